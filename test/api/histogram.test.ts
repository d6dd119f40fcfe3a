import { describe, expect, it } from 'vitest'
import { day, tell, type Imported, type Told } from '../graph/invented.ts'
import { importStory } from '../graph/import-story.ts'
import { askAGraph, given } from './asking.ts'

const called = (subject: string, name: string): Told => ({ predicate: 'NAME', subject, value: { name, named: true } })

interface Happened {
  readonly kind?: string
  readonly date: string | null
  readonly to: readonly string[]
  readonly in?: readonly string[]
  readonly published?: string
}

/** A story of one incident; each is told on a day of its own unless something is said. */
function happened({
  kind = 'DATA_BREACH',
  date,
  to,
  in: countries = [],
  published = '2025-06-01',
}: Happened): Imported {
  return tell({
    title: `${kind} at ${to.join()} ${date} in ${countries.join()}`,
    published,
    mentions: { incident: 'Incident', ...Object.fromEntries(to.map((name) => [name, 'Company' as const])) },
    facts: [
      ...to.map((name) => called(name, name)),
      { predicate: 'KIND', subject: 'incident', value: { kind } } as Told,
      ...(date === null ? [] : [{ predicate: 'DATE', subject: 'incident', value: day(date) } as Told]),
      ...to.map((subject): Told => ({
        predicate: 'INVOLVED_IN',
        subject,
        object: 'incident',
        value: { role: 'VICTIM' },
      })),
      ...countries.map((country): Told => ({
        predicate: 'TOUCHED_COUNTRY',
        subject: 'incident',
        value: { country, role: 'AFFECTED' },
      })),
    ],
  })
}

/** A French office fines Aster for 2024. */
const fine = tell({
  title: 'A fine',
  published: '2025-06-01',
  mentions: { office: 'Regulator', Aster: 'Company', ruling: 'Ruling', penalty: 'Penalty' },
  facts: [
    called('office', 'Harbor Office'),
    called('Aster', 'Aster'),
    { predicate: 'COUNTRY', subject: 'office', value: { country: 'FR' } },
    { predicate: 'KIND', subject: 'ruling', value: { kind: 'FINE' } },
    { predicate: 'KIND', subject: 'penalty', value: { kind: 'FINE' } },
    { predicate: 'DATE', subject: 'ruling', value: day('2024-05-06') },
    { predicate: 'ISSUED', subject: 'office', object: 'ruling' },
    { predicate: 'AGAINST', subject: 'ruling', object: 'Aster' },
    { predicate: 'ON', subject: 'penalty', object: 'Aster' },
    {
      predicate: 'IMPOSED',
      subject: 'ruling',
      object: 'penalty',
      value: { status: 'IMPOSED', amount: null, currency: null },
    },
  ],
})

interface Counted {
  readonly total: number
  readonly buckets: { start: string; end: string; total: number; uncertain: number; counts: Kinds }[]
  readonly undated: Kinds
}
type Kinds = { type: string; kind: string; count: number }[]
interface Asked extends Counted {
  readonly groups: (Counted & { organization: { name: string } | null; country: string; type: string; kind: string })[]
  readonly rest: (Counted & { groups: number; ungrouped: number }) | null
}

const kinds = (counts: Kinds): string => counts.map(({ kind, count }) => `${kind} ${count}`).join(' + ')
const short = ({ buckets, undated }: Counted): string[] => [
  ...buckets.map(
    ({ start, uncertain, counts }) => `${start}: ${kinds(counts)}${uncertain > 0 ? ` (${uncertain}?)` : ''}`,
  ),
  ...(undated.length > 0 ? [`undated: ${kinds(undated)}`] : []),
]

describe('a histogram', () => {
  const world = askAGraph(async (graph) => {
    const stories = [
      happened({ date: '2023-03-04', to: ['Aster'], in: ['FR', 'KR'] }),
      happened({ date: '2023-03-28/2023-04-02', to: ['Aster', 'Birch'], in: ['FR'] }),
      happened({ kind: 'CYBERATTACK', date: '2024-02', to: ['Aster'] }),
      happened({ date: '2024', to: ['Birch'], published: '2026-01-01' }),
      happened({ date: null, to: ['Cedar'], in: ['KR'] }),
      fine,
    ]
    for (const story of stories) await importStory(graph, story)
  })
  const asked = async (variables: Record<string, unknown>) =>
    given(
      await world.ask(
        `query ($by: HistogramUnit!, $groupBy: HistogramGrouping, $groups: Int, $filter: EventFilter, $asOf: Date) {
          histogram(by: $by, groupBy: $groupBy, groups: $groups, filter: $filter, asOf: $asOf) {
            ...all total
            groups { organization { name } country type kind total buckets { ...one } undated { ...count } }
            rest { groups total ungrouped buckets { ...one } undated { ...count } }
          } }
        fragment all on Histogram { buckets { ...one } undated { ...count } }
        fragment one on HistogramBucket { start end total uncertain counts { ...count } }
        fragment count on EventCount { type kind count }`,
        variables,
      ),
      'histogram',
    ) as unknown as Asked

  it('counts an event where its earliest day is, says how many may lie elsewhere, and the undated apart', async () => {
    const years = await asked({ by: 'YEAR' })
    expect(short(years)).toEqual([
      '2023-01-01: DATA_BREACH 2',
      '2024-01-01: CYBERATTACK 1 + DATA_BREACH 1 + FINE 1 + FINE 1',
      'undated: DATA_BREACH 1',
    ])
    expect(years.total).toBe(7)
    expect([years.groups, years.rest]).toEqual([[], null])
    const incidents = { type: ['INCIDENT'] }
    expect(short(await asked({ by: 'MONTH', filter: incidents }))).toEqual([
      '2023-03-01: DATA_BREACH 2 (1?)',
      '2024-01-01: DATA_BREACH 1 (1?)',
      '2024-02-01: CYBERATTACK 1',
      'undated: DATA_BREACH 1',
    ])
    expect(short(await asked({ by: 'DAY', filter: { ...incidents, until: '2023-12-31' } }))).toEqual([
      '2023-03-04: DATA_BREACH 1',
      '2023-03-28: DATA_BREACH 1 (1?)',
    ])
    const february = (await asked({ by: 'MONTH' })).buckets.find(({ start }) => start === '2024-02-01')
    expect(february?.end).toBe('2024-02-29')
  })

  it('has the largest groups apart, and in the rest each event that is in none of them', async () => {
    const { groups, rest, total } = await asked({ by: 'YEAR', groupBy: 'ORGANIZATION', groups: 1 })
    expect(groups.map((group) => [group.organization?.name, group.total, ...short(group)])).toEqual([
      ['Aster', 5, '2023-01-01: DATA_BREACH 2', '2024-01-01: CYBERATTACK 1 + FINE 1 + FINE 1'],
    ])
    expect(rest && [rest.groups, rest.total, rest.ungrouped, ...short(rest)]).toEqual([
      3,
      2,
      0,
      '2024-01-01: DATA_BREACH 1',
      'undated: DATA_BREACH 1',
    ])
    expect(total).toBe(7)
  })

  it.each([null, '2026-06-01'])(
    'counts countries that an incident touched and those of who ruled, as of %s',
    async (asOf) => {
      const { groups, rest } = await asked({ by: 'YEAR', groupBy: 'COUNTRY', asOf })
      expect(groups.map((group) => [group.country, group.total, ...short(group)])).toEqual([
        ['FR', 4, '2023-01-01: DATA_BREACH 2', '2024-01-01: FINE 1 + FINE 1'],
        ['KR', 2, '2023-01-01: DATA_BREACH 1', 'undated: DATA_BREACH 1'],
      ])
      expect(rest && [rest.groups, rest.total, rest.ungrouped, ...short(rest)]).toEqual([
        0,
        2,
        2,
        '2024-01-01: CYBERATTACK 1 + DATA_BREACH 1',
      ])
    },
  )

  it('tells kinds of rulings from kinds of penalties that have the same name', async () => {
    const { groups, rest } = await asked({ by: 'YEAR', groupBy: 'KIND' })
    expect(groups.map(({ type, kind, total }) => [type, kind, total])).toEqual([
      ['INCIDENT', 'DATA_BREACH', 4],
      ['INCIDENT', 'CYBERATTACK', 1],
      ['PENALTY', 'FINE', 1],
      ['RULING', 'FINE', 1],
    ])
    expect(rest?.total).toBe(0)
  })

  it('counts as of a day what could be known by then', async () => {
    expect(short(await asked({ by: 'YEAR', asOf: '2025-07-01', filter: { type: ['INCIDENT'] } }))).toEqual([
      '2023-01-01: DATA_BREACH 2',
      '2024-01-01: CYBERATTACK 1',
      'undated: DATA_BREACH 1',
    ])
    expect((await asked({ by: 'YEAR', asOf: '2020-01-01' })).total).toBe(0)
  })

  it.each([
    [-1, 'BAD_COUNT'],
    [101, 'TOO_MANY'],
  ])('refuses %i groups: %s', async (groups, code) => {
    const query = 'query ($groups: Int) { histogram(by: YEAR, groupBy: KIND, groups: $groups) { total } }'
    expect((await world.ask(query, { groups })).errors[0]?.extensions.code).toBe(code)
  })
})

describe('a histogram of many buckets', () => {
  const companies = Array.from({ length: 100 }, (_, index) => `Company ${index + 1}`)
  const days = Array.from({ length: 21 }, (_, index) => `2025-03-${String(index + 1).padStart(2, '0')}`)
  const world = askAGraph((graph) =>
    importStory(
      graph,
      tell({
        title: 'All of them, each day of three weeks',
        published: '2025-06-01',
        mentions: {
          ...Object.fromEntries(companies.map((name) => [name, 'Company' as const])),
          ...Object.fromEntries(days.map((date) => [date, 'Incident' as const])),
        },
        facts: [
          ...companies.map((name) => called(name, name)),
          ...days.flatMap((date): Told[] => [
            { predicate: 'KIND', subject: date, value: { kind: 'OUTAGE' } },
            { predicate: 'DATE', subject: date, value: day(date) },
            ...companies.map((subject): Told => ({
              predicate: 'INVOLVED_IN',
              subject,
              object: date,
              value: { role: 'VICTIM' },
            })),
          ]),
        ],
      }),
    ),
  )
  const asked = (by: string, groups: number) =>
    world.ask(
      `query ($by: HistogramUnit!, $groups: Int) { histogram(by: $by, groupBy: ORGANIZATION, groups: $groups) {
        total groups { total buckets { total } } } }`,
      { by, groups },
    )

  it('is refused with a hint to take a coarser unit, which answers', async () => {
    const { errors } = await asked('DAY', 100)
    expect(errors[0]?.extensions.code).toBe('TOO_MANY')
    expect(errors[0]?.message).toContain('by: MONTH')
    expect(given(await asked('DAY', 10), 'histogram')['total']).toBe(21)
    const { groups } = given(await asked('MONTH', 100), 'histogram') as unknown as Asked
    expect(groups.map(({ total, buckets }) => [total, buckets.length])).toEqual(companies.map(() => [21, 1]))
  })
})
