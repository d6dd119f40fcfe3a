import type { Span, Speaker, StatementKind } from '../fact.ts'
import file from '../lexicon/acts.json' with { type: 'json' }
import { entriesOf, matches, triggers, type Match } from '../lexicon/pattern.ts'
import type { Organization, Reference } from '../reference/organization.ts'
import { clauseAround, wholeSentence } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { DateAt } from '../values/dates.ts'
import { isCompatible } from '../reference/families.ts'
import { suffered } from './parties.ts'
import type { RulingSighting } from './rulings.ts'
import type { Sighting } from './sightings.ts'
import { Sequence } from './sequence.ts'
import { speakerOf, type EventDraft, type Story } from './story.ts'

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
}

type Found = Omit<StatementSighting, 'statement'>

const patterns = entriesOf(file.statements).map(([kind, phrases]) => ({
  kind,
  pattern: triggers(phrases),
}))
const mediaVerb = triggers(file.mediaVerbs)
const publicWords = triggers(file.publicWords)
const telling = /^(?:informed|informing|notified|notifying|told|alerted)\b/
/** Characters ahead within which customers are told of what is told next. */
const soon = 300
const aboutRulings: ReadonlySet<StatementKind> = new Set(['NO_COMMENT', 'WILL_APPEAL'])

/** Who said what about which event; one statement for each speaker, kind and event. */
export function statementsOf(
  story: Story,
  sightings: Sequence<Sighting>,
  rulings: Sequence<RulingSighting>,
): Sequence<StatementSighting> {
  const all = new Sequence<StatementSighting>()
  const known = new Map<string, EventDraft>()
  for (const sentence of story.sentences)
    for (const found of inSentence(story, sentence, sightings, rulings, all)) {
      const id = `${found.kind} ${found.about?.key} ${found.speaker.name}`
      const before = known.get(id)
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
): Found[] {
  const byCompanies = patterns.flatMap(({ kind, pattern }) =>
    matches(pattern, sentence.text, sentence.start).flatMap((match) => {
      const subject = subjectOf(story, sentence, match)
      const organization = subject?.organization
      if (!organization || organization.type !== 'Company') return []
      const about = matterOf(kind, sentence, match, sightings, rulings, organization, before)
      if (!about && kind === 'DISCLOSURE') return []
      if (kind === 'COMMENT' && !about) return []
      const date = statementDate(story, sentence, match)
      return [
        {
          ...quoted(sentence, match, subject),
          sentence,
          kind,
          speaker: speakerOf(organization),
          organization,
          about,
          date,
        },
      ]
    }),
  )
  return [...byCompanies, ...byMedia(story, sentence, sightings), ...byPublic(story, sentence, sightings)].toSorted(
    (a, b) => a.start - b.start,
  )
}

/** The company before the verb; for "informing …, C …" the one behind it. */
function subjectOf(story: Story, sentence: Sentence, match: Match): Reference | null {
  const before = story.subjectBefore(sentence, match.start)
  if (before || !/^\p{L}+ing\b/u.test(match.text)) return before
  return (
    story
      .referencesIn(sentence)
      .find((reference) => !reference.pronoun && reference.start > clauseAround(sentence, match).end) ?? null
  )
}

function quoted(sentence: Sentence, match: Match, subject: Reference): Pick<Found, 'start' | 'end' | 'quote'> {
  const clause = clauseAround(sentence, match)
  const full = /\bthat$/.test(match.text)
    ? clauseAround(sentence, { start: match.end + 1, end: match.end + 2 }).end
    : clause.end
  const start = subject.end <= match.start && !subject.pronoun ? subject.start : clause.start
  return { start: match.start, end: match.end, quote: { start, end: Math.max(full, match.end) } }
}

function matterOf(
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

function statementDate(story: Story, sentence: Sentence, match: Match): DateAt | null {
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

function byMedia(story: Story, sentence: Sentence, sightings: Sequence<Sighting>): Found[] {
  return matches(mediaVerb, sentence.text, sentence.start).flatMap((match) => {
    const subject = story.subjectBefore(sentence, match.start)
    const about = sightings.in(sentence)[0]?.incident
    if (!subject?.media || match.start - subject.end > 2 || !about) return []
    const speaker = { name: subject.media, kind: 'MEDIA', mention: null } as const
    const end = sentence.text.indexOf('”', match.end - sentence.start)
    const quote = { start: subject.start, end: end < 0 ? wholeSentence(sentence).end : sentence.start + end + 1 }
    return [
      {
        start: match.start,
        end: match.end,
        quote,
        sentence,
        kind: 'COMMENT',
        speaker,
        organization: null,
        about,
        date: statementDate(story, sentence, match),
      },
    ]
  })
}

function byPublic(story: Story, sentence: Sentence, sightings: Sequence<Sighting>): Found[] {
  const about = sightings.in(sentence)[0]?.incident
  if (!about) return []
  return matches(publicWords, sentence.text, sentence.start).map((match) => ({
    start: match.start,
    end: match.end,
    quote: clauseAround(sentence, match),
    sentence,
    kind: 'COMMENT',
    speaker: { name: 'the public', kind: 'PUBLIC', mention: null },
    organization: null,
    about,
    date: statementDate(story, sentence, match),
  }))
}
