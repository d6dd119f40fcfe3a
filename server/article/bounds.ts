import edtf from 'edtf'
import { ArticleError } from './article-error.ts'
import { isoDay, lastDayOf } from './calendar.ts'
import type { FuzzyDate } from './fuzzy-date.ts'

interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

const longestEdtf = 100
const date = /^(\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(?:-([\dX]{2})(?:-([\dX]{2}))?)?[~?%]?$/

/**
 * First month and length of the EDTF season and period codes, meteorological. 21 to 24 are read as northern: who reads
 * "spring" in a southern country writes 29 to 32. A season belongs to the year in which it starts.
 */
const seasons: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3],
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3],
  29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3],
  37: [1, 4], 38: [5, 4], 39: [9, 4],
  40: [1, 6], 41: [7, 6],
} // prettier-ignore

/**
 * The date with the earliest and the latest day that it can be. Our own rules: meteorological seasons, a year of XXXX
 * without bounds, an open end null, and sets whose members differ in precision ("[2025-01-01..2025-09]").
 * Approximate and uncertain dates ("2025-05~") keep the bounds of what they name.
 * @throws ArticleError DATE_NOT_UNDERSTOOD for what is no EDTF of the years 0000 to 9999, DATE_BACKWARDS where the end is before the start
 */
export function fuzzyDate(
  text: string,
  about: { readonly phrase: string | null; readonly derived?: boolean },
): FuzzyDate {
  return { edtf: text, ...boundsOf(text), phrase: about.phrase, derived: about.derived ?? false }
}

function boundsOf(text: string): Bounds {
  if (text.length > longestEdtf) throw notUnderstood(text)
  const set = /^[[{](.*)[\]}]$/.exec(text)
  const bounds = set
    ? spanning((set[1] ?? '').split(',').map((member) => rangeBounds(member, '..', text)))
    : rangeBounds(text, '/', text)
  if (bounds.earliest !== null && bounds.latest !== null && bounds.latest < bounds.earliest)
    throw new ArticleError('DATE_BACKWARDS', `The date “${text}” ends before it starts. Put the earlier day first.`)
  return bounds
}

function rangeBounds(text: string, separator: '..' | '/', whole: string): Bounds {
  const at = text.indexOf(separator)
  if (at < 0) return dateBounds(text, whole)
  const [from, until] = [text.slice(0, at), text.slice(at + separator.length)]
  const open = (end: string) => end === '' || (separator === '/' && end === '..')
  if (open(from) && open(until)) throw notUnderstood(whole)
  return {
    earliest: open(from) ? null : dateBounds(from, whole).earliest,
    latest: open(until) ? null : dateBounds(until, whole).latest,
  }
}

function dateBounds(text: string, whole: string): Bounds {
  const parts = date.exec(text)
  if (!parts || !isEdtf(text)) throw notUnderstood(whole)
  const [, year = '', month, day] = parts
  if (year === 'XXXX') return { earliest: null, latest: null }
  const first = Number(year.replaceAll('X', '0'))
  const last = Number(year.replaceAll('X', '9'))
  const season = month === undefined ? undefined : seasons[Number(month)]
  if (season) return { earliest: isoDay(first, season[0], 1), latest: lastDayOfPeriod(last, season) }
  const months = month === undefined ? [1, 12] : fitting(month, 1, 12)
  return { earliest: earliestDay(first, months[0], day, whole), latest: latestDay(last, months[1], day, whole) }
}

function earliestDay(year: number, month: number | undefined, day: string | undefined, whole: string): string {
  const days = day === undefined ? [1] : fitting(day, 1, 31)
  if (month === undefined || days[0] === undefined) throw notUnderstood(whole)
  return isoDay(year, month, days[0])
}

function latestDay(year: number, month: number | undefined, day: string | undefined, whole: string): string {
  if (month === undefined) throw notUnderstood(whole)
  const end = lastDayOf(year, month)
  const days = day === undefined ? [end, end] : fitting(day, 1, end)
  if (days[1] === undefined) throw notUnderstood(whole)
  return isoDay(year, month, days[1])
}

/** The first and the last number from `low` to `high` that the pattern ("1X") allows; empty where none does. */
function fitting(pattern: string, low: number, high: number): readonly number[] {
  const fits = (n: number) =>
    String(n)
      .padStart(2, '0')
      .split('')
      .every((digit, i) => pattern[i] === 'X' || pattern[i] === digit)
  const numbers = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter(fits)
  return numbers.length === 0 ? [] : [Math.min(...numbers), Math.max(...numbers)]
}

function lastDayOfPeriod(year: number, [month, months]: readonly [number, number]): string | null {
  const end = month + months - 1
  const [endYear, endMonth] = end > 12 ? [year + 1, end - 12] : [year, end]
  if (endYear > 9999) return null
  return isoDay(endYear, endMonth, lastDayOf(endYear, endMonth))
}

/** From the earliest of all to the latest of all; an open end of one is an open end of the whole. */
function spanning(members: readonly Bounds[]): Bounds {
  const starts = members.map((member) => member.earliest)
  const ends = members.map((member) => member.latest)
  return {
    earliest: starts.includes(null) ? null : (starts.toSorted(byDay)[0] ?? null),
    latest: ends.includes(null) ? null : (ends.toSorted(byDay).at(-1) ?? null),
  }
}

function byDay(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1
}

function isEdtf(text: string): boolean {
  // The parser takes a thousand times as long over the dates that there are most of.
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  const plain = Number(month ?? 1) >= 1 && Number(month ?? 1) <= 12
  if (year !== undefined && plain)
    return day === undefined || (Number(day) >= 1 && Number(day) <= lastDayOf(Number(year), Number(month)))
  try {
    edtf(text)
    return true
  } catch {
    return false
  }
}

function notUnderstood(text: string): ArticleError {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return new ArticleError(
    'DATE_NOT_UNDERSTOOD',
    `“${shown}” is no date that can be read. Write a day (2025-09-09), a month (2025-09), a year (2025) or another form of EDTF.`,
  )
}
