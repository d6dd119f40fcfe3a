import { useRef, useState } from 'react'
import type { CSSProperties, KeyboardEvent } from 'react'
import { go } from '../view.ts'
import { capitalized } from '../words/sentence.ts'
import type { Grid, Row } from './grid.ts'
import { moved, number, placeOf, underInWords } from './places.ts'
import type { Place } from './places.ts'
import { most } from './selection.ts'
import { useAcross } from './use-across.ts'

interface TableProps {
  readonly grid: Grid
  readonly name: readonly [string, string]
  readonly onUnder: (words: string | null) => void
}

/** The numbers: arrow keys walk over them, each opens its row, its column, or both. */
export function CountTable({ grid, name, onUnder }: TableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const lines = [...grid.rows, grid.all]
  const undated = grid.all.undated > 0
  const across = useAcross(grid)
  const move = (event: KeyboardEvent): void => {
    const next = moved(event.key, placeOf(event.target), lines, grid.columns.length)
    if (next === null) return
    event.preventDefault()
    table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus()
  }
  const look = (target: EventTarget | null): void => {
    const place = placeOf(target)
    onUnder(place === null ? null : underInWords(lines[place.row], grid, place.column))
  }
  return (
    <table
      ref={table}
      // A grid is a table through whose cells arrow keys walk; there is no other tag for it.
      // oxlint-disable-next-line no-noninteractive-element-to-interactive-role
      role="grid"
      onKeyDown={move}
      onFocus={(event) => {
        const place = placeOf(event.target)
        if (place !== null) setAt(place)
        look(event.target)
      }}
      onBlur={() => onUnder(null)}
      onPointerOver={(event) => look(event.target)}
      onPointerLeave={() => onUnder(null)}
    >
      <caption className="apart">
        Events by {name[0]} and {unit(grid)}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            {capitalized(name[0])} <span>events</span>
          </th>
          {undated && (
            <th scope="col" className="undated">
              no date
            </th>
          )}
          {grid.columns.map(({ from, label, words }) => (
            <th key={from} scope="col" aria-label={words}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row, index) => (
          <Line key={row.key} row={row} index={index} grid={grid} at={at} undated={undated} />
        ))}
      </tbody>
      <tfoot {...across.handlers}>
        <Line row={grid.all} index={grid.rows.length} grid={grid} at={at} undated={undated} across={across.columns} />
      </tfoot>
    </table>
  )
}

interface LineProps {
  readonly row: Row
  readonly index: number
  readonly grid: Grid
  readonly at: Place
  readonly undated: boolean
  /** The columns that a hand is drawn across. */
  readonly across?: readonly [number, number] | null
}

function Line({ row, index, grid, at, undated, across = null }: LineProps) {
  const { alone } = row
  const stop = (column: number): 0 | -1 => (at.row === index && at.column === column ? 0 : -1)
  const whole = index === grid.rows.length
  return (
    <tr>
      <th scope="row">
        <span className="name" title={row.name}>
          {row.name}
          {whole && <small>drag across {unit(grid)}s to narrow</small>}
        </span>
        {alone === null || whole ? (
          <span className="total" data-at={`${index} 0`} tabIndex={stop(0)}>
            {number(row.total)}
          </span>
        ) : (
          <button
            type="button"
            className={`total${row.total <= most ? ' few' : ''}`}
            data-at={`${index} 0`}
            tabIndex={stop(0)}
            aria-label={`${row.name}: ${number(row.total)}`}
            onClick={() => go({ ...alone, rows: null })}
          >
            {number(row.total)}
          </button>
        )}
      </th>
      {undated && <td className="undated">{row.undated > 0 && number(row.undated)}</td>}
      {row.counts.map((count, place) => {
        const column = grid.columns[place]
        if (column === undefined) return null
        return (
          <td key={column.from} className={across !== null && place >= across[0] && place <= across[1] ? 'across' : ''}>
            {count > 0 && (
              <button
                type="button"
                className={count === row.peak ? 'count peak' : 'count'}
                style={{ '--share': count / row.peak } as CSSProperties}
                data-at={`${index} ${place + 1}`}
                tabIndex={stop(place + 1)}
                disabled={alone === null}
                aria-label={`${row.name}, ${column.words}: ${number(count)}`}
                onClick={() => go({ ...alone, from: column.from, until: column.until })}
              >
                {number(count)}
              </button>
            )}
          </td>
        )
      })}
    </tr>
  )
}

const unit = ({ columns }: Grid): string => (columns.at(-1)?.words.length === 4 ? 'year' : 'month')
