import type { Graph } from '../../driver.ts'
import { isKnown, where } from '../known.ts'
import { list } from '../stored.ts'
import type { Search } from './reach.ts'
import { compareWays, type Way } from './simple-paths.ts'
import { thing } from './things.ts'
import { anyOf, degree } from './ties.ts'

/** More than this many shortest ways are not compared with each other. */
const mostWays = 1000

/**
 * The database searches from both ends and looks at nothing twice, so that hubs cost what they hold and no more. No row
 * where the ends are not two living things that were known by then.
 */
function shortestText({ kinds, maxHops, avoid, maxDegree, asOf }: Search, row: string, most: number): string {
  const timed = asOf !== null
  const passable = [
    ...(avoid.size > 0 ? ['NOT y.id IN $avoid'] : []),
    ...(maxDegree < Infinity ? [`${degree('y', kinds)} <= $maxDegree`] : []),
  ]
  const isPassable = passable.length === 0 ? [] : [`(y.id = $to OR ${passable.join(' AND ')})`]
  return `
MATCH (a:Entity {id: $from}) WHERE ${thing('a', timed)} MATCH (b:Entity {id: $to}) WHERE ${thing('b', timed)} AND a <> b
RETURN COLLECT { MATCH way = ${most === 1 ? 'ANY' : 'ALL'} SHORTEST (a)((x)-${anyOf(kinds, 'r')}-(y)${where(isKnown('r', timed), ...isPassable)}){1,${maxHops}}(b)
  WITH DISTINCT nodes(way) AS things LIMIT toInteger($most) RETURN ${row} } AS ways`
}

/** The shortest ways; `truncated` where there are more. Null where its ends are not two living things. */
export async function shortestWays(
  graph: Graph,
  search: Search,
  first: number,
): Promise<{ ways: Way[]; truncated: boolean } | null> {
  const row = `[n IN things | [n.id, ${degree('n', search.kinds)}]]`
  const read = await readShortest(graph, search, row, mostWays + 1)
  if (read === null) return null
  const found = read.map((things) => list(things).map(list))
  const degrees = new Map(found.flat().map(([id, count]) => [String(id), Number(count)]))
  const ways = found.map((things): Way => things.map(([id]) => String(id))).toSorted(compareWays(degrees))
  return { ways: ways.slice(0, first), truncated: ways.length > first }
}

/** How long the shortest ways are, so many at most: all of them are equally long, so nothing has to be compared. */
export async function shortestLengths(graph: Graph, search: Search, most: number): Promise<number[] | null> {
  return (await readShortest(graph, search, 'size(things) - 1', most))?.map(Number) ?? null
}

async function readShortest(
  graph: Graph,
  search: Search,
  row: string,
  most: number,
): Promise<readonly unknown[] | null> {
  const { from, to, avoid, asOf } = search
  const maxDegree = Number.isFinite(search.maxDegree) ? search.maxDegree : null
  const [found] = await graph.read(shortestText(search, row, most), {
    from,
    to,
    avoid: [...avoid],
    maxDegree,
    asOf,
    most,
  })
  return found ? list(found['ways']) : null
}
