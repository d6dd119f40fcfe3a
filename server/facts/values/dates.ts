import { fuzzyDate } from '../../article/bounds.ts'
import { pad } from '../../article/calendar.ts'
import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import type { Span } from '../fact.ts'
import { allOf } from '../lexicon/pattern.ts'
import { isSouthern, placesIn } from '../lexicon/places.ts'
import type { Sentence } from '../segment/sentences.ts'
import { dateWords, mayHoldDate } from './date-words.ts'

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
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const quarters = ['first', 'second', 'third', 'fourth']
const longestStep = 60

type Groups = Record<string, string | undefined>

/**
 * Dates in a sentence; `day` is the last full day that the text spoke of before. A date without a year takes the latest one that fits before the article's date, or stays without.
 */
export function datesIn(sentence: Sentence, anchor: FuzzyDate | null, before: string | null = null): DateAt[] {
  const found: DateAt[] = []
  let day = before
  for (const match of mayHoldDate.test(sentence.text) ? allOf(dateWords, sentence.text) : []) {
    const groups = match.groups ?? {}
    const read =
      rangeOf(groups, anchor?.latest ?? null) ??
      relative(groups, day, anchor) ??
      edtfOf(groups, anchor?.latest ?? null, sentence.text)
    const left = sentence.text[match.index - 1] ?? ' '
    if (!read || /[\p{L}\p{N}]/u.test(left)) continue
    const [start, phrase] = [sentence.start + match.index, match[0]]
    const date = safeDate(read.edtf, phrase)
    if (date && date.earliest === date.latest) day = date.earliest ?? day
    if (date) found.push({ start, end: start + phrase.length, phrase, date, anchored: read.anchored })
  }
  return found
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

/** "on Monday" is the last one by the day of the article, "the day before" that before the day spoken of. */
function relative(groups: Groups, day: string | null, anchor: FuzzyDate | null): Read | null {
  const today = anchor && anchor.earliest === anchor.latest ? anchor.latest : null
  const step = stepped(groups, day, today)
  if (step) return step
  if (groups['sameday']) return day ? { edtf: day, anchored: true } : null
  if (groups['before'] || groups['next'])
    return day ? { edtf: shifted(day, groups['next'] ? 1 : -1), anchored: true } : null
  if (groups['lastmonth'] && anchor?.latest)
    return { edtf: shifted(`${anchor.latest.slice(0, 7)}-01`, -1).slice(0, 7), anchored: true }
  if (groups['thismonth'] && anchor?.latest) return { edtf: anchor.latest.slice(0, 7), anchored: true }
  if (groups['yearsago'] && anchor?.latest)
    return { edtf: pad(Number(anchor.latest.slice(0, 4)) - numberOf(groups['yn']), 4), anchored: true }
  if (!groups['w'] || !today) return null
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekdays.indexOf(groups['w'].toLowerCase()) + 7) % 7
  return { edtf: shifted(today, -back), anchored: true }
}

/** "yesterday", "three days later", "on the 12th": days from the one of the article or the one spoken of. */
function stepped(groups: Groups, day: string | null, today: string | null): Read | null {
  if (today && (groups['today'] ?? groups['yesterday']))
    return { edtf: shifted(today, groups['yesterday'] ? -1 : 0), anchored: true }
  const [n, from] = [numberOf(groups['nn']) * (groups['unit'] === 'weeks' ? 7 : 1), day]
  if (groups['dayslater'] && from && n <= longestStep)
    return { edtf: shifted(from, /later|after/.test(groups['dir'] ?? '') ? n : -n), anchored: true }
  const near = day ?? today
  if (!groups['onday'] || !near) return null
  const sameMonth = `${near.slice(0, 8)}${pad(Number(groups['dn']), 2)}`
  const isAhead = today !== null && sameMonth > today
  const month = isAhead ? shifted(`${near.slice(0, 7)}-01`, -1).slice(0, 8) : near.slice(0, 8)
  return { edtf: `${month}${pad(Number(groups['dn']), 2)}`, anchored: true }
}

function numberOf(word: string | undefined): number {
  const at = numbers.indexOf((word ?? '').toLowerCase())
  return at >= 0 ? at : Number(word ?? 0)
}

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

interface Read {
  readonly edtf: string
  readonly anchored: boolean
}

function edtfOf(groups: Groups, today: string | null, text: string): Read | null {
  if (groups['iso']) return { edtf: groups['iso'], anchored: false }
  if (groups['dotted']) {
    const [day, month, year] = groups['dotted'].split('.')
    return { edtf: `${year}-${pad(Number(month), 2)}-${pad(Number(day), 2)}`, anchored: false }
  }
  const month = groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m4'] ?? groups['m5']
  const day = groups['d1'] ?? groups['d2']
  const year = ['y1', 'y2', 'y4', 'y6', 'y7', 'y8', 'y9', 'y10', 'y11', 'y12'].map((name) => groups[name]).find(Boolean)
  const said = groups['rel1'] ?? groups['rel2'] ?? groups['rel5']
  if (month && said) return inNamedYear(month, day, said, today)
  if (month) return dayOrMonth(monthNumber(month), day, year, today, groups['last'] !== undefined)
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

/** "in June last year" */
function inNamedYear(month: string, day: string | undefined, said: string, today: string | null): Read {
  const year = today === null ? undefined : pad(Number(today.slice(0, 4)) - (said.includes('last') ? 1 : 0), 4)
  return { ...dayOrMonth(monthNumber(month), day, year, null, false), anchored: year !== undefined }
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
