import type { PlacedMark } from './layout.ts'
import type { Measure } from './label.ts'
import type { Extent } from './rows.ts'

/** What stands for the events of a lane without a date that are not drawn, or folds them again; in pixels. */
export interface Fold {
  readonly lane: string
  readonly open: boolean
  readonly words: string
  readonly left: number
  readonly right: number
  readonly y: number
}

/** So many events without a date are drawn in a lane; it can be asked for more. */
const most = 2
/** From its sign, which stands where marks without a date do, to its words. */
const signWidth = 38

export const foldId = (lane: string): string => `fold ${lane}`

interface Folded {
  readonly drawn: readonly PlacedMark[]
  /** Null where all that is known is drawn anyway. */
  readonly fold: Omit<Fold, 'y'> | null
}

/** The marks of a lane without those folded away. `unfolded` holds lanes that draw all, and marks that are always drawn. */
export function foldUndated(
  lane: string,
  marks: readonly PlacedMark[],
  unfolded: ReadonlySet<string>,
  measure: Measure,
): Folded {
  const undated = marks.filter((mark) => mark.undated)
  const rest = undated.slice(most).filter(({ id }) => !unfolded.has(id))
  const [first] = undated
  if (rest.length === 0 || first === undefined) return { drawn: marks, fold: null }
  const open = unfolded.has(lane)
  const words = open ? 'Fewer without a date' : `${rest.length} more without a date`
  const { left } = first
  return {
    drawn: open ? marks : marks.filter((mark) => !rest.includes(mark)),
    fold: { lane, open, words, left, right: left + signWidth + measure(words, 'title') },
  }
}

export const extentOfFold = ({ lane, left, right }: Omit<Fold, 'y'>): Extent => ({ id: foldId(lane), left, right })
