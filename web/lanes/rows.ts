import type { Link, Mark } from './dataset.ts'
import { compareTexts } from '../words/compare-texts.ts'

/** What a mark and its label take of a row, in pixels. */
export interface Extent {
  readonly id: string
  readonly left: number
  readonly right: number
}

/** How many links lead to an event at most: a cause ranks before its effect. */
function causalRank(links: readonly Link[]): (id: string) => number {
  const causes = new Map<string, string[]>()
  for (const { from, to } of links) causes.set(to, [...(causes.get(to) ?? []), from])
  const known = new Map<string, number>()
  const rank = (id: string, path: ReadonlySet<string>): number => {
    const before = known.get(id)
    if (before !== undefined) return before
    // Causes in a circle end where they meet themselves.
    const own = Math.max(
      0,
      ...(causes.get(id) ?? [])
        .filter((cause) => !path.has(cause))
        .map((cause) => 1 + rank(cause, new Set([...path, cause]))),
    )
    known.set(id, own)
    return own
  }
  return (id) => rank(id, new Set([id]))
}

/** By date, then causes before effects, then id: the order in which rows are filled and arrow keys move. */
export function inOrder(marks: readonly Mark[], links: readonly Link[]): Mark[] {
  const rank = causalRank(links)
  return marks.toSorted(
    (one, other) =>
      compareTexts(day(one), day(other)) || rank(one.id) - rank(other.id) || compareTexts(one.id, other.id),
  )
}

const day = ({ earliest, latest }: Mark): string => earliest ?? latest ?? '~'

export type Ties = ReadonlyMap<string, ReadonlySet<string>>

/** The causes and effects of each event. */
export function tiesOf(links: readonly Link[]): Ties {
  const tied = new Map<string, Set<string>>()
  for (const { from, to } of links) {
    tied.set(to, (tied.get(to) ?? new Set()).add(from))
    tied.set(from, (tied.get(from) ?? new Set()).add(to))
  }
  return tied
}

/** The row of each event of a lane: the first with room for mark and label that holds none of its causes or effects. */
export function rowsOf(extents: readonly Extent[], tied: Ties, gap = 16): Map<string, number> {
  const rows: Extent[][] = []
  const placed = new Map<string, number>()
  for (const extent of extents) {
    const fits = (row: readonly Extent[]): boolean =>
      row.every(
        (each) =>
          (each.right + gap <= extent.left || extent.right + gap <= each.left) && !tied.get(extent.id)?.has(each.id),
      )
    const found = rows.findIndex(fits)
    const at = found < 0 ? rows.length : found
    ;(rows[at] ??= []).push(extent)
    placed.set(extent.id, at)
  }
  return placed
}
