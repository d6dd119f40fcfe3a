/** Ways through a small graph held in memory. Pure. */

/** Thing → its neighbors, both ways. */
export type Neighbors = ReadonlyMap<string, ReadonlySet<string>>

/** Ids from one end to the other. */
export type Way = readonly string[]

/** More than this many ways of one length are not compared with each other, nor more than this many steps tried. */
const mostOfOneLength = 5000
const mostTried = 300_000

/** The shorter first; then the one whose busiest thing on the way has fewer relationships; then by ids. */
export function compareWays(degrees: ReadonlyMap<string, number>): (one: Way, other: Way) => number {
  const busiest = (way: Way): number => Math.max(0, ...way.slice(1, -1).map((id) => degrees.get(id) ?? 0))
  return (one, other) =>
    one.length - other.length ||
    busiest(one) - busiest(other) ||
    (one.join(' ') < other.join(' ') ? -1 : Number(one.join(' ') !== other.join(' ')))
}

/** How far things are from one, as far as `most` steps. */
export function distances(neighbors: Neighbors, start: string, most: number): Map<string, number> {
  const found = new Map([[start, 0]])
  // A map can be added to while it is gone through: what is added comes at the end, so the nearest come first.
  for (const [id, distance] of found) {
    if (distance === most) continue
    for (const next of neighbors.get(id) ?? []) if (!found.has(next)) found.set(next, distance + 1)
  }
  return found
}

export interface Asked {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly first: number
}

/** The first simple paths up to a length; `truncated` where there are more, or may be. */
export function simplePaths(
  neighbors: Neighbors,
  degrees: ReadonlyMap<string, number>,
  { from, to, maxHops, first }: Asked,
): { ways: Way[]; truncated: boolean } {
  const left = distances(neighbors, to, maxHops)
  // The less busy first, so that what is not tried any more leads through hubs.
  const order = (one: string, other: string): number =>
    (degrees.get(one) ?? 0) - (degrees.get(other) ?? 0) || (one < other ? -1 : 1)
  const sorted = new Map([...neighbors].map(([id, others]) => [id, [...others].toSorted(order)]))
  const ways: Way[] = []
  let tried = 0
  for (let length = left.get(from) ?? Infinity; length <= maxHops && ways.length <= first; length += 1) {
    const found: Way[] = []
    const way = [from]
    const walk = (id: string, hops: number): void => {
      if (hops === 0) {
        if (id === to) found.push([...way])
        return
      }
      for (const next of sorted.get(id) ?? []) {
        tried += 1
        if (tried > mostTried || found.length > mostOfOneLength) return
        // The end is an end: no way goes through it.
        if (way.includes(next) || (next === to) !== (hops === 1) || (left.get(next) ?? Infinity) >= hops) continue
        way.push(next)
        walk(next, hops - 1)
        way.pop()
      }
    }
    walk(from, length)
    ways.push(...found.toSorted(compareWays(degrees)))
    if (tried > mostTried || found.length > mostOfOneLength) return { ways: ways.slice(0, first), truncated: true }
  }
  return { ways: ways.slice(0, first), truncated: ways.length > first }
}
