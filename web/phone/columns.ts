import type { Dataset, Mark } from '../lanes/dataset.ts'
import { inOrder } from '../lanes/rows.ts'
import { endOf, isUndated, startOf, timeScale } from '../lanes/time.ts'
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

/** An event without a date: it has words, but no place in time. */
export interface Undated extends Mark {
  readonly second: string
}

interface Turned {
  readonly columns: readonly Column[]
  readonly undated: readonly Undated[]
  readonly height: number
}

export const labelLeft = 146
const columnsLeft = 50
const labelHeight = 44
const mostLines = 3

/** Pixels for words on a phone 360 px wide; more makes no difference. */
const mostRoom = 200
/** So wide is a letter of a title, and of its second line. */
const [titleLetter, lineLetter] = [8, 5.9]
const [titleLine, secondLine] = [18, 16]

/** How many lines words take that are never parted. */
function linesOf(text: string, letters: number): number {
  let [lines, used] = [1, 0]
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > letters) [lines, used] = [lines + 1, 0]
    used += (used > 0 ? 1 : 0) + length
  }
  return lines
}

/**
 * The turned picture: time runs down a true scale; labels keep the order of their marks and never overlap. A number
 * before a title takes room. What has no date is listed apart.
 */
export function columnsOf(data: Dataset, span: Span, height: number, numbered = false, room = mostRoom): Turned {
  const held = Math.min(room, mostRoom)
  const [titleLetters, lineLetters] = [held / titleLetter - (numbered ? 3 : 0), held / lineLetter]
  const owners = new Map(data.lanes.map(({ id, name }) => [id, name]))
  const scale = timeScale(span, [16, height])
  const ordered = inOrder(data.marks, data.links)
  // Whole or not at all: what does not fit stands in the evidence.
  const second = ({ lane, line }: Mark): string => {
    const owner = owners.get(lane) ?? ''
    const whole = [owner, line].filter(Boolean).join('; ')
    return whole.length <= lineLetters || owner === '' ? whole : owner
  }
  const heightOf = (title: string, below: string): number =>
    labelHeight +
    titleLine * (Math.min(linesOf(title, titleLetters), mostLines) - 1) +
    secondLine * (Math.min(linesOf(below, lineLetters), 2) - 1)
  const undated = ordered.filter(isUndated).map((mark) => ({ ...mark, second: second(mark) }))
  const dated = ordered
    .filter((mark) => !isUndated(mark))
    .filter(({ earliest, latest }) => {
      const [from, until] = [
        earliest === null ? -Infinity : startOf(earliest),
        latest === null ? Infinity : endOf(latest),
      ]
      return from < span.until && until > span.from
    })
  let next = 0
  const lasts: number[] = []
  const drafts = dated.map((mark): Column => {
    const bar = mark.earliest !== mark.latest
    const day = mark.earliest === null ? 2 : Math.max(2, scale(startOf(mark.earliest)))
    const end = Math.max(day + 14, mark.latest === null ? height : scale(endOf(mark.latest)))
    const middle = (day + end) / 2
    const { column, shift } = bar ? { column: freeColumn(lasts, day, end), shift: 0 } : besides(lasts, middle)
    const [top, bottom] = [day + shift, end + shift]
    const at = !bar ? middle + shift : mark.earliest === null ? bottom - 9 : top + 8
    return {
      ...mark,
      left: column,
      top,
      bottom,
      at,
      labelY: 0,
      labelHeight: heightOf(mark.title, second(mark)),
      second: second(mark),
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
  return { columns, undated, height: Math.max(height, next) + 16 }
}

/** So many columns leave each mark its own width. */
const most = 5
/** Half the height of a mark with the air around it. */
const half = 10

/**
 * A mark's column. Where many fall on one day they fill the columns, and the rest stand in rows below it: a few pixels
 * later than their day, rather than one upon another.
 */
function besides(lasts: number[], middle: number): { readonly column: number; readonly shift: number } {
  const free = lasts.findIndex((last) => last + 6 <= middle - half)
  const column =
    free >= 0 ? free : lasts.length < most ? lasts.length : lasts.indexOf(Math.min(...lasts.slice(0, most)))
  const shift = Math.max(0, (lasts[column] ?? -Infinity) + half - middle)
  // Next to a bar that goes on to the end, there is no room below it either.
  const kept = shift <= 3 * 2 * half ? shift : 0
  lasts[column] = middle + kept + half
  return { column, shift: kept }
}

/** The first column that is free from `top` on; takes it until `bottom`. */
function freeColumn(lasts: number[], top: number, bottom: number): number {
  const found = lasts.findIndex((last) => last + 6 <= top)
  const column = found < 0 ? lasts.length : found
  lasts[column] = bottom
  return column
}
