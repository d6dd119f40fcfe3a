import { utcMonth } from 'd3-time'
import type { Mark } from '../lanes/dataset.ts'
import { endOf, isUndated, startOf } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'

/** Events of a month: known to fall into it, or possibly falling into it. */
export interface Month {
  readonly from: number
  readonly until: number
  readonly sure: number
  readonly maybe: number
}

/** One entry a month of the span. */
export function monthsOf(marks: readonly Mark[], span: Span): Month[] {
  return utcMonth.range(new Date(span.from), new Date(span.until)).map((date) => {
    const [from, until] = [+date, +utcMonth.offset(date, 1)]
    const near = marks.filter((mark) => touches(mark, from, until))
    const sure = near.filter((mark) => within(mark, from, until)).length
    return { from, until, sure, maybe: near.length - sure }
  })
}

// An event whose start is open could fall anywhere before: only its last month is worth a block.
const touches = (mark: Mark, from: number, until: number): boolean =>
  !isUndated(mark) &&
  startOf(mark.earliest ?? mark.latest ?? '') < until &&
  endOf(mark.latest ?? mark.earliest ?? '') > from

const within = ({ earliest, latest }: Mark, from: number, until: number): boolean =>
  earliest !== null && latest !== null && startOf(earliest) >= from && endOf(latest) <= until

interface Counted {
  readonly start: string
  readonly end: string
  readonly total: number
  readonly uncertain: number
}

/** The same of what the server has counted by month; months without any event have no entry. */
export const monthsOfCounts = (buckets: readonly Counted[]): Month[] =>
  buckets.map(({ start, end, total, uncertain }) => ({
    from: startOf(start),
    until: endOf(end),
    sure: total - uncertain,
    maybe: uncertain,
  }))

/** Where the blocks of a month stand, in pixels: one an event, or one for all where they would be thinner than a line. */
export function blocksOf({ sure, maybe }: Month, step: number, ground = 46) {
  if (step >= 2.5)
    return Array.from({ length: sure + maybe }, (_, at) => ({
      y: ground - (at + 1) * step + 1,
      height: Math.max(1, step - 2),
      sure: at < sure,
    }))
  const [below, above] = [sure * step, maybe * step]
  const parts = [
    { y: ground - below, height: below, sure: true },
    { y: ground - below - above, height: above, sure: false },
  ]
  return parts.filter(({ height }) => height > 0)
}
