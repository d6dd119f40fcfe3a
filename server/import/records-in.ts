/** The records of a data set in an archive (.tar, .tar.gz), read as it streams by. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { pipeline } from 'node:stream'
import { ArticleError } from '../article/article-error.ts'
import { readBytes } from '../article/read-bytes.ts'
import { unreadable } from './named-article.ts'
import type { NamedArticle } from './named-article.ts'
import { beginsTar, tarEntries } from './tar-entries.ts'

/** Records are text of some kilobytes. */
const longestRecord = 5_000_000

/** Whether a file is an archive, by its first bytes. */
export async function isArchive(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (file === null) return false
  try {
    if (!(await file.stat()).isFile()) return false
    const { buffer, bytesRead } = await file.read(new Uint8Array(512), 0, 512, 0)
    return isGzip(buffer) || beginsTar(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * Each record in turn; what is no JSON by its name (a README, a license) is passed over, hidden files too. Where the
 * archive turns out to be damaged, that is what is unreadable last.
 */
export async function* recordsIn(shown: string, path: string): AsyncGenerator<NamedArticle, undefined> {
  let found = 0
  try {
    for await (const { name, bytes } of tarEntries(await contentOf(path), longestRecord)) {
      if (!/\.json$/i.test(name) || basename(name).startsWith('.')) continue
      found += 1
      yield bytes === null
        ? unreadable(`${shown}: ${name}`, 'ARTICLE_TOO_LONG', 'It is larger than 5 MB, which no record is.')
        : { shown: `${shown}: ${name}`, read: () => readBytes(bytes, { name: basename(name) }) }
    }
  } catch (error) {
    yield failed(shown, error)
    return
  }
  if (found === 0) yield unreadable(shown, 'FILE_NOT_FOUND', 'There is no record (.json) in this archive. Check it.')
}

async function contentOf(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path)
  const { buffer } = await file.read(new Uint8Array(2), 0, 2, 0)
  await file.close()
  const bytes = createReadStream(path)
  // What goes wrong is told by who reads from the end of it.
  return isGzip(buffer) ? pipeline(bytes, createGunzip(), () => undefined) : bytes
}

function failed(shown: string, error: unknown): NamedArticle {
  if (error instanceof ArticleError) return unreadable(shown, error.code, error.message)
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) throw error
  return code.startsWith('Z_')
    ? unreadable(shown, 'ARCHIVE_DAMAGED', 'The archive is damaged: it cannot be decompressed. Download it again.')
    : unreadable(shown, 'FILE_NOT_READABLE', `It cannot be read (${code}). Check that you may read it.`)
}
