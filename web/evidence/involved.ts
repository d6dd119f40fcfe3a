import type { ClaimWordsFragment } from '../generated.ts'
import { involvementRoles, word } from '../words/kinds.ts'
import { shortSpeaker } from '../words/speaker.ts'

/** A company's part in an incident with whoever says so: a part is never stated as a fact that only one party alleges. */
export function partInvolved(
  role: string,
  claims: readonly ClaimWordsFragment[],
  company: string,
  incident: string,
): string {
  const own = claims.filter(
    ({ predicate, subject, object, value }) =>
      predicate === 'INVOLVED_IN' && subject?.id === company && object?.id === incident && value?.['role'] === role,
  )
  const speakers = new Set(own.map(({ saidBy }) => shortSpeaker(saidBy)))
  const [speaker = null] = speakers.size === 1 ? speakers : []
  return `${word(involvementRoles, role)}${speaker === null ? '' : `, says ${speaker}`}`
}
