const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const either = (words: readonly string[]) =>
  words
    .filter((word) => word !== '')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|')

/** "thirty-five", "a dozen", "half a million": the source of an expression for a number in words; "one" and "a" only before a scale. */
export const numberWords = `(?:${either(tens)})(?:-(?:${units.slice(1, 10).join('|')}))?|${either(units.slice(2).toReversed())}|[Oo]ne(?= (?:million|thousand|hundred))|[Hh]alf a(?= (?:million|billion))|(?:[Aa]|[Tt]wo|[Tt]hree) dozen|[Aa](?= (?:million|thousand|hundred))`

const scales = new Map([
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['billion', 1e9],
])

/** What a number in digits or words comes to; NaN for no number. */
export function numberOf(text: string): number {
  const lower = text.toLowerCase()
  if (lower === 'a') return 1
  if (lower === 'half a') return 0.5
  if (lower.endsWith(' dozen')) return 12 * numberOf(lower.slice(0, -6))
  if (units.includes(lower)) return units.indexOf(lower)
  const [ten = '', unit = ''] = lower.split('-')
  if (ten !== '' && tens.includes(ten)) return tens.indexOf(ten) * 10 + Math.max(0, units.indexOf(unit))
  return Number(text.replaceAll(/[, ]/g, ''))
}

export function scaleOf(word: string | undefined): number {
  return scales.get(word ?? '') ?? 1
}
