import type { IncidentKind, RulingKind } from '../../fact.ts'
import type { Weighed } from '../../kinds/weigh.ts'
import { weighIncident } from '../../kinds/weighed.ts'
import { isCompatible } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import { suffered } from '../parties.ts'
import { stanceOf, type RulingSighting } from '../rulings/ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import { speakerOf, type EventDraft, type Story, type Word } from '../story.ts'

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
const sure = 0.3
/** Known words in which it can be told at all. */
const enoughWords = 25

/**
 * What an act is about that no rule knows by a word of its own: the sort of thing for which the words around it speak,
 * where no incident is told of those whom it is against.
 */
export function weighedMatters(story: Story, rulings: Sequence<RulingSighting>): void {
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
    if (!weighed || weighed.known < enoughWords) continue
    const event = known?.event ?? story.newEvent('Incident', weighed.kind, { start: one.start, end: one.end })
    if (!known) found.push({ companies, event })
    add(story, one, { companies, event, weighed })
  }
}

interface Matter {
  readonly companies: readonly Organization[]
  readonly event: EventDraft
  readonly weighed: Weighed<IncidentKind>
}

function add(story: Story, one: RulingSighting, { companies, event: { key, kind }, weighed }: Matter): void {
  const { quote, regulator } = one
  const word: Word = {
    ...(regulator ? { saidBy: speakerOf(regulator), saidOn: one.ruling.date, stance: stanceOf(one.ruling) } : {}),
    certainty: weighed.share >= sure ? 'SURE' : 'CANDIDATE',
  }
  const reason = `The words around the act speak for it: ${weighed.words.map((each) => `“${each}”`).join(', ')}.`
  if (weighed.kind === kind) story.add({ predicate: 'KIND', subject: key, value: { kind: weighed.kind } }, quote, reason, word)
  story.add({ predicate: 'ABOUT', subject: one.ruling.key, object: key }, quote, reason, word)
  const role = suffered.has(weighed.kind) ? 'VICTIM' : 'RESPONSIBLE'
  for (const company of companies)
    story.add({ predicate: 'INVOLVED_IN', subject: company.key, object: key, value: { role } }, quote, reason, word)
}
