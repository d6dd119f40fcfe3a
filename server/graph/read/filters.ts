import type { EventType } from './lists.ts'
import { counts, holds, isKnown, sortDay, valueThen } from './known.ts'
import { refusal } from './refusal.ts'

/** Arguments as graphql-js has coerced them: the schema says what can be in there. */
export type Filter = Readonly<Record<string, unknown>>

/** Collects the conditions of one list on its node `n`, with their parameters. */
export class Conditions {
  readonly timed: boolean
  readonly all: string[] = []
  readonly parameters: Record<string, unknown> = {}
  /** Lists of ids, exchanged once and before anything else for the ids of what these were merged into. */
  readonly ids: string[] = []

  constructor(timed: boolean) {
    this.timed = timed
  }

  parameter(value: unknown): string {
    const name = `filter${Object.keys(this.parameters).length}`
    this.parameters[name] = value
    return `$${name}`
  }

  /** A list of ids of entities; gives the variable that will hold those that live. */
  living(ids: unknown): string {
    const parameter = this.parameter(ids)
    const name = `ids${this.ids.length}`
    this.ids.push(
      `COLLECT { MATCH (one:Entity) WHERE one.id IN ${parameter} OPTIONAL MATCH (winner:Entity {id: one.mergedInto})` +
        ` RETURN coalesce(winner.mergedInto, one.mergedInto, one.id) } AS ${name}`,
    )
    return name
  }
}

/** One field of a filter, as conditions. */
type Adds = (conditions: Conditions, value: unknown, filter: Filter) => void

const known = (conditions: Conditions, variable: string): string => isKnown(variable, conditions.timed)

/** Held one of some values then. JSON texts are compared in their quotes, so that no value can be part of another. */
const heldOneOf = (conditions: Conditions, predicate: string, values: unknown): string =>
  `EXISTS { MATCH (n)-[:HAS]->(v:Value {predicate: '${predicate}'}) WHERE ${holds('v')}` +
  ` AND any(x IN ${conditions.parameter(quoted(values))} WHERE v.value CONTAINS x) }`

function oneOf(predicate: string, property: string): Adds {
  return (conditions, value) =>
    conditions.all.push(
      conditions.timed ? heldOneOf(conditions, predicate, value) : `n.${property} IN ${conditions.parameter(value)}`,
    )
}

const quoted = (values: unknown): string[] =>
  Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : []

const touches: Adds = (conditions, value) =>
  conditions.all.push(
    conditions.timed
      ? heldOneOf(conditions, 'TOUCHED_COUNTRY', value)
      : `any(x IN ${conditions.parameter(value)} WHERE x IN n.countryCodes)`,
  )

const named: Adds = (conditions, value) => {
  const wanted = conditions.parameter(String(value))
  conditions.all.push(
    `(toLower(n.name) CONTAINS toLower(${wanted}) OR any(alias IN n.aliases WHERE toLower(alias) CONTAINS toLower(${wanted})))`,
  )
}

/** Has one of these at the other end of a relationship. */
function tiedTo(pattern: (other: string) => string): Adds {
  return (conditions, value) => {
    const ids = conditions.living(value)
    conditions.all.push(`EXISTS { MATCH ${pattern('o')} WHERE o.id IN ${ids} AND ${known(conditions, 'r')} }`)
  }
}

/** "It can have happened on or after this day": what has no date at all has no place in time and is left out. */
function day(bound: 'latest' | 'earliest', comparison: '>=' | '<='): Adds {
  return (conditions, value) => {
    const { timed } = conditions
    const limit = timed ? valueThen('n', 'DATE', bound) : `n.${bound}`
    const parameter = conditions.parameter(value)
    conditions.all.push(`${sortDay('n', timed)} IS NOT NULL AND coalesce(${limit} ${comparison} ${parameter}, true)`)
  }
}

const between: Record<string, Adds> = { from: day('latest', '>='), until: day('earliest', '<=') }

const amountAtLeast: Adds = (conditions, value, filter) => {
  if (filter['currency'] == null) {
    throw refusal('NEEDS_CURRENCY', '`minAmount` needs `currency`: amounts in different currencies are never compared.')
  }
  const amount = conditions.timed ? valueThen('n', 'AMOUNT', 'amountValue') : 'n.amountValue'
  conditions.all.push(`${amount} >= ${conditions.parameter(value)}`)
}

const inCurrency: Adds = (conditions, value) => {
  const currency = conditions.timed ? valueThen('n', 'AMOUNT', 'currency') : 'n.currency'
  conditions.all.push(`${currency} = ${conditions.parameter(value)}`)
}

const labels: Record<EventType, string> = {
  INCIDENT: 'Incident',
  RULING: 'Ruling',
  PENALTY: 'Penalty',
  STATEMENT: 'Statement',
}
const isOfType: Adds = (conditions, value) => {
  const types = (value as EventType[]).map((type) => `n:${labels[type]}`)
  conditions.all.push(types.length === 0 ? 'false' : `(${types.join(' OR ')})`)
}

const organizationFilter = { name: named, country: oneOf('COUNTRY', 'country'), kind: oneOf('KIND', 'kind') }

/** Name of the filter's type in the schema → its fields. */
const filters: Record<string, Record<string, Adds>> = {
  CompanyFilter: organizationFilter,
  RegulatorFilter: organizationFilter,
  IncidentFilter: {
    kind: oneOf('KIND', 'kind'),
    country: touches,
    company: tiedTo((o) => `(n)<-[r:INVOLVED_IN]-(${o}:Company)`),
    ...between,
  },
  RulingFilter: {
    kind: oneOf('KIND', 'kind'),
    regulator: tiedTo((o) => `(n)<-[r:ISSUED]-(${o}:Regulator)`),
    against: tiedTo((o) => `(n)-[r:AGAINST]->(${o}:Company)`),
    ...between,
  },
  PenaltyFilter: {
    kind: oneOf('KIND', 'kind'),
    status: oneOf('STATUS', 'status'),
    company: tiedTo((o) => `(n)-[r:ON]->(${o}:Company)`),
    currency: inCurrency,
    minAmount: amountAtLeast,
    ...between,
  },
  StatementFilter: {
    kind: oneOf('KIND', 'kind'),
    organization: tiedTo((o) => `(n)<-[r:MADE]-(${o}:Organization)`),
    ...between,
  },
  EventFilter: {
    type: isOfType,
    organization: tiedTo((o) => `(n)-[r:INVOLVED_IN|ISSUED|MADE|AGAINST|ON]-(${o}:Organization)`),
    ...between,
  },
  SourceFilter: {
    text: (conditions, value) => {
      const wanted = conditions.parameter(String(value))
      conditions.all.push(
        `(toLower(n.title) CONTAINS toLower(${wanted}) OR toLower(n.publisher) CONTAINS toLower(${wanted}))`,
      )
    },
    from: (conditions, value) =>
      conditions.all.push(`coalesce(n.publishedUntil, n.publishedFrom) >= ${conditions.parameter(value)}`),
    until: (conditions, value) =>
      conditions.all.push(`coalesce(n.publishedFrom, n.publishedUntil) <= ${conditions.parameter(value)}`),
    includeWithdrawn: () => undefined,
  },
  ClaimFilter: {
    predicate: (conditions, value) => conditions.all.push(`n.predicate IN ${conditions.parameter(value)}`),
    review: (conditions, value) => conditions.all.push(`n.review IN ${conditions.parameter(value)}`),
    source: (conditions, value) =>
      conditions.all.push(`EXISTS { MATCH (n)-[:FROM]->(o:Source) WHERE o.id IN ${conditions.parameter(value)} }`),
    about: (conditions, value) => {
      const ids = conditions.living(value)
      conditions.all.push(`EXISTS { MATCH (n)-[:SUBJECT|OBJECT]->(:Mention)-[:IS]->(o:Entity) WHERE o.id IN ${ids} }`)
    },
  },
  ProposalFilter: {
    about: (conditions, value) => {
      const ids = conditions.living(value)
      conditions.all.push(`EXISTS { MATCH (n)-[:A|B]->(:Mention)-[:IS]->(o:Entity) WHERE o.id IN ${ids} }`)
    },
    source: (conditions, value) =>
      conditions.all.push(
        // Two patterns: in one, the way back from the event could not be the way there, so no mention would find itself.
        'EXISTS { MATCH (n)-[:A|B]->(:Mention)-[:IS]->(e:Entity)' +
          ' MATCH (e)<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(c:Claim)-[:FROM]->(o:Source)' +
          ` WHERE o.id IN ${conditions.parameter(value)} AND ${counts('c', 'o')} AND ${known(conditions, 'c')} }`,
      ),
  },
}

/** Adds what a filter asks for. Fields that are absent or null ask for nothing. */
export function addFilter(conditions: Conditions, type: string, filter: Filter): void {
  for (const [name, value] of Object.entries(filter)) {
    if (value !== null && value !== undefined) filters[type]?.[name]?.(conditions, value, filter)
  }
  if (type === 'SourceFilter' && filter['includeWithdrawn'] !== true) {
    conditions.all.push('NOT coalesce(n.withdrawn, false)')
  }
}
