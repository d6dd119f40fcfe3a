/** The same text at several addresses. */
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Graph } from '../../server/graph/driver.ts'
import { importArticle } from '../../server/graph/import.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { write } from '../../server/graph/write.ts'
import { clear } from './clear.ts'
import { day, tell } from './invented.ts'
import { expectedSnapshot, readTold } from './oracle.ts'
import { storedSnapshot } from './snapshot.ts'
import { freshGraph, openGraph } from '../support/neo4j.ts'

const { article, reading } = tell({
  title: 'Aster writes to its customers',
  mentions: { aster: 'Company', leak: 'Incident' },
  facts: [
    { predicate: 'NAME', subject: 'aster', value: { name: 'Aster', named: true } },
    { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
    { predicate: 'DATE', subject: 'leak', value: day('2025-05-07'), certainty: 'CANDIDATE' },
  ],
})

let graph: Graph
beforeAll(async () => {
  graph = await freshGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

interface Publication {
  readonly url: string | null
  readonly title: string
  readonly published: string | null
}
const publish = async ({ url, title, published }: Publication, corrects = true, to = graph) => {
  const said = { url, title, publishedOn: published === null ? null : day(published) }
  return importArticle(to, { ...article, ...said, publisher: null }, () => reading, { corrects })
}
const shown = async () => {
  const [row] = await graph.read(`
    MATCH (s:Source)
    RETURN s {.url, .title, .publishedUntil, .urlKey} AS main,
      COLLECT { MATCH (c:Copy)-[:OF]->(s) RETURN c {.url, .title, .publishedUntil, .key} ORDER BY c.key } AS copies,
      COLLECT { MATCH (c:Claim) RETURN DISTINCT c.knownFrom } AS known`)
  return row as unknown as { main: Record<string, string>; copies: Record<string, string>[]; known: string[] }
}

const one = { url: 'https://one.example/leak', title: 'One', published: '2025-05-13' }
const two = { url: 'https://two.example/leak', title: 'Two', published: '2025-05-12' }

it('an earlier publication becomes the source’s own, and all is known from its day, also what a person decided on', async () => {
  expect(await publish(one)).toMatchObject({ outcome: 'NEW', of: null })
  const [claim] = await graph.read(`MATCH (c:Claim {certainty: 'CANDIDATE'}) RETURN c.id AS id`)
  await write(graph, { kind: 'REVIEW', claim: String(claim?.['id']), review: 'ACCEPTED' })
  expect(await publish(two)).toMatchObject({ outcome: 'COPY', of: 'One', claims: 3 })
  expect(await shown()).toMatchObject({
    main: { url: two.url, title: 'Two', publishedUntil: '2025-05-12', urlKey: 'two.example/leak' },
    copies: [{ url: one.url, title: 'One', publishedUntil: '2025-05-13', key: 'one.example/leak' }],
    known: ['2025-05-12'],
  })
  expect(await rebuild(graph)).toEqual({ changed: 0 })
})

it('what an address says again changes nothing, what it says anew corrects that publication only', async () => {
  await publish(two)
  await publish(one)
  const before = await shown()
  for (const same of [one, two, { ...one, url: 'http://ONE.example/leak/?utm_source=x' }])
    expect(await publish(same, false)).toMatchObject({ outcome: 'UNCHANGED' })
  expect(await shown()).toEqual(before)
  expect(await publish({ ...one, title: 'Corrected' })).toMatchObject({ outcome: 'CORRECTED' })
  expect(await shown()).toMatchObject({ main: { title: 'Two' }, copies: [{ title: 'Corrected' }] })
  expect(await publish({ ...one, published: '2025-05-01' })).toMatchObject({ outcome: 'CORRECTED' })
  expect(await shown()).toMatchObject({ main: { title: 'One' }, copies: [{ title: 'Two' }], known: ['2025-05-01'] })
})

it('two that come at once over two connections are both there', async () => {
  const other = await openGraph()
  try {
    const outcomes = await Promise.all([publish(one, true, graph), publish(two, true, other)])
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['COPY', 'NEW'])
  } finally {
    await other.close()
  }
  expect(await shown()).toMatchObject({ main: { title: 'Two' }, copies: [{ title: 'One' }] })
})

it('whatever the order in which publications come in, the earliest is the source’s own', async () => {
  const publications = fc.uniqueArray(
    fc.record({
      url: fc.constantFrom('a', 'b', 'c', 'd').map((name) => `https://${name}.example/leak`),
      published: fc.constantFrom(null, '2025-05', '2025-05-31', '2025-05-12', '2025-05-13'),
    }),
    { minLength: 2, selector: ({ url }) => url },
  )
  const orders = publications.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
  )
  await fc.assert(
    fc.asyncProperty(orders, async ([some, others]) => {
      const seen = []
      for (const order of [some, others]) {
        await clear(graph)
        for (const publication of order) await publish({ ...publication, title: publication.url })
        seen.push(await shown())
        const told = await readTold(graph)
        expect(await storedSnapshot(graph, '2025-05-12')).toEqual(expectedSnapshot(told, '2025-05-12'))
      }
      expect(seen[1]).toEqual(seen[0])
      // As exact as it is known: one that is of May, on whichever day, is of its last day at the latest.
      const last = (edtf: string | null) => (edtf === null ? '9999' : edtf === '2025-05' ? '2025-05-31' : edtf)
      const days = some.map(({ published }) => last(published)).toSorted()
      expect(seen[0]?.main['publishedUntil'] ?? '9999').toBe(days[0])
      expect(seen[0]?.copies).toHaveLength(some.length - 1)
    }),
    { numRuns: 8, seed: 20251109 },
  )
})
