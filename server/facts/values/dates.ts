import { fuzzyDate } from '../../article/bounds.ts'
import { pad } from '../../article/calendar.ts'
import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import type { Span } from '../fact.ts'
import { allOf } from '../lexicon/pattern.ts'
import { isSouthern, placesIn } from '../lexicon/places.ts'
import type { Sentence } from '../segment/sentences.ts'
import { dateWords, mayHoldDate } from './date-words.ts'
import {
  carried,
  relative,
  saidYear,
  spokenAfter,
  unspoken,
  type Groups,
  type Read,
  type Spoken,
} from './relative-dates.ts'

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
const thatYear = /^,? (?:of |in )?(?:that|the same) year\b/
const quarters = ['first', 'second', 'third', 'fourth']

/**
 * Dates in a sentence; `before` is what the text dated before it. A date without a year goes on from the one told right
 * before it, else takes the latest one that fits before the article's date, or stays without.
 */
export function datesIn(sentence: Sentence, anchor: FuzzyDate | null, before: Spoken = unspoken): DateAt[] {
  const found: DateAt[] = []
  let spoken = before
  for (const match of mayHoldDate.test(sentence.text) ? allOf(dateWords, sentence.text) : []) {
    const groups = match.groups ?? {}
    const read =
      ofThatYear(rangeOf(groups, anchor?.latest ?? null), sentence.text, match, spoken) ??
      relative(groups, spoken, anchor) ??
      edtfOf(groups, anchor?.latest ?? null, sentence.text, spoken)
    const left = sentence.text[match.index - 1] ?? ' '
    if (!read || /[\p{L}\p{N}]/u.test(left)) continue
    const [start, phrase] = [sentence.start + match.index, match[0]]
    const date = safeDate(read.edtf, phrase)
    if (!date) continue
    spoken = spokenAfter(date, read.anchored, spoken)
    found.push({ start, end: start + phrase.length, phrase, date, anchored: read.anchored })
  }
  return found
}

const yearWords = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/** "In March 2021 … between 3 and 6 May of the same year": of the last year told in the sentence, else before it. */
function ofThatYear(read: Read | null, text: string, match: RegExpExecArray, { near }: Spoken): Read | null {
  if (!read?.anchored || !thatYear.test(text.slice(match.index + match[0].length))) return read
  const year = allOf(yearWords, text.slice(0, match.index)).at(-1)?.[0] ?? near?.slice(0, 4)
  if (year === undefined) return null
  const until = read.edtf.slice(read.edtf.indexOf('/') + 1)
  const shift = Number(year) - Number(until.slice(0, 4))
  return { edtf: read.edtf.replaceAll(/\d{4}(?=-)/g, (one) => pad(Number(one) + shift, 4)), anchored: true }
}

function rangeOf(groups: Groups, today: string | null): Read | null {
  if (groups['yy'])
    return Number(groups['ya']) < Number(groups['yb'])
      ? { edtf: `${groups['ya']}/${groups['yb']}`, anchored: false }
      : null
  if (groups['mm']) return between(groups['ma'] ?? '', groups['mb'] ?? '', today)
  // "in 2015 and 2016" is one time, "in 2015 and 2019" are two, of which the first is told first.
  if (groups['both']) {
    const isOne = Number(groups['yd']) === Number(groups['yc']) + 1
    return { edtf: isOne ? `${groups['yc']}/${groups['yd']}` : (groups['yc'] ?? ''), anchored: false }
  }
  if (groups['range'])
    return between(groups['pa'] ?? '', groups['pb'] ?? '', groups['rrel'] ? endOfLastYear(today) : today)
  const [month, first, last] = [
    groups['rm'] ?? groups['um'],
    groups['ra'] ?? groups['ua'],
    groups['rb'] ?? groups['ub'],
  ]
  if (!month) return null
  const until = dayOrMonth(monthNumber(month), last, groups['ry'] ?? groups['uy'], today, false)
  const from = `${until.edtf.slice(0, 8)}${pad(Number(first), 2)}`
  return until.edtf.startsWith('XXXX') || from >= until.edtf ? null : { ...until, edtf: `${from}/${until.edtf}` }
}

function endOfLastYear(today: string | null): string | null {
  return today === null ? null : `${pad(Number(today.slice(0, 4)) - 1, 4)}-12-31`
}

/** "from 12 March to May 2021": what comes first takes the year of what comes last, or the one before it. */
function between(first: string, last: string, today: string | null): Read | null {
  const until = pointOf(last, null, today)
  const from = until ? pointOf(first, until.edtf, today) : null
  if (!until || !from || until.edtf.startsWith('XXXX') || from.edtf >= until.edtf) return null
  return { edtf: `${from.edtf}/${until.edtf}`, anchored: until.anchored }
}

function pointOf(words: string, before: string | null, today: string | null): Read | null {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(words)?.[0]
  const month = /\p{L}{3,}/u.exec(words)?.[0]
  if (month === undefined) return year === undefined ? null : { edtf: year, anchored: false }
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0]
  return dayOrMonth(monthNumber(month), day, year, before ?? today, false)
}

/** 1 to 12 of a month's name or the start of it. */
function monthNumber(name: string): number {
  return months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1
}

function edtfOf(groups: Groups, today: string | null, text: string, spoken: Spoken): Read | null {
  if (groups['iso']) return { edtf: groups['iso'], anchored: false }
  if (groups['dotted']) {
    const [day, month, year] = groups['dotted'].split('.')
    return { edtf: `${year}-${pad(Number(month), 2)}-${pad(Number(day), 2)}`, anchored: false }
  }
  const month = groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m4'] ?? groups['m5']
  const day = groups['d1'] ?? groups['d2']
  const year = ['y1', 'y2', 'y4', 'y6', 'y7', 'y8', 'y9', 'y10', 'y11', 'y12'].map((name) => groups[name]).find(Boolean)
  const said = groups['rel1'] ?? groups['rel2'] ?? groups['rel5']
  if (month && said)
    return { ...dayOrMonth(monthNumber(month), day, saidYear(said, today, spoken), null, false), anchored: true }
  if (groups['m6'] && spoken.near) {
    const [from, tail] = [spoken.near, `-${pad(monthNumber(groups['m6']), 2)}`]
    return { edtf: `${from.slice(0, 4)}${tail}`, anchored: true }
  }
  if (month) {
    const tail = `-${pad(monthNumber(month), 2)}${day === undefined ? '' : `-${pad(Number(day), 2)}`}`
    const goesOn = year === undefined && !groups['last'] ? carried(tail, today, spoken) : null
    if (goesOn !== null) return { edtf: goesOn, anchored: true }
    return dayOrMonth(monthNumber(month), day, year, today, groups['last'] !== undefined)
  }
  const quarter = Number(groups['qn'] ?? quarters.indexOf(groups['q'] ?? '') + 1)
  if (quarter > 0 && year !== undefined) return { edtf: `${year}-${32 + quarter}`, anchored: false }
  if (groups['s']) return season(groups['s'], year, today, text)
  if (year) return { edtf: year, anchored: false }
  if (today === null || !(groups['lastyear'] ?? groups['thisyear'])) return null
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

/** True where they have no day in common; what is open to one side may have any. */
export function apart(a: FuzzyDate | null, b: FuzzyDate | null): boolean {
  if (!a?.earliest || !a.latest || !b?.earliest || !b.latest) return false
  return a.latest < b.earliest || b.latest < a.earliest
}
