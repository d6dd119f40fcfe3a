import type { RowsQuery } from '../generated.ts'
import type { Span } from '../lanes/time.ts'
import { dayOf } from '../lanes/time.ts'
import { partInWords } from '../words/dates.ts'
import { namesOfRest, nameOf, narrowing } from './groups.ts'
import type { Narrowing } from './groups.ts'
import type { Rows } from '../view.ts'

/** A year or a month; its days, both included. */
export interface Column {
  readonly label: string
  /** In full, as it is read out. */
  readonly words: string
  readonly from: string
  readonly until: string
}

export interface Row {
  readonly key: string
  readonly name: string
  /** With the undated. */
  readonly total: number
  readonly undated: number
  /** One a column; 0 where there is none. */
  readonly counts: readonly number[]
  /** The largest of them. */
  readonly peak: number
  /** What shows this row alone; null for what has no name of its own. */
  readonly alone: Narrowing | null
}

export interface Grid {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly all: Row
}

type Counted = Pick<RowsQuery['histogram'], 'total' | 'buckets' | 'undated'>

/** So short a window is counted by month. */
const shortWindow = 24 * 31 * 86_400_000

export const unitOf = (window: Span | null): 'MONTH' | 'YEAR' =>
  window !== null && window.until - window.from <= shortWindow ? 'MONTH' : 'YEAR'

/** The counts as rows and columns: at most so many columns, of which the first holds all that is earlier. */
export function gridOf(data: RowsQuery, by: Rows, window: Span | null, atMost: number): Grid {
  const { histogram } = data
  const columns = columnsOf(histogram, window, atMost)
  const row = (key: string, name: string, counted: Omit<Counted, 'total'>, total: number, alone: Narrowing | null): Row => {
    const counts = columns.map(() => 0)
    for (const bucket of counted.buckets) {
      const at = Math.max(0, columns.findIndex(({ until }) => bucket.start <= until))
      counts[at] = (counts[at] ?? 0) + bucket.total
    }
    const undated = counted.undated.reduce((sum, { count }) => sum + count, 0)
    return { key, name, total, undated, counts, peak: Math.max(1, ...counts), alone }
  } // prettier-ignore
  const groups = histogram.groups.map((group) => {
    const alone = narrowing(group)
    return row(Object.values(alone).join(' '), nameOf(group), group, group.total, alone)
  })
  const { rest } = histogram
  const others = rest !== null && rest.total > 0 ? [row('rest', namesOfRest(rest, by), rest, rest.total, null)] : []
  return { columns, rows: [...groups, ...others], all: row('all', 'All of them', histogram, histogram.total, {}) }
}

function columnsOf({ buckets }: Counted, window: Span | null, atMost: number): Column[] {
  const unit = unitOf(window)
  const starts = buckets.map(({ start }) => start)
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined) return []
  const from = window === null ? first : later(first, dayOf(window.from))
  // What reaches into the window from before it began earlier: it is counted in the first column.
  const all = unit === 'YEAR' ? years(from, later(last, from)) : months(from, later(last, from))
  const kept = all.slice(-Math.max(2, atMost))
  const [head] = kept
  if (head === undefined || first >= head.from) return kept
  const early = {
    ...head,
    from: first,
    label: `to ${head.label.replace(/^\d\d(?=\d\d$)|^(?=\d\d$)/, '’')}`,
    words: `${head.words} and before`,
  }
  return [early, ...kept.slice(1)]
}

const later = (one: string, other: string): string => (one > other ? one : other)

function years(first: string, last: string): Column[] {
  const [from, until] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: until - from + 1 }, (_, at) => {
    const year = String(from + at).padStart(4, '0')
    const short = at === 0 || year.endsWith('0') ? year : year.slice(2)
    return { label: short, words: year, from: `${year}-01-01`, until: `${year}-12-31` }
  })
}

function months(first: string, last: string): Column[] {
  const columns: Column[] = []
  for (const month = new Date(`${first.slice(0, 7)}-01`); dayOf(+month) <= last; month.setUTCMonth(month.getUTCMonth() + 1)) {
    const from = dayOf(+month)
    const words = partInWords(from.slice(0, 7))
    const name = words.slice(0, 3)
    const end = dayOf(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0))
    columns.push({ label: columns.length === 0 || from.slice(5, 7) === '01' ? `${name} ${from.slice(0, 4)}` : name, words, from, until: end })
  } // prettier-ignore
  return columns
}
