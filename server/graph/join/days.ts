/** What the days of two events say about whether they are one. Pure and symmetric. */
import type { EventUnit, Window } from './unit.ts'

const DAY_MS = 86_400_000
/** A season: a year's events of one victim overlap by their year, whether they are the same or not. */
const WIDEST_DAYS = 92
const YEAR_DAYS = 366
/** How long after an act it is news. */
const NEWS_DAYS = 31

type Dated = Pick<EventUnit, 'windows' | 'discovered'>

/**
 * AGREE where they happened or were noticed in the same narrow time, or one was noticed when the other is said to have
 * happened; APART where all their dates contradict each other and nothing agrees; else UNKNOWN.
 */
export function compareDays(one: Dated, other: Dated): 'AGREE' | 'APART' | 'UNKNOWN' {
  const agree =
    some(one.windows, other.windows, isNear) ||
    some(one.discovered, other.discovered, isNear) ||
    some(one.discovered, other.windows, noticedWithin) ||
    some(other.discovered, one.windows, noticedWithin)
  if (agree) return 'AGREE'
  const apart = one.windows.length > 0 && other.windows.length > 0 && !some(one.windows, other.windows, mayMeet)
  return apart ? 'APART' : 'UNKNOWN'
}

/** Whether both have one and the same day, or the same day of a year that one does not name. */
export function isSameDay(one: Dated, other: Dated): boolean {
  return some(one.windows, other.windows, sameDay) || some(one.discovered, other.discovered, sameDay)
}

/**
 * Whether an event without a narrow date of its own can be the other by when it is told: incidents are told of for long.
 * Two such are told of at the same time.
 */
export function isTimely(one: EventUnit, other: EventUnit): boolean {
  const [dated, undated] = isDated(one) ? [one, other] : [other, one]
  if (isDated(undated)) return false
  if (!isDated(dated)) return some(one.published, other.published, isNear)
  const days = [...dated.windows, ...dated.discovered].filter(isNarrow)
  const [reach, widest] = dated.type === 'Incident' ? [YEAR_DAYS, YEAR_DAYS] : [NEWS_DAYS, WIDEST_DAYS]
  const told = [
    ...undated.published.filter((window) => width(window) < widest).map((window) => since(window, reach)),
    ...undated.windows.filter((window) => width(window) < YEAR_DAYS),
  ]
  return some(days, told, mayMeet)
}

function isDated({ windows, discovered }: Dated): boolean {
  return windows.some(isNarrow) || discovered.some(isNarrow)
}

function some(these: readonly Window[], those: readonly Window[], fits: (a: Window, b: Window) => boolean): boolean {
  return these.some((a) => those.some((b) => fits(a, b)))
}

const isNear = (a: Window, b: Window): boolean => isNarrow(a) && isNarrow(b) && mayMeet(a, b)

function noticedWithin(noticed: Window, happened: Window): boolean {
  const [from, until] = ends(noticed)
  const [first, last] = ends(happened)
  return isNarrow(noticed) && isNarrow(happened) && from >= first && until <= last
}

function sameDay(a: Window, b: Window): boolean {
  const day = ({ earliest, latest }: Window) => (earliest !== null && earliest === latest ? earliest : null)
  const [one, other] = [day(a), day(b)]
  if (one !== null && other !== null) return one === other
  return one !== null ? one.slice(5) === b.recurring : other !== null && other.slice(5) === a.recurring
}

/** Whether there is a day that both allow. */
function mayMeet(a: Window, b: Window): boolean {
  if (a.recurring !== null || b.recurring !== null) return recursWithin(a, b)
  const [from, until] = ends(a)
  const [first, last] = ends(b)
  return from <= last && first <= until
}

function recursWithin(a: Window, b: Window): boolean {
  if (a.recurring !== null && b.recurring !== null) return a.recurring === b.recurring
  const [day, { earliest, latest }] = a.recurring === null ? [b.recurring, a] : [a.recurring, b]
  if (earliest === null || latest === null) return true
  const years = [earliest.slice(0, 4), latest.slice(0, 4)]
  return (
    width({ earliest, latest }) >= YEAR_DAYS ||
    years.some((year) => `${year}-${day}` >= earliest && `${year}-${day}` <= latest)
  )
}

const ends = ({ earliest, latest }: Pick<Window, 'earliest' | 'latest'>) =>
  [earliest ?? '0000', latest ?? '9999'] as const

/** Days from end to end; endless where an end is open. */
function width({ earliest, latest }: Pick<Window, 'earliest' | 'latest'>): number {
  return earliest === null || latest === null ? Infinity : (Date.parse(latest) - Date.parse(earliest)) / DAY_MS
}

/** Whether its days are known well enough to tell it from others of its kind. */
const isNarrow = (window: Window): boolean => width(window) < WIDEST_DAYS

/** The same with so many days before. */
function since({ earliest, latest, recurring }: Window, days: number): Window {
  if (earliest === null) return { earliest, latest, recurring }
  return { earliest: new Date(Date.parse(earliest) - days * DAY_MS).toISOString().slice(0, 10), latest, recurring }
}
