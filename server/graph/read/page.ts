import { getNamedType, isObjectType, type FieldNode, type GraphQLCompositeType, type GraphQLObjectType } from 'graphql'
import { atTheRoot, bare, typeOf, type Compilation, type Decoded, type Piece } from './compilation.ts'
import { compileObject } from './compile.ts'
import { cursorOf, type Place } from './cursor.ts'
import type { LookUps } from './look-ups.ts'
import type { Sorting } from './orders.ts'
import type { PageTexts } from './rows.ts'
import { below, select } from './selection.ts'
import { list as listOf } from './stored.ts'
import type { Window } from './window.ts'

/** A connection's selection, compiled for one node `n` of it. */
export interface CompiledPage {
  /** What is read of each node. */
  readonly columns: readonly string[]
  readonly countsAll: boolean
  /** On which side it is asked whether there is more. */
  readonly looks: { readonly earlier: boolean; readonly later: boolean }
  readonly decode: (found: Found, window: Window, lookUps: LookUps) => Decoded
  /** Texts made before, by what they differ in. */
  readonly texts: Map<string, PageTexts>
}

/** What was read of a page: its rows and one more where there is more, in the direction of the window. */
export interface Found {
  readonly rows: readonly unknown[]
  readonly total?: unknown
  readonly earlier?: unknown
  readonly later?: unknown
}

/** What a page is made of, once read. */
interface Read {
  readonly rows: readonly Row[]
  readonly earlier: boolean
  readonly later: boolean
  readonly total: unknown
}

export function compilePage(
  compilation: Compilation,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
): CompiledPage {
  const columns: string[] = []
  const parts = new Map<string, (read: Read) => unknown>()
  const looks = { earlier: false, later: false }
  let countsAll = false
  const column = (piece: Piece): ((row: Row) => unknown) => {
    const index = columns.push(piece.cypher) - 1
    return ({ values, lookUps }) => piece.decode(values[index], atTheRoot(lookUps))
  }
  for (const [key, fields] of select(compilation.reading, connection, below(nodes))) {
    const name = fields[0]?.name.value ?? ''
    const type = getNamedType(connection.getFields()[name]?.type)
    if (name === 'nodes') {
      const node = column(compileObject(compilation, type as GraphQLCompositeType, below(fields), { node: 'n' }))
      parts.set(key, ({ rows }) => rows.map(node))
    } else if (name === 'edges' && isObjectType(type)) {
      const edge = compileEdge(compilation, type, fields, column)
      parts.set(key, ({ rows }) => rows.map(edge))
    } else if (name === 'pageInfo' && isObjectType(type)) {
      for (const [, [field]] of select(compilation.reading, type, below(fields))) {
        looks.earlier ||= field?.name.value === 'hasPreviousPage'
        looks.later ||= field?.name.value === 'hasNextPage'
      }
      parts.set(key, pageInfo)
    } else if (name === 'totalCount') {
      countsAll = true
      parts.set(key, ({ total }) => total)
    }
  }
  return {
    columns,
    countsAll,
    looks,
    texts: new Map(),
    decode: ({ rows, total, earlier, later }, { sorting, backward, count }, lookUps) => {
      const found = rows.slice(0, count).map((row) => rowOf(listOf(row), sorting, lookUps))
      const more = rows.length > count
      const read: Read = {
        rows: backward ? found.toReversed() : found,
        earlier: earlier === true || (backward && more),
        later: later === true || (!backward && more),
        total,
      }
      return object(
        connection.name,
        [...parts].map(([key, part]) => [key, part(read)]),
      )
    },
  }
}

const pageInfo = ({ rows, earlier, later }: Read) => ({
  startCursor: rows[0]?.cursor() ?? null,
  endCursor: rows.at(-1)?.cursor() ?? null,
  hasPreviousPage: earlier,
  hasNextPage: later,
})

interface Row {
  /** Made only where somebody asks for it: it takes longer than what most rows select. */
  readonly cursor: () => string
  readonly values: readonly unknown[]
  readonly lookUps: LookUps
}

const rowOf = (raw: readonly unknown[], { keys, sign }: Sorting, lookUps: LookUps): Row => ({
  cursor: () => cursorOf({ keys: raw.slice(0, keys.length) as Place['keys'], id: String(raw[keys.length]) }, sign),
  values: raw.slice(keys.length + 1),
  lookUps,
})

function compileEdge(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  column: (piece: Piece) => (row: Row) => unknown,
): (row: Row) => Decoded {
  const parts: [string, (row: Row) => unknown][] = []
  for (const [key, fields] of select(compilation.reading, type, below(nodes))) {
    const name = fields[0]?.name.value ?? ''
    const of = getNamedType(type.getFields()[name]?.type)
    if (name === 'cursor') parts.push([key, ({ cursor }) => cursor()])
    if (name !== 'node') continue
    parts.push([key, column(compileObject(compilation, of as GraphQLCompositeType, below(fields), { node: 'n' }))])
  }
  return (row) =>
    object(
      type.name,
      parts.map(([key, part]) => [key, part(row)]),
    )
}

export function object(type: string, entries: readonly (readonly [string, unknown])[]): Decoded {
  const made = new bare()
  made[typeOf] = type
  for (const [key, value] of entries) made[key] = value
  return made
}
