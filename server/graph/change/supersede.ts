import { hash } from '../claim.ts'
import type { JsonObject, Review } from '../claim.ts'
import type { Transaction } from '../driver.ts'
import { match } from '../wording.ts'
import type { WordedClaim, Wording } from '../wording.ts'
import { correctClaim, reviewClaim } from './review.ts'

/** A text goes once each of its addresses has a later one; of several that came at once, the first takes its place. */
const SUPERSEDE = `
UNWIND $ids AS id
MATCH (new:Source {id: id}) WHERE new.seq >= toInteger($first) AND new.urlKey IS NOT NULL
CALL (new) {
  MATCH (old:Source {urlKey: new.urlKey}) RETURN old
  UNION
  MATCH (:Copy {key: new.urlKey})-[:OF]->(old:Source) RETURN old
}
WITH old, new WHERE old.seq < new.seq AND old.supersededBy IS NULL
  AND all(key IN [old.urlKey] + COLLECT { MATCH (copy:Copy)-[:OF]->(old) RETURN copy.key }
    WHERE EXISTS { MATCH (later:Source {urlKey: key}) WHERE later.seq > old.seq })
WITH old, new ORDER BY new.seq
WITH old, head(collect(new)) AS new
SET old.supersededBy = new.id`

const PAIRS = `
UNWIND $ids AS id
CALL (id) {
  MATCH (old:Source {id: id}) WHERE old.supersededBy IS NOT NULL
  RETURN old, old.supersededBy AS now
  UNION
  MATCH (old:Source {supersededBy: id})
  RETURN old, id AS now
}
WITH DISTINCT old, now ORDER BY old.seq
RETURN old.id AS old, now`

const WORDING = `
MATCH (source:Source {id: $id})
RETURN source.text AS text,
  COLLECT { MATCH (source)<-[:IN]-(m:Mention) RETURN {id: m.id, type: m.type, start: m.start, end: m.end} } AS mentions,
  COLLECT {
    MATCH (source)<-[:FROM]-(c:Claim)-[:SUBJECT]->(subject:Mention)
    OPTIONAL MATCH (c)-[:OBJECT]->(object:Mention)
    RETURN {id: c.id, predicate: c.predicate, value: c.value, quote: c.quote, start: c.start, stance: c.stance,
      modality: c.modality, corrected: coalesce(c.corrected, false), review: c.review, subject: subject.id,
      object: object.id}
  } AS claims`

const CARRIED = `
MATCH (:Source {id: $old})<-[:FROM]-(claim:Claim)
SET claim.carried = CASE WHEN claim.id IN $ids THEN true END`

/** Which mentions the claims in common speak of. What a person has undone stays undone. */
const SAME = `
OPTIONAL MATCH (:Source {id: $now})<-[:IN]-(:Mention)<-[:A]-(stale:Decision {reason: 'LATER_WORDING', undone: false})
  WHERE EXISTS { MATCH (stale)-[:B]->(:Mention)-[:IN]->(:Source {id: $old}) }
  AND NOT stale.id IN [row IN $rows | row.id]
DETACH DELETE stale
WITH DISTINCT 1 AS one
UNWIND $rows AS row
MATCH (a:Mention {id: row.a}), (b:Mention {id: row.b})
MERGE (decision:Decision {id: row.id})
ON CREATE SET decision.kind = 'SAME', decision.by = 'MACHINE', decision.undone = false, decision.reason = 'LATER_WORDING'
MERGE (decision)-[:A]->(a)
MERGE (decision)-[:B]->(b)`

type Reviewed = WordedClaim & { readonly review: Review }

/**
 * Puts later wordings in the place of those before them under the same address, for the sources that were just stored
 * (those numbered from `first` on are new): what people decided on claims that both have goes over to the later one,
 * and so do the ids of what these speak of. Returns the ids of all sources that this concerns.
 */
export async function supersede(transaction: Transaction, ids: readonly string[], first: number): Promise<string[]> {
  if (ids.length === 0) return []
  await transaction.run(SUPERSEDE, { ids, first })
  const pairs = await transaction.run(PAIRS, { ids })
  for (const { old, now } of pairs) await carryOver(transaction, String(old), String(now))
  return [...new Set(pairs.flatMap(({ old, now }) => [String(old), String(now)]))]
}

async function carryOver(transaction: Transaction, old: string, now: string): Promise<void> {
  const [before, after] = [await wordingOf(transaction, old), await wordingOf(transaction, now)]
  const { claims, mentions } = match(before, after)
  const [was, is] = [before, after].map((one) => new Map(one.claims.map((claim) => [claim.id, claim])))
  const carried: string[] = []
  for (const [from, to] of claims) {
    const [claim, other] = [was?.get(from), is?.get(to)]
    if (claim && other) carried.push(...(await carryReview(transaction, claim, other, before.claims)))
  }
  await transaction.run(CARRIED, { old, ids: carried })
  const rows = mentions.map(([b, a]) => ({ a, b, id: hash('decision', 'LATER_WORDING', a, b) }))
  await transaction.run(SAME, { old, now, rows })
}

/** Of a claim and of what people put in its place; what they decided on the later one already stays. Ids of what it concerns. */
async function carryReview(
  transaction: Transaction,
  old: Reviewed,
  now: { readonly id: string; readonly review: Review },
  all: readonly Reviewed[],
): Promise<string[]> {
  const isOpen = now.review === 'SURE' || now.review === 'CANDIDATE'
  const carried = [old.id]
  for (const correction of all.filter(({ id, value }) => id === hash('correction', old.id, value))) {
    const { value } = correction
    if (value === null) continue
    if (isOpen) await correctClaim(transaction, now.id, value)
    const review = isOpen ? 'SURE' : 'ACCEPTED'
    carried.push(
      ...(await carryReview(transaction, correction, { id: hash('correction', now.id, value), review }, all)),
    )
  }
  const isDecided = old.review === 'ACCEPTED' || old.review === 'REJECTED'
  if (isOpen && isDecided) await reviewClaim(transaction, now.id, old.review)
  return carried
}

async function wordingOf(
  transaction: Transaction,
  id: string,
): Promise<Omit<Wording, 'claims'> & { readonly claims: readonly Reviewed[] }> {
  const [row] = await transaction.run(WORDING, { id })
  const claims = (row?.['claims'] ?? []) as (Reviewed & { value: unknown })[]
  const parsed = (json: unknown) => (typeof json === 'string' ? (JSON.parse(json) as JsonObject) : null)
  return {
    text: (row?.['text'] ?? '') as string,
    mentions: (row?.['mentions'] ?? []) as Wording['mentions'],
    claims: claims.map((claim) => ({ ...claim, value: parsed(claim.value) })),
  }
}
