import { utcMonth, utcTicks, utcYear } from 'd3-time'
import { utcFormat } from 'd3-time-format'

/** A span of time in milliseconds, end exclusive. */
export interface Span {
  readonly from: number
  readonly until: number
}

const dayLength = 86_400_000

export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
/** The first moment after a day. */
export const endOf = (day: string): number => startOf(day) + dayLength
/** The day of a moment, YYYY-MM-DD. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

interface Dated {
  readonly earliest: string | null
  readonly latest: string | null
}

/** Whole months around all dated events; the whole year where they fit in one. Null without any date. */
export function spanOf(events: readonly Dated[]): Span | null {
  const days = events
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const whole = first.slice(0, 4) === last.slice(0, 4) ? utcYear : utcMonth
  return { from: +whole.floor(new Date(startOf(first))), until: +whole.offset(whole.floor(new Date(startOf(last))), 1) }
}

/** Moments to pixels. */
export function timeScale({ from, until }: Span, [left, right]: readonly [number, number]): (moment: number) => number {
  const pixels = (right - left) / (until - from)
  return (moment) => left + (moment - from) * pixels
}

export interface Tick {
  readonly x: number
  readonly label: string
  /** The year, at its first tick. */
  readonly year: string | null
}

const monthName = utcFormat('%b')
const yearName = utcFormat('%Y')
const dayName = utcFormat('%-d %b')

/** Months, or days or years where months stand too close or too far apart; at least `least` pixels each. */
export function ticksOf(span: Span, range: readonly [number, number], least = 44): Tick[] {
  const scale = timeScale(span, range)
  const [first, last] = [new Date(span.from), new Date(span.until)]
  const months = utcMonth.count(first, last)
  const room = (range[1] - range[0]) / least
  const yearly = months / 3 > room
  const daily = months < 3
  const every = months <= room ? 1 : 3
  const years = utcYear.every(Math.max(1, Math.ceil(months / 12 / room))) ?? utcYear
  const dates = daily
    ? utcTicks(first, last, Math.max(2, Math.floor(room / 2)))
    : (yearly ? years : (utcMonth.every(every) ?? utcMonth)).range(first, last)
  let year = ''
  return dates
    .filter((date) => +date < span.until)
    .map((date) => {
      const own = yearName(date)
      const begins = own !== year
      year = own
      return {
        x: scale(+date),
        label: yearly ? own : daily ? dayName(date) : monthName(date),
        year: begins && !yearly ? own : null,
      }
    })
}

/** Whether a date may lie in the window; what has none stands beside it, whatever the window. */
export const mayLieIn = ({ earliest, latest }: Dated, { from, until }: Span): boolean =>
  (earliest === null || startOf(earliest) < until) && (latest === null || endOf(latest) > from)

/** Whether nothing lets one say when it was, not even before or after which day. */
export const isUndated = ({ earliest, latest }: Dated): boolean => earliest === null && latest === null
