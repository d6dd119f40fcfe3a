import {
  getNamedType,
  isAbstractType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql'
import { bare, nodeOf, typeOf, type Compilation, type Piece, type Scope } from './compilation.ts'
import { compileField } from './fields.ts'
import { mapping, type Field } from './mapping.ts'
import { select } from './selection.ts'

/** Types whose objects look the same through one response key: mapped the same, selected by the same nodes. */
interface Group {
  readonly types: string[]
  readonly field: Field
  readonly definition: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
}

/**
 * Compiles selection sets on an object of `type` into one Cypher list: its type where it can be several, its id where a
 * field needs one to be decoded, and what is selected; nothing that is not read is sent. Where types differ
 * behind a response key (fragments on interfaces), the value is chosen by label; where they do not, it is written once,
 * so that the text grows with the query and not with the number of types.
 */
export function compileObject(
  compilation: Compilation,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  scope: Scope,
): Piece {
  const concrete = concreteTypes(compilation, type)
  const columns = [...columnsOf(compilation, concrete, sets)].map(([key, groups]) => ({
    key,
    pieces: groups.map((group) => ({ types: group.types, piece: pieceOf(compilation, group, scope) })),
  }))
  const [only, ...others] = concrete
  const name = others.length > 0 ? [labelOf(concrete, scope)] : []
  const id = columns.some(({ pieces }) => pieces.some(({ piece }) => piece.needsId)) ? [`${nodeOf(scope)}.id`] : []
  const values = columns.map(({ pieces }) => oneOf(pieces, concrete.length, scope))
  const decodersOf = decodersByType(columns, name.length + id.length)
  return {
    cypher: `[${[...name, ...id, ...values].join(', ')}]`,
    decode: (raw, { lookUps }) => {
      if (!Array.isArray(raw)) return null
      const row: readonly unknown[] = raw
      const made = others.length > 0 ? String(row[0]) : (only?.name ?? '')
      const object = new bare()
      object[typeOf] = made
      const owner = { id: id.length > 0 ? String(row[name.length]) : '', lookUps }
      for (const { key, decode, at } of decodersOf(made)) object[key] = decode(row[at] ?? null, owner)
      return object
    },
  }
}

/** One response key: what is read for the types that have it. */
interface Column {
  readonly key: string
  readonly pieces: readonly { readonly types: readonly string[]; readonly piece: Piece }[]
}

/** What becomes of one place of a row. */
interface Decoder {
  readonly key: string
  readonly decode: Piece['decode']
  readonly at: number
}

/** Of the rows of a type, whose values begin at a place; looked for once, since there are many rows. */
function decodersByType(columns: readonly Column[], start: number): (type: string) => readonly Decoder[] {
  const known = new Map<string, readonly Decoder[]>()
  return (type) => {
    const decoders =
      known.get(type) ??
      columns.flatMap(({ key, pieces }, index): Decoder | readonly [] => {
        const decode = pieces.find(({ types }) => types.includes(type))?.piece.decode
        return decode ? { key, decode, at: index + start } : []
      })
    known.set(type, decoders)
    return decoders
  }
}

function concreteTypes({ reading }: Compilation, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? reading.schema.getPossibleTypes(type) : [type]
}

function columnsOf(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  sets: readonly SelectionSetNode[],
): Map<string, Group[]> {
  const columns = new Map<string, Group[]>()
  for (const type of types) {
    for (const [key, nodes] of select(compilation.reading, type, sets)) {
      const name = nodes[0]?.name.value ?? ''
      const field = mapping[type.name]?.[name]
      const definition = type.getFields()[name]
      if (!field || !definition) continue // __typename, which graphql-js answers
      const groups = columns.get(key) ?? []
      const group = groups.find((known) => known.field === field && sameNodes(known.nodes, nodes))
      if (group) group.types.push(type.name)
      else groups.push({ types: [type.name], field, definition, nodes })
      columns.set(key, groups)
    }
  }
  return columns
}

const sameNodes = (some: readonly FieldNode[], others: readonly FieldNode[]): boolean =>
  some.length === others.length && some.every((node, index) => node === others[index])

function pieceOf(compilation: Compilation, { field, definition, nodes, types }: Group, scope: Scope): Piece {
  const type = getNamedType(definition.type)
  return compileField(compilation, { field, definition, nodes, type, owners: types }, scope)
}

/** The name of the type of a node, by its labels. */
const labelOf = (types: readonly GraphQLObjectType[], scope: Scope): string =>
  `head([label IN labels(${nodeOf(scope)}) WHERE label IN [${types.map(({ name }) => `'${name}'`).join(', ')}]])`

function oneOf(pieces: readonly { types: string[]; piece: Piece }[], count: number, scope: Scope): string {
  const [only] = pieces
  if (only && pieces.length === 1 && only.types.length === count) return only.piece.cypher
  const cases = pieces.map(
    ({ types, piece }) => `WHEN ${types.map((type) => `${nodeOf(scope)}:${type}`).join(' OR ')} THEN ${piece.cypher}`,
  )
  return `CASE ${cases.join(' ')} END`
}
