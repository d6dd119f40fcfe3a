import type { Fold } from './fold.ts'
import type { PlacedMark } from './layout.ts'
import { barHeight } from './places.ts'
import type { Point, Route } from './route.ts'

/** A rectangle of the picture that a link should not cross, in pixels. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** How bad a crossing is: words may not be crossed, a bar hides a link that runs beneath it. */
  readonly cost: number
}

const overWords = 6
const overBar = 2

/** What of a mark other links stay clear of: its bar, and the lines of its label. */
export function boxesOf({ left, right, y, label }: PlacedMark): Box[] {
  const bar: Box = { left, right, top: y - barHeight / 2 - 2, bottom: y + barHeight / 2 + 2, cost: overBar }
  if (label.at === 'none' || label.at === 'inside') return [bar]
  const words = { left: label.left - 4, right: label.right + 4, cost: overWords }
  if (label.at !== 'around') return [bar, { ...words, top: y - 18, bottom: y + 18 }]
  return [
    bar,
    { ...words, top: y - 34, bottom: y - 15 },
    ...(label.line === '' ? [] : [{ ...words, top: y + 16, bottom: y + 33 }]),
  ]
}

/** What stands for events that are not drawn is words too. */
export const boxOfFold = ({ left, right, y }: Fold): Box => ({
  left: left - 2,
  right: right + 6,
  top: y - barHeight / 2,
  bottom: y + barHeight / 2,
  cost: overWords,
})

/** Points along a route, close enough to meet every line of words. */
export function pointsOf({ start, end, bends }: Pick<Route, 'start' | 'end' | 'bends'>, every = 6): Point[] {
  const pieces = piecesOf(start, bends, end)
  return pieces.flatMap(([a, b, c]) => {
    const steps = Math.max(2, Math.ceil((Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y)) / every))
    return Array.from({ length: steps + 1 }, (_, at) => quadratic(at / steps, a, b, c))
  })
}

/** Quadratic pieces: from the start over each bend, joined in the middle between two bends. */
function piecesOf(start: Point, bends: readonly Point[], end: Point): [Point, Point, Point][] {
  if (bends.length === 0) return [[start, { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, end]]
  return bends.map((bend, at) => {
    const [before, after] = [bends[at - 1], bends[at + 1]]
    return [before ? between(before, bend) : start, bend, after ? between(bend, after) : end]
  })
}

const between = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })

function quadratic(t: number, a: Point, b: Point, c: Point): Point {
  const mix = (p: number, q: number, r: number): number => (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r
  return { x: mix(a.x, b.x, c.x), y: mix(a.y, b.y, c.y) }
}

/** What a way costs: each box it crosses once. */
export const crossings = (points: readonly Point[], boxes: readonly Box[]): number =>
  boxes.reduce((sum, box) => sum + (points.some((point) => inside(point, box)) ? box.cost : 0), 0)

const inside = ({ x, y }: Point, { left, right, top, bottom }: Box): boolean =>
  x > left && x < right && y > top && y < bottom

/** Whether two rectangles share a place. */
export const meets = (one: Omit<Box, 'cost'>, other: Omit<Box, 'cost'>): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
