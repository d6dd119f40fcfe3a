import './table.css'
import { useMemo, useRef, useState } from 'react'
import {
  Cell,
  Column as Head,
  Row,
  Table as Grid,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { chosenOf, select } from '../arranging/acts.ts'
import { csvOf } from '../take-away/csv.ts'
import { save } from '../take-away/save.ts'
import type { Numbered } from '../chain/order.ts'
import type { Dataset } from '../lanes/dataset.ts'
import { useSelection } from '../overview/use-selection.ts'
import { useNarrow } from '../phone/use-narrow.ts'
import { usePrinting } from '../printing/use-printing.ts'
import { troubleInWords } from '../trouble.ts'
import type { View } from '../view.ts'
import { counted } from '../words/sentence.ts'
import { Shape } from '../words/shape.tsx'
import { columns, sorted } from './rows.ts'
import type { Column, Order, TableRow } from './rows.ts'
import { useRows } from './use-rows.ts'

const order = Object.keys(columns) as Column[]
const widths: Readonly<Record<Column, { readonly width: `${number}fr`; readonly minWidth: number }>> = {
  when: { width: '3fr', minWidth: 148 },
  what: { width: '6fr', minWidth: 200 },
  kind: { width: '2fr', minWidth: 112 },
  who: { width: '4fr', minWidth: 126 },
  by: { width: '4fr', minWidth: 126 },
  amount: { width: '3fr', minWidth: 120 },
  status: { width: '2fr', minWidth: 88 },
  sources: { width: '1fr', minWidth: 76 },
}
// On a phone and at 400 % a row is a card: its cells stand below each other, and none may lie beside the window, where
// nothing is drawn.
const [flat, card] = [
  { rowHeight: 46, headingHeight: 36 },
  { rowHeight: 124, headingHeight: 58 },
]

interface Props {
  /** What the picture holds, and what is left of it as a person arranged it; null where there is too much to draw. */
  readonly whole: Dataset | null
  readonly arranged: Dataset | null
  /** What the picture knows: when it changes, the rows are asked for again. */
  readonly known: object
  readonly view: View
  /** Only these events, where a chain is followed. */
  readonly numbers: readonly Numbered[] | null
}

/** What is shown as a table: sorted by any column, a row opens its evidence. */
export function Table({ whole: held, arranged, known, view, numbers }: Props) {
  const filter = useSelection(view, true)
  const { rows, total, whole, trouble } = useRows(filter, view.asOf, known)
  const [by, setBy] = useState<Order>({ column: 'when', direction: 'ascending' })
  const printing = usePrinting()
  const shows = useMemo(() => showing(arranged, held, view, numbers), [arranged, held, view, numbers])
  const shown = useMemo(
    () =>
      sorted(
        rows.filter(({ id }) => shows(id)),
        by,
      ),
    [rows, shows, by],
  )
  return (
    <div className="table-view">
      <p className="table-line">
        <output>{inWords(shown.length, total, whole)}</output>
        {trouble !== null && <span role="alert">{troubleInWords[trouble].what}</span>}
        <button type="button" className="button" disabled={!whole} onClick={() => take(shown)}>
          Save as CSV
        </button>
      </p>
      {printing && <Printed rows={shown} />}
      <Rows shown={shown} by={by} onBy={setBy} view={view} />
    </div>
  )
}

/** All rows as a plain table: paper has no window that only draws some. */
function Printed({ rows }: { rows: readonly TableRow[] }) {
  return (
    <table className="printed-rows">
      <thead>
        <tr>
          {order.map((column) => (
            <th key={column}>{columns[column]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {order.map((column) => (
              <td key={column}>{cells[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Which events are rows. Those that the picture does not hold because there are too many were not hidden by anybody. */
function showing(arranged: Dataset | null, held: Dataset | null, { only, hidden }: View, numbers: Props['numbers']) {
  const chain = numbers === null ? null : new Set(numbers.map(({ id }) => id))
  const [left, all] = [arranged, held].map((each) => new Set(each?.marks.map(({ id }) => id)))
  return (id: string): boolean =>
    (chain === null || chain.has(id)) &&
    (left?.has(id) === true || (all?.has(id) !== true && only.length === 0 && !hidden.includes(id)))
}

function inWords(shown: number, total: number | null, whole: boolean): string {
  if (total === null) return 'Fetching the events, 500 at a time.'
  return whole ? counted(shown, 'event') : `${shown} of ${total} events so far`
}

interface RowsProps {
  readonly shown: readonly TableRow[]
  readonly by: Order
  readonly onBy: (by: Order) => void
  readonly view: View
}

function Rows({ shown, by, onBy, view }: RowsProps) {
  const shift = useRef(false)
  const narrow = useNarrow()
  const chosen = chosenOf(view)
  const note = ({ shiftKey }: { readonly shiftKey: boolean }): void => {
    shift.current = shiftKey
  }
  return (
    <div className={narrow ? 'table-frame cards' : 'table-frame'} onPointerDownCapture={note} onKeyDownCapture={note}>
      <Virtualizer layout={TableLayout} layoutOptions={narrow ? card : flat}>
        <Grid
          aria-label="Events"
          className="events-table"
          sortDescriptor={by}
          onSortChange={({ column, direction }) =>
            onBy({ column: order.find((each) => each === column) ?? 'when', direction })
          }
          onRowAction={(id) => select(String(id), view, shift.current)}
        >
          <TableHeader>
            {order.map((column) => (
              <Head
                key={column}
                id={column}
                allowsSorting
                isRowHeader={column === 'what'}
                className={`of-${column}`}
                {...(narrow ? { width: '1fr', minWidth: 0 } : widths[column])}
              >
                {({ sortDirection }) => (
                  <>
                    {columns[column]}
                    <i className={`sorted ${sortDirection ?? ''}`} aria-hidden="true" />
                  </>
                )}
              </Head>
            ))}
          </TableHeader>
          <TableBody items={shown} dependencies={[view]}>
            {(row) => (
              <Row
                id={row.id}
                textValue={row.cells.what}
                data-event={row.id}
                className={chosen.includes(row.id) ? 'chosen' : ''}
              >
                {order.map((column) => (
                  <Cell key={column} textValue={row.cells[column]} className={`of-${column}`}>
                    {column === 'what' && <Shape tone={row.tone} />}
                    <span title={row.cells[column]}>{row.cells[column]}</span>
                  </Cell>
                ))}
              </Row>
            )}
          </TableBody>
        </Grid>
      </Virtualizer>
    </div>
  )
}

/** The table as it stands: its columns, its order, its words; days and an address beside them. */
function take(rows: readonly TableRow[]): void {
  const head = [...order, 'earliest', 'latest', 'id']
  const lines = rows.map(({ id, cells, earliest, latest }) => [
    ...order.map((column) => cells[column]),
    earliest ?? '',
    latest ?? '',
    id,
  ])
  save(new Blob([csvOf(head, lines)], { type: 'text/csv;charset=utf-8' }), 'csv')
}
