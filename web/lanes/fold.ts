import type { PlacedMark } from './layout.ts'
import { headerWidth } from './places.ts'
import type { Measure } from './label.ts'

/** What stands for events of a lane that are not drawn, or folds them again; in pixels. */
export interface Fold {
  /** What is unfolded under this name. */
  readonly id: string
  readonly lane: string
  readonly open: boolean
  readonly words: string
  readonly left: number
  readonly right: number
  readonly y: number
}

/** From its sign, which stands where marks without a date do, to its words. */
const signWidth = 38

interface Folded {
  readonly drawn: readonly PlacedMark[]
  /** None where all that is known is drawn anyway. */
  readonly folds: readonly Omit<Fold, 'y'>[]
}

/**
 * The marks of a lane without those folded away: one event without a date is drawn, several stand as their number at the
 * start of the lane, in one row, because marks below each other say nothing that the number does not. `unfolded` holds
 * lanes that draw all, and marks that are always drawn.
 */
export function foldUndated(
  lane: string,
  marks: readonly PlacedMark[],
  unfolded: ReadonlySet<string>,
  measure: Measure,
): Folded {
  const undated = marks.filter((mark) => mark.undated)
  const rest = undated.filter(({ id }) => !unfolded.has(id))
  if (undated.length < 2 || rest.length === 0) return { drawn: marks, folds: [] }
  const open = unfolded.has(lane)
  const more = rest.length < undated.length ? ' more' : ''
  const words = open ? 'Gather what has no date' : `${rest.length}${more} without a date`
  const drawn = open ? marks : marks.filter((mark) => !rest.includes(mark))
  return { drawn, folds: [foldOf(lane, lane, open, words, measure)] }
}

/** Where marks without a date stand. */
const left = headerWidth + 6

export const foldOf = (id: string, lane: string, open: boolean, words: string, measure: Measure): Omit<Fold, 'y'> => ({
  id,
  lane,
  open,
  words,
  left,
  right: left + signWidth + measure(words, 'title'),
})
