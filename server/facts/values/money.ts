import type { Money, Span } from '../fact.ts'
import { currencyOf, placesIn } from '../lexicon/places.ts'
import file from '../lexicon/currencies.json' with { type: 'json' }

export interface MoneyAt extends Span {
  readonly money: Money
  /** "up to €4 million" */
  readonly atMost: boolean
}

const signs = new Map<string, string | null>(Object.entries(file.signs))
const words = new Map<string, string | null>(Object.entries(file.words))
const scales = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
])
const number = '(?<n>\\d{1,3}(?:[,\\u00a0 ]\\d{3})+(?:\\.\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,3})?)'
const scale = '(?:[ \\u00a0]?(?<scale>million|billion|thousand|bn|m|k)(?!\\p{L}))?'
const signed = `(?<sign>${[...signs.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((sign) => sign.replaceAll('$', '\\$'))
  .join('|')}|\\b(?:EUR|USD|GBP|CHF|CNY|JPY|KRW|SEK|NOK|DKK|AUD|CAD|SGD|PLN|INR|ZAR|BRL)) ?`
const worded = `[ \\u00a0](?:[A-Z]\\p{Ll}{2,12} )?(?<word>${[...words.keys()].join('|')})s?(?!\\p{L})`
const before = new RegExp(`(?<![\\p{L}\\p{N}$])${signed}${number}${scale}`, 'gu')
const after = new RegExp(`(?<![\\p{L}\\p{N}.,$€£])${number}${scale}${worded}`, 'gu')
const atMost = /(?:up to|as much as|at most|maximum of|no more than)\s(?:about\s)?$/i

/** Amounts of money in a stretch of text; "$" and "dollars" take the currency of the country that the sentence speaks of, else of `countries`. */
export function moneyIn(text: string, offset: number, countries: readonly string[] = []): MoneyAt[] {
  const found = [...text.matchAll(before), ...text.matchAll(after)].toSorted((a, b) => a.index - b.index)
  return found.map((match) => {
    const groups = match.groups ?? {}
    const phrase = match[0]
    const amount = amountOf(groups['n'] ?? '', groups['scale'])
    const start = offset + match.index
    const money = { amount, currency: currency(groups['sign'] ?? groups['word'] ?? '', text, countries), phrase }
    return {
      start,
      end: start + phrase.length,
      money,
      atMost: atMost.test(text.slice(Math.max(0, match.index - 20), match.index)),
    }
  })
}

/** "1,250,000" and "1 250 000" are grouped; "1,5" and "1.5" are decimal. */
function amountOf(digits: string, scaleWord: string | undefined): number {
  const grouped = /^\d{1,3}(?:[,\u00a0 ]\d{3})+(?:\.\d+)?$/.test(digits)
  const plain = Number(grouped ? digits.replaceAll(/[,\u00a0 ]/g, '') : digits.replace(',', '.'))
  return Math.round(plain * (scales.get(scaleWord ?? '') ?? 1) * 100) / 100
}

function currency(sign: string, text: string, countries: readonly string[]): string | null {
  if (/^[A-Z]{3}$/.test(sign)) return sign
  const known = signs.get(sign) ?? words.get(sign)
  if (known) return known
  const local = [...placesIn(text, 0).map((place) => place.country), ...countries].map(currencyOf)
  if (sign === '$' || sign === 'dollar')
    return local.find((code) => code !== null && file.dollars.includes(code)) ?? file.defaults.$
  if (sign === '¥') return local.find((code) => code === 'JPY' || code === 'CNY') ?? null
  return local.find((code) => code !== null && ['DKK', 'NOK', 'SEK', 'MXN', 'ARS', 'CLP'].includes(code)) ?? null
}
