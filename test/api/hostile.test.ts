import { describe, expect, it } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { GraphError } from '../../server/graph/error.ts'
import { openGraph } from '../support/neo4j.ts'
import { askTheWorld, send } from './asking.ts'

const world = askTheWorld()

const codes = async (query: string, variables?: Record<string, unknown>): Promise<string[]> =>
  (await world.ask(query, variables)).errors.map(({ extensions }) => extensions.code)

const post = (body: string, type = 'application/json'): Promise<Response> =>
  world.api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': type }, body }))

const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code ?? ''

describe('bad input', () => {
  it.each([
    ['2025-02-30', 'a day no calendar has'],
    ['2025-13-01', 'a month no calendar has'],
    ['2025-9-9', 'another writing'],
    ['yesterday', 'a word'],
    ['', 'nothing'],
    ['2025-09-09T00:00:00Z', 'an instant'],
  ])('"%s" (%s) is no day', async (asOf) => {
    expect(await codes('query ($asOf: Date) { timeline(asOf: $asOf) { totalCount } }', { asOf })).toEqual(['BAD_DATE'])
    expect(await codes(`{ timeline(filter: {from: ${JSON.stringify(asOf)}}) { totalCount } }`)).toEqual(['BAD_DATE'])
  })

  it('a number is no day, in variables and in the text', async () => {
    expect(await codes('query ($asOf: Date) { timeline(asOf: $asOf) { totalCount } }', { asOf: 2025 })).toEqual([
      'BAD_DATE',
    ])
    expect(await codes('{ timeline(asOf: 2025) { totalCount } }')).toEqual(['BAD_DATE'])
  })

  it.each([
    'x',
    'not base64!',
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[]').toString('base64url'),
    Buffer.from('["2025-01-01"]').toString('base64url'),
    Buffer.from('[{"$gt":""},"id"]').toString('base64url'),
    Buffer.from('[1,2,"id"]').toString('base64url'),
    'A'.repeat(5000),
    '',
  ])('this is no cursor (%#)', async (after) => {
    expect(await codes('query ($after: String) { timeline(after: $after) { totalCount } }', { after })).toEqual([
      'BAD_CURSOR',
    ])
  })

  it('counts are refused below 0 and above 500, at the root and below it', async () => {
    expect(await codes('{ timeline(first: 501) { totalCount } }')).toEqual(['TOO_MANY'])
    expect(await codes('{ timeline(first: -1) { totalCount } }')).toEqual(['BAD_COUNT'])
    expect(await codes('query ($n: Int) { incident(id: "leak") { evidence(first: $n) { id } } }', { n: 501 })).toEqual([
      'TOO_MANY',
    ])
    expect(await codes('{ incident(id: "leak") { evidence(first: -5) { id } } }')).toEqual(['BAD_COUNT'])
    expect(await codes('query ($n: Int) { incident(id: "leak") { evidence(first: $n) { id } } }', { n: null })).toEqual(
      [],
    )
  })

  it('an amount without its currency is refused', async () => {
    expect(await codes('{ penalties(filter: {minAmount: 5}) { totalCount } }')).toEqual(['NEEDS_CURRENCY'])
  })

  it('a missing variable, an unknown operation and what the schema does not offer have a code too', async () => {
    const wrong = [
      'query ($id: ID!) { node(id: $id) { id } }',
      'mutation { x }',
      'subscription { x }',
      '{ nothing }',
      '{',
    ]
    for (const query of wrong) expect((await codes(query))[0]).toMatch(/^GRAPHQL_/)
  })
})

describe('what people type', () => {
  it.each([
    "' OR 1=1 //",
    '"}) MATCH (n) DETACH DELETE n //',
    '`}) MATCH (n) DETACH DELETE n RETURN `x',
    "\\' }) DETACH DELETE n //",
    '$id',
    '\u0000\uD800',
    '*/ RETURN 1 /*',
  ])('is never part of the Cypher: %j', async (text) => {
    const count = 'MATCH (n) RETURN count(n) AS count'
    const [before] = await world.graph.read(count)
    const { errors, data } = await world.ask(
      `query ($text: String!, $id: ID!) {
        node(id: $id) { id } chain(event: $id) { truncated } source(id: $id) { id }
        companies(filter: { name: $text, country: [$text] }) { totalCount }
        incidents(filter: { country: [$text], company: [$id] }) { totalCount }
        then: incidents(filter: { country: [$text], company: [$id] }, asOf: "2025-10-01") { totalCount }
        penalties(filter: { currency: $text, minAmount: 1 }) { totalCount }
        sources(filter: { text: $text }) { totalCount }
        claims(filter: { source: [$id], about: [$id] }) { totalCount }
      }`,
      { text, id: text },
    )
    expect(errors).toEqual([])
    expect([data?.['node'], data?.['chain'], data?.['source']]).toEqual([null, null, null])
    for (const list of ['companies', 'incidents', 'then', 'penalties', 'sources', 'claims']) {
      expect(data?.[list]?.totalCount, list).toBe(0)
    }
    expect(await world.graph.read(count)).toEqual([before])
  })
})

describe('a filter', () => {
  const asked = 'query ($filter: EventFilter) { timeline(filter: $filter) { totalCount } }'
  const nested = (depth: number): object => (depth === 0 ? { type: ['RULING'] } : { NOT: nested(depth - 1) })

  it('in filters in filters is answered as deep as people ask, and refused beyond, in variables and in the text', async () => {
    expect(await codes(asked, { filter: nested(4) })).toEqual([])
    expect(await codes(asked, { filter: nested(15) })).toEqual(['TOO_COMPLEX'])
    expect(await codes(asked, { filter: nested(4000) })).toEqual(['TOO_COMPLEX'])
    const written = `${'{NOT: '.repeat(900)}{type: [RULING]}${'}'.repeat(900)}`
    expect(await codes(`{ timeline(filter: ${written}) { totalCount } }`)).toEqual(['TOO_COMPLEX'])
  })

  it('with too many conditions, too long a list or too long a text is refused', async () => {
    const many = Array.from({ length: 120 }, () => ({ type: ['RULING'] }))
    expect(await codes(asked, { filter: { OR: many } })).toEqual(['TOO_COMPLEX'])
    expect(await codes(asked, { filter: { organization: Array.from({ length: 501 }, String) } })).toEqual(['TOO_MANY'])
    expect(await codes(asked, { filter: { incident: { target: { contains: 'x'.repeat(501) } } } })).toEqual([
      'BAD_INPUT',
    ])
  })

  it('weighs: many lists that are filtered or sorted do not fit into one request', async () => {
    const some = (count: number, args: string): string =>
      Array.from({ length: count }, (_, i) => `a${i}: timeline(${args}) { totalCount }`).join(' ')
    expect(await codes(`{ ${some(228, 'filter: {type: [RULING]}')} }`)).toEqual(['TOO_COMPLEX'])
    expect(await codes(`{ ${some(228, 'orderBy: {by: KIND}')} }`)).toEqual(['TOO_COMPLEX'])
    expect(await codes(`{ ${some(3, 'filter: {type: [RULING]}')} }`)).toEqual([])
  })

  it('that no day, number or currency fits is refused by a code', async () => {
    const backwards = { from: '2025-09-09', until: '2025-05-07' }
    expect(await codes(asked, { filter: { date: { overlaps: backwards } } })).toEqual(['BAD_DATE'])
    expect(await codes(asked, { filter: { date: { within: { from: '2025-02-30' } } } })).toEqual(['BAD_DATE'])
    expect(await codes(asked, { filter: { knownFrom: backwards } })).toEqual(['BAD_DATE'])
    const penalty = (amount: object) => codes(asked, { filter: { penalty: { amount } } })
    expect(await penalty({ currency: 'euros' })).toEqual(['BAD_CURRENCY'])
    expect(await penalty({ currency: 'EUR', min: 5, max: 1 })).toEqual(['BAD_INPUT'])
    expect(await codes('{ penalties(orderBy: {by: AMOUNT}) { totalCount } }')).toEqual(['NEEDS_CURRENCY'])
    expect(await codes('{ penalties(orderBy: [{by: DATE}, {by: DATE}]) { totalCount } }')).toEqual(['BAD_INPUT'])
  })
})

describe('a query that takes too much', () => {
  const nested = (depth: number): string => (depth === 0 ? 'id' : `causes { event { ${nested(depth - 1)} } }`)

  it('is refused when it is deep, and answered when it is as deep as people ask', async () => {
    expect(await codes(`{ incident(id: "leak") { ${nested(4)} } }`)).toEqual([])
    expect(await codes(`{ incident(id: "leak") { ${nested(40)} } }`)).toContain('TOO_COMPLEX')
  })

  it('is refused when aliases multiply it', async () => {
    const many = Array.from(
      { length: 140 },
      (_, i) => `a${i}: timeline { nodes { evidence { source { claims { id } } } } }`,
    )
    expect(await codes(`{ ${many.join(' ')} }`)).toContain('TOO_COMPLEX')
  })

  it('is refused when fragments multiply it, without taking long', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Incident { ...F${i + 1} b${i}: causes { event { ...F${i + 1} } } }`,
    )
    const document = `{ incident(id: "leak") { ...F0 } } ${fragments.join(' ')} fragment F30 on Incident { id }`
    expect((await world.ask(document)).errors.length).toBeGreaterThan(0)
  })

  it('is refused when a fragment holds itself', async () => {
    expect(
      await codes('{ incident(id: "leak") { ...F } } fragment F on Incident { causes { event { ...F } } }'),
    ).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  it('is refused when it has too many words or too many bytes', async () => {
    expect((await world.ask(`{ ${'revision '.repeat(5000)} }`)).errors.length).toBe(1)
    const response = await post(JSON.stringify({ query: `{ revision } #${'x'.repeat(300_000)}` }))
    expect([response.status, await codeOf(response)]).toEqual([413, 'TOO_LARGE'])
  })

  it('lets introspection through', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    expect(await codes(getIntrospectionQuery())).toEqual([])
  })
})

describe('a request', () => {
  it('that a form of another site could send is refused', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/graphql',
    ]) {
      const response = await post(JSON.stringify({ query: '{ revision }' }), type)
      expect([response.status, await codeOf(response)], type).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    }
  })

  it('is one query, in JSON', async () => {
    expect((await post('[{"query":"{revision}"},{"query":"{revision}"}]')).status).toBe(400)
    expect((await post('{"query":')).status).toBe(400)
    expect((await post('')).status).toBe(400)
    expect(((await (await post('{"variables":{}}')).json()) as { errors: unknown[] }).errors.length).toBe(1)
  })

  it('may be a GET with a query, and gives nothing to the pages of other sites', async () => {
    const url = `http://localhost/graphql?query=${encodeURIComponent('{ revision }')}`
    const response = await world.api.fetch(new Request(url, { headers: { origin: 'https://elsewhere.example' } }))
    expect(await response.json()).toEqual({ data: { revision: 7 } })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('a failure', () => {
  const failing = (error: Error): { graph: Graph } => {
    const fail = async (): Promise<never> => {
      throw error
    }
    const graph: Graph = { read: fail, write: fail, bookmark: fail, since: () => graph, close: async () => undefined }
    return { graph }
  }
  const secret = 'bolt://10.1.2.3:7687 password hunter2 MATCH (n)'

  it('of the database says so by a code, and nothing of where it is', async () => {
    const logged: unknown[] = []
    const error = new GraphError('DATABASE_UNREACHABLE', secret)
    const api = createApi({ ...failing(error), log: (cause) => logged.push(cause) })
    const answer = await send(api, '{ company(id: "orrin") { name } }')
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['DATABASE_UNREACHABLE'])
    expect(JSON.stringify(answer)).not.toMatch(/10\.1\.2\.3|hunter2|MATCH/)
    expect(logged).toEqual([error])
  })

  it('of ours is masked and logged', async () => {
    const logged: unknown[] = []
    const error = new TypeError(secret)
    const api = createApi({ ...failing(error), log: (cause) => logged.push(cause) })
    const answer = await send(api, '{ timeline { totalCount } }')
    expect(answer.errors.map(({ extensions, path }) => [extensions.code, path])).toEqual([['INTERNAL', ['timeline']]])
    expect(JSON.stringify(answer)).not.toMatch(/10\.1\.2\.3|hunter2|MATCH|at /)
    expect(logged).toEqual([error])
  })

  it('on a real database that went away is coded too', async () => {
    const gone = await openGraph()
    await gone.close()
    const api = createApi({ graph: gone, log: () => undefined })
    const { errors } = await send(api, '{ revision }')
    expect(errors.length).toBe(1)
    expect(errors[0]?.extensions.code).toMatch(/^(DATABASE_\w+|INTERNAL)$/)
    expect(errors[0]?.message).not.toMatch(/127\.0\.0\.1/)
  })
})
