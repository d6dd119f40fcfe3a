import type { Article } from '../article/article.ts'
import type { Reading } from '../facts/fact.ts'
import { compared } from './compared.ts'
import type { Compared, Run } from './compared.ts'
import type { Graph } from './driver.ts'
import { GraphError } from './error.ts'
import { about, storedAbout, together } from './known-article.ts'
import { keepOriginal } from './original.ts'
import type { Original } from './original.ts'
import { tryOut, write } from './write.ts'

export interface Stored {
  /** Id of the source. */
  readonly source: string
  /**
   * What the article was to the graph. CORRECTED: the same text with other words about it (title, day, publisher ...).
   * COPY: the same text from another address. NEW_VERSION: a text in the place of another one at the same address.
   */
  readonly outcome: 'NEW' | 'UNCHANGED' | 'CORRECTED' | 'REREAD' | 'COPY' | 'NEW_VERSION'
  /** The title, or else the address, of what a COPY was there as, or of what a NEW_VERSION takes the place of. */
  readonly of: string | null
  /** How many claims the source now has. */
  readonly claims: number
}

export interface Imported extends Stored, Compared {}

type Read = (article: Article) => Reading | Promise<Reading>

interface Options {
  readonly corrects?: boolean
  readonly dryRun?: boolean
  readonly original?: Original
}

const STORED = `
OPTIONAL MATCH (source:Source {id: $source})
RETURN COUNT { (source)<-[:FROM]-(:Claim) } AS claims,
  head(COLLECT { MATCH (old:Source {supersededBy: $source}) RETURN coalesce(old.title, old.url) ORDER BY old.seq DESC }) AS before`
const MOST_TRIES = 5

/**
 * Stores an article and what `read` finds in it. Of a text that is there already, what nobody knew of it is added; with
 * `corrects`, what is said of it now (its title, its day) takes the place of what was said before, and the text is read
 * anew from that. What people decided stays. The same text from another address is a copy: its source is the earliest
 * publication of all, whichever came in first. A new text takes the place of the one at its address: of what was there
 * before, only what a person accepted and the new one does not say counts on. The one before, when it comes again,
 * changes nothing. With `dryRun`, nothing is stored, and what is returned is what would be.
 * `original` is what the article was read from: kept, where nothing is yet, and never a change by itself.
 * Throws `GraphError` READING_INVALID or SOURCE_TAKEN_DOWN, with nothing stored.
 */
export async function importArticle(
  graph: Graph,
  article: Article,
  read: Read,
  options: Options = {},
): Promise<Imported> {
  return importing(graph, article, read, options, (run) => compared(run, [article.sha256]))
}

/** The same without comparing it with other sources, for who imports many and compares them together. */
export async function storeArticle(graph: Graph, article: Article, read: Read, options: Options = {}): Promise<Stored> {
  return importing(graph, article, read, options, async () => ({}))
}

/** What to find out besides, once it is stored. */
type Look<More> = (run: Run) => Promise<More>

async function importing<More>(
  graph: Graph,
  article: Article,
  read: Read,
  options: Options,
  look: Look<More>,
): Promise<Stored & More> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await importOnce(graph, article, read, options, look)
    } catch (error) {
      const again = error instanceof GraphError && error.code === 'SOURCE_CHANGED' && tries < MOST_TRIES
      if (!again) throw error
    }
  }
}

async function importOnce<More>(
  graph: Graph,
  article: Article,
  read: Read,
  { corrects = false, dryRun = false, original }: Options,
  look: Look<More>,
): Promise<Stored & More> {
  const { sha256: source, text } = article
  const stored = await storedAbout(graph, source)
  const seen = stored?.publications ?? null
  const [main, ...copies] = seen === null ? ([about(article)] as const) : together(article, seen, corrects)
  const known = { ...main, sha256: source, text }
  const reading = await read(known)
  const change = { kind: 'IMPORT', readings: [{ article: known, reading, copies, seen }] } as const
  const see = async (run: Run) => ({ row: (await run(STORED, { source }))[0], more: await look(run) })
  const { changed, seen: found } = dryRun
    ? await tryOut(graph, change, (transaction) => see((...asked) => transaction.run(...asked)))
    : { ...(await write(graph, change)), seen: await see((...asked) => graph.read(...asked)) }
  if (original && !dryRun) await keepOriginal(graph, source, original)
  const came = { source, claims: Number(found.row?.['claims'] ?? 0), ...found.more }
  const isCopy = changed && seen !== null && copies.length >= seen.length
  if (isCopy) return { ...came, outcome: 'COPY', of: seen[0].title ?? seen[0].url }
  const before = found.row?.['before']
  if (changed && stored === null && typeof before === 'string') return { ...came, outcome: 'NEW_VERSION', of: before }
  return { ...came, outcome: outcomeOf(changed, stored?.rulesVersion, reading.rulesVersion), of: null }
}

function outcomeOf(changed: boolean, before: string | undefined, now: string): Imported['outcome'] {
  if (!changed) return 'UNCHANGED'
  if (before === undefined) return 'NEW'
  return before === now ? 'CORRECTED' : 'REREAD'
}
