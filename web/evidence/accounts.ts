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

/** What a claim says, as the head of its column. */
export const accountHead = (claim: Claim): string =>
  shortSpeaker(claim.saidBy) ?? briefSummary(claim.source.summarizes) ?? claim.source.title ?? 'An untitled source'
