import { GraphQLError } from 'graphql'
import { Repeater } from 'graphql-yoga'
import { ArticleError } from '../article/article-error.ts'
import type { FetchOptions } from '../article/fetch-page.ts'
import type { Article } from '../article/article.ts'
import { foundEvents } from '../facts/found.ts'
import type { FoundEvent, FoundOrganization } from '../facts/found.ts'
import { readFactsInWorker } from '../facts/read-facts-in-worker.ts'
import type { Graph } from '../graph/driver.ts'
import { importArticle } from '../graph/import.ts'
import type { Imported } from '../graph/import.ts'
import { refusal } from '../graph/read/refusal.ts'
import { articleGiven } from './article-input.ts'
import type { ArticleInput } from './article-input.ts'

/** How far the reading of an article is: a value of the type ImportStep. */
export interface Step {
  readonly stage: 'FETCHING' | 'TEXT' | 'NAMES' | 'EVENTS' | 'COMPARING' | 'ASKING' | 'DONE'
  readonly title: string | null
  readonly text: string | null
  readonly organizations: readonly unknown[] | null
  readonly events: readonly unknown[] | null
  readonly facts: number | null
  readonly needsDate: boolean
  readonly imported: ImportedValue | null
}

/** A value of the type Imported; its source is read from the graph by id. */
interface ImportedValue {
  readonly sourceId: string
  readonly outcome: Imported['outcome']
  readonly facts: number
  readonly joined: number
  readonly proposed: number
}

/** A payload of the subscription: a step, or what went wrong, which GraphQL makes an error of. */
export interface Told {
  readonly importArticle: Step | Error
}

export interface Importing {
  /** Imports in one step. Throws `GraphQLError` where the article is the trouble, else `GraphError`. */
  once(input: ArticleInput, signal: AbortSignal): Promise<ImportedValue>
  /** Imports while it is listened to. */
  steps(input: ArticleInput, signal: AbortSignal): AsyncIterableIterator<Told>
}

/** Each holds a file of 20 MB in memory, twice while it is decoded. */
const mostAtOnce = 8
const longest = 600_000

/** Imports articles on behalf of requests: nothing of one outlives its request. */
export function createImporting(graph: Graph, fetch: FetchOptions = {}): Importing {
  let underWay = 0
  const start = async (input: ArticleInput, signal: AbortSignal, tell: Tell) => {
    if (underWay >= mostAtOnce)
      throw refusal('BUSY', `${mostAtOnce} articles are being read already. Try again when some of them are done.`)
    underWay += 1
    try {
      return await importing({
        graph,
        fetch,
        input,
        tell,
        signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]),
      })
    } catch (error) {
      throw error instanceof ArticleError ? toldAsIs(error) : error
    } finally {
      underWay -= 1
    }
  }
  return {
    once: async (input, signal) => {
      const { imported } = await start(input, signal, async () => undefined)
      if (imported) return imported
      throw refusal('NEEDS_DATE', 'No day of publication is found. Give `publishedOn`, or leave `askForDate` out.')
    },
    steps: (input, signal) => listened(signal, (tell, ended) => start(input, ended, tell)),
  }
}

const toldAsIs = ({ code, message }: ArticleError) => new GraphQLError(message, { extensions: { code } })

/** Settles when the listener asks for more. */
type Tell = (step: Step) => Promise<unknown>

/** What `work` tells, while somebody listens; `work` learns at once when nobody does any more. */
function listened(
  signal: AbortSignal,
  work: (tell: Tell, ended: AbortSignal) => Promise<unknown>,
): AsyncIterableIterator<Told> {
  const left = new AbortController()
  const told = new Repeater<Told, void>(async (push, stop) => {
    try {
      await work((step) => push({ importArticle: step }), AbortSignal.any([signal, left.signal]))
    } catch (error) {
      if (!left.signal.aborted && !signal.aborted)
        await push({ importArticle: error instanceof Error ? error : new Error(String(error)) })
    } finally {
      stop()
    }
  })
  return {
    next: () => told.next(),
    return: async () => {
      left.abort(new Error('nobody listens'))
      return told.return()
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

interface Work {
  readonly graph: Graph
  readonly fetch: FetchOptions
  readonly input: ArticleInput
  readonly tell: Tell
  readonly signal: AbortSignal
}

/** The last step: DONE, or ASKING with nothing stored. */
async function importing({ graph, fetch, input, tell, signal }: Work): Promise<Step> {
  let step = nothingYet
  const on = (more: Partial<Step>) => {
    step = { ...step, ...more }
    return tell(step)
  }
  const original = await articleGiven(input, { signal, fetch, onFetch: () => void on({ stage: 'FETCHING' }) })
  const { article } = original
  await on({ stage: 'TEXT', title: article.title, text: article.text })
  const read = async (known: Article) => {
    const onNames = (found: readonly FoundOrganization[]) =>
      void on({ stage: 'NAMES', organizations: found.map(named) })
    const reading = await readFactsInWorker(known, { signal, onNames })
    const events = foundEvents(reading).map((found) => event(found, known))
    await on({ stage: 'EVENTS', title: known.title, events, facts: reading.facts.length })
    if (input.askForDate === true && known.publishedOn === null) throw undated
    await on({ stage: 'COMPARING' })
    // From here on it is stored, whether somebody listens or not.
    signal.throwIfAborted()
    return reading
  }
  try {
    const { source, claims, ...came } = await importArticle(graph, article, read, {
      corrects: true,
      dryRun: input.dryRun === true,
      original,
    })
    await on({ stage: 'DONE', imported: { sourceId: source, facts: claims, ...came } })
  } catch (error) {
    if (error !== undated) throw error
    await on({ stage: 'ASKING', needsDate: true })
  }
  return step
}

const undated = new Error('no day of publication is found')

const nothingYet: Step = {
  stage: 'FETCHING',
  title: null,
  text: null,
  organizations: null,
  events: null,
  facts: null,
  needsDate: false,
  imported: null,
}

const named = ({ type, ...found }: FoundOrganization) => ({ ...found, type: type.toUpperCase() })

const event = ({ type, ...found }: FoundEvent, { text }: Article) => ({
  ...found,
  type: type.toUpperCase(),
  quote: text.slice(found.start, found.end),
})
