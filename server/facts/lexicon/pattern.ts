/** A place in the sentence, by offsets in the article. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Within a clause; the points of "Sept. 5", "U.S. court" and "2.5" do not end it. */
const gap = '(?:[^,;:.]|(?<=\\d)[.,](?=\\d)|\\.(?= (?:\\d|[a-z]))|(?<=[A-Z])\\.)'

/**
 * One expression for a list of trigger phrases. "~" is a bounded gap within a clause and "W" a bounded ending, so that no
 * phrase can make matching blow up; longer phrases win.
 */
export function triggers(phrases: readonly string[], flags = 'giu'): RegExp {
  if (phrases.length === 0) return /(?!)/gu
  const sources = phrases.map((phrase) =>
    withEndings(phrase.replaceAll('~', '[^,;:.]{0,60}?\\b').replaceAll('[^,;:.]', gap)),
  )
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sources.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  )
}

/** With what a "W" behind a word stands for. */
export function withEndings(phrase: string): string {
  return phrase.replaceAll(/(?<=[a-z)\]])W/g, '\\p{L}{0,8}')
}

/** The phrases with every "<name>" put for any word of that set. */
export function withSets(phrases: readonly string[], sets: Readonly<Record<string, readonly string[]>>): string[] {
  return phrases.map((phrase) =>
    phrase.replaceAll(/(?<!\(\?)<(\w+)>/g, (whole, name: string) => {
      const words = sets[name]
      if (!words) throw new Error(`Unknown word set ${whole} in “${phrase}”: add it to the sets of the word list.`)
      return `(?:${words.join('|')})`
    }),
  )
}

/** Every match of an expression (with the flag "g") in a stretch of text that starts at `offset` in the article. */
export function matches(pattern: RegExp, text: string, offset: number): Match[] {
  return allOf(pattern, text).map((found) => ({
    start: offset + found.index,
    end: offset + found.index + found[0].length,
    text: found[0],
  }))
}

/** What `text.matchAll(pattern)` gives, without the copy of the expression that it makes at each call: half its time. */
export function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const all: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    all.push(found)
    if (found[0] === '') pattern.lastIndex++
  }
  pattern.lastIndex = 0
  return all
}

/** The entries of a word list with the type of its keys. */
export function entriesOf<Key extends string, Value>(list: Readonly<Record<Key, Value>>): [Key, Value][] {
  const all: [Key, Value][] = []
  for (const key in list) all.push([key, list[key]])
  return all
}
