import { utcMonth } from 'd3-time'
import type { Mark } from '../lanes/dataset.ts'
import { dayOf, startOf } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'

/** The days worth a stop of "as known on": the ends of months and whenever something became known; the last is today. */
export function stopsOf(marks: readonly Mark[], span: Span, lastKnown: string): string[] {
  const first = dayOf(span.from)
  const ends = utcMonth
    .range(new Date(span.from), new Date(startOf(lastKnown)))
    .map((month) => dayOf(+utcMonth.offset(month, 1) - 1))
  const known = marks.map(({ knownFrom }) => knownFrom).filter((day) => day !== null)
  return [...new Set([...ends, ...known, lastKnown])].filter((day) => day >= first && day <= lastKnown).toSorted()
}

/** The stop at or before a day; the first stop where there is none. */
export const stopAt = (stops: readonly string[], day: string): string | undefined =>
  stops.findLast((stop) => stop <= day) ?? stops[0]

const names = { i: 'incident', d: 'disclosure', r: 'ruling', p: 'penalty', t: 'statement', o: 'event' }

/** "accusation, 2 statements": what is not known yet on a day, counted by kind. Null where all is known. */
export function yetToCome(marks: readonly Mark[], asOf: string): string | null {
  const counts = new Map<string, number>()
  for (const { knownFrom, tone } of marks)
    if (knownFrom === null || knownFrom > asOf) counts.set(names[tone], (counts.get(names[tone]) ?? 0) + 1)
  if (counts.size === 0) return null
  return [...counts].map(([name, count]) => `${count} ${count === 1 ? name : plural(name)}`).join(', ')
}

const plural = (name: string): string => (name === 'penalty' ? 'penalties' : `${name}s`)
