import { placesOf, type Range, type Word } from './words.ts'

export interface Snippet {
  readonly text: string
  readonly start: number
  readonly ranges: readonly Range[]
}

const mostCharacters = 240
/** A text as long as a book is highlighted in its first hundred pages only. */
const mostScanned = 200_000
/** What stands before the first highlight. */
const before = 60

/** A piece of a text: where most of what is to be highlighted stands together, cut between words. */
export function snippetOf(words: readonly Word[], text: string): Snippet {
  const { ranges } = placesOf(words, text.slice(0, mostScanned))
  const from = text.length <= mostCharacters ? 0 : wordStart(text, Math.max(0, densest(ranges) - before))
  const until = text.length - from <= mostCharacters ? text.length : wordEnd(text, from + mostCharacters)
  return {
    text: text.slice(from, until),
    start: from,
    ranges: ranges
      .filter(({ start, end }) => start >= from && end <= until)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  }
}

/** Where the range starts that has the most others close behind it; the first of those. */
function densest(ranges: readonly Range[]): number {
  let [best, most, next] = [0, 0, 0]
  for (const [index, { start }] of ranges.entries()) {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= start + mostCharacters - before) next += 1
    if (next - index > most) [best, most] = [start, next - index]
  }
  return best
}

/** The next start of a word at or after a place, if there is one close by; never inside of a character. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at - 1, at + before - 1).search(/\s\S/u)
  return space < 0 ? whole(text, at) : at + space
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at - 40, at + 1).search(/\s\S*$/u)
  return space < 0 ? whole(text, at) : at - 40 + space
}

const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)
