import type { DataType, Span } from '../fact.ts'
import file from '../lexicon/data-types.json' with { type: 'json' }
import { entriesOf, matches, triggers } from '../lexicon/pattern.ts'
import { PhraseIndex } from '../lexicon/phrase-index.ts'

export interface DataTypeAt extends Span {
  readonly type: DataType
}

const types = entriesOf(file.types)
const index = new PhraseIndex(types.map(([, phrases]) => phrases))

const qualifiers = entriesOf(file.qualifiers).map(([type, words]) => ({ type, pattern: triggers(words) }))
const anyOf = entriesOf(file.qualifiers)
  .flatMap(([, words]) => words)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
/** "identity, contact and location data": what the words before the last one leave out. */
const sharing = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${anyOf})(?:, (?:\p{L}{2,14} )?(?:${anyOf})){0,5}(?:,? (?:and|or) |, )(?:\p{L}{2,14} )?(?:\p{L}{2,14} )?(?:${file.heads.join('|')})(?![\p{L}\p{N}])`,
  'giu',
)

/** Kinds of data named in a stretch of text, in its order. */
export function dataTypesIn(text: string, offset: number): DataTypeAt[] {
  const found = index
    .matches(text, offset)
    .flatMap((all, list) => all.map(({ start, end }) => ({ start, end, type: types[list]?.[0] ?? 'OTHER' })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const named: DataTypeAt[] = []
  for (const one of found) if (one.start >= (named.at(-1)?.end ?? 0)) named.push(one)
  const isFree = ({ start, end }: Span) => !named.some((one) => start < one.end && one.start < end)
  const shared = matches(sharing, text, offset).flatMap((list) =>
    qualifiers.flatMap(({ type, pattern }) =>
      matches(pattern, list.text, list.start)
        .filter(isFree)
        .map(({ start, end }) => ({ start, end, type })),
    ),
  )
  // Of "identity card" and "card" the longer one says what it is.
  const longest = shared.filter(
    (one) =>
      !shared.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
  return [...named, ...longest].toSorted((a, b) => a.start - b.start)
}
