import type { Count, Span } from '../fact.ts'
import { allOf } from '../lexicon/pattern.ts'

export interface CountAt extends Span {
  readonly count: Count
}

const expression =
  /(?<![\p{L}\p{N}$€£¥])(?:(?<q>more than|over|at least|up to|as many as|fewer than|upwards? of|no fewer than|about|around|nearly|almost|some|approximately|roughly) )?(?:between (?<low>\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?) and )?(?<n>\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?|[Hh]alf a(?= million)|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)(?= (?:million|thousand)))(?: ?(?<scale>million|thousand|billion|mn|m|k)(?!\p{L}))? (?:of (?:its|their|the) )?(?:\p{L}[\p{L}-]{1,14} ){0,2}?(?:customers|people|users|clients|patients|passengers|employees|accounts|households|guests|subscribers|residents|records|members|individuals|workers|shoppers|drivers|citizens|students|consumers|investors|travelers|travellers|persons|staff|babies|infants|children|families|fishers|cardholders|policyholders|holders|pensioners|donors|voters|taxpayers|tenants|victims|borrowers|pupils|visitors|motorists|donors|citizens|homes|businesses|profiles|licenses|licences)(?!\p{L})/gu
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const scales = new Map([
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['thousand', 1e3],
  ['k', 1e3],
  ['billion', 1e9],
])
const atLeast = new Set(['more than', 'over', 'at least', 'upward of', 'upwards of', 'no fewer than'])
const atMost = new Set(['up to', 'as many as', 'fewer than'])

/** Counts of people or records in a stretch of text. */
export function countsIn(text: string, offset: number): CountAt[] {
  return allOf(expression, text).map((match) => {
    const groups = match.groups ?? {}
    const scale = scales.get(groups['scale'] ?? '') ?? 1
    const low = groups['low']
    const n = Math.round(numberOf(groups['n'] ?? '') * scale)
    const start = offset + match.index
    return {
      start,
      end: start + match[0].length,
      count: {
        ...(low === undefined ? bounds(groups['q'], n) : between(Number(low.replaceAll(',', '')) * scale, n)),
        phrase: match[0],
      },
    }
  })
}

function numberOf(text: string): number {
  const lower = text.toLowerCase()
  if (lower === 'half a') return 0.5
  return words.includes(lower) ? words.indexOf(lower) : Number(text.replaceAll(',', ''))
}

function between(low: number, high: number): Omit<Count, 'phrase'> {
  return { min: Math.round(low), max: high, qualifier: 'BETWEEN' }
}

function bounds(qualifier: string | undefined, n: number): Omit<Count, 'phrase'> {
  if (qualifier === undefined) return { min: n, max: n, qualifier: 'EXACT' }
  if (atLeast.has(qualifier)) return { min: n, max: null, qualifier: 'AT_LEAST' }
  if (atMost.has(qualifier)) return { min: null, max: n, qualifier: 'AT_MOST' }
  return { min: n, max: n, qualifier: 'ABOUT' }
}
