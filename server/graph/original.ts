/** The bytes that texts were read from: kept beside the graph, and loaded by nothing that decides. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { ReadArticle } from '../article/read-bytes.ts'
import { pageStarts } from '../article/text-map.ts'
import type { Graph } from './driver.ts'
import { locked } from './write.ts'

/** What an article was read from. */
export type Original = Omit<ReadArticle, 'article'>

/** A kept original; its bytes come when asked for. */
export interface KeptOriginal {
  /** SHA-256 of the bytes. */
  readonly id: string
  readonly mediaType: string
  readonly size: number
  /** Of the source. */
  readonly title: string | null
  /** Null where it was removed in between. */
  bytes(): Promise<Uint8Array | null>
}

const IS_KEPT = `RETURN EXISTS { (:Source {id: $source})-[:READ_FROM]->(:Original) } AS kept`

const KEEP = `
MATCH (source:Source {id: $source})
WHERE NOT coalesce(source.takenDown, false) AND NOT EXISTS { (source)-[:READ_FROM]->(:Original) }
MERGE (original:Original {id: $id})
ON CREATE SET original.size = toInteger($size), original.gzip = $packed
CREATE (source)-[:READ_FROM {mediaType: $mediaType, map: $map, pages: [start IN $pages | toInteger(start)]}]->(original)`

const ABOUT = `
MATCH (source:Source {id: $source})-[from:READ_FROM]->(original:Original)
RETURN original.id AS id, from.mediaType AS mediaType, original.size AS size, source.title AS title LIMIT 1`

/** Stored as text: byte arrays are read by the driver one byte at a time, which takes it five seconds for the largest. */
const BYTES = `MATCH (original:Original {id: $id}) RETURN original.gzip AS packed`

/**
 * Keeps the bytes beside a stored source that has none yet. Other bytes with the same text are let go: the words are
 * those that are kept. To readers of the graph nothing changes, so that no revision is counted.
 */
export async function keepOriginal(
  graph: Graph,
  source: string,
  { original, mediaType, map }: Original,
): Promise<void> {
  const [row] = await graph.read(IS_KEPT, { source })
  if (row?.['kept'] === true) return
  const parameters = {
    source,
    id: createHash('sha256').update(original).digest('hex'),
    size: original.length,
    packed: (await promisify(gzip)(original)).toString('base64'),
    mediaType,
    map: map && JSON.stringify(map),
    pages: map && pageStarts(map),
  }
  await locked(graph, async (transaction) => {
    await transaction.run(KEEP, parameters)
    return 0
  })
}

/** What is kept of a source's bytes; null where none are, or there is no such source. */
export async function originalOf(graph: Graph, source: string): Promise<KeptOriginal | null> {
  const [row] = await graph.read(ABOUT, { source })
  if (!row) return null
  const { id, mediaType, size, title } = row
  return {
    id: String(id),
    mediaType: String(mediaType),
    size: Number(size),
    title: title as string | null,
    bytes: () => bytesOf(graph, id),
  }
}

async function bytesOf(graph: Graph, id: unknown): Promise<Uint8Array | null> {
  const [row] = await graph.read(BYTES, { id })
  return row ? await promisify(gunzip)(Buffer.from(String(row['packed']), 'base64')) : null
}
