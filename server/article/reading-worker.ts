import { parentPort } from 'node:worker_threads'
import { ArticleError } from './article-error.ts'
import type { ArticleErrorCode } from './article-error.ts'
import type { Article } from './article.ts'
import type { Posted } from './bounded-workers.ts'
import { decodeText } from './encoding.ts'
import type { TextMap } from './text-map.ts'

/** What a worker of `readBytes` is given. */
export interface ReadingTask {
  readonly format: 'html' | 'pdf'
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly charset: string | null
}

export type ReadingAnswer =
  | { readonly article: Article; readonly map: TextMap | null }
  | { readonly code: ArticleErrorCode; readonly message: string }

parentPort?.on('message', (task: ReadingTask) => {
  answer(task).then(
    (found) => parentPort?.postMessage({ answer: found } satisfies Posted<never, ReadingAnswer>, []),
    (error: unknown) =>
      setImmediate(() => {
        throw error
      }),
  )
})

async function answer({ format, bytes, url, charset }: ReadingTask): Promise<ReadingAnswer> {
  try {
    if (format === 'pdf') return await (await import('./pdf-article.ts')).pdfArticle(bytes, url)
    const { htmlArticle } = await import('./html-article.ts')
    return { article: htmlArticle(decodeText(bytes, { html: true, charset }), url), map: null }
  } catch (error) {
    if (error instanceof ArticleError) return { code: error.code, message: error.message }
    throw error
  }
}
