import type { Link } from './dataset.ts'
import type { Fold } from './fold.ts'
import type { Measure } from './label.ts'
import type { PlacedMark } from './layout.ts'
import { barHeight, headerWidth } from './places.ts'
import { byRows, costOf, drawnLinks } from './near.ts'
import type { Owned } from './near.ts'
import { boxesOf, boxOfFold, meets, pointsOf } from './obstacles.ts'
import type { Box } from './obstacles.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

interface Way {
  readonly start: Point
  readonly end: Point
  readonly bends: readonly Point[]
}

/** A link's way over the picture: quadratic pieces from start over the bends to the end, and where its words stand. */
export interface Route extends Way {
  /** Null where its words would stand on others, or where another link of its cause says them: "imposed ×3". */
  readonly label: (Point & { readonly anchor: 'start' | 'end'; readonly text: string }) | null
}

const half = barHeight / 2
/** Past this many marks a link keeps clear of words alone, by its plainest ways: to look for more would be felt while zooming. */
const carefulUpTo = 80
const plainest = 12
/** There a link that is longer than a screen takes its first way. */
const screen = 900

/** Lanes begin here; their headers stand at the left of it. */
const leftmost = headerWidth + 6

const edge = (mark: PlacedMark, way: number): number => mark.y + way * (mark.bar ? half : 10)
const overlap = (one: PlacedMark, other: PlacedMark): number =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left)
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** Straight from one bar to the other, where one stands over the other: ways at several places of what they share. */
function straight(cause: PlacedMark, effect: PlacedMark): Way[] {
  const shared = overlap(cause, effect)
  if (shared <= 20) return []
  const down = effect.y > cause.y ? 1 : -1
  return [0.5, 0.25, 0.75].map((share) => {
    const x = Math.max(cause.left, effect.left) + shared * share
    return { start: { x, y: edge(cause, down) + down }, end: { x, y: edge(effect, -down) - 3 * down }, bends: [] }
  })
}

/** Ways that leave the cause vertically and enter the effect from its left, the plainest first. */
function bent(cause: PlacedMark, effect: PlacedMark, spread: number): Way[] {
  const down = effect.y > cause.y ? 1 : -1
  const target = effect.bar ? effect.left : effect.x - 9
  const end = { x: target - 1, y: effect.y }
  const [low, high] = [cause.left + 12, Math.max(cause.left + 12, cause.right - 28)]
  const anchors = cause.bar
    ? [target - 10 - spread, low, (low + high) / 2, high].map((x) => clamp(x, low, high))
    : [cause.x - spread / 2]
  return [...new Set(anchors)].flatMap((anchor): Way[] => {
    const start = { x: anchor, y: edge(cause, down) + down * (cause.bar ? 0 : 2) }
    const direct: Way[] = anchor < target - 30 ? [{ start, end, bends: [{ x: anchor, y: end.y }] }] : []
    const around = [0.28, 0.1].flatMap((share) =>
      [40 + spread, 24 + spread, 56 + spread, 76 + spread, 100 + spread, 130 + spread, 18, 12].flatMap(
        (room): Way[] => {
          const left = Math.min(target, anchor) - room
          const bends = [
            { x: left, y: start.y + (end.y - start.y) * share },
            { x: left, y: end.y },
          ]
          return left < leftmost ? [] : [{ start, end, bends }]
        },
      ),
    )
    // Words at the left leave no way in from there: it comes from above or below.
    return effect.label.at === 'left' ? upright(start, effect, down) : [...direct, ...around]
  })
}

/** An S that leaves and enters vertically, at several places of a bar; or a way beside what stands between on one day. */
function upright(start: Point, effect: PlacedMark, down: number): Way[] {
  const places = effect.bar
    ? [0.15, 0.5, 0.85].map((at) => effect.left + at * (effect.right - effect.left))
    : [effect.x]
  const beside = [24, 34, 44, 54].map((aside): Way => {
    const end = { x: effect.bar ? effect.right - 12 : effect.x, y: edge(effect, -down) - 3 * down }
    const x = Math.max(start.x, end.x) + aside
    const bends = [
      { x, y: start.y + down * 8 },
      { x, y: end.y - down * 8 },
    ]
    return { start, end, bends }
  })
  const direct = places.map((x): Way => {
    const end = { x, y: edge(effect, -down) - 3 * down }
    const middle = (start.y + end.y) / 2
    return {
      start,
      end,
      bends: [
        { x: start.x, y: middle },
        { x, y: middle },
      ],
    }
  })
  return [...direct, ...beside]
}

/** The first way that crosses least: boxes, and links that were drawn before; looked at `every` so many pixels. */
function freest(ways: readonly Way[], costs: (points: readonly Point[]) => number, every = 6): Way | undefined {
  let best: { way: Way; cost: number } | null = null
  for (const [at, way] of ways.entries()) {
    const cost = costs(pointsOf(way, every)) + at * 0.02
    if (best === null || cost < best.cost) best = { way, cost }
    if (cost < 0.5) break
  }
  return best?.way
}

/**
 * Every link's way, clear of bars and words where there is one; links from one cause to the left of it keep apart. No words
 * stand beyond `rightmost`.
 */
export function routesOf(
  links: readonly Link[],
  marks: readonly PlacedMark[],
  measure: Measure = (text) => text.length * 6.2,
  rightmost = Infinity,
  folds: readonly Fold[] = [],
): Map<string, Route> {
  const placed = new Map(marks.map((mark) => [mark.id, mark]))
  const boxes: readonly Owned[] = [
    ...marks.flatMap((mark) => boxesOf(mark).map((box) => ({ box, owner: mark.id }))),
    ...folds.map((fold) => ({ box: boxOfFold(fold), owner: null })),
  ]
  const rows = byRows(boxes)
  const drawn = drawnLinks()
  const isCareful = marks.length <= carefulUpTo
  const routes = new Map<string, Route>()
  const back = new Map<string, number>()
  const words: Omit<Box, 'cost'>[] = boxes.map(({ box }) => box)
  const unsaid = new Map(
    [...Map.groupBy(links, said)].map(([key, { length }]) => [key, length === 1 ? '' : `\u00A0×${length}`]),
  )
  // Reactions give way to what led to something.
  const ordered = links.toSorted(
    (one, other) =>
      Number(one.faint) - Number(other.faint) || (placed.get(other.to)?.y ?? 0) - (placed.get(one.to)?.y ?? 0),
  )
  for (const link of ordered) {
    const [cause, effect] = [placed.get(link.from), placed.get(link.to)]
    // Without a date there is no way along time; the panel tells these links.
    if (!cause || !effect || cause.undated || effect.undated) continue
    const before = back.get(link.from) ?? 0
    const over = link.said ? [] : straight(cause, effect)
    const ways =
      over.length > 0 && neighbors(cause, effect, marks)
        ? over
        : [...(link.faint ? over : []), ...bent(cause, effect, before * 12)]
    const clear = (points: readonly Point[]): number => costOf(points, rows, [link.from, link.to])
    const far = Math.abs(cause.y - effect.y) > screen
    const way = isCareful
      ? freest(ways, (points) => clear(points) + drawn.touching(points) * 0.6)
      : far
        ? ways[0]
        : freest(ways.slice(0, plainest), clear, 12)
    if (!way) continue
    if (isCareful) drawn.add(pointsOf(way))
    if (way.bends.length === 2) back.set(link.from, before + 1)
    const count = unsaid.get(said(link))
    const text = link.label === '' || count === undefined ? '' : link.label + count
    const label = text === '' ? null : placeWords(way, measure(text, 'line'), words, rightmost)
    if (label) {
      words.push(label.box)
      unsaid.delete(said(link))
    }
    routes.set(link.id, { ...way, label: label && { ...label.at, text } })
  }
  return routes
}

/** What is said once of several links: by one cause, in the same words, of nobody's claim. */
const said = ({ id, from, label, claim }: Link): string => (claim === null ? `${from} ${label}` : id)

/** Whether one stands right over the other with nothing between. */
function neighbors(cause: PlacedMark, effect: PlacedMark, marks: readonly PlacedMark[]): boolean {
  if (Math.abs(cause.y - effect.y) >= 120) return false
  return !marks.some(
    (mark) =>
      mark !== cause &&
      mark !== effect &&
      (mark.y - cause.y) * (mark.y - effect.y) < 0 &&
      overlap(mark, cause) > 0 &&
      overlap(mark, effect) > 0,
  )
}

type Placed = { at: Omit<NonNullable<Route['label']>, 'text'>; box: Omit<Box, 'cost'> }

/** Beside the link near its middle, on the side and at the height where its words stand on no others. */
function placeWords(way: Way, width: number, taken: readonly Omit<Box, 'cost'>[], rightmost: number): Placed | null {
  const points = pointsOf(way)
  const sides = way.bends.length === 2 ? (['end', 'start'] as const) : (['start', 'end'] as const)
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74])
    for (const anchor of sides)
      for (const lift of [0, -11]) {
        const point = points[Math.round(share * (points.length - 1))]
        if (!point) continue
        const x = point.x + (anchor === 'start' ? 10 : -8)
        const left = anchor === 'start' ? x : x - width
        const y = point.y + lift
        const box = { left: left - 2, right: left + width + 2, top: y - 8, bottom: y + 8 }
        const onItself = points.some((each) => each.x > left && each.x < left + width && Math.abs(each.y - y) < 8)
        const inside = left > leftmost && left + width < rightmost
        if (inside && !onItself && !taken.some((other) => meets(box, other)))
          return { at: { x, y: y + 4, anchor }, box }
      }
  return null
}
