import type { Box } from './obstacles.ts'
import type { Point } from './route.ts'

/** A box with the mark it belongs to; null for what belongs to none. */
export interface Owned {
  readonly box: Box
  readonly owner: string | null
}

const rowHeight = 16
const rowAt = (y: number): number => Math.floor(y / rowHeight)

/** Boxes by the rows they stand in, so that a point asks only those at its height. */
export function byRows(boxes: readonly Owned[]): ReadonlyMap<number, readonly Owned[]> {
  const rows = new Map<number, Owned[]>()
  for (const owned of boxes)
    for (let row = rowAt(owned.box.top); row <= rowAt(owned.box.bottom); row += 1) {
      const there = rows.get(row)
      if (there) there.push(owned)
      else rows.set(row, [owned])
    }
  return rows
}

/** What a way costs: each box it crosses once. Of its own ends only their words are in its way. */
export function costOf(
  points: readonly Point[],
  rows: ReadonlyMap<number, readonly Owned[]>,
  ends: readonly string[],
): number {
  const crossed = new Set<Box>()
  for (const { x, y } of points)
    for (const { box, owner } of rows.get(rowAt(y)) ?? [])
      if (x > box.left && x < box.right && y > box.top && y < box.bottom)
        if (box.cost > 2 || owner === null || !ends.includes(owner)) crossed.add(box)
  return [...crossed].reduce((sum, { cost }) => sum + cost, 0)
}

const close = 6

/** The links that are drawn already, by the small squares that they pass. */
export function drawnLinks() {
  const squares = new Map<number, { readonly point: Point; readonly link: number }[]>()
  const keyAt = (column: number, row: number): number => column * 1_000_003 + row
  const squareAt = (value: number): number => Math.floor(value / close)
  let links = 0
  return {
    add: (points: readonly Point[]): void => {
      for (const point of points) {
        const key = keyAt(squareAt(point.x), squareAt(point.y))
        const there = squares.get(key)
        if (there) there.push({ point, link: links })
        else squares.set(key, [{ point, link: links }])
      }
      links += 1
    },
    /** How many of them come close to these points. */
    touching: (points: readonly Point[]): number => {
      const touched = new Set<number>()
      for (const { x, y } of points)
        for (const column of [-1, 0, 1])
          for (const row of [-1, 0, 1])
            for (const { point, link } of squares.get(keyAt(squareAt(x) + column, squareAt(y) + row)) ?? [])
              if (Math.abs(point.x - x) < close && Math.abs(point.y - y) < close) touched.add(link)
      return touched.size
    },
  }
}
