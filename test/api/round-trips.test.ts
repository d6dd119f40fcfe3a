/** How often the database is asked: what is selected comes with what is found. Each of the answers is compared elsewhere. */
import { beforeAll, expect, it } from 'vitest'
import { createApi, type Api } from '../../server/api/api.ts'
import { askAGraph, send } from './asking.ts'
import { draw } from './drawn.ts'

const tale = `CREATE (:Source {id: 'tale', title: 'A tale of Aster', text: 'Aster was robbed.'})`
const world = askAGraph(async (graph) => {
  await draw(graph, {
    Company: ['aster', 'birch', 'crown'],
    Incident: ['i1', 'i2'],
    ties: [
      ['SUBSIDIARY_OF', 'aster', 'crown', '2025-01-01'],
      ['SUBSIDIARY_OF', 'birch', 'crown', '2025-01-01'],
      ['INVOLVED_IN', 'aster', 'i1', '2025-01-01'],
    ],
  })
  await graph.write((transaction) => transaction.run(tale))
})
const texts: string[] = []
let api: Api
beforeAll(() => {
  const { graph } = world
  const counting = {
    ...graph,
    read: async (text: string, parameters?: Record<string, unknown>) => {
      texts.push(text)
      return graph.read(text, parameters)
    },
  }
  api = createApi({ graph: counting, log: () => undefined })
})

it.each([
  [
    'a thing by its id',
    '{ company(id: "aster") { name ownedBy { parent { name } } involvements { incident { id } } } }',
    1,
  ],
  [
    'a list',
    '{ companies(first: 2) { totalCount nodes { id ownedBy { parent { name } } } pageInfo { hasNextPage } } }',
    1,
  ],
  ['a list whose things have no day', '{ incidents { nodes { id } } }', 2],
  [
    'a search for one type',
    '{ search(text: "aster", types: [COMPANY]) { score node { ... on Company { name owns { share } } } } }',
    1,
  ],
  [
    'a search for articles that shows none of their words',
    '{ search(text: "tale", types: [SOURCE]) { score node { ... on Source { title } } } }',
    1,
  ],
  ['one that shows them', '{ search(text: "tale", types: [SOURCE]) { field node { ... on Source { title } } } }', 2],
  [
    'sums',
    '{ penaltyTotals(groupBy: [REGULATOR, YEAR]) { rows { group { organization { name } year } unspecified } } }',
    1,
  ],
  ['how far apart two things are', '{ path(from: "aster", to: "birch") { truncated paths { length } } }', 1],
  [
    'how two things that nothing ties are connected',
    '{ path(from: "aster", to: "i2") { paths { steps { from { id } } } } }',
    1,
  ],
  ['which things lie around one', '{ neighborhood(of: "aster", hops: 2) { nodes { __typename id } } }', 1],
  ['things around one, looked at', '{ neighborhood(of: "aster", hops: 2) { nodes { ... on Company { name } } } }', 2],
])('%s takes as many ways to the database as it needs', async (_, query, ways) => {
  texts.length = 0
  expect((await send(api, query)).errors).toEqual([])
  expect(texts).toHaveLength(ways)
})
