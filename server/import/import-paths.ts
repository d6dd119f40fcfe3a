/** Articles into a graph one by one, records of data sets many at a time; what cannot be read is told and the rest goes on. */
import { ArticleError } from '../article/article-error.ts'
import type { Article } from '../article/article.ts'
import type { ReadArticle } from '../article/read-bytes.ts'
import { looksLikeVeris } from '../article/veris-record.ts'
import type { Reading } from '../facts/fact.ts'
import { readFacts } from '../facts/read-facts.ts'
import { compared } from '../graph/compared.ts'
import type { Compared } from '../graph/compared.ts'
import type { Graph } from '../graph/driver.ts'
import { GraphError } from '../graph/error.ts'
import type { GraphErrorCode } from '../graph/error.ts'
import { storeArticle } from '../graph/import.ts'
import { importRecords } from '../graph/import-records.ts'
import { readIn } from '../graph/read-in.ts'
import { counted, printable } from '../printable.ts'
import type { Telling } from '../telling.ts'
import { articlesNamed } from './articles-at.ts'
import { Failures } from './failures.ts'
import type { NamedArchive, NamedArticle } from './named-article.ts'
import { PendingRecords } from './pending-records.ts'

export interface Summary {
  readonly imported: number
  /** There already, with other words about it: another title, day, publisher ... */
  readonly corrected: number
  /** There already, published at another address. */
  readonly copies: number
  readonly known: number
  readonly failed: number
  /** In the articles that were read; an article that came twice counts once. */
  readonly facts: number
  /** How what was imported or corrected goes together with what other sources say. */
  readonly compared: Compared
}

/** What became of an article, as a line tells it. */
interface Outcome {
  readonly as: 'imported' | 'corrected' | 'copies' | 'known'
  readonly words: string
  readonly found: string
  /** How many facts were found in it. */
  readonly facts: number
}

const outcomes = {
  NEW: { as: 'imported', words: 'imported ' },
  REREAD: { as: 'imported', words: 'read anew' },
  CORRECTED: { as: 'corrected', words: 'corrected' },
  NEW_VERSION: { as: 'imported', words: 'reworded ' },
  COPY: { as: 'copies', words: 'copy     ' },
  UNCHANGED: { as: 'known', words: 'unchanged' },
} as const

type Put = (read: ReadArticle) => Promise<Outcome>
/** Records of a data set together; an outcome for each, in their order. */
type PutRecords = (records: readonly Article[], turn: () => Promise<unknown>) => Promise<readonly Outcome[]>

/**
 * `paths` are files, folders read with all inside of them, patterns, addresses of pages, or "-". Throws `GraphError` where the database is
 * the trouble, and the reason of the signal between two files. Stopped in between, it goes on where it was when it is called again.
 * With `corrects`, what a file says about a text that is there (its title, its day) takes the place of what was known.
 * Without, as at a start, nobody asks for a text that was taken down: it is left out, which is no failure.
 */
export async function importPaths(
  graph: Graph,
  paths: readonly string[],
  here: string,
  telling: Telling,
  { corrects, signal = null }: { corrects: boolean; signal?: AbortSignal | null },
): Promise<Summary> {
  const changed: string[] = []
  const put: Put = async (original) => {
    let facts = 0
    const read = (known: Article): Reading => {
      const reading = readFacts(known)
      facts = reading.facts.length
      return reading
    }
    try {
      const { source, outcome, of, claims } = await storeArticle(graph, original.article, read, { corrects, original })
      if (outcome !== 'UNCHANGED') changed.push(source)
      const found = `${of === null ? '' : `${outcome === 'COPY' ? 'copy' : 'later wording'} of ${of}, `}${counted(claims, 'claim')}`
      return { ...outcomes[outcome], found, facts }
    } catch (error) {
      if (corrects || !hasCode(error, 'SOURCE_TAKEN_DOWN')) throw error
      return { as: 'known', words: 'left out ', found: 'it was taken down', facts: 0 }
    }
  }
  const putRecords: PutRecords = async (records, turn) =>
    (await importRecords(graph, records, readFacts, turn)).map(({ source, outcome, claims }) => {
      if (outcome !== 'UNCHANGED') changed.push(source)
      return { ...outcomes[outcome], found: counted(claims, 'claim'), facts: claims }
    })
  const counts = await each(paths, here, { put, putRecords }, telling, signal)
  return {
    ...counts,
    compared: changed.length === 0 ? alone : await compared((...asked) => graph.read(...asked), changed),
  }
}

const alone: Compared = { joined: 0, proposed: 0 }

/** Reads everything as an import would and stores nothing: no graph is there to be compared with. */
export async function tryPaths(paths: readonly string[], here: string, telling: Telling): Promise<Summary> {
  const putRecords: PutRecords = async (records) => records.map(tried)
  const put: Put = async ({ article }) => tried(article)
  return { ...(await each(paths, here, { put, putRecords }, telling, null)), compared: alone }
}

function tried(article: Article): Outcome {
  const reading = readFacts(article)
  // What an import would refuse is refused.
  readIn(article, reading)
  const facts = reading.facts.length
  return { as: 'imported', words: 'would import', found: counted(facts, 'fact'), facts }
}

async function each(
  paths: readonly string[],
  here: string,
  { put, putRecords }: { readonly put: Put; readonly putRecords: PutRecords },
  telling: Telling,
  signal: AbortSignal | null,
): Promise<Omit<Summary, 'compared'>> {
  const facts = new Map<string, number>()
  const count = { imported: 0, corrected: 0, copies: 0, known: 0 }
  const failures = new Failures(telling)
  const tell = (shown: string | null, { as, words, found, facts: inArticle }: Outcome, sha256: string) => {
    facts.set(sha256, inArticle)
    count[as] += 1
    if (shown !== null) failures.say(`${words} ${printable(shown)} (${printable(found)})`)
  }
  const records = new PendingRecords({ putRecords, tell, isOfTheFile, failures })
  const named = await articlesNamed(paths, here)
  const total = named.some((one) => 'inside' in one) ? '' : ` of ${named.length}`
  let index = 0
  try {
    for await (const { shown, read } of oneByOne(named)) {
      signal?.throwIfAborted()
      telling.progress(`${(index += 1)}${total}  ${shown}`)
      try {
        const original = await read()
        const { article } = original
        if (looksLikeVeris(article.text)) await records.add(shown, article)
        else tell(shown, await put(original), article.sha256)
      } catch (error) {
        if (!isOfTheFile(error)) throw error
        failures.add(shown, error.message)
      }
    }
    await records.put()
    failures.sayAgain()
  } finally {
    await records.settled()
    telling.progress('')
  }
  return { ...count, failed: failures.count, facts: [...facts.values()].reduce((sum, number) => sum + number, 0) }
}

async function* oneByOne(named: readonly (NamedArticle | NamedArchive)[]): AsyncGenerator<NamedArticle, undefined> {
  for (const one of named) {
    if ('inside' in one) yield* one.inside()
    else yield one
  }
}

/** What is wrong with one file does not stop the others; what is wrong with the database does. */
function isOfTheFile(error: unknown): error is Error {
  return error instanceof ArticleError || hasCode(error, 'READING_INVALID') || hasCode(error, 'SOURCE_TAKEN_DOWN')
}

const hasCode = (error: unknown, code: GraphErrorCode): error is GraphError =>
  error instanceof GraphError && error.code === code
