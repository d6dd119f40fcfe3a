import { fuzzyDate } from './bounds.ts'
import type { FuzzyDate } from './fuzzy-date.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const firstWebYear = 1991

/**
 * The day (or the month, or the year) that a date in metadata names, as it is written there: a time of day and its zone
 * are left off, not converted. Null for what can be read in two ways ("09/08/2025"), is no day of the calendar, or lies
 * before there was a web.
 */
export function publishedDay(written: string): FuzzyDate | null {
  const text = written.trim()
  return numeric(text) ?? named(text)
}

/** The day or month that many sites put into the paths of their articles ("/2025/09/09/"). */
export function publishedDayInUrl(url: string): FuzzyDate | null {
  const path = URL.parse(url)?.pathname ?? ''
  const found = /(?:^|[/_-])((?:19|20)\d\d)([/-])(\d\d?)(?:\2(\d\d?))?(?=[/._-]|$)/.exec(path)
  if (!found) return null
  const [, year = '', separator, month = '', day] = found
  if (separator === '-' && day === undefined) return null
  return dayOf(year, month, day) ?? dayOf(year, month)
}

function numeric(text: string): FuzzyDate | null {
  const compact = /^(\d{4})(\d\d)(\d\d)(?:\d{6})?(?!\d)/.exec(text)
  const found = compact ?? /^(\d{4})(?:[-/.年]\s?(\d\d?)(?:[-/.月]\s?(\d\d?))?)?(?![\d/.-])/.exec(text)
  const year = found?.[1]
  return year === undefined ? null : dayOf(year, found?.[2], found?.[3])
}

function named(text: string): FuzzyDate | null {
  const dayFirst = /^(?:[a-z]{3,9}\.?,? )?(\d\d?)(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i.exec(text)
  if (dayFirst) return dayOf(dayFirst[3] ?? '', monthNamed(dayFirst[2]), dayFirst[1])
  const monthFirst =
    /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d\d?)(?:st|nd|rd|th)?,? (?:\d\d:\d\d:\d\d [a-z+\d:]{1,9} )?(\d{4})\b/i.exec(
      text,
    )
  if (monthFirst) return dayOf(monthFirst[3] ?? '', monthNamed(monthFirst[1]), monthFirst[2])
  return null
}

/** "0" is a month of no calendar, so that an unknown name ends as no date. */
function monthNamed(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function dayOf(year: string, month?: string, day?: string): FuzzyDate | null {
  if (Number(year) < firstWebYear) return null
  const parts = [year, month, day].filter((part) => part !== undefined)
  if (parts.slice(1).some((part) => Number(part) === 0 || Number(part) > 31) || Number(month ?? 1) > 12) return null
  try {
    return fuzzyDate(parts.map((part) => part.padStart(2, '0')).join('-'), { phrase: null })
  } catch {
    return null
  }
}
