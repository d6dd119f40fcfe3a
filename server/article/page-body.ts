import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { ArticleError } from './article-error.ts'

/**
 * The body of an answer, decompressed, as far as it stays within the bound: a small answer that unpacks to gigabytes is
 * left as soon as it passes it.
 * @throws ArticleError PAGE_TOO_LARGE, PAGE_NOT_REACHED
 */
export async function boundedBody(response: IncomingMessage, bytes: number): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > bytes) throw tooLarge(bytes)
  const chunks: Buffer[] = []
  let length = 0
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      length += chunk.length
      if (length > bytes) throw tooLarge(bytes)
      chunks.push(chunk)
    }
  }
  try {
    await pipeline(response, decompression(response.headers['content-encoding']), collect)
  } catch (error) {
    throw error instanceof ArticleError ? error : brokenOff()
  }
  return new Uint8Array(Buffer.concat(chunks, length))
}

/** One coding only: nested ones multiply what a bound has to hold, and no site needs them. */
function decompression(coding: string | undefined): Duplex {
  switch (coding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return new PassThrough()
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new ArticleError('PAGE_NOT_REACHED', 'The page came in a compression that was not asked for.')
  }
}

function tooLarge(bytes: number): ArticleError {
  return new ArticleError(
    'PAGE_TOO_LARGE',
    `The page is larger than ${Math.round(bytes / 1000)} kB. Save the article alone and import the file.`,
  )
}

function brokenOff(): ArticleError {
  return new ArticleError('PAGE_NOT_REACHED', 'The page broke off before its end. Try again later.')
}
