/** Two servers on one database, as where many people ask: what one has changed, the other answers, if asked with the bookmark. */
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Embedded } from '../../server/neo4j/embedded.ts'
import { openShortLived } from '../support/neo4j.ts'
import { makeSeededHome } from '../support/seeded-home.ts'
import { environmentOf } from './database.ts'
import { startServer, type Environment, type Server } from './throughline.ts'

let home = ''
let database: Embedded
let one: Server
let other: Server
const started: Server[] = []
const start = async (environment: Environment): Promise<Server> => {
  const server = await startServer('unused', environment)
  started.push(server)
  return server
}

// Where no home is kept that has the seeds, both read them in.
beforeAll(async () => {
  home = await makeSeededHome()
  database = await openShortLived(home)
  const environment = environmentOf({ ...database, uri: database.uri.replace(/^bolt:/, 'neo4j:') })
  ;[one, other] = await Promise.all([start(environment), start(environment)])
}, 600_000)

afterAll(async () => {
  for (const { child } of started) child.kill('SIGTERM')
  await Promise.all(started.map(({ ended }) => ended))
  await database.stop()
  await rm(home, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly bookmark: string
  readonly body: { readonly data?: Record<string, Record<string, unknown>>; readonly errors?: readonly unknown[] }
}

async function ask(server: Server, query: string, variables: object, bookmark = ''): Promise<Answer> {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bookmark !== '' && { 'throughline-bookmark': bookmark }) },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as Answer['body']
  return { status: response.status, bookmark: response.headers.get('throughline-bookmark') ?? '', body }
}

const importing = `mutation ($input: ArticleInput!) { importArticle(input: $input) { bookmark source { id } } }`
const asking = 'query ($id: ID!) { source(id: $id) { title withdrawn } }'
const article = {
  title: 'Maison Orrin writes to its customers',
  text: 'Maison Orrin said on 3 May 2025 that customer data was stolen.',
}

const idIn = ({ body }: Answer): unknown => (body.data?.['importArticle']?.['source'] as { id: string } | null)?.id

/** The state after the one that a bookmark tells of: [database, number of the transaction, []] as Neo4j packs it. */
function following(bookmark: string): string {
  const packed = Buffer.from(bookmark.slice('FB:'.length), 'base64')
  const at = 2 + 1 + 16
  expect(packed[at], 'an integer of two bytes').toBe(0xc9)
  packed.writeInt16BE(packed.readInt16BE(at + 1) + 1, at + 1)
  return `FB:${packed.toString('base64')}`
}

test('what one server has stored, the other answers to who sends along the bookmark', async () => {
  const stored = await ask(one, importing, { input: article })
  expect(stored.bookmark).toMatch(/^FB:/)
  expect(stored.body.data?.['importArticle']?.['bookmark']).toBe(stored.bookmark)
  const id = idIn(stored)
  const { body, bookmark: none } = await ask(other, asking, { id }, stored.bookmark)
  expect(body.data?.['source']).toEqual({ title: article.title, withdrawn: false })
  expect(none).toBe('')
})

test('a question waits for the state that its bookmark tells of, and is not answered from an older one', async () => {
  const stored = await ask(one, importing, { input: article })
  const id = idIn(stored)
  const waiting = ask(other, asking, { id }, following(stored.bookmark))
  const first = await Promise.race([waiting, ask(other, asking, { id })])
  expect(first.body.data?.['source']).toMatchObject({ withdrawn: false })
  await ask(one, `mutation ($id: ID!) { withdrawSource(id: $id) { id } }`, { id })
  expect((await waiting).body.data?.['source']).toMatchObject({ withdrawn: true })
})

test('what is no bookmark is refused, and without one there is an answer', async () => {
  for (const bookmark of ['nonsense', 'FB:xx', '{"a":1}', 'a'.repeat(5000)]) {
    const { status, body } = await ask(one, '{ revision }', {}, bookmark)
    expect(status, bookmark.slice(0, 20)).toBe(412)
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_BOOKMARK' } }])
  }
  const table = `${one.address}/export.csv?query=${encodeURIComponent('{ sources { nodes { title } } }')}`
  expect((await fetch(table, { headers: { 'throughline-bookmark': 'nonsense' } })).status).toBe(412)
  expect((await ask(one, '{ revision }', {})).body.errors).toBeUndefined()
})
