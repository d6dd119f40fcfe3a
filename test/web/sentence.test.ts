import { expect, it, test } from 'vitest'
import { endOf, startOf } from '../../web/lanes/time.ts'
import { partOf } from '../../web/sentence/parts.ts'
import { anyIn, nothingInWords } from '../../web/sentence/nothing.ts'
import { spanInWords, windowsOf } from '../../web/sentence/windows.ts'
import { emptyView } from '../../web/view.ts'

const span = (from: string, until: string) => ({ from: startOf(from), until: endOf(until) })
const lane = (id: string, name: string, depth: number, parent: string | null) => ({
  id, name, depth, parent, note: '', kind: 'company' as const,
}) // prettier-ignore
const lanes = [lane('holding', 'Orrin Holding', 0, null), lane('norvane', 'Norvane', 1, 'holding')]
const all = { lanes, marks: [], links: [], lastKnown: null, lastSource: null, sources: 1, truncated: false }
const shown = { view: emptyView, all, span: span('2025-01-01', '2025-12-31'), full: null, stops: [] }

test.each([
  [null, 'all years'],
  [span('2025-01-01', '2025-12-31'), '2025'],
  [span('2023-01-01', '2025-12-31'), '2023 to 2025'],
  [span('2025-03-01', '2025-06-30'), 'March to June 2025'],
  [span('2025-03-01', '2025-03-31'), 'March 2025'],
  [span('2024-11-01', '2025-02-28'), 'November 2024 to February 2025'],
])('A window is said in words: %#', (window, words) => expect(spanInWords(window)).toBe(words))

it('One year can be narrowed to its quarters, several to one of them', () => {
  expect(windowsOf(span('2025-01-01', '2025-12-31')).map(({ words, from, until }) => [words, from, until])).toEqual([
    ['all of 2025', null, null],
    ['January to March 2025', '2025-01-01', '2025-03-31'],
    ['April to June 2025', '2025-04-01', '2025-06-30'],
    ['July to September 2025', '2025-07-01', '2025-09-30'],
    ['October to December 2025', '2025-10-01', '2025-12-31'],
  ])
  expect(windowsOf(span('2023-06-01', '2025-02-28')).map(({ words, from }) => [words, from])).toEqual([
    ['all of June 2023 to February 2025', null],
    ['June to December 2023', '2023-06-01'],
    ['2024', '2024-01-01'],
    ['January to February 2025', '2025-01-01'],
  ])
  expect(windowsOf(null)).toEqual([])
})

test.each([
  [{}, 'No event is known in 2025.'],
  [{ types: ['PENALTY' as const] }, 'No penalty is known in 2025.'],
  [{ types: ['RULING' as const, 'PENALTY' as const], about: 'norvane' }, 'No ruling or penalty is known for Norvane in 2025.'],
  [{ asOf: '2025-06-30' }, 'No event in 2025 was known on 30 June 2025.'],
])('What is not there is said in the words of the filter: %#', (filter, words) =>
  expect(nothingInWords({ ...emptyView, ...filter }, lanes, shown.span)).toBe(words),
) // prettier-ignore

it('An event with an open end can be seen in every window it may reach', () => {
  const marks = (earliest: string | null, latest: string | null) =>
    ({ marks: [{ earliest, latest }] }) as unknown as Parameters<typeof anyIn>[0]
  const march = span('2025-03-01', '2025-03-31')
  expect(anyIn(marks(null, '2025-05-31'), march)).toBe(true)
  expect(anyIn(marks(null, '2025-02-28'), march)).toBe(false)
  expect(anyIn(marks('2025-04-01', null), march)).toBe(false)
  expect(anyIn(marks(null, null), march)).toBe(true)
  expect(anyIn({ marks: [] }, null)).toBe(false)
})

test.each([
  ['kinds', {}, 'every kind of event', false],
  ['kinds', { types: ['RULING', 'PENALTY'] }, 'rulings and penalties', true],
  ['about', {}, 'Orrin Holding and all it owns', false],
  ['about', { about: 'norvane' }, 'Norvane', true],
  ['window', { from: '2025-01-01' }, '2025', true],
  ['known', { asOf: '2025-06-30' }, 'on 30 June 2025', true],
] as const)('The sentence says its %s and whether they narrow: %j', (part, view, label, narrow) => {
  const types = 'types' in view ? [...view.types] : null
  expect(partOf(part, { ...shown, view: { ...emptyView, ...view, types } })).toEqual({ label, narrow })
})
