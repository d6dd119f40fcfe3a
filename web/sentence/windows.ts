import { utcMonth, utcYear } from 'd3-time'
import { dayOf } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import { partInWords } from '../words/dates.ts'

/** A window on time to choose: days, both inclusive; null for all there is. */
export interface Choice {
  readonly id: string
  readonly words: string
  readonly from: string | null
  readonly until: string | null
}

const most = 24

/** All of it, then its years, or its quarters where it is one year; the newest first where there are many. */
export function windowsOf(full: Span | null): Choice[] {
  if (full === null) return []
  const all: Choice = { id: 'all', words: `all of ${spanInWords(full)}`, from: null, until: null }
  const [start, end] = [new Date(full.from), new Date(full.until)]
  const years = utcYear.range(utcYear.floor(start), end)
  const starts = years.length > 1 ? years : utcMonth.range(start, end, 3)
  const parts = starts.map((date): Choice => {
    const next = years.length > 1 ? utcYear.offset(date, 1) : utcMonth.offset(date, 3)
    const span = { from: Math.max(+date, full.from), until: Math.min(+next, full.until) }
    return { id: dayOf(span.from), words: spanInWords(span), from: dayOf(span.from), until: dayOf(span.until - 1) }
  })
  return [all, ...(parts.length > most ? parts.toReversed().slice(0, most) : parts)]
}

/** "2025", "March to June 2025", "2023 to 2025". */
export function spanInWords(span: Span | null): string {
  if (span === null) return 'all years'
  const [from, until] = [dayOf(span.from), dayOf(span.until - 1)]
  const [year, last] = [from.slice(0, 4), until.slice(0, 4)]
  if (from.endsWith('-01-01') && until.endsWith('-12-31')) return year === last ? year : `${year} to ${last}`
  const [start, end] = [partInWords(from.slice(0, 7)), partInWords(until.slice(0, 7))]
  if (start === end) return start
  return year === last ? `${start.replace(` ${year}`, '')} to ${end}` : `${start} to ${end}`
}
