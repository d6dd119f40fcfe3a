import { valueOf, wordsBetween } from './numerals.ts'

const either = (words: readonly string[]) =>
  words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')

/** "thirty-five", "a dozen", "half a million": the source of an expression for a number in words; "one" and "a" only before a scale. */
export const numberWords = `(?:${either(wordsBetween(20, 100))})(?:-(?:${wordsBetween(1, 10).join('|')}))?|${either(wordsBetween(10, 20))}|${either(wordsBetween(2, 10))}|[Oo]ne(?= (?:million|thousand|hundred))|[Hh]alf a(?= (?:million|billion))|(?:[Aa]|[Tt]wo|[Tt]hree) dozen|[Aa](?= (?:million|thousand|hundred))`

const scales = new Map([
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['billion', 1e9],
  ['lakh', 1e5],
  ['crore', 1e7],
])

/** What a number in digits or words comes to; NaN for no number. */
export function numberOf(text: string): number {
  const lower = text.toLowerCase()
  if (lower.endsWith(' dozen')) return 12 * numberOf(lower.slice(0, -6))
  return valueOf(lower) ?? Number(text.replaceAll(/[, ]/g, ''))
}

export function scaleOf(word: string | undefined): number {
  return scales.get(word ?? '') ?? 1
}
