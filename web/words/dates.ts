/** A date as the API gives it: the EDTF string, its bounds as days, the words of the source. */
export interface FuzzyDate {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly phrase: string | null
  readonly derived: boolean
}

/** In the order of the year, as partInWords says them. */
export const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] // prettier-ignore
const seasons: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

/** "9 September 2025" of 2025-09-09, "May 2025" of 2025-05, "spring 2025" of 2025-21, "2025" of 2025. */
export function partInWords(part: string): string {
  const [year = '', month, day] = part.split('-')
  if (month === undefined) return year
  const season = seasons[month]
  if (season !== undefined) return `${season} ${year}`
  const name = months[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

const isLastOfMonth = (day: string): boolean => {
  const [year = 0, month = 1, date] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === date
}

/** The end of a month is said as such: nobody chose its 31st. */
const endInWords = (day: string): string =>
  /^\d{4}-\d\d$/.test(day) || isLastOfMonth(day) ? `the end of ${partInWords(day.slice(0, 7))}` : partInWords(day)

/**
 * When it happened, in words that claim no more than the date does. Never guesses: without a year it is "date unknown".
 * A known day is said plainly, less than a day as "some day in May 2025" or "some time in 2025".
 */
export function dateInWords(date: FuzzyDate | null): string {
  if (date === null) return 'date unknown'
  const edtf = date.edtf.replace(/^[[{](.*)[\]}]$/, '$1')
  const vague = /[~?%]/.test(edtf) ? 'about ' : ''
  const bare = edtf.replace(/[~?%]/g, '')
  if (/X/.test(bare)) return date.earliest === null && date.latest === null ? 'date unknown' : boundsInWords(date)
  if (/\.\.|\//.test(bare)) return boundsInWords(date, bare.includes('/'))
  if (vague !== '') return `${vague}${partInWords(bare)}`
  if (/^\d{4}$/.test(bare)) return `some time in ${bare}`
  return /^\d{4}-(0\d|1[0-2])$/.test(bare) ? `some day in ${partInWords(bare)}` : partInWords(bare)
}

function boundsInWords({ earliest, latest }: FuzzyDate, lasting = false): string {
  if (earliest === null && latest === null) return 'date unknown'
  if (earliest === null) return `by ${endInWords(latest ?? '')}; start not specified`
  if (latest === null) return `from ${partInWords(earliest)}; end not specified`
  if (earliest === latest) return partInWords(earliest)
  if (lasting)
    return `from ${startInWords(earliest)} to ${isLastOfMonth(latest) ? partInWords(latest.slice(0, 7)) : partInWords(latest)}`
  return betweenInWords(earliest, latest)
}

const startInWords = (day: string): string => (day.endsWith('-01') ? partInWords(day.slice(0, 7)) : partInWords(day))

function betweenInWords(earliest: string, latest: string): string {
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)]
  if (month === latest.slice(0, 7)) {
    if (earliest.endsWith('-01') && isLastOfMonth(latest)) return `some day in ${partInWords(month)}`
    return `between ${Number(earliest.slice(8))} and ${partInWords(latest)}`
  }
  if (earliest.endsWith('-01-01') && year === latest.slice(0, 4))
    return latest.endsWith('-12-31')
      ? `some time in ${year}`
      : `some time in ${year}, by ${endInWords(latest).replace(` ${year}`, '')}`
  const start = partInWords(earliest)
  return `between ${year === latest.slice(0, 4) ? start.replace(` ${year}`, '') : start} and ${partInWords(latest)}`
}

/** What the date rests on: the article's own words where they are vaguer, and that its year is not in the sentence. */
export interface WhenLine {
  readonly date: string
  /** Null where the date needs no remark. */
  readonly note: string | null
}

const withYear = /\b\d{4}\b/

/** The date as the first words of a line, and what has to be said about where it comes from. */
export function whenLine(date: FuzzyDate | null): WhenLine {
  const words = dateInWords(date).replace(/^./, (letter) => letter.toUpperCase())
  if (date === null) return { date: words, note: 'no source says when' }
  if (date.phrase === null)
    return { date: words, note: date.derived ? 'no sentence states it; it follows from other dates' : null }
  const notes: string[] = []
  if (isVague(date)) notes.push(`the article says “${date.phrase}”`)
  if (date.derived) notes.push('worked out from other dates')
  else if (date.earliest === null && date.latest === null) notes.push('no source says the year')
  else if (!withYear.test(date.phrase)) notes.push('the year is from the article’s date')
  return { date: words, note: notes.length === 0 ? null : notes.join('; ') }
}

/** Vaguer than a month's name or a day: "last spring", "a few months ago". */
function isVague({ edtf, phrase }: FuzzyDate): boolean {
  if (phrase === null) return false
  if (/\.\.|[~?%X/]|-2[1-4]$|^\d{4}$/.test(edtf)) return !/^\d{4}$/.test(phrase)
  return !months.some((month) => phrase.toLowerCase().includes(month.toLowerCase().slice(0, 3))) && !/\d/.test(phrase)
}

/** Whether it is known to the day. */
export const isDay = (date: FuzzyDate | null): boolean =>
  date !== null && date.earliest !== null && date.earliest === date.latest
