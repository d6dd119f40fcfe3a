import chardet from 'chardet'
import htmlEncodingSniffer from 'html-encoding-sniffer'
import { ArticleError } from './article-error.ts'

const utf8 = 'utf-8'
const singleByte = /^(?:windows-125\d|iso-8859-\d+|macintosh|koi8-)/i
const undeclared = 'undeclared'
/** Share of unreadable characters from which on a declared encoding is not believed. */
const wrongShare = 0.005

/**
 * The bytes as text. What is declared counts (byte order mark, HTTP, <meta>), in the order of the HTML Standard, with one
 * exception: valid UTF-8 is UTF-8 even where a single-byte encoding is declared, since other text is valid UTF-8 by no
 * accident. What nobody declares and is no UTF-8 is guessed by its statistics (GB18030, Big5, EUC-KR, Shift_JIS, ...).
 * @param charset as the transport declares it
 * @throws ArticleError FILE_NOT_TEXT
 */
export function decodeText(
  bytes: Uint8Array,
  about: { readonly html: boolean; readonly charset: string | null },
): string {
  const declared = declaredEncoding(bytes, about)
  const asUtf8 = decoded(bytes, utf8, true)
  if (asUtf8 !== null && (declared === null || declared === utf8 || singleByte.test(declared))) return asUtf8
  const marked = declared?.startsWith('utf-16') === true
  const asDeclared = declared === null ? null : decoded(bytes, declared, marked)
  if (asDeclared !== null && (marked || unreadable(asDeclared) < wrongShare)) return asDeclared
  const guess = marked ? null : chardet.detect(bytes)
  const asGuessed = guess === null ? null : decoded(bytes, guess, true)
  const text = asGuessed ?? asDeclared
  if (text === null || text.includes('\u0000'))
    throw new ArticleError('FILE_NOT_TEXT', 'It is not text in an encoding that can be told. Save it as UTF-8 text.')
  return text
}

function declaredEncoding(
  bytes: Uint8Array,
  { html, charset }: { html: boolean; charset: string | null },
): string | null {
  const options = {
    defaultEncoding: undeclared,
    xml: !html,
    ...(charset === null ? {} : { transportLayerEncodingLabel: charset }),
  }
  const name = htmlEncodingSniffer(bytes, options).toLowerCase()
  return name === undeclared ? null : name
}

function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

function unreadable(text: string): number {
  return (text.match(/\ufffd/g)?.length ?? 0) / Math.max(1, text.length)
}
