import type { GraphQLResolveInfo } from 'graphql'
import type { Graph } from '../../driver.ts'
import { answerWith } from '../compose.ts'
import { dayOf, type Arguments } from '../places.ts'
import { refusal } from '../refusal.ts'
import { fieldsOf } from '../selection.ts'
import { list } from '../stored.ts'
import { reach, type Search } from './reach.ts'
import { shortestLengths, shortestWays } from './shortest.ts'
import { simplePaths, type Way } from './simple-paths.ts'
import { findThings, numberWithin } from './things.ts'
import { kindsOf, readSteps, type Pair } from './ties.ts'

const mostHops = 8
const mostPaths = 100
const mostAvoided = 500
const mostSkipped = 20

/** How two things are connected. Throws UNKNOWN_ID, SAME_THING, BAD_COUNT, TOO_MANY. */
export async function readPaths(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const first = numberWithin('first', args['first'], { fallback: 20, least: 0, most: mostPaths })
  const given = await searchOf(graph, args)
  const findLengths = fieldsOf(info).has('truncated') ? lengthsAndMore : lengthsAlone
  const find = args['ways'] === 'ALL' ? findAll : fieldsOf(info, 'paths').has('steps') ? findShortest : findLengths
  // Most ids lead to two living things. Only where they do not is it asked what they are.
  const tried = find === findAll ? null : await find(graph, given, first)
  const found = tried ?? (await findBetweenLiving(graph, given, first, find))
  return found && answerWith(graph, info, given.asOf, found)
}

/** Between what lives of the two; null where one of them was not known by `asOf`. */
async function findBetweenLiving(graph: Graph, search: Search, first: number, find: Find): Promise<Paths | null> {
  const [from, to] = await findThings(graph, [search.from, search.to], 'Entity', search.asOf)
  if (from === to && typeof from === 'string')
    throw refusal('SAME_THING', '`from` and `to` are one and the same thing: give the ids of two.')
  return typeof from === 'string' && typeof to === 'string' ? find(graph, { ...search, from, to }, first) : null
}

interface Paths {
  readonly paths: readonly { readonly length: number; readonly steps: readonly unknown[] }[]
  readonly truncated: boolean
  readonly skipped: readonly string[]
}

/** Null where the ends are not two living things. */
type Find = (graph: Graph, search: Search, first: number) => Promise<Paths | null>

/** Whether there is one more takes looking for it: any one way is found sooner than all of them. */
const lengthsOf =
  (more: 0 | 1): Find =>
  async (graph, search, first) => {
    const lengths = await shortestLengths(graph, search, first + more)
    if (!lengths) return null
    const paths = lengths.slice(0, first).map((length) => ({ length, steps: [] }))
    return { paths, truncated: lengths.length > first, skipped: [] }
  }
const lengthsAlone = lengthsOf(0)
const lengthsAndMore = lengthsOf(1)

const findShortest: Find = async (graph, search, first) => {
  const found = await shortestWays(graph, search, first)
  return found && { ...found, paths: await pathsOf(graph, search, found.ways), skipped: [] }
}

const findAll: Find = async (graph, search, first) => {
  const { neighbors, degrees, skipped } = await reach(graph, search)
  const { ways, truncated } = simplePaths(neighbors, degrees, { ...search, first })
  const busiest = [...skipped].toSorted((one, other) => (degrees.get(other) ?? 0) - (degrees.get(one) ?? 0))
  return {
    paths: await pathsOf(graph, search, ways),
    truncated: truncated || skipped.size > 0,
    skipped: busiest.slice(0, mostSkipped),
  }
}

async function pathsOf(graph: Graph, search: Search, ways: readonly Way[]): Promise<Paths['paths']> {
  const steps = await readSteps(graph, ways.flatMap(pairsOf), search.kinds, search.asOf)
  return ways.flatMap((way) => {
    const walked = pairsOf(way).flatMap((pair) => steps.get(pair.join(' ')) ?? [])
    // What ties two of them can go between the two reads: the way goes with it.
    return walked.length === way.length - 1 ? { length: walked.length, steps: walked } : []
  })
}

/** What to look for, between the ids as they were given. */
async function searchOf(graph: Graph, args: Arguments): Promise<Search> {
  const maxHops = numberWithin('maxHops', args['maxHops'], { fallback: 6, least: 1, most: mostHops })
  const maxDegree = numberWithin('maxDegree', args['maxDegree'], { fallback: Infinity, least: 1, most: Infinity })
  const avoided = list(args['avoid']).map(String)
  if (avoided.length > mostAvoided)
    throw refusal('TOO_MANY', `\`avoid\` takes ${mostAvoided} ids at most; \`maxDegree\` keeps out all hubs at once.`)
  const asOf = dayOf(args)
  const avoid = avoided.length === 0 ? [] : await findThings(graph, avoided, 'Entity', asOf)
  return {
    from: String(args['from']),
    to: String(args['to']),
    maxHops,
    maxDegree,
    kinds: kindsOf(args['kinds']),
    avoid: new Set(avoid.filter((id) => id !== null)),
    asOf,
  }
}

const pairsOf = (way: Way): Pair[] => way.slice(1).map((id, index) => [way[index] ?? '', id] as const)
