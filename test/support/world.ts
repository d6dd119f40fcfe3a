/**
 * A small world in stored form (schema/constraints.cypher), for tests of what is asked of the graph: one group, its
 * brand, the brand's unnamed subsidiary, an authority; a leak known in May 2025 and an accusation known in September.
 * All of it is invented, the companies and every sentence too.
 */
import { createHash } from 'node:crypto'
import type { Graph } from '../../server/graph/driver.ts'

interface WorldSource {
  readonly text: string
  readonly title: string
  readonly published: string | null
  readonly withdrawn?: true
}

export const worldSources = {
  spring: {
    title: 'Orrin tells its customers',
    published: '2025-05-13',
    text:
      'Maison Orrin, the flagship brand of Larkfield Group, wrote to customers in China and South Korea this spring. 🧵\n' +
      'An unauthorized third party saw customer data in May, the letter says. Bank details were not taken.\n',
  },
  autumn: {
    title: 'The Harbor Data Authority accuses Orrin',
    published: '2025-09-30',
    text:
      'On 9 September 2025 the Harbor Data Authority accused the Shanghai-based subsidiary of sending customer data to France.\n' +
      'The transfer caused the leak in May, the authority says. It found that no security assessment was made.\n' +
      'It will impose an administrative penalty, without naming an amount. Maison Orrin declined to comment.\n' +
      'Earlier this year its Instagram account was hacked.\n',
  },
  undated: { title: 'A column', published: null, text: 'The Thread Gazette calls it a pity. Readers agree.\n' },
  withdrawn: {
    title: 'A mistake',
    published: '2025-09-12',
    withdrawn: true,
    text: 'Maison Orrin was never in China.\n',
  },
} as const satisfies Record<string, WorldSource>

type SourceKey = keyof typeof worldSources
type Member = Record<string, unknown>

/** What one claim says: [source, quote, predicate, subject, object, value, more]. */
interface WorldClaim {
  readonly source: SourceKey
  readonly quote: string
  readonly predicate: string
  readonly subject: string
  readonly object?: string
  readonly value?: Member
  readonly review?: string
  readonly stance?: string
  readonly saidOn?: string
  readonly saidBy?: { name: string; kind: string; mention: string | null }
}

const authority = { name: 'Harbor Data Authority', kind: 'REGULATOR', mention: 'authority' }
const day = (edtf: string, earliest: string | null, latest: string | null, phrase: string | null, derived = false) => ({
  edtf,
  earliest,
  latest,
  phrase,
  derived,
})

/** Entities by the id they have in this world. */
const types: Record<string, [label: string, ...more: string[]]> = {
  group: ['Company', 'Organization'],
  orrin: ['Company', 'Organization'],
  shanghai: ['Company', 'Organization'],
  authority: ['Regulator', 'Organization'],
  leak: ['Incident', 'Event'],
  transfer: ['Incident', 'Event'],
  hack: ['Incident', 'Event'],
  accusation: ['Ruling', 'Event'],
  penalty: ['Penalty', 'Event'],
  disclosure: ['Statement', 'Event'],
  silence: ['Statement', 'Event'],
  column: ['Statement', 'Event'],
  readers: ['Statement', 'Event'],
}

const spring = (quote: string, predicate: string, subject: string, more: Partial<WorldClaim> = {}): WorldClaim => ({
  source: 'spring',
  quote,
  predicate,
  subject,
  ...more,
})
const autumn = (quote: string, predicate: string, subject: string, more: Partial<WorldClaim> = {}): WorldClaim => ({
  source: 'autumn',
  quote,
  predicate,
  subject,
  ...more,
})
const accuses = { stance: 'ACCUSES', saidBy: authority, saidOn: '2025-09-09' } as const

const took = 'An unauthorized third party saw customer data in May'
const accused = 'the Harbor Data Authority accused the Shanghai-based subsidiary of sending customer data to France'
const caused = 'The transfer caused the leak in May'
const penalized = 'It will impose an administrative penalty, without naming an amount'
const told = 'wrote to customers in China and South Korea this spring'

const worldClaims: readonly WorldClaim[] = [
  spring('Maison Orrin', 'NAME', 'orrin', { value: { name: 'Maison Orrin', named: true } }),
  spring('Maison Orrin', 'KIND', 'orrin', { value: { kind: 'BRAND' } }),
  spring('the flagship brand', 'DESCRIPTION', 'orrin', { value: { text: 'the flagship brand' } }),
  spring('Larkfield Group', 'NAME', 'group', { value: { name: 'Larkfield Group', named: true } }),
  spring('Larkfield Group', 'KIND', 'group', { value: { kind: 'GROUP' } }),
  spring('flagship brand of Larkfield Group', 'SUBSIDIARY_OF', 'orrin', {
    object: 'group',
    value: { from: null, until: null, share: null },
  }),
  spring(told, 'KIND', 'disclosure', { value: { kind: 'DISCLOSURE' } }),
  spring('this spring', 'DATE', 'disclosure', { value: day('2025-21', '2025-03-01', '2025-05-31', 'this spring') }),
  spring(told, 'MADE', 'orrin', { object: 'disclosure' }),
  spring(told, 'ABOUT', 'disclosure', { object: 'leak' }),
  spring(took, 'KIND', 'leak', { value: { kind: 'DATA_BREACH' } }),
  spring('in May', 'DATE', 'leak', { value: day('2025-05', '2025-05-01', '2025-05-31', 'in May') }),
  spring('customer data', 'TARGET', 'leak', { value: { name: 'customer data' } }),
  spring('China', 'TOUCHED_COUNTRY', 'leak', { value: { country: 'CN', role: 'AFFECTED' } }),
  spring('South Korea', 'TOUCHED_COUNTRY', 'leak', { value: { country: 'KR', role: 'AFFECTED' } }),
  spring('customer data', 'DATA_TYPE', 'leak', { value: { type: 'PERSONAL_DATA', taken: 'YES' } }),
  spring('Bank details were not taken', 'DATA_TYPE', 'leak', { value: { type: 'BANK_DETAILS', taken: 'NO' } }),
  spring('An unauthorized third party', 'ACTOR', 'leak', {
    value: { name: null, kind: 'EXTERNAL', phrase: 'An unauthorized third party' },
  }),
  spring(took, 'INVOLVED_IN', 'orrin', { object: 'leak', value: { role: 'VICTIM' } }),
  autumn('the Harbor Data Authority', 'NAME', 'authority', { value: { name: 'Harbor Data Authority', named: true } }),
  autumn('the Harbor Data Authority', 'KIND', 'authority', { value: { kind: 'AUTHORITY' } }),
  autumn('the Harbor Data Authority', 'COUNTRY', 'authority', { value: { country: 'CN' } }),
  autumn('the Shanghai-based subsidiary', 'NAME', 'shanghai', {
    value: { name: 'Shanghai-based subsidiary of Maison Orrin', named: false },
  }),
  autumn('the Shanghai-based subsidiary', 'SUBSIDIARY_OF', 'shanghai', {
    object: 'orrin',
    value: { from: null, until: null, share: null },
  }),
  autumn(accused, 'KIND', 'accusation', { ...accuses, value: { kind: 'ACCUSATION' } }),
  autumn('On 9 September 2025', 'DATE', 'accusation', {
    ...accuses,
    value: day('2025-09-09', '2025-09-09', '2025-09-09', 'On 9 September 2025'),
  }),
  autumn(accused, 'ISSUED', 'authority', { ...accuses, object: 'accusation' }),
  autumn(accused, 'AGAINST', 'accusation', { ...accuses, object: 'shanghai' }),
  autumn(accused, 'ABOUT', 'accusation', { ...accuses, object: 'transfer' }),
  autumn('no security assessment was made', 'FINDING', 'accusation', {
    ...accuses,
    stance: 'FINDS',
    value: { text: 'no security assessment was made', outcome: 'VIOLATION' },
  }),
  autumn(accused, 'KIND', 'transfer', { ...accuses, value: { kind: 'ILLEGAL_TRANSFER' } }),
  autumn(caused, 'DATE', 'transfer', { ...accuses, value: day('[..2025-05-31]', null, '2025-05-31', null, true) }),
  autumn('customer data', 'TARGET', 'transfer', { ...accuses, value: { name: 'customer data' } }),
  autumn('to France', 'TOUCHED_COUNTRY', 'transfer', { ...accuses, value: { country: 'FR', role: 'DESTINATION' } }),
  autumn(accused, 'INVOLVED_IN', 'shanghai', { ...accuses, object: 'transfer', value: { role: 'SENDER' } }),
  autumn(accused, 'INVOLVED_IN', 'orrin', { ...accuses, object: 'transfer', value: { role: 'RECIPIENT' } }),
  autumn(caused, 'LED_TO', 'transfer', { ...accuses, object: 'leak', value: { kind: 'CAUSED' } }),
  // In September the day of the leak became known more exactly.
  autumn('in May', 'DATE', 'leak', { value: day('2025-05-07', '2025-05-07', '2025-05-07', 'in May') }),
  autumn(penalized, 'KIND', 'penalty', { ...accuses, value: { kind: 'ADMINISTRATIVE_PENALTY' } }),
  autumn(penalized, 'DATE', 'penalty', {
    ...accuses,
    value: day('2025-09-09', '2025-09-09', '2025-09-09', null, true),
  }),
  autumn('without naming an amount', 'AMOUNT', 'penalty', {
    ...accuses,
    value: { amount: null, currency: null, phrase: 'without naming an amount' },
  }),
  autumn(penalized, 'ON', 'penalty', { ...accuses, object: 'shanghai' }),
  autumn(penalized, 'IMPOSED', 'accusation', {
    ...accuses,
    object: 'penalty',
    value: { status: 'ANNOUNCED', amount: null, currency: null },
  }),
  autumn('Maison Orrin declined to comment', 'KIND', 'silence', { value: { kind: 'NO_COMMENT' } }),
  autumn('Maison Orrin declined to comment', 'MADE', 'orrin', { object: 'silence' }),
  autumn('Maison Orrin declined to comment', 'ABOUT', 'silence', { object: 'accusation' }),
  autumn('Maison Orrin declined to comment', 'DATE', 'silence', {
    value: day('[2025-09-09..2025-09-30]', '2025-09-09', '2025-09-30', null, true),
  }),
  autumn('its Instagram account was hacked', 'KIND', 'hack', { value: { kind: 'ACCOUNT_TAKEOVER' } }),
  autumn('Instagram account', 'TARGET', 'hack', { value: { name: 'Instagram account' } }),
  autumn('Earlier this year', 'DATE', 'hack', {
    value: day('[2025-01-01..2025-09-30]', '2025-01-01', '2025-09-30', 'Earlier this year'),
  }),
  autumn('its Instagram account was hacked', 'INVOLVED_IN', 'orrin', { object: 'hack', value: { role: 'VICTIM' } }),
  autumn('sending customer data', 'AFFECTED', 'leak', {
    review: 'CANDIDATE',
    value: { min: 1, max: 1, qualifier: 'EXACT', phrase: 'customer data' },
  }),
  { source: 'undated', quote: 'calls it a pity', predicate: 'KIND', subject: 'column', value: { kind: 'COMMENT' } },
  {
    source: 'undated',
    quote: 'The Thread Gazette',
    predicate: 'BY',
    subject: 'column',
    value: { name: 'The Thread Gazette', kind: 'MEDIA', mention: null },
  },
  { source: 'undated', quote: 'calls it a pity', predicate: 'ABOUT', subject: 'column', object: 'leak' },
  { source: 'undated', quote: 'Readers agree', predicate: 'KIND', subject: 'readers', value: { kind: 'COMMENT' } },
  {
    source: 'undated',
    quote: 'Readers',
    predicate: 'BY',
    subject: 'readers',
    value: { name: 'Readers', kind: 'PUBLIC', mention: null },
  },
  { source: 'undated', quote: 'Readers agree', predicate: 'ABOUT', subject: 'readers', object: 'leak' },
  {
    source: 'withdrawn',
    quote: 'was never in China',
    predicate: 'ABOUT',
    subject: 'silence',
    object: 'hack',
    stance: 'DENIES',
  },
]

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
/** The id of a source of this world. */
export const sourceId = (key: SourceKey): string => sha(worldSources[key].text)

interface ClaimRow extends WorldClaim {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly knownFrom: string | null
  readonly counts: boolean
}

function claimRows(): ClaimRow[] {
  return worldClaims.map((claim, index) => {
    const source: WorldSource = worldSources[claim.source]
    const start = source.text.indexOf(claim.quote)
    if (start < 0) throw new Error(`"${claim.quote}" is not in ${claim.source}`)
    return {
      ...claim,
      id: `claim${String(index).padStart(2, '0')}`,
      start,
      end: start + claim.quote.length,
      knownFrom: claim.saidOn ?? source.published,
      counts: !source.withdrawn && claim.review !== 'CANDIDATE',
    }
  })
}

const singles: Record<string, [property: string, member: string | null]> = {
  NAME: ['name', 'name'],
  KIND: ['kind', 'kind'],
  COUNTRY: ['country', 'country'],
  DESCRIPTION: ['description', 'text'],
  TARGET: ['target', 'name'],
  TITLE: ['title', 'title'],
  DATE: ['date', null],
  DISCOVERED: ['discovered', null],
  ACTOR: ['actor', null],
  AMOUNT: ['amount', null],
  BY: ['by', null],
}
const several: Record<string, string> = { TOUCHED_COUNTRY: 'countries', DATA_TYPE: 'dataTypes', FINDING: 'findings' }

/** The earliest day of some claims; null where none has one. */
const first = (claims: readonly ClaimRow[]): string | null =>
  claims
    .map(({ knownFrom }) => knownFrom ?? '')
    .filter((known) => known !== '')
    .toSorted()[0] ?? null

const boundsOf = (value: Member): Member => {
  const { earliest, latest } = value
  return { earliest, latest, sortDate: earliest ?? latest ?? null }
}

/** The present properties of an entity: of several values the last claimed. */
function present(claims: readonly ClaimRow[]): Member {
  const properties: Member = { aliases: [], dataTypes: [], countries: [], countryCodes: [], findings: [] }
  for (const { predicate, value } of claims) {
    if (!value) continue
    const single = singles[predicate]
    const many = several[predicate]
    if (single) properties[single[0]] = single[1] === null ? JSON.stringify(value) : value[single[1]]
    if (many) properties[many] = [...(properties[many] as string[]), JSON.stringify(value)]
    if (predicate === 'TOUCHED_COUNTRY') (properties['countryCodes'] as unknown[]).push(value['country'])
    if (predicate === 'NAME') properties['named'] = value['named']
    if (predicate === 'DATE') Object.assign(properties, boundsOf(value))
    if (predicate === 'AMOUNT') Object.assign(properties, { amountValue: value['amount'], currency: value['currency'] })
  }
  return properties
}

/** The same values over time: a single value holds until the next is known, those of a list from their own day on. */
function overTime(entity: string, claims: readonly ClaimRow[]): Member[] {
  const valued = claims.filter(({ predicate, value }) => value && (predicate in singles || predicate in several))
  return valued.map((claim) => {
    const timeless = claim.predicate === 'NAME' || claim.predicate === 'KIND'
    const next = valued.find(
      (other) => other.predicate === claim.predicate && claim.predicate in singles && other.id > claim.id,
    )
    const value = claim.value ?? {}
    return {
      key: `${entity}:${claim.id}`,
      entity,
      predicate: claim.predicate,
      value: JSON.stringify(value),
      from: timeless ? null : claim.knownFrom,
      until: next?.knownFrom ?? null,
      never: !timeless && claim.knownFrom === null,
      claims: [claim.id],
      ...(claim.predicate === 'DATE' ? boundsOf(value) : {}),
    }
  })
}

const clear = 'MATCH (n) DETACH DELETE n'
const writeSources = `
UNWIND $sources AS s CREATE (n:Source) SET n = s`
const writeMentions = `
UNWIND $mentions AS m MATCH (s:Source {id: m.source}) MERGE (e:Entity {id: m.entity})
CREATE (:Mention {id: m.id, seq: 1})-[:IN]->(s) WITH m, e MATCH (n:Mention {id: m.id}) CREATE (n)-[:IS]->(e)`
const writeClaims = `
UNWIND $claims AS c MATCH (s:Source {id: c.sourceId}), (m:Mention {id: c.subjectMention})
CREATE (n:Claim)-[:FROM]->(s) SET n = c.properties CREATE (n)-[:SUBJECT]->(m)
WITH n, c OPTIONAL MATCH (o:Mention {id: c.objectMention}) FOREACH (x IN CASE WHEN o IS NULL THEN [] ELSE [o] END | CREATE (n)-[:OBJECT]->(x))
WITH n, c OPTIONAL MATCH (o:Mention {id: c.speakerMention}) FOREACH (x IN CASE WHEN o IS NULL THEN [] ELSE [o] END | CREATE (n)-[:SAID_BY]->(x))`
const writeEntities = `
UNWIND $entities AS e MATCH (n:Entity {id: e.id}) SET n += e.properties SET n:$(e.labels)`
const writeValues = `
UNWIND $values AS v MATCH (n:Entity {id: v.entity}) CREATE (n)-[:HAS]->(x:Value) SET x = v`
const writeTies = `
UNWIND $ties AS t MATCH (a:Entity {id: t.from}), (b:Entity {id: t.to}) CREATE (a)-[r:$(t.type)]->(b) SET r = t.properties`

/** Empties the database and makes this world in it. */
export async function makeWorld(graph: Graph): Promise<void> {
  const rows = claimRows()
  const counting = rows.filter(({ counts }) => counts)
  const entities = Object.keys(types).map((id) => {
    const own = counting.filter(({ subject }) => subject === id)
    const spoken = counting.filter(({ subject, object }) => subject === id || object === id)
    const status = counting.find(({ predicate, object }) => predicate === 'IMPOSED' && object === id)?.value?.['status']
    return {
      id,
      labels: types[id] ?? [],
      own,
      properties: { ...present(own), knownFrom: first(spoken), ...(status === undefined ? {} : { status }) },
    }
  })
  await graph.write(async (tx) => {
    await tx.run(clear)
    await tx.run(writeSources, {
      sources: Object.keys(worldSources).map((key, index) => sourceRow(key as SourceKey, index)),
    })
    await tx.run(writeMentions, { mentions: mentionsOf(rows) })
    await tx.run(writeClaims, { claims: rows.map(claimRow) })
    await tx.run(writeEntities, {
      entities: entities.map(({ id, labels, properties }) => ({ id, labels, properties })),
    })
    await tx.run(writeValues, { values: entities.flatMap(({ id, own }) => overTime(id, own)) })
    await tx.run(writeValues, { values: [statusOverTime(counting)] })
    await tx.run(writeTies, { ties: tiesOf(counting) })
    await tx.run(`CREATE (:Entity {id: 'merged', mergedInto: 'orrin'}), (:Writer {revision: 7})`)
  })
}

/** Where the one penalty stands: since it was announced. */
function statusOverTime(rows: readonly ClaimRow[]): Member {
  const step = rows.find(({ predicate }) => predicate === 'IMPOSED')
  const value = JSON.stringify({ status: step?.value?.['status'] })
  return {
    key: 'penalty:status',
    entity: 'penalty',
    predicate: 'STATUS',
    value,
    from: step?.knownFrom,
    claims: [step?.id],
  }
}

function sourceRow(key: SourceKey, seq: number): Member {
  const { text, title, published, withdrawn }: WorldSource = worldSources[key]
  return {
    id: sha(text),
    sha256: sha(text),
    text,
    title,
    publisher: null,
    url: null,
    publishedOn: published && JSON.stringify(day(published, published, published, null)),
    publishedFrom: published,
    publishedUntil: published,
    publishedOnOrigin: published && 'IMPORTER',
    language: 'en',
    rulesVersion: 'world',
    withdrawn: withdrawn ?? false,
    seq,
  }
}

const mentionId = (source: SourceKey, entity: string): string => `${source}-${entity}`

function mentionsOf(rows: readonly ClaimRow[]): Member[] {
  const mentions = new Map<string, Member>()
  for (const { source, subject, object, saidBy } of rows) {
    for (const entity of [subject, object, saidBy?.mention]) {
      if (!entity) continue
      mentions.set(mentionId(source, entity), { id: mentionId(source, entity), source: sourceId(source), entity })
    }
  }
  return [...mentions.values()]
}

function claimRow(row: ClaimRow): Member {
  const said = row.saidBy && { ...row.saidBy, mention: row.saidBy.mention && mentionId(row.source, row.saidBy.mention) }
  return {
    sourceId: sourceId(row.source),
    subjectMention: mentionId(row.source, row.subject),
    objectMention: row.object === undefined ? null : mentionId(row.source, row.object),
    speakerMention: said?.mention ?? null,
    properties: {
      id: row.id,
      predicate: row.predicate,
      value: row.value === undefined ? null : JSON.stringify(row.value),
      quote: row.quote,
      start: row.start,
      end: row.end,
      paragraph: worldSources[row.source].text.slice(0, row.start).split('\n').length,
      stance: row.stance ?? 'REPORTS',
      modality: 'ACTUAL',
      certainty: 'SURE',
      review: row.review ?? 'SURE',
      reason: 'Invented for a test.',
      saidBy: said ? JSON.stringify(said) : null,
      saidOn: row.saidOn ? JSON.stringify(day(row.saidOn, row.saidOn, row.saidOn, null)) : null,
      knownFrom: row.knownFrom,
    },
  }
}

function tiesOf(rows: readonly ClaimRow[]): Member[] {
  return rows
    .filter(({ object }) => object !== undefined)
    .map(({ id, predicate, subject, object, value, knownFrom }) => ({
      type: predicate,
      from: subject,
      to: object,
      properties: { key: `tie-${id}`, claims: [id], knownFrom, ...value },
    }))
}
