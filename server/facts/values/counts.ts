import type { Count, Span } from '../fact.ts'

export interface CountAt extends Span {
  readonly count: Count
}

const expression =
  /(?<![\p{L}\p{N}$€£¥])(?:(?<q>more than|over|at least|up to|as many as|fewer than|about|around|nearly|almost|some|approximately|roughly) )?(?:between (?<low>\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?) and )?(?<n>\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?)(?: (?<scale>million|thousand))? (?:of (?:its|their|the) )?(?:\p{L}{3,12} ){0,2}?(?:customers|people|users|clients|patients|passengers|employees|accounts|households|guests|subscribers|residents|records|members|individuals|workers|shoppers|drivers|citizens|students|consumers|investors|travelers)(?!\p{L})/gu
const atLeast = new Set(['more than', 'over', 'at least'])
const atMost = new Set(['up to', 'as many as', 'fewer than'])

/** Counts of people or records in a stretch of text. */
export function countsIn(text: string, offset: number): CountAt[] {
  return [...text.matchAll(expression)].map((match) => {
    const groups = match.groups ?? {}
    const scale = { million: 1e6, thousand: 1e3 }[groups['scale'] ?? ''] ?? 1
    const low = groups['low']
    const n = Math.round(Number((groups['n'] ?? '').replaceAll(',', '')) * scale)
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

function between(low: number, high: number): Omit<Count, 'phrase'> {
  return { min: Math.round(low), max: high, qualifier: 'BETWEEN' }
}

function bounds(qualifier: string | undefined, n: number): Omit<Count, 'phrase'> {
  if (qualifier === undefined) return { min: n, max: n, qualifier: 'EXACT' }
  if (atLeast.has(qualifier)) return { min: n, max: null, qualifier: 'AT_LEAST' }
  if (atMost.has(qualifier)) return { min: null, max: n, qualifier: 'AT_MOST' }
  return { min: n, max: n, qualifier: 'ABOUT' }
}
