import type { EntityType, Predicate } from '../../facts/fact.ts'
import { canonical, hash } from '../claim.ts'
import type { JsonObject, Review, StoredClaim } from '../claim.ts'
import type { Transaction } from '../driver.ts'
import { GraphError } from '../error.ts'
import { checkValue } from '../read-in.ts'
import type { Touched } from './touched.ts'
import { byName, decideByMachine } from './names.ts'

const SET_REVIEW = `
MATCH (claim:Claim {id: $claim})-[:SUBJECT]->(subject:Mention)
WITH claim, subject, claim.review AS before
SET claim.review = $review
RETURN before <> $review AS changed, claim.predicate AS predicate, claim.value AS value, subject.type AS type,
  [subject.id] + COLLECT { MATCH (claim)-[:OBJECT]->(object) RETURN object.id } AS mentions`

const FIND = `
MATCH (claim:Claim {id: $claim})-[:SUBJECT]->(subject:Mention)
RETURN claim.predicate AS predicate, claim.value AS value, subject.id AS subject, subject.type AS type`

// The corrected claim keeps quote, place, speaker and day of the one it replaces.
const CORRECT = `
MATCH (old:Claim {id: $claim})-[:FROM]->(source:Source), (old)-[:SUBJECT]->(subject:Mention)
SET old.review = 'REJECTED'
MERGE (new:Claim {id: $id})
ON CREATE SET new += old {.*, id: $id}
SET new.value = $value, new.review = 'ACCEPTED', new.corrected = true, new.carried = null
MERGE (new)-[:FROM]->(source)
MERGE (new)-[:SUBJECT]->(subject)
WITH old, new, subject
CALL (old, new) {
  MATCH (old)-[:OBJECT]->(object)
  MERGE (new)-[:OBJECT]->(object)
}
CALL (old, new) {
  MATCH (old)-[:SAID_BY]->(speaker)
  MERGE (new)-[:SAID_BY]->(speaker)
}
RETURN [subject.id] + COLLECT { MATCH (new)-[:OBJECT]->(object) RETURN object.id } AS mentions`

/** Sets whether a claim counts. A name or alias that a person accepts puts its mention among its namesakes. */
export async function reviewClaim(transaction: Transaction, claim: string, review: Review): Promise<Touched> {
  const [row] = await transaction.run(SET_REVIEW, { claim, review })
  if (!row) throw notFound(claim)
  const mentions = row['mentions'] as string[]
  if (review === 'ACCEPTED' || (review === 'SURE' && row['predicate'] === 'NAME')) {
    await joinNamesakes(
      transaction,
      row['predicate'] as Predicate,
      mentions[0] ?? '',
      row['type'] as EntityType,
      parse(row['value']),
    )
  }
  return { mentions, changed: row['changed'] === true }
}

/** Puts a person's value in place of a claim's. Throws READING_INVALID where the predicate cannot have that value. */
export async function correctClaim(transaction: Transaction, claim: string, value: JsonObject): Promise<Touched> {
  const [found] = await transaction.run(FIND, { claim })
  if (!found) throw notFound(claim)
  const [predicate, type, subject] = [
    found['predicate'] as Predicate,
    found['type'] as EntityType,
    String(found['subject']),
  ]
  const wrong = checkValue(predicate, type, value)
  if (wrong !== null)
    throw new GraphError('READING_INVALID', `The corrected value of ${predicate} ${wrong}. Nothing was changed.`)
  if (canonical(value) === found['value']) return { mentions: [], changed: false }
  const id = hash('correction', claim, value)
  const [row] = await transaction.run(CORRECT, { claim, id, value: canonical(value) })
  await joinNamesakes(transaction, predicate, subject, type, value)
  return { mentions: (row?.['mentions'] ?? []) as string[], changed: true }
}

async function joinNamesakes(
  transaction: Transaction,
  predicate: Predicate,
  mention: string,
  type: EntityType,
  value: StoredClaim['value'],
): Promise<void> {
  await decideByMachine(transaction, byName({ predicate, value }, mention, type))
}

function parse(json: unknown): JsonObject | null {
  return typeof json === 'string' ? (JSON.parse(json) as JsonObject) : null
}

function notFound(claim: string): GraphError {
  return new GraphError(
    'CLAIM_NOT_FOUND',
    `There is no claim ${claim}. It may have been read anew; ask \`claims\` for those there are.`,
  )
}
