import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../server/graph/driver.ts'
import { clear } from '../graph/clear.ts'
import { day, tell, type Told } from '../graph/invented.ts'
import { importStory } from '../graph/import-story.ts'
import { askAGraph, given, type Answer } from './asking.ts'
import { draw, type Drawn, type Tied } from './drawn.ts'

const named = (subject: string, name: string): Told => ({ predicate: 'NAME', subject, value: { name, named: true } })
const ownedBy = (subject: string, object: string): Told => ({
  predicate: 'SUBSIDIARY_OF',
  subject,
  object,
  value: { from: null, until: null, share: null },
})
const ruled = (ruling: string, against: string, on: string): Told[] => [
  { predicate: 'KIND', subject: ruling, value: { kind: 'FINE' } },
  { predicate: 'DATE', subject: ruling, value: day(on) },
  { predicate: 'ISSUED', subject: 'harbor', object: ruling },
  { predicate: 'AGAINST', subject: ruling, object: against },
]

/** Crown owns Aster and Birch; in summer it becomes known that one office has fined both. */
async function tellOfCrown(graph: Graph): Promise<void> {
  const mentions = { aster: 'Company', birch: 'Company', crown: 'Company' } as const
  const names = [named('aster', 'Aster'), named('birch', 'Birch'), named('crown', 'Crown Group')]
  await importStory(
    graph,
    tell({
      title: 'Crown buys',
      published: '2025-03-01',
      mentions,
      facts: [...names, ownedBy('aster', 'crown'), ownedBy('birch', 'crown')],
    }),
  )
  await importStory(
    graph,
    tell({
      title: 'Two fines',
      published: '2025-07-01',
      mentions: { ...mentions, harbor: 'Regulator', one: 'Ruling', two: 'Ruling' },
      facts: [
        ...names,
        named('harbor', 'Harbor Office'),
        ...ruled('one', 'aster', '2025-06-01'),
        ...ruled('two', 'birch', '2025-06-08'),
      ],
    }),
  )
}

const codes = ({ errors }: Answer): string[] => errors.map(({ extensions }) => extensions.code)

interface Asked {
  readonly from: string
  readonly to: string
  readonly maxHops?: number
  readonly ways?: 'SHORTEST' | 'ALL'
  readonly kinds?: readonly string[]
  readonly avoid?: readonly string[]
  readonly maxDegree?: number | null
  readonly first?: number
  readonly asOf?: string | null
}
interface Answered {
  readonly truncated: boolean
  readonly skipped: readonly { id: string }[]
  readonly paths: readonly {
    length: number
    steps: readonly {
      from: { id: string }
      to: { id: string }
      ties: readonly { kind: string; direction: string; claims: readonly { quote: string }[] }[]
    }[]
  }[]
}
const text = `query ($from: ID!, $to: ID!, $maxHops: Int, $ways: PathWays, $kinds: [RelationshipKind!], $avoid: [ID!],
  $maxDegree: Int, $first: Int, $asOf: Date) {
  path(from: $from, to: $to, maxHops: $maxHops, ways: $ways, kinds: $kinds, avoid: $avoid, maxDegree: $maxDegree,
    first: $first, asOf: $asOf) {
    truncated skipped { id }
    paths { length steps { from { id } to { id } ties { kind direction claims { quote } } } }
  } }`

describe('ways between two companies', () => {
  const world = askAGraph(tellOfCrown)
  const ids = new Map<string, string>()
  beforeAll(async () => {
    for (const { name, id } of await world.graph.read('MATCH (n:Organization) RETURN n.name AS name, n.id AS id'))
      ids.set(String(name), String(id))
  })
  const of = (name: string): string => ids.get(name) ?? ''
  const ask = (more: Partial<Asked> = {}): Promise<Answer> =>
    world.ask(text, { from: of('Aster'), to: of('Birch'), ...more })
  const paths = async (more: Partial<Asked> = {}): Promise<Answered> =>
    given(await ask(more), 'path') as unknown as Answered

  it('say step by step what ties whom, which way, and in whose words', async () => {
    const answer = await world.ask(
      `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { paths { length steps {
        from { ... on Organization { name } } to { ...who } ties { kind direction knownFrom since { edtf } claims { quote source { title } } }
      } } } } fragment who on Entity { called: __typename ... on Company { name } }`,
      { from: of('Aster'), to: of('Birch') },
    )
    const claims = (subject: string) => [
      { quote: `We are told: ${JSON.stringify(ownedBy(subject, 'crown'))}.`, source: { title: 'Crown buys' } },
    ]
    const tie = { kind: 'SUBSIDIARY_OF', knownFrom: '2025-03-01', since: null }
    expect(given(answer, 'path')['paths']).toEqual([
      {
        length: 2,
        steps: [
          {
            from: { name: 'Aster' },
            to: { called: 'Company', name: 'Crown Group' },
            ties: [{ ...tie, direction: 'OUT', claims: claims('aster') }],
          },
          {
            from: { name: 'Crown Group' },
            to: { called: 'Company', name: 'Birch' },
            ties: [{ ...tie, direction: 'IN', claims: claims('birch') }],
          },
        ],
      },
    ])
  })

  it('are the shortest only, or all up to a number of steps', async () => {
    const lengths = async (more: Partial<Asked>): Promise<number[]> =>
      (await paths(more)).paths.map(({ length }) => length)
    expect(await lengths({})).toEqual([2])
    expect(await lengths({ ways: 'ALL' })).toEqual([2, 4])
    expect(await lengths({ ways: 'ALL', maxHops: 3 })).toEqual([2])
    expect(await lengths({ ways: 'ALL', maxHops: 1 })).toEqual([])
    expect((await paths({ ways: 'ALL', first: 1 })).truncated).toBe(true)
    expect((await paths({ ways: 'ALL' })).truncated).toBe(false)
  })

  it('are as many and as long where nobody asks for their steps', async () => {
    const bare = text.replace(/steps \{.*\}(?= \}\n)/, '')
    expect(bare).not.toContain('ties')
    for (const more of [
      {},
      { first: 0 },
      { first: 1 },
      { avoid: [of('Crown Group')] },
      { maxHops: 1 },
      { maxDegree: 1 },
    ]) {
      const whole = await paths(more)
      const asked = given(await world.ask(bare, { from: of('Aster'), to: of('Birch'), ...more }), 'path')
      const lengths = whole.paths.map(({ length }) => ({ length }))
      expect(asked, JSON.stringify(more)).toEqual({ ...whole, paths: lengths })
      const alone = await world.ask(bare.replace('truncated', ''), { from: of('Aster'), to: of('Birch'), ...more })
      expect(given(alone, 'path'), JSON.stringify(more)).toMatchObject({ paths: lengths })
    }
  })

  it('go only over the kinds asked for, and not through what is to be avoided', async () => {
    for (const ways of ['SHORTEST', 'ALL'] as const) {
      const way = async (more: Partial<Asked>): Promise<string[][]> =>
        (await paths({ ways, ...more })).paths.map(({ steps }) => steps.flatMap(({ ties }) => ties.map((t) => t.kind)))
      const overTheOffice = [['AGAINST', 'ISSUED', 'ISSUED', 'AGAINST']]
      expect(await way({ kinds: ['AGAINST', 'ISSUED'] })).toEqual(overTheOffice)
      expect(await way({ avoid: [of('Crown Group')] })).toEqual(overTheOffice)
      expect(await way({ avoid: [of('Crown Group'), of('Harbor Office')] })).toEqual([])
      expect(await way({ avoid: [of('Aster')], maxDegree: 1 })).toEqual([])
    }
  })

  it('are those known by a day; none before one of the ends was known', async () => {
    for (const ways of ['SHORTEST', 'ALL'] as const) {
      expect((await paths({ ways, avoid: [of('Crown Group')], asOf: '2025-06-30' })).paths).toEqual([])
      expect((await paths({ ways, avoid: [of('Crown Group')], asOf: '2025-07-01' })).paths).toHaveLength(1)
      expect(await ask({ ways, asOf: '2025-02-28' })).toMatchObject({ data: { path: null }, errors: [] })
    }
  })

  it('can be asked for by the id of something that was merged away', async () => {
    await world.graph.write((transaction) =>
      transaction.run('MERGE (:Entity {id: "once", mergedInto: $id})', { id: of('Crown Group') }),
    )
    expect((await paths({ from: 'once' })).paths[0]?.steps[0]?.from.id).toBe(of('Crown Group'))
    const bare = await world.ask(`{ path(from: "once", to: "${of('Birch')}") { paths { length } } }`)
    expect(given(bare, 'path')['paths']).toEqual([{ length: 1 }])
    expect((await paths({ avoid: ['once'] })).paths[0]?.length).toBe(4)
    expect(codes(await ask({ from: 'once', to: of('Crown Group') }))).toEqual(['SAME_THING'])
  })

  it('that cannot be asked for are refused with what to try', async () => {
    expect(codes(await ask({ to: of('Aster') }))).toEqual(['SAME_THING'])
    expect(codes(await ask({ to: 'nobody' }))).toEqual(['UNKNOWN_ID'])
    expect(codes(await ask({ avoid: ['nobody'] }))).toEqual(['UNKNOWN_ID'])
    expect(codes(await ask({ maxHops: 0 }))).toEqual(['BAD_COUNT'])
    expect(codes(await ask({ maxHops: 9 }))).toEqual(['TOO_MANY'])
    expect(codes(await ask({ first: 101 }))).toEqual(['TOO_MANY'])
    expect(codes(await ask({ maxDegree: 0 }))).toEqual(['BAD_COUNT'])
    const message = (await ask({ maxHops: 9 })).errors[0]?.message
    expect(message).toContain('from 1 to 8')
  })

  it('weigh more than other questions, so that few fit into one request', async () => {
    const times = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, i) => `p${i}: path(from: "a", to: "b") { truncated }`).join(' ')} }`
    expect(codes(await world.ask(times(26)))).toContain('TOO_COMPLEX')
    expect(codes(await world.ask(times(3)))).not.toContain('TOO_COMPLEX')
  })
})

describe('a hub', () => {
  /** One office with thousands of rulings, two companies with one of them each, and a way around it. */
  const many = 12_000
  const world = askAGraph(async (graph) => {
    const rulings = Array.from({ length: many }, (_, i) => `r${i}`)
    const ties = [
      ...rulings.map((id): Tied => ['ISSUED', 'office', id]),
      ['AGAINST', 'r0', 'aster'],
      ['AGAINST', 'r1', 'birch'],
      ['AGAINST', 'r0', 'cedar'],
      ['SUBSIDIARY_OF', 'cedar', 'dove'],
      ['SUBSIDIARY_OF', 'dove', 'elm'],
      ['SUBSIDIARY_OF', 'birch', 'elm'],
    ] as const
    await draw(graph, {
      Company: ['aster', 'birch', 'cedar', 'dove', 'elm'],
      Regulator: ['office'],
      Ruling: rulings,
      ties,
    })
  })
  const ask = async (more: Partial<Asked>): Promise<Answered> =>
    given(await world.ask(text, { from: 'aster', to: 'birch', ...more }), 'path') as unknown as Answered
  const lengths = ({ paths }: Answered): number[] => paths.map(({ length }) => length)

  it('is gone through where it is on the shortest way', async () => {
    expect(lengths(await ask({}))).toEqual([4])
    expect(lengths(await ask({ from: 'office' }))).toEqual([2])
  })

  it('is named where its relationships were too many to look for all ways through it', async () => {
    const answer = await ask({ ways: 'ALL', maxHops: 8 })
    expect([answer.truncated, answer.skipped]).toEqual([true, [{ id: 'office' }]])
    expect(lengths(answer)).toContain(5)
    expect(lengths(await ask({ ways: 'ALL', from: 'office', maxHops: 8 }))).toContain(2)
  })

  it('can be left out by how many relationships it has', async () => {
    for (const ways of ['SHORTEST', 'ALL'] as const) {
      const answer = await ask({ ways, maxDegree: 100 })
      expect([lengths(answer), answer.truncated, answer.skipped]).toEqual([[5], false, []])
      expect(lengths(await ask({ ways, avoid: ['office'] }))).toEqual([5])
    }
  })
})

describe('in any graph', () => {
  const world = askAGraph(async () => undefined)
  const things = Array.from({ length: 9 }, (_, i) => `n${i}`)
  const thing = fc.constantFrom(...things)
  const kind = fc.constantFrom('SUBSIDIARY_OF', 'INVOLVED_IN', 'LED_TO')
  const anyTie = fc.tuple(kind, thing, thing, fc.constantFrom('2025-01-01', '2025-06-01', null))
  const question = fc.record({
    maxHops: fc.constantFrom(2, 4, 5),
    ways: fc.constantFrom('SHORTEST' as const, 'ALL' as const),
    kinds: fc.constantFrom<string[][]>([], ['SUBSIDIARY_OF', 'LED_TO']),
    avoid: fc.constantFrom([], ['n3', 'n4']),
    maxDegree: fc.constantFrom(null, 4),
    first: fc.constantFrom(3, 100),
    asOf: fc.constantFrom(null, '2025-03-01'),
  })

  /** Every way there is, found by trying all. */
  function naively(ties: readonly Tied[], asked: Required<Asked>): string[][] {
    const { from, to, maxHops, kinds, avoid, maxDegree, ways, asOf } = asked
    const ofKind = ties.filter(([one]) => kinds.length === 0 || kinds.includes(one))
    const degree = (id: string): number => ofKind.filter(([, a, b]) => a === id || b === id).length
    const known = ofKind.filter(([, , , knownOn = null]) => asOf === null || (knownOn !== null && knownOn <= asOf))
    const found: string[][] = []
    const walk = (way: readonly string[]): void => {
      const last = way.at(-1) ?? ''
      if (last === to) return void found.push([...way])
      if (way.length > maxHops) return
      const next = known.flatMap(([, a, b]) => (a === last ? [b] : b === last ? [a] : []))
      for (const id of new Set(next)) {
        const passes = id === to || (!avoid.includes(id) && (maxDegree === null || degree(id) <= maxDegree))
        if (passes && !way.includes(id)) walk([...way, id])
      }
    }
    walk([from])
    const busiest = (way: readonly string[]): number => Math.max(0, ...way.slice(1, -1).map(degree))
    const sorted = found.toSorted(
      (a, b) => a.length - b.length || busiest(a) - busiest(b) || (a.join(' ') < b.join(' ') ? -1 : 1),
    )
    return ways === 'ALL' ? sorted : sorted.filter(({ length }) => length === sorted[0]?.length)
  }

  const runs = Number(process.env['COMPARISONS'] ?? 40)
  it(
    'the ways are those that trying all of them finds',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyTie, { minLength: 5, maxLength: 24 }), question, async (drawn, asking) => {
          const ties = drawn.filter(([, a, b]) => a !== b)
          const graph: Drawn = { Company: things, ties }
          await clear(world.graph)
          await draw(world.graph, graph)
          const asked = { from: 'n0', to: 'n1', ...asking }
          const answer = await world.ask(text, asked)
          const expected = naively(ties, asked)
          expect(answer.errors).toEqual([])
          const { paths, truncated } = given(answer, 'path') as unknown as Answered
          const found = paths.map(({ steps }) => ['n0', ...steps.map(({ to }) => to.id)])
          expect(found).toEqual(expected.slice(0, asked.first))
          expect(truncated).toBe(expected.length > asked.first)
          for (const { from, to, ties: shown } of paths.flatMap(({ steps }) => steps)) {
            const between = ties.filter(
              ([one, a, b, knownOn]) =>
                [a, b].includes(from.id) &&
                [a, b].includes(to.id) &&
                (asked.kinds.length === 0 || asked.kinds.includes(one)) &&
                (asked.asOf === null || (knownOn ?? '9') <= asked.asOf),
            )
            const said = between.map(([one, a]) => `${one} ${a === from.id ? 'OUT' : 'IN'}`)
            expect(shown.map((tie) => `${tie.kind} ${tie.direction}`).toSorted()).toEqual(said.toSorted())
          }
        }),
        { numRuns: runs, endOnFailure: true },
      )
    },
    60_000 + runs * 5_000,
  )
})
