import { utcMonth } from 'd3-time'
import type { Mark } from '../lanes/dataset.ts'
import { endOf, startOf } from '../lanes/time.ts'
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
const touches = ({ earliest, latest }: Mark, from: number, until: number): boolean =>
  (earliest !== null || latest !== null) &&
  startOf(earliest ?? latest ?? '') < until &&
  endOf(latest ?? earliest ?? '') > from

const within = ({ earliest, latest }: Mark, from: number, until: number): boolean =>
  earliest !== null && latest !== null && startOf(earliest) >= from && endOf(latest) <= until
