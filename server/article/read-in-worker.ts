import { availableParallelism } from 'node:os'
import { ArticleError } from './article-error.ts'
import type { Article } from './article.ts'
import { BoundedWorkers } from './bounded-workers.ts'
import type { ReadingAnswer, ReadingTask } from './reading-worker.ts'
import type { TextMap } from './text-map.ts'

const workers = new BoundedWorkers<ReadingTask, never, ReadingAnswer>({
  script: new URL('./reading-worker.ts', import.meta.url),
  most: Math.min(4, availableParallelism()),
  exhausted: () =>
    new ArticleError('ARTICLE_TOO_COMPLEX', 'It takes too much to read. Copy the text of the article into a file.'),
})

/**
 * Reads a page or a PDF where it can be ended.
 * @throws ArticleError ARTICLE_TOO_COMPLEX, and those of `htmlArticle` and `pdfArticle`
 */
export async function readInWorker(
  task: ReadingTask,
  bounds: { readonly milliseconds: number; readonly signal?: AbortSignal | undefined },
): Promise<{ readonly article: Article; readonly map: TextMap | null }> {
  const answer = await workers.run(task, bounds)
  if ('code' in answer) throw new ArticleError(answer.code, answer.message)
  return answer
}
