import type { IncidentKind, Span } from '../fact.ts'
import file from '../lexicon/incidents.json' with { type: 'json' }
import { entriesOf, matches, triggers } from '../lexicon/pattern.ts'
import type { Sentence } from '../segment/sentences.ts'
import { Sequence } from './sequence.ts'
import type { EventDraft, Story } from './story.ts'

/** A place where the text speaks of an incident. */
export interface Sighting extends Span {
  readonly sentence: Sentence
  readonly incident: EventDraft
  readonly kind: IncidentKind
}

const patterns = entriesOf(file.kinds).map(([kind, phrases]) => ({
  kind,
  pattern: triggers(phrases),
}))
const negated = /(?:\bno|\bnot|\bnever|\bwithout|\bany|\bdenie[sd]|\bdenied being)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu

/** Every place where an incident is spoken of as having happened; one incident a kind. */
export function sightingsOf(story: Story): Sequence<Sighting> {
  const all = new Sequence<Sighting>()
  const incidents = new Map<string, EventDraft>()
  for (const sentence of story.sentences) for (const one of inSentence(story, sentence, incidents)) all.push(one)
  return all
}

function inSentence(story: Story, sentence: Sentence, incidents: Map<string, EventDraft>): Sighting[] {
  const taken: Span[] = []
  return patterns
    .flatMap(({ kind, pattern }) => {
      const found = matches(pattern, sentence.text, sentence.start).filter(
        (match) =>
          !taken.some((other) => match.start < other.end && other.start < match.end) && !isNegated(sentence, match),
      )
      taken.push(...found)
      return found.map((match) => sighting(story, sentence, incidents, kind, match))
    })
    .toSorted((a, b) => a.start - b.start)
}

function sighting(
  story: Story,
  sentence: Sentence,
  incidents: Map<string, EventDraft>,
  kind: IncidentKind,
  { start, end }: Span,
): Sighting {
  const known = incidents.get(kind)
  if (known) known.spans.push({ start, end })
  const incident = known ?? story.newEvent('Incident', kind, { start, end })
  incidents.set(kind, incident)
  return { start, end, sentence, kind, incident }
}

function isNegated(sentence: Sentence, match: Span): boolean {
  const at = match.start - sentence.start
  return (
    negated.test(sentence.text.slice(Math.max(0, at - 80), at)) ||
    /^(?:could|may|might|would)\b/.test(sentence.text.slice(at))
  )
}
