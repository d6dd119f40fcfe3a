import type { IncidentKind, RulingKind } from '../../fact.ts'
import { wholly } from '../../kinds/passage.ts'
import { weighIncident } from '../../kinds/weighed.ts'
import { isCompatible } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import { spanning, wholeSentence } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { sightingIn, type Sighting } from './sightings.ts'
import { tellMatter } from '../rulings/act-matter.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import type { EventDraft, Story } from '../story.ts'

/** Acts that deal with something that went wrong. */
const acting: ReadonlySet<RulingKind> = new Set([
  'FINE',
  'FINDING',
  'ORDER',
  'ACCUSATION',
  'LAWSUIT',
  'SETTLEMENT',
  'WARNING',
  'INVESTIGATION',
])
/** How sure the words around must be for a fact; below that it waits for a person. */
const sure = 0.5
/** Known words in which it can be told at all. */
const enoughWords = 25
/** Sentences from the act to the one that tells most of what it is about. */
const reach = 3

/**
 * What an act is about that no rule knows by a word of its own: the sort of thing for which the words around it speak,
 * where no incident is told of those whom it is against.
 */
export function weighedMatters(story: Story, rulings: Sequence<RulingSighting>): Sighting[] {
  const sightings: Sighting[] = []
  const told = new Set(story.facts.flatMap((fact) => (fact.predicate === 'ABOUT' ? [fact.subject] : [])))
  const involved = new Set(story.facts.flatMap((fact) => (fact.predicate === 'INVOLVED_IN' ? [fact.subject] : [])))
  const found: { readonly companies: readonly Organization[]; readonly event: EventDraft }[] = []
  for (const one of rulings.all) {
    if (told.has(one.ruling.key) || !acting.has(one.kind) || one.allAgainst.length === 0) continue
    told.add(one.ruling.key)
    const companies = one.allAgainst.filter(({ key }) => !involved.has(key))
    const known = found.find((other) => isCompatible(one.allAgainst, other.companies))
    if (companies.length === 0) continue
    const weighed = weighIncident(story.surroundings.of(one.sentence, one.quote))
    if (!weighed || weighed.kind === 'NONE' || weighed.known < enoughWords) continue
    const event = known?.event ?? story.newEvent('Incident', weighed.kind, { start: one.start, end: one.end })
    if (!known) found.push({ companies, event })
    const telling = tellingOf(story, one.sentence, weighed.kind)
    const tells = wholeSentence(telling)
    if (event.kind === weighed.kind) sightings.push(sightingIn(story, telling, weighed.kind, event, companies))
    tellMatter(story, one, {
      kind: weighed.kind,
      event,
      companies,
      quote: spanning(one.quote, tells),
      tells,
      reason: `The words around the act speak for it: ${weighed.words.map((each) => `“${each}”`).join(', ')}.`,
      certainty: weighed.share >= sure ? 'SURE' : 'CANDIDATE',
    })
  }
  return sightings
}

/** The sentence around an act whose own words speak most for that kind. */
function tellingOf(story: Story, { index }: Sentence, kind: IncidentKind): Sentence {
  const around = story.sentences.slice(Math.max(0, index - reach), index + reach + 1)
  const said = (one: Sentence) => weighIncident(wholly(one.text))?.shareOf(kind) ?? 0
  return around.reduce((best, one) => (said(one) > said(best) ? one : best))
}
