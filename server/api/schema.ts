import { makeExecutableSchema } from '@graphql-tools/schema'
import { Kind, valueFromASTUntyped, type GraphQLFieldResolver, type GraphQLSchema, type ValueNode } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import { typeOf, type Decoded } from '../graph/read/compilation.ts'
import type { Late } from '../graph/read/look-ups.ts'
import type { Reader } from '../graph/read/reader.ts'
import { refusal } from '../graph/read/refusal.ts'

export interface Context {
  readonly reader: Reader
}

type Resolver = GraphQLFieldResolver<unknown, Context>
const one: Resolver = (_root, args, { reader }, info) => reader.one(args, info)
const page: Resolver = (_root, args, { reader }, info) => reader.page(args, info)
const chain: Resolver = (_root, args, { reader }, info) => reader.chain(args, info)
const revision: Resolver = (_root, _args, { reader }) => reader.revision()

const Query: Record<string, Resolver> = {
  revision,
  chain,
  node: one,
  company: one,
  regulator: one,
  incident: one,
  ruling: one,
  penalty: one,
  statement: one,
  source: one,
  claim: one,
  companies: page,
  regulators: page,
  incidents: page,
  rulings: page,
  penalties: page,
  statements: page,
  sources: page,
  claims: page,
  proposals: page,
  timeline: page,
}

/** A day as people write it and calendars have it; 30 February is refused (BAD_DATE). */
function day(value: unknown): string {
  const written = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
  const time = written === null ? Number.NaN : Date.parse(`${written}T00:00:00Z`)
  // Engines roll 30 February over to March.
  if (written !== null && !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)) return written
  throw refusal(
    'BAD_DATE',
    `${JSON.stringify(value)} is no day: write one of the calendar as YYYY-MM-DD, like 2025-09-09.`,
  )
}

const date = {
  __parseValue: day,
  __parseLiteral: (node: ValueNode) => day(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
}

const byType = { __resolveType: (object: Decoded) => object[typeOf] as string }

/** The schema of schema/*.graphql with resolvers of one line each; the reader does the rest. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: schemaFiles(),
    resolvers: {
      Query,
      Date: date,
      Node: byType,
      Entity: byType,
      Organization: byType,
      Event: byType,
    },
  })
}

const folder = new URL('../../schema/', import.meta.url)

function schemaFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

/**
 * What the reader compiled is keyed by response key, aliases and their arguments included; everything else is a value
 * with the members of its type.
 */
export const readField: Resolver = (source, _args, _context, info) => {
  if (typeof source !== 'object' || source === null) return null
  const object = source as Decoded
  const value = object[typeOf in object ? info.path.key : info.fieldName]
  return typeof value === 'function' ? (value as Late)() : value
}
