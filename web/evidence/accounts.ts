import type { QuotedFragment } from '../generated.ts'
import { shortSpeaker } from '../words/speaker.ts'
import { briefSummary } from '../words/summaries.ts'

type Claim = QuotedFragment

/** What one speaker says of an event, and whether they give a cause. */
export interface Account {
  readonly speaker: string
  readonly says: string
  readonly claim: Claim
}

/**
 * Where one speaker gives a cause of an event and another speaks of it without one: both accounts, the one with the
 * cause first. Null where nobody gives a cause or nobody else speaks. They can both be so, which is no contradiction.
 */
export function twoAccounts(claims: readonly Claim[], causes: readonly Claim[]): readonly [Account, Account] | null {
  const cause = causes.find(({ saidBy, value }) => saidBy !== null && value?.['kind'] === 'CAUSED')
  const speaker = shortSpeaker(cause?.saidBy ?? null)
  if (!cause || speaker === null) return null
  const others = claims.filter(({ saidBy }) => saidBy !== null && shortSpeaker(saidBy) !== speaker)
  const other = others.find(({ predicate }) => predicate === 'ACTOR') ?? others[0]
  if (!other) return null
  const cited = causes.some((claim) => shortSpeaker(claim.saidBy) === shortSpeaker(other.saidBy))
  if (cited) return null
  return [
    { speaker, says: 'another event caused it', claim: cause },
    { speaker: shortSpeaker(other.saidBy) ?? '', says: 'no cause given', claim: other },
  ]
}

/** Two claims that cannot both be so. */
export interface Disagreement {
  readonly what: string
  readonly one: Claim
  readonly other: Claim
}

/** Claims of one event. Only disjoint values contradict: two dates without a common day, two amounts of one currency, a denial of what is said. */
export function disagreements(claims: readonly Claim[]): Disagreement[] {
  const found = [
    apart(claims, 'DATE', 'when it happened', disjointDates),
    apart(
      claims,
      'AMOUNT',
      'the amount',
      (one, other) => one['currency'] === other['currency'] && bothDiffer(one['amount'], other['amount']),
    ),
    apart(
      claims,
      'DATA_TYPE',
      'what was taken',
      (one, other) => one['type'] === other['type'] && opposite(one['taken'], other['taken']),
    ),
  ]
  return found.filter((each) => each !== null)
}

type Value = Readonly<Record<string, unknown>>

function apart(
  claims: readonly Claim[],
  predicate: Claim['predicate'],
  what: string,
  differ: (one: Value, other: Value) => boolean,
): Disagreement | null {
  const own = claims.filter((claim) => claim.predicate === predicate && claim.modality === 'ACTUAL')
  for (const [at, one] of own.entries())
    for (const other of own.slice(at + 1)) if (differ(one.value ?? {}, other.value ?? {})) return { what, one, other }
  return null
}

const bothDiffer = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number' && one !== other
const opposite = (one: unknown, other: unknown): boolean =>
  (one === 'NO' && other === 'YES') || (one === 'YES' && other === 'NO')

function disjointDates(one: Value, other: Value): boolean {
  const before = (first: Value, second: Value): boolean =>
    typeof first['latest'] === 'string' &&
    typeof second['earliest'] === 'string' &&
    first['latest'] < second['earliest']
  return before(one, other) || before(other, one)
}

/** What a claim says, as the head of its column. */
export const accountHead = (claim: Claim): string =>
  shortSpeaker(claim.saidBy) ?? briefSummary(claim.source.summarizes) ?? claim.source.title ?? 'An untitled source'
