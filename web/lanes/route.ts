import type { Link } from './dataset.ts'
import type { PlacedMark } from './layout.ts'
import { barHeight } from './layout.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A link's way over the picture: quadratic pieces from start over the bends to the end, and where its words stand. */
export interface Route {
  readonly start: Point
  readonly end: Point
  readonly bends: readonly Point[]
  readonly label: Point & { readonly anchor: 'start' | 'end' }
}

const half = barHeight / 2

const edge = (mark: PlacedMark, way: number): number => mark.y + way * (mark.bar ? half : 10)

/** Leaves the cause vertically and enters the effect from its left; straight where one stands right over the other. */
export function routeOf(link: Link, cause: PlacedMark, effect: PlacedMark, neighbors = false, spread = 0): Route {
  const down = effect.y > cause.y ? 1 : -1
  if (neighbors && !link.said && overlap(cause, effect) > 20) {
    const x = Math.max(cause.left, effect.left) + overlap(cause, effect) / 2
    const [start, end] = [
      { x, y: edge(cause, down) + down },
      { x, y: edge(effect, -down) - 3 * down },
    ]
    return { start, end, bends: [], label: { x: x + 8, y: (start.y + end.y) / 2 + 4, anchor: 'start' } }
  }
  const target = effect.bar ? effect.left : effect.x - 9
  const end = { x: target - 1, y: effect.y }
  const anchor = cause.bar
    ? clamp(target - 10 - spread, cause.left + 12, Math.max(cause.left + 12, cause.right - 28))
    : cause.x - spread / 2
  const start = { x: anchor, y: edge(cause, down) + down * (cause.bar ? 0 : 2) }
  if (anchor < target - 30) {
    const middle = quadratic(0.32, start, { x: anchor, y: end.y }, end)
    return {
      start,
      end,
      bends: [{ x: anchor, y: end.y }],
      label: { x: middle.x + 14, y: middle.y - 8, anchor: 'start' },
    }
  }
  const left = Math.min(target, anchor) - 40 - spread
  const bends = [
    { x: left, y: start.y + (end.y - start.y) * 0.28 },
    { x: left, y: end.y },
  ]
  return { start, end, bends, label: { x: left - 2, y: start.y + (end.y - start.y) * 0.52, anchor: 'end' } }
}

const overlap = (one: PlacedMark, other: PlacedMark): number =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left)
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

function quadratic(t: number, a: Point, b: Point, c: Point): Point {
  const mix = (p: number, q: number, r: number): number => (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r
  return { x: mix(a.x, b.x, c.x), y: mix(a.y, b.y, c.y) }
}

/** Every link's way; links from one cause to the left of it keep apart. */
export function routesOf(links: readonly Link[], marks: readonly PlacedMark[]): Map<string, Route> {
  const placed = new Map(marks.map((mark) => [mark.id, mark]))
  const routes = new Map<string, Route>()
  const bent = new Map<string, number>()
  const ordered = links.toSorted((one, other) => (placed.get(other.to)?.y ?? 0) - (placed.get(one.to)?.y ?? 0))
  for (const link of ordered) {
    const [cause, effect] = [placed.get(link.from), placed.get(link.to)]
    // Without a date there is no way along time; the panel tells these links.
    if (!cause || !effect || cause.undated || effect.undated) continue
    const between = marks.some(
      (mark) =>
        mark !== cause &&
        mark !== effect &&
        (mark.y - cause.y) * (mark.y - effect.y) < 0 &&
        overlap(mark, cause) > 0 &&
        overlap(mark, effect) > 0,
    )
    const back = bent.get(link.from) ?? 0
    const route = routeOf(link, cause, effect, !between && Math.abs(cause.y - effect.y) < 120, back * 12)
    if (route.bends.length === 2) bent.set(link.from, back + 1)
    routes.set(link.id, route)
  }
  return routes
}
