import type { EvidenceQuery } from '../generated.ts'
import { dateInWords } from '../words/dates.ts'
import { factsOf, toneOf } from '../words/facts.ts'
import type { Tone } from '../words/facts.ts'
import { companyKinds, countryInWords, regulatorKinds, word } from '../words/kinds.ts'
import { counted } from '../words/sentence.ts'
import { Shape } from '../words/shape.tsx'
import { partyName } from '../words/speaker.ts'
import { Disagreements } from './disagreements.tsx'
import { isHollow } from './fill.ts'
import { partInvolved } from './involved.ts'
import { FactBlock, Head, Kicker, Parties, SelectLink } from './parts.tsx'
import type { Party } from './parts.tsx'
import { compareTexts } from '../words/compare-texts.ts'

type Thing = NonNullable<EvidenceQuery['node']>
export type OrganizationThing = Extract<Thing, { __typename: 'Company' | 'Regulator' }>

/** All that the sources say about a company or a regulator: its names, who owns it, what it had a part in. */
export function OrganizationEvidence({ organization }: { organization: OrganizationThing }) {
  const company = organization.__typename === 'Company'
  const kind = company ? organization.companyKind : organization.regulatorKind
  const own = factsOf(organization.claims).filter(({ about }) => about === organization.id)
  const events = eventsOf(organization)
  return (
    <>
      <Kicker
        tone="o"
        hollow
        kind={company ? 'Company' : 'Regulator'}
        detail={[
          kind && word(company ? companyKinds : regulatorKinds, kind),
          organization.country && countryInWords(organization.country),
        ]
          .filter(Boolean)
          .join(', ')}
        claims={organization.claims}
      />
      <h2>{company ? partyName(organization) : organization.name}</h2>
      {company && !organization.named && <p className="when">No source names it; this is our description.</p>}
      <Parties rows={rowsOf(organization)} />
      {own.map((fact) => (
        <FactBlock key={fact.key} fact={fact} />
      ))}
      <section>
        <Head note={counted(events.length, 'event')}>Its events</Head>
        {events.length === 0 ? (
          <p className="note">No event of its own is known. What its companies had a part in stands in their lanes.</p>
        ) : (
          <ul className="plain">
            {events.map(({ id, title, tone, hollow, note }) => (
              <li key={id}>
                <Shape tone={tone} hollow={hollow} />
                <SelectLink id={id}>{title}</SelectLink>
                <small>{note}</small>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Disagreements about={organization.id} />
    </>
  )
}

function rowsOf(organization: OrganizationThing): (readonly [string, readonly Party[]])[] {
  const also: Party[] = organization.aliases.map((name) => ({ id: null, name: `“${name}”` }))
  const rows: (readonly [string, readonly Party[]])[] = [['Also', also]]
  if (organization.description !== null) rows.push(['Here', [{ id: null, name: `“${organization.description}”` }]])
  if (organization.__typename === 'Regulator') return rows
  rows.push(['Owned by', organization.ownedBy.map(({ parent }) => ({ id: parent.id, name: partyName(parent) }))])
  rows.push(['Owns', organization.owns.map(({ subsidiary }) => ({ id: subsidiary.id, name: partyName(subsidiary) }))])
  return rows
}

interface OwnEvent {
  readonly id: string
  readonly title: string
  readonly tone: Tone
  readonly hollow: boolean
  readonly day: string
  readonly note: string
}

/** The events it had a part in, by time; several parts in one event stand on one line. */
function eventsOf(organization: OrganizationThing): OwnEvent[] {
  const company = organization.__typename === 'Company'
  const involved = company
    ? organization.involvements.map(({ role, incident }) => ({
        event: incident,
        part: partInvolved(role, organization.claims, organization.id, incident.id),
      }))
    : []
  const others = [...organization.rulings, ...(company ? organization.penalties : []), ...organization.statements]
  const seen = new Map<string, OwnEvent>()
  for (const { event, part } of [...involved, ...others.map((other) => ({ event: other, part: null }))]) {
    const note = [seen.get(event.id)?.note ?? dateInWords(event.date), part].filter(Boolean).join('; ')
    const hollow = isHollow({ ...event, evidence: event.claims })
    const day = event.date?.earliest ?? event.date?.latest ?? '~'
    seen.set(event.id, { id: event.id, title: event.title, tone: toneOf(event), hollow, day, note })
  }
  return [...seen.values()].toSorted((one, other) => compareTexts(one.day, other.day))
}
