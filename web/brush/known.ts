import { counted } from '../words/sentence.ts'
import { utcMonth, utcYear } from 'd3-time'
import type { Mark } from '../lanes/dataset.ts'
import { dayOf, startOf } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import { eventTones } from '../words/tones.ts'

/**
 * The days worth a stop of "as known on": the ends of months in the span and whenever something became known; the last
 * is today.
 */
export function stopsOf(marks: readonly Mark[], span: Span, lastKnown: string): string[] {
  const first = dayOf(span.from)
  const ends = utcMonth
    .range(new Date(span.from), new Date(Math.min(span.until, startOf(lastKnown))))
    .map((month) => dayOf(+utcMonth.offset(month, 1) - 1))
  const known = marks.map(({ knownFrom }) => knownFrom).filter((day) => day !== null)
  return [...new Set([...ends, ...known, lastKnown])].filter((day) => day >= first && day <= lastKnown).toSorted()
}

/** The same for more events than are at hand: the ends of months, or of years where there are many. */
export function stopsOfMany(span: Span, today: string): string[] {
  const [first, last] = [new Date(span.from), new Date(startOf(today))]
  const unit = utcMonth.count(first, last) > 60 ? utcYear : utcMonth
  const ends = unit.range(unit.floor(first), last).map((start) => dayOf(+unit.offset(start, 1) - 1))
  return [...ends.filter((day) => day < today), today]
}

/** The stop at or before a day; the first stop where there is none. */
export const stopAt = (stops: readonly string[], day: string): string | undefined =>
  stops.findLast((stop) => stop <= day) ?? stops[0]

/** "2 incidents, ruling, penalty": what is not known yet on a day, counted by kind. Null where all is known. */
export const yetToCome = (marks: readonly Mark[], asOf: string): string | null =>
  byKind(marks.filter(({ knownFrom }) => knownFrom === null || knownFrom > asOf))

/** The same of what became known after one day and by another. */
export const cameBetween = (marks: readonly Mark[], after: string, by: string): string | null =>
  byKind(marks.filter(({ knownFrom }) => knownFrom !== null && knownFrom > after && knownFrom <= by))

function byKind(marks: readonly Mark[]): string | null {
  const counts = eventTones.flatMap(([tone, one, many]) => {
    const count = marks.filter((mark) => mark.tone === tone).length
    return count === 0 ? [] : [count === 1 ? one : counted(count, one, many)]
  })
  return counts.length === 0 ? null : counts.join(', ')
}

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
