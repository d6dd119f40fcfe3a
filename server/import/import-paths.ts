/** Articles into a graph, one by one; one that cannot be read is told and the rest goes on. */
import { ArticleError } from '../article/article-error.ts'
import type { Article } from '../article/article.ts'
import type { Reading } from '../facts/fact.ts'
import { readFacts } from '../facts/read-facts.ts'
import type { Graph } from '../graph/driver.ts'
import { GraphError } from '../graph/error.ts'
import { importArticle } from '../graph/import.ts'
import { readIn } from '../graph/read-in.ts'
import { counted, printable } from '../printable.ts'
import type { Telling } from '../telling.ts'
import { articlesNamed } from './articles-at.ts'
import { Failures } from './failures.ts'

export interface Summary {
  readonly imported: number
  /** There already, with other words about it: another title, day, publisher ... */
  readonly corrected: number
  readonly known: number
  readonly failed: number
  /** In the articles that were read; an article that came twice counts once. */
  readonly facts: number
}

/** What became of an article, as a line tells it. */
interface Outcome {
  readonly as: 'imported' | 'corrected' | 'known'
  readonly words: string
  readonly found: string
  /** How many facts were found in it. */
  readonly facts: number
}

const outcomes = {
  NEW: { as: 'imported', words: 'imported ' },
  REREAD: { as: 'imported', words: 'read anew' },
  CORRECTED: { as: 'corrected', words: 'corrected' },
  UNCHANGED: { as: 'known', words: 'unchanged' },
} as const

type Put = (article: Article) => Promise<Outcome>

/**
 * `paths` are files, folders read with all inside of them, patterns, addresses of pages, or "-". Throws `GraphError` where the database is
 * the trouble, and the reason of the signal between two files. Stopped in between, it goes on where it was when it is called again.
 * With `corrects`, what a file says about a text that is there (its title, its day) takes the place of what was known.
 */
export async function importPaths(
  graph: Graph,
  paths: readonly string[],
  here: string,
  telling: Telling,
  { corrects, signal = null }: { corrects: boolean; signal?: AbortSignal | null },
): Promise<Summary> {
  const put: Put = async (article) => {
    let facts = 0
    const read = (known: Article): Reading => {
      const reading = readFacts(known)
      facts = reading.facts.length
      return reading
    }
    const { outcome, claims } = await importArticle(graph, article, read, { corrects })
    return { ...outcomes[outcome], found: counted(claims, 'claim'), facts }
  }
  return each(paths, here, put, telling, signal)
}

/** Reads everything as an import would and stores nothing: no graph is there to be compared with. */
export async function tryPaths(paths: readonly string[], here: string, telling: Telling): Promise<Summary> {
  const put: Put = async (article) => {
    const reading = readFacts(article)
    // What an import would refuse is refused.
    readIn(article, reading)
    const facts = reading.facts.length
    return { as: 'imported', words: 'would import', found: counted(facts, 'fact'), facts }
  }
  return each(paths, here, put, telling, null)
}

async function each(
  paths: readonly string[],
  here: string,
  put: Put,
  telling: Telling,
  signal: AbortSignal | null,
): Promise<Summary> {
  const facts = new Map<string, number>()
  const count = { imported: 0, corrected: 0, known: 0 }
  const failures = new Failures(telling)
  const articles = await articlesNamed(paths, here)
  try {
    for (const [index, { shown, read }] of articles.entries()) {
      signal?.throwIfAborted()
      telling.progress(`${index + 1} of ${articles.length}  ${shown}`)
      try {
        const article = await read()
        const { as, words, found, facts: inArticle } = await put(article)
        facts.set(article.sha256, inArticle)
        count[as] += 1
        failures.say(`${words} ${printable(shown)} (${found})`)
      } catch (error) {
        if (!isOfTheFile(error)) throw error
        failures.add(shown, error.message)
      }
    }
    failures.sayAgain()
  } finally {
    telling.progress('')
  }
  return { ...count, failed: failures.count, facts: [...facts.values()].reduce((sum, number) => sum + number, 0) }
}

/** What is wrong with one file does not stop the others; what is wrong with the database does. */
function isOfTheFile(error: unknown): error is Error {
  return error instanceof ArticleError || (error instanceof GraphError && error.code === 'READING_INVALID')
}
