import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import type { EntityType } from '../../facts/fact.ts'
import { canonical } from '../claim.ts'
import type { StoredClaim } from '../claim.ts'
import type { Row, Transaction } from '../driver.ts'
import { GraphError } from '../error.ts'
import { about, ABOUT, keyOf, publicationRow, publicationsOf } from '../known-article.ts'
import type { About, Publications } from '../known-article.ts'
import { knownFrom } from '../read-in.ts'
import type { ReadIn } from '../read-in.ts'
import { refuseTakenDown } from './take-down.ts'
import { supersede } from './supersede.ts'
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

/** Who goes by a name that an older reading gave: without it, they may come together or apart. */
const NAMESAKES = `
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:IN]-(:Mention)<-[:A]-(decision:Decision {by: 'MACHINE', undone: false})
WHERE decision.name IS NOT NULL
WITH DISTINCT decision.name AS name
MATCH (:Decision {name: name, undone: false})-[:A]->(mention:Mention)
RETURN DISTINCT mention.id AS id`

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

const WRITE_COPIES = `
UNWIND $sources AS row
MATCH (source:Source {id: row.id})
CALL (source) {
  MATCH (copy:Copy)-[:OF]->(source)
  DETACH DELETE copy
}
UNWIND row.copies AS properties
CREATE (copy:Copy)-[:OF]->(source)
SET copy = properties`

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
MERGE (claim)-[:SUBJECT]->(subject)`

const WRITE_ENDS = `
UNWIND $ends AS row
MATCH (claim:Claim {id: row.claim}), (object:Mention {id: row.object})
MERGE (claim)-[:OBJECT]->(object)`

const WRITE_SPEAKERS = `
UNWIND $ends AS row
MATCH (claim:Claim {id: row.claim}), (speaker:Mention {id: row.speaker})
MERGE (claim)-[:SAID_BY]->(speaker)`

const MENTIONS = `
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:IN]-(mention:Mention)
RETURN mention.id AS id`

interface Incoming extends ReadIn {
  readonly copies?: readonly About[]
  readonly seen?: Publications | null
}

/**
 * Stores readings that are new, or by newer rules than those there; what people decided on stays decided.
 * Throws `GraphError` SOURCE_TAKEN_DOWN or SOURCE_CHANGED.
 */
export async function importReadings(transaction: Transaction, readings: readonly Incoming[]): Promise<Touched> {
  await refuseTakenDown(
    transaction,
    readings.map(({ article }) => article.sha256),
  )
  const { fresh, again } = await onlyFresh(transaction, readings)
  if (fresh.length === 0) return { mentions: [], changed: false }
  const ids = fresh.map(({ article }) => article.sha256)
  const sources = fresh.length
  const mentionCount = fresh.reduce((sum, { mentions }) => sum + mentions.length, 0)
  const [row] = await transaction.run(NEXT_SEQ, { count: sources + mentionCount })
  const first = Number(row?.['first'])
  const namesakes = await cleared(transaction, again)
  await transaction.run(WRITE_SOURCES, { sources: fresh.map((read, index) => sourceRow(read, first + index)) })
  await writeCopies(transaction, fresh)
  const mentions = fresh.flatMap((read) =>
    read.mentions.map((mention) => ({ ...mention, source: read.article.sha256 })),
  )
  await transaction.run(WRITE_MENTIONS, {
    mentions: mentions.map((mention, index) => ({ ...mention, seq: first + sources + index })),
  })
  const claims = fresh.flatMap(claimRows)
  await transaction.run(WRITE_CLAIMS, { claims })
  const objects = claims.flatMap(({ id, object }) => (object === null ? [] : [{ claim: id, object }]))
  if (objects.length > 0) await transaction.run(WRITE_ENDS, { ends: objects })
  const speakers = claims.flatMap(({ id, speaker }) => (speaker === null ? [] : [{ claim: id, speaker }]))
  if (speakers.length > 0) await transaction.run(WRITE_SPEAKERS, { ends: speakers })
  const types = new Map<string, EntityType>(mentions.map(({ id, type }) => [id, type]))
  const typeOf = (mention: string): EntityType => types.get(mention) ?? 'Statement'
  await decideByMachine(
    transaction,
    fresh.flatMap((read) => machineDecisions(read.claims, typeOf)),
  )
  const addressed = fresh.filter((read) => again.includes(read) || urlKeyOf(read) !== null)
  const concerned = await supersede(
    transaction,
    addressed.map(({ article }) => article.sha256),
    first,
  )
  const touched = await transaction.run(MENTIONS, { ids: [...new Set([...ids, ...concerned])] })
  return { mentions: [...new Set([...touched, ...namesakes].map(({ id }) => String(id)))], changed: true }
}

/** Takes away what older readings of these left. Returns rows with the ids of mentions that may come together or apart by it. */
async function cleared(transaction: Transaction, again: readonly ReadIn[]): Promise<readonly Row[]> {
  if (again.length === 0) return []
  const ids = again.map(({ article }) => article.sha256)
  const namesakes = await transaction.run(NAMESAKES, { ids })
  await transaction.run(CLEAR, { ids })
  await dateKept(transaction, again)
  return namesakes
}

/** What people decided on is known from the day that the source is now said to be of. */
async function dateKept(transaction: Transaction, again: readonly ReadIn[]): Promise<void> {
  const published = new Map(again.map(({ article }) => [article.sha256, article.publishedOn]))
  const kept = await transaction.run(KEPT, { ids: [...published.keys()] })
  const claims = kept.map(({ source, id, saidOn }) => {
    const said = typeof saidOn === 'string' ? (JSON.parse(saidOn) as FuzzyDate) : null
    return { id, knownFrom: knownFrom(said, published.get(String(source)) ?? null) }
  })
  if (claims.length > 0) await transaction.run(DATE_KEPT, { claims })
}

async function writeCopies(transaction: Transaction, fresh: readonly Incoming[]): Promise<void> {
  const sources = fresh.flatMap(({ article, copies }) =>
    copies === undefined ? [] : [{ id: article.sha256, copies: copies.map(copyRow) }],
  )
  if (sources.length > 0) await transaction.run(WRITE_COPIES, { sources })
}

const copyRow = (copy: About): Record<string, unknown> => ({ ...publicationRow(copy), key: keyOf(copy) })

interface Fresh {
  /** Not there yet, read by older rules, or with something else said about it. */
  readonly fresh: readonly Incoming[]
  /** Those of them that were there before. */
  readonly again: readonly Incoming[]
}

async function onlyFresh(transaction: Transaction, readings: readonly Incoming[]): Promise<Fresh> {
  const latest = new Map<string, Incoming>()
  for (const read of readings) latest.set(read.article.sha256, read)
  const rows = await transaction.run(STORED, { ids: [...latest.keys()] })
  const stored = new Map(rows.map((row) => [String(row['id']), row]))
  const fresh = [...latest.values()].filter(({ article, rulesVersion, copies, seen }) => {
    const there = stored.get(article.sha256)
    const publications = there ? publicationsOf(there) : null
    if (seen !== undefined && canonical(seen) !== canonical(publications)) throw changedMeanwhile(article)
    if (!there || !publications) return true
    const age = rulesVersion.localeCompare(String(there['rulesVersion']), 'en', { numeric: true })
    const said = [about(article), ...(copies ?? publications.slice(1))]
    return age > 0 || (age === 0 && canonical(publications) !== canonical(said))
  })
  return { fresh, again: fresh.filter(({ article }) => stored.has(article.sha256)) }
}

function changedMeanwhile({ title, url, sha256 }: About & { sha256: string }): GraphError {
  const name = title ?? url ?? sha256.slice(0, 12)
  const hint = 'Nothing was changed: import it again.'
  return new GraphError('SOURCE_CHANGED', `Somebody imported the same text as "${name}" at the same time. ${hint}`)
}

/** A record stands at no address: its own is that of a page it refers to, as others do. */
const urlKeyOf = ({ article, dataSet }: ReadIn): string | null => (dataSet === null ? keyOf(article) : null)

function sourceRow(read: ReadIn, seq: number): Record<string, unknown> {
  const { article, rulesVersion, dataSet, unread } = read
  const { sha256, text } = article
  return {
    id: sha256,
    seq,
    properties: {
      sha256,
      text,
      ...publicationRow(article),
      urlKey: urlKeyOf(read),
      rulesVersion,
      dataSet,
      unread: unread.length === 0 ? null : canonical(unread),
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
