import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Graph } from '../../server/graph/driver.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { write } from '../../server/graph/write.ts'
import { clear } from './clear.ts'
import { importStory } from './import-story.ts'
import { tell } from './invented.ts'
import type { Imported } from './invented.ts'
import { freshGraph } from '../support/neo4j.ts'

const leak = tell({
  title: 'Aster writes to its customers',
  published: '2025-05-13',
  mentions: { aster: 'Company', leak: 'Incident' },
  facts: [
    { predicate: 'NAME', subject: 'aster', value: { name: 'Aster', named: true } },
    { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
    { predicate: 'INVOLVED_IN', subject: 'aster', object: 'leak', value: { role: 'VICTIM' } },
    { predicate: 'TARGET', subject: 'leak', value: { name: 'a shop' }, certainty: 'CANDIDATE' },
  ],
})
const later = tell({
  title: 'Aster again',
  mentions: { aster: 'Company' },
  facts: [{ predicate: 'NAME', subject: 'aster', value: { name: 'Aster', named: true } }],
})
const source = leak.article.sha256

let graph: Graph
beforeAll(async () => {
  graph = await freshGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

const take = (story: Imported) => importStory(graph, story)
const rows = (cypher: string) => graph.read(cypher)
const review = async (predicate: string, word: 'ACCEPTED' | 'REJECTED') => {
  const [row] = await graph.read('MATCH (c:Claim {predicate: $predicate}) RETURN c.id AS id', { predicate })
  await write(graph, { kind: 'REVIEW', claim: String(row?.['id']), review: word })
}

it('taking down removes all words and what nobody decided on; id, decided claims and the ids of others stay', async () => {
  await take(leak)
  await take(later)
  await review('KIND', 'ACCEPTED')
  await review('INVOLVED_IN', 'REJECTED')
  const [company] = await rows('MATCH (c:Company) RETURN c.id AS id')
  expect(await write(graph, { kind: 'TAKE_DOWN', source })).toMatchObject({ changed: true })
  expect(
    await rows(
      `MATCH (s:Source {takenDown: true}) RETURN s.id AS id, s.text AS text, s.title AS title, s.withdrawn AS withdrawn`,
    ),
  ).toEqual([{ id: source, text: '', title: leak.article.title, withdrawn: true }])
  expect(
    await rows(
      'MATCH (:Source {takenDown: true})<-[:FROM]-(c) RETURN c.predicate AS of, c.review AS review, c.quote AS quote ORDER BY of',
    ),
  ).toEqual([
    { of: 'INVOLVED_IN', review: 'REJECTED', quote: '' },
    { of: 'KIND', review: 'ACCEPTED', quote: '' },
  ])
  expect(await rows('MATCH (n:Event) RETURN n')).toEqual([])
  expect(await rows('MATCH (c:Company) RETURN c.id AS id')).toEqual([company])
  const speaking = (await rows('MATCH (n) WHERE NOT n:Source RETURN properties(n) AS p')).filter((row) =>
    JSON.stringify(row).includes('We are told'),
  )
  // The claim of the other article.
  expect(speaking).toHaveLength(1)
  expect(await rebuild(graph)).toEqual({ changed: 0 })
  expect(await write(graph, { kind: 'TAKE_DOWN', source })).toMatchObject({ changed: false })
})

it('what was taken down neither counts again nor comes in again', async () => {
  await take(leak)
  await write(graph, { kind: 'TAKE_DOWN', source })
  const refused = {
    code: 'SOURCE_TAKEN_DOWN',
    message: expect.stringContaining('was taken down: its words were removed'),
  }
  await expect(write(graph, { kind: 'RESTORE', source })).rejects.toMatchObject(refused)
  await expect(take(leak)).rejects.toMatchObject(refused)
  await expect(take({ article: leak.article, reading: { ...leak.reading, rulesVersion: '9' } })).rejects.toMatchObject(
    refused,
  )
  expect(await rows(`MATCH (s:Source) RETURN s.text AS text, s.withdrawn AS withdrawn`)).toEqual([
    { text: '', withdrawn: true },
  ])
  await expect(write(graph, { kind: 'TAKE_DOWN', source: 'nobody' })).rejects.toMatchObject({
    code: 'SOURCE_NOT_FOUND',
  })
})

it('the original goes with it, unless another source was read from the same', async () => {
  await take(leak)
  await take(later)
  const read = (from: string) =>
    `MATCH (s:Source {id: '${from}'}), (o:Original {id: 'scan'}) MERGE (s)-[:READ_FROM]->(o)`
  for (const cypher of [`CREATE (:Original {id: 'scan'})`, read(source), read(later.article.sha256)])
    await graph.write((transaction) => transaction.run(cypher))
  const left = async () => (await rows('MATCH (o:Original) RETURN COUNT { (o)<-[:READ_FROM]-() } AS readers'))[0]
  await write(graph, { kind: 'TAKE_DOWN', source })
  expect(await left()).toEqual({ readers: 1 })
  await write(graph, { kind: 'TAKE_DOWN', source: later.article.sha256 })
  expect(await left()).toBeUndefined()
})
