/** Claims and entities as deciding needs them, read inside the transaction that decides. */
import type { EntityType } from '../facts/fact.ts'
import type { JsonObject } from './claim.ts'
import type { DecidableClaim, DecidableEntity } from './decidable.ts'
import type { Row, Transaction } from './driver.ts'
import { counts as countsAtAll } from './read/known.ts'

/** What deciding about some entities takes. */
export interface Surroundings {
  readonly entities: readonly DecidableEntity[]
  /** Ids that another entity took over, and which. */
  readonly merged: ReadonlyMap<string, string>
  readonly claims: readonly DecidableClaim[]
  /** Live entities at the far ends of relationships. */
  readonly othersLive: ReadonlySet<string>
}

/** Whether `claim`, which is from `source`, counts and affirms. */
export const counts = `${countsAtAll('claim', 'source')}
  AND claim.stance <> 'DENIES' AND NOT claim.modality IN ['MAXIMUM', 'NEGATED']`

const WITH_PENALTIES = `
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IS]-(:Mention)<-[:SUBJECT]-(claim:Claim)
WHERE claim.predicate IN ['IMPOSED', 'ALTERED']
MATCH (claim)-[:OBJECT]->(:Mention)-[:IS]->(penalty:Entity)
RETURN DISTINCT penalty.id AS id`

const ENTITIES = `
UNWIND $ids AS id
MATCH (mention:Mention {id: id})-[:IS]->(entity:Entity)
RETURN id, mention.type AS type, entity.id AS entity`

const CLAIM = `
MATCH (claim)-[:FROM]->(source:Source), (claim)-[:SUBJECT]->(:Mention)-[:IS]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(:Mention)-[:IS]->(object:Entity)
RETURN claim.id AS id, claim.predicate AS predicate, subject.id AS subject, object.id AS object, claim.value AS value,
  claim.stance AS stance, claim.modality AS modality, claim.review AS review, claim.corrected AS corrected,
  claim.knownFrom AS knownFrom, claim.start AS start, source.id AS source, source.publishedFrom AS published,
  ${countsAtAll('claim', 'source')} AS counts, subject:Organization OR subject:Event AS subjectLive,
  object:Organization OR object:Event AS objectLive`

const TOUCHING = `
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim ${CLAIM}`

const DATES = `
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IS]-(:Mention)<-[:SUBJECT]-(claim:Claim {predicate: 'DATE'})
WITH DISTINCT claim ${CLAIM}`

export async function load(transaction: Transaction, touched: readonly string[]): Promise<Surroundings> {
  const rows = await withPenalties(transaction, await transaction.run(ENTITIES, { ids: touched }))
  const ids = [...new Set([...touched, ...rows.map(({ id }) => String(id))])]
  const own = rows.filter(({ id, entity }) => id === entity)
  const touching = await transaction.run(TOUCHING, { ids })
  const events = farEvents(touching, new Set(ids))
  const dates = events.length > 0 ? await transaction.run(DATES, { ids: events }) : []
  return {
    entities: own.map(({ id, type }) => ({ id: String(id), type: type as EntityType })),
    merged: new Map(
      rows.filter(({ id, entity }) => id !== entity).map(({ id, entity }) => [String(id), String(entity)]),
    ),
    claims: [...touching, ...dates].map(decidable),
    othersLive: new Set(touching.flatMap(liveEnds)),
  }
}

/** A penalty shows the dates of the events that imposed or altered it, so it is decided with them. */
async function withPenalties(transaction: Transaction, rows: readonly Row[]): Promise<readonly Row[]> {
  const events = rows.filter(({ type }) => type !== 'Company' && type !== 'Regulator').map(({ id }) => id)
  const penalties = events.length === 0 ? [] : await transaction.run(WITH_PENALTIES, { ids: events })
  const there = new Set(rows.map(({ id }) => id))
  const ids = penalties.map(({ id }) => id).filter((id) => !there.has(id))
  return ids.length === 0 ? rows : [...rows, ...(await transaction.run(ENTITIES, { ids }))]
}

function farEvents(rows: readonly Row[], decided: ReadonlySet<string>): string[] {
  const steps = rows.filter(
    ({ predicate, object }) => (predicate === 'IMPOSED' || predicate === 'ALTERED') && decided.has(String(object)),
  )
  return [...new Set(steps.map(({ subject }) => String(subject)))].filter((id) => !decided.has(id))
}

function liveEnds({ subject, object, subjectLive, objectLive }: Row): string[] {
  return [...(subjectLive === true ? [String(subject)] : []), ...(objectLive === true ? [String(object)] : [])]
}

function decidable(row: Row): DecidableClaim {
  const {
    id,
    predicate,
    subject,
    object,
    value,
    stance,
    modality,
    review,
    corrected,
    knownFrom,
    start,
    source,
    published,
    counts: isCounting,
  } = row
  return {
    id: String(id),
    predicate: predicate as DecidableClaim['predicate'],
    subject: String(subject),
    object: object as string | null,
    value: typeof value === 'string' ? (JSON.parse(value) as JsonObject) : null,
    stance: stance as DecidableClaim['stance'],
    modality: modality as DecidableClaim['modality'],
    counts: isCounting === true,
    accepted: review === 'ACCEPTED',
    corrected: corrected === true,
    knownFrom: knownFrom as string | null,
    published: published as string | null,
    rank: [published ?? '9999', source, String(start).padStart(8, '0')].join(' '),
  }
}
