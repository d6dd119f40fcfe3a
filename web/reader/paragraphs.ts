/** A line of an article that is not empty; places are UTF-16 units. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** Set apart from the text, and not counted. */
  readonly heading: boolean
  /** From 1, headings not counted. A heading has the number of the paragraph that it stands over. */
  readonly number: number
}

/** Characters from which on a line is too long for a heading. */
const tooLong = 80

/**
 * The lines of an article with the numbers that the server gives its paragraphs: a heading is a line that repeats the
 * title, or a short one that ends neither as a sentence nor as a quotation and has a longer line next. The rule is the
 * server's (server/article/paragraphs.ts); a test holds the two together.
 */
export function linesOf(text: string, title: string | null): TextLine[] {
  const lines = [...text.matchAll(/^.*\S.*$/gm)]
  const headings = lines.map(
    ([line], at) => repeats(line, title) || opensAnother(line.trim(), lines[at + 1]?.[0].trim() ?? ''),
  )
  const last = Math.max(1, headings.filter((heading) => !heading).length)
  let counted = 0
  return lines.map(({ 0: line, index: start }, at) => {
    const heading = headings[at] ?? false
    const number = heading ? Math.min(counted + 1, last) : (counted += 1)
    return { start, end: start + line.length, heading, number }
  })
}

/** Whether a line says the title again, whatever its case, with or without a period or the signs of Markdown. */
export const repeats = (line: string, title: string | null): boolean =>
  title !== null && bare(title) !== '' && bare(line) === bare(title)

const bare = (line: string): string =>
  line
    .trim()
    .replace(/^#{1,6} +/, '')
    .replace(/\.$/, '')
    .toLowerCase()

const opensAnother = (line: string, next: string): boolean =>
  line.length < tooLong && next.length > line.length && !/[.!…。！”"»]$/.test(line)
