import {
  getArgumentValues,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type SelectionSetNode,
} from 'graphql'
import { Conditions } from './conditions.ts'
import type { LookUps } from './look-ups.ts'
import type { Field } from './mapping.ts'
import { refusal } from './refusal.ts'
import type { Reading } from './selection.ts'

/** A part of a Cypher text and what turns its result into what GraphQL hands out. */
export interface Piece {
  readonly cypher: string
  /** Whether decoding needs the id of the object. */
  readonly needsId?: true
  /** Gives a value, or a function where more has to be looked up first (`Late`). */
  readonly decode: (raw: unknown, owner: Owner) => unknown
}

/** Of what a piece is decoded: the id, where one is needed, and the look-ups of the whole answer. */
export interface Owner {
  readonly id: string
  readonly lookUps: LookUps
}

/** Where decoding starts: above all objects. */
export const atTheRoot = (lookUps: LookUps): Owner => ({ id: '', lookUps })

/** The variables a piece may speak of: a node (and, of a claim, its source), or a relationship with its ends. */
export type Scope =
  | { readonly node: string; readonly source?: string }
  | { readonly relationship: string; readonly start: string; readonly end: string; readonly far: string }

/** Marks a decoded object with the name of its type; a symbol, because response keys can be any name. */
export const typeOf = Symbol('type')
export type Decoded = Record<string | symbol, unknown>

/**
 * An object without anything of its own. Engines keep objects that a constructor made as compact as those of a class, but
 * those of `Object.create(null)` as tables, which take several times as long to fill and to read.
 */
export const bare = function bare() {} as unknown as new () => Decoded
bare.prototype = Object.create(null)

export const nodeOf = (scope: Scope): string => ('node' in scope ? scope.node : scope.relationship)

/** One field of one or more types, as a query selects it. */
export interface Asked {
  readonly field: Field
  readonly definition: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
  /** The type of what the field gives, without list and non-null. */
  readonly type: GraphQLNamedType
  /** The types that the field is asked of here. */
  readonly owners: readonly string[]
}

/** Compiles an object: handed to its fields, which hold objects themselves. */
export type CompileObject = (
  compilation: Compilation,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  scope: Scope,
) => Piece

type Variables = Readonly<Record<string, unknown>>

/** Lists have at most this many entries; `Source.claims`, which the reader of an article needs whole, this many. */
export const mostEntries = 500
const mostClaimsOfASource = 1000

/**
 * The compiling of one root field: hands out names, which never come from the query, and collects the parameters,
 * which are evaluated anew for every request while the text is kept.
 */
export class Compilation {
  readonly reading: Reading
  /** Whether the question has an `asOf`. */
  readonly timed: boolean
  readonly #parameters: { name: string; value: (variables: Variables) => number }[] = []
  /** What lists inside are filtered by: what was compiled is kept for the same values only. */
  readonly #chosen: Record<string, unknown> = {}
  #names = 0

  readonly #compileObject: CompileObject

  constructor(reading: Reading, timed: boolean, compileObject: CompileObject) {
    this.reading = reading
    this.#compileObject = compileObject
    this.timed = timed
  }

  object(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], scope: Scope): Piece {
    return this.#compileObject(this, type, sets, scope)
  }

  /** A variable name that nothing else in the text has. */
  name(prefix: string): string {
    this.#names += 1
    return `${prefix}${this.#names}`
  }

  /** The argument `first` of a field, as Cypher: a parameter, or what the schema says where it is not given. */
  first(field: GraphQLField<unknown, unknown>, node: FieldNode, ofASource = false): string {
    const most = ofASource ? mostClaimsOfASource : mostEntries
    if (!node.arguments?.some(({ name }) => name.value === 'first')) return String(entries(null, most, field))
    const name = this.name('first')
    this.#parameters.push({
      name,
      value: (variables) => entries(getArgumentValues(field, node, variables)['first'], most, field),
    })
    return `toInteger($${name})`
  }

  /** Conditions on the nodes of a list inside, with parameters of their own. */
  conditions(node: string): Conditions {
    return new Conditions(this.timed, node, { parameters: this.#chosen, ids: [], prefix: this.name('of') })
  }

  /** The parameters for one request. Refuses counts that are out of bounds. */
  parameters(variables: Variables): Record<string, unknown> {
    const counts = this.#parameters.map(({ name, value }): [string, unknown] => [name, value(variables)])
    return { ...this.#chosen, ...Object.fromEntries(counts) }
  }
}

/** A `first` (or `last`) checked: a whole number from 0 to `most`; the default of the schema where it is null. */
export function entries(first: unknown, most: number, field: GraphQLField<unknown, unknown>, name = 'first'): number {
  const fallback = field.args.find((argument) => argument.name === name)?.defaultValue
  const count = typeof first === 'number' ? first : typeof fallback === 'number' ? fallback : most
  if (count < 0) throw refusal('BAD_COUNT', `\`${field.name}(${name}: ${count})\`: ask for 0 or more.`)
  if (count > most) {
    throw refusal(
      'TOO_MANY',
      `\`${field.name}(${name}: ${count})\`: ask for ${most} at most, page by page where there is \`after\`.`,
    )
  }
  return count
}
