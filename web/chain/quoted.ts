import type { ClaimWordsFragment } from '../generated.ts'
import { dateOf } from '../words/claims.ts'
import type { FuzzyDate } from '../words/dates.ts'
import { overlap } from '../words/main-claim.ts'

type Claim = ClaimWordsFragment

/** What of an event its quote is held against. */
interface Quotable {
  readonly id: string
  readonly date: FuzzyDate | null
  readonly claims: readonly Claim[]
}

/**
 * The date as the quoted words have it, where they or their paragraph give one: a sentence must not be more exact than
 * the quote below it. Otherwise the date that counts.
 */
export function dateBeside(quoted: Claim | null, event: Quotable): FuzzyDate | null {
  if (quoted === null) return event.date
  const dates = event.claims.filter(
    ({ predicate, modality, stance, subject, source, value }) =>
      predicate === 'DATE' &&
      modality === 'ACTUAL' &&
      stance !== 'DENIES' &&
      subject?.id === event.id &&
      source.id === quoted.source.id &&
      value?.['derived'] !== true,
  )
  const found =
    dates.find((date) => overlap(date, quoted)) ?? dates.find(({ paragraph }) => paragraph === quoted.paragraph)
  return dateOf(found?.value ?? null) ?? event.date
}

/** " that “an unauthorized third party” had accessed customer data": what the quoted words say about who did it. */
export function toldIn(quoted: Claim | null, events: ReadonlyMap<string, Quotable>): string {
  if (quoted === null) return ''
  for (const { predicate, quote, value, source, start, end } of [...events.values()].flatMap(({ claims }) => claims)) {
    const phrase = value?.['phrase']
    if (predicate !== 'ACTOR' || typeof phrase !== 'string' || !quote.startsWith(`${phrase} had `)) continue
    const within = source.id === quoted.source.id && start >= quoted.start && end <= quoted.end
    if (within) return ` that “${phrase}”${quote.slice(phrase.length)}`
  }
  return ''
}
