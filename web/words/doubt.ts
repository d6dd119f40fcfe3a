import type { ClaimWordsFragment } from '../generated.ts'
import type { FactGroup, Tone } from './facts.ts'
import { incidentKinds, penaltyKinds, rulingKinds, statementKinds } from './kinds.ts'
import { overlap } from './main-claim.ts'
import { capitalized, strong } from './sentence.ts'
import type { Sentence } from './sentence.ts'

type Claim = ClaimWordsFragment

/** Claims about something that is not in the graph, because nobody has settled yet that it is one: told by their words. */
export function doubtKey(
  groups: ReadonlyMap<string, { readonly thing: unknown; readonly claims: readonly Claim[] }>,
  claim: Claim,
): string {
  const same = [...groups].find(
    ([, { thing, claims }]) => thing === null && claims.some((other) => overlap(other, claim)),
  )
  return same?.[0] ?? `doubt ${claim.start}`
}

const vocabularies = [
  ['said', 't', statementKinds],
  ['wrong', 'i', incidentKinds],
  ['ruled', 'r', rulingKinds],
  ['ruled', 'p', penaltyKinds],
] as const

function kindOf(claims: readonly Claim[]): string {
  const kind = claims.find(({ predicate }) => predicate === 'KIND')?.value?.['kind']
  return typeof kind === 'string' ? kind : ''
}
const vocabularyOf = (claims: readonly Claim[]) => vocabularies.find(([, , words]) => kindOf(claims) in words)

export const doubtGroup = (claims: readonly Claim[]): FactGroup => vocabularyOf(claims)?.[0] ?? 'who'
export const doubtTone = (claims: readonly Claim[]): Tone => vocabularyOf(claims)?.[1] ?? 'o'

/** "Comment, by the public": no more than its kind and speaker, because the rest is what has to be settled. */
export function doubtSentence(claims: readonly [Claim, ...Claim[]]): Sentence {
  const kind = vocabularyOf(claims)?.[2][kindOf(claims)]
  const by = claims.find(({ predicate }) => predicate === 'BY')?.value?.['name']
  const name = claims.find(({ predicate }) => predicate === 'NAME')?.value?.['name']
  if (kind === undefined) return [strong(typeof name === 'string' ? name : `“${claims[0].quote}”`)]
  return [strong(capitalized(kind)), typeof by === 'string' ? `, by ${by}` : '']
}
