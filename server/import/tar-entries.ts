/**
 * The files in a tar archive as it streams by: POSIX (ustar, pax) and GNU. Nothing is unpacked to a disk, so that paths
 * and links of an archive lead nowhere; what is no file is passed over.
 */
import { ArticleError } from '../article/article-error.ts'

export interface TarEntry {
  readonly name: string
  /** Null where it is longer than asked for. */
  readonly bytes: Uint8Array | null
}

const BLOCK = 512
/** Of names that do not fit into a header. */
const longestNames = 1_000_000
/** Unpacked: what decompresses to more is made to do harm. */
const longestArchive = 8_000_000_000

/**
 * `longest`: bytes of a file up to which it is kept in memory.
 * @throws ArticleError ARCHIVE_DAMAGED, ARTICLE_TOO_LONG
 */
export async function* tarEntries(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<TarEntry, undefined> {
  const blocks = new Blocks(chunks)
  let longName: string | null = null
  for (;;) {
    const header = await blocks.take(BLOCK)
    // Two empty blocks end an archive; who cuts off the second loses nothing.
    if (header === null || header.every((byte) => byte === 0)) return
    const { type, name, size } = read(header)
    const padded = Math.ceil(size / BLOCK) * BLOCK
    if (type === 'x' || type === 'L') {
      if (size > longestNames) throw damaged('a name in it is too long')
      const data = (await blocks.needed(padded)).subarray(0, size)
      longName = (type === 'L' ? text(data) : paxPath(data)) ?? longName
      continue
    }
    const isFile = type === '0' || type === '\u0000' || type === '7'
    const kept = isFile && size <= longest ? (await blocks.needed(padded)).subarray(0, size) : null
    if (kept === null) await blocks.skip(padded)
    if (isFile) yield { name: longName ?? name, bytes: kept }
    if (type !== 'g' && type !== 'K') longName = null
  }
}

/** Whether bytes begin as a tar archive does. */
export const beginsTar = (bytes: Uint8Array): boolean => bytes.length >= BLOCK && isHeader(bytes.subarray(0, BLOCK))

function read(header: Uint8Array): { type: string; name: string; size: number } {
  if (!isHeader(header)) throw damaged('it goes on as no archive does')
  const prefix = text(header.subarray(257, 263)).startsWith('ustar') ? text(header.subarray(345, 500)) : ''
  const name = text(header.subarray(0, 100))
  const size = numberIn(header.subarray(124, 136))
  if (!Number.isSafeInteger(size) || size < 0) throw damaged('the size of a file in it is none')
  return { type: String.fromCharCode(header[156] ?? 0), name: prefix === '' ? name : `${prefix}/${name}`, size }
}

/** The checksum is that of the header with spaces in place of the checksum. */
function isHeader(header: Uint8Array): boolean {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  return sum === numberIn(header.subarray(148, 156))
}

/** Octal digits; of large files (GNU) the bytes of the number after a first one of 80. */
function numberIn(field: Uint8Array): number {
  if (field[0] === 0x80) return field.subarray(1).reduce((total, byte) => total * 256 + byte, 0)
  const digits = text(field).trim()
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : NaN
}

/** Records of "length name=value\n", of which lengths are in bytes. */
function paxPath(data: Uint8Array): string | null {
  for (let at = 0; at < data.length;) {
    const space = data.indexOf(0x20, at)
    const length = Number(text(data.subarray(at, space)))
    if (space < 0 || !Number.isSafeInteger(length) || length <= space - at) return null
    const pair = Buffer.from(data.subarray(space + 1, at + length)).toString('utf8')
    if (pair.startsWith('path=')) return pair.slice('path='.length).replace(/\n$/, '')
    at += length
  }
  return null
}

/** Up to the first byte of zero. */
function text(field: Uint8Array): string {
  const end = field.indexOf(0)
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('utf8')
}

const damaged = (why: string): ArticleError =>
  new ArticleError('ARCHIVE_DAMAGED', `The archive is damaged: ${why}. Download or make it again.`)

/** Bytes by number out of chunks of any size. */
class Blocks {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)
  #seen = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Null at the end. */
  async take(length: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = []
    let missing = length
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#next())) break
      const part = this.#held.subarray(0, missing)
      this.#held = this.#held.subarray(part.length)
      parts.push(part)
      missing -= part.length
    }
    if (missing === length && length > 0) return null
    if (missing > 0) throw damaged('it ends within a file')
    return Buffer.concat(parts)
  }

  async needed(length: number): Promise<Uint8Array> {
    const taken = await this.take(length)
    if (taken === null) throw damaged('it ends within a file')
    return taken
  }

  async skip(length: number): Promise<void> {
    for (let missing = length; missing > 0;) {
      if (this.#held.length === 0 && !(await this.#next())) throw damaged('it ends within a file')
      const passed = Math.min(missing, this.#held.length)
      this.#held = this.#held.subarray(passed)
      missing -= passed
    }
  }

  async #next(): Promise<boolean> {
    const { value, done } = await this.#chunks.next()
    if (done === true) return false
    this.#held = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    this.#seen += value.length
    if (this.#seen > longestArchive)
      throw new ArticleError('ARTICLE_TOO_LONG', 'The archive is larger than 8 GB unpacked. Split it into several.')
    return true
  }
}
