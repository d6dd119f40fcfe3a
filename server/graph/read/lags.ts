import type { GraphQLResolveInfo } from 'graphql'
import type { Graph, Row } from '../driver.ts'
import { entries, mostEntries } from './compilation.ts'
import { answerWith } from './compose.ts'
import { pageOf, placeAfter, type Item } from './computed-page.ts'
import { addFilter, Conditions, type Filter } from './filters.ts'
import { isKnown, sortDay, valueThen } from './known.ts'
import { dayOf, type Arguments } from './places.ts'
import { fieldsOf } from './selection.ts'
import { members, textOrNull } from './stored.ts'

/** Acts that open a case, and decide nothing in it. */
const opening = ['INVESTIGATION', 'ACCUSATION', 'LAWSUIT']
const notYet = ['PROPOSED', 'ANNOUNCED']

/** How long it took from incidents to what followed, computed when asked. */
export async function readLags(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const field = info.parentType.getFields()[info.fieldName]
  if (!field) throw new Error(`${info.fieldName} is no field`)
  const first = entries(args['first'], mostEntries, field)
  const after = placeAfter(args['after'], 1)
  const conditions = new Conditions(asOf !== null)
  addFilter(conditions, 'IncidentFilter', (args['filter'] ?? {}) as Filter)
  const day = after?.keys[0] ?? null
  const given = { ...conditions.parameters, asOf, opening, notYet, day, id: after?.id ?? '', size: first + 1 }
  const place = after === null ? 'all' : day === null ? 'undated' : 'dated'
  const [rows, counted] = await Promise.all([
    graph.read(lagsCypher(conditions, place), given),
    fieldsOf(info).has('totalCount') ? graph.read(countCypher(conditions), given) : [],
  ])
  const total = counted[0] === undefined ? null : Number(counted[0]['total'])
  return answerWith(graph, info, asOf, pageOf(rows.map(itemOf), first, after !== null, total))
}

const behind = {
  all: 'true',
  dated: '(day > $day OR day = $day AND n.id > $id OR day IS NULL)',
  undated: 'day IS NULL AND n.id > $id',
}

const incidents = (conditions: Conditions): string[] => [
  ...(conditions.ids.length > 0 ? [`WITH ${conditions.ids.join(', ')}`] : []),
  `MATCH (n:Incident) WHERE ${[conditions.known('n'), ...conditions.all].join(' AND ')}`,
]

const countCypher = (conditions: Conditions): string =>
  [...incidents(conditions), 'RETURN count(n) AS total'].join('\n')

function lagsCypher(conditions: Conditions, place: keyof typeof behind): string {
  const { timed } = conditions
  const known = (...variables: string[]): string => variables.map((one) => isKnown(one, timed)).join(' AND ')
  const status = timed ? `split(${valueThen('e', 'STATUS', 'value')}, '"')[3]` : 'e.status'
  return [
    ...incidents(conditions),
    `WITH n, ${sortDay('n', timed)} AS day WHERE ${behind[place]}`,
    'WITH n, day ORDER BY day, n.id LIMIT toInteger($size)',
    `RETURN n.id AS id, day, ${dated('n', timed)} AS incident,`,
    ` ${firstOf(`(n)<-[r:ABOUT]-(e:Statement) WHERE e.kind = 'DISCLOSURE' AND ${known('r', 'e')}`, timed)} AS disclosure,`,
    ` ${firstOf(`(n)<-[r:ABOUT]-(e:Ruling) WHERE NOT e.kind IN $opening AND ${known('r', 'e')}`, timed)} AS ruling,`,
    ` ${firstOf(`(n)<-[a:ABOUT]-(u:Ruling)-[r:IMPOSED]->(e:Penalty) WHERE ${known('a', 'u', 'r', 'e')} AND NOT coalesce(${status}, 'PROPOSED') IN $notYet`, timed)} AS penalty`,
    'ORDER BY day, id',
  ].join('\n')
}

/** The id and the bounds of an event. */
const dated = (node: string, timed: boolean): string => {
  const bound = (name: string): string => (timed ? valueThen(node, 'DATE', name) : `${node}.${name}`)
  return `{id: ${node}.id, earliest: ${bound('earliest')}, latest: ${bound('latest')}}`
}

/** The earliest event `e` of a pattern; the undated last. */
const firstOf = (pattern: string, timed: boolean): string =>
  `head(COLLECT { MATCH ${pattern} WITH DISTINCT e, ${sortDay('e', timed)} AS first ORDER BY first, e.id LIMIT 1 RETURN ${dated('e', timed)} })`

interface Bounds {
  readonly id: string | null
  readonly earliest: string | null
  readonly latest: string | null
}

function boundsOf(raw: unknown): Bounds {
  const { id, earliest, latest } = members(raw)
  return { id: textOrNull(id), earliest: textOrNull(earliest), latest: textOrNull(latest) }
}

function itemOf({ id, day, ...row }: Row): Item {
  const [incident, disclosure, ruling, penalty] = ['incident', 'disclosure', 'ruling', 'penalty'].map((name) =>
    boundsOf(row[name]),
  ) as [Bounds, Bounds, Bounds, Bounds]
  return {
    place: { keys: [textOrNull(day)], id: String(id) },
    node: {
      incident: id,
      disclosure: disclosure.id,
      ruling: ruling.id,
      penalty: penalty.id,
      occurredToDisclosed: between(incident, disclosure),
      disclosedToRuling: between(disclosure, ruling),
      rulingToPenalty: between(ruling, penalty),
      occurredToPenalty: between(incident, penalty),
    },
  }
}

/** Days from one event to another; null where nothing at all can be said. */
function between(one: Bounds, other: Bounds): { min: number | null; max: number | null } | null {
  const [min, max] = [daysBetween(one.latest, other.earliest), daysBetween(one.earliest, other.latest)]
  return min === null && max === null ? null : { min, max }
}

const aDay = 24 * 60 * 60 * 1000

const daysBetween = (from: string | null, until: string | null): number | null =>
  from === null || until === null ? null : Math.round((Date.parse(until) - Date.parse(from)) / aDay)
