import type { Line } from './pdf-lines.ts'

const edgeLines = 2
/** "3", "- 3 -", "Page 3 of 7", and what browsers print around a page: the time, and the address with "1/3". */
const edgeNoise =
  /^(?:[-–—]?\s*(?:page|p\.|seite|第)?\s*\d{1,4}\s*(?:页|頁)?(?:\s*(?:of|\/|von|sur)\s*\d{1,4})?\s*[-–—]?|(?:https?|file):\S+(?:\s+\d+\/\d+)?|\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d\d.*)$/i

/** The pages without page numbers and without the lines that most of them carry at head or foot. */
export function withoutPageEdges(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const text of new Set(lines.filter((_, index) => isAtEdge(lines, index)).map(pattern)))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  const often = Math.max(2, pages.length / 2)
  const isEdge = (line: Line) => edgeNoise.test(line.text) || (counts.get(pattern(line)) ?? 0) >= often
  return pages.map((lines) => lines.filter((line, index) => !(isAtEdge(lines, index) && isEdge(line))))
}

function isAtEdge(lines: readonly Line[], index: number): boolean {
  return index < edgeLines || index >= lines.length - edgeLines
}

/** The same words in another size are the title that the running head repeats. */
function pattern({ text, size }: Line): string {
  return `${size.toFixed(1)} ${text.replace(/\d+/g, '#')}`
}
