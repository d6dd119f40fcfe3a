/** Stores what is decided about some entities: only what differs is written, and what should not be there goes. */
import type { EntityType } from '../facts/fact.ts'
import { canonical } from './claim.ts'
import { decide, relationshipTypes } from './decide.ts'
import type { Desired, DesiredEntity, RelationshipType } from './decide.ts'
import type { Row, Transaction } from './driver.ts'
import { load } from './load.ts'
import { valueProperties } from './properties.ts'
import type { Properties } from './properties.ts'

export const labels: Readonly<Record<EntityType, string>> = {
  Company: 'Organization:Company',
  Regulator: 'Organization:Regulator',
  Incident: 'Event:Incident',
  Ruling: 'Event:Ruling',
  Penalty: 'Event:Penalty',
  Statement: 'Event:Statement',
}

const STORED_ENTITIES = `
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, properties(entity) AS properties,
  head([label IN labels(entity) WHERE label IN ['Company', 'Regulator', 'Incident', 'Ruling', 'Penalty', 'Statement']]) AS type`

const STORED_VALUES = `
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HAS]->(value:Value)
RETURN value.key AS key, properties(value) AS properties`

const STORED_RELATIONSHIPS = `
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:${relationshipTypes.join('|')}]-()
RETURN DISTINCT elementId(r) AS element, r.key AS key, properties(r) AS properties`

const SET_PROPERTIES = `
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties`

const setLabels = (type: EntityType): string => `
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity:${labels[type]}`

const REMOVE_LABELS = `
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
REMOVE entity:Organization:Company:Regulator:Event:Incident:Ruling:Penalty:Statement`

const DELETE_VALUES = `
UNWIND $keys AS key
MATCH (value:Value {key: key})
DETACH DELETE value`

const WRITE_VALUES = `
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (value:Value {key: row.key})
SET value = row.properties
MERGE (entity)-[:HAS]->(value)`

const DELETE_RELATIONSHIPS = `
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:${relationshipTypes.join('|')}]-()
WITH DISTINCT r WHERE r.key IN $keys
DELETE r`

const createRelationships = (type: RelationshipType): string => `
UNWIND $rows AS row
MATCH (start:Entity {id: row.start}), (end:Entity {id: row.end})
CREATE (start)-[r:${type}]->(end)
SET r = row.properties`

/** Decides about entities and all they are tied to by relationships. Returns how many derived items were not as decided. */
export async function project(transaction: Transaction, touched: readonly string[]): Promise<number> {
  const { entities, merged, claims, othersLive } = await load(transaction, touched)
  const desired = decide(claims, entities, othersLive)
  const ids = [...entities.map(({ id }) => id), ...merged.keys()]
  // Relationships and values of what is gone go first, labels come before what needs them.
  return (
    (await projectEntities(transaction, ids, desired.entities, merged)) +
    (await projectValues(transaction, ids, desired)) +
    (await projectRelationships(transaction, ids, desired))
  )
}

interface Wanted {
  readonly id: string
  readonly type: EntityType | null
  readonly properties: Properties
}

async function projectEntities(
  transaction: Transaction,
  ids: readonly string[],
  entities: readonly DesiredEntity[],
  merged: ReadonlyMap<string, string>,
): Promise<number> {
  const stored = new Map((await transaction.run(STORED_ENTITIES, { ids })).map((row) => [String(row['id']), row]))
  const wanted: Wanted[] = [
    ...entities.map(({ id, type, live, properties }) => ({ id, type: live ? type : null, properties })),
    ...[...merged].map(([id, mergedInto]) => ({ id, type: null, properties: { id, mergedInto } })),
  ]
  const relabeled = wanted.filter(({ id, type }) => (stored.get(id)?.['type'] ?? null) !== type)
  const rewritten = wanted.filter(({ id, properties }) => differs(stored.get(id), properties))
  if (relabeled.length > 0) await transaction.run(REMOVE_LABELS, { ids: relabeled.map(({ id }) => id) })
  for (const [type, group] of Map.groupBy(relabeled, (one) => one.type)) {
    if (type !== null) await transaction.run(setLabels(type), { ids: group.map(({ id }) => id) })
  }
  if (rewritten.length > 0) await transaction.run(SET_PROPERTIES, { rows: rewritten })
  return new Set([...relabeled, ...rewritten]).size
}

async function projectValues(transaction: Transaction, ids: readonly string[], { values }: Desired): Promise<number> {
  const stored = new Map((await transaction.run(STORED_VALUES, { ids })).map((row) => [String(row['key']), row]))
  const rows = values.map((value) => ({ key: value.key, entity: value.entity, properties: valueProperties(value) }))
  const desired = new Set(rows.map(({ key }) => key))
  const keys = [...stored.keys()].filter((key) => !desired.has(key))
  const rewritten = rows.filter(({ key, properties }) => differs(stored.get(key), properties))
  if (keys.length > 0) await transaction.run(DELETE_VALUES, { keys })
  if (rewritten.length > 0) await transaction.run(WRITE_VALUES, { rows: rewritten })
  return keys.length + rewritten.length
}

async function projectRelationships(
  transaction: Transaction,
  ids: readonly string[],
  { relationships }: Desired,
): Promise<number> {
  const stored = new Map((await transaction.run(STORED_RELATIONSHIPS, { ids })).map((row) => [String(row['key']), row]))
  const desired = new Set(relationships.map(({ properties }) => properties.key))
  const rewritten = relationships.filter(({ properties }) => differs(stored.get(properties.key), properties))
  const stale = [...stored.keys()].filter((key) => !desired.has(key))
  const keys = [...stale, ...rewritten.map(({ properties }) => properties.key).filter((key) => stored.has(key))]
  if (keys.length > 0) await transaction.run(DELETE_RELATIONSHIPS, { ids, keys })
  for (const [type, rows] of Map.groupBy(rewritten, (one) => one.type)) {
    await transaction.run(createRelationships(type), { rows })
  }
  return stale.length + rewritten.length
}

function differs(stored: Row | undefined, properties: Properties): boolean {
  return stored === undefined || canonical(stored['properties']) !== canonical(properties)
}
