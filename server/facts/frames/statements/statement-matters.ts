import type { StatementKind } from '../../fact.ts'
import type { Match } from '../../lexicon/pattern.ts'
import { isCompatible } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import { entryDate } from '../chronicle.ts'
import { suffered } from '../parties.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import type { Sighting } from '../incidents/sightings.ts'
import type { StatementSighting } from './statements.ts'
import type { EventDraft, Story } from '../story.ts'

const telling =
  /^(?:informed|informing|informs|notified|notifying|notifies|told|tells|alerted|alerts)\b|\b(?:told|informed|notified|alerted|warned)$/
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

/** "Alder tells the Birch Agency.": whom it tells is an authority, so that it makes something known. */
export function tellingRegulators(story: Story, sentence: Sentence): { kind: StatementKind; match: Match }[] {
  return story.referencesIn(sentence).flatMap(({ start, organization, pronoun }) => {
    if (organization?.type !== 'Regulator' || pronoun || start === sentence.start) return []
    const found = tellsWhom.exec(story.slice({ start: Math.max(sentence.start, start - 20), end: start }))
    const text = found?.groups?.['verb']
    if (!found || text === undefined) return []
    const from = start - found[0].length
    return [{ kind: 'DISCLOSURE', match: { start: from, end: from + text.length, text } }]
  })
}

const tellsWhom = /(?<verb>(?<!\p{L})(?:tells|informs|notifies|alerts|informed|notified|alerted)) (?:the )?$/u

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

/** Nothing lies between that the day could be of: "said in a statement on Monday", "told reporters in May", "notified it on". */
const toDay =
  /^(?: (?:it|them|him|her|reporters|journalists|investors|lawmakers|analysts|customers|\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15}){0,2}))?(?:,? (?:in|through|by|via|at|to|with|during|on|before) (?:[\p{L}\p{N}’'-]{1,16} ){0,5}?(?:statement|filing|notice|release|letter|post|blog|website|conference|briefing|hearing|e-?mail|message|report|interview|exchange|authority|regulator|commission|agency|police|reporters|parliament|tweet|video|public|press)(?: (?:published|issued|released|posted|sent|dated|given))?)?,? ?$/u

/** When it was said: a day at the start of the sentence, right behind the verb, or before it in its clause. */
export function statementDate(story: Story, sentence: Sentence, match: Match): DateAt | null {
  // "“In June we noticed it,” a spokesman said": a day within the words said is that of what they tell.
  const dates = story.datesIn(sentence).filter((date) => !isQuoted(sentence, date))
  const clause = clauseAround(sentence, match)
  return (
    dates.find((date) => date.start - sentence.start <= 3 && date.end <= match.start) ??
    dates.find((date) => date.start >= match.end && toDay.test(story.slice({ start: match.end, end: date.start }))) ??
    dates.find((date) => date.start >= clause.start && date.end <= match.start && !isNamed(story, match, date)) ??
    dates.find((date) => saidOn(sentence, date)) ??
    dates.find((date) => whenSaid(story, match, date)) ??
    dates.find((date) => opening.test(sentence.text.slice(0, date.start - sentence.start))) ??
    entryDate(story, sentence)
  )
}

function isQuoted({ text, start }: Sentence, date: DateAt): boolean {
  const before = text.slice(0, date.start - start)
  return (before.match(/[“”"]/g)?.length ?? 0) % 2 === 1 && /[”"]/.test(text.slice(date.end - start))
}

/** "In a report submitted on Thursday to the ministry, Alder said", "At a hearing in May, …" */
const opening =
  /^[“"]?(?:[Ii]n|[Aa]t|[Dd]uring|[Tt]hrough|[Vv]ia) (?:an?|its|the|their) (?:[\p{L}-]+ ){0,3}?(?:statement|report|hearing|filing|letter|post|notice|press release|release|conference|briefing|message|e-?mail|interview|announcement|disclosure|tweet|note|circular|bulletin)(?: (?:submitted|sent|filed|published|issued|released|posted|dated|held|seen|to|by|with|for|\p{Lu}[\p{L}’'-]*|the|its|customers|investors|shareholders|reporters|exchange|stock)){0,6} (?:on |of |in |dated )?$/u

/** "since April 2, when it disclosed", "reported the matter itself in March" */
function whenSaid(story: Story, match: Match, { start, end }: DateAt): boolean {
  if (end <= match.start)
    return /^, when (?:it|they|he|she|the \p{L}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:first |had |has )?$/u.test(
      story.slice({ start: end, end: match.start }),
    )
  return /^(?: (?:the|this|its|it|matter|incident|breach|attack|leak|itself|themselves|error|issue|loss|publicly|him|her|to|authority|regulator|police)){0,6},? (?:(?:in|on) )?$/.test(
    story.slice({ start: match.end, end: Math.max(match.end, start) }),
  )
}

/** "…, it said on Wednesday", of whatever the sentence tells that it will do. */
function saidOn(sentence: Sentence, { start }: DateAt): boolean {
  const lead = sentence.text.slice(Math.max(0, start - sentence.start - 140), start - sentence.start)
  const verb =
    /(?:^|[,”"] )(?:[^,;:]{0,70} )?(?:said|says|told|stated|wrote|tweeted)(?!\p{L})(?<tail>[^,;:]{0,70})$/u.exec(lead)
  return verb !== null && toDay.test(verb.groups?.['tail'] ?? '')
}

/** "the decision of 21 March had come too late, it said": the day is of something named. */
function isNamed(story: Story, match: Match, date: DateAt): boolean {
  return /\bof $/.test(story.slice({ start: Math.max(0, date.start - 4), end: Math.min(date.start, match.start) }))
}
