import { ArticleError } from './article-error.ts'
import type { Article } from './article.ts'
import { decodeText } from './encoding.ts'
import { mediaTypeOf, recognizeFormat } from './format.ts'
import type { Naming } from './format.ts'
import { parseArticle } from './parse-article.ts'
import { readInWorker } from './read-in-worker.ts'
import type { TextMap } from './text-map.ts'
import { parseVerisRecord } from './veris-record.ts'

/** An article with what it was read from. */
export interface ReadArticle {
  readonly article: Article
  /** The bytes as they came, to be kept beside the text. */
  readonly original: Uint8Array
  /** Of the bytes, as they were recognized: text/plain, text/markdown, text/html, application/pdf or application/json. */
  readonly mediaType: string
  /** From the text back to the pages of a PDF; null where text and file go line by line. */
  readonly map: TextMap | null
}

/** Where the bytes come from, as far as it is known. */
export interface Provenance extends Naming {
  /** As HTTP declares it. */
  readonly charset?: string | null
  /** Where the bytes were found on the web. */
  readonly url?: string | null
}

export const longestOriginal = 20_000_000
const longestReading = 30_000

/**
 * Reads bytes of any supported format, recognized by content as well as by name. HTML and PDF are read in a worker with
 * bounded time and memory: a hundred kilobytes of nested tags take a parser minutes.
 * @throws ArticleError with a code for everything that can be wrong with the bytes
 */
export async function readBytes(
  bytes: Uint8Array,
  from: Provenance = {},
  { milliseconds = longestReading, signal }: { milliseconds?: number; signal?: AbortSignal | undefined } = {},
): Promise<ReadArticle> {
  if (bytes.length > longestOriginal)
    throw new ArticleError(
      'ARTICLE_TOO_LONG',
      `It is larger than ${longestOriginal / 1_000_000} MB. Save the article alone.`,
    )
  const format = recognizeFormat(bytes, from)
  const url = from.url ?? null
  const kept = { original: bytes, mediaType: mediaTypeOf(format) }
  if (format === 'html' || format === 'pdf')
    return {
      ...kept,
      ...(await readInWorker({ format, bytes, url, charset: from.charset ?? null }, { milliseconds, signal })),
    }
  const raw = decodeText(bytes, { html: false, charset: from.charset ?? null })
  if (format === 'veris') return { ...kept, article: parseVerisRecord(raw), map: null }
  const article = parseArticle(raw, format)
  return { ...kept, article: { ...article, url: article.url ?? url }, map: null }
}
