import { expect, it } from 'vitest'
import { walkIn } from '../../web/first-visit/walk.ts'
import type { Dataset, Link, Mark } from '../../web/lanes/dataset.ts'
import { endOf, startOf } from '../../web/lanes/time.ts'

const mark = (id: string, type: Mark['type'], day: string | null, more: Partial<Mark> = {}): Mark => ({
  id, lane: 'orrin', earliest: day, latest: day, tone: 'i', type, title: id, line: '', dense: null, hollow: false, knownFrom: day, parties: ['orrin'], ...more,
}) // prettier-ignore
const link = (from: string, to: string): Link => ({
  id: `${from}~${to}`, from, to, tone: 'i', said: false, faint: false, label: '', claim: null,
}) // prettier-ignore
const drawn = (marks: readonly Mark[], links: readonly Link[]): Dataset => ({
  lanes: [], marks, links, lastKnown: null, lastSource: null, sources: 1, truncated: false,
}) // prettier-ignore
const year = { from: startOf('2025-01-01'), until: endOf('2025-12-31') }

const leak = mark('leak', 'Incident', '2025-05-02')
const fine = mark('fine', 'Ruling', '2025-09-09', { lane: 'authority' })
const paid = mark('paid', 'Penalty', '2025-09-09')
const ties = [link('leak', 'fine'), link('fine', 'paid')]

it('a walk goes from an incident over the ruling on it to the penalty of that ruling, along what ties them', () => {
  expect(walkIn(drawn([paid, fine, leak], ties), year)).toEqual(['leak', 'fine', 'paid'])
  expect(walkIn(drawn([paid, fine, leak], [link('leak', 'fine')]), year)).toBeNull()
  expect(walkIn(drawn([paid, fine, leak], [link('leak', 'paid'), link('fine', 'paid')]), year)).toBeNull()
  expect(walkIn(drawn([paid, leak], ties), year)).toBeNull()
})

it('what lies outside the window that is looked at is no step', () => {
  const later = { from: startOf('2025-06-01'), until: year.until }
  expect(walkIn(drawn([leak, fine, paid], ties), later)).toBeNull()
})

it('of several the one with a place in time is walked, then that of fewest parties, then what is no allegation', () => {
  const other = (day: string | null, more: Partial<Mark> = {}) => [
    mark('a leak', 'Incident', day, more),
    mark('a fine', 'Ruling', day, { lane: 'authority', ...more }),
    mark('a paid', 'Penalty', day, more),
  ]
  const both = (marks: readonly Mark[]) =>
    walkIn(drawn([...marks, leak, fine, paid], [...ties, link('a leak', 'a fine'), link('a fine', 'a paid')]), year)
  expect(both(other('2025-02-02'))?.[0]).toBe('a leak')
  expect(both(other(null))?.[0]).toBe('leak')
  expect(both(other('2025-02-02', { parties: ['orrin', 'another'] }))?.[0]).toBe('leak')
  expect(both(other('2025-02-02', { hollow: true }))?.[0]).toBe('leak')
})
