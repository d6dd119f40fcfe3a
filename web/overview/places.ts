import type { Grid, Row } from './grid.ts'
import { most } from './selection.ts'

/** What a number opens: its row, its column, or both. */
export interface Place {
  readonly row: number
  readonly column: number
}

export const number = (count: number): string => count.toLocaleString('en')

/** The number under a hand or with the focus. */
export function placeOf(target: EventTarget | null): Place | null {
  const at = target instanceof Element ? target.closest('[data-at]')?.getAttribute('data-at') : null
  const [row = NaN, column = NaN] = (at ?? '').split(' ').map(Number)
  return Number.isNaN(row) || Number.isNaN(column) ? null : { row, column }
}

/** "Canada, 2012: 173; Enter draws them". */
export function underInWords(row: Row | undefined, { columns }: Grid, column: number): string | null {
  if (row === undefined) return null
  const where = column === 0 ? row.name : `${row.name}, ${columns[column - 1]?.words ?? ''}`
  const count = column === 0 ? row.total : (row.counts[column - 1] ?? 0)
  const opens = row.alone === null ? '' : count <= most ? '; Enter draws them' : '; Enter counts them alone'
  return `${where}: ${number(count)}${opens}`
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

/** The next number in the direction of a key, over what is empty; null where there is none. */
export function moved(key: string, from: Place | null, lines: readonly Row[], columns: number): Place | null {
  const step = steps[key]
  if (step === undefined || from === null) return null
  const [down, right] = step
  const isThere = (row: number, column: number): boolean =>
    column === 0 || (lines[row]?.alone !== null && (lines[row]?.counts[column - 1] ?? 0) > 0)
  if (!Number.isFinite(right)) {
    const filled = Array.from({ length: columns + 1 }, (_, at) => at).filter((at) => isThere(from.row, at))
    return { row: from.row, column: (right < 0 ? filled[0] : filled.at(-1)) ?? 0 }
  }
  for (let [row, column] = [from.row + down, from.column + right]; row >= 0 && row < lines.length && column >= 0 && column <= columns; row += down, column += right)
    if (isThere(row, column)) return { row, column }
  return null
} // prettier-ignore
