import { ArticleError } from '../article/article-error.ts'
import { longestOriginal, readBytes } from '../article/read-bytes.ts'
import type { ReadArticle } from '../article/read-bytes.ts'

/** Reads the one article that comes in, of a format told by its content. Throws `ArticleError` those of `readBytes`. */
export async function readStandardInput(input: AsyncIterable<Uint8Array>): Promise<ReadArticle> {
  return await readBytes(await bytesOf(input))
}

async function bytesOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of input) {
      length += chunk.length
      // Whoever writes may never end.
      if (length > longestOriginal) throw tooLong()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof ArticleError) throw error
    throw new ArticleError('FILE_NOT_READABLE', 'It cannot be read. Pass the text of an article, or name its file.')
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const tooLong = (): ArticleError =>
  new ArticleError('ARTICLE_TOO_LONG', `It is larger than ${longestOriginal / 1_000_000} MB. Pass one article alone.`)
