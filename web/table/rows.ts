import type { TableEventFragment } from '../generated.ts'
import { dateInWords } from '../words/dates.ts'
import { toneOf } from '../words/facts.ts'
import type { Tone } from '../words/facts.ts'
import { eventKind, moneyInWords, penaltyStatuses, word } from '../words/kinds.ts'
import { listed } from '../words/sentence.ts'
import { partyName } from '../words/speaker.ts'
import { compareTexts } from '../words/compare-texts.ts'

/** The columns, from left to right, as their heads name them. */
export const columns = {
  when: 'When',
  what: 'What',
  kind: 'Kind',
  who: 'Who',
  by: 'By',
  amount: 'Amount',
  status: 'Status',
  sources: 'Sources',
} as const
export type Column = keyof typeof columns

/** An event as a row: a text for each column, and what it is sorted by. */
export interface TableRow {
  readonly id: string
  readonly tone: Tone
  readonly cells: Readonly<Record<Column, string>>
  /** First and last day, YYYY-MM-DD; null where that end is open. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly amount: { readonly amount: number; readonly currency: string } | null
  readonly sources: number
}

export function rowOf(event: TableEventFragment): TableRow {
  const { who, by } = partsOf(event)
  const amount = event.__typename === 'Penalty' ? event.amount : null
  const sources = new Set(event.evidence.map(({ source }) => source.id)).size
  return {
    id: event.id,
    tone: toneOf(event),
    earliest: event.date?.earliest ?? null,
    latest: event.date?.latest ?? null,
    amount:
      amount !== null && amount.amount !== null ? { amount: amount.amount, currency: amount.currency ?? '' } : null,
    sources,
    cells: {
      when: dateInWords(event.date),
      what: event.title,
      kind: eventKind(event),
      who: listed(who),
      by: listed(by),
      amount: event.__typename === 'Penalty' ? moneyInWords(event.amount) : '',
      status: event.__typename === 'Penalty' && event.status !== null ? word(penaltyStatuses, event.status) : '',
      sources: String(sources),
    },
  }
}

interface Parts {
  /** Whom it happened to, or is directed against. */
  readonly who: readonly string[]
  /** Whose act it is. */
  readonly by: readonly string[]
}

function partsOf(event: TableEventFragment): Parts {
  switch (event.__typename) {
    case 'Incident': {
      const companies = [...new Map(event.involvements.map(({ company }) => [company.id, company])).values()]
      const actor = event.actor === null ? null : (event.actor.name ?? `“${event.actor.phrase}”`)
      return {
        who: companies.map(partyName),
        by: actor === null ? [] : [actor],
      }
    }
    case 'Ruling': {
      const authorities = event.issuedBy.map(({ name }) => name)
      return {
        who: event.against.map(partyName),
        by: authorities.length === 0 ? event.broughtBy.map(({ name }) => name) : authorities,
      }
    }
    case 'Penalty': {
      const issuers = new Map(event.rulings.flatMap(({ issuedBy }) => issuedBy).map(({ id, name }) => [id, name]))
      return {
        who: event.on.map(partyName),
        by: [...issuers.values()],
      }
    }
    case 'Statement':
      return { who: [], by: [event.by.name] }
    default:
      return event satisfies never
  }
}

/** Which column sorts, and which way. */
export interface Order {
  readonly column: Column
  readonly direction: 'ascending' | 'descending'
}

/** Sorted by a column. What has nothing there, no date or no amount, comes last either way; amounts only compare within a currency. */
export function sorted(rows: readonly TableRow[], { column, direction }: Order): TableRow[] {
  const turn = direction === 'ascending' ? 1 : -1
  const keyed = rows.map((row) => ({ row, empty: isEmpty(row, column) }))
  return keyed
    .toSorted(
      (one, other) =>
        Number(one.empty) - Number(other.empty) ||
        (one.empty ? 0 : turn * compare(one.row, other.row, column)) ||
        byDate(one.row, other.row) ||
        words.compare(one.row.cells.what, other.row.cells.what),
    )
    .map(({ row }) => row)
}

const words = new Intl.Collator('en', { numeric: true })

const isEmpty = ({ earliest, latest, amount, cells }: TableRow, column: Column): boolean =>
  column === 'when'
    ? earliest === null && latest === null
    : column === 'amount'
      ? amount === null
      : cells[column] === ''

const dayOf = ({ earliest, latest }: TableRow): string => earliest ?? latest ?? '9999'
const byDate = (one: TableRow, other: TableRow): number => compareTexts(dayOf(one), dayOf(other))

function compare(one: TableRow, other: TableRow, column: Column): number {
  switch (column) {
    case 'when':
      return byDate(one, other)
    case 'sources':
      return one.sources - other.sources
    case 'amount':
      return (
        words.compare(one.amount?.currency ?? '', other.amount?.currency ?? '') ||
        (one.amount?.amount ?? 0) - (other.amount?.amount ?? 0)
      )
    default:
      return words.compare(one.cells[column], other.cells[column])
  }
}
