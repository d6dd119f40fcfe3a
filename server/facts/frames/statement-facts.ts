import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import file from '../lexicon/acts.json' with { type: 'json' }
import { matches, triggers } from '../lexicon/pattern.ts'
import { clauseAround } from '../segment/clauses.ts'
import { derivedDate } from '../values/dates.ts'
import { dateOf, type RulingSighting } from './rulings.ts'
import type { Sighting } from './sightings.ts'
import { statementDay, type StatementSighting } from './statements.ts'
import { speakerOf, type Story } from './story.ts'

const revealed = triggers(file.revealed)

/** Kind, speaker, matter and date of each statement. */
export function statementFacts(
  story: Story,
  all: readonly StatementSighting[],
  rulings: readonly RulingSighting[],
): void {
  for (const one of all) {
    const { statement, kind, quote, speaker, organization, about, date } = one
    const subject = statement.key
    const saidOn = dayOf(one, all)
    const certainty = speaker.kind === 'PUBLIC' ? 'CANDIDATE' : 'SURE'
    const word = { saidBy: speaker, saidOn, certainty } as const
    story.add({ predicate: 'KIND', subject, value: { kind } }, quote, 'The words say what it comes to.', word)
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
      story.add(
        { predicate: 'DATE', subject, value: date.date },
        { start: Math.min(date.start, quote.start), end: Math.max(date.end, quote.end) },
        reason,
        word,
      )
    } else dateFromOthers(story, one, saidOn, rulings)
  }
}

/** Words of one speaker right after a dated disclosure belong to it. */
export function dayOf(one: StatementSighting, all: readonly StatementSighting[]): FuzzyDate | null {
  const own = statementDay(one.statement, all)
  if (own || one.kind === 'NO_COMMENT') return own
  const disclosure = all.find(
    (other) =>
      other.kind === 'DISCLOSURE' &&
      other.about === one.about &&
      other.speaker.name === one.speaker.name &&
      other.sentence.index <= one.sentence.index &&
      other.sentence.index >= one.sentence.index - 1 &&
      statementDay(other.statement, all),
  )
  return disclosure ? statementDay(disclosure.statement, all) : null
}

function dateFromOthers(
  story: Story,
  one: StatementSighting,
  saidOn: FuzzyDate | null,
  rulings: readonly RulingSighting[],
): void {
  const subject = one.statement.key
  const word = { saidBy: one.speaker, saidOn }
  if (saidOn && one.kind !== 'DISCLOSURE') {
    story.add(
      { predicate: 'DATE', subject, value: { ...saidOn, phrase: null, derived: true } },
      one.quote,
      'It is part of what the company said then.',
      word,
    )
    return
  }
  const ruled = one.about?.type === 'Ruling' ? dateOf(one.about, rulings)?.earliest : null
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
export function revelationDates(story: Story, all: readonly StatementSighting[], sightings: readonly Sighting[]): void {
  for (const sentence of story.sentences)
    for (const match of matches(revealed, sentence.text, sentence.start)) {
      const clause = clauseAround(sentence, match)
      const seen = sightings.find((sighting) => sighting.start >= clause.start && sighting.end <= match.start)
      const disclosure = all.find((other) => other.kind === 'DISCLOSURE' && other.about === seen?.incident)
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
export function openScopes(story: Story, all: readonly StatementSighting[], rulings: readonly RulingSighting[]): void {
  for (const one of all)
    if (/\bthat$/.test(story.slice(one)))
      story.scopes.push({
        start: one.end,
        end: one.sentence.end,
        speaker: one.speaker,
        stance: 'SAYS',
        saidOn: () => dayOf(one, all),
      })
  for (const sentence of story.sentences) {
    for (const match of matches(saying, sentence.text, sentence.start)) {
      const organization = story.subjectBefore(sentence, match.start)?.organization
      if (!organization) continue
      const said = all.find((one) => one.sentence === sentence && one.organization === organization)
      story.scopes.push({
        start: match.end,
        end: sentence.end,
        speaker: speakerOf(organization),
        stance: 'SAYS',
        saidOn: () => (said ? dayOf(said, all) : null),
      })
    }
    accordingTo(story, sentence, rulings)
  }
}

const saying =
  /\b(?:said|says|explained|announced|added|stressed|stated|emphasi[sz](?:ed|ing)|noting|adding|stressing|saying|confirmed|admitted|found|ruled)(?: in a statement)? that\b/gu

function accordingTo(story: Story, sentence: Story['sentences'][number], rulings: readonly RulingSighting[]): void {
  const lead = /\b[Aa]ccording to (?:the )?/.exec(sentence.text)
  if (!lead) return
  const at = sentence.start + lead.index + lead[0].length
  const organization = story
    .referencesIn(sentence)
    .find((reference) => reference.end > at && reference.start <= at + 1)?.organization
  if (!organization) return
  const own = new Set(rulings.filter((one) => one.regulator === organization).map((one) => one.ruling))
  const [ruling] = own
  const stance = organization.type === 'Regulator' ? 'FINDS' : 'SAYS'
  story.scopes.push({
    start: sentence.start,
    end: sentence.end,
    speaker: speakerOf(organization),
    stance,
    saidOn: () => (ruling && own.size === 1 ? dateOf(ruling, rulings) : null),
  })
}
