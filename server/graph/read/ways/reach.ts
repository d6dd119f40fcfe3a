import type { RelationshipType } from '../../decide.ts'
import type { Graph } from '../../driver.ts'
import { isKnown } from '../known.ts'
import { list } from '../stored.ts'
import { distances } from './simple-paths.ts'
import { anyOf, degree } from './ties.ts'

/** From each end, at most this many relationships are looked at. */
const mostRelationships = 10_000

export interface Search {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly kinds: readonly RelationshipType[]
  readonly avoid: ReadonlySet<string>
  readonly maxDegree: number
  readonly asOf: string | null
}

// The index is named: a plan made while the graph was nearly empty would go through all entities for each of these ids.
const degreesText = (kinds: readonly RelationshipType[]): string => `
UNWIND $ids AS id MATCH (n:Entity {id: id}) USING INDEX n:Entity(id) RETURN id, ${degree('n', kinds)} AS degree`

const neighborsText = (kinds: readonly RelationshipType[], timed: boolean): string => `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-${anyOf(kinds, 'r')}-(m:Entity) USING INDEX n:Entity(id) WHERE ${isKnown('r', timed)}
RETURN id, collect(DISTINCT m.id) AS others`

/** The part of the graph in which all ways between two things lie, as far as it could be looked at. */
export interface Reached {
  readonly neighbors: Map<string, Set<string>>
  readonly degrees: Map<string, number>
  /** Things whose relationships were too many to look at. */
  readonly skipped: Set<string>
}

/**
 * Goes half of the way from each end, so that every step of every way is seen from one of its ends. Of a level the things
 * with the fewest relationships come first: when the bound is reached, what is left out are hubs.
 */
export async function reach(graph: Graph, search: Search): Promise<Reached> {
  const reached: Reached = { neighbors: new Map(), degrees: new Map(), skipped: new Set() }
  await goOut(graph, search, reached, search.from, Math.ceil(search.maxHops / 2))
  await goOut(graph, search, reached, search.to, Math.floor(search.maxHops / 2))
  await prune(graph, search, reached)
  return reached
}

async function goOut(graph: Graph, search: Search, reached: Reached, start: string, hops: number): Promise<void> {
  const { kinds, asOf } = search
  const seen = new Set([start])
  let frontier = [start]
  let left = mostRelationships
  for (let hop = 0; hop < hops && frontier.length > 0; hop += 1) {
    await readDegrees(graph, kinds, reached, frontier)
    const ids: string[] = []
    for (const id of frontier.filter((one) => mayPass(search, reached, one)).toSorted(byDegree(reached))) {
      const count = reached.degrees.get(id) ?? 0
      // The end itself is looked at whole and beside the bound, or nothing would be found.
      if (id !== start && count > left) reached.skipped.add(id)
      else ids.push(id)
      if (id !== start && count <= left) left -= count
    }
    frontier = []
    for (const { id, others } of await graph.read(neighborsText(kinds, asOf !== null), { ids, asOf })) {
      for (const other of list(others).map(String)) {
        if (!isEnd(search, other) && search.avoid.has(other)) continue
        tie(reached, String(id), other)
        if (!seen.has(other)) frontier.push(other)
        seen.add(other)
      }
    }
  }
}

/** Leaves what lies on some way; of that, all degrees are known then, and nothing has too high a one. */
async function prune(graph: Graph, search: Search, reached: Reached): Promise<void> {
  const { neighbors, degrees } = reached
  const keep = (isKept: (id: string) => boolean): void => {
    for (const [id, others] of neighbors) {
      if (!isKept(id)) neighbors.delete(id)
      else for (const other of others) if (!isKept(other)) others.delete(other)
    }
  }
  const there = distances(neighbors, search.from, search.maxHops)
  const back = distances(neighbors, search.to, search.maxHops)
  keep((id) => (there.get(id) ?? Infinity) + (back.get(id) ?? Infinity) <= search.maxHops)
  await readDegrees(
    graph,
    search.kinds,
    reached,
    [...neighbors.keys()].filter((id) => !degrees.has(id)),
  )
  keep((id) => mayPass(search, reached, id))
}

async function readDegrees(
  graph: Graph,
  kinds: readonly RelationshipType[],
  { degrees }: Reached,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  for (const { id, degree: count } of await graph.read(degreesText(kinds), { ids }))
    degrees.set(String(id), Number(count))
}

const isEnd = ({ from, to }: Search, id: string): boolean => id === from || id === to

const mayPass = (search: Search, { degrees }: Reached, id: string): boolean =>
  isEnd(search, id) || (degrees.get(id) ?? 0) <= search.maxDegree

const byDegree =
  ({ degrees }: Reached) =>
  (one: string, other: string): number =>
    (degrees.get(one) ?? 0) - (degrees.get(other) ?? 0) || (one < other ? -1 : 1)

function tie({ neighbors }: Reached, one: string, other: string): void {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const others = neighbors.get(a)
    if (others) others.add(b)
    else neighbors.set(a, new Set([b]))
  }
}
