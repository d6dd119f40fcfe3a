import type { ClaimWordsFragment } from '../generated.ts'
import { factsOf } from '../words/facts.ts'
import { mainClaim } from '../words/main-claim.ts'

/** The claim whose words the panel quotes first: what its foot and R open. */
export function leadClaim(about: string, claims: readonly ClaimWordsFragment[]): ClaimWordsFragment | null {
  const own = factsOf(claims).filter((fact) => fact.about === about)
  return mainClaim((own.find(({ key }) => key.startsWith(' ')) ?? own[0])?.claims ?? claims)
}
