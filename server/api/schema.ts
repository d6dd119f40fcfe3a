import { makeExecutableSchema } from '@graphql-tools/schema'
import { Kind, valueFromASTUntyped, type GraphQLFieldResolver, type GraphQLSchema, type ValueNode } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import { typeOf, type Decoded } from '../graph/read/compilation.ts'
import type { Late } from '../graph/read/look-ups.ts'
import type { Reader } from '../graph/read/reader.ts'
import { refusal } from '../graph/read/refusal.ts'
import type { ArticleInput } from '../import/article-input.ts'
import type { Importing } from '../import/importing.ts'

export interface Context {
  readonly reader: Reader
  readonly importing: Importing
  /** Takes a source back, lets it count again, or removes its words. Throws `GraphError` SOURCE_NOT_FOUND or SOURCE_TAKEN_DOWN. */
  readonly changeSource: (kind: SourceChange, source: string) => Promise<unknown>
  /** Where the graph stands after what was changed here. */
  readonly bookmark: () => Promise<string>
  /** Absent where no client asks. */
  readonly request?: Request
}

type SourceChange = 'WITHDRAW' | 'RESTORE' | 'TAKE_DOWN'
type Resolver = GraphQLFieldResolver<unknown, Context>
const one: Resolver = (_root, args, { reader }, info) => reader.one(args, info)
const page: Resolver = (_root, args, { reader }, info) => reader.page(args, info)
const nodes: Resolver = (_root, args, { reader }, info) => reader.nodes(args, info)
const penaltyTotals: Resolver = (_root, args, { reader }, info) => reader.totals(args, info)
const histogram: Resolver = (_root, args, { reader }, info) => reader.histogram(args, info)
const contradictions: Resolver = (_root, args, { reader }, info) => reader.contradictions(args, info)
const lags: Resolver = (_root, args, { reader }, info) => reader.lags(args, info)
const statistics: Resolver = (_root, args, { reader }, info) => reader.statistics(args, info)
const chain: Resolver = (_root, args, { reader }, info) => reader.chain(args, info)
const search: Resolver = (_root, args, { reader }, info) => reader.search(args, info)
const path: Resolver = (_root, args, { reader }, info) => reader.path(args, info)
const neighborhood: Resolver = (_root, args, { reader }, info) => reader.neighborhood(args, info)
const ownership: Resolver = (_root, args, { reader }, info) => reader.ownership(args, info)
const liable: Resolver = (_root, args, { reader }, info) => reader.liable(args, info)
const revision: Resolver = (_root, _args, { reader }) => reader.revision()

const Query: Record<string, Resolver> = {
  revision,
  chain,
  search,
  penaltyTotals,
  path,
  neighborhood,
  ownership,
  liable,
  histogram,
  contradictions,
  lags,
  statistics,
  node: one,
  nodes,
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

/** What `useDirectAnswers` has asked already is not asked again. */
const once =
  (resolve: Resolver): Resolver =>
  (root, args, context, info) =>
    root instanceof Map ? root.get(info.path.key) : resolve(root, args, context, info)

type Input = { readonly input: ArticleInput }
/** Ends when the client goes. */
const untilGone = ({ request }: Context): AbortSignal => request?.signal ?? new AbortController().signal

const change =
  (kind: SourceChange): Resolver =>
  async (_root, args, { changeSource, reader }, info) => {
    await changeSource(kind, String(args['id']))
    return reader.one(args, info)
  }

const Mutation: Record<string, Resolver> = {
  importArticle: (_root, args, context) => context.importing.once((args as Input).input, untilGone(context)),
  withdrawSource: change('WITHDRAW'),
  restoreSource: change('RESTORE'),
  takeDownSource: change('TAKE_DOWN'),
}

const Subscription: Record<string, { subscribe: Resolver }> = {
  importArticle: {
    subscribe: (_root, args, context) => context.importing.steps((args as Input).input, untilGone(context)),
  },
}

const Imported: Record<string, Resolver> = {
  bookmark: (_imported, _args, { bookmark }) => bookmark(),
  source: (imported, _args, { reader }, info) => reader.one({ id: (imported as { sourceId: string }).sourceId }, info),
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
      Query: Object.fromEntries(Object.entries(Query).map(([name, resolve]) => [name, once(resolve)])),
      Mutation,
      Subscription,
      Imported,
      Date: date,
      Node: byType,
      Entity: byType,
      Organization: byType,
      Event: byType,
    },
  })
}

const folder = new URL('../../schema/', import.meta.url)

/** All the others in one file, for others to generate code from. */
const printed = 'schema.graphql'

function schemaFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql') && name !== printed)
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
