/**
 * Puts the invented stories into an empty graph as importing them would have left it, in batches. What is stored is made by
 * the product's own pure functions (`readIn`, `decide`); test/graph/bench-world.test.ts holds the two ways to each other.
 */
import { canonical } from '../../server/graph/claim.ts'
import type { StoredClaim } from '../../server/graph/claim.ts'
import { machineDecisions } from '../../server/graph/change/names.ts'
import type { DecidableClaim, DecidableEntity } from '../../server/graph/decidable.ts'
import { decide } from '../../server/graph/decide.ts'
import type { Desired } from '../../server/graph/decide.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { publicationRow } from '../../server/graph/known-article.ts'
import { labels } from '../../server/graph/project.ts'
import { valueProperties } from '../../server/graph/properties.ts'
import { readIn } from '../../server/graph/read-in.ts'
import type { ReadIn } from '../../server/graph/read-in.ts'
import { sizeOf, tellFamily, tellRegulator, tellStory, type Told } from './invented-stories.ts'

export interface Filling {
  readonly scale: number
  /** Sources, mentions, claims and values over time are stored of every how manieth article; 1 stores all of them. */
  readonly evidenceOfEvery: number
}

const BATCH = 2000

/** All articles of a size, in the order in which they would come in. */
export function* articlesOf(scale: number): Generator<Told> {
  const size = sizeOf(scale)
  for (let regulator = 0; regulator < size.regulators; regulator += 1) yield tellRegulator(regulator)
  for (let family = 0; family < size.families; family += 1) yield tellFamily(family)
  for (let story = 0; story < size.stories; story += 1) yield tellStory(story, size)
}

/** Fills an empty, set up graph. */
export async function fill(graph: Graph, { scale, evidenceOfEvery }: Filling): Promise<void> {
  const namesakes = new Namesakes()
  let batch = new Batch()
  let count = 0
  for (const { article, reading } of articlesOf(scale)) {
    const read = readIn(article, reading)
    const isEvident = count % evidenceOfEvery === 0
    batch.add(read, namesakes, isEvident ? count : null)
    count += 1
    if (count % BATCH === 0) {
      await batch.write(graph)
      batch = new Batch()
    }
  }
  await batch.write(graph)
  await namesakes.write(graph)
}

/** Organizations are one thing in all articles: that of the article that first names them. */
class Namesakes {
  readonly #ids = new Map<string, string>()
  readonly #claims = new Map<string, string[]>()

  /** The id of the entity behind each mention of a reading. */
  idsOf({ mentions, claims }: ReadIn): Map<string, string> {
    const ids = new Map(mentions.map(({ id }) => [id, id]))
    for (const { predicate, subject, value } of claims) {
      if (predicate !== 'NAME') continue
      const name = JSON.stringify(value?.['name'])
      ids.set(subject, this.#ids.get(name) ?? subject)
      this.#ids.set(name, this.#ids.get(name) ?? subject)
    }
    return ids
  }

  remember(entity: string, claim: string): void {
    const claims = this.#claims.get(entity)
    if (claims) claims.push(claim)
    else this.#claims.set(entity, [claim])
  }

  /** A name rests on the claims of all articles that use it. */
  async write(graph: Graph): Promise<void> {
    const rows = [...this.#claims].map(([id, claims]) => ({ id, claims: claims.toSorted() }))
    await inParts(graph, SET_CLAIMS, rows)
  }
}

const SET_CLAIMS = `
UNWIND $rows AS row
MATCH (:Entity {id: row.id})-[:HAS]->(value:Value {predicate: 'NAME'})
SET value.claims = row.claims`

type Rows = Record<string, unknown>[]

/** What some articles leave in the graph, row by row. */
class Batch {
  readonly #entities = new Map<string, Rows>()
  readonly #relationships = new Map<string, Rows>()
  readonly #values: Rows = []
  readonly #sources: Rows = []
  readonly #mentions: Rows = []
  readonly #claims: Rows = []
  readonly #decisions: Rows = []

  add(read: ReadIn, namesakes: Namesakes, seq: number | null): void {
    const ids = namesakes.idsOf(read)
    const claims = read.claims.map((claim) => decidable(claim, read, ids))
    const entities = read.mentions
      .filter(({ id }) => ids.get(id) === id)
      .map(({ id, type }): DecidableEntity => ({ id, type }))
    this.#project(decide(claims, entities, new Set(ids.values())), seq !== null)
    if (seq !== null) this.#keepEvidence(read, ids, seq, namesakes)
  }

  #project({ entities, relationships, values }: Desired, isEvident: boolean): void {
    for (const { type, properties } of entities) grouped(this.#entities, labels[type]).push({ properties })
    for (const { type, start, end, properties } of relationships)
      grouped(this.#relationships, type).push({ start, end, properties })
    if (!isEvident) return
    for (const value of values) this.#values.push({ entity: value.entity, properties: valueProperties(value) })
  }

  #keepEvidence(read: ReadIn, ids: ReadonlyMap<string, string>, seq: number, namesakes: Namesakes): void {
    const { article, mentions, claims, rulesVersion, dataSet } = read
    const { sha256, text } = article
    const about = { ...publicationRow(article), rulesVersion, dataSet, withdrawn: false }
    this.#sources.push({ seq, properties: { id: sha256, sha256, text, ...about } })
    mentions.forEach((mention, index) =>
      this.#mentions.push({ ...mention, source: sha256, entity: ids.get(mention.id), seq: seq * 100 + index }),
    )
    for (const claim of claims) {
      const { subject, object, start, end, paragraph, value, saidBy: _, saidOn: __, ...plain } = claim
      const properties = { ...plain, review: claim.certainty, value: value && canonical(value) }
      this.#claims.push({ subject, object, start, end, paragraph, source: sha256, properties })
      const entity = ids.get(subject)
      if (claim.predicate === 'NAME' && entity !== undefined) namesakes.remember(entity, claim.id)
    }
    const types = new Map(mentions.map(({ id, type }) => [id, type]))
    this.#decisions.push(...machineDecisions(claims, (id) => types.get(id) ?? 'Statement').map((one) => ({ ...one })))
  }

  async write(graph: Graph): Promise<void> {
    for (const [label, rows] of this.#entities) await inParts(graph, createEntities(label), rows)
    for (const [type, rows] of this.#relationships) await inParts(graph, createRelationships(type), rows)
    await inParts(graph, CREATE_VALUES, this.#values)
    await inParts(graph, CREATE_SOURCES, this.#sources)
    await inParts(graph, CREATE_MENTIONS, this.#mentions)
    await inParts(graph, CREATE_CLAIMS, this.#claims)
    await inParts(graph, CREATE_DECISIONS, this.#decisions)
  }
}

function decidable(claim: StoredClaim, { article }: ReadIn, ids: ReadonlyMap<string, string>): DecidableClaim {
  const published = article.publishedOn?.earliest ?? null
  return {
    ...claim,
    subject: ids.get(claim.subject) ?? claim.subject,
    object: claim.object && (ids.get(claim.object) ?? claim.object),
    // With its members in the order in which they come back from the database.
    value: claim.value && (JSON.parse(canonical(claim.value)) as StoredClaim['value']),
    counts: true,
    accepted: false,
    corrected: false,
    published,
    rank: [published ?? '9999', article.sha256, String(claim.start).padStart(8, '0')].join(' '),
  }
}

function grouped(groups: Map<string, Rows>, key: string): Rows {
  const rows = groups.get(key) ?? []
  groups.set(key, rows)
  return rows
}

const MOST_ROWS = 5000

async function inParts(graph: Graph, cypher: string, rows: Rows): Promise<void> {
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    const some = rows.slice(start, start + MOST_ROWS)
    await graph.write((transaction) => transaction.run(cypher, { rows: some }))
  }
}

const createEntities = (label: string): string => `
UNWIND $rows AS row
CREATE (entity:Entity:${label})
SET entity = row.properties`

const createRelationships = (type: string): string => `
UNWIND $rows AS row
MATCH (start:Entity {id: row.start}), (end:Entity {id: row.end})
CREATE (start)-[r:${type}]->(end)
SET r = row.properties`

const CREATE_VALUES = `
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:HAS]->(value:Value)
SET value = row.properties`

const CREATE_SOURCES = `
UNWIND $rows AS row
CREATE (source:Source)
SET source = row.properties, source.seq = toInteger(row.seq)`

const CREATE_MENTIONS = `
UNWIND $rows AS row
MATCH (source:Source {id: row.source}), (entity:Entity {id: row.entity})
CREATE (source)<-[:IN]-(mention:Mention {id: row.id, type: row.type})-[:IS]->(entity)
SET mention.start = toInteger(row.start), mention.end = toInteger(row.end), mention.seq = toInteger(row.seq)`

const CREATE_CLAIMS = `
UNWIND $rows AS row
MATCH (source:Source {id: row.source}), (subject:Mention {id: row.subject})
CREATE (source)<-[:FROM]-(claim:Claim)-[:SUBJECT]->(subject)
SET claim = row.properties, claim.start = toInteger(row.start), claim.end = toInteger(row.end),
  claim.paragraph = toInteger(row.paragraph)
WITH claim, row WHERE row.object IS NOT NULL
MATCH (object:Mention {id: row.object})
CREATE (claim)-[:OBJECT]->(object)`

const CREATE_DECISIONS = `
UNWIND $rows AS row
MATCH (a:Mention {id: row.a})
CREATE (decision:Decision {id: row.id, kind: row.kind, by: 'MACHINE', undone: false, name: row.name})-[:A]->(a)
WITH decision, row WHERE row.b IS NOT NULL
MATCH (b:Mention {id: row.b})
CREATE (decision)-[:B]->(b)`
