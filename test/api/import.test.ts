/** Articles that come in through the API, in one step. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import type { Api } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { originalOf } from '../../server/graph/original.ts'
import { createImporting } from '../../server/import/importing.ts'
import { openSite } from '../article/site.ts'
import { clear } from '../graph/clear.ts'
import { freshGraph } from '../support/neo4j.ts'
import { given, send } from './asking.ts'
import type { Answer } from './asking.ts'
import { fine, leak, withoutYear } from './orrin.ts'

const importing = `mutation ($input: ArticleInput!) {
  importArticle(input: $input) {
    outcome facts joined proposed
    source { id title publisher url publishedOn { edtf } publishedOnOrigin claims { id } }
  }
}`

let graph: Graph
let api: Api
const logged: unknown[] = []
const pages = {
  '/leak': `<!doctype html><title>A leak</title><article><h1>A leak at Orrin</h1><p>${leak.split('\n\n')[1]}</p></article>`,
}
beforeAll(async () => {
  graph = await freshGraph()
  api = createApi({ graph, log: (error) => logged.push(error) })
})
beforeEach(async () => {
  logged.length = 0
  await clear(graph)
})
afterAll(() => graph.close())

const take = (input: Record<string, unknown>, to = api): Promise<Answer> => send(to, importing, { input })
const imported = async (input: Record<string, unknown>, to = api) => given(await take(input, to), 'importArticle')
const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code)
const base64 = (text: string) => Buffer.from(text).toString('base64')
const everything = () =>
  graph.read(
    'MATCH (n) WHERE NOT n:Store OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS ties',
  )
const sources = async () => Number((await graph.read('MATCH (s:Source) RETURN count(s) AS count'))[0]?.['count'])

describe('an article that is imported', () => {
  it('is a source with its facts, known by what the person says of it, and unchanged the second time', async () => {
    const first = await imported({ text: leak, publishedOn: '2025-05-14', publisher: ' The Orrin\nTimes ' })
    expect(first).toMatchObject({
      outcome: 'NEW',
      joined: 0,
      proposed: 0,
      source: {
        title: 'Larkfield Group tells customers of Maison Orrin about a leak',
        publisher: 'The Orrin Times',
        publishedOn: { edtf: '2025-05-14' },
        publishedOnOrigin: 'IMPORTER',
      },
    })
    expect(first['facts']).toBeGreaterThan(10)
    expect(first.source).toMatchObject({ claims: { length: first['facts'] } })
    expect(await imported({ text: leak })).toEqual({ ...first, outcome: 'UNCHANGED' })
    expect(await imported({ text: leak, title: 'A leak' })).toMatchObject({
      outcome: 'CORRECTED',
      source: { title: 'A leak', publishedOn: { edtf: '2025-05-14' } },
    })
  })

  it('is a copy from another address, and takes the place of another text at its own', async () => {
    const at = (url: string, text: string) =>
      imported({ text: `---\nurl: ${url}\npublished: 2025-05-14\n---\n${text}` })
    const first = await at('https://news.example/leak', leak)
    const later = await at('https://news.example/leak', leak.replace('declined to comment', 'did not comment'))
    expect(later).toMatchObject({ outcome: 'NEW_VERSION' })
    expect(await at('https://paper.example/leak', leak)).toMatchObject({
      outcome: 'COPY',
      source: { id: first.source.id },
    })
  })

  it('says before what front matter says of it', async () => {
    const text = `---\ntitle: Of itself\npublisher: Itself\npublished: 2025\n---\n${leak}`
    expect(await imported({ text, title: 'Of the person', publishedOn: '2025-05' })).toMatchObject({
      source: { title: 'Of the person', publisher: 'Itself', publishedOn: { edtf: '2025-05' } },
    })
  })

  it('is told to share what other sources that count speak of too', async () => {
    const { source } = await imported({ text: leak, publishedOn: '2025-05-14' })
    const second = await imported({ text: fine, publishedOn: '2025-09-10' })
    const both = `MATCH (:Source {id: $a})<-[:IN]-(:Mention)-[:IS]->(e:Organization|Event)<-[:IS]-(:Mention)-[:IN]->(:Source {id: $b})
      RETURN count(DISTINCT e) AS count`
    const [row] = await graph.read(both, { a: source.id, b: second.source.id })
    expect(second['joined']).toBe(row?.['count'])
    expect(second['joined']).toBeGreaterThanOrEqual(2)
    await send(api, 'mutation ($id: ID!) { withdrawSource(id: $id) { id } }', { id: source.id })
    expect(await imported({ text: fine })).toMatchObject({ outcome: 'UNCHANGED', joined: 0 })
  })

  it('leaves open as questions what `proposals` then lists', async () => {
    for (const day of ['3 March', '4 April'])
      await imported({ text: leak.replaceAll('in May 2025', `on ${day} 2025`), publishedOn: '2025-06-01' })
    const { source, ...second } = await imported({
      text: fine.replaceAll('May 2025', '2025'),
      publishedOn: '2025-09-10',
    })
    const open = 'query ($id: ID!) { proposals(filter: { source: [$id] }) { totalCount } }'
    const { totalCount } = given(await send(api, open, { id: source.id }), 'proposals')
    expect(totalCount).toBeGreaterThan(0)
    expect(second['proposed']).toBe(totalCount)
  })

  it('has what was sent kept beside it, a file or the text itself, but not for a dry run', async () => {
    const bytes = Buffer.from(pages['/leak'] ?? '')
    const file = { name: 'leak.html', base64: bytes.toString('base64') }
    for (const [input, sent] of [
      [{ file }, bytes],
      [{ text: leak }, Buffer.from(leak)],
    ] as const) {
      const { id } = (await imported(input)).source
      expect(Buffer.from((await (await originalOf(graph, id))?.bytes()) ?? []).equals(sent)).toBe(true)
      await graph.write((transaction) => transaction.run('MATCH (o:Original) DETACH DELETE o'))
      await imported({ ...input, dryRun: true })
      expect(await originalOf(graph, id)).toBeNull()
    }
  })

  it('may be a file, or a page on the web under its address', async () => {
    const page = pages['/leak']
    expect(await imported({ file: { name: 'leak.html', base64: base64(page) } })).toMatchObject({
      outcome: 'NEW',
      source: { title: 'A leak at Orrin', url: null },
    })
    const site = await openSite((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page.replace('In May', 'Then')),
    )
    try {
      const permit = ({ port }: { port: number }) => port === site.port
      const open = createApi({ graph, log: () => undefined, importing: createImporting(graph, { permit }) })
      const url = `http://127.0.0.1:${site.port}/leak`
      expect(await imported({ url }, open)).toMatchObject({ source: { url } })
      expect(codes(await take({ url }))).toEqual(['ADDRESS_REFUSED'])
    } finally {
      await site.close()
    }
  })

  it('may be 20 MB as a file', async () => {
    const file = (bytes: number) => ({ name: 'leak.txt', base64: Buffer.alloc(bytes, 'Orrin. ').toString('base64') })
    expect((await take({ file: file(20_000_000) })).errors).toMatchObject([
      { message: expect.stringContaining('5 million characters'), extensions: { code: 'ARTICLE_TOO_LONG' } },
    ])
    expect((await take({ file: file(20_500_000) })).errors).toMatchObject([
      { message: expect.stringContaining('20 MB'), extensions: { code: 'ARTICLE_TOO_LONG' } },
    ])
  })
})

describe('a dry run', () => {
  it('stores nothing and foretells what an import then does', async () => {
    await imported({ text: leak, publishedOn: '2025-05-14' })
    const before = await everything()
    for (const input of [{ text: fine, publishedOn: '2025-09-10' }, { text: leak, title: 'A leak' }, { text: leak }]) {
      const { source: _none, ...foretold } = await imported({ ...input, dryRun: true })
      expect(await everything()).toEqual(before)
      const { source: _stored, ...then } = await imported(input)
      expect(foretold).toEqual(then)
      before.splice(0, 1, ...(await everything()))
    }
  })

  it('on nothing leaves nothing, and tells of no source', async () => {
    const before = await everything()
    expect(await imported({ text: leak, dryRun: true })).toMatchObject({ outcome: 'NEW', source: null })
    expect(await everything()).toEqual(before)
  })
})

describe('what cannot be imported', () => {
  it.each([
    ['nothing', {}, 'BAD_INPUT'],
    ['two things', { text: leak, url: 'https://orrin.example/leak' }, 'BAD_INPUT'],
    ['nothing but null', { text: null, file: null }, 'BAD_INPUT'],
    ['an empty text', { text: ' \n' }, 'ARTICLE_EMPTY'],
    ['no base64', { file: { name: 'a.txt', base64: 'https://orrin.example' } }, 'BAD_INPUT'],
    ['a picture', { file: { name: 'a.png', base64: base64('\u0089PNG') } }, 'FORMAT_NOT_SUPPORTED'],
    ['no PDF', { file: { name: 'a.pdf', base64: base64('Maison Orrin') } }, 'PDF_DAMAGED'],
    ['no day', { text: leak, publishedOn: 'yesterday' }, 'BAD_DATE'],
    ['a day backwards', { text: leak, publishedOn: '2025-05/2025-01' }, 'BAD_DATE'],
    ['a title without end', { text: leak, title: 'x'.repeat(1001) }, 'BAD_INPUT'],
    ['no address', { url: 'orrin' }, 'ADDRESS_NOT_UNDERSTOOD'],
    ['a file of this machine', { url: 'file:///etc/passwd' }, 'ADDRESS_REFUSED'],
    ['a server of this machine', { url: 'http://127.0.0.1/' }, 'ADDRESS_REFUSED'],
    ['front matter that is none', { text: '---\ntitle: [\n---\nOrrin' }, 'FRONT_MATTER_INVALID'],
  ])('is %s: it has a code, and nothing is stored or logged', async (_what, input, code) => {
    const answer = await take(input)
    expect(codes(answer)).toEqual([code])
    expect([await sources(), logged]).toEqual([0, []])
  })

  it('is an article without a day, where the person wants to be asked', async () => {
    expect(codes(await take({ text: withoutYear, askForDate: true }))).toEqual(['NEEDS_DATE'])
    expect(await sources()).toBe(0)
    expect(await imported({ text: withoutYear, askForDate: true, publishedOn: '2025-05-14' })).toMatchObject({
      outcome: 'NEW',
    })
    // Its day is known by now.
    expect(await imported({ text: withoutYear, askForDate: true })).toMatchObject({ outcome: 'UNCHANGED' })
  })
})

describe('a source', () => {
  it('can be withdrawn and restored', async () => {
    const { source } = await imported({ text: leak })
    const change = async (field: string) =>
      given(await send(api, `mutation ($id: ID!) { ${field}(id: $id) { id withdrawn } }`, { id: source.id }), field)
    expect(await change('withdrawSource')).toEqual({ id: source.id, withdrawn: true })
    const count = async () => given(await send(api, '{ timeline { totalCount } }'), 'timeline')['totalCount']
    expect(await count()).toBe(0)
    expect(await change('restoreSource')).toEqual({ id: source.id, withdrawn: false })
    expect(await count()).toBeGreaterThan(0)
  })

  it('that is taken down loses its words, counts no longer and is not taken in again', async () => {
    const { source } = await imported({ text: leak })
    const takeDown = `mutation ($id: ID!) { takeDownSource(id: $id) { takenDown withdrawn text claims { id } } }`
    expect(given(await send(api, takeDown, { id: source.id }), 'takeDownSource')).toEqual({
      takenDown: true,
      withdrawn: true,
      text: '',
      claims: [],
    })
    const restored = await send(api, 'mutation ($id: ID!) { restoreSource(id: $id) { id } }', { id: source.id })
    expect([codes(restored), codes(await take({ text: leak }))]).toEqual([['SOURCE_TAKEN_DOWN'], ['SOURCE_TAKEN_DOWN']])
    expect(logged).toEqual([])
  })

  it('that is not there cannot', async () => {
    const answer = await send(api, 'mutation { withdrawSource(id: "none") { id } }')
    expect(codes(answer)).toEqual(['SOURCE_NOT_FOUND'])
    expect([answer.errors[0]?.message, logged]).toEqual([expect.stringContaining('There is no source none'), []])
  })
})

describe('a change', () => {
  it('is one at a time, whether by aliases or by fragments', async () => {
    const one = (name: string) => `${name}: withdrawSource(id: "x") { id }`
    for (const query of [
      `mutation { ${one('a')} ${one('b')} }`,
      `mutation { ...A ... on Mutation { ${one('b')} } } fragment A on Mutation { ${one('a')} }`,
    ])
      expect(codes(await send(api, query))).toEqual(['TOO_COMPLEX'])
    const twice = `mutation { ...A ...A } fragment A on Mutation { ${one('a')} }`
    expect(codes(await send(api, twice))).toEqual(['SOURCE_NOT_FOUND'])
    const step = 'importArticle(input: { text: "Orrin" }) { stage }'
    expect(codes(await send(api, `subscription { a: ${step} b: ${step} }`))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  it('and what it wants to see of it has the limits of a question', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `source { claims { ${deep(levels - 1)} } }`)
    for (const [kind, below] of [
      ['mutation', ''],
      ['subscription', 'imported'],
    ]) {
      const seen = `source { claims { ${deep(6)} } }`
      const query = `${kind} { importArticle(input: { text: "Orrin" }) { ${below === '' ? seen : `${below} { ${seen} }`} } }`
      expect(codes(await send(api, query))).toContain('TOO_COMPLEX')
    }
    expect(await sources()).toBe(0)
  })
})

describe('a body', () => {
  const post = async (body: string | ReadableStream) => {
    const request = {
      duplex: 'half',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }
    const response = await api.fetch(new Request('http://localhost/graphql', request))
    const { errors = [] } = (await response.json()) as Partial<Answer>
    return [response.status, errors[0]?.extensions.code]
  }
  const small = '"\\\\",'

  it('is long by its strings alone, and only in the variables', async () => {
    const query = '{ revision }'
    const long = 'x"\\ é'.repeat(200_000)
    expect(await post(JSON.stringify({ query, variables: { long } }))).toEqual([200, undefined])
    expect(await post(JSON.stringify({ query: `${query} #${long}` }))).toEqual([413, 'TOO_LARGE'])
    const many = `[${small.repeat(200_000)}""]`
    expect(await post(`{"query":"${query}","variables":{"many":${many}}}`)).toEqual([413, 'TOO_LARGE'])
    expect(await post(`{"query":"${query}","variables":{"long":"${'x'.repeat(28_000_000)}"}}`)).toEqual([
      413,
      'TOO_LARGE',
    ])
  })

  it('is long in eight requests at a time, and the ninth is refused meanwhile', async () => {
    const held = Promise.withResolvers<void>()
    const long = `{"query":"{ revision }","variables":{"long":"${'x'.repeat(300_000)}`
    const slow = Array.from({ length: 8 }, () =>
      post(
        new ReadableStream({
          async start(controller) {
            controller.enqueue(Buffer.from(long))
            await held.promise
            controller.enqueue(Buffer.from('"}}'))
            controller.close()
          },
        }),
      ),
    )
    await expect.poll(() => post(`${long}"}}`)).toEqual([503, 'BUSY'])
    held.resolve()
    expect(await Promise.all(slow)).toEqual(slow.map(() => [200, undefined]))
    expect(await post(`${long}"}}`)).toEqual([200, undefined])
  })
})
