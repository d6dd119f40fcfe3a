import { expect, it } from 'vitest'
import { gridOf, unitOf } from '../../../web/overview/grid.ts'
import { selectionOf } from '../../../web/overview/selection.ts'
import { waysOf } from '../../../web/overview/ways.ts'
import type { GroupFragment, RowsQuery } from '../../../web/generated.ts'
import { emptyView } from '../../../web/view.ts'

const bucket = (start: string, total: number) => ({ start, total })
const country = (code: string, total: number): GroupFragment => ({
  country: code,
  organization: null,
  type: null,
  kind: null,
  total,
})

/** New Zealand in 2008 to 2013, Fiji in 2012 and once without a date, and somewhere else. */
const counted: RowsQuery = {
  histogram: {
    total: 960,
    buckets: [bucket('2008-01-01', 10), bucket('2010-01-01', 100), bucket('2012-01-01', 450), bucket('2013-01-01', 399)],
    undated: [{ count: 1 }],
    groups: [
      {
        ...country('NZ', 900),
        buckets: [bucket('2008-01-01', 10), bucket('2010-01-01', 100), bucket('2012-01-01', 410), bucket('2013-01-01', 380)],
        undated: [],
      },
      { ...country('FJ', 41), buckets: [bucket('2012-01-01', 40)], undated: [{ count: 1 }] },
    ],
    rest: { groups: 2, total: 19, ungrouped: 4, buckets: [bucket('2013-01-01', 19)], undated: [] },
  },
} // prettier-ignore

it('a row is a country, a column a year, also one in which nothing is known', () => {
  const { columns, rows, all } = gridOf(counted, 'COUNTRY', null, 20)
  expect(columns.map(({ words }) => words)).toEqual(['2008', '2009', '2010', '2011', '2012', '2013'])
  expect(rows.map(({ name, total, undated, counts, peak }) => [name, total, undated, counts, peak])).toEqual([
    ['New Zealand', 900, 0, [10, 0, 100, 0, 410, 380], 410],
    ['Fiji', 41, 1, [0, 0, 0, 0, 40, 0], 40],
    ['2 more countries, or none known', 19, 0, [0, 0, 0, 0, 0, 19], 19],
  ])
  expect(all.counts).toEqual([10, 0, 100, 0, 450, 399])
  expect(rows.map(({ alone }) => alone)).toEqual([{ countries: ['NZ'] }, { countries: ['FJ'] }, null])
})

it('where there is no room for all years, the first column holds what is earlier and says so', () => {
  const { columns, rows } = gridOf(counted, 'COUNTRY', null, 3)
  expect(columns.map(({ label }) => label)).toEqual(['to ’11', '12', '13'])
  expect(columns[0]).toMatchObject({ from: '2008-01-01', until: '2011-12-31', words: '2011 and before' })
  expect(rows[0]?.counts).toEqual([110, 410, 380])
})

it('two years and less are counted by month', () => {
  const span = (from: string, until: string) => ({ from: Date.parse(from), until: Date.parse(until) })
  expect(unitOf(null)).toBe('YEAR')
  expect(unitOf(span('2010-01-01', '2014-01-01'))).toBe('YEAR')
  expect(unitOf(span('2012-01-01', '2013-01-01'))).toBe('MONTH')
  const months = { histogram: { ...counted.histogram, groups: [], rest: null, buckets: [bucket('2012-11-01', 2), bucket('2013-02-01', 1)] } }
  const { columns, all } = gridOf(months, 'COUNTRY', span('2012-01-01', '2013-12-31'), 20)
  expect(columns.map(({ label, from, until }) => [label, from, until])).toEqual([
    ['Nov 2012', '2012-11-01', '2012-11-30'],
    ['Dec', '2012-12-01', '2012-12-31'],
    ['Jan 2013', '2013-01-01', '2013-01-31'],
    ['Feb', '2013-02-01', '2013-02-28'],
  ])
  expect(all.counts).toEqual([2, 0, 0, 1])
}) // prettier-ignore

it('the ways lead to the largest parts that can be drawn: of a row that cannot, to such a year', () => {
  const ways = waysOf(gridOf(counted, 'COUNTRY', null, 20), [counted.histogram.groups, [country('KR', 501), country('WS', 12)]])
  expect(ways).toEqual([
    { name: 'New Zealand in 2012', count: 410, opens: { countries: ['NZ'], rows: null, from: '2012-01-01', until: '2012-12-31' } },
    { name: 'Fiji', count: 41, opens: { countries: ['FJ'], rows: null } },
    { name: 'Samoa', count: 12, opens: { countries: ['WS'], rows: null } },
  ])
}) // prettier-ignore

it('the server is asked for what a view selects, with its window or without', () => {
  expect(selectionOf(emptyView, true)).toEqual({})
  const view = { ...emptyView, types: ['RULING'], about: 'aster', countries: ['NZ'], kind: 'RULING.FINE', from: '2012-01-01' } as const
  const all = { type: ['RULING'], organization: ['aster'], withSubsidiaries: true, country: ['NZ'], ruling: { kind: ['FINE'] } }
  expect(selectionOf(view, false)).toEqual(all)
  expect(selectionOf(view, true)).toEqual({ ...all, from: '2012-01-01' })
}) // prettier-ignore
