import { countsOf, noLabel, shortLabel } from './counts.ts'
import { foldOf, foldUndated } from './fold.ts'
import type { Fold } from './fold.ts'
import type { PlacedMark, Room } from './layout.ts'
import { rowsOf } from './rows.ts'
import type { Extent, Ties } from './rows.ts'

/** What a lane draws, and in which rows. */
export interface Packed {
  readonly own: readonly PlacedMark[]
  readonly folds: readonly Omit<Fold, 'y'>[]
  readonly rows: ReadonlyMap<string, number>
  readonly count: number
  /** Whether words stand above and below a bar in it. */
  readonly framed: boolean
}

/** Room for a link from another lane, which bends in at the left and must not run through a neighbor's words. */
const bendRoom = 64
/** A lane of so many events is never too full: it is drawn, and scrolled. */
export const crowd = 24
/** More rows than this and labels give way: nobody finds the next lane below them. */
const mostRows = 12

/** What a lane unfolds under to draw each event however many there are. */
export const eachOf = (lane: string): string => `each ${lane}`

/**
 * The rows of a lane. Where it is too full: full label, short label, mark alone, counts. A chain draws all of its own.
 */
export function packed(
  lane: string,
  all: readonly PlacedMark[],
  room: Room,
  links: { readonly tied: Ties; readonly entered: ReadonlySet<string> },
): Packed {
  const { numbers, measure, unfolded } = room
  const inRows = (own: readonly PlacedMark[], folds: Packed['folds'] = [], gap?: number): Packed => {
    const bends = gap === undefined ? links.entered : new Set<string>()
    const extents = [...own.map((mark) => extentOf(mark, bends.has(mark.id))), ...folds]
    const rows = rowsOf(extents, links.tied, gap)
    const count = Math.max(0, ...[...rows.values()].map((row) => row + 1))
    return { own, folds, rows, count, framed: own.some(({ label }) => label.at === 'around') }
  }
  if (numbers !== null) return inRows(all)
  const { drawn, folds } = foldUndated(lane, all, unfolded, measure)
  const fits = ({ count }: Packed): boolean => drawn.length <= crowd || count <= mostRows
  const labeled = inRows(drawn, folds)
  if (fits(labeled)) return labeled
  const short = inRows(drawn.map((mark) => shortLabel(mark, measure)), folds) // prettier-ignore
  if (fits(short)) return short
  const bare = inRows(drawn.map((mark) => (unfolded.has(mark.id) ? mark : noLabel(mark))), folds, 2) // prettier-ignore
  if (fits(bare)) return bare
  const id = eachOf(lane)
  if (!unfolded.has(id)) return inRows(countsOf(lane, drawn, room, unfolded), folds, 2)
  // Above its events, which may fill many screens.
  const again = foldOf(id, lane, true, 'Count them instead', measure)
  return { ...labeled, folds: [...folds, again], rows: below(labeled.rows, id), count: labeled.count + 1 }
}

/** Rows one further down, and a new first. */
const below = (rows: Packed['rows'], first: string): Packed['rows'] =>
  new Map([[first, 0], ...[...rows].map(([id, row]) => [id, row + 1] as const)])

const extentOf = ({ id, left, right, label }: PlacedMark, entered: boolean): Extent => ({
  id,
  left: Math.min(entered ? left - bendRoom : left, label.left),
  right: Math.max(right, label.right),
})
