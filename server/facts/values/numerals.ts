import file from '../lexicon/currencies.json' with { type: 'json' }

const values = new Map<string, number>(Object.entries(file.numerals))
/** The words for numbers from one to below another, "a" apart. */
export const wordsBetween = (from: number, until: number): string[] =>
  [...values].flatMap(([word, value]) => (value >= from && value < until && word !== 'a' ? [word] : []))
const words = (from: number, until: number): string => wordsBetween(from, until).join('|')
const small = `(?:(?:${words(20, 100)})(?:[- ](?:${words(1, 10)}))?|${words(10, 20)}|${words(1, 10)})`
const hundreds = `(?:(?:a|${words(1, 10)})[ -])?hundred(?: and ${small}| ${small})?`

/** A number in words as it stands before "million" or "thousand": "twenty-five", "two and a half", "a quarter of a". */
export const numeral = `(?:half an?|a quarter of an?|three[- ]quarters of an?|${small} and a half|${hundreds}|${small}|a)`

/** What such a number comes to; null for a word that is none. */
export function valueOf(text: string): number | null {
  let sum = 0
  const all = text.toLowerCase().trim().split(/[- ]/)
  for (const word of all) {
    const value = values.get(word)
    if (word === 'half') sum += 0.5
    else if (/^quarters?$/.test(word)) sum = (sum || 1) / 4
    else if (word === 'hundred') sum = (sum || 1) * 100
    else if (word === 'a' || word === 'an' || word === 'and' || word === 'of') continue
    else if (value === undefined) return null
    else sum += value
  }
  return sum || (all[0] === 'a' ? 1 : null)
}
