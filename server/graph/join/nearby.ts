/**
 * Which events to look at again. They are found by all claims, whether they count or not, so that what a change has
 * parted is found as well as what it has brought together.
 */
import type { EventType } from '../../facts/fact.ts'
import type { Transaction } from '../driver.ts'

const OF_ENTITIES = `
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IS]-(mention:Mention)
RETURN DISTINCT mention.id AS id, mention.type AS type`

/** Companies of incidents (also of those that led to them), rulings (also by the incidents these are about). */
const FAMILIES = `
CALL () {
  UNWIND $mentions AS id
  MATCH (:Mention {id: id})<-[:OBJECT]-(:Claim {predicate: 'INVOLVED_IN'})-[:SUBJECT]->(company:Mention) RETURN company
  UNION
  UNWIND $mentions AS id
  MATCH (:Mention {id: id})<-[:OBJECT]-(:Claim {predicate: 'LED_TO'})-[:SUBJECT]->(:Mention)
    <-[:OBJECT]-(:Claim {predicate: 'INVOLVED_IN'})-[:SUBJECT]->(company:Mention)
  RETURN company
  UNION
  UNWIND $mentions AS id
  MATCH (:Mention {id: id})<-[:SUBJECT]-(:Claim {predicate: 'AGAINST'})-[:OBJECT]->(company:Mention) RETURN company
  UNION
  UNWIND $mentions AS id
  MATCH (:Mention {id: id})<-[:SUBJECT]-(:Claim {predicate: 'ABOUT'})-[:OBJECT]->(:Mention)
    <-[:OBJECT]-(:Claim {predicate: 'INVOLVED_IN'})-[:SUBJECT]->(company:Mention)
  RETURN company
}
MATCH (company)-[:IS]->(entity:Entity)
RETURN DISTINCT entity.id AS id`

const RELATED = `
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(:Claim {predicate: 'SUBSIDIARY_OF'})
  -[:SUBJECT|OBJECT]->(:Mention)-[:IS]->(relative:Entity)
RETURN DISTINCT relative.id AS id`

const STORIES = `
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:SUBJECT]-(:Claim {predicate: 'ABOUT'})-[:OBJECT]->(:Mention)-[:IS]->(entity:Entity)
RETURN DISTINCT entity.id AS id`

const IMPOSERS = `
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:OBJECT]-(:Claim {predicate: 'IMPOSED'})-[:SUBJECT]->(:Mention)-[:IS]->(entity:Entity)
RETURN DISTINCT entity.id AS id`

const AT = 'UNWIND $ids AS id MATCH (:Entity {id: id})<-[:IS]-(end:Mention)'
const said = (predicate: string) => `<-[:SUBJECT]-(:Claim {predicate: '${predicate}'})-[:OBJECT]->`
const told = (predicate: string) => `<-[:OBJECT]-(:Claim {predicate: '${predicate}'})-[:SUBJECT]->`

/** Events at entities: at those that bring events of the type together, and at all that the fits of the type look at. */
const places: Readonly<Record<EventType, { readonly near: readonly string[]; readonly also: readonly string[] }>> = {
  Ruling: {
    near: [told('AGAINST') + '(event', `${said('INVOLVED_IN')}(:Mention)${told('ABOUT')}(event`],
    also: [said('ISSUED') + '(event', told('ABOUT') + '(event'],
  },
  Incident: {
    near: [said('INVOLVED_IN') + '(event', `${said('INVOLVED_IN')}(:Mention)${said('LED_TO')}(event`],
    also: [said('ABOUT') + '(event', said('LED_TO') + '(event'],
  },
  Penalty: { near: [said('IMPOSED') + '(event'], also: [told('ON') + '(event'] },
  Statement: { near: [told('ABOUT') + '(event'], also: [said('MADE') + '(event'] },
}

const at = (type: EventType, patterns: readonly string[]): string =>
  patterns
    .map((pattern) => `${AT} MATCH (end)${pattern}:Mention {type: '${type}'}) RETURN event.id AS id`)
    .join('\nUNION\n')

/** Ids of the entities that bring events of a type together: families of companies, rulings, or what is spoken about. */
export async function blocksOf(
  transaction: Transaction,
  type: EventType,
  mentions: readonly string[],
): Promise<string[]> {
  if (type === 'Statement') return idsOf(await transaction.run(STORIES, { mentions }))
  if (type === 'Penalty') return idsOf(await transaction.run(IMPOSERS, { mentions }))
  const companies = idsOf(await transaction.run(FAMILIES, { mentions }))
  return [...new Set([...companies, ...(await relatives(transaction, companies))])]
}

export async function relatives(transaction: Transaction, companies: readonly string[]): Promise<string[]> {
  return companies.length === 0 ? [] : idsOf(await transaction.run(RELATED, { ids: companies }))
}

/** Mentions of events of a type that `blocks` bring together. */
export async function eventsAt(
  transaction: Transaction,
  type: EventType,
  blocks: readonly string[],
): Promise<string[]> {
  return blocks.length === 0 ? [] : idsOf(await transaction.run(at(type, places[type].near), { ids: blocks }))
}

/** Mentions of events of a type that look at one of these entities. */
export async function eventsLookingAt(
  transaction: Transaction,
  type: EventType,
  ids: readonly string[],
): Promise<string[]> {
  const { near, also } = places[type]
  return ids.length === 0 ? [] : idsOf(await transaction.run(at(type, [...near, ...also]), { ids }))
}

export async function mentionsOf(transaction: Transaction, entities: readonly string[]): Promise<Map<string, string>> {
  const rows = await transaction.run(OF_ENTITIES, { ids: entities })
  return new Map(rows.map(({ id, type }) => [String(id), String(type)]))
}

function idsOf(rows: readonly Record<string, unknown>[]): string[] {
  return rows.map(({ id }) => String(id))
}
