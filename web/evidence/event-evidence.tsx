import { useQuery } from 'urql'
import { SourceTextDocument } from '../generated.ts'
import type { EvidenceQuery, FollowedFragment } from '../generated.ts'
import { broughtBy } from '../words/brought-by.ts'
import { wholeSentence } from '../words/context.ts'
import { shortRegulator, shortSpeaker, partyName } from '../words/speaker.ts'
import { dateInWords } from '../words/dates.ts'
import { factsOf, toneOf } from '../words/facts.ts'
import type { ReadFact } from '../words/facts.ts'
import {
  countryInWords, dataTypes, moneyInWords, penaltyStatuses, word,
} from '../words/kinds.ts' // prettier-ignore
import { mainClaim } from '../words/main-claim.ts'
import { eventNoun } from '../words/noun.ts'
import { capitalized, counted, listed } from '../words/sentence.ts'
import { askedBy } from '../words/subline.ts'
import { textInWords } from '../words/summaries.ts'
import { eventSentence } from '../words/title.ts'
import { EventKicker } from './event-kicker.tsx'
import { partInvolved } from './involved.ts'
import { Accounts } from './accounts.tsx'
import { FactBlock, Head, Parties, SelectLink, Status, When } from './parts.tsx'
import type { Party } from './parts.tsx'
import { PerhapsSame } from './perhaps-same.tsx'
import { Quote } from './quote.tsx'
import { penaltyStatus, rulingStatus } from './status.ts'

type Thing = NonNullable<EvidenceQuery['node']>
export type EventThing = Extract<Thing, { __typename: 'Incident' | 'Ruling' | 'Penalty' | 'Statement' }>
type Of<Type extends EventThing['__typename']> = Extract<EventThing, { __typename: Type }>
type Followed = FollowedFragment

/** All that the sources say about one event. */
export function EventEvidence({ event }: { event: EventThing }) {
  const asked = useAsker(event)
  const facts = factsOf(event.claims)
  const own = facts.filter(({ about }) => about === event.id)
  const findings = own.filter(({ key }) => key.startsWith('FINDING'))
  const main = own.filter(({ key }) => key.startsWith(' '))
  const more = own.filter((fact) => !findings.includes(fact) && !main.includes(fact) && !fact.key.startsWith('led'))
  return (
    <>
      <EventKicker event={event} />
      <h2>{eventSentence(event)}</h2>
      <When date={event.date} />
      <Parties rows={partiesOf(event, asked)} />
      {main.map((fact) => (
        <FactBlock key={fact.key} fact={fact} title={false} />
      ))}
      {more.map((fact) => (
        <FactBlock key={fact.key} fact={fact} />
      ))}
      {event.__typename === 'Ruling' && <Status steps={rulingStatus(event)} />}
      {event.__typename === 'Penalty' && <Status steps={penaltyStatus(event)} />}
      {findings.length > 0 && <Findings facts={findings} event={event} />}
      <Causes event={event} />
      <After event={event} />
      <Accounts event={{ ...event, noun: eventNoun(event) }} />
      <PerhapsSame about={event.id} />
    </>
  )
}

type Rows = readonly (readonly [string, readonly Party[]])[]

function partiesOf(event: EventThing, asked: string | null): Rows {
  switch (event.__typename) {
    case 'Incident':
      return incidentRows(event)
    case 'Ruling':
      return rulingRows(event)
    case 'Penalty':
      return [
        ['On', event.on.map((each) => company(each))],
        [
          'Amount',
          [{ id: null, name: capitalized(event.amount?.amount ? moneyInWords(event.amount) : 'not specified') }],
        ],
        ['Status', event.status === null ? [] : [{ id: null, name: capitalized(word(penaltyStatuses, event.status)) }]],
        ['From', event.rulings.map(({ id, title, date }) => ({ id, name: title, note: dateInWords(date) }))],
      ]
    case 'Statement':
      return statementRows(event, asked)
    default:
      return event satisfies never
  }
}

interface Company {
  readonly id: string
  readonly name: string
  readonly named: boolean
  readonly description?: string | null
}
const company = (each: Company, note: string | null = null): Party => ({
  id: each.id,
  name: partyName(each),
  note: [each.named ? null : 'not named', note].filter(Boolean).join('; ') || null,
})

function incidentRows(event: Of<'Incident'>): Rows {
  const data = (taken: string): Party[] => {
    const types = event.dataTypes.filter((each) => each.taken === taken).map(({ type }) => word(dataTypes, type))
    return types.length === 0 ? [] : [{ id: null, name: capitalized(listed(types)) }]
  }
  const countries = (role: string): Party[] => {
    const names = event.countries.filter((each) => each.role === role).map(({ country }) => countryInWords(country))
    return names.length === 0 ? [] : [{ id: null, name: listed(names) }]
  }
  const actor = event.actor === null ? [] : [{ id: null, name: event.actor.name ?? `“${event.actor.phrase}”` }]
  return [
    ['Noticed', event.discovered === null ? [] : [{ id: null, name: capitalized(dateInWords(event.discovered)) }]],
    ['What', event.target === null ? [] : [{ id: null, name: capitalized(event.target) }]],
    ['By', actor],
    [
      'Who',
      event.involvements.map((each) =>
        company(each.company, partInvolved(each.role, event.claims, each.company.id, event.id)),
      ),
    ],
    ['Where', countries('AFFECTED')],
    ['From', countries('ORIGIN')],
    ['To', countries('DESTINATION')],
    ['Affected', event.affected === null ? [] : [{ id: null, name: event.affected.phrase }]],
    ['Taken', data('YES')],
    ['Not taken', data('NO')],
  ]
}

function rulingRows(event: Of<'Ruling'>): Rows {
  const unnamedFirst = [...event.against].toSorted((one, other) => Number(one.named) - Number(other.named))
  return [
    ['By', [...event.issuedBy, ...broughtBy(event).map((name) => ({ id: null, name }))]],
    [
      'Against',
      unnamedFirst.map((each) => company(each, each.description === null ? null : `here “${each.description}”`)),
    ],
    ['About', event.aboutEvents.map(({ id, title }) => ({ id, name: title }))],
  ]
}

/** Who asked for it, where the sentence around the quote says so: a refusal itself names nobody. */
function useAsker(event: EventThing): string | null {
  const source = event.claims[0]?.source.id ?? ''
  const pause = event.__typename !== 'Statement' || event.statementKind !== 'NO_COMMENT' || source === ''
  const [{ data }] = useQuery({ query: SourceTextDocument, variables: { id: source }, pause })
  const text = pause ? undefined : data?.source?.text
  if (text === undefined) return null
  const here = event.claims.filter((claim) => claim.source.id === source)
  return here.map((claim) => askedBy(wholeSentence(text, claim))).find((name) => name !== null) ?? null
}

function statementRows(event: Of<'Statement'>, asked: string | null): Rows {
  return [
    ['By', [{ id: event.by.organization?.id ?? null, name: event.by.organization?.name ?? event.by.name }]],
    ['To', asked === null ? [] : [{ id: null, name: asked }]],
    ['About', event.aboutEvents.map(({ id, title }) => ({ id, name: title }))],
  ]
}

function Findings({ facts, event }: { facts: readonly ReadFact[]; event: EventThing }) {
  const by = event.__typename === 'Ruling' ? event.issuedBy[0]?.name : undefined
  return (
    <section>
      <Head
        note={counted(
          facts.reduce((sum, { claims }) => sum + claims.length, 0),
          'finding',
        )}
      >
        {by === undefined
          ? `What was found, as ${textInWords(facts[0]?.claims[0].source.summarizes ?? [])} tells it`
          : `What ${shortRegulator(by)} says it found`}
      </Head>
      {facts.map((fact) => (
        <FactBlock key={fact.key} fact={withoutSpeaker(fact)} />
      ))}
    </section>
  )
}

/** The heading and the line below the quote already say who says it. */
const withoutSpeaker = (fact: ReadFact): ReadFact => {
  const speaker = shortSpeaker(fact.claims[0].saidBy)
  const end = fact.sentence.at(-1)
  return speaker !== null && typeof end === 'string' && end.startsWith(`, ${speaker} `)
    ? { ...fact, sentence: fact.sentence.slice(0, -1) }
    : fact
}

/** Causes, each with the word of whoever gives it. */
function Causes({ event }: { event: EventThing }) {
  const causes = event.causes.filter(({ kind }) => kind === 'CAUSED')
  if (causes.length === 0) return null
  return (
    <section>
      <Head note={counted(causes.length, 'cause')}>What led to it, as told</Head>
      {causes.flatMap(({ evidence }) => factsOf(evidence).map((fact) => <FactBlock key={fact.key} fact={fact} />))}
    </section>
  )
}

/** What came after it: rulings, penalties, statements, effects; each with the words that say so. */
function After({ event }: { event: EventThing }) {
  const followed = unique<Followed>([
    ...event.consequences.map(({ event: effect }) => effect),
    ...event.reactions,
    ...(event.__typename === 'Incident' ? event.rulings : []),
    ...(event.__typename === 'Ruling' ? [...event.penalties, ...event.reviewedBy] : []),
  ]).filter(({ id }) => id !== event.id)
  if (followed.length === 0) return null
  return (
    <section>
      <Head note={counted(followed.length, 'event')}>What followed</Head>
      {followed.map((each) => (
        <FollowedBlock key={each.id} event={each} />
      ))}
    </section>
  )
}

/** An event in a list: its title, which selects it, and the first words it rests on. */
function FollowedBlock({ event }: { event: Followed }) {
  const claim = mainClaim(event.claims)
  return (
    <div className={`fact ${toneOf(event)}`}>
      <p className="sentence-of">
        <SelectLink id={event.id}>{event.title}</SelectLink>
      </p>
      {claim ? <Quote claim={claim} /> : <p className="said">{dateInWords(event.date)}</p>}
    </div>
  )
}

const unique = <Each extends { id: string }>(events: readonly Each[]): Each[] => [
  ...new Map(events.map((event) => [event.id, event])).values(),
]
