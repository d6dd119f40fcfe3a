/** A place in the sentence, by offsets in the article. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * One expression for a list of trigger phrases. "~" is a bounded gap within a clause and "W" a bounded ending, so that no
 * phrase can make matching blow up; longer phrases win.
 */
export function triggers(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/gu
  const sources = phrases.map((phrase) =>
    phrase.replaceAll('~', '(?:[^,;:.]|(?<=\\d)[.,](?=\\d)){0,60}?\\b').replaceAll(/(?<=[a-z])W/g, '\\p{L}{0,8}'),
  )
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sources.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
}

/** Every match of an expression in a stretch of text that starts at `offset` in the article. */
export function matches(pattern: RegExp, text: string, offset: number): Match[] {
  return [...text.matchAll(pattern)].map((found) => ({
    start: offset + found.index,
    end: offset + found.index + found[0].length,
    text: found[0],
  }))
}

/** The entries of a word list with the type of its keys. */
export function entriesOf<Key extends string, Value>(list: Readonly<Record<Key, Value>>): [Key, Value][] {
  const all: [Key, Value][] = []
  for (const key in list) all.push([key, list[key]])
  return all
}
