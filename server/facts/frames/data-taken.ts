import type { IncidentKind, Span, Taken } from '../fact.ts'
import { clauseAround } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import { dataTypesIn, type DataTypeAt } from '../values/data-types.ts'
import { leadOf } from './lists.ts'
import type { Sighting } from './sightings.ts'
import type { Sequence } from './sequence.ts'
import type { EventDraft, Story } from './story.ts'

const taken =
  /\b(?:stolen|stole|taken|took|leaked|accessed|exposed|hacked|compromised|copied|exfiltrated|affected|included?|includes|including|contained|contains|among|concerned|concerns|involved|involves|obtained|viewed|visible|downloaded|published|posted|lost|seen|read|touch|touched|reach|reached|complete with|consisted of|consists of|such as|at risk|(?:have|had|got|reached) (?:the )?names|the data (?:were|was|are|concerned))\b/i
const notTaken =
  /\b(?:no|neither|none of|nor|untouched|unaffected|not among|not include|not contain|not affect|not involve|not (?:get|reach|access|obtain|see|take|expose|touch|extend)|not (?:been )?(?:touched|viewed|obtained|reached|seen|read|lost|copied|at risk|in danger|published|stored|part of|believed to have been|thought to have been|stolen|taken|leaked|accessed|exposed|hacked|compromised|affected|involved|included))\b/i
const unknown = /\b(?:unclear|not known|unknown|may have|might have|could have|possibly|potentially)\b/i
/** A name or an address is data in a list of data only. */
const aloneSaysLittle = /^(?:name|address)$/i
/** Goes on with what the rest of the sentence says was taken: "as were names", "with names and addresses". */
const goingOn = /^(?:as (?:was|were|well as)|along with|together with|complete with|with|plus|and|among them)\b/
/** Between the members of a list: commas, "and" and up to two words more. */
const within = /^(?:\s*(?:,|and|or|nor|as well as|\()\s*){1,3}(?:[\p{L}’'-]+\s){0,2}$/u
const suffering: ReadonlySet<IncidentKind> = new Set(['DATA_BREACH', 'CYBERATTACK'])

/** Which kinds of data a leak took, and which somebody says that it did not. */
export function dataTakenFacts(story: Story, sightings: Sequence<Sighting>): void {
  for (const sentence of story.sentences)
    for (const types of listsOf(dataTypesIn(sentence.text, sentence.start), story)) {
      const [first, last] = [types[0], types.at(-1)]
      if (!first || !last) continue
      const clause = clauseAround(sentence, { start: first.start, end: last.end })
      const seen = sightings
        .in(sentence)
        .find(
          (sighting) => sighting.kind === 'DATA_BREACH' && clause.end >= sighting.end && sighting.start >= clause.start,
        )
      const breach = seen?.incident ?? earlierBreach(story, sentence, clause, sightings)
      if (!breach) continue
      claim(story, breach, sentence, clause, types)
      const lead = leadOf(story, sentence)?.organization
      if (lead)
        story.add(
          { predicate: 'INVOLVED_IN', subject: lead.key, object: breach.key, value: { role: 'VICTIM' } },
          { start: sentence.start, end: clause.end },
          'The sentence says that the data were its own.',
          story.wordAt(clause),
        )
    }
}

/** "names, addresses and phone numbers" are said to be taken, or not, together. */
function listsOf(types: readonly DataTypeAt[], story: Story): DataTypeAt[][] {
  const lists: DataTypeAt[][] = []
  for (const one of types) {
    const last = lists.at(-1)
    const before = last?.at(-1)
    if (last && before && within.test(story.slice({ start: before.end, end: one.start }))) last.push(one)
    else lists.push([one])
  }
  return lists.filter((list) => list.length > 1 || !aloneSaysLittle.test(list[0] ? story.slice(list[0]) : ''))
}

/** A clause that only says what was taken speaks of the leak told before. */
function earlierBreach(
  story: Story,
  sentence: Sentence,
  clause: Span,
  sightings: Sequence<Sighting>,
): EventDraft | null {
  if (
    !(taken.test(story.slice(clause)) || (goingOn.test(story.slice(clause)) && taken.test(sentence.text))) ||
    sightings
      .in(sentence)
      .some((sighting) => !suffering.has(sighting.kind) && sighting.start >= clause.start && sighting.end <= clause.end)
  )
    return null
  return sightings.lastBefore(clause.end, (sighting) => suffering.has(sighting.kind))?.incident ?? null
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
