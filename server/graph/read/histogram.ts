import type { GraphQLResolveInfo } from 'graphql'
import type { Graph, Row } from '../driver.ts'
import { answerWith } from './compose.ts'
import { addFilter, Conditions, type Filter } from './filters.ts'
import { isKnown, sortDay, valuesThen, valueThen } from './known.ts'
import { dayOf, type Arguments } from './places.ts'
import { refusal } from './refusal.ts'
import { list } from './stored.ts'

type Unit = 'DAY' | 'MONTH' | 'YEAR'
type Grouping = 'ORGANIZATION' | 'COUNTRY' | 'KIND'

const mostBuckets = 2000
const mostGroups = 100
/** How much of an ISO day names its bucket. */
const letters: Record<Unit, number> = { DAY: 10, MONTH: 7, YEAR: 4 }
const coarser: Record<Unit, string> = {
  DAY: 'take a coarser unit (`by: MONTH`), ',
  MONTH: 'take a coarser unit (`by: YEAR`), ',
  YEAR: '',
}
/** The keys under which all events are counted, and those that are in no group shown; no id, country or kind is like them. */
const everything = '*'
const others = '-'

interface Shown {
  readonly keys: readonly string[]
  /** How many groups there are besides. */
  readonly more: number
  /** How many events are in no group at all. */
  readonly ungrouped: number
}

/** Counts events by the day, month or year that they begin in, of all and of each of the largest groups. */
export async function readHistogram(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const unit = args['by'] as Unit
  const grouping = (args['groupBy'] ?? null) as Grouping | null
  const conditions = new Conditions(asOf !== null)
  addFilter(conditions, 'EventFilter', (args['filter'] ?? {}) as Filter)
  const size = groupsOf(args['groups'])
  const given = { ...conditions.parameters, asOf, letters: letters[unit], most: mostBuckets + 1, size }
  const shown = grouping && shownOf((await graph.read(largestCypher(grouping, conditions), given))[0] ?? {})
  const rows = await graph.read(countsCypher(grouping, conditions), { ...given, shown: shown?.keys ?? [] })
  if (rows.length > mostBuckets)
    throw refusal(
      'TOO_MANY',
      `That is more than ${mostBuckets} buckets: ${coarser[unit]}${grouping ? 'fewer `groups`, ' : ''}or a shorter range of dates in \`filter\`.`,
    )
  const byKey = Map.groupBy(rows, ({ key }) => String(key))
  const of = (key: string) => countedOf(unit, byKey.get(key) ?? [])
  const value = {
    ...of(everything),
    groups: shown && grouping ? shown.keys.map((key) => ({ ...nameOf(grouping, key), ...of(key) })) : [],
    rest: shown && { groups: shown.more, ungrouped: shown.ungrouped, ...of(others) },
  }
  return answerWith(graph, info, asOf, value)
}

function groupsOf(given: unknown): number {
  const count = typeof given === 'number' ? given : 20
  if (count < 0) throw refusal('BAD_COUNT', `\`histogram(groups: ${count})\`: ask for 0 or more.`)
  if (count > mostGroups) throw refusal('TOO_MANY', `\`histogram(groups: ${count})\`: ask for ${mostGroups} at most.`)
  return count
}

const shownOf = ({ keys, all, ungrouped }: Row): Shown => ({
  keys: list(keys).map(String),
  more: Number(all ?? 0) - list(keys).length,
  ungrouped: Number(ungrouped ?? 0),
})

function nameOf(grouping: Grouping, key: string) {
  if (grouping === 'ORGANIZATION') return { organization: key }
  if (grouping === 'COUNTRY') return { country: key }
  const [type, kind] = key.split(' ')
  return { type, kind }
}

/** The rows of one key, one a bucket, as what the schema calls them. */
function countedOf(unit: Unit, rows: readonly Row[]) {
  const dated = rows.filter(({ bucket }) => bucket !== null).map((row) => bucketOf(unit, row))
  const undated = rows.filter(({ bucket }) => bucket === null).flatMap(({ parts }) => countsOf(parts))
  const total = [...dated.map((bucket) => bucket.total), sum(undated)].reduce((one, other) => one + other, 0)
  return { total, buckets: dated, undated }
}

function bucketOf(unit: Unit, { bucket, uncertain, parts }: Row) {
  const counts = countsOf(parts)
  return { ...daysOf(unit, String(bucket)), total: sum(counts), uncertain, counts }
}

const countsOf = (parts: unknown) =>
  list(parts).map((part) => {
    const [type, kind, count] = list(part)
    return { type, kind, count: Number(count) }
  })

const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0)

function daysOf(unit: Unit, bucket: string): { start: string; end: string } {
  if (unit === 'DAY') return { start: bucket, end: bucket }
  if (unit === 'YEAR') return { start: `${bucket}-01-01`, end: `${bucket}-12-31` }
  const [year = 0, month = 0] = bucket.split('-').map(Number)
  const last = new Date(0)
  // Not Date.UTC, which takes the year 24 for 1924. Day 0 of the next month is the last of this one.
  last.setUTCFullYear(year, month, 0)
  return { start: `${bucket}-01`, end: `${bucket}-${String(last.getUTCDate()).padStart(2, '0')}` }
}

const matched = (conditions: Conditions): string[] => [
  ...(conditions.ids.length > 0 ? [`WITH ${conditions.ids.join(', ')}`] : []),
  `MATCH (n:Event) WHERE ${[isKnown('n', conditions.timed), ...conditions.all].join(' AND ')}`,
]

/** The groups with the most events; how many there are, and how many events are in none. */
function largestCypher(grouping: Grouping, conditions: Conditions): string {
  return [
    ...matched(conditions),
    `WITH ${keysOf(grouping, conditions.timed)} AS keys`,
    'UNWIND CASE WHEN keys = [] THEN [null] ELSE keys END AS key',
    'WITH key, count(*) AS count ORDER BY count DESC, key',
    'WITH collect(key) AS keys, sum(CASE WHEN key IS NULL THEN count ELSE 0 END) AS ungrouped',
    'RETURN keys[0..toInteger($size)] AS keys, size(keys) AS all, ungrouped',
  ].join('\n')
}

/** One row a key and bucket: each event under `everything`, and under its groups that are shown or else under `others`. */
function countsCypher(grouping: Grouping | null, conditions: Conditions): string {
  const { timed } = conditions
  const bound = (name: string): string => (timed ? valueThen('n', 'DATE', name) : `n.${name}`)
  return [
    ...matched(conditions),
    `WITH ${typeOfEvent} AS type, n.kind AS kind, ${sortDay('n', timed)} AS day, ${bound('earliest')} AS earliest,` +
      ` ${bound('latest')} AS latest, ${grouping ? `[key IN ${keysOf(grouping, timed)} WHERE key IN $shown]` : 'null'} AS keys`,
    'WITH *, left(day, toInteger($letters)) AS bucket',
    'WITH *, CASE WHEN left(earliest, toInteger($letters)) = left(latest, toInteger($letters)) THEN 0 ELSE 1 END AS uncertain',
    `UNWIND CASE WHEN keys IS NULL THEN ['${everything}'] WHEN keys = [] THEN ['${everything}', '${others}'] ELSE ['${everything}'] + keys END AS key`,
    'WITH key, bucket, type, kind, count(*) AS count, sum(uncertain) AS uncertain ORDER BY type, kind',
    'WITH key, bucket, sum(uncertain) AS uncertain, collect([type, kind, count]) AS parts',
    'ORDER BY key, bucket LIMIT toInteger($most)',
    'RETURN key, bucket, uncertain, parts',
  ].join('\n')
}

const typeOfEvent =
  "CASE WHEN n:Incident THEN 'INCIDENT' WHEN n:Ruling THEN 'RULING' WHEN n:Penalty THEN 'PENALTY' ELSE 'STATEMENT' END"

/** The groups that an event is in, each once: the ids, codes or names of types and kinds. */
function keysOf(grouping: Grouping, timed: boolean): string {
  const known = (...variables: string[]): string => variables.map((variable) => isKnown(variable, timed)).join(' AND ')
  if (grouping === 'KIND') return `[${typeOfEvent} + ' ' + n.kind]`
  if (grouping === 'ORGANIZATION')
    return `COLLECT { MATCH (n)-[r:INVOLVED_IN|ISSUED|MADE|AGAINST|ON]-(o:Organization) WHERE ${known('r', 'o')} RETURN DISTINCT o.id }`
  // JSON begins with the country: {"country":"FR", ...}.
  const touched = timed
    ? `[value IN ${valuesThen('n', 'TOUCHED_COUNTRY')} | ${code('value')}]`
    : 'coalesce(n.countryCodes, [])'
  const country = timed ? code(valueThen('o', 'COUNTRY', 'value')) : 'o.country'
  return (
    `COLLECT { UNWIND ${touched} AS country RETURN DISTINCT country UNION` +
    ` MATCH (n)<-[r:ISSUED]-(o:Regulator) WHERE ${known('r', 'o')} WITH ${country} AS country WHERE country IS NOT NULL RETURN DISTINCT country UNION` +
    ` MATCH (n)<-[i:IMPOSED]-(u:Ruling)<-[r:ISSUED]-(o:Regulator) WHERE ${known('i', 'u', 'r', 'o')} WITH ${country} AS country WHERE country IS NOT NULL RETURN DISTINCT country }`
  )
}

const code = (value: string): string => `left(split(${value}, '"country":"')[1], 2)`
