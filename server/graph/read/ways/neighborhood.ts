import type { GraphQLResolveInfo } from 'graphql'
import type { RelationshipType } from '../../decide.ts'
import type { Graph } from '../../driver.ts'
import { mostEntries } from '../compilation.ts'
import { answerWith } from '../compose.ts'
import { isKnown, sortDay, where } from '../known.ts'
import { fieldsOf } from '../selection.ts'
import { dayOf, type Arguments } from '../places.ts'
import { list, members } from '../stored.ts'
import { findThings, numberWithin, thing, typeOfThing } from './things.ts'
import { anyOf, kindsOf, readSteps, type Pair } from './ties.ts'

const mostHops = 4
const mostEdges = 2000

interface Around {
  readonly hops: number
  readonly limit: number
  readonly kinds: readonly RelationshipType[]
  /** Kind → how many to follow from each thing in a direction. */
  readonly limits: Readonly<Record<string, number>>
  readonly asOf: string | null
}

/** What surrounds a thing. Throws UNKNOWN_ID, BAD_COUNT, TOO_MANY. */
export async function readNeighborhood(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const around = aroundOf(args)
  const { asOf, kinds } = around
  const given = String(args['of'])
  // Most ids lead to a living thing that is tied to something. Only where they do not is it asked what they are.
  let gone = await goAround(graph, given, around)
  if (gone.ids.length === 1) {
    const [of] = await findThings(graph, [given], 'Entity', asOf)
    if (typeof of !== 'string') return null
    if (of !== given) gone = await goAround(graph, of, around)
  }
  const { ids, types, followed, left } = gone
  // Ties and what was left behind take most of the time, and often nobody asks for them.
  const asked = fieldsOf(info)
  const pairs = asked.has('edges') || asked.has('truncated') ? await readPairs(graph, around, ids) : []
  const shown = pairs.slice(0, mostEdges)
  const [steps, cut] = await Promise.all([
    asked.has('edges') ? readSteps(graph, shown, kinds, asOf) : null,
    left && (asked.has('cut') || asked.has('truncated')) ? readCut(graph, around, followed, ids) : [],
  ])
  const edges = shown.flatMap((pair) => steps?.get(pair.join(' ')) ?? [])
  const truncated = cut.length > 0 || pairs.length > mostEdges
  return answerWith(graph, info, asOf, { nodes: ids, edges, truncated, cut }, types)
}

function aroundOf(args: Arguments): Around {
  const kinds = kindsOf(args['kinds'])
  const perKind = numberWithin('perKind', args['perKind'], { fallback: 50, least: 0, most: mostEntries })
  const own = list(args['limits']).map((given): [string, number] => {
    const { kind, limit } = members(given)
    return [String(kind), numberWithin('limit', limit, { fallback: perKind, least: 0, most: mostEntries })]
  })
  return {
    hops: numberWithin('hops', args['hops'], { fallback: 1, least: 1, most: mostHops }),
    limit: numberWithin('limit', args['limit'], { fallback: 100, least: 0, most: mostEntries }),
    kinds,
    limits: Object.fromEntries([...kinds.map((kind) => [kind, perKind] as const), ...own]),
    asOf: dayOf(args),
  }
}

/**
 * Of the things `n` that a text binds: those a step away, by kind and direction, as many as are followed of each. Most ties
 * of what is a step away lead back to what is there already: those take no room, and are neither sorted nor sent.
 */
const groupsOf = (
  bind: string,
  isNew: string,
  kinds: readonly RelationshipType[],
  timed: boolean,
): string => `COLLECT { ${bind}
  MATCH (n)-${anyOf(kinds, 'r')}-(m)${where(isNew, isKnown('r', timed))}
  WITH n, type(r) AS kind, startNode(r) = n AS out, m, ${sortDay('m', timed)} AS day ORDER BY day, m.id
  WITH n, kind, out, collect(DISTINCT m) AS away
  RETURN [size(away), away[..toInteger($limits[kind])]] ORDER BY kind, out, n.id }`

const sent = (groups: string): string => `[row IN ${groups} | [row[0], [m IN row[1] | [m.id, ${typeOfThing('m')}]]]]`

const areFew = '$hops > 1 AND size(others) <= $limit'
const secondFrom = `UNWIND CASE WHEN ${areFew} THEN others ELSE [] END AS n`

/**
 * The first two steps at once. Where a step away is more than may be shown, only some of it is followed: see `followText`.
 * The second is a column before it is shown: Neo4j 5.26 takes what collects inside of a CASE for an aggregation.
 */
const startText = (kinds: readonly RelationshipType[], timed: boolean): string => `
MATCH (a:Entity {id: $of}) WHERE ${thing('a', timed)}
WITH a, ${groupsOf('UNWIND [a] AS n', 'm <> a', kinds, timed)} AS first
WITH a, first, COLLECT { UNWIND first AS row UNWIND row[1] AS other RETURN DISTINCT other } AS others
WITH a, first, others, ${groupsOf(secondFrom, 'm <> a AND NOT m IN others', kinds, timed)} AS second
RETURN ${typeOfThing('a')} AS type, ${sent('first')} AS first, CASE WHEN ${areFew} THEN ${sent('second')} END AS second`

const followText = (kinds: readonly RelationshipType[], timed: boolean): string =>
  `RETURN ${sent(groupsOf('UNWIND $ids AS id MATCH (n:Entity {id: id})', 'NOT m.id IN $known', kinds, timed))} AS groups`

interface Gone {
  /** The thing in the middle first, then the nearest first. */
  readonly ids: readonly string[]
  /** Id → the name of its type. */
  readonly types: ReadonlyMap<string, string>
  /** Those whose relationships were followed. */
  readonly followed: readonly string[]
  /** Whether anything was left behind. */
  readonly left: boolean
}

/** What one thing is tied to by one kind in one direction: how many there are, and those that are followed. */
interface Group {
  readonly count: number
  readonly others: readonly (readonly [id: string, type: string])[]
}

const groupsFrom = (rows: unknown): Group[] =>
  list(rows).map((row) => {
    const [count, others] = list(row)
    return { count: Number(count), others: list(others) as Group['others'] }
  })

async function goAround(graph: Graph, of: string, around: Around): Promise<Gone> {
  const { hops, limit, kinds, limits, asOf } = around
  const timed = asOf !== null
  const [start] = await graph.read(startText(kinds, timed), { of, hops, limit, limits, asOf })
  const types = new Map([[of, String(start?.['type'])]])
  const followed: string[] = []
  let frontier = start ? [of] : []
  let left = false
  for (let hop = 0; hop < hops && frontier.length > 0; hop += 1) {
    const [row] =
      hop === 0 || (hop === 1 && start?.['second'] != null)
        ? [{ groups: start?.[hop === 0 ? 'first' : 'second'] }]
        : await graph.read(followText(kinds, timed), { ids: frontier, known: [...types.keys()], limits, asOf })
    const groups = groupsFrom(row?.['groups'])
    followed.push(...frontier)
    left ||= groups.some(({ count, others }) => count > others.length)
    frontier = []
    for (const [id, type] of inTurn(groups.map(({ others }) => others))) {
      if (types.has(id)) continue
      if (types.size > limit) left = true
      else frontier.push(id)
      if (types.size <= limit) types.set(id, type)
    }
  }
  return { ids: [...types.keys()], types, followed, left }
}

/** The first of each group, then the second of each: no kind takes the room of the others. */
function inTurn<Thing>(groups: readonly (readonly Thing[])[]): Thing[] {
  const all: Thing[] = []
  const longest = Math.max(0, ...groups.map(({ length }) => length))
  for (let index = 0; index < longest; index += 1)
    for (const group of groups) {
      const next = group[index]
      if (next !== undefined) all.push(next)
    }
  return all
}

const pairsText = (kinds: readonly RelationshipType[], timed: boolean): string => `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-${anyOf(kinds, 'r')}->(m:Entity) WHERE m.id IN $ids AND ${isKnown('r', timed)}
RETURN DISTINCT id AS a, m.id AS b`

/** What is tied among the things shown, the nearest first: from the nearer to the farther. */
async function readPairs(graph: Graph, { kinds, asOf }: Around, ids: readonly string[]): Promise<readonly Pair[]> {
  const place = new Map(ids.map((id, index) => [id, index]))
  const rows = await graph.read(pairsText(kinds, asOf !== null), { ids, asOf })
  const at = (id: string): number => place.get(id) ?? 0
  const pairs = rows
    .map(({ a, b }): Pair => [String(a), String(b)])
    .map(([a, b]): Pair => (at(a) <= at(b) ? [a, b] : [b, a]))
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()].toSorted(
    (one, other) => at(one[0]) - at(other[0]) || at(one[1]) - at(other[1]),
  )
}

const cutText = (kinds: readonly RelationshipType[], timed: boolean): string => `
UNWIND $followed AS id
MATCH (n:Entity {id: id})-${anyOf(kinds, 'r')}-(m:Entity) WHERE ${isKnown('r', timed)} AND NOT m.id IN $ids
RETURN type(r) AS kind, count(r) AS more ORDER BY kind`

/** How many relationships lead from what was followed to what is not shown. */
async function readCut(
  graph: Graph,
  { kinds, asOf }: Around,
  followed: readonly string[],
  ids: readonly string[],
): Promise<readonly unknown[]> {
  return graph.read(cutText(kinds, asOf !== null), { followed, ids, asOf })
}
