import type { IncidentKind, Span } from '../fact.ts'
import { countryNamesIn } from '../lexicon/places.ts'
import { clauseAround, spanning } from '../segment/clauses.ts'
import { leadOf } from './lists.ts'
import type { RulingSighting } from './rulings/ruling-sighting.ts'
import type { Sequence } from './sequence.ts'
import type { Sighting } from './incidents/sightings.ts'
import type { StatementSighting } from './statements/statements.ts'
import type { Story } from './story.ts'
import { isParty } from './topics.ts'

/** What happens to a company, as against what it does. */
export const suffered: ReadonlySet<IncidentKind> = new Set(['DATA_BREACH', 'ACCOUNT_TAKEOVER', 'CYBERATTACK', 'OUTAGE'])

/** Which companies had a part in it, and which part. */
export function parties(
  story: Story,
  sighting: Sighting,
  clause: Span,
  rulings: Sequence<RulingSighting>,
  statements: Sequence<StatementSighting>,
): void {
  const object = sighting.incident.key
  const accusation = rulings.in(sighting.sentence).find((one) => one.end <= sighting.start)
  if (accusation?.against) {
    const quote = spanning(accusation.quote, clause)
    if (sighting.kind === 'ILLEGAL_TRANSFER') return transferParties(story, sighting, quote, accusation)
    const between = story.slice({ start: accusation.quote.end, end: Math.max(accusation.quote.end, sighting.start) })
    const causedHere = /[,;:]|\bcaus/.test(between)
    const role = suffered.has(sighting.kind) ? 'VICTIM' : 'RESPONSIBLE'
    const those = behind(sighting) ? sighting.companies.flatMap((one) => one.organization ?? []) : accusation.allAgainst
    for (const { key } of causedHere ? [] : those)
      story.add(
        { predicate: 'INVOLVED_IN', subject: key, object, value: { role } },
        quote,
        'The sentence ties the company to it.',
        story.wordAt(sighting),
      )
    return
  }
  if (!suffered.has(sighting.kind)) return
  const lead = leadOf(story, sighting.sentence)
  if (lead) return victims(story, { ...sighting, companies: [lead] }, clause)
  const disclosure = statements
    .in(sighting.sentence)
    .find((one) => one.about === sighting.incident && one.organization && one.kind === 'DISCLOSURE')
  if (sighting.companies.length > 1 || behind(sighting)) return victims(story, sighting, clause)
  const named = story
    .referencesIn(sighting.sentence)
    .find(
      (one) =>
        isParty(story, one) &&
        !one.pronoun &&
        one.start >= clause.start &&
        one.start < clause.end &&
        one.start < sighting.end,
    )
  const victim = named?.organization ?? disclosure?.organization
  if (!victim) return
  const quote = named ? clause : disclosureQuote(disclosure, clause)
  const word = story.wordAt(sighting)
  story.add(
    { predicate: 'INVOLVED_IN', subject: victim.key, object, value: { role: 'VICTIM' } },
    quote,
    'It happened to this company or its customers.',
    word,
  )
}

/** "a leak at Alder" */
function behind({ companies, end }: Sighting): boolean {
  return companies.some((one) => one.start >= end)
}

/** Those of a list, or who is named behind it. */
function victims(story: Story, sighting: Sighting, clause: Span): void {
  for (const { organization, start, end } of sighting.companies) {
    if (!organization) continue
    const quote = { start: Math.min(clause.start, start), end: Math.max(clause.end, end) }
    story.add(
      { predicate: 'INVOLVED_IN', subject: organization.key, object: sighting.incident.key, value: { role: 'VICTIM' } },
      quote,
      'It happened to this company or its customers.',
      story.wordAt(sighting),
    )
  }
}

/** From who disclosed it to the end of the clause that says what. */
export function disclosureQuote(disclosure: StatementSighting | undefined, clause: Span): Span {
  return disclosure ? spanning(disclosure.quote, clause) : clause
}

/** Who sent and who received: the one accused sent it, unless it is said to have moved to that one's own headquarters. */
function transferParties(story: Story, sighting: Sighting, quote: Span, accusation: RulingSighting): void {
  const { against } = accusation
  const object = sighting.incident.key
  const word = story.wordAt(sighting)
  const end = clauseAround(sighting.sentence, sighting).end
  const toHeadquarters = /\bto its (?:\p{L}+ ){0,2}headquarters\b/u.test(story.slice({ start: sighting.end, end }))
  const owner = toHeadquarters ? (against?.parent && !against.named ? against.parent.organization : against) : null
  if (owner) {
    const reason =
      owner === against
        ? 'The data are said to have gone to its headquarters.'
        : `The headquarters of a subsidiary are those of its owner, ${owner.name.text}.`
    story.add(
      { predicate: 'INVOLVED_IN', subject: owner.key, object, value: { role: 'RECIPIENT' } },
      quote,
      reason,
      word,
    )
  }
  if (against && owner !== against)
    story.add(
      { predicate: 'INVOLVED_IN', subject: against.key, object, value: { role: 'SENDER' } },
      quote,
      'The one accused is said to have sent the data.',
      word,
    )
}

/** Where what was moved went. */
export function destination(story: Story, sighting: Sighting): void {
  const clause = clauseAround(sighting.sentence, sighting)
  const text = story.slice({ start: sighting.start, end: clause.end })
  const place = /\bto\b/.test(text) ? countryNamesIn(text, sighting.start)[0] : undefined
  if (place)
    story.add(
      {
        predicate: 'TOUCHED_COUNTRY',
        subject: sighting.incident.key,
        value: { country: place.country, role: 'DESTINATION' },
      },
      clause,
      'The sentence says where the data went.',
      story.wordAt(sighting),
    )
}
