import { beforeEach, describe, expect, it } from 'vitest'
import type { Speaker } from '../../server/facts/fact.ts'
import { write } from '../../server/graph/write.ts'
import { clear } from '../graph/clear.ts'
import { day, tell, type Told } from '../graph/invented.ts'
import { importStory } from '../graph/import-story.ts'
import { askAGraph, given, type Answered } from './asking.ts'

const breach: readonly Told[] = [
  { predicate: 'NAME', subject: 'aster', value: { name: 'Aster', named: true } },
  { predicate: 'KIND', subject: 'incident', value: { kind: 'DATA_BREACH' } },
  { predicate: 'DATE', subject: 'incident', value: day('2025-03-04') },
  { predicate: 'INVOLVED_IN', subject: 'aster', object: 'incident', value: { role: 'VICTIM' } },
]
const affected = (min: number, max = min): Told => ({
  predicate: 'AFFECTED',
  subject: 'incident',
  value: { min, max, qualifier: min === max ? 'EXACT' : 'BETWEEN', phrase: `${min} to ${max}` },
})
const taken = (said: 'YES' | 'NO' | 'UNKNOWN'): Told => ({
  predicate: 'DATA_TYPE',
  subject: 'incident',
  value: { type: 'EMAIL', taken: said },
})
const officer = (name: string): Speaker => ({ name, kind: 'REGULATOR', mention: null })

interface Found extends Answered {
  readonly about: Answered
  readonly predicate: string
  readonly one: Answered
  readonly other: Answered
}

describe('contradictions', () => {
  const world = askAGraph(async () => undefined)
  beforeEach(() => clear(world.graph))

  /** One article more on the same breach. */
  const told = (title: string, published: string, ...facts: readonly Told[]) =>
    importStory(
      world.graph,
      tell({ title, published, mentions: { aster: 'Company', incident: 'Incident' }, facts: [...breach, ...facts] }),
    )
  const asked = async (variables: Record<string, unknown> = {}) =>
    given(
      await world.ask(
        `query ($filter: ContradictionFilter, $first: Int, $after: String, $asOf: Date) {
          contradictions(filter: $filter, first: $first, after: $after, asOf: $asOf) {
            totalCount edges { cursor } pageInfo { endCursor hasNextPage hasPreviousPage }
            nodes { predicate about { id __typename } one { ...said } other { ...said } } } }
        fragment said on Claim { id value quote source { id title } }`,
        variables,
      ),
      'contradictions',
    )
  const found = async (variables: Record<string, unknown> = {}) =>
    ((await asked(variables)).nodes as readonly Found[]).map(({ predicate, one, other }) => [
      predicate,
      (one.source as unknown as { title: string }).title,
      (other.source as unknown as { title: string }).title,
    ])

  it('are pairs of claims whose values leave nothing that could be both, each with its quote and source', async () => {
    await told('The first count', '2025-04-01', affected(5000), taken('YES'))
    await told('The second count', '2025-05-01', affected(7200), taken('NO'))
    expect(await found()).toEqual([
      ['AFFECTED', 'The second count', 'The first count'],
      ['DATA_TYPE', 'The second count', 'The first count'],
    ])
    const [count] = (await asked()).nodes as readonly Found[]
    expect(count?.about['__typename']).toBe('Incident')
    expect(count?.one.quote).toContain('"min":7200')
    expect(count?.other.quote).toContain('"min":5000')
  })

  it('are none where one value is narrower or rounder than the other, or says that it is not known', async () => {
    await told('The first count', '2025-04-01', affected(1000, 9000), taken('YES'))
    await told('The second count', '2025-05-01', affected(7213), taken('UNKNOWN'))
    await told('A rounder count', '2025-05-02', affected(7200))
    expect(await found()).toEqual([])
  })

  it('are none where two authorities find differently, but there where one differs from itself, or a newspaper from both', async () => {
    const finds = (name: string, count: number): Told => ({
      ...affected(count),
      stance: 'FINDS',
      saidBy: officer(name),
    })
    await told('Of Harbor Office', '2025-04-01', finds('Harbor Office', 5000))
    await told('Of River Court', '2025-05-01', finds('River Court', 7200))
    expect(await found()).toEqual([])
    await told('Of Harbor Office again', '2025-05-02', finds('Harbor Office', 6100))
    expect(await found()).toEqual([['AFFECTED', 'Of Harbor Office again', 'Of Harbor Office']])
    await told('A newspaper', '2025-06-01', affected(9100))
    expect((await found()).toSorted((a, b) => (a.join() < b.join() ? -1 : 1))).toEqual([
      ['AFFECTED', 'A newspaper', 'Of Harbor Office'],
      ['AFFECTED', 'A newspaper', 'Of Harbor Office again'],
      ['AFFECTED', 'A newspaper', 'Of River Court'],
      ['AFFECTED', 'Of Harbor Office again', 'Of Harbor Office'],
    ])
  })

  it('are gone as of before the second was known, and when one claim is rejected', async () => {
    await told('The first count', '2025-04-01', affected(5000))
    await told('The second count', '2025-05-01', affected(7200))
    expect(await found({ asOf: '2025-04-30' })).toEqual([])
    expect(await found({ asOf: '2025-05-01' })).toHaveLength(1)
    const [pair] = (await asked()).nodes as readonly Found[]
    await write(world.graph, { kind: 'REVIEW', claim: pair?.other.id ?? '', review: 'REJECTED' })
    expect(await found()).toEqual([])
  })

  it('are not made of what is denied, only possible or not so', async () => {
    await told('The first count', '2025-04-01', affected(5000))
    await told(
      'A denial',
      '2025-05-01',
      { ...affected(7200), stance: 'DENIES' },
      { ...affected(7300), modality: 'MAXIMUM' },
    )
    expect(await found()).toEqual([])
  })

  it('come page by page and by source, respect and what they are about', async () => {
    await told('The first count', '2025-04-01', affected(5000), taken('YES'))
    await told('The second count', '2025-05-01', affected(7200), taken('NO'))
    await told('The third count', '2025-06-01', affected(9100))
    const all = (await asked()).nodes as readonly Found[]
    expect(all).toHaveLength(4)
    const paged: Found[] = []
    let after: string | null = null
    for (let page = 0; page < 4; page += 1) {
      const { nodes, pageInfo, totalCount } = await asked({ first: 1, after })
      expect(totalCount).toBe(4)
      paged.push(...(nodes as readonly Found[]))
      expect(pageInfo).toMatchObject({ hasNextPage: page < 3, hasPreviousPage: page > 0 })
      after = pageInfo.endCursor
    }
    expect(paged).toEqual(all)
    expect(await found({ filter: { predicate: ['DATA_TYPE', 'NAME'] } })).toHaveLength(1)
    const third = all.flatMap(({ one, other }) => [one, other]).find(({ quote }) => quote.includes('9100'))
    expect(await found({ filter: { source: [third?.source.id] } })).toHaveLength(2)
    expect(await found({ filter: { about: [all[0]?.about.id], event: { type: ['INCIDENT'] } } })).toHaveLength(4)
    expect(await found({ filter: { event: { type: ['RULING'] } } })).toEqual([])
    const query = '{ contradictions(after: "nowhere") { edges { cursor } } }'
    expect((await world.ask(query)).errors[0]?.extensions.code).toBe('BAD_CURSOR')
  })
})
