import * as compare from './comparing.ts'
import { given, held, jsonOf, jsonsOf, memberIn, not, textIn, whether } from './comparing.ts'
import { bounded, type Conditions, type Filter } from './conditions.ts'
import {
  filterOf,
  besides,
  plainIn,
  oneOf,
  countryOf,
  touches,
  called,
  tiedTo,
  thereIs,
  involved,
  played,
  isOneOf,
  knownFrom,
  dated,
  day,
  reviewed,
  kind,
  amountAtLeast,
  broughtBy,
  madeBy,
  saidBy,
  isOfType,
  itsText,
  fromSource,
  published,
  issued,
  imposed,
  countryOfRuling,
  countryOfPenalty,
  type Condition,
  type Fields,
} from './field-conditions.ts'
import { counts } from './known.ts'

export { Conditions, type Filter } from './conditions.ts'

const evidence: Condition = (conditions, value) => {
  const claims = conditions.on('c')
  return (
    `EXISTS { MATCH (${conditions.node})<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(c:Claim)-[:FROM]->(s:Source)` +
    ` WHERE ${counts('c', 's')} AND ${conditions.known('c')} AND ${conditionOf(claims, 'ClaimFilter', filterOf(value))} }`
  )
}

const isA =
  (label: string): Condition =>
  (conditions, value) =>
    `${conditions.node}:${label} AND ${conditionOf(conditions, `${label}Filter`, filterOf(value))}`

const entity: Fields = { id: isOneOf, knownFrom, evidence, review: reviewed }
const event: Fields = { ...entity, date: dated, from: day('latest', '>='), until: day('earliest', '<=') }
const organization: Fields = {
  ...entity,
  name: (conditions, value) => called(conditions, { contains: value }),
  called: (conditions, value) => called(conditions, filterOf(value)),
  country: (conditions, value) => countryOf(conditions, conditions.node, value),
  kind,
}

/** Name of the filter's type in the schema → its fields. */
const filters: Readonly<Record<string, Fields>> = {
  CompanyFilter: {
    ...organization,
    named: ({ node }, value) => whether(`${node}.named`, value),
    identifier: (conditions, value) =>
      `any(x IN ${jsonsOf(conditions, 'IDENTIFIER', 'identifiers')} WHERE ${memberIn(conditions, 'x', 'id', value)})`,
    group: (conditions, value) => `${conditions.node}.id IN ${conditions.living(value, true)}`,
    role: played,
    hasPenalty: thereIs((n) => `(${n})<-[r:ON]-(p:Penalty)`, ['r', 'p']),
  },
  RegulatorFilter: {
    ...organization,
    hasPenalty: thereIs((n) => `(${n})-[r:ISSUED]->(:Ruling)-[i:IMPOSED]->(p:Penalty)`, ['r', 'i', 'p']),
  },
  IncidentFilter: {
    ...event,
    kind,
    country: touches,
    countryRole: (conditions, value, { country }) =>
      given(country)
        ? 'true'
        : `any(x IN ${jsonsOf(conditions, 'TOUCHED_COUNTRY', 'countries')} WHERE ${memberIn(conditions, 'x', 'role', value)})`,
    company: involved,
    withSubsidiaries: besides,
    role: played,
    target: (conditions, value) =>
      conditions.timed
        ? compare.text(conditions, textIn(jsonOf(conditions, 'TARGET', 'target'), 'name'), filterOf(value), 'json')
        : itsText('target')(conditions, value, {}),
    affected: (conditions, value) =>
      compare.count(conditions, jsonOf(conditions, 'AFFECTED', 'affected'), filterOf(value)),
    dataTaken: (conditions, value) =>
      `any(x IN ${jsonsOf(conditions, 'DATA_TYPE', 'dataTypes')} WHERE x CONTAINS '"taken":"YES"'` +
      ` AND ${memberIn(conditions, 'x', 'type', value)})`,
    actorKind: (conditions, value) => memberIn(conditions, jsonOf(conditions, 'ACTOR', 'actor'), 'kind', value),
    discovered: (conditions, value) => {
      const json = jsonOf(conditions, 'DISCOVERED', 'discovered')
      return compare.date(conditions, textIn(json, 'earliest'), textIn(json, 'latest'), filterOf(value))
    },
    regulator: tiedTo((n) => `(${n})<-[a:ABOUT]-(:Ruling)<-[r:ISSUED]-(o:Regulator)`, ['a']),
    hasPenalty: thereIs((n) => `(${n})<-[r:ABOUT]-(:Ruling)-[i:IMPOSED]->(p:Penalty)`, ['r', 'i', 'p']),
  },
  RulingFilter: {
    ...event,
    kind,
    regulator: tiedTo(issued),
    against: tiedTo((n) => `(${n})-[r:AGAINST]->(o:Company)`),
    withSubsidiaries: besides,
    country: countryOfRuling,
    about: tiedTo((n) => `(${n})-[r:ABOUT]->(o:Event)`),
    legalBasis: (conditions, value) => {
      const [laws, of] = [
        jsonsOf(conditions, 'LEGAL_BASIS', 'legalBasis'),
        conditions.timed ? textIn('x', 'text') : 'x',
      ]
      return `any(x IN ${laws} WHERE ${compare.text(conditions, of, filterOf(value), conditions.timed ? 'json' : 'plain')})`
    },
    outcome: (conditions, value) =>
      `any(x IN ${jsonsOf(conditions, 'FINDING', 'findings')} WHERE ${memberIn(conditions, 'x', 'outcome', value)})`,
    broughtBy,
    hasPenalty: thereIs((n) => `(${n})-[r:IMPOSED]->(p:Penalty)`, ['r', 'p']),
  },
  PenaltyFilter: {
    ...event,
    kind,
    status: oneOf('STATUS', 'status'),
    company: tiedTo((n) => `(${n})-[r:ON]->(o:Company)`),
    withSubsidiaries: besides,
    regulator: tiedTo(imposed, ['i']),
    country: countryOfPenalty,
    amount: (conditions, value) =>
      held(conditions, 'AMOUNT', (holder) => compare.amount(conditions, holder, filterOf(value))),
    specified: (conditions, value) =>
      whether(
        held(conditions, 'AMOUNT', (holder) => `${holder}.amountValue IS NOT NULL`),
        value,
      ),
    currency: (conditions, value) => {
      const parameter = conditions.parameter(value)
      return held(conditions, 'AMOUNT', (holder) => `${holder}.currency = ${parameter}`)
    },
    minAmount: amountAtLeast,
  },
  StatementFilter: {
    ...event,
    kind,
    organization: tiedTo((n) => `(${n})<-[r:MADE]-(o:Organization)`),
    withSubsidiaries: besides,
    by: madeBy,
    about: tiedTo((n) => `(${n})-[r:ABOUT]->(o:Event)`),
  },
  EventFilter: {
    ...event,
    type: isOfType,
    organization: tiedTo((n) => `(${n})-[r:INVOLVED_IN|ISSUED|MADE|AGAINST|ON]-(o:Organization)`),
    withSubsidiaries: besides,
    country: (conditions, value) => {
      const { node } = conditions
      return (
        `(${node}:Incident AND ${touches(conditions, value, {})} OR ${node}:Ruling AND ${countryOfRuling(conditions, value, {})}` +
        ` OR ${node}:Penalty AND ${countryOfPenalty(conditions, value, {})})`
      )
    },
    incident: isA('Incident'),
    ruling: isA('Ruling'),
    penalty: isA('Penalty'),
    statement: isA('Statement'),
  },
  SourceFilter: {
    id: plainIn('id'),
    text: (conditions, value) => {
      const { node } = conditions
      const wanted = conditions.parameter(String(value))
      return `(toLower(${node}.title) CONTAINS toLower(${wanted}) OR toLower(${node}.publisher) CONTAINS toLower(${wanted}))`
    },
    title: itsText('title'),
    publisher: itsText('publisher'),
    url: itsText('url'),
    language: plainIn('language'),
    publishedOn: published,
    from: (conditions, value) =>
      `coalesce(${conditions.node}.publishedUntil, ${conditions.node}.publishedFrom) >= ${conditions.parameter(value)}`,
    until: (conditions, value) =>
      `coalesce(${conditions.node}.publishedFrom, ${conditions.node}.publishedUntil) <= ${conditions.parameter(value)}`,
    includeWithdrawn: besides,
    withdrawn: ({ node }, value) => whether(`${node}.withdrawn`, value),
    superseded: ({ node }, value) => whether(`${node}.supersededBy IS NOT NULL`, value),
    about: (conditions, value) =>
      `EXISTS { MATCH (${conditions.node})<-[:FROM]-(c:Claim)-[:SUBJECT|OBJECT]->(:Mention)-[:IS]->(o:Entity)` +
      ` WHERE o.id IN ${conditions.living(value)} AND ${conditions.known('c')} }`,
    review: (conditions, value) =>
      `EXISTS { MATCH (${conditions.node})<-[:FROM]-(c:Claim) WHERE c.review IN ${conditions.parameter(value)} AND ${conditions.known('c')} }`,
  },
  ClaimFilter: {
    id: plainIn('id'),
    predicate: plainIn('predicate'),
    review: plainIn('review'),
    stance: plainIn('stance'),
    modality: plainIn('modality'),
    source: fromSource((conditions, value) => `o.id IN ${conditions.parameter(value)}`),
    about: (conditions, value) =>
      `EXISTS { MATCH (${conditions.node})-[:SUBJECT|OBJECT]->(:Mention)-[:IS]->(o:Entity) WHERE o.id IN ${conditions.living(value)} }`,
    quote: itsText('quote'),
    saidBy,
    saidOn: (conditions, value) => {
      const json = `${conditions.node}.saidOn`
      return compare.date(conditions, textIn(json, 'earliest'), textIn(json, 'latest'), filterOf(value))
    },
    counts: (conditions, value) =>
      whether(`EXISTS { MATCH (${conditions.node})-[:FROM]->(o:Source) WHERE ${counts(conditions.node, 'o')} }`, value),
    publisher: fromSource((conditions, value) => compare.text(conditions, 'o.publisher', filterOf(value))),
    publishedOn: fromSource(published),
    knownFrom,
  },
  ProposalFilter: {
    reason: plainIn('reason'),
    about: (conditions, value) =>
      `EXISTS { MATCH (${conditions.node})-[:A|B]->(:Mention)-[:IS]->(o:Entity) WHERE o.id IN ${conditions.living(value)} }`,
    source: (conditions, value) =>
      // Two patterns: in one, the way back from the event could not be the way there, so no mention would find itself.
      `EXISTS { MATCH (${conditions.node})-[:A|B]->(:Mention)-[:IS]->(e:Entity)` +
      ' MATCH (e)<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(c:Claim)-[:FROM]->(o:Source)' +
      ` WHERE o.id IN ${conditions.parameter(value)} AND ${counts('c', 'o')} AND ${conditions.known('c')} }`,
  },
}

/** What a filter asks, as one condition. Fields that are absent or null ask for nothing. */
function conditionOf(conditions: Conditions, type: string, filter: Filter): string {
  const parts = Object.entries(filter).flatMap(([name, value]) => {
    if (!given(value)) return []
    if (name === 'NOT') return not(conditionOf(conditions, type, filterOf(value)))
    if (name === 'AND' || name === 'OR') {
      const several = (value as Filter[]).map((one) => conditionOf(conditions, type, one))
      if (several.length === 0) return name === 'AND' ? 'true' : 'false'
      return `(${several.join(` ${name} `)})`
    }
    const condition = filters[type]?.[name]
    if (!condition) throw new Error(`${type}.${name} has no condition`)
    return condition(conditions, value, filter)
  })
  return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`
}

/** Adds what a filter asks for. Throws TOO_COMPLEX, TOO_MANY, BAD_INPUT, BAD_DATE, BAD_CURRENCY, NEEDS_CURRENCY. */
export function addFilter(conditions: Conditions, type: string, filter: Filter): void {
  bounded(filter)
  const condition = conditionOf(conditions, type, filter)
  if (condition !== 'true') conditions.all.push(condition)
  if (type === 'SourceFilter' && filter['includeWithdrawn'] !== true) {
    conditions.all.push(`NOT coalesce(${conditions.node}.withdrawn, false)`)
  }
}
