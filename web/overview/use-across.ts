import { useState } from 'react'
import type { PointerEvent } from 'react'
import { go } from '../view.ts'
import type { Grid } from './grid.ts'

/** A hand drawn across the sums of several years narrows to them; one that rests on a year leaves it to its button. */
export function useAcross({ columns }: Grid) {
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null)
  const columnAt = ({ clientX, currentTarget }: PointerEvent): number =>
    [...currentTarget.querySelectorAll('td:not(.undated)')].findIndex((cell) => {
      const { left, right } = cell.getBoundingClientRect()
      return clientX >= left && clientX < right
    })
  const [from, until] = drawn === null ? [-1, -1] : [Math.min(...drawn), Math.max(...drawn)]
  const handlers = {
    onPointerDown: (event: PointerEvent): void => {
      const column = columnAt(event)
      if (event.button === 0 && column >= 0) setDrawn([column, column])
    },
    onPointerMove: (event: PointerEvent): void => {
      const column = columnAt(event)
      if (drawn !== null && column >= 0 && column !== drawn[1]) setDrawn([drawn[0], column])
    },
    onPointerUp: (): void => {
      const [first, last] = [columns[from], columns[until]]
      setDrawn(null)
      if (from !== until && first && last) go({ from: first.from, until: last.until })
    },
    onPointerLeave: (): void => setDrawn(null),
  }
  return { columns: from === until ? null : ([from, until] as const), handlers }
}
