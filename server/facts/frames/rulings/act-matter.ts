import type { Fact, IncidentKind, Span } from '../../fact.ts'
import type { Organization } from '../../reference/organization.ts'
import { suffered } from '../parties.ts'
import type { EventDraft, Story } from '../story.ts'
import { wordOfAct, type RulingSighting } from './ruling-sighting.ts'

interface Matter {
  readonly kind: IncidentKind
  readonly event: EventDraft
  readonly companies: readonly Organization[]
  /** From the act to what it is about. */
  readonly quote: Span
  /** What says of which kind that is, where it is not the whole of the quote. */
  readonly tells?: Span
  readonly reason: string
  readonly certainty?: Fact['certainty']
}

/** What an act is about, and that those whom it is against were in it; by the word of the authority. */
export function tellMatter(story: Story, one: RulingSighting, matter: Matter): void {
  const { kind, event, companies, quote, tells = quote, reason, certainty = 'SURE' } = matter
  const word = { ...wordOfAct(one), certainty }
  const { key } = event
  // One told of by several acts is of the kind that the first of them tells.
  if (event.kind === kind) story.add({ predicate: 'KIND', subject: key, value: { kind } }, tells, reason, word)
  story.add({ predicate: 'ABOUT', subject: one.ruling.key, object: key }, quote, reason, word)
  const role = suffered.has(kind) ? 'VICTIM' : 'RESPONSIBLE'
  for (const company of companies)
    story.add({ predicate: 'INVOLVED_IN', subject: company.key, object: key, value: { role } }, quote, reason, word)
}
