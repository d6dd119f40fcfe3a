import { pad } from '../../article/calendar.ts'
import type { FuzzyDate } from '../../article/fuzzy-date.ts'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const longestStep = 60

/** The parts of a date as its words name them. */
export type Groups = Record<string, string | undefined>

/** What the words of a date come to. */
export interface Read {
  readonly edtf: string
  readonly anchored: boolean
}

/** What a text has dated so far. */
export interface Spoken {
  /** The last full day. */
  readonly day: string | null
  /** The last day or month. */
  readonly near: string | null
  /** The same where it stands in this sentence or right before, with its year. */
  readonly firm: string | null
}

export const unspoken: Spoken = { day: null, near: null, firm: null }

/** What is spoken of behind that date. */
export function spokenAfter({ edtf, earliest, latest }: FuzzyDate, anchored: boolean, before: Spoken): Spoken {
  const day = earliest !== null && earliest === latest ? earliest : before.day
  const isNear = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(edtf)
  // What takes its year from the article tells of no other year.
  const firm = isNear ? (anchored && before.firm === null ? null : edtf) : before.firm
  return { day, near: isNear ? edtf : before.near, firm }
}

/** "on Monday" is the last one by the day of the article, "the day before" that before the day spoken of. */
export function relative(groups: Groups, spoken: Spoken, anchor: FuzzyDate | null): Read | null {
  const { day, near } = spoken
  const today = anchor && anchor.earliest === anchor.latest ? anchor.latest : null
  const step = stepped(groups, spoken, today) ?? steppedFar(groups, near)
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
function stepped(groups: Groups, { day, near: told }: Spoken, today: string | null): Read | null {
  if (today && (groups['today'] ?? groups['yesterday']))
    return { edtf: shifted(today, groups['yesterday'] ? -1 : 0), anchored: true }
  const [n, from] = [numberOf(groups['nn']) * (groups['unit'] === 'weeks' ? 7 : 1), day]
  if (groups['dayslater'] && from && n <= longestStep)
    return { edtf: shifted(from, /later|after/.test(groups['dir'] ?? '') ? n : -n), anchored: true }
  const near = told ?? today
  if (!groups['onday'] || !near) return null
  const [month, tail] = [near.slice(0, 7), `-${pad(Number(groups['dn']), 2)}`]
  const isAhead = today !== null && month + tail > today
  return { edtf: (isAhead ? shifted(`${month}-01`, -1).slice(0, 7) : month) + tail, anchored: true }
}

/** "a month later", "the following year", "that October": from the month or year of the day or month spoken of. */
function steppedFar(groups: Groups, near: string | null): Read | null {
  if (near === null) return null
  const [year, month] = [Number(near.slice(0, 4)), Number(near.slice(5, 7))]
  if (groups['monthstep']) {
    const at = year * 12 + month - 1 + (/later|after|following|next/.test(groups['monthstep']) ? 1 : -1)
    return { edtf: `${pad(Math.floor(at / 12), 4)}-${pad((at % 12) + 1, 2)}`, anchored: true }
  }
  const words = groups['yearstep']
  return words === undefined ? null : { edtf: pad(year + stepOf(words), 4), anchored: true }
}

/** The year of "on 19 June of that year", "in May the following year", "in June last year". */
export function saidYear(words: string, today: string | null, { near }: Spoken): string | undefined {
  const year = /last year|this year/.test(words) ? today : near
  if (year === null) return undefined
  return pad(Number(year.slice(0, 4)) + (words.includes('last') ? -1 : stepOf(words)), 4)
}

function stepOf(words: string): number {
  if (/following|next|after|later/.test(words)) return 1
  return /previous|before|earlier/.test(words) ? -1 : 0
}

/** A day or month without a year goes on from the one told right before with its year; null where that is no help. */
export function carried(tail: string, today: string | null, { firm }: Spoken): string | null {
  if (firm === null || (today !== null && firm.slice(0, 4) === today.slice(0, 4))) return null
  const year = Number(firm.slice(0, 4))
  const isBehind = tail.slice(1) >= firm.slice(5, 4 + tail.length)
  if (isBehind) return `${pad(year, 4)}${tail}`
  const next = `${pad(year + 1, 4)}${tail}`
  return today !== null && next <= today ? next : null
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
