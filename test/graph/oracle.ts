/**
 * The same graph, thought out a second time and as simply as can be: no intervals, no keys, nothing incremental. For a
 * day, it takes the claims known by then and says what they show.
 */
import type { Graph } from '../../server/graph/driver.ts'
import { resolve } from '../../server/graph/resolve.ts'
import type { Decision } from '../../server/graph/resolve.ts'
import { sortedJson } from './snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/** The members that values of any predicate have, read loosely. */
export interface Value {
  readonly [member: string]: string | number | boolean | null
}

export interface OracleClaim {
  readonly id: string
  readonly predicate: string
  readonly subject: string
  readonly object: string | null
  readonly value: Value
  readonly corrected: boolean
  readonly review: string
  readonly knownFrom: string | null
  readonly published: string | null
}

export interface Told {
  /** Only claims that count and affirm. */
  readonly claims: readonly OracleClaim[]
  readonly types: ReadonlyMap<string, string>
}

export const CLAIMS = `
MATCH (s:Source)<-[:FROM]-(c:Claim)-[:SUBJECT]->(m:Mention)
WHERE c.review IN ['SURE', 'ACCEPTED'] AND NOT s.withdrawn AND (s.supersededBy IS NULL OR (c.review = 'ACCEPTED' AND c.carried IS NULL)) AND c.stance <> 'DENIES' AND NOT c.modality IN ['MAXIMUM', 'NEGATED']
OPTIONAL MATCH (c)-[:OBJECT]->(o:Mention)
RETURN c.id AS id, c.predicate AS predicate, m.id AS subject, o.id AS object, c.value AS value, c.review AS review,
  coalesce(c.corrected, false) AS corrected, c.saidOn AS saidOn, s.publishedOn AS published`
export const MENTIONS = `
MATCH (m:Mention)-[:IN]->(home:Source)
RETURN m.id AS id, m.seq AS seq, m.type AS type, home.id AS source,
  COLLECT {
    MATCH (m)<-[:SUBJECT]-(c:Claim {predicate: 'COUNTRY'})-[:FROM]->(s:Source)
    WHERE c.review IN ['SURE', 'ACCEPTED'] AND NOT s.withdrawn AND (s.supersededBy IS NULL OR (c.review = 'ACCEPTED' AND c.carried IS NULL)) AND c.stance <> 'DENIES' AND NOT c.modality IN ['MAXIMUM', 'NEGATED']
    RETURN DISTINCT c.value
  } AS countries`
export const DECISIONS = `
MATCH (d:Decision {undone: false})-[:A]->(a:Mention)
WHERE d.kind <> 'PROPOSED'
OPTIONAL MATCH (d)-[:B]->(b:Mention)
RETURN d.id AS id, d.kind AS kind, d.by AS by, coalesce(d.at, '') AS at, a.id AS a, b.id AS b, d.name AS name,
  coalesce(d.alias, false) AS alias, coalesce(d.derived, false) AS derived`

/** Reads what people and imports wrote, and nothing that was derived from it. */
export async function readTold(graph: Graph): Promise<Told> {
  const mentions = (await graph.read(MENTIONS)) as unknown as { id: string; seq: number; type: string }[]
  const clusters = resolve(mentions, (await graph.read(DECISIONS)) as unknown as Decision[])
  const rows = (await graph.read(CLAIMS)) as unknown as (OracleClaim & { saidOn: unknown; value: string | null })[]
  const claims = rows.map((row): OracleClaim => {
    const [said, published] = [latest(row.saidOn), latest(row.published)]
    return {
      ...row,
      subject: clusters.get(row.subject) ?? '',
      object: row.object === null ? null : (clusters.get(row.object) ?? ''),
      value: row.value === null ? {} : (JSON.parse(row.value) as Value),
      knownFrom: said !== null && published !== null ? (said < published ? said : published) : (said ?? published),
      published: first(row.published),
    }
  })
  return { claims, types: new Map(mentions.map(({ id, type }) => [clusters.get(id) ?? id, type])) }
}

export const first = (date: unknown): string | null =>
  typeof date === 'string' ? (JSON.parse(date) as { earliest: string | null }).earliest : null
const latest = (date: unknown): string | null =>
  typeof date === 'string' ? (JSON.parse(date) as { latest: string | null }).latest : null

export function expectedSnapshot({ claims, types }: Told, day: string | null): Snapshot {
  const live = new Set(
    claims.flatMap(({ predicate, subject }) => {
      const organization = ['Company', 'Regulator'].includes(types.get(subject) ?? '')
      return predicate === (organization ? 'NAME' : 'KIND') ? subject : []
    }),
  )
  const isKnown = ({ knownFrom }: { knownFrom: string | null }) =>
    day === null || (knownFrom !== null && knownFrom <= day)
  const entities: Record<string, { type: string; knownFrom: string | null; values: string[] }> = {}
  for (const id of [...live].toSorted()) {
    const knownFrom = earliest(claims.filter(({ subject, object }) => subject === id || object === id))
    if (!isKnown({ knownFrom })) continue
    const values = valuesOf(id, types.get(id) ?? '', claims, isKnown, live)
    entities[id] = { type: types.get(id) ?? '', knownFrom, values }
  }
  return { entities, relationships: ties(claims, live, isKnown) }
}

const earliest = (claims: readonly { knownFrom: string | null }[]): string | null =>
  claims
    .map(({ knownFrom }) => knownFrom)
    .filter((one) => one !== null)
    .toSorted()[0] ?? null

type Known = (claim: { knownFrom: string | null }) => boolean

function ties(claims: readonly OracleClaim[], live: ReadonlySet<string>, isKnown: Known): string[] {
  const groups = new Map<string, OracleClaim[]>()
  for (const claim of claims) {
    const { predicate, subject, object, value } = claim
    if (object === null || subject === object || !live.has(subject) || !live.has(object)) continue
    const key = `${predicate} ${subject} ${object} ${JSON.stringify(value)}`
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  const texts = [...groups.values()].flatMap((group) => {
    const knownFrom = earliest(group)
    const [{ predicate, subject, object, value }] = group as [OracleClaim]
    if (!isKnown({ knownFrom })) return []
    const properties = sortedJson({ ...value, knownFrom, claims: group.map(({ id }) => id).toSorted() })
    return [`${predicate} ${subject} ${object ?? ''} ${properties}`]
  })
  return texts.toSorted()
}

function valuesOf(
  id: string,
  type: string,
  claims: readonly OracleClaim[],
  isKnown: Known,
  live: ReadonlySet<string>,
): string[] {
  const own = claims.filter(({ subject }) => subject === id)
  const said = (predicate: string) => own.filter((claim) => claim.predicate === predicate)
  const lines: string[] = []
  const add = (predicate: string, value: unknown, support: readonly OracleClaim[]) =>
    lines.push(
      `${predicate} ${JSON.stringify(value)} ${support
        .map((claim) => claim.id)
        .toSorted()
        .join()}`,
    )
  const one = (predicate: string, some: readonly OracleClaim[], all: readonly OracleClaim[]) => {
    const value = best(some)?.value
    if (value)
      add(
        predicate,
        value,
        all.filter((claim) => JSON.stringify(claim.value) === JSON.stringify(value)),
      )
    return value
  }
  const name = one('NAME', said('NAME'), said('NAME'))
  one('KIND', said('KIND'), said('KIND'))
  for (const predicate of ['COUNTRY', 'AFFECTED', 'AMOUNT', 'DISCOVERED'])
    one(predicate, said(predicate).filter(isKnown), said(predicate))
  const aliases = [...said('ALIAS'), ...said('NAME').filter(({ value }) => value['named'])]
  for (const alias of new Set(aliases.map(({ value }) => String(value['name'])))) {
    const support = aliases.filter(({ value }) => value['name'] === alias)
    if (alias !== name?.['name'] && support.some(isKnown)) add('ALIAS', { name: alias }, support)
  }
  for (const dataType of new Set(said('DATA_TYPE').map(({ value }) => String(value['type'])))) {
    const some = said('DATA_TYPE').filter(({ value }) => value['type'] === dataType)
    one('DATA_TYPE', some.filter(isKnown), some)
  }
  const brought = said('BROUGHT_BY')
  if (brought.some(isKnown)) add('BROUGHT_BY', brought[0]?.value, brought)
  const dates = said('DATE')
  if (type !== 'Penalty' || dates.some(isKnown)) one('DATE', dates.filter(isKnown), dates)
  else {
    const steps = claims.filter(
      (claim) => claim.object === id && claim.predicate === 'IMPOSED' && live.has(claim.subject),
    )
    const rulings = new Set(steps.filter(isKnown).map(({ subject }) => subject))
    const theirs = claims.filter(({ predicate, subject }) => predicate === 'DATE' && rulings.has(subject))
    const value = best(theirs.filter(isKnown))?.value
    const support = theirs.filter((claim) => JSON.stringify(claim.value) === JSON.stringify(value))
    if (value) add('DATE', { ...value, derived: true }, support)
  }
  if (type === 'Penalty') status(id, claims, isKnown, live, add)
  return lines.toSorted()
}

const order = ['PROPOSED', 'ANNOUNCED', 'IMPOSED', 'SUSPENDED', 'REDUCED', 'APPEALED', 'OVERTURNED', 'SETTLED', 'PAID']

function status(
  id: string,
  claims: readonly OracleClaim[],
  isKnown: Known,
  live: ReadonlySet<string>,
  add: (predicate: string, value: unknown, support: readonly OracleClaim[]) => void,
): void {
  const steps = claims.filter(
    (one) => one.object === id && ['IMPOSED', 'ALTERED'].includes(one.predicate) && live.has(one.subject),
  )
  const dateOf = (event: string): string => {
    const dates = claims.filter(({ predicate, subject }) => predicate === 'DATE' && subject === event)
    const value = best(dates.filter(isKnown))?.value
    return String(value?.['earliest'] ?? value?.['latest'] ?? '')
  }
  const compare = (a: OracleClaim, b: OracleClaim): number =>
    dateOf(a.subject).localeCompare(dateOf(b.subject)) ||
    (a.knownFrom ?? '').localeCompare(b.knownFrom ?? '') ||
    order.indexOf(String(a.value['status'])) - order.indexOf(String(b.value['status']))
  const last = steps.filter(isKnown).toSorted(compare).at(-1)?.value['status']
  if (last !== undefined)
    add(
      'STATUS',
      { status: last },
      steps.filter(({ value }) => value['status'] === last),
    )
}

/** What no other claim says more exactly. */
export function unrefined(claims: readonly OracleClaim[]): OracleClaim[] {
  const persons = claims.filter(({ corrected }) => corrected)
  const some = persons.length > 0 ? persons : claims
  return some.filter((claim) => !some.some((other) => saysMore(other.value, claim.value)))
}

export function best(claims: readonly OracleClaim[]): OracleClaim | undefined {
  return unrefined(claims).toSorted(
    (a, b) =>
      (b.published ?? '').localeCompare(a.published ?? '') ||
      Number(b.review === 'ACCEPTED') - Number(a.review === 'ACCEPTED') ||
      a.id.localeCompare(b.id),
  )[0]
}

/** By days and numbers inside of each other; for the rest, by what is given over what is not. */
function saysMore(one: Value, other: Value): boolean {
  if ('edtf' in one) {
    const [from, until, wideFrom, wideUntil] = [
      one['earliest'] ?? '0',
      one['latest'] ?? '9',
      other['earliest'] ?? '0',
      other['latest'] ?? '9',
    ]
    if (from === wideFrom && until === wideUntil) return one['derived'] === false && other['derived'] === true
    return from >= wideFrom && until <= wideUntil
  }
  if ('qualifier' in one) {
    const [from, until, wideFrom, wideUntil] = [
      one['min'] ?? -1,
      one['max'] ?? 1e99,
      other['min'] ?? -1,
      other['max'] ?? 1e99,
    ]
    return from >= wideFrom && until <= wideUntil && !(from === wideFrom && until === wideUntil)
  }
  if ('currency' in one && 'phrase' in one) {
    if (one['amount'] === null || other['amount'] === null) return one['amount'] !== null && other['amount'] === null
    return one['currency'] === other['currency'] && rounded(Number(one['amount']), Number(other['amount']))
  }
  if ('named' in one) return one['named'] === true && other['named'] === false
  if ('taken' in one) return one['taken'] !== 'UNKNOWN' && other['taken'] === 'UNKNOWN'
  const [kind, vaguer] = [one['kind'], other['kind']]
  if ('kind' in one && !('phrase' in one))
    return (
      kind !== vaguer && (vaguer === 'OTHER' || ['FINE SURCHARGE', 'FINDING ACCUSATION'].includes(`${vaguer} ${kind}`))
    )
  return false
}

/** Whether the second is the first in fewer digits, at least two. */
export function rounded(exact: number, rough: number): boolean {
  const zeros = (amount: number) => Math.min(/0*$/.exec(String(amount))?.[0].length ?? 0, String(amount).length - 2)
  const unit = 10 ** Math.max(0, zeros(rough))
  return zeros(exact) < zeros(rough) && Math.round(exact / unit) === rough / unit
}
