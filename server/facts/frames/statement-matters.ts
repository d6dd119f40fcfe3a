import type { StatementKind } from '../fact.ts'
import type { Match } from '../lexicon/pattern.ts'
import { isCompatible } from '../reference/families.ts'
import type { Organization } from '../reference/organization.ts'
import { clauseAround } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { DateAt } from '../values/dates.ts'
import { suffered } from './parties.ts'
import type { RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from './sequence.ts'
import type { Sighting } from './sightings.ts'
import type { StatementSighting } from './statements.ts'
import type { EventDraft, Story } from './story.ts'

const telling = /^(?:informed|informing|notified|notifying|told|alerted)\b|\b(?:told|informed|notified|alerted|warned)$/
/** Characters ahead within which customers are told of what is told next. */
const soon = 300
const aboutRulings: ReadonlySet<StatementKind> = new Set(['NO_COMMENT', 'WILL_APPEAL'])

/** Which event a company speaks of: the ruling on it for what it will do, else the incident of the sentence or the last one. */
export function matterOf(
  kind: StatementKind,
  sentence: Sentence,
  match: Match,
  sightings: Sequence<Sighting>,
  rulings: Sequence<RulingSighting>,
  organization: Organization,
  before: Sequence<StatementSighting>,
): EventDraft | null {
  const here = sightings.in(sentence).find((sighting) => sighting.end > match.start)
  const ruling = rulings.lastBefore(match.start)?.ruling ?? null
  if (aboutRulings.has(kind) && ruling) return ruling
  if (here) return here.incident
  const disclosed = (sentences: number) =>
    before.lastBefore(
      match.start,
      (other) =>
        other.kind === 'DISCLOSURE' &&
        other.organization === organization &&
        other.sentence.index >= sentence.index - sentences,
    )?.about ?? null
  if (kind === 'DISCLOSURE')
    return disclosed(1) ?? (telling.test(match.text) ? toldAround(sentence, sightings, organization) : null)
  if (kind === 'DENIAL' && ruling) return ruling
  return disclosed(2) ?? sightings.lastBefore(match.start)?.incident ?? ruling
}

/** What customers or an authority were told of: the incident of this family told last, or else next. */
function toldAround(sentence: Sentence, sightings: Sequence<Sighting>, organization: Organization): EventDraft | null {
  const isOwn = ({ kind, companies }: Sighting) =>
    suffered.has(kind) &&
    isCompatible(
      [organization],
      companies.flatMap((one) => one.organization ?? []),
    )
  const before = sightings.lastBefore(sentence.start, isOwn)
  if (before) return before.incident
  const next = sightings.lastBefore(sentence.end + soon, (one) => isOwn(one) && one.start >= sentence.start)
  return next?.incident ?? null
}

/** When it was said: a day at the start of the sentence, or of the clause before the verb. */
export function statementDate(story: Story, sentence: Sentence, match: Match): DateAt | null {
  const dates = story.datesIn(sentence)
  const clause = clauseAround(sentence, match)
  return (
    dates.find((date) => date.start - sentence.start <= 3 && date.end <= match.start) ??
    dates.find((date) => date.start >= clause.start && date.end <= match.start) ??
    (telling.test(match.text)
      ? dates.find((date) => date.start >= match.end && isOfVerb(story, match, date))
      : undefined) ??
    null
  )
}

/** "informed its customers by letter on Monday, 12 May": nothing lies between that the day could be of. */
function isOfVerb(story: Story, match: Match, date: DateAt): boolean {
  return /^(?: by [\p{L} -]{3,20})? ?$/u.test(story.slice({ start: match.end, end: date.start }))
}
