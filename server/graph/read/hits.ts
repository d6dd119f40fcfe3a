import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { Graph } from '../driver.ts'
import { atTheRoot, type Compilation, type Decoded, type Piece } from './compilation.ts'
import { compileObject } from './compile.ts'
import type { LookUps } from './look-ups.ts'
import { object } from './page.ts'
import { byIds } from './places.ts'
import type { Hit } from './search.ts'
import { below, select } from './selection.ts'
import { snippetOf } from './snippet.ts'
import { list as listOf } from './stored.ts'
import type { Word } from './words.ts'

/** A `SearchHit` selection, compiled for nodes of one type: one Cypher reads those of all its hits. */
export interface CompiledHit {
  readonly cypher: string
  /** The same of an `n` that was found already. */
  readonly row: string
  readonly decode: (hit: Hit, words: readonly Word[], columns: readonly unknown[], lookUps: LookUps) => Decoded
}

export function compileHit(
  compilation: Compilation,
  hitType: GraphQLObjectType,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): CompiledHit {
  const columns: Piece[] = []
  const parts: [string, (...data: Parameters<CompiledHit['decode']>) => unknown][] = []
  for (const [key, fields] of select(compilation.reading, hitType, below(nodes))) {
    const name = fields[0]?.name.value ?? ''
    if (name === 'score' || name === 'field') parts.push([key, (hit) => hit[name]])
    if (name === 'snippet') parts.push([key, ({ text }, words) => snippetOf(words, text)])
    if (name !== 'node') continue
    const node = compileObject(compilation, type, below(fields), { node: 'n' })
    const index = columns.push(node) - 1
    parts.push([key, (_hit, _words, row, lookUps) => node.decode(row[index], atTheRoot(lookUps))])
  }
  const row = `[${columns.map(({ cypher }) => cypher).join(', ')}]`
  return {
    cypher: byIds(type.name, compilation.timed, row),
    row,
    decode: (...data) =>
      object(
        hitType.name,
        parts.map(([key, part]) => [key, part(...data)]),
      ),
  }
}

/** Reads what is selected of hits and was not read when they were found, the nodes of each type at once. What went away since it was found is left out. */
export async function readHits(
  graph: Graph,
  { hits, words }: { hits: readonly Hit[]; words: readonly Word[] },
  compile: (type: string) => { compiled: CompiledHit; parameters: Record<string, unknown> },
  lookUps: LookUps,
): Promise<Decoded[]> {
  const kinds = [...Map.groupBy(hits, ({ type }) => type)].map(([type, of]) => ({
    ids: of.filter(({ beside }) => !Array.isArray(beside)).map(({ id }) => id),
    whole: of.filter(({ beside }) => Array.isArray(beside)),
    ...compile(type),
  }))
  const decoders = new Map<string, (hit: Hit) => Decoded>()
  const read = async ({ ids, whole, compiled, parameters }: (typeof kinds)[number]): Promise<void> => {
    const decoder = (row: unknown) => (hit: Hit) => compiled.decode(hit, words, listOf(row), lookUps)
    for (const { id, beside } of whole) decoders.set(id, decoder(beside))
    if (ids.length === 0) return
    for (const { id, row } of await graph.read(compiled.cypher, { ...parameters, ids }))
      decoders.set(String(id), decoder(row))
  }
  await Promise.all(kinds.map(read))
  return hits.map((hit) => decoders.get(hit.id)?.(hit)).filter((hit) => hit !== undefined)
}
