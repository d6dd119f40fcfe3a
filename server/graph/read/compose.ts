import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Graph } from '../driver.ts'
import { atTheRoot, type Compilation, type Decoded, type Piece } from './compilation.ts'
import { compiledOnce } from './compiled-once.ts'
import { lookedUp, type Late, type LookUps } from './look-ups.ts'
import { object } from './page.ts'
import { below, select } from './selection.ts'
import { list, members } from './stored.ts'

/** Where the things are that a computed answer names by their ids: all by the index on the label that all share. */
const things: Readonly<Record<string, string>> = {
  Organization: 'MATCH (n:Entity) WHERE n.id IN $ids AND n:Organization',
  Company: 'MATCH (n:Entity) WHERE n.id IN $ids AND n:Company',
  Event: 'MATCH (n:Entity) WHERE n.id IN $ids AND n:Event',
  Entity: 'MATCH (n:Entity) WHERE n.id IN $ids AND n:Organization|Event',
  Incident: 'MATCH (n:Entity) WHERE n.id IN $ids AND n:Incident',
  Ruling: 'MATCH (n:Entity) WHERE n.id IN $ids AND n:Ruling',
  Penalty: 'MATCH (n:Entity) WHERE n.id IN $ids AND n:Penalty',
  Statement: 'MATCH (n:Entity) WHERE n.id IN $ids AND n:Statement',
  Claim: 'MATCH (n:Claim) WHERE n.id IN $ids',
}

/** Hands out the thing with an id: at once where it is known already, or once it has been read by this piece. */
type Take = (piece: number, id: string) => Decoded | Late

/** A place that holds things of the graph: where these are by `$ids`, and what is read of each `n`. */
interface Place extends Piece {
  readonly match: string
  /** Where nothing is selected but what a thing is and its id: makes it of these. */
  readonly bare: ((type: string, id: string) => Decoded) | null
}

/** A selection on a computed value: its members as they are, and a piece for each place that holds things of the graph. */
export interface Composed {
  readonly pieces: readonly Place[]
  readonly build: (value: unknown, take: Take) => unknown
}

export function compose(compilation: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Composed {
  const pieces: Place[] = []
  return { build: composeObject(compilation, type, nodes, pieces), pieces }
}

function composeObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  pieces: Place[],
): Composed['build'] {
  const parts: [key: string, name: string, build: Composed['build']][] = []
  for (const [key, fields] of select(compilation.reading, type, below(nodes))) {
    const name = fields[0]?.name.value ?? ''
    const of = getNamedType(type.getFields()[name]?.type)
    if (!of) continue // __typename, which graphql-js answers
    const match = things[of.name]
    if (match !== undefined)
      parts.push([key, name, composeThings(compilation, match, of as GraphQLCompositeType, fields, pieces)])
    else if (isObjectType(of)) parts.push([key, name, each(composeObject(compilation, of, fields, pieces))])
    else parts.push([key, name, (value) => value ?? null])
  }
  return (value, take): Decoded =>
    object(
      type.name,
      parts.map(([key, name, build]) => [key, build(members(value)[name], take)]),
    )
}

const each =
  (build: Composed['build']): Composed['build'] =>
  (value, take) => {
    if (value === null || value === undefined) return null
    return Array.isArray(value) ? value.map((one) => build(one, take)) : build(value, take)
  }

function composeThings(
  compilation: Compilation,
  match: string,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  pieces: Place[],
): Composed['build'] {
  const { cypher, decode } = compilation.object(type, below(nodes), { node: 'n' })
  const piece = pieces.push({ match, cypher, decode, bare: bareOf(compilation, type, nodes) }) - 1
  return (value, take) => {
    if (!Array.isArray(value)) return typeof value === 'string' ? take(piece, value) : null
    const all = value.map((id) => take(piece, String(id)))
    // What went between the two reads is left out.
    return () => all.map((one) => (typeof one === 'function' ? one() : one)).filter((one) => one !== null)
  }
}

function bareOf(compilation: Compilation, type: GraphQLCompositeType, nodes: readonly FieldNode[]): Place['bare'] {
  const types = isObjectType(type) ? [type] : compilation.reading.schema.getPossibleTypes(type)
  const keys = new Map<string, readonly string[]>()
  for (const one of types) {
    const selected = [...select(compilation.reading, one, below(nodes))]
    if (selected.some(([, [field]]) => !['__typename', 'id'].includes(field?.name.value ?? ''))) return null
    keys.set(
      one.name,
      selected.flatMap(([key, [field]]) => (field?.name.value === 'id' ? [key] : [])),
    )
  }
  return (name, id) => {
    const made = object(name, [])
    for (const key of keys.get(name) ?? []) made[key] = id
    return made
  }
}

/** What is known of the things of a computed answer before they are read. */
export interface Known {
  /** Id → the name of its type. */
  readonly types?: ReadonlyMap<string, string>
  /** Piece by piece what was read with the value: pairs of id and row. */
  readonly rows?: readonly unknown[]
}

/** Builds what is selected of a value; reads the things it names, one Cypher for each place that holds some. */
export async function readComposed(
  graph: Graph,
  { pieces, build }: Composed,
  value: unknown,
  parameters: Record<string, unknown>,
  lookUps: LookUps,
  { types, rows }: Known = {},
): Promise<unknown> {
  const asked = pieces.map(() => new Set<string>())
  const found = pieces.map(() => new Map<string, unknown>())
  const built = build(value, (piece, id) => {
    const [bare, name] = [pieces[piece]?.bare, types?.get(id)]
    if (bare && name !== undefined) return bare(name, id)
    asked[piece]?.add(id)
    return () => found[piece]?.get(id) ?? null
  })
  await Promise.all(
    pieces.map(async ({ match, cypher, decode }, index) => {
      const ids = [...(asked[index] ?? [])]
      const read = async () => {
        if (ids.length === 0) return []
        const text = `${match} RETURN n.id AS id, ${cypher} AS row`
        return (await graph.read(text, { ...parameters, ids })).map(({ id, row }) => [id, row])
      }
      for (const pair of rows ? list(rows[index]) : await read()) {
        const [id, row] = list(pair)
        found[index]?.set(String(id), decode(row, atTheRoot(lookUps)))
      }
    }),
  )
  return built
}

/** Answers a root field with a value that was computed: builds what is selected of it. */
export async function answerWith(
  graph: Graph,
  info: GraphQLResolveInfo,
  asOf: string | null,
  value: unknown,
  types?: ReadonlyMap<string, string>,
): Promise<unknown> {
  const { compiled, parameters } = compiledOnce(info, asOf !== null, (compilation) =>
    compose(compilation, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes),
  )
  const known = types ? { types } : {}
  return lookedUp(graph, asOf, (lookUps) =>
    readComposed(graph, compiled, value, { ...parameters, asOf }, lookUps, known),
  )
}
