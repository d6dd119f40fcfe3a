import { describe, expect, it } from 'vitest'
import { rowOf, sorted } from '../../web/table/rows.ts'
import type { Order, TableRow } from '../../web/table/rows.ts'
import { csvOf } from '../../web/take-away/csv.ts'

const claims = [{ source: { id: 'a' } }, { source: { id: 'b' } }, { source: { id: 'a' } }]
const kettles = { id: 'kettles', name: 'Kettles', named: true }

describe('an event as a row', () => {
  it('a penalty has whom it is on, whose ruling it comes from, amount, status and how many sources tell of it', () => {
    const row = rowOf({
      __typename: 'Penalty', id: '1', title: 'Fine for Kettles', date: null, evidence: claims, penaltyKind: 'FINE',
      status: 'REDUCED', amount: { amount: 3_000_000, currency: 'EUR' }, on: [kettles],
      rulings: [{ issuedBy: [{ id: 'authority', name: 'Veldian Safety Authority' }] }],
    }) // prettier-ignore
    expect(row.cells).toEqual({
      when: 'date unknown', what: 'Fine for Kettles', kind: 'fine', who: 'Kettles', by: 'Veldian Safety Authority',
      amount: 'EUR\u202f3\u202f000\u202f000', status: 'reduced', sources: '2',
    }) // prettier-ignore
  })
  it('an amount that no source gives is said to be left out, and only a penalty has one', () => {
    const row = rowOf({ __typename: 'Penalty', id: '1', title: '', date: null, evidence: [], penaltyKind: 'FINE', status: null, amount: null, on: [], rulings: [] }) // prettier-ignore
    expect([row.cells.amount, row.cells.status]).toEqual(['amount not specified', ''])
    const said = rowOf({ __typename: 'Statement', id: '2', title: '', date: null, evidence: [], statementKind: 'DENIAL', by: { name: 'Kettles' } }) // prettier-ignore
    expect([said.cells.amount, said.cells.by, said.cells.who]).toEqual(['', 'Kettles', ''])
  })
})

describe('the order of the table', () => {
  const row = (what: string, change: Partial<TableRow> = {}): TableRow => ({
    id: what, tone: 'p', earliest: null, latest: null, amount: null, sources: 1,
    cells: { when: '', what, kind: '', who: '', by: '', amount: '', status: '', sources: '1' }, ...change,
  }) // prettier-ignore
  const names = (rows: readonly TableRow[], column: Order['column'], direction: Order['direction']): string[] =>
    sorted(rows, { column, direction }).map(({ id }) => id)
  it('by day, what has none last either way', () => {
    const rows = [row('undated'), row('late', { earliest: '2024-05-01' }), row('early', { latest: '2020-01-01' })]
    expect(names(rows, 'when', 'ascending')).toEqual(['early', 'late', 'undated'])
    expect(names(rows, 'when', 'descending')).toEqual(['late', 'early', 'undated'])
  })
  it('by amount, within its currency', () => {
    const of = (what: string, amount: number, currency: string) => row(what, { amount: { amount, currency } })
    const rows = [of('c', 5, 'USD'), row('none'), of('b', 900, 'EUR'), of('a', 20, 'EUR')]
    expect(names(rows, 'amount', 'ascending')).toEqual(['a', 'b', 'c', 'none'])
    expect(names(rows, 'amount', 'descending')).toEqual(['c', 'b', 'a', 'none'])
  })
  it('by sources as numbers, by words as people sort them', () => {
    expect(names([row('x', { sources: 10 }), row('y', { sources: 9 })], 'sources', 'ascending')).toEqual(['y', 'x'])
    expect(names([row('Zest'), row('éclair'), row('Fern 10'), row('Fern 9')], 'what', 'ascending')).toEqual([
      'éclair',
      'Fern 9',
      'Fern 10',
      'Zest',
    ])
  })
})

it('no cell of a CSV is a formula', () => {
  expect(csvOf(['a', 'b'], [['=1+1', 'x, "y"']])).toBe('\u{feff}a,b\r\n"\'=1+1","x, ""y"""\r\n')
})
