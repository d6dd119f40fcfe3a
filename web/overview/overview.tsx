import './overview.css'
import { useMemo, useRef } from 'react'
import { useLate } from '../evidence/use-late.ts'
import { useDrag } from '../lanes/use-drag.ts'
import { useSize } from '../lanes/use-size.ts'
import type { TimeWindow } from '../lanes/use-window.ts'
import { useNarrow } from '../phone/use-narrow.ts'
import type { View } from '../view.ts'
import { CountTable } from './count-table.tsx'
import { gridOf } from './grid.ts'
import { rowNames } from './groups.ts'
import { number } from './places.ts'
import { PhoneOverview } from './phone-overview.tsx'
import { useCounted } from './use-counted.ts'
import type { Counted } from './use-reach.ts'

interface Props {
  readonly view: View
  readonly reach: Counted
  readonly time: TimeWindow
  /** Hears what the pointer or the focus is on, in words; null where it is on nothing. */
  readonly onUnder: (words: string | null) => void
}

const headWidth = 236
const leastColumn = 38
const mostBars = 24

/** More events than can be drawn, as numbers: a row a country, organization or kind; a column a year or a month. */
export function Overview({ view, reach, time, onUnder }: Props) {
  const narrow = useNarrow()
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const { rows, window } = reach
  const counted = useCounted({ filter: reach.filter, asOf: view.asOf, rows, window })
  const fits = narrow ? mostBars : Math.floor((width - headWidth - 60) / leastColumn)
  const grid = useMemo(
    () => (counted === null || width === 0 ? null : gridOf(counted.data, counted.rows, counted.window, fits)),
    [counted, width, fits],
  )
  useDrag(frame, time, [headWidth, width])
  const late = useLate(counted === null)
  return (
    <div className="counts" ref={frame}>
      {grid === null || counted === null ? (
        late && (
          <output className="state">
            Counting {number(reach.total)} events, a row for each of the {rowNames[rows][1]}.
          </output>
        )
      ) : narrow ? (
        <PhoneOverview grid={grid} view={view} reach={reach} />
      ) : (
        <CountTable grid={grid} name={rowNames[counted.rows]} onUnder={onUnder} />
      )}
    </div>
  )
}
