import type { GraphQLResolveInfo } from 'graphql'
import type { JsonObject } from '../claim.ts'
import { contradictable, contradictions, type SaidClaim } from '../contradiction.ts'
import type { Graph, Row } from '../driver.ts'
import { entries, mostEntries } from './compilation.ts'
import { answerWith } from './compose.ts'
import { pageOf, placeAfter, type Item } from './computed-page.ts'
import type { Place } from './cursor.ts'
import { addFilter, Conditions, type Filter } from './filters.ts'
import { counts, isKnown } from './known.ts'
import { dayOf, type Arguments } from './places.ts'
import { fieldsOf } from './selection.ts'
import { fromJson, list, members, textOrNull } from './stored.ts'

/** How many things are looked at in one read: most that are told of twice contradict nothing. */
const batch = 500
/** Of one thing: more values than these no person reads, and more claims of one value add nothing. */
const mostValues = 100
const mostClaims = 20

/** Pairs of claims that contradict each other: found anew when asked, so that what was rejected since is not among them. */
export async function readContradictions(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const field = info.parentType.getFields()[info.fieldName]
  if (!field) throw new Error(`${info.fieldName} is no field`)
  const first = entries(args['first'], mostEntries, field)
  const after = placeAfter(args['after'], 1)
  const { predicate, source, ...filter } = (args['filter'] ?? {}) as Filter
  const conditions = conditionsOf(asOf !== null, filter)
  const predicates = contradictable.filter((one) => !Array.isArray(predicate) || predicate.includes(one))
  const sources = source === undefined || source === null ? null : list(source).map(String)
  const countsAll = fieldsOf(info).has('totalCount')
  const from = countsAll ? '' : (after?.keys[0] ?? '')
  const given = { ...conditions.parameters, asOf, batch, predicates, from }
  const cypher = claimsCypher(conditions)
  const items: Item[] = []
  const enough = countsAll ? Number.POSITIVE_INFINITY : first
  let total = 0
  for (let past: unknown = ''; past !== null && items.length <= enough;) {
    const rows = await graph.read(cypher, { ...given, past })
    for (const row of rows) {
      const found = itemsOf(row, sources)
      total += found.length
      if (items.length <= first) items.push(...found.filter(({ place }) => isBehind(place, after)))
    }
    past = rows.length === batch ? rows.at(-1)?.['id'] : null
  }
  return answerWith(graph, info, asOf, pageOf(items, first, after !== null, countsAll ? total : null))
}

function isBehind(place: Place, after: Place | null): boolean {
  if (after === null) return true
  const [about, last] = [String(place.keys[0]), String(after.keys[0])]
  return about === last ? place.id > after.id : about > last
}

function conditionsOf(timed: boolean, { about, event }: Filter): Conditions {
  const conditions = new Conditions(timed)
  if (about !== undefined && about !== null) conditions.all.push(`n.id IN ${conditions.living(about)}`)
  if (event !== undefined && event !== null) {
    conditions.all.push('n:Event')
    addFilter(conditions, 'EventFilter', event as Filter)
  }
  return conditions
}

/**
 * Things of which two values are claimed in one respect, by id, with the claims of each value. Most things have one: those
 * are left out by counting values first, before anything of their claims and sources is read.
 */
function claimsCypher(conditions: Conditions): string {
  const { timed } = conditions
  const speaks = (c: string): string =>
    `${c}.predicate IN $predicates AND ${c}.modality = 'ACTUAL' AND ${c}.stance <> 'DENIES' AND ${isKnown(c, timed)}`
  const where = ['n.id >= $from', 'n.id > $past', '(n:Organization OR n:Event)', isKnown('n', timed), ...conditions.all]
  const values =
    'COLLECT { MATCH (n)<-[:IS]-(:Mention)<-[:SUBJECT]-(c:Claim)-[:FROM]->(s:Source)' +
    ` WHERE ${speaks('c')} AND ${counts('c', 's')} WITH c, s ORDER BY s.publishedFrom DESC, c.id` +
    ' WITH c.predicate AS predicate, c.value AS value,' +
    ' collect({id: c.id, stance: c.stance, saidBy: c.saidBy, corrected: c.corrected, review: c.review,' +
    ` published: s.publishedFrom, source: s.id})[0..${mostClaims}] AS claims ORDER BY predicate, value` +
    ` LIMIT ${mostValues} RETURN {predicate: predicate, value: value, claims: claims} }`
  return [
    conditions.ids.length > 0 ? `WITH ${conditions.ids.join(', ')}` : '',
    `MATCH (n:Entity)<-[:IS]-(:Mention)<-[:SUBJECT]-(told:Claim) WHERE ${[...where, speaks('told')].join(' AND ')}`,
    'WITH n, told.predicate AS predicate, count(DISTINCT told.value) AS several,' +
      ` count(CASE WHEN told.value CONTAINS '"NO"' THEN 1 END) AS denied`,
    "WHERE several > 1 AND (predicate <> 'DATA_TYPE' OR denied > 0)",
    'WITH DISTINCT n ORDER BY n.id LIMIT toInteger($batch)',
    `RETURN n.id AS id, ${values} AS values ORDER BY id`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** The contradictions about one thing that have a claim of one of the sources, in order. */
function itemsOf(row: Row, sources: readonly string[] | null): Item[] {
  const about = String(row['id'])
  const sourceOf = new Map<string, string>()
  const claims = list(row['values']).flatMap((value) => claimsOf(about, value as Row, sourceOf))
  return contradictions(claims)
    .filter(
      ({ one, other }) => sources?.some((id) => id === sourceOf.get(one.id) || id === sourceOf.get(other.id)) ?? true,
    )
    .map(({ one, other }) => ({
      place: { keys: [about], id: `${one.predicate} ${one.id} ${other.id}` },
      node: { about, predicate: one.predicate, one: one.id, other: other.id },
    }))
    .toSorted((a, b) => (a.place.id < b.place.id ? -1 : 1))
}

function claimsOf(subject: string, { predicate, value, claims }: Row, sourceOf: Map<string, string>): SaidClaim[] {
  return list(claims).map((raw) => {
    const claim = raw as Row
    const id = String(claim['id'])
    sourceOf.set(id, String(claim['source']))
    return {
      id,
      predicate: predicate as SaidClaim['predicate'],
      subject,
      object: null,
      value: fromJson(value) as JsonObject | null,
      stance: claim['stance'] as SaidClaim['stance'],
      modality: 'ACTUAL',
      counts: true,
      accepted: claim['review'] === 'ACCEPTED',
      corrected: claim['corrected'] === true,
      knownFrom: null,
      published: textOrNull(claim['published']),
      rank: '',
      saidBy: textOrNull(members(fromJson(claim['saidBy']))['name']),
    }
  })
}
