import type { FuzzyDate } from '../../../article/fuzzy-date.ts'
import { matches, triggers } from '../../lexicon/pattern.ts'
import file from '../../lexicon/statements.json' with { type: 'json' }
import type { Speaker } from '../../fact.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { clauseAround, spanning } from '../../segment/clauses.ts'
import { derivedDate } from '../../values/dates.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import type { Sighting } from '../incidents/sightings.ts'
import type { StatementSighting } from './statements.ts'
import type { Sequence } from '../sequence.ts'
import { speakerOf, type Scope, type Story } from '../story.ts'

const revealed = triggers(file.revealed)

/** Kind, speaker, matter and date of each statement. */
export function statementFacts(story: Story, all: Sequence<StatementSighting>): void {
  for (const one of all.all) {
    const { statement, kind, quote, speaker, organization, about, date } = one
    const subject = statement.key
    const saidOn = dayOf(one, all)
    const certainty = one.sure ? 'SURE' : 'CANDIDATE'
    const word = { saidBy: speaker, saidOn, certainty } as const
    story.add(
      { predicate: 'KIND', subject, value: { kind } },
      quote,
      `“${story.slice(one)}” says what it comes to.`,
      word,
    )
    if (organization)
      story.add(
        { predicate: 'MADE', subject: organization.key, object: subject },
        quote,
        'The sentence says who said it.',
        word,
      )
    else
      story.add(
        { predicate: 'BY', subject, value: speaker },
        quote,
        certainty === 'SURE' ? 'The sentence says who said it.' : 'The sentence does not say who exactly said it.',
        word,
      )
    if (about)
      story.add(
        { predicate: 'ABOUT', subject, object: about.key },
        quote,
        one.kind === 'NO_COMMENT'
          ? 'The matter spoken of just before is this one.'
          : 'It is what this passage speaks of.',
        word,
      )
    if (date) {
      const reason = date.anchored
        ? 'The sentence says when; the year follows from the date of the article.'
        : 'The sentence says when.'
      story.add({ predicate: 'DATE', subject, value: date.date }, spanning(date, quote), reason, word)
    } else dateFromOthers(story, one, saidOn)
  }
}

/** Words of one speaker right after a dated disclosure belong to it. */
export function dayOf(one: StatementSighting, all: Sequence<StatementSighting>): FuzzyDate | null {
  if (one.statement.date || one.kind === 'NO_COMMENT') return one.statement.date
  const same = (other: StatementSighting) =>
    other.speaker.name === one.speaker.name &&
    other.statement.date !== null &&
    ((other.sentence.index < 2 && one.sentence.index > other.sentence.index && /[“”"]/.test(one.sentence.text)) ||
      (other.kind === 'DISCLOSURE' && other.about === one.about && one.sentence.index - other.sentence.index <= 1))
  const first = all.lastBefore(one.start, same)
  return first?.statement.date ?? null
}

function dateFromOthers(story: Story, one: StatementSighting, saidOn: FuzzyDate | null): void {
  const subject = one.statement.key
  const word = { saidBy: one.speaker, saidOn, certainty: one.sure ? 'SURE' : 'CANDIDATE' } as const
  if (saidOn && one.kind !== 'DISCLOSURE') {
    story.add(
      { predicate: 'DATE', subject, value: { ...saidOn, phrase: null, derived: true } },
      one.quote,
      'It is part of what the company said then.',
      word,
    )
    return
  }
  // Whoever is asked about a ruling is asked behind it; what else is said of one may have been said before.
  const ruled = one.kind === 'NO_COMMENT' && one.about?.type === 'Ruling' ? one.about.date?.earliest : null
  const published = story.article.publishedOn?.latest
  const between = ruled && published ? derivedDate(ruled, published) : null
  if (between)
    story.add(
      { predicate: 'DATE', subject, value: between },
      one.quote,
      'It answers the ruling and was reported in this article, so it lies between the two.',
      word,
    )
}

/** "when the leak was revealed": another date of the disclosure the text tells of. */
export function revelationDates(story: Story, all: Sequence<StatementSighting>, sightings: Sequence<Sighting>): void {
  const disclosures = new Map(all.all.filter((one) => one.kind === 'DISCLOSURE').map((one) => [one.about, one]))
  for (const sentence of story.sentences)
    for (const match of matches(revealed, sentence.text, sentence.start)) {
      const clause = clauseAround(sentence, match)
      const seen = sightings
        .in(sentence)
        .find((sighting) => sighting.start >= clause.start && sighting.end <= match.start)
      const disclosure = seen ? disclosures.get(seen.incident) : undefined
      const date = story
        .datesIn(sentence)
        .findLast((one) => one.end <= match.start && one.start >= clause.start - one.phrase.length - ', when '.length)
      if (!seen || !disclosure || !date) continue
      disclosure.statement.spans.push({ start: match.start, end: match.end })
      story.add(
        { predicate: 'DATE', subject: disclosure.statement.key, value: date.date },
        { start: date.start, end: clause.end },
        'The sentence says when it became known; the year follows from the date of the article.',
      )
    }
}

/** Opens the stretches of text that are somebody's words by a verb of saying. */
export function openScopes(story: Story, all: Sequence<StatementSighting>, rulings: Sequence<RulingSighting>): void {
  for (const one of all.all)
    if (/\bthat$/.test(story.slice(one))) open(story, one.sentence, one.end, one.speaker, () => dayOf(one, all))
  for (const sentence of story.sentences) {
    for (const match of matches(saying, sentence.text, sentence.start)) {
      const organization = story.subjectBefore(sentence, match.start)?.organization
      if (!organization) continue
      const said = all.in(sentence).find((one) => one.organization === organization)
      open(story, sentence, match.end, speakerOf(organization), () => (said ? dayOf(said, all) : null))
    }
    accordingTo(story, sentence, rulings)
  }
}

function open(story: Story, sentence: Sentence, start: number, speaker: Speaker, saidOn: Scope['saidOn']): void {
  story.openScope(sentence, { start, end: sentence.end, speaker, stance: 'SAYS', saidOn })
}

const saying =
  /\b(?:said|says|explained|announced|added|stressed|stated|emphasi[sz](?:ed|ing)|noting|adding|stressing|saying|confirmed|admitted|found|ruled)(?: in a statement)? that\b/gu

function accordingTo(story: Story, sentence: Sentence, rulings: Sequence<RulingSighting>): void {
  const lead = /\b[Aa]ccording to (?:the )?/.exec(sentence.text)
  if (!lead) return
  const at = sentence.start + lead.index + lead[0].length
  const organization = story
    .referencesIn(sentence)
    .find((reference) => reference.end > at && reference.start <= at + 1)?.organization
  if (!organization) return
  const ruling = rulings.lastBefore(sentence.end, (one) => one.regulator === organization)?.ruling
  story.openScope(sentence, {
    start: sentence.start,
    end: sentence.end,
    speaker: speakerOf(organization),
    stance: organization.type === 'Regulator' ? 'FINDS' : 'SAYS',
    saidOn: () => ruling?.date ?? null,
  })
}
