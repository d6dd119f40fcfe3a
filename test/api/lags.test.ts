import { describe, expect, it } from 'vitest'
import type { PenaltyStatus } from '../../server/facts/fact.ts'
import { day, tell, type Told } from '../graph/invented.ts'
import { importStory } from '../graph/import-story.ts'
import { askAGraph, given } from './asking.ts'

interface Case {
  readonly happened: string | null
  readonly disclosed?: string
  readonly opened?: string
  readonly ruled?: string
  readonly status?: PenaltyStatus
  readonly published?: string
}

/** What befell one company, who spoke of it, and what a regulator made of it. */
function story(name: string, { happened, disclosed, opened, ruled, status, published = '2026-01-01' }: Case) {
  const date = (subject: string, edtf: string | null | undefined): Told[] =>
    edtf === null || edtf === undefined ? [] : [{ predicate: 'DATE', subject, value: day(edtf) }]
  const ruling = (subject: string, kind: 'INVESTIGATION' | 'FINE', edtf: string | undefined): Told[] =>
    edtf === undefined
      ? []
      : [
          { predicate: 'KIND', subject, value: { kind } },
          ...date(subject, edtf),
          { predicate: 'ABOUT', subject, object: 'incident' },
          { predicate: 'AGAINST', subject, object: 'company' },
        ]
  const penalty: Told[] =
    status === undefined
      ? []
      : [
          { predicate: 'KIND', subject: 'penalty', value: { kind: 'FINE' } },
          { predicate: 'ON', subject: 'penalty', object: 'company' },
          {
            predicate: 'IMPOSED',
            subject: 'ruling',
            object: 'penalty',
            value: { status, amount: null, currency: null },
          },
        ]
  const disclosure: Told[] =
    disclosed === undefined
      ? []
      : [
          { predicate: 'KIND', subject: 'statement', value: { kind: 'DISCLOSURE' } },
          ...date('statement', disclosed),
          { predicate: 'MADE', subject: 'company', object: 'statement' },
          { predicate: 'ABOUT', subject: 'statement', object: 'incident' },
        ]
  return tell({
    title: `The case of ${name}`,
    published,
    mentions: {
      company: 'Company',
      incident: 'Incident',
      opened: 'Ruling',
      ruling: 'Ruling',
      penalty: 'Penalty',
      statement: 'Statement',
    },
    facts: [
      { predicate: 'NAME', subject: 'company', value: { name, named: true } },
      { predicate: 'KIND', subject: 'incident', value: { kind: 'DATA_BREACH' } },
      ...date('incident', happened),
      { predicate: 'INVOLVED_IN', subject: 'company', object: 'incident', value: { role: 'VICTIM' } },
      ...disclosure,
      ...ruling('opened', 'INVESTIGATION', opened),
      ...ruling('ruling', 'FINE', ruled),
      ...penalty,
    ],
  })
}

describe('lags', () => {
  const world = askAGraph(async (graph) => {
    const stories = [
      story('Aster', {
        happened: '2025-01-01',
        disclosed: '2025-01-11',
        opened: '2025-01-20',
        ruled: '2025-03-01',
        status: 'IMPOSED',
      }),
      story('Birch', { happened: '2025-02', disclosed: '2025-03-02', published: '2025-04-01' }),
      story('Cedar', { happened: '2025-06-01', ruled: '2025-06-11', status: 'PROPOSED' }),
      story('Dogwood', { happened: null, disclosed: '2025-03-02' }),
    ]
    for (const each of stories) await importStory(graph, each)
  })
  const asked = async (variables: Record<string, unknown> = {}) =>
    given(
      await world.ask(
        `query ($first: Int, $after: String, $asOf: Date, $filter: IncidentFilter) {
          lags(first: $first, after: $after, asOf: $asOf, filter: $filter) {
            totalCount pageInfo { endCursor hasNextPage }
            nodes {
              incident { involvements { company { name } } } ruling { kind } penalty { kind } disclosure { kind }
              occurredToDisclosed { min max } disclosedToRuling { min max } rulingToPenalty { min max } occurredToPenalty { min max }
            } } }`,
        variables,
      ),
      'lags',
    )
  interface Lags {
    incident: { involvements: { company: { name: string } }[] }
    ruling: { kind: string } | null
    occurredToDisclosed: Span
    disclosedToRuling: Span
    rulingToPenalty: Span
    occurredToPenalty: Span
  }
  type Span = { min: number | null; max: number | null } | null
  const span = (days: Span): string => (days === null ? '-' : `${days.min}..${days.max}`)
  const rows = async (variables: Record<string, unknown> = {}) =>
    ((await asked(variables)).nodes as unknown as Lags[]).map((each) => [
      each.incident.involvements[0]?.company.name,
      each.ruling?.kind ?? null,
      ...[each.occurredToDisclosed, each.disclosedToRuling, each.rulingToPenalty, each.occurredToPenalty].map(span),
    ])

  it('are days from an incident to its disclosure, ruling and penalty, with bounds where a date is fuzzy', async () => {
    expect(await rows()).toEqual([
      ['Aster', 'FINE', '10..10', '49..49', '0..0', '59..59'],
      ['Birch', null, '2..29', '-', '-', '-'],
      ['Cedar', 'FINE', '-', '-', '-', '-'],
      ['Dogwood', null, '-', '-', '-', '-'],
    ])
  })

  it('come page by page, the undated last', async () => {
    const names: unknown[] = []
    let after: string | null = null
    for (let page = 0; page < 4; page += 1) {
      names.push(...(await rows({ first: 1, after })).map(([name]) => name))
      const { pageInfo, totalCount } = await asked({ first: 1, after })
      expect(pageInfo.hasNextPage).toBe(page < 3)
      expect(totalCount).toBe(4)
      after = pageInfo.endCursor
    }
    expect(names).toEqual(['Aster', 'Birch', 'Cedar', 'Dogwood'])
  })

  it('are those that could be known by a day', async () => {
    expect(await rows({ asOf: '2025-05-01' })).toEqual([['Birch', null, '2..29', '-', '-', '-']])
    expect(await rows({ asOf: '2026-01-01', filter: { until: '2025-01-31' } })).toEqual([
      ['Aster', 'FINE', '10..10', '49..49', '0..0', '59..59'],
    ])
  })
})

describe('statistics', () => {
  const world = askAGraph(async (graph) => {
    await importStory(graph, story('Aster', { happened: '2025-01', disclosed: '2025-02-11', published: '2025-03-01' }))
    await importStory(graph, story('Birch', { happened: null, ruled: '2025-06-11', status: 'IMPOSED' }))
  })
  const asked = async (asOf: string | null) =>
    given(
      await world.ask(
        `query ($asOf: Date) { statistics(asOf: $asOf) {
          things { type count kinds { kind count } } sources withdrawnSources publishers { publisher count }
          published { ...days } claims { review count } happened { ...days } } }
        fragment days on Coverage { earliest latest undated }`,
        { asOf },
      ),
      'statistics',
    )

  it('count things by type and kind, sources, claims and the days they cover', async () => {
    const { claims, ...rest } = await asked(null)
    expect(rest).toEqual({
      things: [
        { type: 'COMPANY', count: 2, kinds: [{ kind: null, count: 2 }] },
        { type: 'INCIDENT', count: 2, kinds: [{ kind: 'DATA_BREACH', count: 2 }] },
        { type: 'RULING', count: 1, kinds: [{ kind: 'FINE', count: 1 }] },
        { type: 'PENALTY', count: 1, kinds: [{ kind: 'FINE', count: 1 }] },
        { type: 'STATEMENT', count: 1, kinds: [{ kind: 'DISCLOSURE', count: 1 }] },
      ],
      sources: 2,
      withdrawnSources: 0,
      publishers: [{ publisher: null, count: 2 }],
      published: { earliest: '2025-03-01', latest: '2026-01-01', undated: 0 },
      happened: { earliest: '2025-01-01', latest: '2025-06-11', undated: 1 },
    })
    expect(claims).toEqual([{ review: 'SURE', count: 18 }])
  })

  it('are those of what could be known by a day', async () => {
    const { things, sources, happened } = await asked('2025-03-01')
    expect([things, sources, happened]).toEqual([
      [
        { type: 'COMPANY', count: 1, kinds: [{ kind: null, count: 1 }] },
        { type: 'INCIDENT', count: 1, kinds: [{ kind: 'DATA_BREACH', count: 1 }] },
        { type: 'STATEMENT', count: 1, kinds: [{ kind: 'DISCLOSURE', count: 1 }] },
      ],
      1,
      { earliest: '2025-01-01', latest: '2025-02-11', undated: 0 },
    ])
  })
})
