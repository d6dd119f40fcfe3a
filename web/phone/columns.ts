import type { Dataset, Mark } from '../lanes/dataset.ts'
import { inOrder } from '../lanes/rows.ts'
import { endOf, startOf, timeScale } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'

/** An event on a phone, in pixels: a bar or mark in a column of its own, and its label 44 px high. */
export interface Column extends Mark {
  readonly left: number
  readonly top: number
  readonly bottom: number
  /** Where its shape and its leader stand. */
  readonly at: number
  /** Middle of its label, and how high it is: 44 px, more where its words take two lines. */
  readonly labelY: number
  readonly labelHeight: number
  /** The organization, and how exact it is where there is room for that. */
  readonly second: string
  /** The denser part of its bar, from and until. */
  readonly inner: readonly [number, number] | null
  readonly bar: boolean
  readonly openStart: boolean
}

export const labelLeft = 146
const columnsLeft = 50
const labelHeight = 44

/** Letters of a title, and of its second line, that fit on a phone 360 px wide. */
const [titleLetters, lineLetters] = [25, 36]

/** Whole or not at all: what does not fit stands in the evidence. */
function secondLine(owner: string, line: string): string {
  const whole = [owner, line].filter(Boolean).join('; ')
  return whole.length <= lineLetters || owner === '' ? whole : owner
}

/** The turned picture: time runs down a true scale; labels keep the order of their marks and never overlap. A number before a title takes room. */
export function columnsOf(
  data: Dataset,
  span: Span,
  height: number,
  numbered = false,
): { columns: Column[]; height: number } {
  const owners = new Map(data.lanes.map(({ id, name }) => [id, name]))
  const scale = timeScale(span, [16, height])
  const order = inOrder(data.marks, data.links).filter(({ earliest, latest }) => {
    const [from, until] = [
      earliest === null ? -Infinity : startOf(earliest),
      latest === null ? Infinity : endOf(latest),
    ]
    return from < span.until && until > span.from
  })
  let next = 0
  const lasts: number[] = []
  const drafts = order.map((mark): Column => {
    const undated = mark.earliest === null && mark.latest === null
    const top = undated ? height - 6 : mark.earliest === null ? 2 : Math.max(2, scale(startOf(mark.earliest)))
    const bottom = Math.max(top + 14, mark.latest === null ? height : scale(endOf(mark.latest)))
    const bar = mark.earliest !== mark.latest
    const at = !bar ? (top + bottom) / 2 : mark.earliest === null ? bottom - 9 : top + 8
    const column = freeColumn(lasts, bar ? top : at - 14, bar ? bottom : at + 14)
    return {
      ...mark,
      left: column,
      top,
      bottom,
      at,
      labelY: 0,
      labelHeight: mark.title.length > titleLetters - (numbered ? 3 : 0) ? labelHeight + 18 : labelHeight,
      second: secondLine(owners.get(mark.lane) ?? '', mark.line),
      inner: mark.dense === null ? null : [scale(startOf(mark.dense.earliest)), scale(endOf(mark.dense.latest))],
      bar,
      openStart: bar && mark.earliest === null,
    }
  })
  const pitch = Math.min(19, (labelLeft - 24 - columnsLeft) / Math.max(1, lasts.length - 1))
  const placed = drafts.map((column) => ({ ...column, left: columnsLeft + column.left * pitch }))
  const columns = placed
    .toSorted((one, other) => one.at - other.at)
    .map((column) => {
      const labelY = Math.max(column.at, next + column.labelHeight / 2)
      next = labelY + column.labelHeight / 2
      return { ...column, labelY }
    })
  return { columns, height: Math.max(height, next) + 16 }
}

/** The first column that is free from `top` on; takes it until `bottom`. */
function freeColumn(lasts: number[], top: number, bottom: number): number {
  const found = lasts.findIndex((last) => last + 6 <= top)
  const column = found < 0 ? lasts.length : found
  lasts[column] = bottom
  return column
}
