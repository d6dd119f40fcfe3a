import { dateOf } from '../words/claims.ts'
import { dateInWords, whenLine } from '../words/dates.ts'
import type { ReadFact } from '../words/facts.ts'
import { mainClaim } from '../words/main-claim.ts'
import { capitalized } from '../words/sentence.ts'
import { lowered } from '../words/noun.ts'

/** Why a fact was read so, and beside its date why that is its date. */
interface Reasons {
  readonly reading: string | null
  readonly date: { readonly words: string; readonly reason: string } | null
}

/** The reason of the claim that says what it is; the date's own only where the fact has one. */
export function reasonsOf({ claims }: Pick<ReadFact, 'claims'>): Reasons {
  const main = mainClaim(claims.filter(({ predicate }) => predicate !== 'DATE'))
  const dates = claims.filter(({ predicate }) => predicate === 'DATE')
  const stated = dates.find(({ value }) => value?.['derived'] !== true) ?? dates[0]
  const date = stated === undefined ? null : dateOf(stated.value)
  const note = date === null ? null : date.derived ? (stated?.reason ?? null) : whenLine(date).note
  return {
    reading: main?.reason ?? null,
    date:
      date === null || note === null
        ? null
        : { words: capitalized(dateInWords(date)), reason: `${lowered(note).replace(/\.$/, '')}.` },
  }
}
