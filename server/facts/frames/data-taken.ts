import type { Span, Taken } from '../fact.ts'
import { clauseAround, clausesOf } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import { dataTypesIn, type DataTypeAt } from '../values/data-types.ts'
import type { Sighting } from './sightings.ts'
import type { Sequence } from './sequence.ts'
import type { EventDraft, Story } from './story.ts'

const taken =
  /\b(?:stolen|taken|leaked|accessed|exposed|hacked|compromised|copied|exfiltrated|affected|included|contained)\b/
const notTaken =
  /\b(?:no|neither|not include|not contain|not affect|not involve|not (?:been )?(?:stolen|taken|leaked|accessed|exposed|hacked|compromised|affected))\b/i
const unknown = /\b(?:unclear|not known|unknown|may have|might have|could have)\b/i

/** Which kinds of data a leak took, and which somebody says that it did not. */
export function dataTakenFacts(story: Story, sightings: Sequence<Sighting>): void {
  for (const sentence of story.sentences)
    for (const clause of clausesOf(sentence)) {
      const types = dataTypesIn(story.slice(clause), clause.start)
      const first = types[0]
      if (!first) continue
      const seen = sightings
        .in(sentence)
        .find(
          (sighting) =>
            sighting.kind === 'DATA_BREACH' &&
            first.start >= clause.start &&
            clause.end >= sighting.end &&
            sighting.start >= clause.start,
        )
      const breach = seen?.incident ?? earlierBreach(story, sentence, clause, sightings)
      if (breach) claim(story, breach, sentence, clause, types)
    }
}

/** A clause that only says what was taken speaks of the leak told before. */
function earlierBreach(
  story: Story,
  sentence: Sentence,
  clause: Span,
  sightings: Sequence<Sighting>,
): EventDraft | null {
  if (
    !taken.test(story.slice(clause)) ||
    sightings
      .in(sentence)
      .some(
        (sighting) => sighting.kind !== 'DATA_BREACH' && sighting.start >= clause.start && sighting.end <= clause.end,
      )
  )
    return null
  return sightings.lastBefore(clause.end, (sighting) => sighting.kind === 'DATA_BREACH')?.incident ?? null
}

function claim(story: Story, breach: EventDraft, sentence: Sentence, clause: Span, types: readonly DataTypeAt[]): void {
  const text = story.slice(clause)
  const value: Taken = notTaken.test(text) ? 'NO' : unknown.test(text) ? 'UNKNOWN' : 'YES'
  const reason = {
    NO: 'The sentence says that it was not taken.',
    YES: 'The sentence says that it was taken or seen.',
    UNKNOWN: 'The sentence says that this is not known.',
  }[value]
  for (const { type, start, end } of types) {
    const quote = clauseAround(sentence, { start: clause.start, end: Math.max(end, clause.end) })
    story.add(
      { predicate: 'DATA_TYPE', subject: breach.key, value: { type, taken: value } },
      quote,
      reason,
      story.wordAt({ start, end }),
    )
  }
}
