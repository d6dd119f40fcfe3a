/** Events as they are told, read inside the transaction that joins them. */
import type { EventType } from '../../facts/fact.ts'
import { text } from '../best.ts'
import type { JsonObject } from '../claim.ts'
import type { Row, Transaction } from '../driver.ts'
import { counts } from '../load.ts'
import { closure, decisionsOf } from '../resolve-around.ts'
import { keptApart, resolve } from '../resolve.ts'
import { unitOf } from './unit.ts'
import type { EventClaim, EventUnit, Told, Window } from './unit.ts'

const TOLD = `
UNWIND $ids AS id
MATCH (mention:Mention {id: id})-[:IN]->(home:Source)
RETURN id, mention.type AS type, home.id AS home, home.dataSet AS dataSet, home.publishedFrom AS publishedFrom,
  home.publishedUntil AS publishedUntil,
  COLLECT {
    MATCH (mention)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:FROM]->(source:Source)
    WHERE claim.predicate IN ['KIND', 'DATE', 'DISCOVERED', 'AFFECTED', 'AMOUNT', 'BY', 'BROUGHT_BY', 'INVOLVED_IN', 'ISSUED',
      'AGAINST', 'ABOUT', 'ON', 'IMPOSED', 'MADE', 'LED_TO'] AND ${counts}
    MATCH (claim)-[:SUBJECT]->(subject:Mention)-[:IS]->(from:Entity)
    OPTIONAL MATCH (claim)-[:OBJECT]->(object:Mention)-[:IS]->(to:Entity)
    RETURN {id: claim.id, predicate: claim.predicate, value: claim.value, subject: subject.id, object: object.id,
      from: from.id, to: to.id, review: claim.review, corrected: claim.corrected, stance: claim.stance,
      modality: claim.modality, knownFrom: claim.knownFrom, published: source.publishedFrom}
  } AS claims`

const RELATIVES = `
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(claim:Claim {predicate: 'SUBSIDIARY_OF'})-[:FROM]->(source:Source)
WHERE ${counts}
MATCH (claim)-[:SUBJECT|OBJECT]->(:Mention)-[:IS]->(relative:Entity) WHERE relative.id <> id
RETURN id, collect(DISTINCT relative.id) AS relatives`

const COUNTRIES = `
UNWIND $ids AS id
MATCH (:Mention {id: id})<-[:SUBJECT]-(claim:Claim {predicate: 'COUNTRY'})-[:FROM]->(source:Source)
WHERE ${counts}
RETURN id, collect(DISTINCT claim.value) AS countries`

const UNDONE = `
UNWIND $ids AS id
MATCH (a:Mention {id: id})<-[:A]-(:Decision {derived: true, kind: 'SAME', undone: true})-[:B]->(b:Mention)
RETURN a.id AS a, b.id AS b`

/** Some events, and what is known of which of them are never the same. */
export interface Loaded {
  readonly units: readonly EventUnit[]
  readonly merge: (units: readonly EventUnit[]) => EventUnit
  readonly isApart: (one: EventUnit, other: EventUnit) => boolean
}

/** The events of these mentions, each with the others of its cluster, as they are apart from what was derived. */
export async function loadUnits(transaction: Transaction, type: EventType, ids: readonly string[]): Promise<Loaded> {
  const around = await closure(transaction, ids)
  const decisions = decisionsOf(around).filter(({ derived }) => derived !== true)
  const clusters = resolve([...around.values()], decisions)
  const rows = new Map((await tell(transaction, [...around.keys()])).map((row) => [row.id, row]))
  const claims = [...rows.values()].flatMap((row) => row.claims)
  const incidents = new Map((await tell(transaction, incidentsBehind(type, claims))).map((row) => [row.id, row]))
  const incidentClaims = (incident: string) => incidents.get(incident)?.claims ?? []
  const companies = [...claims, ...[...incidents.values()].flatMap((row) => row.claims)].flatMap(endsOf)
  const issuers = type === 'Ruling' ? claims.filter(({ predicate }) => predicate === 'ISSUED') : []
  const countries = await countriesOf(transaction, [...new Set(issuers.map(({ subject }) => subject))])
  const relatives = await relativesOf(transaction, [...new Set(companies)])
  const unit = (told: Told) =>
    unitOf(
      told,
      incidentClaims,
      (regulator) => countries.get(regulator) ?? [],
      (company) => relatives.get(company) ?? [],
    )
  const ofMentions = (mentions: readonly string[]) => {
    const members = mentions.flatMap((mention) => rows.get(mention) ?? [])
    const own = new Map(members.flatMap((one) => one.claims).map((claim) => [claim.id, claim]))
    return unit({
      type,
      mentions,
      sources: members.map(({ home }) => home),
      dataSets: members.flatMap(({ dataSet }) => dataSet ?? []),
      published: members.map(({ published }) => published),
      claims: [...own.values()],
    })
  }
  const groups = Map.groupBy([...clusters.keys()], (mention) => clusters.get(mention))
  const undone = await transaction.run(UNDONE, { ids: [...around.keys()] })
  return {
    units: [...groups.values()].map(ofMentions),
    merge: (units) => ofMentions(units.flatMap(({ mentions }) => mentions)),
    isApart: apart([...keptApart(decisions), ...undone.map(({ a, b }) => ({ a: String(a), b: String(b) }))]),
  }
}

interface ToldMention {
  readonly id: string
  readonly home: string
  readonly dataSet: string | null
  readonly published: Window
  readonly claims: readonly EventClaim[]
}

async function tell(transaction: Transaction, ids: readonly string[]): Promise<ToldMention[]> {
  if (ids.length === 0) return []
  const rows = await transaction.run(TOLD, { ids })
  return rows.map(({ id, home, dataSet, publishedFrom, publishedUntil, claims }) => ({
    id: String(id),
    home: String(home),
    dataSet: dataSet as string | null,
    published: { earliest: text(publishedFrom), latest: text(publishedUntil), recurring: null },
    claims: (claims as Row[]).map(eventClaim),
  }))
}

function eventClaim(row: Row): EventClaim {
  return {
    ...(row as unknown as EventClaim),
    value: typeof row['value'] === 'string' ? (JSON.parse(row['value']) as JsonObject) : null,
    counts: true,
    accepted: row['review'] === 'ACCEPTED',
    corrected: row['corrected'] === true,
    rank: '',
  }
}

/** Mentions of the incidents that rulings are about, or that are said to have caused incidents. */
function incidentsBehind(type: EventType, claims: readonly EventClaim[]): string[] {
  const behind = claims.flatMap(({ predicate, subject, object }) => {
    if (type === 'Ruling' && predicate === 'ABOUT') return [object ?? '']
    return type === 'Incident' && predicate === 'LED_TO' ? [subject] : []
  })
  return [...new Set(behind)]
}

function endsOf({ predicate, from, to }: EventClaim): string[] {
  if (predicate === 'INVOLVED_IN') return [from]
  return predicate === 'AGAINST' || predicate === 'ON' ? [to ?? from] : []
}

async function countriesOf(transaction: Transaction, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = ids.length === 0 ? [] : await transaction.run(COUNTRIES, { ids })
  const codes = (values: unknown) =>
    (values as string[]).flatMap((value) => text((JSON.parse(value) as JsonObject)['country']) ?? [])
  return new Map(rows.map(({ id, countries }) => [String(id), codes(countries)]))
}

async function relativesOf(transaction: Transaction, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = ids.length === 0 ? [] : await transaction.run(RELATIVES, { ids })
  return new Map(rows.map(({ id, relatives }) => [String(id), relatives as string[]]))
}

function apart(pairs: readonly { a: string; b: string }[]): Loaded['isApart'] {
  const enemies = new Map<string, Set<string>>()
  for (const { a, b } of pairs) {
    enemies.set(a, (enemies.get(a) ?? new Set()).add(b))
    enemies.set(b, (enemies.get(b) ?? new Set()).add(a))
  }
  return (one, other) =>
    one.mentions.some((mention) => {
      const hostile = enemies.get(mention)
      return hostile !== undefined && other.mentions.some((rival) => hostile.has(rival))
    })
}
