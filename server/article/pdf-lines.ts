import type { PDFPageProxy } from 'unpdf/pdfjs'
import { canonicalText } from './canonical.ts'

/** One line of a page. Lengths in points; y grows upward from the foot of the page. */
export interface Line {
  /** Canonical, without spaces at its ends. */
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  /** Size of the type that most of it is set in. */
  readonly size: number
}

interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** The lines of a page in the order in which the file draws them, which is that of reading in nearly all files. */
export async function linesOf(proxy: PDFPageProxy, page: number): Promise<readonly Line[]> {
  const { items } = await proxy.getTextContent()
  const lines: Line[] = []
  let pieces: Piece[] = []
  const end = () => {
    const line = lineOf(pieces, page)
    if (line) lines.push(line)
    pieces = []
  }
  for (const item of items) {
    if (!('str' in item)) continue
    const [a = 0, b = 0, , , left = 0, y = 0] = item.transform.map(Number)
    if (item.str !== '') pieces.push({ text: item.str, left, right: left + item.width, y, size: Math.hypot(a, b) })
    if (item.hasEOL) end()
  }
  end()
  return lines
}

function lineOf(pieces: readonly Piece[], page: number): Line | null {
  const text = canonicalText(readableGlyphs(pieces.map((piece) => piece.text).join('')))
    .replace(/\s+/g, ' ')
    .trim()
  const inked = pieces.filter((piece) => piece.text.trim() !== '')
  const longest = inked.toSorted((one, other) => other.text.length - one.text.length)[0]
  if (text === '' || !longest) return null
  return {
    text,
    page,
    left: Math.min(...inked.map((piece) => piece.left)),
    right: Math.max(...inked.map((piece) => piece.right)),
    y: longest.y,
    size: longest.size,
  }
}

/**
 * Old fonts keep two ligatures in the private area. Other glyphs of no known character become U+FFFD: dropping them would
 * make a text of which nobody sees that parts are missing.
 */
function readableGlyphs(text: string): string {
  return text
    .replaceAll('\uf001', 'fi')
    .replaceAll('\uf002', 'fl')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Co}\p{Cn}]/gu, '\ufffd')
}
