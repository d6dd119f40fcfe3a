import { relationshipTypes, type RelationshipType } from '../../decide.ts'
import type { Graph } from '../../driver.ts'
import { counts, isKnown } from '../known.ts'
import { fromJson, list, members } from '../stored.ts'

const mostTies = 50
const mostClaims = 50

/** The kinds of relationship to walk: those asked for, all where none are. Names come from our own list. */
export function kindsOf(given: unknown): readonly RelationshipType[] {
  const asked = list(given)
  return asked.length === 0 ? relationshipTypes : relationshipTypes.filter((type) => asked.includes(type))
}

/** A relationship of some kinds, whichever way it runs, as Cypher. */
export const anyOf = (kinds: readonly RelationshipType[], variable = ''): string => `[${variable}:${kinds.join('|')}]`

/** How many relationships of some kinds a node has; the store counts them itself, however many they are. */
export const degree = (node: string, kinds: readonly RelationshipType[]): string =>
  `COUNT { (${node})-${anyOf(kinds)}-() }`

/** Ids of the claims that a relationship rests on, in the order of sources and text. */
export const claimsOf = (relationship: string, timed: boolean, row = 'c.id'): string =>
  `COLLECT { UNWIND ${relationship}.claims AS claim MATCH (c:Claim {id: claim})-[:FROM]->(s:Source)` +
  ` WHERE ${counts('c', 's')} AND ${isKnown('c', timed)} RETURN ${row} ORDER BY s.seq, c.start, c.end, c.id }`

const tiesText = (kinds: readonly RelationshipType[], timed: boolean): string => `
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]}) MATCH (b:Entity {id: pair[1]}) MATCH (a)-${anyOf(kinds, 'r')}-(b)
WHERE ${isKnown('r', timed)}
WITH pair, a, r ORDER BY type(r), r.key
WITH pair, a, collect(r)[..${mostTies}] AS ties
RETURN pair[0] AS from, pair[1] AS to, COLLECT { UNWIND ties AS r
  RETURN [type(r), startNode(r) = a, properties(r), ${claimsOf('r', timed)}[..${mostClaims}]] } AS ties`

/** Two things by their ids. */
export type Pair = readonly [from: string, to: string]

/** Pairs as steps, each with what ties the two; one that nothing ties any more is left out. */
export async function readSteps(
  graph: Graph,
  pairs: readonly Pair[],
  kinds: readonly RelationshipType[],
  asOf: string | null,
): Promise<Map<string, { from: string; to: string; ties: unknown[] }>> {
  const distinct = [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()]
  const rows = distinct.length === 0 ? [] : await graph.read(tiesText(kinds, asOf !== null), { pairs: distinct, asOf })
  return new Map(
    rows.map(({ from, to, ties }) => [
      `${String(from)} ${String(to)}`,
      { from: String(from), to: String(to), ties: list(ties).map(tieOf) },
    ]),
  )
}

function tieOf(row: unknown): unknown {
  const [kind, out, stored, claims] = list(row)
  const { role, kind: link, status, from, until, share, knownFrom } = members(stored)
  return {
    kind,
    direction: out === true ? 'OUT' : 'IN',
    role,
    link,
    status,
    since: fromJson(from),
    until: fromJson(until),
    share,
    knownFrom,
    claims,
  }
}
