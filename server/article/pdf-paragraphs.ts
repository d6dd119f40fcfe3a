import type { Line } from './pdf-lines.ts'

const sentenceEnd = /[.!?…。！？:：]["”’»)\]]*$/u
/** A bullet, or the number of a point: “•”, “1.”, “(a)”. */
const beginsItem = /^(?:[•◦▪‣●■*–]|\(?(?:\d{1,2}|[a-z])[.)])\s/iu
const beginsLower = /^[\p{Ll}\p{Nd}(,;]/u

/** How the lines of a document lie, in points. */
interface Setting {
  /** Right end of a full line of type. */
  readonly right: number
  /** From one line of a paragraph down to the next. */
  readonly leading: number
}

/** The lines of each paragraph, told apart by gaps, indents, sizes of type, and lines that end early. */
export function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const setting = settingOf(lines)
  const paragraphs: Line[][] = []
  let before: Line | null = null
  for (const line of lines) {
    if (before === null || startsParagraph(before, line, setting)) paragraphs.push([])
    paragraphs.at(-1)?.push(line)
    before = line
  }
  return paragraphs
}

function startsParagraph(before: Line, line: Line, { right, leading }: Setting): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.08) return true
  if (beginsItem.test(line.text)) return true
  const endsEarly = before.right < right - before.size * 5
  const down = before.y - line.y
  if (line.page !== before.page || down < 0) return sentenceEnd.test(before.text) || !beginsLower.test(line.text)
  if (down > leading * 1.35) return true
  if (line.left > before.left + before.size * 0.7 && down > 1) return sentenceEnd.test(before.text)
  return endsEarly && sentenceEnd.test(before.text)
}

function settingOf(lines: readonly Line[]): Setting {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const gap = before && before.page === line.page ? before.y - line.y : 0
    return gap > 1 ? [gap] : []
  })
  return {
    right: quantile(
      lines.map((line) => line.right),
      0.8,
    ),
    leading: quantile(gaps, 0.4) || Infinity,
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
