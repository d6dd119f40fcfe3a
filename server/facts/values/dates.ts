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
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'
const to = ' ?(?:to|and|until|through|-|–) ?'
const expression = new RegExp(
  [
    `(?<dd>(?:[Ff]rom |[Bb]etween )?(?<ra>\\d{1,2})${to}(?<rb>\\d{1,2}) (?<rm>${monthName})(?:,? (?<ry>(?:19|20)\\d\\d))?)`,
    `(?<ddus>(?:[Ff]rom |[Bb]etween )?(?<um>${monthName}) (?<ua>\\d{1,2})${to}(?<ub>\\d{1,2})(?:, (?<uy>(?:19|20)\\d\\d))?)(?!\\d)`,
    `(?<mm>(?:[Ff]rom|[Bb]etween) (?<ma>${monthName})${to}(?<mb>${monthName}) (?<mmy>(?:19|20)\\d\\d))`,
    `(?<yy>(?:[Ff]rom|[Bb]etween) (?<ya>(?:19|20)\\d\\d)${to}(?<yb>(?:19|20)\\d\\d))`,
    `(?<md>(?:[Oo]n )?${weekday}(?<m1>${monthName}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y1>(?:19|20)\\d\\d))?)(?![\\d.,]\\d)`,
    `(?<dm>(?:[Oo]n )?${weekday}(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m2>${monthName})(?:,? (?<y2>(?:19|20)\\d\\d))?)`,
    `(?<last>[Ll]ast (?<m3>${monthName}))`,
    `(?<my>(?:[Ii]n (?:early |mid-|late )?|[Ss]ince |[Ee]arly |[Ll]ate )?(?<m4>${monthName}) (?<y4>(?:19|20)\\d\\d))`,
    `(?<month>[Ii]n (?:early |late )?(?<m5>${monthName}))`,
    `(?<season>(?:[Ll]ast|[Ii]n the|[Tt]his|[Ii]n) (?<s>spring|summer|autumn|fall|winter)(?: of)?(?: (?<y6>(?:19|20)\\d\\d))?)`,
    `(?<thisyear>[Ee]arlier this year)`,
    `(?<lastyear>[Ll]ast year)`,
    `(?<weekday>[Oo]n (?<w>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))`,
    `(?<before>[Tt]he (?:day before|previous day)|a day earlier)`,
    `(?<next>[Tt]he (?:day after|following day|next day)|a day later)`,
    `(?<lastmonth>[Ll]ast month)`,
    `(?<year>[Ii]n (?<y7>(?:19|20)\\d\\d))`,
  ].join('|'),
  'gu',
)

/**
 * Dates in a sentence; `day` is the last full day that the text spoke of before. A date without a year takes the latest one that fits before the article's date, or stays without.
 */
export function datesIn(sentence: Sentence, anchor: FuzzyDate | null, before: string | null = null): DateAt[] {
  const found: DateAt[] = []
  let day = before
  for (const match of sentence.text.matchAll(expression)) {
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

function rangeOf(groups: Record<string, string | undefined>, today: string | null): Read | null {
  if (groups['yy']) return { edtf: `${groups['ya']}/${groups['yb']}`, anchored: false }
  const monthOf = (name: string | undefined) => pad(months.indexOf((name ?? '').toLowerCase()) + 1, 2)
  if (groups['mm'])
    return {
      edtf: `${groups['mmy']}-${monthOf(groups['ma'])}/${groups['mmy']}-${monthOf(groups['mb'])}`,
      anchored: false,
    }
  const [month, first, last] = [
    groups['rm'] ?? groups['um'],
    groups['ra'] ?? groups['ua'],
    groups['rb'] ?? groups['ub'],
  ]
  if (!month) return null
  const until = dayOrMonth(Number(monthOf(month)), last, groups['ry'] ?? groups['uy'], today, false)
  const from = `${until.edtf.slice(0, 8)}${pad(Number(first), 2)}`
  return until.edtf.startsWith('XXXX') || from >= until.edtf ? null : { ...until, edtf: `${from}/${until.edtf}` }
}

/** "on Monday" is the last one by the day of the article, "the day before" that before the day spoken of. */
function relative(
  groups: Record<string, string | undefined>,
  day: string | null,
  anchor: FuzzyDate | null,
): Read | null {
  const today = anchor && anchor.earliest === anchor.latest ? anchor.latest : null
  if (groups['before'] || groups['next'])
    return day ? { edtf: shifted(day, groups['next'] ? 1 : -1), anchored: true } : null
  if (groups['lastmonth'] && anchor?.latest)
    return { edtf: shifted(`${anchor.latest.slice(0, 7)}-01`, -1).slice(0, 7), anchored: true }
  if (!groups['w'] || !today) return null
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekdays.indexOf(groups['w'].toLowerCase()) + 7) % 7
  return { edtf: shifted(today, -back), anchored: true }
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

function edtfOf(groups: Record<string, string | undefined>, today: string | null, text: string): Read | null {
  const month = groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m4'] ?? groups['m5']
  const day = groups['d1'] ?? groups['d2']
  const year = groups['y1'] ?? groups['y2'] ?? groups['y4'] ?? groups['y6'] ?? groups['y7']
  if (month) return dayOrMonth(months.indexOf(month.toLowerCase()) + 1, day, year, today, groups['last'] !== undefined)
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
