import type { EventType, View } from '../view.ts'
import { partInWords } from '../words/dates.ts'
import { listed } from '../words/sentence.ts'
import type { Dataset } from '../lanes/dataset.ts'
import { endOf, startOf } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import { spanInWords } from './windows.ts'

const names: Readonly<Record<EventType, string>> = {
  INCIDENT: 'incident',
  RULING: 'ruling',
  PENALTY: 'penalty',
  STATEMENT: 'disclosure or statement',
}

/** "No penalty is known for Dior in 2024.": what is not there, in the words of the filter. */
export function nothingInWords(
  { types, about, asOf }: Pick<View, 'types' | 'about' | 'asOf'>,
  lanes: Dataset['lanes'],
  span: Span | null,
): string {
  const what =
    types === null
      ? 'event'
      : listed(
          types.map((type) => names[type]),
          'or',
        )
  const whom = lanes.find(({ id }) => id === about)?.name
  const where = `${whom === undefined ? '' : ` for ${whom}`}${span === null ? '' : ` in ${spanInWords(span)}`}`
  return asOf === null ? `No ${what} is known${where}.` : `No ${what}${where} was known on ${partInWords(asOf)}.`
}

/** Whether any event of the data can be seen in the window; what has no date stands beside it. */
export const anyIn = ({ marks }: Pick<Dataset, 'marks'>, span: Span | null): boolean =>
  marks.some(
    ({ earliest, latest }) =>
      span === null ||
      ((earliest === null || startOf(earliest) < span.until) && (latest === null || endOf(latest) > span.from)),
  )
