import { createHash } from 'node:crypto'
import { ArticleError } from './article-error.ts'
import type { Article } from './article.ts'
import { canonicalText } from './canonical.ts'

/** UTF-16 units of a text up to which we read. */
export const longestText = 5_000_000

/**
 * An article of this text, made canonical and hashed.
 * @throws ArticleError ARTICLE_EMPTY, ARTICLE_TOO_LONG
 */
export function composeArticle(raw: string, about: Omit<Article, 'text' | 'sha256'>): Article {
  if (raw.length > longestText) throw tooLong()
  const text = canonicalText(raw)
  if (text === '') throw new ArticleError('ARTICLE_EMPTY', 'There is no text in it. Add the text of the article.')
  return { ...about, sha256: createHash('sha256').update(text, 'utf8').digest('hex'), text }
}

export function tooLong(): ArticleError {
  return new ArticleError(
    'ARTICLE_TOO_LONG',
    `It is longer than ${longestText / 1_000_000} million characters. Split it into articles.`,
  )
}
