/** What contradicts: the one place that says so. Pure, the same in whatever order claims come. */
import { bestClaim, number, standing, text } from './best.ts'
import { canonical } from './claim.ts'
import type { JsonObject } from './claim.ts'
import type { DecidableClaim } from './decidable.ts'
import { isRounding, isSameMoney } from './money.ts'

/** A claim of a value, and the name of who says it inside its source (null: the source itself). */
export interface SaidClaim extends DecidableClaim {
  readonly saidBy: string | null
}

/** Two claims of one attribute that cannot both be so; `one` is that of the value to be shown before the other. */
interface Contradiction {
  readonly one: SaidClaim
  readonly other: SaidClaim
}

/** Attributes of which one thing has one value. Kinds are not among them: two words for one thing are not disjoint. */
export const contradictable = ['DATE', 'DISCOVERED', 'AFFECTED', 'AMOUNT', 'DATA_TYPE', 'COUNTRY'] as const

/**
 * The contradictions among claims of one thing, the values one by one: of those that a narrower one refines, or that a
 * person's own replaced, none. `claims` count, affirm and are told as facts.
 */
export function contradictions(claims: readonly SaidClaim[]): Contradiction[] {
  const byAttribute = Map.groupBy(claims, ({ predicate, value }) => `${predicate} ${text(value?.['type']) ?? ''}`)
  return [...byAttribute.values()].flatMap(ofOneAttribute)
}

function ofOneAttribute(claims: readonly SaidClaim[]): Contradiction[] {
  const left = standing(claims)
  const groups = [...Map.groupBy(left, ({ predicate, value }) => sayingOf(predicate, value ?? {})).values()]
  const sorted = byMerit(groups)
  return sorted.flatMap((ones, at) => sorted.slice(at + 1).flatMap((others) => pairOf(ones, others)))
}

/** The groups as `bestClaim` would have them one after the other. */
function byMerit(groups: readonly (readonly SaidClaim[])[]): (readonly SaidClaim[])[] {
  const best = bestClaim(groups.flat())
  const first = groups.find((group) => group.some(({ id }) => id === best?.id))
  return first ? [first, ...byMerit(groups.filter((group) => group !== first))] : []
}

/** One pair for two values: the best claims of each between which nothing but the values stands. */
function pairOf(ones: readonly SaidClaim[], others: readonly SaidClaim[]): Contradiction[] {
  const [first, second] = [sortedByMerit(ones), sortedByMerit(others)]
  for (const one of first)
    for (const other of second) if (disjoint(one, other) && !bothFound(one, other)) return [{ one, other }]
  return []
}

const sortedByMerit = (claims: readonly SaidClaim[]): readonly SaidClaim[] =>
  byMerit(claims.map((claim) => [claim])).flat()

/** Two authorities that find differently disagree, which is no contradiction. */
const bothFound = (one: SaidClaim, other: SaidClaim): boolean =>
  one.stance === 'FINDS' && other.stance === 'FINDS' && one.saidBy !== other.saidBy

/** What is said, apart from the words it is said in. */
function sayingOf(predicate: SaidClaim['predicate'], value: JsonObject): string {
  if (predicate === 'DATE' || predicate === 'DISCOVERED')
    return canonical([value['earliest'] ?? null, value['latest'] ?? null])
  if (predicate === 'AFFECTED') return canonical([value['min'] ?? null, value['max'] ?? null])
  if (predicate === 'AMOUNT') return canonical([value['amount'] ?? null, value['currency'] ?? null])
  return canonical(value)
}

/** Whether two values of one attribute leave nothing that could be both. */
function disjoint({ predicate, value }: SaidClaim, other: SaidClaim): boolean {
  const [a, b] = [value ?? {}, other.value ?? {}]
  switch (predicate) {
    case 'DATE':
    case 'DISCOVERED':
      return a['derived'] !== true && b['derived'] !== true && (isBefore(a, b) || isBefore(b, a))
    case 'AFFECTED':
      return isLess(a, b) || isLess(b, a)
    case 'AMOUNT':
      return disjointMoney(a, b)
    case 'DATA_TYPE':
      return (a['taken'] === 'YES' && b['taken'] === 'NO') || (a['taken'] === 'NO' && b['taken'] === 'YES')
    case 'COUNTRY':
      return a['country'] !== b['country']
    default:
      return false
  }
}

function isBefore(one: JsonObject, other: JsonObject): boolean {
  const [latest, earliest] = [text(one['latest']), text(other['earliest'])]
  return latest !== null && earliest !== null && latest < earliest
}

/** Less, and not the same in rounder words. */
function isLess(one: JsonObject, other: JsonObject): boolean {
  const [most, least] = [number(one['max']), number(other['min'])]
  return most !== null && least !== null && most < least && !isRounding(most, least) && !isRounding(least, most)
}

/** Amounts of different currencies are never compared. */
function disjointMoney(one: JsonObject, other: JsonObject): boolean {
  const [a, b, currency] = [number(one['amount']), number(other['amount']), text(one['currency'])]
  if (a === null || b === null || currency !== text(other['currency'])) return false
  return !isSameMoney({ amount: a, currency }, { amount: b, currency })
}
