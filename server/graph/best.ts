/** Which of several values to show: pure rules, the same in whatever order claims came. */
import { canonical } from './claim.ts'
import type { JsonObject } from './claim.ts'
import type { DecidableClaim } from './decidable.ts'

/**
 * A person's own value first; then the narrowest of compatible values; then the latest publication; then the surer;
 * then the id. Null where there is none.
 */
export function bestClaim(claims: readonly DecidableClaim[]): DecidableClaim | null {
  const persons = claims.filter(({ corrected }) => corrected)
  const candidates = persons.length > 0 ? persons : claims
  const distinct = new Map(candidates.map(({ value }) => [canonical(value), value]))
  const narrowest = new Set(
    [...distinct]
      .filter(([, value]) => ![...distinct.values()].some((other) => narrower(other, value)))
      .map(([key]) => key),
  )
  let best: DecidableClaim | null = null
  for (const claim of candidates) {
    if (narrowest.has(canonical(claim.value)) && (best === null || precedes(claim, best))) best = claim
  }
  return best
}

function precedes(one: DecidableClaim, other: DecidableClaim): boolean {
  if (one.published !== other.published) return (one.published ?? '') > (other.published ?? '')
  if (one.accepted !== other.accepted) return one.accepted
  return one.id < other.id
}

/** Whether the first value says strictly more than the second without contradicting it. Values of one predicate. */
function narrower(one: JsonObject | null, other: JsonObject | null): boolean {
  if (one === null || other === null) return false
  if ('edtf' in one) return narrowerDate(one, other)
  if ('qualifier' in one) return within(numbers(one), numbers(other)) && !within(numbers(other), numbers(one))
  if ('currency' in one) return typeof one['amount'] === 'number' && typeof other['amount'] !== 'number'
  if ('named' in one) return one['named'] === true && other['named'] === false
  if ('taken' in one) return one['taken'] !== 'UNKNOWN' && other['taken'] === 'UNKNOWN'
  if ('phrase' in one && 'kind' in one) return vagueness(one) < vagueness(other)
  return false
}

function narrowerDate(one: JsonObject, other: JsonObject): boolean {
  const inside = within(days(one), days(other))
  if (!inside) return false
  return !within(days(other), days(one)) || (one['derived'] === false && other['derived'] === true)
}

type Bounds<T> = readonly [from: T, until: T]

function within<T>(inner: Bounds<T>, outer: Bounds<T>): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1]
}

const days = (date: JsonObject): Bounds<string> => [text(date['earliest']) ?? '0000', text(date['latest']) ?? '9999']
const numbers = (count: JsonObject): Bounds<number> => [
  number(count['min']) ?? -Infinity,
  number(count['max']) ?? Infinity,
]
const vagueness = (actor: JsonObject): number =>
  (actor['name'] === null ? 2 : 0) + (actor['kind'] === 'UNKNOWN' ? 1 : 0)

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
export const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
