import { ArticleError } from '../article/article-error.ts'
import type { Article } from '../article/article.ts'
import { BoundedWorkers } from '../article/bounded-workers.ts'
import type { Reading } from './fact.ts'
import type { FoundOrganization } from './found.ts'

/** Five million characters, the longest text, take twenty seconds on a quiet machine. */
const longestReading = 60_000

const workers = new BoundedWorkers<Article, readonly FoundOrganization[], Reading>({
  script: new URL('./facts-worker.ts', import.meta.url),
  most: 2,
  exhausted: () =>
    new ArticleError(
      'ARTICLE_TOO_COMPLEX',
      'Finding out what it says takes too much. Split it into articles, or give only the part that matters.',
    ),
})

interface Options {
  readonly signal?: AbortSignal | undefined
  /** Told before what happened is read. */
  readonly onNames?: (organizations: readonly FoundOrganization[]) => void
  readonly milliseconds?: number
}

/**
 * As `readFacts`, without holding up the program, within bounded time and memory; two texts at a time, the others wait.
 * @throws ArticleError ARTICLE_TOO_COMPLEX; the reason of `signal`
 */
export function readFactsInWorker(
  article: Article,
  { signal, onNames, milliseconds = longestReading }: Options = {},
): Promise<Reading> {
  return workers.run(article, { milliseconds, signal, ...(onNames ? { onNote: onNames } : {}) })
}
