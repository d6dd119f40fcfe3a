import { describe, expect, it } from 'vitest'
import { branchesOf, countsOf, headsOf } from '../../web/ownership/tree.ts'
import type { Branch, Told } from '../../web/ownership/tree.ts'
import { certaintyInWords, ownedAs, periodInWords, whatItIs } from '../../web/ownership/words.ts'

const company = (id: string) => ({ id, name: id, named: true, companyKind: null, country: null })
const owns = (parent: string, subsidiary: string): Told['owners'][number] => ({
  parent: company(parent), subsidiary: company(subsidiary), certainty: 'CERTAIN', periods: [],
}) // prettier-ignore
const told = (name: string, owners: Told['owners'], subsidiaries: Told['owners']): Told => ({
  company: company(name), on: '2024-05-01', owners, subsidiaries, truncated: false,
}) // prettier-ignore
const drawn = (branches: readonly Branch[], depth = 0): string[] =>
  branches.flatMap(({ company: { name }, below, elsewhere }) => [
    `${depth} ${name}${elsewhere ? ' (above)' : ''}`,
    ...drawn(below, depth + 1),
  ])

describe('the tree of a company', () => {
  it('has its owners above it and what it owns below', () => {
    const tree = told(
      'Norvane',
      [owns('Orrin', 'Norvane')],
      [owns('Norvane', 'Norvane East'), owns('Norvane', 'Kettles')],
    )
    expect(drawn(branchesOf(tree))).toEqual(['0 Orrin', '1 Norvane', '2 Kettles', '2 Norvane East'])
  })
  it('tells a company of two owners under each, in full once', () => {
    const shared = told(
      'Kettles',
      [owns('Orrin', 'Kettles'), owns('Larkfield', 'Kettles')],
      [owns('Kettles', 'Spouts')],
    )
    expect(drawn(branchesOf(shared))).toEqual(['0 Orrin', '1 Kettles', '2 Spouts', '0 Larkfield', '1 Kettles (above)'])
  })
  it('ends where owners own each other in a circle', () => {
    expect(drawn(branchesOf(told('Orrin', [owns('Arden', 'Orrin')], [owns('Orrin', 'Arden')])))).toEqual([
      '0 Orrin',
      '1 Arden',
      '2 Orrin (above)',
    ])
  })
  it('is its name alone where nobody owned it and it owned nobody', () => {
    expect(drawn(branchesOf(told('Orrin', [], [])))).toEqual(['0 Orrin'])
  })
})

describe('what a tie says', () => {
  const day = (edtf: string, earliest: string, latest = earliest) => ({
    edtf,
    earliest,
    latest,
    phrase: null,
    derived: false,
  })
  const january = day('2021-01', '2021-01-01', '2021-01-31')
  it('since when and until when, and what no source gives', () => {
    expect(periodInWords({ from: january, until: day('2024-05-03', '2024-05-03'), share: 0.615 })).toBe(
      'since January 2021 until 3 May 2024; 61.5 %',
    )
    expect(periodInWords({ from: null, until: null, share: null })).toBe('start and end not specified')
    expect(periodInWords({ from: january, until: null, share: null })).toBe('since January 2021; end not specified')
  })
  it('on a day that is not certain, why it is not', () => {
    const period = { from: january, until: null, certainty: 'POSSIBLE', lastTold: '2023-09-30' } as const
    expect(certaintyInWords(period, '2024-02-01')).toBe('perhaps so; last told of on 30 September 2023 or later')
    expect(certaintyInWords(period, '2021-01-15')).toBe('perhaps so; it may have begun later')
    expect(certaintyInWords({ ...period, certainty: 'CERTAIN' }, '2022-01-01')).toBe('so on that day')
    expect(certaintyInWords({ ...period, until: january }, '2021-01-31')).toBe('perhaps so; it may have ended by then')
  })
  it('what a company is to its owner', () => {
    expect(ownedAs({ ...company('Kettles'), companyKind: 'BRAND' })).toBe('brand of')
    expect(ownedAs(company('Kettles'))).toBe('owned by')
    expect(whatItIs({ ...company('Kettles'), companyKind: 'GROUP', country: 'EE' })).toBe('group, Estonia')
  })
})

describe('what is shown of ownership', () => {
  const lane = (id: string, parent: string | null, kind: 'company' | 'regulator' = 'company') => ({
    id, name: id, note: '', kind, depth: parent === null ? 0 : 1, parent,
  }) // prettier-ignore
  it('a tree for each head, companies without any tie apart; a head whose owner is not shown keeps its tree', () => {
    const lanes = [
      lane('Orrin', null),
      lane('Norvane', 'Orrin'),
      lane('Arden', null),
      lane('Authority', null, 'regulator'),
      lane('Kettles', 'Larkfield'),
    ]
    const { trees, alone } = headsOf(lanes)
    expect(trees.map(({ id }) => id)).toEqual(['Orrin', 'Kettles'])
    expect(alone.map(({ id }) => id)).toEqual(['Arden'])
  })
  it('counts the events of the window in which a company has a part, once each', () => {
    const mark = { id: '1', lane: 'Norvane', tone: 'i', type: 'Incident', title: '', line: '', earliest: '2024-05-01', latest: '2024-05-01', dense: null, hollow: false, knownFrom: null, parties: ['Norvane', 'Kettles'] } as const // prettier-ignore
    const counts = countsOf(
      { marks: [mark, { ...mark, id: '2', earliest: '2019-01-01', latest: '2019-01-01' }] },
      { from: Date.UTC(2024, 0), until: Date.UTC(2025, 0) },
    )
    expect([...(counts.get('Norvane') ?? [])]).toEqual([['i', 1]])
    expect([...(counts.get('Kettles') ?? [])]).toEqual([['i', 1]])
  })
})
