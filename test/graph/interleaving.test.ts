import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change } from '../../server/graph/claim.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { write } from '../../server/graph/write.ts'
import { anyStory } from './any-story.ts'
import { tell } from './invented.ts'
import { freshGraph } from '../support/neo4j.ts'
import { clear } from './clear.ts'
import { expectedSnapshot, readTold } from './oracle.ts'
import { presentProperties, storedSnapshot } from './snapshot.ts'

const runs = Number(process.env['INTERLEAVINGS'] ?? 12)
const seed = Number(process.env['SEED'] ?? 20251109)
const days = [null, '2025-03-31', '2025-05-31', '2025-06-30', '2025-09-15', '2026-12-31']

/** A change, with numbers that stand for whatever claims, mentions and sources there are when its turn comes. */
type Step = { readonly kind: Change['kind'] | 'REREAD'; readonly n: number; readonly m: number; readonly pick: number }

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    'IMPORT',
    'IMPORT',
    'REREAD',
    'REVIEW',
    'REVIEW',
    'CORRECT',
    'DECIDE',
    'DECIDE',
    'UNDO',
    'WITHDRAW',
    'RESTORE',
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
  COLLECT { MATCH (s:Source) RETURN s.id ORDER BY s.id } AS sources`

interface Ids {
  claims: string[]
  dates: string[]
  mentions: [string, string][]
  decisions: string[]
  sources: string[]
}

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)]

/** The change that a step stands for now; null where there is nothing to change. */
function changeOf({ kind, n, m, pick }: Step, stories: ReturnType<typeof tell>[], ids: Ids): Change | null {
  const [claim, dated, source, decision] = [
    at(ids.claims, n),
    at(ids.dates, n),
    at(ids.sources, n),
    at(ids.decisions, n),
  ]
  switch (kind) {
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
      return source === undefined ? null : { kind, source }
    default:
      return kind satisfies never
  }
}

async function idsOf(graph: Graph): Promise<Ids> {
  const [row] = await graph.read(IDS)
  return row as unknown as Ids
}

async function expectAsTold(graph: Graph): Promise<void> {
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
  return Promise.all(days.map((day) => storedSnapshot(graph, day, (id) => names.get(id) ?? id)))
}

describe('the graph is what its claims say', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await freshGraph()
  })
  afterAll(() => graph.close())

  it('after any sequence of imports, reviews, corrections, decisions, undoing and withdrawals, on any day', async () => {
    const world = fc.record({
      stories: fc.array(anyStory, { minLength: 2, maxLength: 4 }),
      steps: fc.array(anyStep, { minLength: 4, maxLength: 14 }),
    })
    await fc.assert(
      fc.asyncProperty(world, async ({ stories, steps }) => {
        await clear(graph)
        const told = stories.map((story, index) => tell({ ...story, title: `Story ${index}` }))
        for (const step of [{ kind: 'IMPORT', n: 0, m: 1, pick: 0 } as const, ...steps]) {
          const change = changeOf(step, told, await idsOf(graph))
          if (change) await write(graph, change)
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
