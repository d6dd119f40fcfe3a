import type { Article } from '../article/article.ts'
import type { Reading } from '../facts/fact.ts'
import type { Graph } from './driver.ts'
import { write } from './write.ts'

export interface Imported {
  /** Id of the source. */
  readonly source: string
  /** False where the same article was there, read by the same or newer rules: then nothing changed. */
  readonly created: boolean
  /** How many claims the source now has. */
  readonly claims: number
}

const COUNT = `MATCH (:Source {id: $source})<-[:FROM]-(claim:Claim) RETURN count(claim) AS claims`

/** Stores an article and what was read in it. Throws `GraphError` READING_INVALID, with nothing stored. */
export async function importArticle(graph: Graph, article: Article, reading: Reading): Promise<Imported> {
  const { changed } = await write(graph, { kind: 'IMPORT', readings: [{ article, reading }] })
  const [row] = await graph.read(COUNT, { source: article.sha256 })
  return { source: article.sha256, created: changed, claims: Number(row?.['claims'] ?? 0) }
}
