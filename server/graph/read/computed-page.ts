import { cursorOf, placeOf, type Place } from './cursor.ts'

/** An entry of a page that is put together here and not by the database. */
export interface Item {
  readonly place: Place
  readonly node: unknown
}

/** Where a page continues; null where it is the first. Refuses (BAD_CURSOR) what no list with this many keys gave out. */
export const placeAfter = (after: unknown, keys: number): Place | null =>
  typeof after === 'string' ? placeOf(after, 'after', keys, '') : null

/** A page as a connection of the schema, of one item more than it holds where there are more; `total` where it was counted. */
export function pageOf(items: readonly Item[], first: number, isContinued: boolean, total: number | null = null) {
  const edges = items.slice(0, first).map(({ place, node }) => ({ cursor: cursorOf(place, ''), node }))
  return {
    totalCount: total,
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: items.length > first,
      hasPreviousPage: isContinued,
    },
  }
}
