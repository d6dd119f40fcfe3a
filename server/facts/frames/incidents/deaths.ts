import type { IncidentKind } from '../../fact.ts'
import { clauseAround } from '../../segment/clauses.ts'
import { deathsIn } from '../../values/counts.ts'
import type { Sequence } from '../sequence.ts'
import { inOneParagraph } from '../paragraphs.ts'
import type { Story } from '../story.ts'
import type { Sighting } from './sightings.ts'

/** What people die of. */
const deadly: ReadonlySet<IncidentKind> = new Set([
  'CONTAMINATION',
  'ENVIRONMENTAL',
  'EXPLOSION',
  'LABOR',
  'OTHER',
  'OUTAGE',
  'SAFETY_DEFECT',
])
const anyone = /\b(?:kill|die|death|dead|lives|perish|drown)/

/** The dead are whom an incident touched where nobody else is counted: its own sentence or the next says how many. */
export function deathFacts(story: Story, sightings: Sequence<Sighting>): void {
  const counted = new Set(story.facts.flatMap((fact) => (fact.predicate === 'AFFECTED' ? [fact.subject] : [])))
  for (const sentence of story.sentences) {
    if (!anyone.test(sentence.text)) continue
    for (const found of deathsIn(sentence.text, sentence.start)) {
      const here = sightings.in(sentence)
      const before = story.sentences[sentence.index - 1]
      const last = before && inOneParagraph(story, before, sentence) ? sightings.in(before) : []
      const sighting = here.findLast((one) => one.start <= found.end) ?? here[0] ?? last.at(-1)
      if (!sighting || !deadly.has(sighting.kind) || counted.has(sighting.incident.key)) continue
      counted.add(sighting.incident.key)
      const subject = sighting.incident.key
      story.add(
        { predicate: 'AFFECTED', subject, value: found.count },
        clauseAround(sentence, found),
        'The sentence counts the dead.',
        story.wordAt(found),
      )
    }
  }
}
