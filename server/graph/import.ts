import type { Article } from '../article/article.ts'
import type { Reading } from '../facts/fact.ts'
import type { Graph } from './driver.ts'
import { storedAbout, together } from './known-article.ts'
import { write } from './write.ts'

export interface Imported {
  /** Id of the source. */
  readonly source: string
  /** What the article was to the graph. CORRECTED: the same text with other words about it (title, day, publisher ...). */
  readonly outcome: 'NEW' | 'UNCHANGED' | 'CORRECTED' | 'REREAD'
  /** How many claims the source now has. */
  readonly claims: number
}

const COUNT = `MATCH (:Source {id: $source})<-[:FROM]-(claim:Claim) RETURN count(claim) AS claims`

/**
 * Stores an article and what `read` finds in it. Of a text that is there already, what nobody knew of it is added; with
 * `corrects`, what is said of it now (its title, its day) takes the place of what was said before, and the text is read
 * anew from that. What people decided stays. The same text from another address is left alone.
 * Throws `GraphError` READING_INVALID, with nothing stored.
 */
export async function importArticle(
  graph: Graph,
  article: Article,
  read: (article: Article) => Reading,
  { corrects = false }: { corrects?: boolean } = {},
): Promise<Imported> {
  const stored = await storedAbout(graph, article.sha256)
  const known = stored === null ? article : together(article, stored.about, corrects)
  const reading = read(known)
  const { changed } = await write(graph, { kind: 'IMPORT', readings: [{ article: known, reading }] })
  const [row] = await graph.read(COUNT, { source: article.sha256 })
  const outcome = !changed
    ? 'UNCHANGED'
    : stored === null
      ? 'NEW'
      : stored.rulesVersion === reading.rulesVersion
        ? 'CORRECTED'
        : 'REREAD'
  return { source: article.sha256, outcome, claims: Number(row?.['claims'] ?? 0) }
}
