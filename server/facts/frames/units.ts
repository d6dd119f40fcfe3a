import { placesIn } from '../lexicon/places.ts'
import { coreName } from '../mentions/core-name.ts'
import type { Fact } from '../fact.ts'
import type { Organization } from '../reference/organization.ts'
import type { Story } from './story.ts'

/** How many companies of a text are compared; it keeps reading from growing with their square. */
const most = 200

/**
 * "Alder Seoul" belongs to "Alder" where the text names both and ties both to the same events: a common name alone can
 * be chance, or a license.
 */
export function unitFacts(story: Story): void {
  const named = story.organizations.filter(({ type, named: isNamed }) => type === 'Company' && isNamed).slice(0, most)
  const byCore = new Map(named.map((one) => [coreName(one.name.text), one]))
  for (const unit of named) {
    const owner = unit.parent ? undefined : ownerByName(unit, byCore)
    const shared = owner && sharedEvent(story, unit, owner)
    if (!owner || !shared) continue
    story.add(
      {
        predicate: 'SUBSIDIARY_OF',
        subject: unit.key,
        object: owner.key,
        value: { from: null, until: null, share: null },
      },
      shared.quote,
      `It goes by the name of ${owner.name.text} and a place, and the text ties both to the same events.`,
    )
  }
}

/** The company whose name this one bears, followed by nothing but a place. */
function ownerByName(unit: Organization, byCore: ReadonlyMap<string, Organization>): Organization | undefined {
  const core = coreName(unit.name.text)
  const written = unit.name.text.slice(0, core.length)
  const place = placesIn(written, 0).find(({ end }) => end === written.length)
  return place && place.start > 1 ? byCore.get(core.slice(0, place.start).replace(/ ?\($/, '').trim()) : undefined
}

/** The fact that ties the unit to an event in which the owner has a part as well, at most one step away. */
function sharedEvent(story: Story, unit: Organization, owner: Organization): Fact | undefined {
  const owned = new Set(story.facts.flatMap((fact) => eventOf(fact, owner.key) ?? []))
  const near = new Set(owned)
  for (const fact of story.facts)
    if (fact.predicate === 'ABOUT' || fact.predicate === 'IMPOSED') {
      if (owned.has(fact.subject)) near.add(fact.object)
      if (owned.has(fact.object)) near.add(fact.subject)
    }
  return story.facts.find((fact) => near.has(eventOf(fact, unit.key) ?? ''))
}

/** The event in which a fact gives a company a part; null where it does not. */
function eventOf(fact: Fact, company: string): string | null {
  if (fact.certainty !== 'SURE' || fact.stance === 'DENIES' || fact.modality !== 'ACTUAL') return null
  if (fact.predicate === 'INVOLVED_IN' || fact.predicate === 'MADE')
    return fact.subject === company ? fact.object : null
  return (fact.predicate === 'AGAINST' || fact.predicate === 'ON') && fact.object === company ? fact.subject : null
}
