/** Which of several values to show: pure rules, the same in whatever order claims came. */
import { canonical } from './claim.ts'
import type { JsonObject } from './claim.ts'
import type { DecidableClaim } from './decidable.ts'
import { isRounding } from './money.ts'

/**
 * A person's own value first; then the narrowest of compatible values; then the latest publication, by its earliest
 * possible day (one of "2025" is not later than one of May 2025); then the surer; then the id. Null where there is none.
 */
export function bestClaim(claims: readonly DecidableClaim[]): DecidableClaim | null {
  let best: DecidableClaim | null = null
  for (const claim of standing(claims)) if (best === null || precedes(claim, best)) best = claim
  return best
}

/** The claims that no other one refines, a person's alone where there are such. Values that differ contradict each other. */
export function standing<Claim extends DecidableClaim>(claims: readonly Claim[]): Claim[] {
  const persons = claims.filter(({ corrected }) => corrected)
  const candidates = persons.length > 0 ? persons : claims
  const distinct = new Map(candidates.map(({ value }) => [canonical(value), value]))
  const narrowest = new Set(
    [...distinct]
      .filter(([, value]) => ![...distinct.values()].some((other) => narrower(other, value)))
      .map(([key]) => key),
  )
  return candidates.filter((claim) => narrowest.has(canonical(claim.value)))
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
  if ('currency' in one) return narrowerMoney(one, other)
  if ('named' in one) return one['named'] === true && other['named'] === false
  if ('taken' in one) return one['taken'] !== 'UNKNOWN' && other['taken'] === 'UNKNOWN'
  if ('phrase' in one && 'kind' in one) return vagueness(one) < vagueness(other)
  if ('kind' in one) return narrowerKind(one['kind'], other['kind'])
  return false
}

/**
 * "Other" says nothing, and a surcharge is a fine of a certain sort. What one source calls an accusation and another a
 * finding is shown as an accusation: nobody is made guilty by who tells of it.
 */
function narrowerKind(one: unknown, other: unknown): boolean {
  return (
    (one !== 'OTHER' && other === 'OTHER') ||
    (one === 'SURCHARGE' && other === 'FINE') ||
    (one === 'ACCUSATION' && other === 'FINDING')
  )
}

function narrowerDate(one: JsonObject, other: JsonObject): boolean {
  const inside = within(days(one), days(other))
  if (!inside) return false
  return !within(days(other), days(one)) || (one['derived'] === false && other['derived'] === true)
}

/** An amount over none, and over the same in rounder words. */
function narrowerMoney(one: JsonObject, other: JsonObject): boolean {
  const [exact, rough] = [number(one['amount']), number(other['amount'])]
  if (exact === null || rough === null) return exact !== null
  return one['currency'] === other['currency'] && isRounding(rough, exact)
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
