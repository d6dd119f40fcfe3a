import type { Article } from './article.ts'
import { fuzzyDate } from './bounds.ts'
import { canonicalText } from './canonical.ts'
import { composeArticle, longestText, tooLong } from './compose-article.ts'
import { splitFrontMatter } from './front-matter.ts'

/**
 * An article from raw text, with or without front matter. A publication date given there is the word of whoever added the
 * article. Markdown keeps its text as it is written. Where the front matter gives no title, it is the first "# heading",
 * or a short first line that stands apart and is no sentence.
 * @throws ArticleError ARTICLE_EMPTY, ARTICLE_TOO_LONG, FRONT_MATTER_INVALID, DATE_NOT_UNDERSTOOD, DATE_BACKWARDS
 */
export function parseArticle(raw: string, format: 'text' | 'markdown'): Article {
  if (raw.length > longestText) throw tooLong()
  const { matter, body } = splitFrontMatter(raw)
  return composeArticle(body, {
    title: matter.title ?? headline(canonicalText(body), format),
    url: matter.url,
    publisher: matter.publisher,
    publishedOn: matter.published === null ? null : fuzzyDate(matter.published, { phrase: null }),
    publishedOnOrigin: matter.published === null ? null : 'IMPORTER',
    language: matter.language,
    summarizes: matter.summarizes,
  })
}

function headline(text: string, format: 'text' | 'markdown'): string | null {
  const marked = format === 'markdown' ? /^# +(\S.*)/.exec(text)?.[1] : undefined
  return marked ?? /^([\p{L}\p{N}“"'‘][^\n]{2,150}[^\n\s.,:;…])\n\n+\S/u.exec(text)?.[1] ?? null
}
