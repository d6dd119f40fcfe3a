import { getNamedType, isObjectType, type FieldNode, type GraphQLCompositeType, type GraphQLObjectType } from 'graphql'
import { atTheRoot, typeOf, type Compilation, type Decoded, type Piece } from './compilation.ts'
import { compileObject } from './compile.ts'
import { cursorOf, placeOf, type Place } from './cursor.ts'
import type { Conditions } from './filters.ts'
import type { List } from './lists.ts'
import type { LookUps } from './look-ups.ts'
import { below, select } from './selection.ts'
import { list as listOf } from './stored.ts'

/** A connection's selection, compiled for one node `n` of it. */
export interface CompiledPage {
  /** What is read of each node. */
  readonly columns: readonly string[]
  readonly countsAll: boolean
  readonly decode: (page: {
    rows: readonly unknown[]
    keys: number
    more: boolean
    total: unknown
    lookUps: LookUps
  }) => Decoded
}

export function compilePage(
  compilation: Compilation,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
): CompiledPage {
  const columns: string[] = []
  const parts = new Map<string, (rows: readonly Row[], more: boolean, total: unknown) => unknown>()
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
      parts.set(key, (rows) => rows.map(node))
    } else if (name === 'edges' && isObjectType(type)) {
      const edge = compileEdge(compilation, type, fields, column)
      parts.set(key, (rows) => rows.map(edge))
    } else if (name === 'pageInfo') {
      parts.set(key, (rows, more) => ({ endCursor: rows.at(-1)?.cursor ?? null, hasNextPage: more }))
    } else if (name === 'totalCount') {
      countsAll = true
      parts.set(key, (_rows, _more, total) => total)
    }
  }
  return {
    columns,
    countsAll,
    decode: ({ rows, keys, more, total, lookUps }) => {
      const read = rows.map((row) => rowOf(listOf(row), keys, lookUps))
      return object(
        connection.name,
        [...parts].map(([key, part]) => [key, part(read, more, total)]),
      )
    },
  }
}

interface Row {
  readonly cursor: string
  readonly values: readonly unknown[]
  readonly lookUps: LookUps
}

const rowOf = (raw: readonly unknown[], keys: number, lookUps: LookUps): Row => ({
  cursor: cursorOf({ keys: raw.slice(0, keys) as Place['keys'], id: String(raw[keys]) }),
  values: raw.slice(keys + 1),
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
    if (name === 'cursor') parts.push([key, ({ cursor }) => cursor])
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
  const made = Object.create(null) as Decoded
  made[typeOf] = type
  for (const [key, value] of entries) made[key] = value
  return made
}

/**
 * The Cypher of a page. Two steps where a key can be missing: first what has one, in the order of the index, then (only
 * when the page is not full) what has none, by id; so paging over the boundary loses and repeats nothing.
 */
export function pageCypher(list: List, conditions: Conditions, compiled: CompiledPage, after: Place | null): string {
  const { timed } = conditions
  const inUndated = after !== null && list.nullable === true && after.keys[0] === null
  const all = conditionsOf(list, conditions)
  const keys = list.keys.map(({ matching }) => matching(timed))
  const full = `COLLECT { ${keyed(list, all, keys, after, timed)} }`
  const steps = [...conditions.ids, `${inUndated ? '[]' : full} AS keyed`]
  const rest = list.nullable ? ` + COLLECT { ${unkeyed(list, all, keys, inUndated)} }` : ''
  steps.push(`(keyed${rest})[0..toInteger($size)] AS page`)
  const withs = steps.map((step, index) => `WITH ${index === 0 ? '' : '*, '}${step}`)
  const row = [...keys, 'n.id', ...compiled.columns].join(', ')
  return [
    ...withs,
    `RETURN size(page) > $first AS more, COLLECT { UNWIND range(0, size(page[0..toInteger($first)]) - 1) AS i` +
      ` WITH i, page[i] AS n ${list.beside ?? ''} WITH * ORDER BY i RETURN [${row}] } AS rows` +
      (compiled.countsAll ? `, COUNT { MATCH ${list.match} WHERE ${all.join(' AND ')} } AS total` : ''),
  ].join('\n')
}

function conditionsOf(list: List, conditions: Conditions): string[] {
  const label = list.match === `(n:${list.label})` ? [] : [`n:${list.label}`]
  return [...label, list.known(conditions.timed), ...conditions.all]
}

function keyed(list: List, all: string[], keys: string[], after: Place | null, timed: boolean): string {
  const order = list.keys.map(({ descending }, index) => `k${index}${descending ? ' DESC' : ''}`)
  const later = after
    ? [
        laterThan(
          list,
          keys.map((_, index) => `k${index}`),
        ),
      ]
    : []
  const present = list.nullable ? ['k0 IS NOT NULL'] : []
  if (!timed) {
    // Conditions directly on the properties, so that the planner can walk the index instead of sorting.
    const inline = (text: string): string => text.replace(/\bk(\d)\b/g, (_, index: string) => keys[Number(index)] ?? '')
    const where = [...all, ...present, 'n.id IS NOT NULL', ...later].map(inline)
    return `MATCH ${list.match} WHERE ${where.join(' AND ')} RETURN n ORDER BY ${order.map(inline).join(', ')}, n.id LIMIT toInteger($size)`
  }
  const named = keys.map((key, index) => `${key} AS k${index}`).join(', ')
  const where = [...present, ...later]
  return (
    `MATCH ${list.match} WHERE ${all.join(' AND ')} WITH n, ${named}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}` +
    ` RETURN n ORDER BY ${order.join(', ')}, n.id LIMIT toInteger($size)`
  )
}

function unkeyed(list: List, all: string[], keys: string[], continued: boolean): string {
  const where = [...all, `${keys[0]} IS NULL`, ...(continued ? ['n.id > $afterId'] : [])]
  return (
    `UNWIND CASE WHEN size(keyed) < $size THEN [0] ELSE [] END AS wanted MATCH ${list.match}` +
    ` WHERE ${where.join(' AND ')} RETURN n ORDER BY n.id LIMIT toInteger($size)`
  )
}

/** Behind a place: by the first key, or by the next where that is equal, and so on to the id. */
function laterThan(list: List, keys: string[]): string {
  const [first = 'k0'] = keys
  const comparison = (index: number): string => (list.keys[index]?.descending ? '<' : '>')
  const nested = keys.reduceRight(
    (inner, key, index) => `(${key} ${comparison(index)} $after${index} OR (${key} = $after${index} AND ${inner}))`,
    'n.id > $afterId',
  )
  // A bound that an index can seek to, said apart.
  return `${first} ${comparison(0)}= $after0 AND ${nested}`
}

/** The parameters of a page; `after` checked. */
export function placeIn(list: List, after: unknown): { place: Place | null; parameters: Record<string, unknown> } {
  if (after === null || after === undefined) return { place: null, parameters: {} }
  const place = placeOf(typeof after === 'string' ? after : '', list.keys.length)
  const keys = place.keys.map((key, index) => [`after${index}`, key] as const)
  return { place, parameters: { ...Object.fromEntries(keys), afterId: place.id } }
}
