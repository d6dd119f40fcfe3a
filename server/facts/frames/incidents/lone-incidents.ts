import type { Fact } from '../../fact.ts'
import type { Story } from '../story.ts'

/** An incident that the text ties to no company, ruling or other event waits for a person: it says too little to be a fact. */
export function asCandidates(story: Story): readonly Fact[] {
  const tied = new Set(
    story.facts.flatMap((fact) => {
      if (fact.certainty !== 'SURE') return []
      if (fact.predicate === 'LED_TO') return [fact.subject, fact.object]
      return fact.predicate === 'INVOLVED_IN' || fact.predicate === 'ABOUT' ? [fact.object] : []
    }),
  )
  const lone = new Set(
    story.events.filter(({ type, key }) => type === 'Incident' && !tied.has(key)).map(({ key }) => key),
  )
  return story.facts.map((fact) =>
    lone.has(fact.subject) && fact.certainty === 'SURE'
      ? { ...fact, certainty: 'CANDIDATE', reason: `${fact.reason} The text ties no company to it.` }
      : fact,
  )
}
