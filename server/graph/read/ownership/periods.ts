/** When one company owned another, as far as sources tell. Pure. Days are ISO strings, which sort as days do. */
import { members, textOrNull } from '../stored.ts'

/** A stretch of time of which only the ends may be known: from no later than `latest` to no earlier than `earliest`. */
export interface Days {
  readonly earliest: string | null
  readonly latest: string | null
}

export interface Period {
  readonly from: unknown
  readonly until: unknown
  readonly share: number | null
  /** First and last day on which a dated source told of it. */
  readonly firstTold: string | null
  readonly lastTold: string | null
  readonly claims: readonly string[]
}

export type Certainty = 'CERTAIN' | 'POSSIBLE'

/** The bounds of a fuzzy date; without both it is as good as none. */
function bounds(date: unknown): Days | null {
  const { earliest, latest } = members(date)
  const days = { earliest: textOrNull(earliest), latest: textOrNull(latest) }
  return days.earliest === null && days.latest === null ? null : days
}

const before = (one: string | null | undefined, other: string | null | undefined): boolean =>
  typeof one === 'string' && typeof other === 'string' && one < other

/**
 * Whether a period held at all times that a date may mean. Null where it certainly did not. On the day of an end the
 * ownership is possible, on that of a beginning certain: of two owners that follow each other on one day, one is.
 */
export function certaintyOf(period: Period, { earliest, latest }: Days): Certainty | null {
  const [from, until] = [bounds(period.from), bounds(period.until)]
  if (before(latest, from?.earliest) || before(until?.latest, earliest)) return null
  const begun = typeof from?.latest === 'string' && typeof earliest === 'string' && from.latest <= earliest
  const lasting = until
    ? before(latest, until.earliest)
    : typeof latest === 'string' && typeof period.lastTold === 'string' && latest <= period.lastTold
  return begun && lasting ? 'CERTAIN' : 'POSSIBLE'
}

/** Periods of one pair of companies: one that says no more than another, and nothing else, is told with that. */
export function distinctPeriods(periods: readonly Period[]): Period[] {
  // The more exact first, so that each meets what it may go into.
  const ranked = periods.toSorted((one, other) => exactness(other) - exactness(one))
  const kept: Period[] = []
  for (const period of ranked) {
    const at = kept.findIndex((other) => goesInto(period, other))
    const into = kept[at]
    if (into) kept[at] = together(into, period)
    else kept.push(period)
  }
  return kept
}

const exactness = ({ from, until, share }: Period): number =>
  (bounds(from) ? 4 : 0) + (bounds(until) ? 2 : 0) + (share === null ? 0 : 1)

/** Where a bound is missing, it can be that of the other period, unless it was told of outside of that. */
function goesInto(vague: Period, exact: Period): boolean {
  if (vague.share !== null && vague.share !== exact.share) return false
  const [from, until] = [bounds(exact.from), bounds(exact.until)]
  const [ownFrom, ownUntil] = [bounds(vague.from), bounds(vague.until)]
  if (ownFrom ? !same(ownFrom, from) : before(vague.firstTold, from?.earliest)) return false
  return ownUntil ? same(ownUntil, until) : !before(until?.latest, vague.lastTold)
}

const same = (one: Days, other: Days | null): boolean => one.earliest === other?.earliest && one.latest === other.latest

function together(into: Period, period: Period): Period {
  const told = [into, period].flatMap(({ firstTold, lastTold }) => [firstTold ?? [], lastTold ?? []].flat()).toSorted()
  return {
    ...into,
    firstTold: told[0] ?? null,
    lastTold: told.at(-1) ?? null,
    claims: [...new Set([...into.claims, ...period.claims])],
  }
}
