import type { CSSProperties } from 'react'
import { go } from '../view.ts'
import type { View } from '../view.ts'
import type { Grid, Row } from './grid.ts'
import { OverviewPanel } from './overview-panel.tsx'
import { number } from './places.ts'
import { most } from './selection.ts'
import type { Counted } from './use-reach.ts'

interface Props {
  readonly grid: Grid
  readonly view: View
  readonly reach: Counted
}

/** The same counts where there is no room for numbers: each row as small bars, its sum opens it; below them the ways to see less. */
export function PhoneOverview({ grid, view, reach }: Props) {
  return (
    <>
      <p className="counts-between" aria-hidden="true">
        <span>{grid.columns[0]?.label}</span>
        <span>{grid.columns.at(-1)?.words}</span>
      </p>
      <ul className="counts-list" aria-label="Events counted">
        {grid.rows.map((row) => (
          <li key={row.key}>
            {row.alone === null ? (
              <div>
                <RowWords row={row} />
              </div>
            ) : (
              <button
                type="button"
                className={row.total <= most ? 'few' : ''}
                onClick={() => go({ ...row.alone, rows: null })}
              >
                <RowWords row={row} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <OverviewPanel view={view} reach={reach} />
    </>
  )
}

function RowWords({ row: { name, total, counts, peak } }: { row: Row }) {
  return (
    <>
      <span>{name}</span>
      <b>{number(total)}</b>
      <span className="bars" aria-hidden="true">
        {counts.map((count, at) => (
          <i
            // oxlint-disable-next-line no-array-index-key
            key={at}
            className={count === 0 ? 'none' : count === peak ? 'peak' : ''}
            style={{ '--share': count / peak } as CSSProperties}
          />
        ))}
      </span>
    </>
  )
}
