import { counted } from '../words/sentence.ts'
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

/** "2 incidents, ruling, penalty": what is not known yet on a day, counted by kind. Null where all is known. */
export function yetToCome(marks: readonly Mark[], asOf: string): string | null {
  const later = marks.filter(({ knownFrom }) => knownFrom === null || knownFrom > asOf)
  const counts = Object.entries(names).flatMap(([tone, name]) => {
    const count = later.filter((mark) => mark.tone === tone).length
    return count === 0 ? [] : [count === 1 ? name : counted(count, name, plural(name))]
  })
  return counts.length === 0 ? null : counts.join(', ')
}

const plural = (name: string): string => (name === 'penalty' ? 'penalties' : `${name}s`)

/** About the width of a letter of the rail's words, in pixels. */
const letter = 6.3

/** What came after a day, in as many words as `room` pixels hold: never cut. */
export function railNote(marks: readonly Mark[], asOf: string, room: number): string {
  const kinds = yetToCome(marks, asOf)
  if (kinds === null) return 'nothing came after'
  const later = marks.filter(({ knownFrom }) => knownFrom === null || knownFrom > asOf).length
  const wordings = [`after it came ${kinds}`, `later: ${kinds}`, `${counted(later, 'event')} came later`]
  return wordings.find((words) => words.length * letter <= room) ?? `${later} later`
}
