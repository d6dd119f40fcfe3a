import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi, type Api } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { write } from '../../server/graph/write.ts'
import { clear } from '../graph/clear.ts'
import { day, tell, type Imported, type Told } from '../graph/invented.ts'
import { importStory } from '../graph/import-story.ts'
import { freshGraph } from '../support/neo4j.ts'
import { given, send, type Answered } from './asking.ts'

/** An article on one leak of a company, with how many people it touched. */
const leak = (title: string, company: string, date: string | null, published: string, people?: number): Imported => {
  const dated: Told[] = date === null ? [] : [{ predicate: 'DATE', subject: 'leak', value: day(date) }]
  const count = { min: people ?? 0, max: people ?? 0, qualifier: 'EXACT' as const, phrase: `${people}` }
  const touched: Told[] = people === undefined ? [] : [{ predicate: 'AFFECTED', subject: 'leak', value: count }]
  return tell({
    title,
    published,
    mentions: { house: 'Company', leak: 'Incident' },
    facts: [
      { predicate: 'NAME', subject: 'house', value: { name: company, named: true } },
      { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
      { predicate: 'INVOLVED_IN', subject: 'house', object: 'leak', value: { role: 'VICTIM' } },
      ...dated,
      ...touched,
    ],
  })
}

// At Aster three leaks that touched other numbers of people, but one is not dated and one by its year; at Birch one that could be either of two, told by four
// articles, two of which tell of the same; at Cedar nothing to ask.
const stories = {
  may: leak('May', 'Aster', '2025-05', '2025-06-01', 9000),
  year: leak('Year', 'Aster', '2025', '2025-07-01', 40),
  undated: leak('Undated', 'Aster', null, '2025-08-01', 700),
  seventh: leak('Seventh', 'Birch', '2025-05-07', '2025-06-01'),
  seventhAgain: leak('Seventh again', 'Birch', '2025-05-07', '2025-09-01'),
  june: leak('June', 'Birch', '2025-06-01', '2025-06-10'),
  spring: leak('Spring', 'Birch', '2025-05/2025-06', '2025-06-20'),
  cedar: leak('Cedar', 'Cedar', '2025-05', '2025-06-01'),
}
type Key = keyof typeof stories
const sha = (key: Key): string => stories[key].article.sha256

let graph: Graph
let api: Api
/** Story → the id of its leak. */
let leaks: Readonly<Record<Key, string>>

async function tellAll(): Promise<void> {
  await clear(graph)
  for (const story of Object.values(stories)) await importStory(graph, story)
  const rows = await graph.read(
    `MATCH (s:Source)<-[:IN]-(:Mention {type: 'Incident'})-[:IS]->(e:Entity) RETURN s.id AS source, e.id AS id`,
  )
  const ids = new Map(rows.map(({ source, id }) => [source, String(id)]))
  leaks = Object.fromEntries(Object.keys(stories).map((key) => [key, ids.get(sha(key as Key))])) as typeof leaks
}

beforeAll(async () => {
  graph = await freshGraph()
  api = createApi({ graph, log: () => undefined })
  await tellAll()
})
afterAll(async () => {
  await graph.close()
})

const fields = 'totalCount nodes { id reason a { id } b { id } } edges { cursor node { id } } pageInfo { endCursor hasNextPage }' // prettier-ignore
async function ask(args: Record<string, unknown> = {}): Promise<Answered> {
  const answer = await send(
    api,
    `query ($filter: ProposalFilter, $first: Int, $after: String, $asOf: Date) {
      proposals(filter: $filter, first: $first, after: $after, asOf: $asOf) { ${fields} }
    }`,
    args,
  )
  expect(answer.errors).toEqual([])
  return given(answer, 'proposals')
}

/** Which pairs are proposed, each as the two stories in the order of the alphabet. */
async function pairs(args: Record<string, unknown> = {}): Promise<string[]> {
  const { nodes, totalCount } = await ask(args)
  expect(totalCount).toBe(nodes.length)
  return nodes.map((node) => pairOf(node)).toSorted()
}
function pairOf({ a, b }: Answered): string {
  const keys = Object.keys(leaks).filter((key) => key !== 'seventhAgain') as Key[]
  const story = (end: unknown) => String(keys.find((key) => leaks[key] === (end as Answered).id))
  return [story(a), story(b)].toSorted().join(' ')
}

const aster = ['may undated', 'may year', 'undated year']
const birch = ['june spring', 'seventh spring']
const all = [...aster, ...birch].toSorted()

describe('proposals', () => {
  it('are the pairs of events that may be one, each with why it is asked', async () => {
    expect(leaks.seventhAgain).toBe(leaks.seventh)
    expect(await pairs()).toEqual(all)
    const { nodes } = await ask()
    for (const node of nodes) {
      expect(node['reason']).toBe(birch.includes(pairOf(node)) ? 'SEVERAL_FIT' : 'NOT_SURE')
    }
  })

  it('have two whole events, which a fragment may ask by their type', async () => {
    const part = '{ __typename id title ... on Incident { involvements { company { name } } } }'
    const ends = `{ a ${part} b ${part} }`
    const filter = { about: [leaks.june] }
    for (const asOf of [null, '2025-12-01']) {
      const query = `query ($filter: ProposalFilter, $asOf: Date) { proposals(filter: $filter, asOf: $asOf) { nodes ${ends} } }`
      const answer = await send(api, query, { filter, asOf })
      const event = { __typename: 'Incident', title: 'Leak of data', involvements: [{ company: { name: 'Birch' } }] }
      expect(answer.errors).toEqual([])
      const [proposal] = given(answer, 'proposals').nodes
      const [a, b] = [proposal?.['a'], proposal?.['b']]
      expect([a, b].map((end) => (end as Answered).id).toSorted()).toEqual([leaks.june, leaks.spring].toSorted())
      expect([a, b]).toEqual([expect.objectContaining(event), expect.objectContaining(event)])
    }
  })

  it('are found by their ids, as any node is', async () => {
    const [proposal] = (await ask({ filter: { about: [leaks.june] } })).nodes
    const query = `query ($id: ID!, $asOf: Date) { node(id: $id, asOf: $asOf) {
      __typename id ... on Proposal { reason a { id } b { id } } } }`
    const found = await send(api, query, { id: proposal?.id })
    expect(found.data).toEqual({ node: { __typename: 'Proposal', ...proposal } })
    expect((await send(api, query, { id: proposal?.id, asOf: '2025-06-20' })).data).toEqual(found.data)
    expect((await send(api, query, { id: proposal?.id, asOf: '2025-06-19' })).data).toEqual({ node: null })
    const [joined] = await graph.read(`MATCH (d:Decision {kind: 'SAME'}) RETURN d.id AS id LIMIT 1`)
    expect((await send(api, query, { id: joined?.['id'] })).data).toEqual({ node: null })
  })

  it('come page by page in the order of their ids, each once, whatever the size', async () => {
    const whole = (await ask()).nodes.map(({ id }) => id)
    expect(whole).toEqual(whole.toSorted())
    for (const first of [1, 2, 3, 5]) {
      const read: string[] = []
      for (let after: string | null = null, more = true; more;) {
        const { nodes, edges, pageInfo, totalCount } = await ask({ first, after })
        expect(totalCount).toBe(5)
        expect(nodes.length).toBe(Math.min(first, 5 - read.length))
        expect(edges.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id))
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor)
        read.push(...nodes.map(({ id }) => id))
        after = pageInfo.endCursor
        more = pageInfo.hasNextPage
      }
      expect(read).toEqual(whole)
    }
  })

  it('go by the events they are about and by the sources that tell of these', async () => {
    expect(await pairs({ filter: { about: [leaks.may] } })).toEqual(['may undated', 'may year'])
    expect(await pairs({ filter: { about: [leaks.may, leaks.june] } })).toEqual(['june spring', 'may undated', 'may year']) // prettier-ignore
    expect(await pairs({ filter: { about: [leaks.cedar] } })).toEqual([])
    expect(await pairs({ filter: { about: [] } })).toEqual([])
    expect(await pairs({ filter: { about: null, source: null } })).toEqual(all)
    expect(await pairs({ filter: { source: [sha('undated')] } })).toEqual(['may undated', 'undated year'])
    expect(await pairs({ filter: { source: [sha('seventh')] } })).toEqual(['seventh spring'])
    expect(await pairs({ filter: { source: [sha('seventhAgain')] } })).toEqual(['seventh spring'])
    expect(await pairs({ filter: { source: [sha('undated')], about: [leaks.may] } })).toEqual(['may undated'])
    expect(await pairs({ filter: { source: [sha('undated')], about: [leaks.june] } })).toEqual([])
  })

  it('lead from the id of an event that was merged away to the one it is now', async () => {
    const [gone] = await graph.read('MATCH (e:Entity {mergedInto: $id}) RETURN e.id AS id', { id: leaks.seventh })
    expect(await pairs({ filter: { about: [gone?.['id']] } })).toEqual(['seventh spring'])
  })

  it('are there from the day on which both events were known, and so is what a source tells', async () => {
    expect(await pairs({ asOf: '2025-06-19' })).toEqual([])
    expect(await pairs({ asOf: '2025-06-20' })).toEqual(birch)
    expect(await pairs({ asOf: '2025-07-01' })).toEqual(['june spring', 'may year', 'seventh spring'])
    expect(await pairs({ asOf: '2025-08-01' })).toEqual(all)
    const filter = { source: [sha('seventhAgain')] }
    expect(await pairs({ filter, asOf: '2025-08-31' })).toEqual([])
    expect(await pairs({ filter, asOf: '2025-09-01' })).toEqual(['seventh spring'])
  })

  it('are not there where somebody answered, or where an event is taken back', async () => {
    try {
      const [answered] = (await ask({ filter: { about: [leaks.june] } })).nodes
      const [open] = (await ask({ filter: { source: [sha('year')], about: [leaks.may] } })).nodes
      await write(graph, { kind: 'UNDO', decision: String(answered?.id) })
      expect(await pairs()).toEqual(all.filter((pair) => pair !== 'june spring'))
      await write(graph, { kind: 'WITHDRAW', source: sha('year') })
      expect(await pairs()).toEqual(['may undated', 'seventh spring'])
      const query =
        'query ($answered: ID!, $open: ID!) { answered: node(id: $answered) { id } open: node(id: $open) { id } }'
      const { data } = await send(api, query, { answered: answered?.id, open: open?.id })
      expect(data).toEqual({ answered: null, open: null })
      await write(graph, { kind: 'WITHDRAW', source: sha('seventhAgain') })
      expect(await pairs()).toEqual(['may undated', 'seventh spring'])
      expect(await pairs({ filter: { source: [sha('seventhAgain')] } })).toEqual([])
      await write(graph, { kind: 'RESTORE', source: sha('year') })
      expect(await pairs()).toEqual(all.filter((pair) => pair !== 'june spring'))
    } finally {
      await tellAll()
    }
  })

  it('are not there while one of the events is not live', async () => {
    const change = (what: string) =>
      graph.write((tx) => tx.run(`MATCH (e:Entity {id: $id}) ${what}`, { id: leaks.spring }))
    await change('REMOVE e:Event')
    try {
      expect(await pairs()).toEqual(aster)
    } finally {
      await change('SET e:Event')
    }
  })
})
