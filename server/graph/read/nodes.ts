import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import type { Graph } from '../driver.ts'
import { atTheRoot, mostEntries } from './compilation.ts'
import { compileObject } from './compile.ts'
import { compiledOnce } from './compiled-once.ts'
import { lookedUp, type LookUps } from './look-ups.ts'
import { labelOfType } from './mapping.ts'
import { byIds, dayOf, type Arguments } from './places.ts'
import { refusal } from './refusal.ts'
import { below } from './selection.ts'
import { list } from './stored.ts'

/** Things by their ids, in their order: one Cypher says of which type each is, and one a type reads them. */
export async function readNodes(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown[]> {
  const asked = (args['ids'] as readonly unknown[]).map(String)
  if (asked.length > mostEntries)
    throw refusal('TOO_MANY', `\`nodes\` takes ${mostEntries} ids at most, not ${asked.length}: ask in parts.`)
  const asOf = dayOf(args)
  const labelled = await graph.read(byIds('Node', asOf !== null, 'labels(n)'), { ids: [...new Set(asked)], asOf })
  const types = [...info.schema.getImplementations(info.schema.getType('Node') as never).objects]
  return lookedUp(graph, asOf, async (lookUps) => {
    const found = new Map<string, unknown>()
    for (const type of types) {
      const ids = labelled.filter(({ row }) => list(row).includes(labelOfType(type.name))).map(({ id }) => id)
      if (ids.length > 0) await readType(graph, { type, ids, asOf, info, lookUps, found })
    }
    return asked.map((id) => found.get(id) ?? null)
  })
}

interface OfOneType {
  readonly type: GraphQLObjectType
  readonly ids: readonly unknown[]
  readonly asOf: string | null
  readonly info: GraphQLResolveInfo
  readonly lookUps: LookUps
  readonly found: Map<string, unknown>
}

async function readType(graph: Graph, { type, ids, asOf, info, lookUps, found }: OfOneType): Promise<void> {
  const timed = asOf !== null
  const { compiled, parameters } = compiledOnce(
    info,
    timed,
    (compilation) => {
      const piece = compileObject(compilation, type, below(info.fieldNodes), { node: 'n' })
      return { cypher: byIds(type.name, timed, piece.cypher), decode: piece.decode }
    },
    type.name,
  )
  for (const { id, row } of await graph.read(compiled.cypher, { ...parameters, ids, asOf }))
    found.set(String(id), compiled.decode(row, atTheRoot(lookUps)))
}
