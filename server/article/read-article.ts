import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { ArticleError } from './article-error.ts'
import type { Article } from './article.ts'
import { fetchPage } from './fetch-page.ts'
import type { FetchOptions } from './fetch-page.ts'
import { formatByName } from './format.ts'
import { longestOriginal, readBytes } from './read-bytes.ts'
import type { ReadArticle } from './read-bytes.ts'

export { parseArticle } from './parse-article.ts'

/**
 * Reads what a person names: a file, its path relative to `folder`, or the address of a page on the public web.
 * @throws ArticleError those of `readArticleFile` and of `readArticleAt`
 */
export async function readArticleNamed(name: string, folder: string): Promise<ReadArticle> {
  return isAddress(name) ? await readArticleAt(name) : await readArticleFile(resolve(folder, name))
}

/** Whether a person means a page on the web rather than a file. */
export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name)

/**
 * Reads a file of text, Markdown (both with or without front matter), HTML or PDF.
 * @throws ArticleError FILE_NOT_FOUND, FILE_NOT_READABLE, FORMAT_NOT_SUPPORTED, and those of `readBytes`
 */
export async function readArticle(path: string): Promise<Article> {
  return (await readArticleFile(path)).article
}

/** As `readArticle`, with the bytes of the file and what they are. */
export async function readArticleFile(path: string): Promise<ReadArticle> {
  formatByName(basename(path))
  return await readBytes(await fileBytes(path), { name: basename(path) })
}

/**
 * Fetches a page from the public web and reads it.
 * @throws ArticleError those of `fetchPage` and of `readBytes`
 */
export async function readArticleAt(url: string, options: FetchOptions = {}): Promise<ReadArticle> {
  const page = await fetchPage(url, options)
  const { signal } = options
  return await readBytes(page.bytes, { ...page, name: new URL(page.url).pathname }, { signal })
}

async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    const about = await stat(path)
    // A pipe or a device may never end.
    if (!about.isFile()) throw new ArticleError('FILE_NOT_READABLE', `${path} is not a file. Name the file itself.`)
    if (about.size > longestOriginal)
      throw new ArticleError('ARTICLE_TOO_LONG', `${path} is larger than ${longestOriginal / 1_000_000} MB.`)
    return new Uint8Array(await readFile(path))
  } catch (error) {
    throw error instanceof ArticleError ? error : fileError(path, error)
  }
}

function fileError(path: string, error: unknown): ArticleError {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return new ArticleError('FILE_NOT_FOUND', `There is no file ${path}. Check the path.`)
  return new ArticleError(
    'FILE_NOT_READABLE',
    `${path} cannot be read (${String(code)}). Check that it is a file and that you may read it.`,
  )
}
