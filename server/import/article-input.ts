/** What a client gives to be imported, checked and read. */
import { ArticleError } from '../article/article-error.ts'
import type { Article } from '../article/article.ts'
import { fuzzyDate } from '../article/bounds.ts'
import type { FetchOptions } from '../article/fetch-page.ts'
import type { FuzzyDate } from '../article/fuzzy-date.ts'
import { readArticleAt } from '../article/read-article.ts'
import { readBytes } from '../article/read-bytes.ts'
import type { ReadArticle } from '../article/read-bytes.ts'
import { refusal } from '../graph/read/refusal.ts'

type Given<T> = T | null | undefined

export interface ArticleInput {
  readonly text?: Given<string>
  readonly url?: Given<string>
  readonly file?: Given<{ readonly name: string; readonly base64: string }>
  readonly publishedOn?: Given<string>
  readonly title?: Given<string>
  readonly publisher?: Given<string>
  readonly dryRun?: Given<boolean>
  readonly askForDate?: Given<boolean>
}

interface Reading {
  readonly signal: AbortSignal
  readonly fetch: FetchOptions
  /** Called before a page is fetched. */
  readonly onFetch: () => void
}

/**
 * Reads the article, with what the person says of it in place of what it says of itself.
 * @throws GraphQLError BAD_INPUT, BAD_DATE
 * @throws ArticleError those of `readArticleAt` and of `readBytes`
 */
export async function articleGiven(input: ArticleInput, reading: Reading): Promise<ReadArticle> {
  const given = [input.text, input.url, input.file].filter((one) => one !== null && one !== undefined)
  if (given.length !== 1) throw refusal('BAD_INPUT', 'Give exactly one of `text`, `url` and `file`.')
  const said = {
    title: line('title', input.title),
    publisher: line('publisher', input.publisher),
    publishedOn: day(input.publishedOn),
  }
  const read = await readGiven(input, reading)
  const { article } = read
  return { ...read, article: { ...article, ...about(article, said) } }
}

async function readGiven({ text, url, file }: ArticleInput, { signal, fetch, onFetch }: Reading): Promise<ReadArticle> {
  if (typeof url === 'string') {
    onFetch()
    return readArticleAt(url, { ...fetch, signal })
  }
  if (file) return readBytes(bytesOf(file.base64), { name: file.name.slice(0, longestLine) }, { signal })
  return readBytes(Buffer.from(text ?? ''), { mediaType: 'text/markdown', charset: 'utf-8' }, { signal })
}

function about(
  article: Article,
  said: Pick<Article, 'title' | 'publisher' | 'publishedOn'>,
): Pick<Article, 'title' | 'publisher' | 'publishedOn' | 'publishedOnOrigin'> {
  const dated = said.publishedOn !== null
  return {
    title: said.title ?? article.title,
    publisher: said.publisher ?? article.publisher,
    publishedOn: dated ? said.publishedOn : article.publishedOn,
    publishedOnOrigin: dated ? 'IMPORTER' : article.publishedOnOrigin,
  }
}

const longestLine = 1000

/** One line, as front matter would have it; null where nothing is in it. */
function line(name: string, text: Given<string>): string | null {
  const written = (text ?? '').replace(/\s+/g, ' ').trim().normalize('NFC')
  if (written.length > longestLine) throw refusal('BAD_INPUT', `\`${name}\` is longer than ${longestLine} characters.`)
  return written === '' ? null : written
}

function day(text: Given<string>): FuzzyDate | null {
  const written = (text ?? '').trim()
  if (written === '') return null
  try {
    return fuzzyDate(written, { phrase: null })
  } catch (error) {
    if (error instanceof ArticleError) throw refusal('BAD_DATE', error.message)
    throw error
  }
}

/** Node's own decoder leaves out what is no base64, and so would make another file of it. */
function bytesOf(base64: string): Uint8Array {
  if (/[^A-Za-z0-9+/=]/.test(base64)) throw refusal('BAD_INPUT', '`base64` is no base64: encode the bytes of the file.')
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
