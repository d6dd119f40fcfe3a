import type { QuotedFragment } from '../generated.ts'
import type { Span } from './context.ts'

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/**
 * The claim to quote for an event or an organization: the one that says what it is where its date is stated too,
 * otherwise the shortest that says what it is, otherwise the first. Null where there are no claims.
 */
export function mainClaim<Claim extends QuotedFragment>(claims: readonly Claim[]): Claim | null {
  const kinds = claims.filter(({ predicate }) => predicate === 'KIND')
  const dates = claims.filter(({ predicate, value }) => predicate === 'DATE' && value?.['derived'] !== true)
  const dated = kinds.find((kind) => dates.some((date) => date.source.id === kind.source.id && overlap(kind, date)))
  const shortest = [...kinds].toSorted(
    (one, other) => one.quote.length - other.quote.length || one.start - other.start,
  )[0]
  return dated ?? shortest ?? claims[0] ?? null
}
