import type { Dataset } from '../lanes/dataset.ts'
import { mayLieIn } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import { csvOf } from './csv.ts'
import { toUrl } from '../view.ts'
import type { View } from '../view.ts'

/** An event as a line of a table. Days are YYYY-MM-DD, empty where no source gives them. */
export interface Row {
  readonly earliest: string
  readonly latest: string
  readonly kind: string
  readonly title: string
  readonly detail: string
  readonly organization: string
  readonly parties: readonly string[]
  /** Whether somebody reports it as having happened; else it is alleged, proposed or announced. */
  readonly reported: boolean
  readonly knownFrom: string
  /** Opens it with the words it rests on. */
  readonly link: string
  readonly id: string
}

/** The events of the window, the earliest first, those without a date last. */
export function rowsOf(data: Dataset, span: Span | null, view: View, origin: string): Row[] {
  const names = new Map(data.lanes.map(({ id, name }) => [id, name]))
  return data.marks
    .filter((mark) => span === null || mayLieIn(mark, span))
    .toSorted(
      (one, other) =>
        (one.earliest ?? one.latest ?? '9999').localeCompare(other.earliest ?? other.latest ?? '9999') ||
        one.title.localeCompare(other.title),
    )
    .map((mark) => ({
      earliest: mark.earliest ?? '',
      latest: mark.latest ?? '',
      kind: mark.type.toLowerCase(),
      title: mark.title,
      detail: mark.line,
      organization: names.get(mark.lane) ?? '',
      parties: mark.parties.flatMap((id) => names.get(id) ?? []),
      reported: !mark.hollow,
      knownFrom: mark.knownFrom ?? '',
      link: origin + toUrl({ ...view, selected: mark.id }),
      id: mark.id,
    }))
}

const columns = ['earliest', 'latest', 'kind', 'title', 'detail', 'organization', 'parties', 'reported', 'knownFrom', 'link', 'id'] as const // prettier-ignore

/** The rows as CSV. */
export const tableOf = (rows: readonly Row[]): string =>
  csvOf(
    columns,
    rows.map((row) =>
      columns.map((column) => {
        const value = row[column]
        return typeof value === 'boolean'
          ? value
            ? 'yes'
            : 'no'
          : typeof value === 'string'
            ? value
            : value.join('; ')
      }),
    ),
  )
