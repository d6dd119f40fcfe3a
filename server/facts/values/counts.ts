import type { Count, Span } from '../fact.ts'
import file from '../lexicon/counted.json' with { type: 'json' }
import { allOf } from '../lexicon/pattern.ts'
import { bareMonth } from './date-words.ts'
import { numberOf, numberWords, scaleOf } from './numbers.ts'

export interface CountAt extends Span {
  readonly count: Count
}

const digits = String.raw`\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,9}(?:\.\d{1,3})?`
/** "On 3 December 2019 staff noticed": the year of a date counts nobody. */
const noYear = String.raw`(?<!${bareMonth},? (?:\d{1,2},? )?)`
const quantity = String.raw`${noYear}(?<![\p{L}\p{N}$€£¥.,-])(?:(?<q>more than|over|at least|up to|as many as|fewer than|upwards? of|no fewer than|well over|just over|about|around|nearly|almost|some|approximately|roughly|close to) )?(?:between (?<low>${digits}) and )?(?<n>${digits}|${numberWords})(?: ?(?<scale>million|thousand|hundred|billion|lakh|crore|mn|m|k)(?!\p{L}))?(?!\p{L}|[.,]?\d)`
const nouns = file.nouns.toSorted((a, b) => b.length - a.length).join('|')
const befell = String.raw`(?:(?:were|was|are|had been|have been|had to be|became|fell|lay) (?:\p{L}{2,12}ly |also |still )?)?(?:injured|hurt|wounded|sickened|hospitali[sz]ed|in hospital|taken ill|taken to hospital|ill|affected|made ill)`

/** What is counted: the noun behind it, or what became of those whom the text does not name again ("40 hurt"). */
const expressions = [
  `${quantity} (?:of (?:its|their|the) )?(?:(?!(?:percent|per|years|days|hours|months|weeks|times|of|and|in|for|to|were|was|from|at|on|by|left) )\\p{L}[\\p{L}-]{1,14} ){0,2}?(?:${nouns})(?!\\p{L}|-)`,
  `${quantity} (?:more |others? )?${befell}(?!\\p{L})`,
  String.raw`(?<=\b(?:injuring|hurting|wounding|sickening|injured|sickened|poisoned) (?:at least |about |some |nearly |more than |another |a further )?)${quantity}(?= (?:more|others?)\b|[,.;]| and\b)`,
  String.raw`(?<=\b(?:put|sent|landed|left) )${quantity}(?= (?:more |others )?(?:in|to|into|injured|hurt)\b)`,
  `${quantity} (?:more |new )?(?:(?:\\p{L}+-)?(?:confirmed|suspected|reported|probable) ){0,2}(?:cases|illnesses|infections)(?= (?:of|in|among|were|had|have|by|was|linked|traced|so far|across|since|at|from|worldwide|nationwide)\\b|[,.;)])`,
  String.raw`(?<=\b(?:cases|illnesses|infections|affected|concerned|customers|patients|victims|touched)[^,;.]{0,40} (?:at|to|as) )${quantity}(?=[,.;]| and\b)`,
  String.raw`(?<=\b(?:data|details|records|files|information|accounts|names|identities) of )${quantity}(?=[,.;]| (?:and|in|others?|were|was|had|have|may)\b)`,
].map((source) => new RegExp(source, 'gu'))

const people = String.raw`(?:of its |of their )?(?:(?!(?:and|in|of|at) )\p{L}[\p{L}-]{1,14} ){0,2}?(?:${nouns}|lives|others?)(?!\p{L}|-)`
/** How many died: "killed 23 people", "killing three", "216 had died", "the deaths of two of its men", "a death toll of 45". */
const deaths = [
  `(?<=\\b(?:kill(?:ed|ing|s)|cost|costing|claimed|claiming|lives of|deaths? of) (?:the lives of )?)${quantity}(?: ${people}|(?=[,.;”"]| (?:and|of (?:its|their)|in|at|on)\\b))`,
  `(?<=\\bdeath toll[^.;]{0,60} (?:to|at|of) )${quantity}(?=[,.;]| [^\\d]|$)`,
  `${quantity} (?:${people} )?(?:(?:have|has|had|were|was|are|are known to have) (?:been |now |already |later )?)?(?:died|killed|dead|perished|drowned|burned to death|lost their lives)(?!\\p{L})`,
  `(?<=\\b(?:loss|lives) of )${quantity} lives\\b`,
].map((source) => new RegExp(source, 'gu'))

const atLeast = new Set([
  'more than',
  'over',
  'at least',
  'upward of',
  'upwards of',
  'no fewer than',
  'well over',
  'just over',
])
const atMost = new Set(['up to', 'as many as', 'fewer than'])

/** Counts of people or records in a stretch of text, in the order of the text. */
export const countsIn = (text: string, offset: number): CountAt[] => foundBy(expressions, text, offset)

/** Counts of the dead. */
export const deathsIn = (text: string, offset: number): CountAt[] => foundBy(deaths, text, offset)

function foundBy(all: readonly RegExp[], text: string, offset: number): CountAt[] {
  const found: CountAt[] = []
  for (const expression of all)
    for (const match of allOf(expression, text)) {
      const one = countOf(match, offset)
      if (one && !found.some((other) => other.start < one.end && one.start < other.end)) found.push(one)
    }
  return found.toSorted((a, b) => a.start - b.start)
}

function countOf(match: RegExpExecArray, offset: number): CountAt | null {
  const { q, low, n: digitsOrWord = '', scale } = match.groups ?? {}
  const n = Math.round(numberOf(digitsOrWord) * scaleOf(scale))
  const from = low === undefined ? null : Math.round(numberOf(low) * scaleOf(scale))
  if (!(n > 0) || (from !== null && from > n)) return null
  const start = offset + match.index
  const bounded = from === null ? bounds(q, n) : ({ min: from, max: n, qualifier: 'BETWEEN' } as const)
  return { start, end: start + match[0].length, count: { ...bounded, phrase: match[0] } }
}

function bounds(qualifier: string | undefined, n: number): Omit<Count, 'phrase'> {
  if (qualifier === undefined) return { min: n, max: n, qualifier: 'EXACT' }
  if (atLeast.has(qualifier)) return { min: n, max: null, qualifier: 'AT_LEAST' }
  if (atMost.has(qualifier)) return { min: null, max: n, qualifier: 'AT_MOST' }
  return { min: n, max: n, qualifier: 'ABOUT' }
}
