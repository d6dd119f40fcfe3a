import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { ArticleError } from './article-error.ts'
import type { Article } from './article.ts'
import { fuzzyDate } from './bounds.ts'
import { canonicalText } from './canonical.ts'
import { splitFrontMatter } from './front-matter.ts'

/** Bytes of a file, and UTF-16 units of a text, up to which we read. */
const longestArticle = 5_000_000

export type ArticleFormat = 'text' | 'markdown'

const formats: Readonly<Record<string, ArticleFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
}

/**
 * Reads a file of text or Markdown, with or without front matter.
 * @throws ArticleError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_NOT_TEXT, FORMAT_NOT_SUPPORTED, and those of `parseArticle`
 */
export async function readArticle(path: string): Promise<Article> {
  const format = formats[extname(path).toLowerCase()]
  if (!format)
    throw new ArticleError(
      'FORMAT_NOT_SUPPORTED',
      `${path} is neither text (.txt) nor Markdown (.md). Save it as one of these.`,
    )
  return parseArticle(await readText(path), format)
}

/**
 * An article from raw text, with or without front matter. A publication date given there is the word of whoever added the
 * article. Markdown keeps its text as it is written; a first "# heading" is its title where the front matter gives none.
 * @throws ArticleError ARTICLE_EMPTY, ARTICLE_TOO_LONG, FRONT_MATTER_INVALID, DATE_NOT_UNDERSTOOD, DATE_BACKWARDS
 */
export function parseArticle(raw: string, format: ArticleFormat): Article {
  if (raw.length > longestArticle) throw tooLong()
  const { matter, body } = splitFrontMatter(raw)
  const text = canonicalText(body)
  if (text === '') throw new ArticleError('ARTICLE_EMPTY', 'There is no text in it. Add the text of the article.')
  return {
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    title: matter.title ?? (format === 'markdown' ? heading(text) : null),
    url: matter.url,
    publisher: matter.publisher,
    publishedOn: matter.published === null ? null : fuzzyDate(matter.published, { phrase: null }),
    publishedOnOrigin: matter.published === null ? null : 'IMPORTER',
    language: matter.language,
    summarizes: matter.summarizes,
  }
}

function heading(text: string): string | null {
  return /^# +(\S.*)/.exec(text)?.[1] ?? null
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > longestArticle) throw tooLong()
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    throw error instanceof ArticleError ? error : fileError(path, error)
  }
}

function fileError(path: string, error: unknown): ArticleError {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return new ArticleError('FILE_NOT_FOUND', `There is no file ${path}. Check the path.`)
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new ArticleError('FILE_NOT_TEXT', `${path} is not text in UTF-8. Save it as UTF-8 text.`)
  return new ArticleError(
    'FILE_NOT_READABLE',
    `${path} cannot be read (${String(code)}). Check that it is a file and that you may read it.`,
  )
}

function tooLong(): ArticleError {
  return new ArticleError(
    'ARTICLE_TOO_LONG',
    `It is longer than ${longestArticle / 1_000_000} million characters. Split it into articles.`,
  )
}
