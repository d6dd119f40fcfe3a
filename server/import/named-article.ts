import { ArticleError } from '../article/article-error.ts'
import type { ArticleErrorCode } from '../article/article-error.ts'
import type { ReadArticle } from '../article/read-bytes.ts'

/** One article that a person means, not read yet. */
export interface NamedArticle {
  /** As the person would write it. */
  readonly shown: string
  /** Throws `ArticleError` where it cannot be read. */
  readonly read: () => Promise<ReadArticle>
}

/** Several in one file, which is read as they are asked for. */
export interface NamedArchive {
  readonly inside: () => AsyncIterable<NamedArticle>
}

/** What a person may have meant to be read and is not, with the reason. */
export const unreadable = (shown: string, code: ArticleErrorCode, message: string): NamedArticle => ({
  shown,
  read: async () => {
    throw new ArticleError(code, message)
  },
})
