import { describe, expect, it } from 'vitest'
import type { PenaltyStatus } from '../../server/facts/fact.ts'
import { write } from '../../server/graph/write.ts'
import { clear } from '../graph/clear.ts'
import { day, tell, type Imported, type Told } from '../graph/invented.ts'
import { importStory } from '../graph/import-story.ts'
import { askAGraph, given } from './asking.ts'

const names: Record<string, string> = {
  aster: 'Aster',
  birch: 'Birch',
  crown: 'Crown Group',
  harbor: 'Harbor Office',
  river: 'River Court',
}
const called = (key: string): Told => ({
  predicate: 'NAME',
  subject: key,
  value: { name: names[key] ?? '', named: true },
})
const organizations = {
  aster: 'Company',
  birch: 'Company',
  crown: 'Company',
  harbor: 'Regulator',
  river: 'Regulator',
} as const
const owned = (subject: string): Told => ({
  predicate: 'SUBSIDIARY_OF',
  subject,
  object: 'crown',
  value: { from: null, until: null, share: null },
})

interface Fined {
  readonly on: readonly ('aster' | 'birch' | 'crown')[]
  readonly by?: readonly ('harbor' | 'river')[]
  readonly date?: string
  readonly amount?: number | null
  readonly currency?: string
  readonly status?: PenaltyStatus
  readonly reducedTo?: number | null
  readonly facts?: readonly Told[]
  readonly published?: string
}

/** A story of one penalty, in the year of its date. */
function fined({
  on,
  by = ['harbor'],
  date = '2025-03-04',
  amount = null,
  currency = 'EUR',
  status = 'IMPOSED',
  ...more
}: Fined): Imported {
  const money = { amount, currency: amount === null ? null : currency, phrase: 'so much' }
  const reducedTo = more.reducedTo === undefined ? null : more.reducedTo
  const appeal: Told[] = [
    {
      predicate: 'ALTERED',
      subject: 'appeal',
      object: 'penalty',
      value: { status: 'REDUCED', amount: reducedTo, currency: reducedTo === null ? null : currency },
    },
    { predicate: 'KIND', subject: 'appeal', value: { kind: 'APPEAL_DECISION' } },
    { predicate: 'DATE', subject: 'appeal', value: day('2026-01-01') },
  ]
  return tell({
    title: `A penalty of ${amount} in ${currency} on ${on.join()} on ${date}, ${status}`,
    published: more.published ?? '2026-02-01',
    mentions: { ...organizations, ruling: 'Ruling', appeal: 'Ruling', penalty: 'Penalty' },
    facts: [
      ...Object.keys(names).map(called),
      { predicate: 'KIND', subject: 'penalty', value: { kind: 'FINE' } },
      { predicate: 'KIND', subject: 'ruling', value: { kind: 'FINE' } },
      ...on.map((object): Told => ({ predicate: 'AGAINST', subject: 'ruling', object })),
      { predicate: 'AMOUNT', subject: 'penalty', value: money },
      { predicate: 'DATE', subject: 'penalty', value: day(date) },
      { predicate: 'DATE', subject: 'ruling', value: day(date) },
      { predicate: 'IMPOSED', subject: 'ruling', object: 'penalty', value: { status, amount: null, currency: null } },
      ...by.map((object): Told => ({ predicate: 'ISSUED', subject: object, object: 'ruling' })),
      ...on.map((object): Told => ({ predicate: 'ON', subject: 'penalty', object })),
      ...(more.reducedTo === undefined ? [] : appeal),
      ...(more.facts ?? []),
    ],
  })
}

describe('penalty totals', () => {
  const world = askAGraph(async () => undefined)

  const store = async (...stories: readonly Imported[]): Promise<void> => {
    await clear(world.graph)
    for (const story of stories) await importStory(world.graph, story)
  }
  const asked = async (variables: Record<string, unknown>) => {
    const answer = await world.ask(
      `query ($by: [PenaltyGrouping!]!, $filter: PenaltyFilter, $first: Int, $asOf: Date) {
        penaltyTotals(groupBy: $by, filter: $filter, first: $first, asOf: $asOf) {
          truncated rows { group { who: organization { name } country year } totals { currency amount count } unspecified }
        } }`,
      variables,
    )
    return given(answer, 'penaltyTotals') as unknown as {
      truncated: boolean
      rows: {
        group: { who?: { name: string }; country?: string; year?: number }[]
        totals: Record<string, unknown>[]
        unspecified: number
      }[]
    }
  }
  /** Rows in short: [what they are of, sums, number of the unspecified]. */
  const totals = async (by: string | string[], more: Record<string, unknown> = {}) =>
    (await asked({ by, ...more })).rows.map(({ group, totals: sums, unspecified }) => [
      group.map(({ who, country, year }) => who?.name ?? country ?? year ?? null).join('/'),
      sums.map(({ currency, amount, count }) => `${String(amount)} ${String(currency)} (${String(count)})`).join(', '),
      unspecified,
    ])

  it('never mix currencies, count what has no amount apart, and are of all penalties where nothing is put together', async () => {
    await store(
      fined({ on: ['aster'], amount: 2e6 }),
      fined({ on: ['birch'], amount: 3e6, by: ['river'] }),
      fined({ on: ['aster'], amount: 5e9, currency: 'KRW', date: '2024-06-07' }),
      fined({ on: ['birch'], date: '2023-06-07' }),
    )
    expect(await totals([])).toEqual([['', '5000000 EUR (2), 5000000000 KRW (1)', 1]])
    expect(await totals('REGULATOR')).toEqual([
      ['Harbor Office', '2000000 EUR (1), 5000000000 KRW (1)', 1],
      ['River Court', '3000000 EUR (1)', 0],
    ])
    expect(await totals(['COMPANY', 'YEAR'])).toEqual([
      ['Aster/2024', '5000000000 KRW (1)', 0],
      ['Aster/2025', '2000000 EUR (1)', 0],
      ['Birch/2023', '', 1],
      ['Birch/2025', '3000000 EUR (1)', 0],
    ])
    expect(await totals('YEAR', { filter: { currency: 'EUR', minAmount: 2.5e6 } })).toEqual([
      ['2025', '3000000 EUR (1)', 0],
    ])
    const short = await asked({ by: 'YEAR', first: 2 })
    expect([short.rows.length, short.truncated]).toEqual([2, true])
    const id = given(await world.ask('{ companies(filter: { name: "Birch" }) { nodes { id } } }'), 'companies').nodes[0]
      ?.id
    expect(await totals('REGULATOR', { filter: { company: [id] } })).toEqual([
      ['Harbor Office', '', 1],
      ['River Court', '3000000 EUR (1)', 0],
    ])
  })

  it('leave out what is only asked for or announced, was struck down or does not apply', async () => {
    const statuses: PenaltyStatus[] = [
      'PROPOSED',
      'ANNOUNCED',
      'IMPOSED',
      'SUSPENDED',
      'APPEALED',
      'OVERTURNED',
      'SETTLED',
      'PAID',
    ]
    await store(
      ...statuses.map((status, index) =>
        fined({ on: ['aster'], amount: 10 ** index, date: `${2010 + index}-03-04`, status }),
      ),
    )
    expect(await totals([])).toEqual([['', '11010100 EUR (4)', 0]])
    expect(await totals([], { filter: { status: ['ANNOUNCED', 'PAID'] } })).toEqual([['', '10000000 EUR (1)', 0]])
  })

  it('take a reduced penalty for what it was reduced to, and as of before for what it was', async () => {
    await store(
      fined({ on: ['aster'], amount: 9e6, published: '2025-04-01' }),
      fined({ on: ['aster'], amount: 9e6, reducedTo: 4e6 }),
    )
    expect(await totals([])).toEqual([['', '4000000 EUR (1)', 0]])
    expect(await totals([], { asOf: '2025-05-01' })).toEqual([['', '9000000 EUR (1)', 0]])
    expect(await totals('COMPANY', { asOf: '2025-03-01' })).toEqual([])
    await store(fined({ on: ['aster'], amount: 9e6, reducedTo: null }))
    expect(await totals([])).toEqual([['', '', 1]])
  })

  it('have a penalty on two companies of a group in the row of each, and once in that of the group', async () => {
    await store(
      fined({ on: ['aster', 'birch'], by: ['harbor', 'river'], amount: 7e6, facts: [owned('aster'), owned('birch')] }),
      fined({ on: ['crown'], by: [], amount: 1e6, date: '2024' }),
    )
    expect(await totals('COMPANY')).toEqual([
      ['Aster', '7000000 EUR (1)', 0],
      ['Birch', '7000000 EUR (1)', 0],
      ['Crown Group', '1000000 EUR (1)', 0],
    ])
    expect(await totals('GROUP')).toEqual([['Crown Group', '8000000 EUR (2)', 0]])
    expect(await totals(['GROUP', 'COMPANY'])).toHaveLength(3)
    expect(await totals('REGULATOR')).toEqual([
      ['Harbor Office', '7000000 EUR (1)', 0],
      ['River Court', '7000000 EUR (1)', 0],
      ['', '1000000 EUR (1)', 0],
    ])
  })

  it('put by country of the regulator, and apart what may have been in two years', async () => {
    const french: Told = { predicate: 'COUNTRY', subject: 'harbor', value: { country: 'FR' } }
    await store(
      fined({ on: ['aster'], amount: 7, facts: [french] }),
      fined({ on: ['aster'], amount: 5, date: '2023-12/2024-01', by: ['river'] }),
    )
    for (const asOf of [null, '2026-06-01']) {
      expect(await totals('COUNTRY', { asOf })).toEqual([
        ['FR', '7 EUR (1)', 0],
        ['', '5 EUR (1)', 0],
      ])
      expect(await totals(['YEAR'], { asOf })).toEqual([
        ['2025', '7 EUR (1)', 0],
        ['', '5 EUR (1)', 0],
      ])
    }
  })

  it('no longer count what a person has rejected since', async () => {
    await store(fined({ on: ['aster', 'birch'], amount: 7 }))
    const reject = async (predicate: string, at: number): Promise<void> => {
      const query =
        'query ($predicate: [ClaimPredicate!]) { claims(filter: { predicate: $predicate }) { nodes { id } } }'
      const { nodes } = given(await world.ask(query, { predicate: [predicate] }), 'claims')
      await write(world.graph, { kind: 'REVIEW', claim: nodes[at]?.id ?? '', review: 'REJECTED' })
    }
    await reject('ON', 1)
    expect(await totals('COMPANY')).toEqual([['Aster', '7 EUR (1)', 0]])
    await reject('AMOUNT', 0)
    expect(await totals('COMPANY')).toEqual([['Aster', '', 1]])
    await reject('IMPOSED', 0)
    expect(await totals('COMPANY')).toEqual([])
  })

  it.each([
    [['YEAR', 'YEAR'], 'BAD_INPUT'],
    [['YEAR', 'COMPANY', 'GROUP', 'COUNTRY'], 'TOO_MANY'],
  ])('refuse to be put together by %j: %s', async (by, code) => {
    const query = 'query ($by: [PenaltyGrouping!]!) { penaltyTotals(groupBy: $by) { truncated } }'
    expect((await world.ask(query, { by })).errors[0]?.extensions.code).toBe(code)
  })

  it('hand out the organizations as they are asked for, by aliases and fragments too', async () => {
    await store(fined({ on: ['aster'], amount: 7 }))
    const { data, errors } =
      await world.ask(`{ penaltyTotals(groupBy: [COMPANY, YEAR]) { sums: rows { group { by a: organization { ...of } b: organization { __typename } } } } }
      fragment of on Organization { name ... on Company { penalties(first: 1) { title } } }`)
    expect(errors).toEqual([])
    expect(data?.['penaltyTotals']?.['sums']).toEqual([
      {
        group: [
          {
            by: 'COMPANY',
            a: { name: 'Aster', penalties: [{ title: 'Fine of EUR 7' }] },
            b: { __typename: 'Company' },
          },
          { by: 'YEAR', a: null, b: null },
        ],
      },
    ])
  })
})
