import { getNamedType, isAbstractType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { Graph } from '../driver.ts'
import { compileGraph, findChain, readGraph } from './chain.ts'
import { atTheRoot, entries, type Compilation } from './compilation.ts'
import { compileObject } from './compile.ts'
import { compiledOnce } from './compiled-once.ts'
import { readContradictions } from './contradictions.ts'
import { addFilter, Conditions, type Filter } from './filters.ts'
import { readHistogram } from './histogram.ts'
import { compileHit, readHits } from './hits.ts'
import { lists } from './lists.ts'
import { lookedUp } from './look-ups.ts'
import { labelOfType } from './mapping.ts'
import { sortingOf } from './orders.ts'
import { compilePage } from './page.ts'
import { readRows } from './rows.ts'
import { parametersOf, windowOf } from './window.ts'
import { readLags } from './lags.ts'
import { readStatistics } from './statistics.ts'
import { readNodes } from './nodes.ts'
import { byAddress, byId, dayOf, livingId, selectorOf, type Arguments } from './places.ts'
import { findHits, foundWhole, mostHits, typesOf } from './search.ts'
import { below, fieldsOf } from './selection.ts'
import { list as listOf } from './stored.ts'
import { readTotals } from './totals.ts'
import { readLiable } from './ownership/liable.ts'
import { readOwnership } from './ownership/tree.ts'
import { readNeighborhood } from './ways/neighborhood.ts'
import { readPaths } from './ways/path.ts'

/** Answers root fields of the schema, each with one Cypher (a chain with a few), and look-ups of constant text besides. */
export interface Reader {
  /** A thing by its id, of the type that the field returns; null where there is none, or none known by `asOf`. */
  one(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** Things of any type by their ids, in their order; null where `one` would give null. */
  nodes(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** A page of a list. */
  page(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  chain(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** What holds the words that somebody typed. */
  search(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** Sums of penalties. */
  totals(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** How two things are connected. */
  path(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  neighborhood(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** Owners and subsidiaries on a day. */
  ownership(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** Owners of those that had a part in an event. */
  liable(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** Events by time. */
  histogram(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** Claims of which not both can be so. */
  contradictions(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** Days from incidents to what followed. */
  lags(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** What is there, counted. */
  statistics(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  revision(): Promise<number>
}

const readRevision = `MATCH (writer:Writer) RETURN writer.revision AS revision`

export function createReader(graph: Graph): Reader {
  return {
    one: (args, info) => readOne(graph, args, info),
    nodes: (args, info) => readNodes(graph, args, info),
    page: (args, info) => readPage(graph, args, info),
    chain: (args, info) => readChain(graph, args, info),
    search: (args, info) => readSearch(graph, args, info),
    totals: (args, info) => readTotals(graph, args, info),
    path: (args, info) => readPaths(graph, args, info),
    neighborhood: (args, info) => readNeighborhood(graph, args, info),
    ownership: (args, info) => readOwnership(graph, args, info),
    liable: (args, info) => readLiable(graph, args, info),
    histogram: (args, info) => readHistogram(graph, args, info),
    contradictions: (args, info) => readContradictions(graph, args, info),
    lags: (args, info) => readLags(graph, args, info),
    statistics: (args, info) => readStatistics(graph, args, info),
    revision: async () => Number((await graph.read(readRevision))[0]?.['revision'] ?? 0),
  }
}

async function readOne(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const { by, value } = await selectorOf(graph, args, info)
  if (value === null) return null
  const type = await concreteType(graph, args, info)
  if (!type) return null
  const compile = (compilation: Compilation) => {
    const piece = compileObject(compilation, type, below(info.fieldNodes), { node: 'n' })
    const timed = asOf !== null
    const cypher = by === 'url' ? byAddress(timed, piece.cypher) : byId(type.name, timed, piece.cypher, '$id', 'living')
    return { cypher, decode: piece.decode }
  }
  const { compiled, parameters } = compiledOnce(info, asOf !== null, compile, `${type.name} ${by}`)
  const read = (id: string) => graph.read(compiled.cypher, { ...parameters, id, asOf })
  let [row] = await read(value)
  // Most ids are of a living thing. Only where one is not is it asked where it leads.
  const living = row || by === 'url' ? null : await livingId(graph, value)
  if (living !== null && living !== value) [row] = await read(living)
  if (!row) return null
  return lookedUp(graph, asOf, (lookUps) => compiled.decode(row['row'], atTheRoot(lookUps)))
}

/**
 * The type of what an id leads to. Asked for first where it can be several: one look-up more, but a text for one type,
 * which the database plans several times faster than one for all of them.
 */
async function concreteType(
  graph: Graph,
  args: Arguments,
  info: GraphQLResolveInfo,
): Promise<GraphQLObjectType | null> {
  const type = getNamedType(info.returnType)
  if (!isAbstractType(type)) return type as GraphQLObjectType
  const types = info.schema.getPossibleTypes(type)
  const asOf = dayOf(args)
  const labels = `[label IN labels(n) WHERE label IN [${types.map(({ name }) => `'${labelOfType(name)}'`).join(', ')}]]`
  const [row] = await graph.read(byId(type.name, asOf !== null, labels), { id: args['id'], asOf })
  const [label] = listOf(row?.['row'])
  return types.find(({ name }) => labelOfType(name) === label) ?? null
}

async function readPage(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const list = lists[info.fieldName]
  const field = info.parentType.getFields()[info.fieldName]
  if (!list || !field) throw new Error(`${info.fieldName} is no list`)
  const window = windowOf(args, sortingOf(list.label, list.keys, args['orderBy']), field, info)
  const conditions = new Conditions(asOf !== null)
  addFilter(conditions, list.filter, (args['filter'] ?? {}) as Filter)
  const { compiled, parameters } = compiledOnce(info, asOf !== null, (compilation) =>
    compilePage(compilation, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes),
  )
  const given = { ...parameters, ...conditions.parameters, ...parametersOf(window), asOf }
  const found = await readRows(graph, list, conditions, compiled, window, given)
  return lookedUp(graph, asOf, (lookUps) => compiled.decode(found, window, lookUps))
}

async function readChain(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const { compiled, parameters } = compiledOnce(info, asOf !== null, (compilation) =>
    compileGraph(compilation, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes),
  )
  const found = await findChain(graph, String(args['event']), asOf)
  if (!found) return null
  return lookedUp(graph, asOf, (lookUps) => readGraph(graph, found, compiled, { ...parameters, asOf }, lookUps))
}

async function readSearch(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const field = info.parentType.getFields()[info.fieldName]
  if (!field) throw new Error(`${info.fieldName} is no field`)
  const first = entries(args['first'], mostHits, field)
  const compiledFor = (name: string) => {
    const [hit, type] = [getNamedType(info.returnType), info.schema.getType(name)] as GraphQLObjectType[]
    if (!hit || !type) throw new Error(`${name} is no type`)
    const { compiled, parameters } = compiledOnce(
      info,
      asOf !== null,
      (compilation) => compileHit(compilation, hit, type, info.fieldNodes),
      name,
    )
    return { compiled, parameters: { ...parameters, asOf } }
  }
  const types = typesOf(args['types'])
  const whole = foundWhole(types, asOf)
  const compiled = whole === null ? null : compiledFor(whole)
  const asked = fieldsOf(info)
  const found = await findHits(graph, {
    text: String(args['text']),
    types,
    first,
    asOf,
    shown: asked.has('field') || asked.has('snippet'),
    beside: compiled && { cypher: compiled.compiled.row, parameters: compiled.parameters },
  })
  return lookedUp(graph, asOf, (lookUps) => readHits(graph, found, compiledFor, lookUps))
}
