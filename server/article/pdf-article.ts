import { getDocumentProxy } from 'unpdf'
import { ArticleError } from './article-error.ts'
import type { Article } from './article.ts'
import { composeArticle } from './compose-article.ts'
import { linesOf } from './pdf-lines.ts'
import type { Line } from './pdf-lines.ts'
import { pdfMetadata } from './pdf-metadata.ts'
import { withoutPageEdges } from './pdf-page-edges.ts'
import { runningText } from './pdf-text.ts'
import type { TextMap } from './text-map.ts'

const mostPages = 400
const fewestLetters = 40
const mostUnreadable = 0.2

/**
 * The article in a PDF that has text, and the way from its text back to pages and lines. Only extracts: no script of the
 * file runs, nothing is fetched.
 * @throws ArticleError PDF_WITHOUT_TEXT, PDF_LOCKED, PDF_DAMAGED, ARTICLE_TOO_LONG
 */
export async function pdfArticle(
  bytes: Uint8Array,
  url: string | null,
): Promise<{ readonly article: Article; readonly map: TextMap | null }> {
  const proxy = await opened(bytes)
  if (proxy.numPages > mostPages)
    throw new ArticleError(
      'ARTICLE_TOO_LONG',
      `It has more than ${mostPages} pages. Save the pages of the article alone.`,
    )
  const pages: (readonly Line[])[] = []
  for (let page = 1; page <= proxy.numPages; page++) {
    const one = await proxy.getPage(page)
    pages.push(await linesOf(one, page))
    one.cleanup()
  }
  refuseWithoutText(
    pages
      .flat()
      .map((line) => line.text)
      .join(''),
  )
  const read = withoutPageEdges(pages).flat()
  const { info, metadata } = await proxy.getMetadata()
  const about = pdfMetadata(info, metadata, read)
  const { text, map } = runningText(pages, read)
  const article = composeArticle(text, { ...about, url, summarizes: [] })
  return { article, map: article.text === text ? map : null }
}

async function opened(bytes: Uint8Array) {
  try {
    // PDF.js keeps the buffer for itself; the caller's bytes are the original that is kept.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false, maxImageSize: 1 })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new ArticleError('PDF_LOCKED', 'The PDF is locked by a password. Save it without one and import that.')
    throw new ArticleError('PDF_DAMAGED', 'The PDF cannot be opened; it may be cut off. Download it again.')
  }
}

/** Pages that are pictures have no letters; fonts without their table of characters give letters that are none. */
function refuseWithoutText(text: string): void {
  const letters = text.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0
  const unreadable = text.match(/\ufffd/g)?.length ?? 0
  if (unreadable > text.length * mostUnreadable)
    throw new ArticleError(
      'PDF_WITHOUT_TEXT',
      'The fonts of the PDF do not say which characters they show. Run text recognition (OCR) on it first and import the result.',
    )
  if (letters >= fewestLetters) return
  throw new ArticleError(
    'PDF_WITHOUT_TEXT',
    'The PDF has no text, only pictures of its pages. Run text recognition (OCR) on it first and import the result.',
  )
}
