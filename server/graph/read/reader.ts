import { getNamedType, isAbstractType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { addressKey } from '../address-key.ts'
import type { Graph } from '../driver.ts'
import { compileGraph, findChain, readGraph } from './chain.ts'
import { atTheRoot, Compilation, entries, mostEntries } from './compilation.ts'
import { compileObject } from './compile.ts'
import { addFilter, Conditions, type Filter } from './filters.ts'
import { isKnown } from './known.ts'
import { lists, proposalIsOpen, sourceIsKnown } from './lists.ts'
import { LookUps } from './look-ups.ts'
import { labelOfType } from './mapping.ts'
import { compilePage, pageCypher, placeIn } from './page.ts'
import { refusal } from './refusal.ts'
import { below, shapeOf } from './selection.ts'
import { list as listOf } from './stored.ts'

type Arguments = Readonly<Record<string, unknown>>

/** Answers root fields of the schema, each with one Cypher (a chain with a few), and look-ups of constant text besides. */
export interface Reader {
  /** A thing by its id, of the type that the field returns; null where there is none, or none known by `asOf`. */
  one(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  /** A page of a list. */
  page(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  chain(args: Arguments, info: GraphQLResolveInfo): Promise<unknown>
  revision(): Promise<number>
}

const readRevision = `MATCH (writer:Writer) RETURN writer.revision AS revision`

export function createReader(graph: Graph): Reader {
  return {
    one: (args, info) => readOne(graph, args, info),
    page: (args, info) => readPage(graph, args, info),
    chain: (args, info) => readChain(graph, args, info),
    revision: async () => Number((await graph.read(readRevision))[0]?.['revision'] ?? 0),
  }
}

/**
 * Compiled selections, kept as long as their parsed operation is (the server keeps the last thousand documents) and told
 * apart by response key and by what changes their shape besides: `asOf`, and the variables of @skip and @include.
 */
const kept = new WeakMap<object, Map<string, { compilation: Compilation; compiled: unknown }>>()
const mostShapes = 64

function compiledOnce<Compiled>(
  info: GraphQLResolveInfo,
  timed: boolean,
  compile: (compilation: Compilation) => Compiled,
  type = '',
): { compiled: Compiled; parameters: Record<string, number> } {
  const shapes = kept.get(info.operation) ?? new Map<string, { compilation: Compilation; compiled: unknown }>()
  kept.set(info.operation, shapes)
  const shape = `${info.path.key} ${type} ${timed ? 'timed' : 'now'} ${shapeOf(info)}`
  let entry = shapes.get(shape)
  if (!entry) {
    const { schema, fragments, variableValues: variables } = info
    const compilation = new Compilation({ schema, fragments, variables }, timed, compileObject)
    entry = { compilation, compiled: compile(compilation) }
    if (shapes.size >= mostShapes) shapes.clear()
    shapes.set(shape, entry)
  }
  return { compiled: entry.compiled as Compiled, parameters: entry.compilation.parameters(info.variableValues) }
}

const dayOf = ({ asOf }: Arguments): string | null => (typeof asOf === 'string' ? asOf : null)

/** Where to find an id. An entity that was merged away leads to the one it was merged into. */
const places: Record<'entity' | 'source' | 'claim' | 'proposal', string> = {
  entity:
    'MATCH (asked:Entity {id: $id}) OPTIONAL MATCH (one:Entity {id: asked.mergedInto})' +
    ' OPTIONAL MATCH (two:Entity {id: one.mergedInto}) WITH coalesce(two, one, asked) AS n',
  source: 'MATCH (n:Source {id: $id})',
  claim: 'MATCH (n:Claim {id: $id})-[:FROM]->(:Source)',
  proposal: 'MATCH (n:Decision {id: $id})',
}

function byId(type: string, timed: boolean, object: string): string {
  const row = `RETURN ${object} AS row`
  const entity = (label: string): string => `${places.entity} WHERE n:${label} AND ${isKnown('n', timed)} ${row}`
  const source = `${places.source} WHERE ${sourceIsKnown(timed)} ${row}`
  const claim = `${places.claim} WHERE ${isKnown('n', timed)} ${row}`
  if (type === 'Source') return source
  if (type === 'Claim') return claim
  if (type === 'Proposal') return `${places.proposal} WHERE ${proposalIsOpen(timed)} ${row}`
  if (type !== 'Node') return entity(type)
  return `CALL () { ${places.entity} WHERE n:Organization|Event AND ${isKnown('n', timed)} RETURN n
UNION ALL ${places.source} WHERE ${sourceIsKnown(timed)} RETURN n
UNION ALL ${places.claim} WHERE ${isKnown('n', timed)} RETURN n
UNION ALL ${places.proposal} WHERE ${proposalIsOpen(timed)} RETURN n } WITH n LIMIT 1 ${row}`
}

/** Of several wordings from one address, the last that came. */
const byAddress = (timed: boolean, object: string): string =>
  `MATCH (n:Source {urlKey: $id}) WHERE ${sourceIsKnown(timed)} WITH n ORDER BY n.seq DESC LIMIT 1 RETURN ${object} AS row`

/** Sources are found by id or by address. Throws BAD_SELECTOR. */
function selectorOf({ id, url }: Arguments): { readonly byUrl: boolean; readonly value: string | null } {
  if ((typeof id === 'string') === (typeof url === 'string'))
    throw refusal('BAD_SELECTOR', 'Give either `id` or `url`, and not both.')
  if (typeof url !== 'string') return { byUrl: false, value: String(id) }
  const key = addressKey(url)
  if (key === null)
    throw refusal(
      'BAD_SELECTOR',
      `${JSON.stringify(url.slice(0, 200))} is no address of a page: start it with https://`,
    )
  return { byUrl: true, value: key }
}

async function readOne(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const { byUrl, value } = selectorOf(args)
  const type = await concreteType(graph, args, info)
  if (!type) return null
  const compile = (compilation: Compilation) => {
    const piece = compileObject(compilation, type, below(info.fieldNodes), { node: 'n' })
    const timed = asOf !== null
    const cypher = byUrl ? byAddress(timed, piece.cypher) : byId(type.name, timed, piece.cypher)
    return { cypher, decode: piece.decode }
  }
  const { compiled, parameters } = compiledOnce(info, asOf !== null, compile, `${type.name}${byUrl ? ' by url' : ''}`)
  const [row] = await graph.read(compiled.cypher, { ...parameters, id: value, asOf })
  if (!row) return null
  return lookedUp(graph, asOf, (lookUps) => compiled.decode(row['row'], atTheRoot(lookUps)))
}

/** Decodes an answer and reads what it needs besides. */
async function lookedUp(graph: Graph, asOf: string | null, decode: (lookUps: LookUps) => unknown): Promise<unknown> {
  const lookUps = new LookUps(asOf)
  const decoded = await decode(lookUps)
  await lookUps.read(graph)
  return decoded
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
  const first = entries(args['first'], mostEntries, field)
  const { place, parameters: after } = placeIn(list, args['after'])
  const conditions = new Conditions(asOf !== null)
  addFilter(conditions, list.filter, (args['filter'] ?? {}) as Filter)
  const { compiled, parameters } = compiledOnce(info, asOf !== null, (compilation) =>
    compilePage(compilation, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes),
  )
  const given = { ...parameters, ...conditions.parameters, ...after, asOf, first, size: first + 1 }
  const [row] = await graph.read(pageCypher(list, conditions, compiled, place), given)
  return lookedUp(graph, asOf, (lookUps) =>
    compiled.decode({
      rows: listOf(row?.['rows']),
      keys: list.keys.length,
      more: row?.['more'] === true,
      total: row?.['total'],
      lookUps,
    }),
  )
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
