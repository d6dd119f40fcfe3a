import { expect, test } from 'vitest'
import { createApi, type Api } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { askTheWorld } from './asking.ts'

const world = askTheWorld()

const text = `query Named($first: Int, $full: Boolean = false) {
  companies(first: $first) { nodes { __typename id name @include(if: $full) } } incidents(first: 1) { nodes { id date { edtf } } } }`
const urql =
  'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed'

/** All that a client sees of an answer. */
async function answerOf(api: Api, body: unknown, headers: Record<string, string> = {}, path = '/graphql') {
  const response = await api.fetch(
    new Request(`http://localhost${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() }
}

test('what was asked before is answered as it was the first time, whatever a client accepts', async () => {
  for (const accept of ['application/json', '*/*', urql, 'application/graphql-response+json', 'text/event-stream']) {
    const fresh = createApi({ graph: world.graph, log: () => undefined })
    for (const variables of [{ first: 2 }, { first: 1, full: true }, {}]) {
      const body = { query: text, variables }
      const first = await answerOf(fresh, body, { accept })
      expect(first.status).toBe(200)
      for (let time = 0; time < 2; time += 1) expect(await answerOf(fresh, body, { accept })).toEqual(first)
    }
  }
})

test('a question that was answered before is refused as any other where it is sent wrongly', async () => {
  const wrong: [body: unknown, headers?: Record<string, string>, path?: string][] = [
    [{ query: text, variables: { first: 'many' } }],
    [{ query: text, variables: { first: -1 } }],
    [{ query: text, variables: [] }],
    [{ query: text, variables: 'none' }],
    [{ query: text, variables: { other: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) as unknown } }],
    [{ query: text, operationName: 'Other' }],
    [{ query: text, operationName: 7 }],
    [{ query: text, extensions: 'none' }],
    [{ query: text, more: true }],
    [[{ query: text }]],
    ['{'],
    [{ query: text }, { 'content-type': 'text/plain' }],
    [{ query: text }, { accept: 'image/png' }],
    [{ query: text }, { 'throughline-bookmark': 'no/bookmark!' }],
    [{ query: text }, {}, '/elsewhere'],
  ]
  const known = createApi({ graph: world.graph, log: () => undefined })
  await answerOf(known, { query: text })
  for (const [body, headers, path] of wrong) {
    const fresh = createApi({ graph: world.graph, log: () => undefined })
    expect(await answerOf(known, body, headers, path)).toEqual(await answerOf(fresh, body, headers, path))
  }
})

test('where one field of a known question fails, the others are answered, and nothing is asked twice', async () => {
  let reads = 0
  const read: Graph['read'] = (...asked) => {
    reads += 1
    return world.graph.read(...asked)
  }
  const api = createApi({ graph: { ...world.graph, read }, log: () => undefined })
  const body = { query: '{ companies { nodes { name } } company(id: "a", name: "b") { name } }' }
  const first = await answerOf(api, body)
  const readFirst = reads
  expect(await answerOf(api, body)).toEqual(first)
  expect(reads).toBe(2 * readFirst)
})

test('a change is never answered as a known question', async () => {
  const body = { query: 'mutation ($id: ID!) { withdrawSource(id: $id) { id } }', variables: { id: 'none' } }
  const fromElsewhere = { origin: 'http://elsewhere.example' }
  const [own, other] = [await answerOf(world.api, body), await answerOf(world.api, body, fromElsewhere)]
  expect(own.text).toContain('SOURCE_NOT_FOUND')
  expect(other.text).toContain('FORBIDDEN')
})
