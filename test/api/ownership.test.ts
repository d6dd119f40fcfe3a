import { beforeAll, describe, expect, it } from 'vitest'
import type { EntityType } from '../../server/facts/fact.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { day, tell, type Told } from '../graph/invented.ts'
import { importStory } from '../graph/import-story.ts'
import { askAGraph, given, type Answer } from './asking.ts'

const names: Record<string, string> = { aster: 'Aster', birch: 'Birch', crown: 'Crown Group', dove: 'Dove', elm: 'Elm' }
const owned = (subject: string, object: string, from: string | null, until: string | null, share = null): Told => ({
  predicate: 'SUBSIDIARY_OF',
  subject,
  object,
  value: { from: from === null ? null : day(from), until: until === null ? null : day(until), share },
})

function story(published: string | null, facts: readonly Told[], events: Record<string, EntityType> = {}) {
  const mentions = Object.fromEntries(Object.keys(names).map((key): [string, EntityType] => [key, 'Company']))
  const called = Object.entries(names).map(([subject, name]): Told => ({
    predicate: 'NAME',
    subject,
    value: { name, named: true },
  }))
  return tell({
    title: `Of ${published}`,
    published,
    mentions: { ...mentions, ...events },
    facts: [...called, ...facts],
  })
}

/**
 * Aster belonged to Birch from 2010 until March 2020, then to Crown; Crown belongs to Dove since when nobody says. Elm
 * belongs to Aster since 2015. Leaks at Aster in 2019, some day in 2020, and without a date.
 */
async function tellOfAster(graph: Graph): Promise<void> {
  const leak = (key: string, date: string | null): Told[] => [
    { predicate: 'KIND', subject: key, value: { kind: 'DATA_BREACH' } },
    { predicate: 'INVOLVED_IN', subject: 'aster', object: key, value: { role: 'VICTIM' } },
    { predicate: 'TARGET', subject: key, value: { name: key } },
    ...(date === null ? [] : [{ predicate: 'DATE' as const, subject: key, value: day(date) }]),
  ]
  const stories = [
    story('2012-05-05', [owned('aster', 'birch', null, null)]),
    story('2021-01-10', [
      owned('aster', 'birch', '2010', '2020-03-15'),
      owned('aster', 'crown', '2020-03-15', null),
      owned('elm', 'aster', '2015-06', null),
    ]),
    story('2022-02-02', [owned('crown', 'dove', null, null)]),
    story('2022-03-03', leak('first', '2019-07-01'), { first: 'Incident' }),
    story('2022-03-04', leak('second', '2020'), { second: 'Incident' }),
    story('2022-03-05', leak('third', null), { third: 'Incident' }),
  ]
  for (const one of stories) await importStory(graph, one)
}

const world = askAGraph(tellOfAster)
const ids = new Map<string, string>()
beforeAll(async () => {
  const rows = await world.graph.read(
    'MATCH (n:Organization|Event) RETURN coalesce(n.name, n.target) AS name, n.id AS id',
  )
  for (const { name, id } of rows) ids.set(String(name), String(id))
})
const of = (name: string): string => ids.get(name) ?? ''
const codes = ({ errors }: Answer): string[] => errors.map(({ extensions }) => extensions.code)

interface Link {
  readonly parent: { name: string }
  readonly subsidiary: { name: string }
  readonly depth: number
  readonly certainty: string
}

describe('ownership on a day', () => {
  const text = `query ($of: ID!, $on: Date, $asOf: Date) { tree: ownership(company: $of, on: $on, asOf: $asOf) {
    on truncated company { name } owners { ...link } subsidiaries { ...link } } }
    fragment link on OwnershipLink { parent { name } subsidiary { name } depth certainty }`
  const tree = async (on: string | null, more: Record<string, unknown> = {}) => {
    const found = given(await world.ask(text, { of: of('Aster'), on, ...more }), 'tree')
    const links = (list: unknown): string[] =>
      (list as Link[]).map((l) => `${l.depth} ${l.subsidiary.name} of ${l.parent.name}: ${l.certainty}`)
    return { up: links(found['owners']), down: links(found['subsidiaries']), on: found['on'] }
  }

  it('is that of the owners of then, and of their owners; what has no known bounds is possible', async () => {
    expect(await tree('2018-01-01')).toMatchObject({
      up: ['1 Aster of Birch: CERTAIN'],
      down: ['1 Elm of Aster: CERTAIN'],
    })
    expect((await tree('2020-12-24')).up).toEqual([
      '1 Aster of Crown Group: CERTAIN',
      '2 Crown Group of Dove: POSSIBLE',
    ])
  })

  it('changes on the day it changed hands', async () => {
    expect((await tree('2020-03-14')).up).toEqual(['1 Aster of Birch: CERTAIN'])
    expect((await tree('2020-03-15')).up).toEqual([
      '1 Aster of Birch: POSSIBLE',
      '1 Aster of Crown Group: CERTAIN',
      '2 Crown Group of Dove: POSSIBLE',
    ])
    expect((await tree('2020-03-16')).up).not.toContain('1 Aster of Birch: POSSIBLE')
  })

  it('is only possible within a year that is all that is known of its beginning, and before it not at all', async () => {
    expect((await tree('2010-06-01')).up).toEqual(['1 Aster of Birch: POSSIBLE'])
    expect((await tree('2009-12-31')).up).toEqual([])
    expect((await tree('2015-06-10')).down).toEqual(['1 Elm of Aster: POSSIBLE'])
    expect((await tree('2015-05-31')).down).toEqual([])
  })

  it('without a known end is certain no longer than sources tell of it', async () => {
    expect((await tree('2021-01-10')).up[0]).toBe('1 Aster of Crown Group: CERTAIN')
    expect((await tree('2021-01-11')).up[0]).toBe('1 Aster of Crown Group: POSSIBLE')
  })

  it('has the present day where none is given, and under `asOf` the last that is known', async () => {
    expect((await tree(null)).on).toMatch(/^\d{4}-\d\d-\d\d$/)
    const then = await tree(null, { asOf: '2012-05-05' })
    expect([then.on, then.up]).toEqual(['2012-05-05', ['1 Aster of Birch: POSSIBLE']])
    const later = await tree('2018-01-01', { asOf: '2012-05-05' })
    expect(later.up).toEqual(['1 Aster of Birch: POSSIBLE'])
  })

  it('tells what says no more together with what says more exactly when, each with its quotes', async () => {
    const answer = await world.ask(
      `query ($of: ID!) { tree: ownership(company: $of, on: "2018-01-01") { owners { periods {
        from { edtf } until { edtf } share fromUnknown untilUnknown lastTold certainty claims { source { title } } } } } }`,
      { of: of('Aster') },
    )
    expect(given(answer, 'tree')['owners']).toEqual([
      {
        periods: [
          {
            from: { edtf: '2010' },
            until: { edtf: '2020-03-15' },
            share: null,
            fromUnknown: false,
            untilUnknown: false,
            lastTold: '2021-01-10',
            certainty: 'CERTAIN',
            claims: [{ source: { title: 'Of 2021-01-10' } }, { source: { title: 'Of 2012-05-05' } }],
          },
        ],
      },
    ])
  })

  it('of what is no company is refused, and of one not known yet is nothing', async () => {
    expect(codes(await world.ask(text, { of: of('first') }))).toEqual(['UNKNOWN_ID'])
    expect(codes(await world.ask(text, { of: 'nobody' }))).toEqual(['UNKNOWN_ID'])
    expect((await world.ask(text, { of: of('Aster'), asOf: '2012-05-04' })).data).toEqual({ tree: null })
  })
})

describe('who is liable for an event', () => {
  const text = `query ($event: ID!, $asOf: Date) { liable(event: $event, asOf: $asOf) {
    event { id } date { edtf } now truncated companies { company { name } ties { kind direction role } ownersThen { ...owner } ownersNow { ...owner } } } }
    fragment owner on Owner { company { name } depth certainty links { parent { name } depth } }`
  interface Answered {
    readonly now: string
    readonly companies: readonly {
      company: { name: string }
      ties: unknown
      ownersThen: readonly { company: { name: string }; depth: number; certainty: string; links: unknown }[]
      ownersNow: readonly { company: { name: string }; depth: number; certainty: string }[]
    }[]
  }
  const liable = async (event: string, asOf: string | null = null) => {
    const { companies, now } = given(await world.ask(text, { event: of(event), asOf }), 'liable') as unknown as Answered
    const owners = (list: Answered['companies'][number]['ownersNow']): string[] =>
      list.map(({ company, certainty }) => `${company.name} ${certainty}`)
    return companies.map((one) => ({
      name: one.company.name,
      past: owners(one.ownersThen),
      present: owners(one.ownersNow),
      on: now,
    }))
  }

  it('are the owners of then and those of now', async () => {
    expect(await liable('first')).toMatchObject([
      { name: 'Aster', past: ['Birch CERTAIN'], present: ['Crown Group POSSIBLE', 'Dove POSSIBLE'] },
    ])
  })

  it('are all who may have owned it where the day of the event is only a year', async () => {
    expect(await liable('second')).toMatchObject([
      { past: ['Birch POSSIBLE', 'Crown Group POSSIBLE', 'Dove POSSIBLE'] },
    ])
  })

  it('are all who ever owned it, none for certain, where nobody says when it happened', async () => {
    const [found] = await liable('third')
    expect(found?.past.toSorted()).toEqual(['Birch POSSIBLE', 'Crown Group POSSIBLE', 'Dove POSSIBLE'])
  })

  it('are told with the part that the company had, and the way up to each owner', async () => {
    const [aster] = (given(await world.ask(text, { event: of('second') }), 'liable') as unknown as Answered).companies
    expect(aster?.ties).toEqual([{ kind: 'INVOLVED_IN', direction: 'OUT', role: 'VICTIM' }])
    expect(aster?.ownersThen.at(-1)).toEqual({
      company: { name: 'Dove' },
      depth: 2,
      certainty: 'POSSIBLE',
      links: [
        { parent: { name: 'Crown Group' }, depth: 1 },
        { parent: { name: 'Dove' }, depth: 2 },
      ],
    })
  })

  it('are those known by a day, which then is what counts as now', async () => {
    const rows = await liable('first', '2022-03-03')
    expect(rows).toMatchObject([{ on: '2022-03-03', present: ['Crown Group POSSIBLE', 'Dove POSSIBLE'] }])
    expect((await world.ask(text, { event: of('first'), asOf: '2022-03-02' })).data).toEqual({ liable: null })
  })

  it('for what is no event is refused', async () => {
    expect(codes(await world.ask(text, { event: of('Aster') }))).toEqual(['UNKNOWN_ID'])
  })
})
