import type { GraphQLResolveInfo } from 'graphql'
import { Compilation } from './compilation.ts'
import { compileObject } from './compile.ts'
import { shapeOf } from './selection.ts'

/**
 * Compiled selections, kept as long as their parsed operation is (the server keeps the last thousand documents) and told
 * apart by response keys and by what changes their shape besides: `asOf`, the variables of @skip and @include, and of
 * filters and orders of lists inside.
 */
const kept = new WeakMap<object, Map<string, { compilation: Compilation; compiled: unknown }>>()
const mostShapes = 64

/** Compiles what a root field selects, or takes what was compiled before; `type` tells apart what the selection does not. */
export function compiledOnce<Compiled>(
  info: GraphQLResolveInfo,
  timed: boolean,
  compile: (compilation: Compilation) => Compiled,
  type = '',
): { compiled: Compiled; parameters: Record<string, unknown> } {
  const shapes = kept.get(info.operation) ?? new Map<string, { compilation: Compilation; compiled: unknown }>()
  kept.set(info.operation, shapes)
  const shape = `${placeOf(info.path)} ${type} ${timed ? 'timed' : 'now'} ${shapeOf(info)}`
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

/** The response keys that lead to a field. */
const placeOf = ({ prev, key }: GraphQLResolveInfo['path']): string => (prev ? `${placeOf(prev)}.${key}` : String(key))
