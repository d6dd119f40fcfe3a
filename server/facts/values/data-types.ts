import type { DataType, Span } from '../fact.ts'
import file from '../lexicon/data-types.json' with { type: 'json' }
import { entriesOf, matches, triggers } from '../lexicon/pattern.ts'

export interface DataTypeAt extends Span {
  readonly type: DataType
}

const byPhrase = new Map<string, DataType>()
for (const [type, phrases] of entriesOf(file.types)) for (const phrase of phrases) byPhrase.set(phrase, type)
const expression = triggers([...byPhrase.keys()])

/** Kinds of data named in a stretch of text. */
export function dataTypesIn(text: string, offset: number): DataTypeAt[] {
  return matches(expression, text, offset).map(({ start, end, text: phrase }) => ({
    start,
    end,
    type: byPhrase.get(phrase.toLowerCase()) ?? 'OTHER',
  }))
}
