import { hyphenAt } from './hyphens.ts'
import type { Line } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import { MappedText } from './text-map.ts'
import type { TextMap } from './text-map.ts'

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/**
 * Paragraphs of running text from the lines of pages, and the way back to those lines.
 * @param pages all lines of each page; @param read those that belong to the text
 */
export function runningText(
  pages: readonly (readonly Line[])[],
  read: readonly Line[],
): { readonly text: string; readonly map: TextMap } {
  const { raw, starts, pageStarts } = rawText(pages)
  const target = new MappedText()
  for (const paragraph of paragraphsOf(read)) {
    if (target.text !== '') target.separate('\n\n')
    for (const [index, line] of paragraph.entries()) {
      if (index > 0) join(target, line.text, raw)
      target.append(line.text, starts.get(line) ?? 0)
    }
  }
  return { text: target.text, map: { raw, runs: target.runs, pages: pageStarts } }
}

/** Makes the end of the last line ready for the next. */
function join(target: MappedText, next: string, raw: string): void {
  const hyphen = hyphenAt(target.text.slice(-80), next, raw)
  if (hyphen === 'of the line') return target.dropLast()
  if (hyphen === 'of the word') return
  const before = target.text.slice(-1)
  if (!(unspaced.test(before) && unspaced.test(next.slice(0, 1)))) target.separate(' ')
}

function rawText(pages: readonly (readonly Line[])[]) {
  const starts = new Map<Line, number>()
  const pageStarts: number[] = []
  let raw = ''
  for (const lines of pages) {
    pageStarts.push(raw.length)
    for (const line of lines) {
      starts.set(line, raw.length)
      raw += `${line.text}\n`
    }
  }
  return { raw, starts, pageStarts }
}
