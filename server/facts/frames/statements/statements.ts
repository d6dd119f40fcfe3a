import type { Span, Speaker, StatementKind } from '../../fact.ts'
import { entriesOf, matches, triggers, type Match } from '../../lexicon/pattern.ts'
import file from '../../lexicon/statements.json' with { type: 'json' }
import type { Organization, Reference } from '../../reference/organization.ts'
import { clauseAround, spanning, wholeSentence } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import { listOf } from '../lists.ts'
import { matterOf, statementDate, tellingRegulators } from './statement-matters.ts'
import { byMedia, byPublic } from './statements-of-others.ts'
import { isAlleged, quotationsIn, sayingsIn, tellsOf } from './sayings.ts'
import { Speakers } from './speakers.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import type { Sighting } from '../incidents/sightings.ts'
import { Sequence } from '../sequence.ts'
import { speakerOf, type EventDraft, type Story } from '../story.ts'

/** A place where somebody says something about an event. */
export interface StatementSighting extends Span {
  readonly sentence: Sentence
  readonly statement: EventDraft
  readonly kind: StatementKind
  readonly speaker: Speaker
  readonly organization: Organization | null
  readonly about: EventDraft | null
  readonly date: DateAt | null
  readonly quote: Span
  /** False where a person has to tell whether it was said so. */
  readonly sure: boolean
}

type Subject = Pick<Reference, 'start' | 'end' | 'organization' | 'pronoun'>
/** The same before it is known which statement it speaks of. */
export type FoundStatement = Omit<StatementSighting, 'statement'>

const patterns = entriesOf(file.acts).map(([kind, phrases]) => ({
  kind,
  pattern: triggers(phrases),
}))
/** Most sentences hold none of them: one search tells, where each kind would take its own. */
const anyAct = triggers(entriesOf(file.acts).flatMap(([, phrases]) => phrases))
/** "neither admitted nor denied", "without admitting or denying" */
const neither = /\b(?:nor|neither|not|never|without|admitting or|admit or) $/
/** "would not confirm whether it means to appeal" */
const undecided = /\b(?:whether|if) (?:or not )?(?:[\p{L}’'-]{1,20} ){1,4}$/u
const named =
  /^(?:request|question|from|to|no ?one|nobody|none|e-?mail|call|message|inquir|there|customers|clients|users|patients|guests|subscribers|employees|members|policyholders|shoppers|passengers|people|those)/i
/** "found that Alder had cooperated", "because Alder cooperated", "was reduced for": another gives it credit. */
const credited =
  /\b(?:said|says|noted|notes|found|finds|heard|hears|credited|considered|recogni[sz]ed|acknowledged|accepted|took into account|because|since|given that|the fact that|praised|commended|thanked) (?:that |how )?(?:[\p{L}’&.,-]{1,20} ){0,6}$/u
const rewarded =
  /\b(?:reduc(?:ed|tion)|discount|leniency|mitigat\p{L}{1,4}|credit for|lower (?:fine|penalty)|immunity)\b/u
/** "from which hackers had made public": others make it known. */
const byOthers =
  /\b(?:hackers|attackers|criminals|extortionists|thieves|gang|intruders|researchers?|whistleblowers?|newspapers?|journalists?) (?:have |had |has |later |then |also )*$/u
/** "It had been denied a berth": what was done to it. */
const undergone = /\b(?:was|were|been|being|is|are|be|gets?|got) (?:also |later |then |repeatedly )?$/u
const isDone =
  /^(?:denied|disputed|rejected|contested|dismissed|refused|declined|informed|notified|told|alerted|warned)\b/
const thatBehind = /^(?: (?:on|in|at|by|late|early|last|this) [^,;:]{1,30}| yesterday| today)? that /
/** "told customers that refunds were capped" makes no event known. */
const toldThat = /^(?:told|informed|notified|alerted|advised|wrote)\b/i
/** Says by itself not what was disclosed. */
const bare = /^(?:\p{L}+|(?:has|have|had) spoken of)$/u

/** Who said what about which event; one statement for each speaker, kind and event. */
export function statementsOf(
  story: Story,
  sightings: Sequence<Sighting>,
  rulings: Sequence<RulingSighting>,
): Sequence<StatementSighting> {
  const all = new Sequence<StatementSighting>()
  const known = new Map<string, EventDraft>()
  const speakers = new Speakers(story)
  for (const sentence of story.sentences)
    for (const found of inSentence(story, sentence, sightings, rulings, all, speakers)) {
      // Whoever speaks does so on several sides of a matter: it is another statement where the text gives it another day.
      const id = `${found.kind} ${found.speaker.name}`
      const same = known.get(id)
      const isOther = found.kind !== 'COMMENT' && found.date && same?.date && same.date.edtf !== found.date.date.edtf
      const before = isOther ? undefined : same
      const statement = before ?? story.newEvent('Statement', found.kind, { start: found.start, end: found.end })
      before?.spans.push({ start: found.start, end: found.end })
      known.set(id, statement)
      statement.date ??= found.date?.date ?? null
      all.push({ ...found, statement })
    }
  return all
}

function inSentence(
  story: Story,
  sentence: Sentence,
  sightings: Sequence<Sighting>,
  rulings: Sequence<RulingSighting>,
  before: Sequence<StatementSighting>,
  speakers: Speakers,
): FoundStatement[] {
  const acts = sentence.text.search(anyAct) < 0 ? [] : patterns
  const known = acts.flatMap(({ kind, pattern }) =>
    matches(pattern, sentence.text, sentence.start).map((match) => ({ kind, match })),
  )
  const byCompanies = [...known, ...tellingRegulators(story, sentence)].flatMap(({ kind, match }) => {
    const lead = sentence.text.slice(0, match.start - sentence.start)
    if (neither.test(lead) || (isDone.test(match.text) && undergone.test(lead))) return []
    const behind = sentence.text.slice(match.end - sentence.start)
    const isThat = /\bthat$/.test(match.text) || thatBehind.test(behind)
    if (kind === 'DISCLOSURE' && isThat && toldThat.test(match.text) && !tellsOf(behind)) return []
    if (kind === 'DISCLOSURE' && byOthers.test(lead)) return []
    if (kind === 'WILL_APPEAL' && undecided.test(lead)) return []
    const subject = subjectOf(story, sentence, match, speakers)
    const organization = subject?.organization
    if (!organization || organization.type !== 'Company') return []
    if (isAlleged(sentence, subject)) return []
    if (kind === 'COOPERATES' && isCredited(story, sentence, match, subject)) return []
    const about = matterOf(kind, sentence, match, sightings, rulings, organization, before)
    if (!about && kind === 'DISCLOSURE' && bare.test(match.text)) return []
    if (kind === 'COMMENT' && !about) return []
    const date = statementDate(story, sentence, match)
    return allOf(story, sentence, subject).map((one) => ({
      ...quoted(sentence, match, subject),
      sentence,
      kind,
      speaker: speakerOf(one),
      organization: one,
      about,
      date,
      sure: true,
    }))
  })
  const told = [...byCompanies, ...byMedia(story, sentence, sightings), ...byPublic(story, sentence, sightings)]
  const said = bySaying(story, sentence, sightings, rulings, told, before, speakers)
  // "“Alder has cooperated”, the agency said": what another says of it is not said by it.
  const isPraise = ({ kind, start, organization }: FoundStatement) =>
    kind === 'COOPERATES' &&
    said.some((other) => other.organization && other.organization !== organization && quotes(story, other, start))
  // "a spokesman said it was unable to comment": no comment besides.
  const isSaid = ({ kind, speaker }: FoundStatement) =>
    kind === 'COMMENT' && said.some((other) => other.kind !== 'COMMENT' && other.speaker.name === speaker.name)
  return [...told.filter((one) => !isPraise(one) && !isSaid(one)), ...said].toSorted((a, b) => a.start - b.start)
}

/** What another says of it, or rewards it for, it does not say itself. */
function isCredited(story: Story, sentence: Sentence, match: Match, { start, organization }: Subject): boolean {
  const lead = sentence.text.slice(0, Math.max(0, Math.min(start, match.start) - sentence.start))
  const isOwn = story.referencesIn(sentence).some((one) => one.start < start && one.organization === organization)
  return (!isOwn && credited.test(lead)) || rewarded.test(clauseOf(sentence, match))
}

function clauseOf(sentence: Sentence, { start, end }: Match): string {
  return sentence.text.slice(Math.max(0, start - sentence.start - 80), end - sentence.start + 80)
}

/** Whether the words at an offset are told as another's: in quotation marks before the verb, or behind it. */
function quotes(story: Story, { start, end }: FoundStatement, at: number): boolean {
  if (at > end) return !/[.;]/.test(story.slice({ start: end, end: at }))
  return /[”"]/.test(story.slice({ start: at, end: start }))
}

/** What verbs of saying tell beyond what the sentence says outright. */
function bySaying(
  story: Story,
  sentence: Sentence,
  sightings: Sequence<Sighting>,
  rulings: Sequence<RulingSighting>,
  told: readonly FoundStatement[],
  before: Sequence<StatementSighting>,
  speakers: Speakers,
): FoundStatement[] {
  const sayings = sayingsIn(sentence, speakers, story)
  const others = sayings.length + told.length > 0 ? [] : quotationsIn(sentence, story)
  return [...sayings, ...others].flatMap(({ kind, voice, verb, sure }) => {
    const { speaker, organization, span } = voice
    if (told.some((one) => one.speaker.name === speaker.name && (one.kind === kind || kind === 'COMMENT'))) return []
    const about = organization
      ? matterOf(kind, sentence, verb, sightings, rulings, organization, before)
      : (sightings.lastBefore(sentence.end)?.incident ?? rulings.lastBefore(sentence.end)?.ruling ?? null)
    const whole = wholeSentence(sentence)
    const quote = spanning(whole, span)
    const date = statementDate(story, sentence, verb)
    return [{ start: verb.start, end: verb.end, quote, sentence, kind, speaker, organization, about, date, sure }]
  })
}

/** The company before the verb; for "informing …, C …" the one behind it. */
function subjectOf(story: Story, sentence: Sentence, match: Match, speakers: Speakers): Subject | null {
  // "A request to Alder went unanswered", "Customers of Alder were told": whom it names within.
  const within = story.referencesIn(sentence).find((one) => one.start > match.start && one.end < match.end)
  if (within && named.test(match.text)) return within
  const voice = speakers.at(sentence, match)
  if (voice?.person && voice.organization) return { ...voice.span, organization: voice.organization, pronoun: true }
  const before = story.subjectBefore(sentence, match.start)
  if (before || !/^\p{L}+ing\b/u.test(match.text)) return before
  return (
    story
      .referencesIn(sentence)
      .find((reference) => !reference.pronoun && reference.start > clauseAround(sentence, match).end) ?? null
  )
}

/** "Alder, Birch and Cedar will appeal": each of them will. */
function allOf(story: Story, sentence: Sentence, { start, organization }: Subject): Organization[] {
  const one = story.referencesIn(sentence).find((reference) => reference.start === start)
  const list = one && one.organization === organization ? listOf(story, sentence, one) : []
  const all = list.length > 1 ? list.flatMap((reference) => reference.organization ?? []) : []
  return all.length > 1 ? all : organization ? [organization] : []
}

function quoted(sentence: Sentence, match: Match, subject: Subject): Pick<FoundStatement, 'start' | 'end' | 'quote'> {
  const clause = clauseAround(sentence, match)
  // A text may break off right after "that".
  const goesOn = /\bthat$/.test(match.text) && match.end + 2 <= sentence.end
  const full = goesOn ? clauseAround(sentence, { start: match.end + 1, end: match.end + 2 }).end : clause.end
  const start = subject.end <= match.start && !subject.pronoun ? subject.start : clause.start
  return { start: match.start, end: match.end, quote: { start, end: Math.max(full, match.end) } }
}
