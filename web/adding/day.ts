import { months } from '../words/dates.ts'

/** Why a typed day of publication is not taken; each is a sentence for a person. */
export class DayTrouble extends Error {}

/**
 * What somebody typed as the day of publication, as EDTF: 2025-09-09, 2025-09, 2025, or the same in words ("9 September
 * 2025"). Nothing is guessed: of 9/8/2025 nobody knows which is the month. Throws `DayTrouble`.
 */
export function publishedOnOf(typed: string, today: string): string {
  const text = typed.trim()
  const edtf = /^\d{4}(-\d\d){0,2}$/.test(text) ? text : inWords(text)
  if (edtf === null) throw new DayTrouble('Write it as 2025-09-09, 2025-09 or 2025.')
  const first = `${edtf}-01-01`.slice(0, 10)
  if (!isDay(first)) throw new DayTrouble('There is no such day. Write it as 2025-09-09, 2025-09 or 2025.')
  if (first > today) throw new DayTrouble('This has not come yet. Look at its year again.')
  return edtf
}

function inWords(text: string): string | null {
  const {
    day,
    month = '',
    year = '',
  } = /^(?:(?<day>\d{1,2})\.? +)?(?<month>\p{L}{3,})\.? +(?<year>\d{4})$/u.exec(text)?.groups ?? {}
  const at = months.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase()))
  if (month === '' || at < 0) return null
  return [year, at + 1, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-')
}

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
