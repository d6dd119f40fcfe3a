import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import type { RulingKind, Span, Speaker, Stance } from '../fact.ts'
import file from '../lexicon/acts.json' with { type: 'json' }
import { entriesOf, matches, triggers } from '../lexicon/pattern.ts'
import { isCompatible } from '../reference/families.ts'
import type { Organization, Reference } from '../reference/organization.ts'
import { clauseAround } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { DateAt } from '../values/dates.ts'
import { actorBefore } from './actors.ts'
import { listOf } from './lists.ts'
import { sessionDates } from './sessions.ts'
import type { Sighting } from './sightings.ts'
import { Sequence } from './sequence.ts'
import { meaning, speakerOf, type EventDraft, type Story, type Word } from './story.ts'

/** A place where the text speaks of an act of a regulator. */
export interface RulingSighting extends Span {
  readonly sentence: Sentence
  readonly ruling: EventDraft
  readonly kind: RulingKind
  readonly regulator: Organization | null
  readonly against: Organization | null
  /** All of them where a list is named, the first one too. */
  readonly allAgainst: readonly Organization[]
  /** Who acted where it is no regulator of the story: a country, or who sued. */
  readonly broughtBy: Speaker | null
  readonly date: DateAt | null
  /** From the first to the last of subject, verb and clause. */
  readonly quote: Span
  readonly whoReason: string
  readonly whomReason: string
}

interface Act {
  readonly kind: RulingKind
  readonly regulator: Organization | null
  readonly allAgainst: readonly Organization[]
  readonly broughtBy?: Speaker
  readonly quote: Span
  readonly whoReason: string
  readonly whomReason: string
}

const acts = entriesOf(file.rulings).map(([kind, verbs]) => ({
  kind,
  passive: triggers(
    verbs.passive.map(
      (verb) => `(?:has|have|had|was|were|is|are|been|being) (?:just |also |now )?(?:been )?(?:just |also )?${verb}`,
    ),
  ),
  active: triggers(verbs.active),
}))
const stances: ReadonlyMap<string, Stance> = new Map([
  ['ACCUSATION', 'ACCUSES'],
  ['FINDING', 'FINDS'],
  ['FINE', 'FINDS'],
])
const whoReason = 'The sentence says who did it.'
const whomReason = 'The sentence says whom it is directed against.'
const negation = /\b(?:not|never|no longer|could|may|might)(?:\s[\p{L}]{1,12})?\s$/iu

/** Acts of regulators, one a kind and regulator; each opens a stretch of the text that is the regulator's word. */
export function rulingsOf(story: Story): Sequence<RulingSighting> {
  const found = story.sentences.flatMap((sentence) =>
    acts.flatMap(({ kind, passive, active }) => inSentence(story, sentence, kind, passive, active)),
  )
  const sightings = new Sequence<RulingSighting>()
  for (const read of found.toSorted((a, b) => a.start - b.start)) {
    const one = withThem(read, sightings)
    const ruling = rulingFor(story, one, sightings)
    ruling.date ??= one.date?.date ?? null
    sightings.push({ ...one, ruling })
    openScope(story, { ...one, ruling })
  }
  sessionDates(story, sightings)
  return sightings
}

/** "It ordered them to …": those whom the same regulator ruled on just before. */
function withThem(one: Found, before: Sequence<RulingSighting>): Found {
  const tail = one.sentence.text.slice(one.end - one.sentence.start)
  if (one.allAgainst.length > 0 || !/^ (?:them|the companies|all of them)\b/.test(tail)) return one
  const last = before.lastBefore(one.start, (other) => other.regulator === one.regulator)
  const allAgainst = last?.allAgainst ?? []
  return { ...one, allAgainst, against: allAgainst[0] ?? null, whomReason: 'They are those of the ruling told before.' }
}

type Found = Omit<RulingSighting, 'ruling'>

function inSentence(story: Story, sentence: Sentence, kind: RulingKind, passive: RegExp, active: RegExp): Found[] {
  const passives = matches(passive, sentence.text, sentence.start)
  const actives = matches(active, sentence.text, sentence.start).filter(
    (match) => !passives.some((other) => match.start < other.end && other.start < match.end),
  )
  const place = (match: Span, act: Act | null): Found[] => {
    if (
      !act ||
      negation.test(sentence.text.slice(Math.max(0, match.start - sentence.start - 24), match.start - sentence.start))
    )
      return []
    const [against = null] = act.allAgainst
    const broughtBy = act.broughtBy ?? null
    return [
      {
        ...act,
        against,
        broughtBy,
        start: match.start,
        end: match.end,
        sentence,
        date: rulingDate(story, sentence, match),
      },
    ]
  }
  return [
    ...passives.flatMap((match) => place(match, passiveAct(story, sentence, kind, match))),
    ...actives.flatMap((match) => place(match, activeAct(story, sentence, kind, match))),
  ]
}

/** "C has been fined by R". */
function passiveAct(story: Story, sentence: Sentence, kind: RulingKind, match: Span): Act | null {
  const subject = story.subjectBefore(sentence, match.start)
  if (subject?.organization?.type !== 'Company') return null
  const list = listOf(story, sentence, subject)
  const agent = story.objectAfter(sentence, match.end, 60)
  const by = agent !== null && /\bby (?:the |an? )?$/.test(story.slice({ start: match.end, end: agent.start }))
  const regulator = by && agent.organization?.type === 'Regulator' ? agent.organization : null
  return {
    kind,
    regulator,
    allAgainst: organizationsOf(list),
    quote: { start: list[0]?.start ?? subject.start, end: clauseAround(sentence, match).end },
    whoReason: by ? (meaning(story, agent) ?? whoReason) : whoReason,
    whomReason: meaning(story, subject) ?? whomReason,
  }
}

/** "R fined C"; nothing where the one who acts is no regulator. */
function activeAct(story: Story, sentence: Sentence, kind: RulingKind, match: Span): Act | null {
  const subject = story.subjectBefore(sentence, match.start)
  const regulator = subject?.organization?.type === 'Regulator' ? subject.organization : null
  const other = regulator ? null : actorBefore(story, sentence, kind, match, subject)
  if (!regulator && !other) return null
  const object = objectOf(story, sentence, kind, match)
  const list = object ? listOf(story, sentence, object) : []
  if (!regulator && list.length === 0) return null
  const dated = story.datesIn(sentence)[0]
  const until = clauseAround(sentence, match).end
  const from = other?.start ?? subject?.start ?? match.start
  const start = dated && dated.end < match.start && from > dated.end ? from : Math.min(from, match.start)
  return {
    kind,
    regulator,
    allAgainst: organizationsOf(list),
    ...(other ? { broughtBy: other.speaker } : {}),
    quote: { start, end: Math.max(until, list.at(-1)?.end ?? 0) },
    whoReason: (regulator ? meaning(story, subject) : null) ?? whoReason,
    whomReason: meaning(story, object) ?? whomReason,
  }
}

/** Right behind the verb, or for a fine behind "on" or "against". */
function objectOf(story: Story, sentence: Sentence, kind: RulingKind, match: Span): Reference | null {
  const next = story.objectAfter(sentence, match.end, 25)
  if (next?.organization?.type === 'Company' || kind !== 'FINE') return next
  return (
    story
      .referencesIn(sentence)
      .find(
        (one) =>
          one.organization?.type === 'Company' &&
          one.start >= match.end &&
          one.start - match.end < 160 &&
          /\b(?:on|against) (?:the )?$/.test(story.slice({ start: match.end, end: one.start })),
      ) ?? null
  )
}

function organizationsOf(list: readonly Reference[]): Organization[] {
  return [...new Set(list.flatMap(({ organization }) => (organization?.type === 'Company' ? [organization] : [])))]
}

/** A date at the start of the sentence, else one in the verb's own clause before the matter it is about. */
function rulingDate(story: Story, sentence: Sentence, match: Span): DateAt | null {
  const dates = story.datesIn(sentence)
  const clause = clauseAround(sentence, match)
  const dated = dates.find((date) =>
    /\b(?:decision|ruling|order|judgment) (?:dated|of) $/.test(sentence.text.slice(0, date.start - sentence.start)),
  )
  const first = dated ?? dates.find((date) => date.start - sentence.start <= 3 && date.end <= match.start)
  return (
    first ??
    dates.find(
      (date) =>
        date.start >= clause.start &&
        date.end <= clause.end &&
        !/\b(?:over|for|of) .*\b(?:in|on|since)?\s*$/.test(
          story.slice({ start: match.end, end: Math.max(match.end, date.start) }),
        ),
    ) ??
    null
  )
}

/** A reprimand, a warning or a finding of the same regulator without a date of its own is the act told elsewhere. */
function rulingFor(story: Story, one: Found, before: Sequence<RulingSighting>): EventDraft {
  const known = before.lastBefore(
    one.start + 1,
    (other) =>
      sameRegulator(other, one) &&
      !apart(other.ruling.date, one.date?.date ?? null) &&
      isCompatible(one.allAgainst, other.allAgainst) &&
      !isSeparate(one) &&
      (other.ruling.kind === one.kind || (!one.date && isVague(one.kind))),
  )
  known?.ruling.spans.push({ start: one.start, end: one.end })
  return known?.ruling ?? story.newEvent('Ruling', one.kind, { start: one.start, end: one.end })
}

function isSeparate({ sentence, end }: Found): boolean {
  return /^ separately\b/.test(sentence.text.slice(end - sentence.start))
}

function isVague(kind: RulingKind): boolean {
  return kind === 'WARNING' || kind === 'FINDING'
}

function sameRegulator(a: Found, b: Found): boolean {
  return a.regulator === b.regulator || a.regulator === null || b.regulator === null
}

function apart(a: FuzzyDate | null, b: FuzzyDate | null): boolean {
  if (!a?.earliest || !a.latest || !b?.earliest || !b.latest) return false
  return a.latest < b.earliest || b.latest < a.earliest
}

function openScope(story: Story, one: RulingSighting): void {
  if (!one.regulator) return
  story.openScope(one.sentence, {
    start: one.end,
    end: one.sentence.end,
    speaker: speakerOf(one.regulator),
    stance: stanceOf(one.ruling),
    saidOn: () => one.ruling.date,
  })
}

function stanceOf(ruling: EventDraft): Stance {
  return stances.get(ruling.kind) ?? 'SAYS'
}

/** Kind, date, regulator, companies and matter of each ruling. */
export function rulingFacts(story: Story, all: Sequence<RulingSighting>, sightings: Sequence<Sighting>): void {
  for (const one of all.all) {
    const { ruling, regulator, allAgainst, broughtBy, quote } = one
    const subject = ruling.key
    const word = regulator
      ? { saidBy: speakerOf(regulator), saidOn: ruling.date, stance: stanceOf(ruling) }
      : { saidOn: null }
    if (ruling.kind === one.kind)
      story.add(
        { predicate: 'KIND', subject, value: { kind: one.kind } },
        quote,
        `“${story.slice(one)}” says what sort of act it is.`,
        word,
      )
    dateFact(story, one, word)
    if (regulator)
      story.add({ predicate: 'ISSUED', subject: regulator.key, object: subject }, quote, one.whoReason, word)
    for (const { key } of allAgainst)
      story.add({ predicate: 'AGAINST', subject, object: key }, quote, one.whomReason, word)
    if (broughtBy) story.add({ predicate: 'BROUGHT_BY', subject, value: broughtBy }, quote, one.whoReason, word)
    const about = sightings.in(one.sentence).find((sighting) => sighting.start >= one.end)
    const reason = 'The sentence says what it is about.'
    const whole = { start: quote.start, end: Math.max(quote.end, about?.end ?? 0) }
    if (about) story.add({ predicate: 'ABOUT', subject, object: about.incident.key }, whole, reason, word)
  }
}

function dateFact(story: Story, { ruling, date, quote }: RulingSighting, word: Word): void {
  if (!date) return
  const whole = { start: Math.min(date.start, quote.start), end: Math.max(date.end, quote.end) }
  const reason = date.anchored
    ? 'The day is in the sentence; the year follows from the date of the article.'
    : 'The date is in the sentence.'
  story.add({ predicate: 'DATE', subject: ruling.key, value: date.date }, whole, reason, word)
}
