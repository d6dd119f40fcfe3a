import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change } from '../../server/graph/claim.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { GraphError } from '../../server/graph/error.ts'
import { importArticle } from '../../server/graph/import.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { write } from '../../server/graph/write.ts'
import { anyStory } from './any-story.ts'
import { day as dayOf, tell } from './invented.ts'
import type { Imported, Story } from './invented.ts'
import { freshGraph } from '../support/neo4j.ts'
import { clear } from './clear.ts'
import { expectedSnapshot, readTold } from './oracle.ts'
import { expectedJoins, storedJoins } from './oracle-of-joins.ts'
import { presentProperties, storedSnapshot } from './snapshot.ts'

const runs = Number(process.env['INTERLEAVINGS'] ?? 12)
const seed = Number(process.env['SEED'] ?? 20251109)
const days = [null, '2025-03-31', '2025-05-31', '2025-06-30', '2025-09-15', '2026-12-31']

/** A change, with numbers that stand for whatever claims, mentions and sources there are when its turn comes. */
type Step = {
  readonly kind: Change['kind'] | 'REREAD' | 'COPY' | 'REWORD'
  readonly n: number
  readonly m: number
  readonly pick: number
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    'IMPORT',
    'IMPORT',
    'REREAD',
    'COPY',
    'REWORD',
    'REWORD',
    'REVIEW',
    'REVIEW',
    'CORRECT',
    'DECIDE',
    'DECIDE',
    'UNDO',
    'WITHDRAW',
    'RESTORE',
    'TAKE_DOWN',
  ),
  n: fc.nat(9999),
  m: fc.nat(9999),
  pick: fc.nat(9999),
})

const IDS = `
RETURN COLLECT { MATCH (c:Claim) RETURN c.id ORDER BY c.id } AS claims,
  COLLECT { MATCH (c:Claim {predicate: 'DATE'}) RETURN c.id ORDER BY c.id } AS dates,
  COLLECT { MATCH (m:Mention) RETURN [m.id, m.type] ORDER BY m.id } AS mentions,
  COLLECT { MATCH (d:Decision) RETURN d.id ORDER BY d.id } AS decisions,
  COLLECT { MATCH (s:Source) RETURN s.id ORDER BY s.id } AS sources,
  COLLECT { MATCH (s:Source {takenDown: true}) RETURN s.id } AS takenDown`

interface Ids {
  claims: string[]
  dates: string[]
  mentions: [string, string][]
  decisions: string[]
  sources: string[]
  takenDown: string[]
}

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)]

/** An article that comes in as the command line takes it, with an address. */
interface Arrival extends Imported {
  readonly kind: 'ARRIVE'
}

/** The change that a step stands for now; null where there is nothing to change. */
function changeOf({ kind, n, m, pick }: Step, stories: Imported[], worded: Story[], ids: Ids): Change | Arrival | null {
  const [claim, dated, source, decision] = [
    at(ids.claims, n),
    at(ids.dates, n),
    at(ids.sources, n),
    at(ids.decisions, n),
  ]
  switch (kind) {
    case 'COPY': {
      const story = at(stories, n)
      const place = at(['a', 'b', 'c'], m) ?? ''
      const published = at([null, dayOf('2025-03'), dayOf('2025-05-20')], pick) ?? null
      const said = { url: `https://${place}.example/`, title: place, publishedOn: published }
      return story ? { kind: 'ARRIVE', article: { ...story.article, ...said }, reading: story.reading } : null
    }
    case 'REWORD': {
      const kept = at(worded, n)
      if (!kept) return null
      const facts = kept.facts.filter((_, index) => (index + m) % 5 > 0)
      const { article, reading } = tell({ ...kept, title: `Story ${n % worded.length}, wording ${m % 3}`, facts })
      return {
        kind: 'ARRIVE',
        article: { ...article, url: `https://${pick % 3 === 0 ? 'a' : 'page'}.example/` },
        reading,
      }
    }
    case 'IMPORT': {
      const first = n % stories.length
      return { kind, readings: stories.slice(first, first + 1 + (m % 2)) }
    }
    case 'REREAD': {
      const story = at(stories, n)
      if (!story) return null
      const facts = story.reading.facts.filter((_, index) => (index + m) % 4 > 0)
      return {
        kind: 'IMPORT',
        readings: [
          { article: story.article, reading: { ...story.reading, facts, rulesVersion: String(2 + (pick % 9)) } },
        ],
      }
    }
    case 'REVIEW':
      return claim === undefined
        ? null
        : { kind, claim, review: at(['ACCEPTED', 'REJECTED', 'SURE', 'CANDIDATE'] as const, pick) ?? 'SURE' }
    case 'CORRECT':
      return dated === undefined
        ? null
        : {
            kind,
            claim: dated,
            value: { edtf: '2025-05-08', earliest: '2025-05-08', latest: '2025-05-08', phrase: null, derived: false },
          }
    case 'DECIDE': {
      const a = at(ids.mentions, n)
      const b = at(
        ids.mentions.filter(([id, type]) => type === a?.[1] && id !== a?.[0]),
        m,
      )
      if (!a || !b) return null
      const by = pick % 3 === 0 ? 'MACHINE' : 'PERSON'
      return {
        kind,
        decision: pick % 2 === 0 ? 'SAME' : 'NEVER',
        a: a[0],
        b: b[0],
        by,
        at: `2026-01-01T00:00:${10 + (pick % 50)}Z`,
      }
    }
    case 'UNDO':
      return decision === undefined ? null : { kind, decision }
    case 'WITHDRAW':
    case 'RESTORE':
    case 'TAKE_DOWN':
      return source === undefined ? null : { kind, source }
    default:
      return kind satisfies never
  }
}

const apply = (graph: Graph, change: Change | Arrival): Promise<unknown> =>
  change.kind === 'ARRIVE'
    ? importArticle(graph, change.article, () => change.reading, { corrects: true })
    : write(graph, change)

/** The code with which something was refused; null where it was not. */
const refusalOf = (done: Promise<unknown>): Promise<string | null> =>
  done.then(
    () => null,
    (error: unknown) => (error instanceof GraphError ? error.code : String(error)),
  )

/** What was taken down neither comes in nor counts again. */
function isRefused(change: Change | Arrival, { takenDown }: Ids): boolean {
  if (change.kind === 'IMPORT') return change.readings.some(({ article }) => takenDown.includes(article.sha256))
  if (change.kind === 'ARRIVE') return takenDown.includes(change.article.sha256)
  return change.kind === 'RESTORE' && takenDown.includes(change.source)
}

/** A source is its earliest publication, and has each of its addresses once. */
async function expectEarliestFirst(graph: Graph): Promise<void> {
  const wrong = `
    MATCH (s:Source)<-[:OF]-(c:Copy)
    WITH s, collect(c.key) AS keys, min(coalesce(c.publishedUntil, '9999') + ' ' + c.key) AS first
    WITH s, first, keys + s.urlKey AS keys
    WHERE first < coalesce(s.publishedUntil, '9999') + ' ' + s.urlKey OR any(key IN keys WHERE size([k IN keys WHERE k = key]) <> 1)
    RETURN s.id AS source`
  expect(await graph.read(wrong)).toEqual([])
}

async function expectWordsGone(graph: Graph): Promise<void> {
  const left = `
    MATCH (s:Source {takenDown: true}) OPTIONAL MATCH (s)<-[:FROM]-(c:Claim)
    WITH s, c WHERE s.text <> '' OR NOT s.withdrawn OR c.quote <> ''
    RETURN s.id AS source`
  expect(await graph.read(left)).toEqual([])
}

async function idsOf(graph: Graph): Promise<Ids> {
  const [row] = await graph.read(IDS)
  return row as unknown as Ids
}

async function expectAsTold(graph: Graph): Promise<void> {
  expect(await storedJoins(graph)).toEqual(await expectedJoins(graph))
  await expectWordsGone(graph)
  await expectEarliestFirst(graph)
  const told = await readTold(graph)
  for (const day of days)
    expect(await storedSnapshot(graph, day), `known on ${day ?? 'any day'}`).toEqual(expectedSnapshot(told, day))
  expectPropertiesOfValues(await presentProperties(graph), expectedSnapshot(told, null).entities)
}

/** What stands on a node is what its present values say. */
function expectPropertiesOfValues(
  properties: Record<string, Record<string, unknown>>,
  entities: ReturnType<typeof expectedSnapshot>['entities'],
): void {
  for (const [id, { values, knownFrom }] of Object.entries(entities)) {
    const on = properties[id] ?? {}
    const of = (predicate: string) =>
      values
        .filter((line) => line.startsWith(`${predicate} `))
        .map((line) => line.slice(predicate.length + 1, line.lastIndexOf(' ')))
    const one = (predicate: string) => JSON.parse(of(predicate)[0] ?? '{}') as Record<string, unknown>
    expect(on['knownFrom'] ?? null).toBe(knownFrom)
    expect(on['name']).toBe(one('NAME')['name'])
    expect(on['kind']).toBe(one('KIND')['kind'])
    expect(on['country']).toBe(one('COUNTRY')['country'])
    expect(on['status']).toBe(one('STATUS')['status'])
    expect(on['date']).toBe(of('DATE')[0])
    expect(on['sortDate'] ?? null).toBe(one('DATE')['earliest'] ?? one('DATE')['latest'] ?? null)
    expect(on['amount']).toBe(of('AMOUNT')[0])
    expect(on['amountValue'] ?? null).toBe(one('AMOUNT')['amount'] ?? null)
    expect(on['affected']).toBe(of('AFFECTED')[0])
    expect([...((on['dataTypes'] ?? []) as string[])].toSorted()).toEqual(of('DATA_TYPE').toSorted())
    expect([...((on['aliases'] ?? []) as string[])].toSorted()).toEqual(
      of('ALIAS')
        .map((json) => (JSON.parse(json) as { name: string }).name)
        .toSorted(),
    )
  }
}

/** Entities by the mentions they join, since which id wins depends on which came first. */
async function contents(graph: Graph) {
  const rows = await graph.read('MATCH (m:Mention)-[:IS]->(e:Entity) RETURN e.id AS id, min(m.id) AS name')
  const names = new Map(rows.map(({ id, name }) => [String(id), String(name)]))
  const { proposed } = await storedJoins(graph)
  return {
    proposed,
    shown: await Promise.all(days.map((day) => storedSnapshot(graph, day, (id) => names.get(id) ?? id))),
  }
}

describe('the graph is what its claims say', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await freshGraph()
  })
  afterAll(() => graph.close())

  it('after any sequence of imports, copies, later wordings, reviews, corrections, decisions, undoing, withdrawals and takedowns, on any day', async () => {
    const world = fc.record({
      stories: fc.array(anyStory, { minLength: 2, maxLength: 4 }),
      steps: fc.array(anyStep, { minLength: 4, maxLength: 14 }),
    })
    await fc.assert(
      fc.asyncProperty(world, async ({ stories, steps }) => {
        await clear(graph)
        const told = stories.map((story, index) => tell({ ...story, title: `Story ${index}` }))
        for (const step of [{ kind: 'IMPORT', n: 0, m: 1, pick: 0 } as const, ...steps]) {
          const ids = await idsOf(graph)
          const change = changeOf(step, told, stories, ids)
          const refused = change !== null && isRefused(change, ids)
          expect(change && (await refusalOf(apply(graph, change)))).toBe(refused ? 'SOURCE_TAKEN_DOWN' : null)
          await expectAsTold(graph)
        }
        expect(await rebuild(graph)).toEqual({ changed: 0 })
      }),
      { numRuns: runs, seed, endOnFailure: process.env['SHRINK'] === undefined },
    )
  }, 300_000)

  it('whatever the order in which the same articles came in', async () => {
    const orders = fc
      .array(anyStory, { minLength: 2, maxLength: 4 })
      .chain((stories) =>
        fc.tuple(fc.constant(stories), fc.shuffledSubarray([...stories.keys()], { minLength: stories.length })),
      )
    await fc.assert(
      fc.asyncProperty(orders, async ([stories, order]) => {
        const told = stories.map((story, index) => tell({ ...story, title: `Story ${index}` }))
        await clear(graph)
        for (const story of told) await write(graph, { kind: 'IMPORT', readings: [story] })
        const one = await contents(graph)
        await clear(graph)
        await write(graph, { kind: 'IMPORT', readings: order.flatMap((index) => told[index] ?? []) })
        expect(await contents(graph)).toEqual(one)
      }),
      { numRuns: runs, seed, endOnFailure: process.env['SHRINK'] === undefined },
    )
  }, 300_000)
})
