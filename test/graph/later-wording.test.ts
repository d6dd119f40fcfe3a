/** A page that changes: what its later wording says takes the place of what it said before. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { importArticle } from '../../server/graph/import.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { write } from '../../server/graph/write.ts'
import { send } from '../api/asking.ts'
import { clear } from './clear.ts'
import { importStory } from './import-story.ts'
import { day, tell } from './invented.ts'
import type { Imported, Told } from './invented.ts'
import { freshGraph } from '../support/neo4j.ts'

const url = 'https://aster.example/letter'
const page = (title: string, ...more: Told[]): Imported => {
  const { article, reading } = tell({
    title,
    published: '2025-05-13',
    mentions: { aster: 'Company', leak: 'Incident' },
    facts: [
      ...more,
      { predicate: 'NAME', subject: 'aster', value: { name: 'Aster', named: true } },
      { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
      { predicate: 'INVOLVED_IN', subject: 'aster', object: 'leak', value: { role: 'VICTIM' } },
      { predicate: 'DATE', subject: 'leak', value: day('2025-05') },
    ],
  })
  return { article: { ...article, url }, reading }
}
const target: Told = { predicate: 'TARGET', subject: 'leak', value: { name: 'a shop' } }
const country: Told = { predicate: 'COUNTRY', subject: 'aster', value: { country: 'FR' } }
const first = page('First', target, country)
const second = page('The second wording')

let graph: Graph
beforeAll(async () => {
  graph = await freshGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

const take = (story: Imported) => importStory(graph, story)
const column = async (cypher: string) => (await graph.read(cypher)).map((row) => Object.values(row)[0])
const claim = async (predicate: string) => {
  const [id] = await column(`MATCH (c:Claim {predicate: '${predicate}'}) RETURN c.id`)
  return String(id)
}
const present = async () =>
  (await graph.read('MATCH (i:Incident) RETURN i.id AS id, i.target AS target, i.date AS date, i.kind AS kind'))[0]

it('a changed text at the same address takes the place of the one before, and what both tell of keeps its id', async () => {
  await take(first)
  const before = await present()
  expect(before).toMatchObject({ target: 'a shop' })
  expect(await take(second)).toMatchObject({ outcome: 'NEW_VERSION', of: 'First', claims: 4 })
  expect(await present()).toEqual({ ...before, target: null })
  expect(await column('MATCH (c:Company) RETURN c.country')).toEqual([null])
  expect(await rebuild(graph)).toEqual({ changed: 0 })
  for (const again of [first, second]) expect(await take(again)).toMatchObject({ outcome: 'UNCHANGED' })
  expect(await present()).toEqual({ ...before, target: null })
})

it('reviews and corrected values go over to what says the same; what a person accepted and is gone still counts', async () => {
  await take(first)
  await write(graph, { kind: 'REVIEW', claim: await claim('TARGET'), review: 'ACCEPTED' })
  await write(graph, { kind: 'REVIEW', claim: await claim('INVOLVED_IN'), review: 'REJECTED' })
  await write(graph, { kind: 'REVIEW', claim: await claim('KIND'), review: 'ACCEPTED' })
  await write(graph, { kind: 'CORRECT', claim: await claim('DATE'), value: { ...day('2025-05-07') } })
  const before = await present()
  await take(second)
  expect(await present()).toEqual(before)
  const reviews = `MATCH (s:Source {title: 'The second wording'})<-[:FROM]-(c:Claim)
    RETURN c.predicate + ' ' + c.review + CASE WHEN c.corrected THEN ' corrected' ELSE '' END AS line ORDER BY line`
  const carried = ['DATE ACCEPTED corrected', 'DATE REJECTED', 'INVOLVED_IN REJECTED', 'KIND ACCEPTED', 'NAME SURE']
  expect(await column(reviews)).toEqual(carried)
  expect(await column('MATCH ()-[r:INVOLVED_IN]->() RETURN r')).toEqual([])
  // Each counts once.
  const counting =
    'MATCH (v:Value) WHERE v.predicate IN ["KIND", "DATE"] AND v.until IS NULL RETURN DISTINCT size(v.claims)'
  expect(await column(counting)).toEqual([1])
  await importArticle(graph, second.article, () => ({ ...second.reading, rulesVersion: '2' }))
  expect(await column(reviews)).toEqual(carried)
  expect(await present()).toEqual(before)
  expect(await rebuild(graph)).toEqual({ changed: 0 })
})

it('a text that still stands at another address counts on, until that has a later one too', async () => {
  await take(first)
  const elsewhere = 'https://paper.example/letter'
  await take({ ...first, article: { ...first.article, url: elsewhere, publishedOn: day('2025-05-14') } })
  expect(await take(second)).toMatchObject({ outcome: 'NEW' })
  expect(await present()).toMatchObject({ target: 'a shop' })
  const third = page('The third wording')
  expect(await take({ ...third, article: { ...third.article, url: elsewhere } })).toMatchObject({
    outcome: 'NEW_VERSION',
  })
})

it('taking the later wording back does not bring the one before back', async () => {
  await take(first)
  await take(second)
  await write(graph, { kind: 'WITHDRAW', source: second.article.sha256 })
  expect(await present()).toBeUndefined()
  expect(await rebuild(graph)).toEqual({ changed: 0 })
})

it('each wording leads to the other, and the address to the later one', async () => {
  await take(first)
  await take(second)
  const api = createApi({ graph, log: () => undefined })
  const query = `query ($url: String, $asOf: Date) { source(url: $url, asOf: $asOf) {
    title supersedes { title supersededBy { title } supersedes { title } } supersededBy { title } } }`
  const { data } = await send(api, query, { url })
  const title = 'The second wording'
  expect(data?.['source']).toEqual({
    title,
    supersedes: { title: 'First', supersededBy: { title }, supersedes: null },
    supersededBy: null,
  })
})
