import type { EventType, View } from '../view.ts'
import { partInWords } from '../words/dates.ts'
import { listed } from '../words/sentence.ts'
import type { Dataset } from '../lanes/dataset.ts'
import { mayLieIn } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import { morePartInWords, narrowingParts } from './more-parts.ts'
import { spanInWords } from './windows.ts'

const names: Readonly<Record<EventType, string>> = {
  INCIDENT: 'incident',
  RULING: 'ruling',
  PENALTY: 'penalty',
  STATEMENT: 'disclosure or statement',
}

/** "No penalty is known for Dior in 2024.": what is not there, in the words of the filter. */
export function nothingInWords(view: View, lanes: Dataset['lanes'], span: Span | null): string {
  const { types, about, asOf } = view
  const what =
    types === null
      ? 'event'
      : listed(
          types.map((type) => names[type]),
          'or',
        )
  const whom = lanes.find(({ id }) => id === about)?.name
  const where = `${whom === undefined ? '' : ` for ${whom}`}${span === null ? '' : ` in ${spanInWords(span)}`}`
  const more = narrowingParts(view).map(({ part, lead }) => lead + morePartInWords(part, view, lanes, new Map()))
  const which = more.join('')
  return asOf === null
    ? `No ${what} is known${where}${which}.`
    : `No ${what}${where}${which === '' ? '' : `${which},`} was known on ${partInWords(asOf)}.`
}

/** Whether any event of the data can be seen in the window; what has no date stands beside it. */
export const anyIn = ({ marks }: Pick<Dataset, 'marks'>, span: Span | null): boolean =>
  marks.some((mark) => span === null || mayLieIn(mark, span))
