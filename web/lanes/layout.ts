import type { Dataset, Link, Mark } from './dataset.ts'
import { bundled } from './counts.ts'
import type { Counted } from './counts.ts'
import type { Fold } from './fold.ts'
import { placeLabel } from './label.ts'
import type { Label, Measure } from './label.ts'
import { packed } from './pack.ts'
import { headerWidth, timeRange } from './places.ts'
import { inOrder, tiesOf } from './rows.ts'
import { endOf, isUndated, mayLieIn, startOf, timeScale } from './time.ts'
import type { Span } from './time.ts'
import type { Lane } from './trees.ts'

/** A mark on the picture, in pixels; `x` and `y` are its middle. */
export interface PlacedMark extends Mark {
  readonly x: number
  readonly y: number
  readonly left: number
  readonly right: number
  /** A known day is a mark, less is a bar between its ends. */
  readonly bar: boolean
  readonly openStart: boolean
  readonly openEnd: boolean
  /** The denser part of a bar, from and until. */
  readonly inner: readonly [number, number] | null
  readonly undated: boolean
  readonly label: Label
  readonly ground: Ground
  /** Its number in the chain. */
  readonly number: number | null
  /** Several events in one; null for an event. */
  readonly counted: Counted | null
}

/** The color behind a lane: every other company is tinted, regulators have their own. */
type Ground = 'paper' | 'lane' | 'regulator'

export interface PlacedLane extends Lane {
  readonly ground: Ground
  readonly top: number
  readonly height: number
  readonly folded: boolean
  /** The middle of its first row; null where it draws no event. */
  readonly firstRow: number | null
  /** Its number on a way between two things. */
  readonly number: number | null
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly marks: readonly PlacedMark[]
  readonly links: readonly Link[]
  readonly folds: readonly Fold[]
}

export interface Room {
  readonly width: number
  /** Height for the lanes; more is taken where they need it. */
  readonly height: number
  readonly span: Span
  readonly measure: Measure
  /** Numbers of the chain's events; lanes without one fold. */
  readonly numbers: ReadonlyMap<string, number> | null
  /** Lanes that draw all their events without a date, or each of too many; events drawn in any case. A chain draws all. */
  readonly unfolded: ReadonlySet<string>
}

const rest = 56
const least = 34
const emptyLane = 50
const foldedLane = 20
/** Two lines of a header. */
const closeLane = 42

/** Where everything stands. Pure: the same data in the same room is the same picture. */
export function layout(data: Dataset, room: Room): Picture {
  const { numbers } = room
  const marks = numbers === null ? data.marks : data.marks.filter(({ id }) => numbers.has(id))
  const kept = new Set(marks.map(({ id }) => id))
  const links = data.links.filter(({ from, to }) => kept.has(from) && kept.has(to))
  const drafts = Map.groupBy(
    inOrder(marks, links).flatMap((mark) => draft(mark, room) ?? []),
    ({ lane }) => lane,
  )
  const ties = { tied: tiesOf(links), entered: enteredFromOutside(marks, links) }
  const lanes = data.lanes.map((lane) => ({ lane, ...packed(lane.id, drafts.get(lane.id) ?? [], room, ties) }))
  const pitch = pitchOf(lanes, room)
  let top = 0
  let companies = 0
  const placed: PlacedLane[] = []
  const placedMarks: PlacedMark[] = []
  const placedFolds: Fold[] = []
  for (const { lane, own, folds, rows, count, framed } of lanes) {
    const height = pitch.height({ count, framed })
    const ground = lane.kind === 'regulator' ? 'regulator' : companies++ % 2 === 1 ? 'lane' : 'paper'
    const inset = top + (height - (count - 1) * pitch.row) / 2
    placed.push({
      ...lane,
      top,
      height,
      ground,
      folded: numbers !== null && count === 0,
      firstRow: own.length === 0 ? null : inset,
      number: numbers?.get(lane.id) ?? null,
    })
    const rowY = (id: string): number => inset + (rows.get(id) ?? 0) * pitch.row
    for (const each of own) {
      const first = count === 1 ? 'only' : rows.get(each.id) === 0 ? 'first' : 'later'
      placedMarks.push(settle({ ...each, ground }, rowY(each.id), pitch.row, first))
    }
    placedFolds.push(...folds.map((fold) => ({ ...fold, y: rowY(fold.id) })))
    top += height
  }
  const { width } = room
  return {
    width,
    height: top,
    lanes: placed,
    marks: placedMarks,
    links: bundled(links, placedMarks),
    folds: placedFolds,
  }
}

/** The events that a link from another lane leads to. */
function enteredFromOutside(marks: readonly Mark[], links: readonly Link[]): ReadonlySet<string> {
  const lanes = new Map(marks.map(({ id, lane }) => [id, lane]))
  return new Set(links.filter(({ from, to }) => lanes.get(from) !== lanes.get(to)).map(({ to }) => to))
}

/** A mark with its place in time, still without a row. Null outside the window. */
function draft(mark: Mark, { span, width, measure, numbers }: Room): PlacedMark | null {
  const range = timeRange(width)
  const scale = timeScale(span, range)
  const { earliest, latest } = mark
  const undated = isUndated(mark)
  const from = earliest === null ? -Infinity : startOf(earliest)
  const until = latest === null ? Infinity : endOf(latest)
  if (!mayLieIn(mark, span)) return null
  const edge = headerWidth + 1
  const bar = !undated && earliest !== latest
  const middle = undated ? edge + 17 : (scale(from) + scale(until)) / 2
  const left = bar ? Math.max(edge, earliest === null ? edge : scale(from)) : middle - 12
  const right = bar ? Math.min(width, latest === null ? width : scale(until)) : middle + 12
  const base = {
    ...mark,
    bar,
    undated,
    openStart: bar && earliest === null,
    openEnd: bar && latest === null,
    inner: innerOf(mark, scale, left, right),
    left,
    right: Math.max(right, left + 16),
  }
  const number = numbers?.get(mark.id) ?? null
  const label = placeLabel(base, { width, measure, number, shorter: numbers !== null })
  return { ...base, x: (base.left + base.right) / 2, y: 0, label, ground: 'paper', number, counted: null }
}

function innerOf(
  { dense }: Mark,
  scale: (moment: number) => number,
  left: number,
  right: number,
): readonly [number, number] | null {
  if (dense === null) return null
  const [from, until] = [Math.max(left, scale(startOf(dense.earliest))), Math.min(right, scale(endOf(dense.latest)))]
  return until - from < 4 ? null : [from, until]
}

/** A mark in its row; labels give way where rows stand close. */
function settle(mark: PlacedMark, y: number, row: number, at: 'only' | 'first' | 'later'): PlacedMark {
  const { label } = mark
  if (row >= 46) return { ...mark, y, label: { ...label, y } }
  if (label.at === 'around' && at !== 'only') {
    // No room above but in the first row, none below; the faded start of the bar has some.
    const held = at === 'later' && mark.right - mark.left >= label.right - label.left + 40
    return { ...mark, y, label: { ...label, y, at: held ? 'inside' : 'around', line: '' } }
  }
  const title = label.rest === '' ? label.title : `${label.title} …`
  return {
    ...mark,
    y,
    label: { ...label, y, title, rest: '', line: label.at === 'right' && row < 40 ? '' : label.line },
  }
}

/** The rows of a lane, and whether words stand above and below a bar in it. */
interface Rows {
  readonly count: number
  readonly framed: boolean
}

interface Pitch {
  readonly row: number
  height(rows: Rows): number
}

/** Few lanes share the height; many take 34 px a row and the picture scrolls. A chain takes only what it needs. */
function pitchOf(lanes: readonly Rows[], { height, numbers }: Room): Pitch {
  const empty = numbers === null ? emptyLane : foldedLane
  const filled = lanes.filter(({ count }) => count > 0)
  const rows = filled.reduce((sum, { count }) => sum + count, 0)
  const space = height - (lanes.length - filled.length) * empty
  if (numbers !== null) return { row: 48, height: ({ count }) => (count === 0 ? empty : count * 48 + 28) }
  const margin = 84
  const row = Math.max(least, Math.min(rest + 4, (space - filled.length * 28) / Math.max(1, rows)))
  // More than a screen: lanes stand as close as their words let them, so that more of them are seen at once.
  if (row === least)
    return { row, height: ({ count, framed }) => (count === 0 ? closeLane : count * row + (framed ? 28 : 8)) }
  const taken = filled.reduce((sum, { count }) => sum + (count - 1) * row + Math.min(margin, row + 28), 0)
  // A lane of few rows does not stretch: what is left below the lanes stays paper.
  const more = filled.length === 0 ? 0 : Math.min(Math.max(0, space - taken) / filled.length, rest)
  return {
    row,
    height: ({ count }) => (count === 0 ? empty : (count - 1) * row + Math.min(margin, row + 28) + more),
  }
}
