import { expect, test } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { askTheWorld, send } from './asking.ts'

const world = askTheWorld()

/** The API over the same graph, and how often it asked the database. */
function counted() {
  let reads = 0
  const graph: Graph = {
    ...world.graph,
    read: (...asked) => {
      reads += 1
      return world.graph.read(...asked)
    },
  }
  return { api: createApi({ graph, log: () => undefined }), reads: () => reads }
}

test('beside a root field that fails, the others are answered, and nothing is asked twice', async () => {
  const alone = counted()
  const { data } = await send(alone.api, '{ companies { nodes { name } } }')
  const both = counted()
  const answer = await send(both.api, '{ companies { nodes { name } } company(id: "a", name: "b") { name } }')
  expect(answer.errors.map(({ extensions, path }) => [extensions.code, path])).toEqual([['BAD_SELECTOR', ['company']]])
  expect(answer.data).toEqual({ ...data, company: null })
  expect(both.reads()).toBe(alone.reads())
})

test('an alias may have any name that GraphQL allows', async () => {
  const { data } = await world.ask('{ companies(first: 1) { nodes { __proto__: name constructor: name } } }')
  const plain = await world.ask('{ companies(first: 1) { nodes { name } } }')
  const name = plain.data?.['companies']?.nodes[0]?.['name']
  expect(Object.entries(data?.['companies']?.nodes[0] ?? {})).toEqual([
    ['__proto__', name],
    ['constructor', name],
  ])
})

test('introspection and what is asked of the graph are answered together', async () => {
  const { data } = await world.ask('{ __typename __schema { queryType { name } } companies(first: 1) { __typename } }')
  expect(data).toEqual({
    __typename: 'Query',
    __schema: { queryType: { name: 'Query' } },
    companies: { __typename: 'CompanyConnection' },
  })
})
