import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import type { EntityType } from '../../facts/fact.ts'
import { canonical } from '../claim.ts'
import type { StoredClaim } from '../claim.ts'
import type { Transaction } from '../driver.ts'
import { addressKey } from '../address-key.ts'
import { ABOUT, aboutRow } from '../known-article.ts'
import { knownFrom } from '../read-in.ts'
import type { ReadIn } from '../read-in.ts'
import type { Touched } from './touched.ts'
import { decideByMachine, machineDecisions } from './names.ts'

const STORED = `
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, ${ABOUT}`

const NEXT_SEQ = `
MATCH (writer:Writer {id: 'writer'})
WITH writer, coalesce(writer.seq, 0) AS first
SET writer.seq = first + toInteger($count)
RETURN first`

/** What an older reading left: its claims, unless a person decided on them, and what the machine decided from them. */
const CLEAR = `
UNWIND $ids AS id
MATCH (source:Source {id: id})
CALL (source) {
  MATCH (source)<-[:IN]-(:Mention)<-[:A]-(decision:Decision {by: 'MACHINE', undone: false})
  DETACH DELETE decision
}
CALL (source) {
  MATCH (source)<-[:FROM]-(claim:Claim) WHERE claim.review IN ['SURE', 'CANDIDATE']
  DETACH DELETE claim
}`

const KEPT = `
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:FROM]-(claim:Claim)
RETURN id AS source, claim.id AS id, claim.saidOn AS saidOn`

const DATE_KEPT = `
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim.knownFrom = row.knownFrom`

const WRITE_SOURCES = `
UNWIND $sources AS row
MERGE (source:Source {id: row.id})
ON CREATE SET source.withdrawn = false, source.seq = toInteger(row.seq)
SET source += row.properties`

const WRITE_MENTIONS = `
UNWIND $mentions AS row
MATCH (source:Source {id: row.source})
MERGE (mention:Mention {id: row.id})
ON CREATE SET mention.type = row.type, mention.start = toInteger(row.start), mention.end = toInteger(row.end),
  mention.seq = toInteger(row.seq)
MERGE (mention)-[:IN]->(source)`

const WRITE_CLAIMS = `
UNWIND $claims AS row
MATCH (source:Source {id: row.source}), (subject:Mention {id: row.subject})
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim.review = row.properties.certainty
SET claim += row.properties, claim.start = toInteger(row.start), claim.end = toInteger(row.end),
  claim.paragraph = toInteger(row.paragraph)
MERGE (claim)-[:FROM]->(source)
MERGE (claim)-[:SUBJECT]->(subject)
WITH claim, row
CALL (claim, row) {
  WITH claim, row WHERE row.object IS NOT NULL
  MATCH (object:Mention {id: row.object})
  MERGE (claim)-[:OBJECT]->(object)
}
CALL (claim, row) {
  WITH claim, row WHERE row.speaker IS NOT NULL
  MATCH (speaker:Mention {id: row.speaker})
  MERGE (claim)-[:SAID_BY]->(speaker)
}`

const MENTIONS = `
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:IN]-(mention:Mention)
RETURN mention.id AS id`

/** Stores readings that are new, or by newer rules than those there; what people decided on stays decided. */
export async function importReadings(transaction: Transaction, readings: readonly ReadIn[]): Promise<Touched> {
  const fresh = await onlyFresh(transaction, readings)
  if (fresh.length === 0) return { mentions: [], changed: false }
  const ids = fresh.map(({ article }) => article.sha256)
  const sources = fresh.length
  const mentionCount = fresh.reduce((sum, { mentions }) => sum + mentions.length, 0)
  const [row] = await transaction.run(NEXT_SEQ, { count: sources + mentionCount })
  const first = Number(row?.['first'])
  await transaction.run(CLEAR, { ids })
  await dateKept(transaction, fresh)
  await transaction.run(WRITE_SOURCES, { sources: fresh.map((read, index) => sourceRow(read, first + index)) })
  const mentions = fresh.flatMap((read) =>
    read.mentions.map((mention) => ({ ...mention, source: read.article.sha256 })),
  )
  await transaction.run(WRITE_MENTIONS, {
    mentions: mentions.map((mention, index) => ({ ...mention, seq: first + sources + index })),
  })
  await transaction.run(WRITE_CLAIMS, { claims: fresh.flatMap(claimRows) })
  const types = new Map<string, EntityType>(mentions.map(({ id, type }) => [id, type]))
  const typeOf = (mention: string): EntityType => types.get(mention) ?? 'Statement'
  await decideByMachine(
    transaction,
    fresh.flatMap(({ claims }) => machineDecisions(claims, typeOf)),
  )
  const touched = await transaction.run(MENTIONS, { ids })
  return { mentions: touched.map(({ id }) => String(id)), changed: true }
}

/** What people decided on is known from the day that the source is now said to be of. */
async function dateKept(transaction: Transaction, fresh: readonly ReadIn[]): Promise<void> {
  const published = new Map(fresh.map(({ article }) => [article.sha256, article.publishedOn]))
  const kept = await transaction.run(KEPT, { ids: [...published.keys()] })
  const claims = kept.map(({ source, id, saidOn }) => {
    const said = typeof saidOn === 'string' ? (JSON.parse(saidOn) as FuzzyDate) : null
    return { id, knownFrom: knownFrom(said, published.get(String(source)) ?? null) }
  })
  if (claims.length > 0) await transaction.run(DATE_KEPT, { claims })
}

/** Not there yet, read by older rules, or with something else said about it. */
async function onlyFresh(transaction: Transaction, readings: readonly ReadIn[]): Promise<ReadIn[]> {
  const latest = new Map<string, ReadIn>()
  for (const read of readings) latest.set(read.article.sha256, read)
  const rows = await transaction.run(STORED, { ids: [...latest.keys()] })
  const stored = new Map(rows.map((row) => [String(row['id']), row]))
  return [...latest.values()].filter(({ article, rulesVersion }) => {
    const there = stored.get(article.sha256)
    if (!there) return true
    const age = rulesVersion.localeCompare(String(there['rulesVersion']), 'en', { numeric: true })
    return age > 0 || (age === 0 && canonical(there['about']) !== canonical(aboutRow(article)))
  })
}

function sourceRow({ article, rulesVersion }: ReadIn, seq: number): Record<string, unknown> {
  const { sha256, text, publishedOn } = article
  return {
    id: sha256,
    seq,
    properties: {
      sha256,
      text,
      ...aboutRow(article),
      urlKey: article.url && addressKey(article.url),
      publishedFrom: publishedOn?.earliest ?? null,
      publishedUntil: publishedOn?.latest ?? null,
      rulesVersion,
    },
  }
}

function claimRows({ article, claims }: ReadIn): Record<string, unknown>[] {
  return claims.map((claim) => ({ ...claimRow(claim), source: article.sha256 }))
}

/** A claim as the parameters of its statement: structures as JSON, what ties it to others beside its properties. */
function claimRow(claim: StoredClaim): Record<string, unknown> {
  const { id, subject, object, start, end, paragraph, value, saidBy, saidOn, ...plain } = claim
  const properties = { ...plain, value: json(value), saidBy: json(saidBy), saidOn: json(saidOn) }
  return { id, subject, object, start, end, paragraph, speaker: saidBy?.mention ?? null, properties }
}

function json(structure: unknown): string | null {
  return structure === null ? null : canonical(structure)
}
