import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import { Sequence } from '../sequence.ts'
import type { StatementSighting } from '../statements/statements.ts'
import type { Story } from '../story.ts'
import { affectedFacts } from './affected.ts'
import { dataTakenFacts } from './data-taken.ts'
import { incidentDates } from './incident-dates.ts'
import { settingFacts } from './settings.ts'
import type { Sighting } from './sightings.ts'

/** What else a text says of the one incident that only the acts against a company tell of: when, where, whom, which data. */
export function toldByActs(
  story: Story,
  found: readonly Sighting[],
  rulings: Sequence<RulingSighting>,
  statements: Sequence<StatementSighting>,
): void {
  const isOnlyOne = story.events.filter(({ type }) => type === 'Incident').length === 1
  if (found.length === 0 || !isOnlyOne) return
  const sightings = new Sequence<Sighting>()
  for (const one of found.toSorted((a, b) => a.start - b.start)) sightings.push(one)
  incidentDates(story, sightings, { noticed: new Set(), rulings, statements })
  affectedFacts(story, sightings)
  settingFacts(story, sightings, rulings)
  dataTakenFacts(story, sightings)
}
