/** The fields of filters, each as a condition on a node. Names come from here, values are parameters. */
import * as compare from './comparing.ts'
import { given, held, heldOneOf, jsonOf, jsonsOf, memberIn, textIn, whether } from './comparing.ts'
import type { Conditions, Filter } from './conditions.ts'
import { holds, sortDay } from './known.ts'
import type { EventType } from './lists.ts'
import { refusal } from './refusal.ts'
import { mentionIn } from './stored.ts'

/** One field of a filter as a condition on the node, given the filter it stands in. */
export type Condition = (conditions: Conditions, value: unknown, filter: Filter) => string
export type Fields = Readonly<Record<string, Condition>>

export const filterOf = (value: unknown): Filter => value as Filter
/** Said together with another field of the filter. */
export const besides: Condition = () => 'true'

export const plainIn =
  (property: string): Condition =>
  (conditions, value) =>
    `${conditions.node}.${property} IN ${conditions.parameter(value)}`

export const oneOf =
  (predicate: string, property: string): Condition =>
  (conditions, value, filter) =>
    conditions.timed ? heldOneOf(conditions, predicate, value) : plainIn(property)(conditions, value, filter)

export const countryOf = (conditions: Conditions, node: string, value: unknown): string =>
  conditions.timed ? heldOneOf(conditions, 'COUNTRY', value, node) : `${node}.country IN ${conditions.parameter(value)}`

export const touches: Condition = (conditions, value, { countryRole }) => {
  if (given(countryRole)) {
    const [country, role] = [
      memberIn(conditions, 'x', 'country', value),
      memberIn(conditions, 'x', 'role', countryRole),
    ]
    return `any(x IN ${jsonsOf(conditions, 'TOUCHED_COUNTRY', 'countries')} WHERE ${country} AND ${role})`
  }
  if (conditions.timed) return heldOneOf(conditions, 'TOUCHED_COUNTRY', value)
  const codes = `${conditions.node}.countryCodes`
  // Said to be there, so that an index that holds them answers it.
  return `(${codes} IS NOT NULL AND any(x IN ${conditions.parameter(value)} WHERE x IN ${codes}))`
}

/** The name and the other names. */
export function called(conditions: Conditions, filter: Filter): string {
  const { timed, node } = conditions
  if (!timed) {
    const name = compare.text(conditions, 'x', filter)
    return `any(x IN coalesce(${node}.aliases, []) + [${node}.name] WHERE ${name})`
  }
  const name = compare.text(conditions, textIn('v.value', 'name'), filter, 'json')
  return `EXISTS { MATCH (${node})-[:HAS]->(v:Value) WHERE v.predicate IN ['NAME', 'ALIAS'] AND ${holds('v')} AND ${name} }`
}

/** Has one of these at the other end of a pattern between the node and `o`, whose relationships are `r` and the given. */
export function tiedTo(pattern: (node: string) => string, besideR: readonly string[] = []): Condition {
  return (conditions, value, filter) => {
    const ids = conditions.living(value, filter['withSubsidiaries'] === true)
    const known = ['r', ...besideR].map((one) => conditions.known(one)).join(' AND ')
    return `EXISTS { MATCH ${pattern(conditions.node)} WHERE o.id IN ${ids} AND ${known} }`
  }
}

/** Whether there is such a pattern; its variables are given. */
export function thereIs(pattern: (node: string) => string, variables: readonly string[]): Condition {
  return (conditions, value) => {
    const known = variables.map((one) => conditions.known(one)).join(' AND ')
    return whether(`EXISTS { MATCH ${pattern(conditions.node)} WHERE ${known} }`, value)
  }
}

/** Tied by these relationships to a regulator of one of some countries. */
function regulatorsCountry(pattern: (node: string) => string, variables: readonly string[]): Condition {
  return (conditions, value) => {
    const known = [...variables, 'o'].map((one) => conditions.known(one)).join(' AND ')
    return `EXISTS { MATCH ${pattern(conditions.node)} WHERE ${known} AND ${countryOf(conditions, 'o', value)} }`
  }
}

export const involved: Condition = (conditions, value, { role, withSubsidiaries }) => {
  const ids = conditions.living(value, withSubsidiaries === true)
  const played = given(role) ? ` AND r.role IN ${conditions.parameter(role)}` : ''
  return `EXISTS { MATCH (${conditions.node})<-[r:INVOLVED_IN]-(o:Company) WHERE o.id IN ${ids} AND ${conditions.known('r')}${played} }`
}

export const played: Condition = (conditions, value, { company }) =>
  given(company)
    ? 'true'
    : `EXISTS { MATCH (${conditions.node})-[r:INVOLVED_IN]-() WHERE r.role IN ${conditions.parameter(value)} AND ${conditions.known('r')} }`

export const isOneOf: Condition = (conditions, value) =>
  `${conditions.node}:Entity AND ${conditions.node}.id IN ${conditions.living(value)}`

export const knownFrom: Condition = (conditions, value) =>
  compare.day(conditions, `${conditions.node}.knownFrom`, filterOf(value))

/** What a DateFilter asks; what lies within a range can be sought in the index that events are sorted by. */
export const dated: Condition = (conditions, value) => {
  const filter = filterOf(value)
  const condition = held(conditions, 'DATE', (holder) =>
    compare.date(conditions, `${holder}.earliest`, `${holder}.latest`, filter),
  )
  const within = filter['within'] as Filter | null
  if (conditions.timed || !within) return condition
  const sought = [
    ...(given(within['from']) ? [`${conditions.node}.sortDate >= ${conditions.parameter(within['from'])}`] : []),
    ...(given(within['until']) ? [`${conditions.node}.sortDate <= ${conditions.parameter(within['until'])}`] : []),
  ]
  return [...sought, condition].join(' AND ')
}

/** "It can have happened on or after this day": what has no date at all has no place in time and is left out. */
export function day(bound: 'latest' | 'earliest', comparison: '>=' | '<='): Condition {
  return (conditions, value) => {
    const parameter = conditions.parameter(value)
    const sorted = `${sortDay(conditions.node, conditions.timed)} IS NOT NULL`
    return `${sorted} AND ${held(conditions, 'DATE', (holder) => `coalesce(${holder}.${bound} ${comparison} ${parameter}, true)`)}`
  }
}

export const reviewed: Condition = (conditions, value) =>
  `EXISTS { MATCH (${conditions.node})<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(c:Claim)` +
  ` WHERE c.review IN ${conditions.parameter(value)} AND ${conditions.known('c')} }`

export const kind = oneOf('KIND', 'kind')

export const amountAtLeast: Condition = (conditions, value, filter) => {
  if (!given(filter['currency'])) {
    throw refusal('NEEDS_CURRENCY', '`minAmount` needs `currency`: amounts in different currencies are never compared.')
  }
  const parameter = conditions.parameter(value)
  return held(conditions, 'AMOUNT', (holder) => `${holder}.amountValue >= ${parameter}`)
}

/** Who brought a ruling: a list, whose organizations are mentions. */
export const broughtBy: Condition = (conditions, value) => {
  const filter = filterOf(value)
  const speakers = jsonsOf(conditions, 'BROUGHT_BY', 'broughtBy')
  const said = compare.speaker(conditions, 'x', filter)
  if (!given(filter['organization'])) return `any(x IN ${speakers} WHERE ${said})`
  const ids = conditions.living(filter['organization'])
  return (
    `EXISTS { UNWIND ${speakers} AS x MATCH (:Mention {id: ${mentionIn('x')}})-[:IS]->(o:Organization)` +
    ` WHERE o.id IN ${ids} AND ${conditions.known('o')} AND ${said} RETURN x }`
  )
}

/** Who made a statement: an organization, or whoever its claims name. */
export const madeBy: Condition = (conditions, value) => {
  const { organization, kind: kinds, name } = filterOf(value)
  const { node } = conditions
  const by = jsonOf(conditions, 'BY', 'by')
  const one = given(organization) ? ` AND o.id IN ${conditions.living(organization)}` : ''
  const made = (more: string): string =>
    `EXISTS { MATCH (${node})<-[r:MADE]-(o:Organization) WHERE ${conditions.known('r')}${one}${more} }`
  const wanted = given(kinds) ? conditions.parameter(kinds) : ''
  const sort = wanted && ` AND (o:Company AND 'COMPANY' IN ${wanted} OR o:Regulator AND 'REGULATOR' IN ${wanted})`
  const goesBy = given(name) ? ` AND ${compare.text(conditions, 'o.name', filterOf(name))}` : ''
  const said = compare.speaker(conditions, by, { kind: kinds, name })
  return `CASE WHEN ${by} IS NULL THEN ${made(sort + goesBy)} ELSE ${said} AND ${one ? made('') : 'true'} END`
}

export const saidBy: Condition = (conditions, value) => {
  const filter = filterOf(value)
  const said = compare.speaker(conditions, `${conditions.node}.saidBy`, filter)
  if (!given(filter['organization'])) return said
  const ids = conditions.living(filter['organization'])
  return (
    `${said} AND EXISTS { MATCH (${conditions.node})-[:SAID_BY]->(:Mention)-[:IS]->(o:Organization)` +
    ` WHERE o.id IN ${ids} AND ${conditions.known('o')} }`
  )
}

const labels: Record<EventType, string> = {
  INCIDENT: 'Incident',
  RULING: 'Ruling',
  PENALTY: 'Penalty',
  STATEMENT: 'Statement',
}
export const isOfType: Condition = ({ node }, value) => {
  const types = (value as EventType[]).map((type) => `${node}:${labels[type]}`)
  return types.length === 0 ? 'false' : `(${types.join(' OR ')})`
}
export const itsText =
  (property: string): Condition =>
  (conditions, value) =>
    compare.text(conditions, `${conditions.node}.${property}`, filterOf(value))

/** A condition on the source of a claim, as `o`. */
export const fromSource =
  (condition: (conditions: Conditions, value: unknown) => string): Condition =>
  (conditions, value) =>
    `EXISTS { MATCH (${conditions.node})-[:FROM]->(o:Source) WHERE ${condition(conditions.on('o'), value)} }`

export const published = (conditions: Conditions, value: unknown): string =>
  compare.date(conditions, `${conditions.node}.publishedFrom`, `${conditions.node}.publishedUntil`, filterOf(value))

export const issued = (node: string): string => `(${node})<-[r:ISSUED]-(o:Regulator)`
export const imposed = (node: string): string => `(${node})<-[i:IMPOSED]-(:Ruling)<-[r:ISSUED]-(o:Regulator)`
export const countryOfRuling = regulatorsCountry(issued, ['r'])
export const countryOfPenalty = regulatorsCountry(imposed, ['r', 'i'])
