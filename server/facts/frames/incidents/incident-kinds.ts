import type { IncidentKind, Span } from '../../fact.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { Sequence } from '../sequence.ts'
import type { Sighting } from './sightings.ts'
import type { Story, Word } from '../story.ts'

/** What sort of thing each incident was; asked once it is known which data were taken. */
export function incidentKinds(story: Story, sightings: Sequence<Sighting>): void {
  const leaks = new Map(
    story.facts.flatMap((fact) =>
      fact.predicate === 'DATA_TYPE' &&
      fact.value.taken !== 'NO' &&
      fact.certainty === 'SURE' &&
      fact.stance !== 'DENIES'
        ? [[fact.subject, fact.quote] as const]
        : [],
    ),
  )
  for (const [incident, places] of Map.groupBy(sightings.all, (sighting) => sighting.incident)) {
    const best = bestOf(story, places)
    const leak = leaks.get(incident.key)
    const word = story.wordAt(best)
    if (leak && best.kind === 'CYBERATTACK')
      add(story, incident.key, 'DATA_BREACH', leak, 'Data were taken in the attack.', word)
    else add(story, incident.key, best.kind, clauseAround(best.sentence, best), 'The words say what went wrong.', word)
  }
}

/** The one place that defines it best: somebody's own words, else the fullest wording. */
function bestOf(story: Story, places: readonly Sighting[]): Sighting {
  const weight = (one: Sighting) =>
    (story.scopeAt(one)?.stance === 'SAYS' ? 1000 : 0) + (one.isPart ? 0 : 500) + one.end - one.start
  // A hack of which it turns out that data were taken.
  const ofKind = places.filter(({ kind }) => kind === places.at(-1)?.kind)
  return ofKind.reduce((one, other) => (weight(other) > weight(one) ? other : one))
}

function add(story: Story, subject: string, kind: IncidentKind, quote: Span, reason: string, word: Word): void {
  story.add({ predicate: 'KIND', subject, value: { kind } }, quote, reason, word)
}
