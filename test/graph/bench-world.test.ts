import { afterAll, expect, test } from 'vitest'
import type { Reading } from '../../server/facts/fact.ts'
import { importRecords } from '../../server/graph/import-records.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { articlesOf, fill } from '../bench/fill.ts'
import { freshGraph } from '../support/neo4j.ts'
import { clear } from './clear.ts'
import { presentProperties, storedSnapshot } from './snapshot.ts'

const graph = await freshGraph()
afterAll(() => graph.close())

const scale = 0.002

test('what is measured is stored as importing the same articles stores it', async () => {
  await clear(graph)
  await fill(graph, { scale, evidenceOfEvery: 1 })
  const filled = await stored()
  expect(Object.keys(filled.entities).length).toBeGreaterThan(200)
  await clear(graph)
  const articles = [...articlesOf(scale)]
  const readings = new Map<string, Reading>(articles.map(({ article, reading }) => [article.sha256, reading]))
  await importRecords(
    graph,
    articles.map(({ article }) => article),
    ({ sha256 }) => readings.get(sha256) ?? { rulesVersion: '1', mentions: [], facts: [] },
  )
  expect(await stored()).toEqual(filled)
  // Deciding all of it anew, joining included, finds nothing to change.
  expect(await rebuild(graph)).toEqual({ changed: 0 })
})

const VALUES = `MATCH (e:Entity)-[:HAS]->(v:Value) RETURN e.id AS entity, properties(v) AS properties ORDER BY v.key`

const stored = async () => ({
  ...(await storedSnapshot(graph, null)),
  properties: await presentProperties(graph),
  values: await graph.read(VALUES),
})
