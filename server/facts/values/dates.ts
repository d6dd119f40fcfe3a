import { fuzzyDate } from '../../article/bounds.ts'
import { pad } from '../../article/calendar.ts'
import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import type { Span } from '../fact.ts'
import { isSouthern, placesIn } from '../lexicon/places.ts'
import type { Sentence } from '../segment/sentences.ts'

/** A date with the place of its words. */
export interface DateAt extends Span {
  readonly date: FuzzyDate
  readonly phrase: string
  /** True where the year is not in the words but comes from the article's date. */
  readonly anchored: boolean
}

const seasonOrder = new Map([
  ['spring', 0],
  ['summer', 1],
  ['autumn', 2],
  ['fall', 2],
  ['winter', 3],
])
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const monthName = 'January|February|March|April|May|June|July|August|September|October|November|December'
const expression = new RegExp(
  [
    `(?<md>(?:[Oo]n )?(?<m1>${monthName}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y1>(?:19|20)\\d\\d))?)(?![\\d.,]\\d)`,
    `(?<dm>(?:[Oo]n )?(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m2>${monthName})(?:,? (?<y2>(?:19|20)\\d\\d))?)`,
    `(?<last>[Ll]ast (?<m3>${monthName}))`,
    `(?<my>(?:[Ii]n (?:early |mid-|late )?|[Ss]ince |[Ee]arly |[Ll]ate )?(?<m4>${monthName}) (?<y4>(?:19|20)\\d\\d))`,
    `(?<month>[Ii]n (?:early |late )?(?<m5>${monthName}))`,
    `(?<season>(?:[Ll]ast|[Ii]n the|[Tt]his|[Ii]n) (?<s>spring|summer|autumn|fall|winter)(?: of)?(?: (?<y6>(?:19|20)\\d\\d))?)`,
    `(?<thisyear>[Ee]arlier this year)`,
    `(?<lastyear>[Ll]ast year)`,
    `(?<year>[Ii]n (?<y7>(?:19|20)\\d\\d))`,
  ].join('|'),
  'gu',
)

/** Dates in a sentence. A date without a year takes the latest one that fits before the article's date, or stays without. */
export function datesIn(sentence: Sentence, anchor: FuzzyDate | null): DateAt[] {
  const found: DateAt[] = []
  for (const match of sentence.text.matchAll(expression)) {
    const read = edtfOf(match.groups ?? {}, anchor?.latest ?? null, sentence.text)
    const before = sentence.text[match.index - 1] ?? ' '
    if (!read || /[\p{L}\p{N}]/u.test(before)) continue
    const [start, phrase] = [sentence.start + match.index, match[0]]
    const date = safeDate(read.edtf, phrase)
    if (date) found.push({ start, end: start + phrase.length, phrase, date, anchored: read.anchored })
  }
  return found
}

interface Read {
  readonly edtf: string
  readonly anchored: boolean
}

function edtfOf(groups: Record<string, string | undefined>, today: string | null, text: string): Read | null {
  const month = groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m4'] ?? groups['m5']
  const day = groups['d1'] ?? groups['d2']
  const year = groups['y1'] ?? groups['y2'] ?? groups['y4'] ?? groups['y6'] ?? groups['y7']
  if (month) return dayOrMonth(months.indexOf(month.toLowerCase()) + 1, day, year, today, groups['last'] !== undefined)
  if (groups['s']) return season(groups['s'], year, today, text)
  if (year) return { edtf: year, anchored: false }
  if (today === null) return null
  const now = Number(today.slice(0, 4))
  return groups['lastyear']
    ? { edtf: pad(now - 1, 4), anchored: true }
    : { edtf: `[${pad(now, 4)}-01-01..${today.slice(0, 7)}]`, anchored: true }
}

function dayOrMonth(
  month: number,
  day: string | undefined,
  year: string | undefined,
  today: string | null,
  isPast: boolean,
): Read {
  const tail = `-${pad(month, 2)}${day === undefined ? '' : `-${pad(Number(day), 2)}`}`
  if (year !== undefined) return { edtf: `${year}${tail}`, anchored: false }
  if (today === null) return { edtf: `XXXX${tail}`, anchored: false }
  const now = Number(today.slice(0, 4))
  const fits = isPast ? today.slice(0, 7) > `${today.slice(0, 4)}${tail}` : today >= `${today.slice(0, 4)}${tail}`
  return { edtf: `${pad(fits ? now : now - 1, 4)}${tail}`, anchored: true }
}

/** The last one that had ended by the article's date, or the one of the year named; southern where only such places are spoken of. */
function season(word: string, year: string | undefined, today: string | null, text: string): Read | null {
  const south = placesIn(text, 0)
  const base = south.length > 0 && south.every((place) => isSouthern(place.country)) ? 29 : 21
  const code = base + (seasonOrder.get(word) ?? 0)
  if (year !== undefined) return { edtf: `${year}-${code}`, anchored: false }
  if (today === null) return null
  const now = Number(today.slice(0, 4))
  const ended = safeDate(`${pad(now, 4)}-${code}`, word)?.latest
  return { edtf: `${pad(ended && ended <= today ? now : now - 1, 4)}-${code}`, anchored: true }
}

/** Null for what is no date ("February 30"). */
function safeDate(edtf: string, phrase: string): FuzzyDate | null {
  try {
    return fuzzyDate(edtf, { phrase })
  } catch {
    return null
  }
}

/** The same day or days without the words, where nothing states them but they follow. */
export function derivedDate(from: string | null, until: string | null): FuzzyDate | null {
  if (from === null && until === null) return null
  if (from !== null && until !== null && from > until) return null
  return fuzzyDate(from === until && from !== null ? from : `[${from ?? ''}..${until ?? ''}]`, {
    phrase: null,
    derived: true,
  })
}
