import type { Span } from '../../fact.ts'
import { matches } from '../../lexicon/pattern.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { derivedDate, type DateAt } from '../../values/dates.ts'
import type { Sequence } from '../sequence.ts'
import type { Sighting } from './sightings.ts'
import type { Story } from '../story.ts'

const noticing =
  /\b(?:detect(?:ed|s)|discover(?:ed|s)|noticed|identified|spotted|uncovered|first seen|became aware|learned)\b/gu

/** When incidents were noticed, which is not when they happened. Returns the places of these dates. */
export function discoveries(story: Story, sightings: Sequence<Sighting>): ReadonlySet<number> {
  const places = new Set<number>()
  for (const sentence of story.sentences) {
    const here = sightings.in(sentence)
    if (here.length === 0) continue
    for (const verb of matches(noticing, sentence.text, sentence.start)) {
      const date = dateOf(story, sentence, verb)
      const sighting = sightingOf(sentence, here, verb)
      if (!date || !sighting || places.has(date.start)) continue
      places.add(date.start)
      discovery(story, sighting, verb, date)
    }
  }
  return places
}

/** In the clause of the verb, behind it rather than before; else at the start of the sentence. */
function dateOf(story: Story, sentence: Sentence, verb: Span): DateAt | undefined {
  const clause = clauseAround(sentence, verb)
  const all = story.datesIn(sentence)
  const inside = all.filter((date) => date.start >= clause.start && date.end <= clause.end)
  return (
    inside.find((date) => date.start >= verb.end) ??
    inside.at(-1) ??
    all.find((date) => date.start - sentence.start <= 3 && date.end <= verb.start)
  )
}

/** What the clause speaks of ("detected the access"), else what "it" is: the one told last before. */
function sightingOf(sentence: Sentence, here: readonly Sighting[], verb: Span): Sighting | undefined {
  const clause = clauseAround(sentence, verb)
  const inside = here.find(({ start, end }) => start >= clause.start && end <= clause.end)
  return inside ?? here.findLast(({ end }) => end <= verb.start)
}

function discovery(story: Story, sighting: Sighting, verb: Span, date: DateAt): void {
  const subject = sighting.incident.key
  const clause = clauseAround(sighting.sentence, verb)
  const quote = {
    start: Math.min(clause.start, sighting.start, date.start),
    end: Math.max(clause.end, sighting.end, date.end),
  }
  const word = story.wordAt(sighting)
  // What an authority comes upon, those it befell may have known for long.
  if (story.subjectBefore(sighting.sentence, verb.start)?.organization?.type !== 'Regulator')
    story.add(
      { predicate: 'DISCOVERED', subject, value: date.date },
      quote,
      'The sentence says when it was noticed.',
      word,
    )
  const bound = derivedDate(null, date.date.latest)
  if (bound)
    story.add(
      { predicate: 'DATE', subject, value: bound },
      quote,
      'It was noticed then, so it had happened by that time.',
      word,
    )
}
