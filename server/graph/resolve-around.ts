import type { Transaction } from './driver.ts'
import { counts } from './load.ts'
import { resolve } from './resolve.ts'
import type { Decision, OrderedMention } from './resolve.ts'

/** A mention and all that its cluster can depend on: decisions on it, and whom it shares an entity or a name with. */
const AROUND = `
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
RETURN id, mention.seq AS seq,
  head(COLLECT { MATCH (mention)-[:IS]->(entity) RETURN entity.id }) AS entity,
  COLLECT {
    MATCH (mention)<-[:SUBJECT]-(claim:Claim {predicate: 'COUNTRY'})-[:FROM]->(source:Source)
    WHERE ${counts} AND claim.value IS NOT NULL
    RETURN DISTINCT claim.value
  } AS countries,
  COLLECT { MATCH (mention)<-[:A]-(decision:Decision) WHERE decision.name IS NOT NULL RETURN DISTINCT decision.name } AS names,
  COLLECT {
    MATCH (mention)<-[:A|B]-(decision:Decision {undone: false})
    WHERE decision.kind <> 'PROPOSED'
    OPTIONAL MATCH (decision)-[:A]->(a)
    OPTIONAL MATCH (decision)-[:B]->(b)
    RETURN {id: decision.id, kind: decision.kind, by: decision.by, at: coalesce(decision.at, ''), name: decision.name, alias: coalesce(decision.alias, false),
      derived: coalesce(decision.derived, false), a: a.id, b: b.id}
  } AS decisions`

/** Each entity and each name is asked for once, however many mentions share it. */
const SHARING = `
CALL () {
  UNWIND $names AS name
  MATCH (decision:Decision {name: name, undone: false})-[:A]->(mention:Mention)
  RETURN mention.id AS id
  UNION
  UNWIND $entities AS entity
  MATCH (:Entity {id: entity})<-[:IS]-(mention:Mention)
  RETURN mention.id AS id
}
RETURN DISTINCT id`

const REASSIGN = `
UNWIND $rows AS row
MATCH (mention:Mention {id: row.mention})
OPTIONAL MATCH (mention)-[old:IS]->()
DELETE old
MERGE (entity:Entity {id: row.entity})
MERGE (self:Entity {id: row.mention})
MERGE (mention)-[:IS]->(entity)`

export interface Around extends OrderedMention {
  readonly entity: string | null
  readonly decisions: readonly Decision[]
  /** Those it goes by or went by: where one was undone, its namesakes may come together without it. */
  readonly names: readonly string[]
}

export interface Resolved {
  /** Entities to look at: of the mentions, and of every cluster that lost or won one. */
  readonly entities: readonly string[]
  /** Those among them that lost or won a mention. */
  readonly moved: ReadonlySet<string>
}

/**
 * Decides anew which mentions are one thing, for these and all that they are tied to, and stores it.
 */
export async function resolveAround(transaction: Transaction, mentions: readonly string[]): Promise<Resolved> {
  const around = await closure(transaction, mentions)
  const clusters = resolve([...around.values()], decisionsOf(around))
  const rows = [...clusters]
    .filter(([mention, entity]) => around.get(mention)?.entity !== entity)
    .map(([mention, entity]) => ({ mention, entity }))
  if (rows.length > 0) await transaction.run(REASSIGN, { rows })
  const moved = rows.flatMap(({ mention, entity }) => [mention, entity, around.get(mention)?.entity ?? entity])
  const own = mentions.map((mention) => clusters.get(mention) ?? mention)
  return { entities: [...new Set([...own, ...moved])], moved: new Set(moved) }
}

export function decisionsOf(around: ReadonlyMap<string, Around>): Decision[] {
  return [...new Map([...around.values()].flatMap((one) => one.decisions).map((one) => [one.id, one])).values()]
}

/** These mentions and all that which entity they are of can depend on, by their ids. */
export async function closure(transaction: Transaction, mentions: readonly string[]): Promise<Map<string, Around>> {
  const found = new Map<string, Around>()
  const asked = { names: new Set<string>(), entities: new Set<string>() }
  for (let ids = [...new Set(mentions)]; ids.length > 0;) {
    const rows = (await transaction.run(AROUND, { ids })) as unknown as Around[]
    for (const row of rows) found.set(row.id, row)
    const decisions = rows.flatMap((one) => one.decisions)
    const names = unseen(
      asked.names,
      rows.flatMap((one) => one.names),
    )
    const entities = unseen(
      asked.entities,
      rows.map(({ entity }) => entity),
    )
    const sharing = names.length + entities.length > 0 ? await transaction.run(SHARING, { names, entities }) : []
    const tied = [...decisions.flatMap(({ a, b }) => [a, b ?? a]), ...sharing.map(({ id }) => String(id))]
    ids = [...new Set(tied)].filter((id) => !found.has(id))
  }
  return found
}

/** Those that were not asked for before; they count as asked from now on. */
function unseen(asked: Set<string>, some: readonly (string | null)[]): string[] {
  const fresh = [...new Set(some)].filter((one) => one !== null && !asked.has(one)) as string[]
  for (const one of fresh) asked.add(one)
  return fresh
}
