import { isKnown } from './known.ts'
import { byDate, type Key } from './orders.ts'

export type EventType = 'INCIDENT' | 'RULING' | 'PENALTY' | 'STATEMENT'

/** A root field that lists: where its nodes are, in which order, and what of them is there under `asOf`. */
export interface List {
  readonly match: string
  readonly label: string
  readonly filter: string
  readonly keys: readonly Key[]
  readonly known: (timed: boolean) => string
}

const known = (timed: boolean): string => isKnown('n', timed)

/** One index on the shared label serves every kind of event, so no list needs an index of its own. */
const events = (label: string, filter: string): List => ({
  match: '(n:Event)',
  label,
  filter,
  keys: [byDate],
  known,
})

const organizations = (label: string, filter: string): List => ({
  match: '(n:Organization)',
  label,
  filter,
  keys: [{ matching: (_, n) => `${n}.name` }],
  known,
})

/** A source is known once it is published; its public statements are known from their own day, and so is their source. */
export const sourceIsKnown = (timed: boolean, n = 'n'): string =>
  timed
    ? `(${n}.publishedUntil <= $asOf OR EXISTS { MATCH (${n})<-[:FROM]-(c:Claim) WHERE c.knownFrom <= $asOf })`
    : 'true'

/** A proposal is there until it is answered, while both of its events live and, under `asOf`, were known. */
export const proposalIsOpen = (timed: boolean): string =>
  "n.kind = 'PROPOSED' AND n.derived AND NOT coalesce(n.undone, false)" +
  ' AND EXISTS { MATCH (n)-[:A]->(:Mention)-[:IS]->(a:Event), (n)-[:B]->(:Mention)-[:IS]->(b:Event)' +
  ` WHERE a <> b AND ${isKnown('a', timed)} AND ${isKnown('b', timed)} }`

export const lists: Readonly<Record<string, List>> = {
  companies: organizations('Company', 'CompanyFilter'),
  regulators: organizations('Regulator', 'RegulatorFilter'),
  incidents: events('Incident', 'IncidentFilter'),
  rulings: events('Ruling', 'RulingFilter'),
  penalties: events('Penalty', 'PenaltyFilter'),
  statements: events('Statement', 'StatementFilter'),
  timeline: events('Event', 'EventFilter'),
  sources: {
    match: '(n:Source)',
    label: 'Source',
    filter: 'SourceFilter',
    keys: [{ matching: (_, n) => `coalesce(${n}.publishedUntil, ${n}.publishedFrom)`, descending: true }],
    known: sourceIsKnown,
  },
  claims: {
    match: '(n:Claim)-[:FROM]->(source:Source)',
    label: 'Claim',
    filter: 'ClaimFilter',
    keys: [
      { matching: () => 'coalesce(source.seq, 0)', always: true },
      { matching: (_, n) => `${n}.start`, always: true },
    ],
    known,
  },
  proposals: {
    match: '(n:Decision)',
    label: 'Decision',
    filter: 'ProposalFilter',
    keys: [{ matching: (_, n) => `${n}.id`, always: true }],
    known: proposalIsOpen,
  },
}
