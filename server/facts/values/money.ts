import type { Money, Span } from '../fact.ts'
import { countryOf, currencyOf, placesIn } from '../lexicon/places.ts'
import file from '../lexicon/currencies.json' with { type: 'json' }
import { numeral, valueOf } from './numerals.ts'

export interface MoneyAt extends Span {
  readonly money: Money
  /** "up to €4 million" */
  readonly atMost: boolean
}

const signs = new Map<string, string | null>(Object.entries(file.signs))
const words = new Map<string, string | null>(Object.entries(file.words))
const scales = new Map<string, number>(Object.entries(file.scales))
const alternatives = (all: Iterable<string>) =>
  [...all]
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replaceAll(/[$.]/g, String.raw`\$&`))
    .join('|')
const grouped = String.raw`\d{1,3}(?:[,.\u00a0\u202f ’']\d{2,3}){1,4}(?![\d\p{L}])(?:[.,]\d{1,2}(?!\d))?`
const plain = String.raw`\d{1,12}(?:[.,]\d{1,3})?`
const number = `(?<n>${grouped}|${plain})`
const spelled = `(?<n>${grouped}|${plain}|${numeral})`
const scale = `(?:[ \\u00a0-]?(?<scale>${alternatives(scales.keys())})\\.?(?!\\p{L}))?`
const codes = file.codes.join('|')
const signed = `(?<sign>${alternatives(signs.keys())}|(?:${codes})\\$?)[ \\u00a0]?`
const nation = '(?:(?<nation>U\\.S\\.|US|UK|(?:New|Hong|South|Saudi|Sri) \\p{Lu}\\p{Ll}{3,10}|\\p{Lu}\\p{Ll}{2,13}) )?'
const worded = `(?:[ \\u00a0-]|(?=€))${nation}(?<word>${alternatives(words.keys())}|${codes})(?:s|es)?(?!\\p{L})`
/** "Rs. 5,00,000/-": a dash stands for the paise that there are none of. */
const before = new RegExp(`(?<![\\p{L}\\p{N}$])${signed}${number}${scale}(?:/-)?(?![\\p{L}\\d])`, 'gu')
const after = new RegExp(`(?<![\\p{L}\\p{N}.,$€£]|[.,]\\d{0,3})${spelled}${scale}${worded}`, 'gui')
const listed = new RegExp(`(?<![\\p{L}\\p{N}.,$€£])${number}${scale}(?:,? and|,? or|,) $`, 'u')
const behindBare =
  '(?= ?[.,;:)”—–]| (?:for|in|is|was|were|and|of which|by|from|to|on|at|against|as|or|plus|respectively|stands?|each|but|which|while|will|would|has|had|goes|went|falls|fell|apiece)\\s|$)'
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£₹₦-]|[A-Z]{2} )${spelled} (?<scale>[mb]illion|trillion|crore|lakh)(?!\\p{L})${behindBare}`,
  'gu',
)
/** "All amounts are in Canadian dollars", "The dollar sign stands for pesos here". */
const note = new RegExp(
  `(?:dollar signs?|[Aa]ll (?:dollar |monetary )?(?:amounts|figures|sums|prices)|“?\\$”?) (?:\\p{Ll}{1,12} ){0,3}?(?:stands? for|denotes?|means?|is|are|in) (?:given |expressed |shown |quoted )?(?:in )?${nation}(?<word>${alternatives(words.keys())})(?:s|es)?(?!\\p{L})`,
  'u',
)
/** What every amount has: a digit, or a scale behind a numeral; most sentences have neither and cost nothing more. */
const scaled = /\d|(?:illi|ousand|crore|lakh|lac)/
const atMost =
  /(?:(?<!\b(?:add(?:s|ed|ing)?|sign(?:s|ed)?|own(?:s|ed)?|summ?(?:s|ed)) )up to|as (?:much|high) as|at (?:the )?most|(?:a |the )?(?:statutory |legal )?maximum(?: (?:fine|penalty))? (?:of|is|was)|no more than|not exceeding|capped at|or more than|exceed)\s(?:about |around )?$/i

/** Amounts of money in a stretch of text; "$" and "dollars" take the currency of the country that the sentence speaks of, else of `countries`. */
export function moneyIn(text: string, offset: number, countries: readonly string[] = []): MoneyAt[] {
  if (!scaled.test(text)) return []
  const found = [...text.matchAll(before), ...text.matchAll(after)].toSorted((a, b) => a.index - b.index)
  let reach = -1
  return found.flatMap((match) => {
    const { n = '', scale: scaleWord, sign, word, nation: of } = match.groups ?? {}
    const amount = amountOf(n, scaleWord)
    // "EUR 5 million euros" is one amount, and "two pounds of meat" is none.
    if (match.index < reach || amount === null || (!/\d/.test(n) && !scaleWord)) return []
    // "N26 paid" names a bank.
    if (/^\p{L}$/u.test(sign ?? '') && scaleWord === undefined && n.length < 4) return []
    const phrase = match[0]
    reach = match.index + phrase.length
    const more = largerBefore(text.slice(Math.max(0, match.index - 40), match.index), amount)
    const start = offset + match.index - more.length
    const money = {
      amount: amount + more.amount,
      currency: currency(sign ?? word ?? '', of, text, countries),
      phrase: `${more.phrase}${phrase}`,
    }
    const lead = text.slice(Math.max(0, match.index - 60), match.index)
    const one = { start, end: offset + match.index + phrase.length, money, atMost: atMost.test(lead) }
    return word === undefined ? [one] : [...listedBefore(text, offset, one, scaleWord), one]
  })
}

/** "1 million 900 thousand lira", "4 million 170 thousand 311 pesos": what stands before the smallest of the numbers. */
function largerBefore(lead: string, amount: number): { amount: number; phrase: string; length: number } {
  const found = larger.exec(lead)
  const { million = '', thousand = '' } = found?.groups ?? {}
  const above = Number(million) * 1_000_000 + Number(thousand) * 1000
  const isAbove = found !== null && amount < (thousand === '' ? 1_000_000 : 1000)
  return isAbove ? { amount: above, phrase: found[0], length: found[0].length } : { amount: 0, phrase: '', length: 0 }
}

const larger = /(?<![\p{L}\p{N}.,$€£])(?<million>\d{1,3}) million (?:(?<thousand>\d{1,3}) thousand )?$/u

/** Amounts without a currency, "2 million" for one: where the text counts nothing else they are money too. */
export function bareIn(text: string, offset: number): MoneyAt[] {
  if (!/illion|crore|lakh/.test(text)) return []
  return [...text.matchAll(bare)].flatMap((match) => {
    const amount = amountOf(match.groups?.['n'] ?? '', match.groups?.['scale'])
    const [start, phrase] = [offset + match.index, match[0]]
    if (amount === null) return []
    const lead = text.slice(Math.max(0, match.index - 60), match.index)
    return [{ start, end: start + phrase.length, money: { amount, currency: null, phrase }, atMost: atMost.test(lead) }]
  })
}

/** The currency that a text says its dollar signs stand for; null where it says nothing. */
export function signMeant(text: string): string | null {
  const found = note.exec(text)
  const { word = '', nation: of } = found?.groups ?? {}
  return found
    ? currency(
        word,
        of,
        text,
        placesIn(text, 0).map((place) => place.country),
      )
    : null
}

/** "800,000 and 300,000 euros": what is listed before it has its currency, and its scale where none of its own. */
function listedBefore(text: string, offset: number, next: MoneyAt, scaleWord: string | undefined, most = 6): MoneyAt[] {
  const at = next.start - offset
  const lead = text.slice(Math.max(0, at - 60), at)
  const found = listed.exec(lead)
  const n = found?.groups?.['n']
  if (!found || n === undefined || most === 0) return []
  const amount = amountOf(n, found.groups?.['scale'] ?? (n.length < 4 ? scaleWord : undefined))
  if (amount === null) return []
  const start = next.start - lead.length + found.index
  const phrase = found[0].replace(/(?:,? and|,? or|,) $/, '')
  const money = { amount, currency: next.money.currency, phrase }
  const one = { start, end: start + phrase.length, money, atMost: atMost.test(lead.slice(0, found.index)) }
  return [...listedBefore(text, offset, one, scaleWord, most - 1), one]
}

/** "1,250,000", "1 250 000", "1.250.000" and "12,50,000" are grouped; "1,5" and "1.5" are decimal. */
function amountOf(digits: string, scaleWord: string | undefined): number | null {
  const factor = scaleWord === undefined ? 1 : (scales.get(scaleWord) ?? scales.get(scaleWord.toLowerCase()) ?? 1)
  if (!/\d/.test(digits)) {
    const value = valueOf(digits)
    return value === null ? null : value * factor
  }
  const [whole, fraction] = parts(digits, factor)
  const value = Number(`${whole.replaceAll(/\D/g, '')}.${fraction ?? '0'}`)
  return Number.isFinite(value) ? Math.round(value * factor * 100) / 100 : null
}

/** What stands before the decimal mark and behind it. */
function parts(digits: string, factor: number): [string, string?] {
  const marks = [...digits.matchAll(/\D/g)]
  const last = marks.at(-1)
  if (!last) return [digits]
  const tail = digits.slice(last.index + 1)
  const isGroup = tail.length === 3 && (factor === 1 || marks.length > 1 || last[0] === ',') && !digits.startsWith('0')
  const isDecimal = /[.,]/.test(last[0]) && !isGroup
  return isDecimal ? [digits.slice(0, last.index), tail] : [digits]
}

function currency(
  sign: string,
  nationality: string | undefined,
  text: string,
  countries: readonly string[],
): string | null {
  const code = sign.replace('$', '').toUpperCase()
  if (/^[A-Z]{3}$/.test(code) && file.codes.includes(code)) return code
  const known = signs.get(sign) ?? words.get(sign.toLowerCase())
  const shared = file.shared.find(({ words: those }) => those.includes(sign.toLowerCase()))
  const country =
    nationality === undefined
      ? null
      : nationality.startsWith('U.S')
        ? 'US'
        : nationality === 'CFA'
          ? 'SN'
          : countryOf(nationality)
  const own = country === null ? null : currencyOf(country)
  if (own !== null && (shared?.currencies.includes(own) ?? false)) return own
  if (known) return known
  if (!shared) return null
  const local = [...placesIn(text, 0).map((place) => place.country), ...countries].map(currencyOf)
  return local.find((one) => one !== null && shared.currencies.includes(one)) ?? shared.default
}
