import { getNamedType, type FieldNode, type GraphQLCompositeType, type GraphQLObjectType } from 'graphql'
import type { Graph } from '../driver.ts'
import { atTheRoot, type Compilation, type Decoded, type Piece } from './compilation.ts'
import { compileObject } from './compile.ts'
import { compileClaims } from './fields.ts'
import { isKnown, sortDay } from './known.ts'
import type { LookUps } from './look-ups.ts'
import { object } from './page.ts'
import { below, select } from './selection.ts'
import { list as listOf } from './stored.ts'

/** At most this many events in a chain, and this many steps away from where it starts. */
const mostEvents = 100
const mostSteps = 25

/** How two events are tied, from the earlier end to the later. */
interface Tie {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly knownFrom: string | null
  readonly claims: readonly string[]
}

interface Found {
  /** Nearest first. */
  readonly ids: readonly string[]
  readonly ties: readonly Tie[]
  readonly truncated: boolean
}

const start = (timed: boolean): string => `
MATCH (asked:Entity {id: $id})
OPTIONAL MATCH (one:Entity {id: asked.mergedInto}) OPTIONAL MATCH (two:Entity {id: one.mergedInto})
WITH coalesce(two, one, asked) AS n WHERE n:Event AND ${isKnown('n', timed)}
RETURN n.id AS id`

/** Ties of some events to their neighbors, found by the index of all entities. A ruling or a statement comes later than what it is about. */
const neighbors = (timed: boolean): string => `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:LED_TO|ABOUT|IMPOSED|ALTERED|REVIEWS]-(m:Event)
WHERE (type(r) <> 'ABOUT' OR startNode(r):Ruling OR (startNode(r):Statement AND startNode(r).kind = 'DISCLOSURE'))
  AND ${isKnown('r', timed)} AND ${isKnown('m', timed)}
WITH DISTINCT r, m, CASE type(r)
  WHEN 'LED_TO' THEN r.kind
  WHEN 'ABOUT' THEN CASE WHEN startNode(r):Ruling THEN 'RULED_ON' ELSE 'DISCLOSED' END
  WHEN 'REVIEWS' THEN 'REVIEWED'
  ELSE type(r) END AS kind, ${sortDay('m', timed)} AS day
WITH r, m, day, kind, type(r) IN ['ABOUT', 'REVIEWS'] AS turned ORDER BY day, m.id, r.key LIMIT 2000
RETURN m.id AS id, r.key AS key, kind, r.knownFrom AS knownFrom, r.claims AS claims,
  CASE WHEN turned THEN endNode(r).id ELSE startNode(r).id END AS from,
  CASE WHEN turned THEN startNode(r).id ELSE endNode(r).id END AS to`

/** The events tied to one, breadth first, so that what is cut off is what is farthest away. Null where it is not there. */
export async function findChain(graph: Graph, id: string, asOf: string | null): Promise<Found | null> {
  const timed = asOf !== null
  const [first] = await graph.read(start(timed), { id, asOf })
  if (!first) return null
  const ids = new Set([String(first['id'])])
  const ties = new Map<string, Tie>()
  let truncated = false
  let frontier = [...ids]
  for (let step = 0; frontier.length > 0; step += 1) {
    const rows = await graph.read(neighbors(timed), { ids: frontier, asOf })
    const next: string[] = []
    for (const row of rows) {
      const other = String(row['id'])
      if (!ids.has(other)) {
        if (ids.size === mostEvents || step === mostSteps) {
          truncated = true
          continue
        }
        ids.add(other)
        next.push(other)
      }
      const tie = tieOf(row)
      ties.set(tie.key, tie)
    }
    frontier = next
  }
  return { ids: [...ids], ties: [...ties.values()], truncated }
}

const tieOf = (row: Record<string, unknown>): Tie => ({
  key: String(row['key']),
  from: String(row['from']),
  to: String(row['to']),
  kind: String(row['kind']),
  knownFrom: typeof row['knownFrom'] === 'string' ? row['knownFrom'] : null,
  claims: listOf(row['claims']).map(String),
})

/** A `Graph` selection, compiled: one Cypher reads all its nodes and all the claims of its edges. */
export interface CompiledGraph {
  readonly cypher: string
  readonly decode: (
    found: Found,
    nodes: ReadonlyMap<string, readonly unknown[]>,
    claims: readonly unknown[][],
    lookUps: LookUps,
  ) => Decoded
}

export function compileGraph(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): CompiledGraph {
  const columns: string[] = []
  const claimColumns: string[] = []
  const parts: [string, (...data: Parameters<CompiledGraph['decode']>) => unknown][] = []
  const column = (piece: Piece): Column => {
    const index = columns.push(piece.cypher) - 1
    return (row, lookUps) => piece.decode(row[index], atTheRoot(lookUps))
  }
  for (const [key, fields] of select(compilation.reading, type, below(nodes))) {
    const name = fields[0]?.name.value ?? ''
    const of = getNamedType(type.getFields()[name]?.type) as GraphQLCompositeType
    if (name === 'truncated') parts.push([key, ({ truncated }) => truncated])
    if (name === 'nodes') {
      const node = column(compileObject(compilation, of, below(fields), { node: 'n' }))
      parts.push([key, (_found, rows, _claims, lookUps) => [...rows.values()].map((row) => node(row, lookUps))])
    }
    if (name === 'edges') {
      const edge = compileEdge(compilation, of as GraphQLObjectType, fields, column, claimColumns)
      parts.push([
        key,
        ({ ties }, rows, claims, lookUps) =>
          ties.flatMap((tie, index) =>
            // An event can be merged away or lose its claims between the two reads: its ties go with it.
            rows.has(tie.from) && rows.has(tie.to) ? edge(tie, rows, claims[index] ?? [], lookUps) : [],
          ),
      ])
    }
  }
  const { timed } = compilation
  return {
    cypher:
      `RETURN COLLECT { MATCH (n:Entity) WHERE n.id IN $ids AND n:Event WITH n, ${sortDay('n', timed)} AS sorted ORDER BY sorted, n.id` +
      ` RETURN [${['n.id', ...columns].join(', ')}] } AS nodes,` +
      ` COLLECT { UNWIND range(0, size($ties) - 1) AS i WITH i, $ties[i] AS tie ORDER BY i RETURN [${claimColumns.join(', ')}] } AS claims`,
    decode: (...data) =>
      object(
        type.name,
        parts.map(([key, part]) => [key, part(...data)]),
      ),
  }
}

/** One column of a row, decoded. */
type Column = (row: readonly unknown[], lookUps: LookUps) => unknown
type EdgeDecode = (
  tie: Tie,
  rows: ReadonlyMap<string, readonly unknown[]>,
  claims: readonly unknown[],
  lookUps: LookUps,
) => Decoded

function compileEdge(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  column: (piece: Piece) => Column,
  claimColumns: string[],
): EdgeDecode {
  const parts: [string, (...data: Parameters<EdgeDecode>) => unknown][] = []
  for (const [key, fields] of select(compilation.reading, type, below(nodes))) {
    const name = fields[0]?.name.value ?? ''
    const definition = type.getFields()[name]
    const of = getNamedType(definition?.type) as GraphQLCompositeType
    if (name === 'kind' || name === 'knownFrom') parts.push([key, (tie) => tie[name]])
    if (name === 'from' || name === 'to') {
      const end = column(compileObject(compilation, of, below(fields), { node: 'n' }))
      parts.push([key, (tie, rows, _claims, lookUps) => end(rows.get(tie[name]) ?? [], lookUps)])
    }
    if (name === 'claims' && definition) {
      const piece = compileClaims(compilation, 'relationship', { type: of, nodes: fields, definition }, 'tie', '500')
      const index = claimColumns.push(piece.cypher) - 1
      parts.push([key, (_tie, _rows, claims, lookUps) => piece.decode(claims[index], atTheRoot(lookUps))])
    }
  }
  return (...data) =>
    object(
      type.name,
      parts.map(([key, part]) => [key, part(...data)]),
    )
}

/** Reads what a chain's selection asks for. */
export async function readGraph(
  graph: Graph,
  found: Found,
  compiled: CompiledGraph,
  parameters: Record<string, unknown>,
  lookUps: LookUps,
): Promise<Decoded> {
  const ties = found.ties.map(({ claims }) => ({ claims }))
  const [row] = await graph.read(compiled.cypher, { ...parameters, ids: found.ids, ties })
  const nodes = listOf(row?.['nodes']).map((node) => listOf(node))
  const byId = new Map(nodes.map(([id, ...values]) => [String(id), values] as const))
  return compiled.decode(found, byId, listOf(row?.['claims']) as unknown[][], lookUps)
}
