/** A line of an article that is not empty. */
export interface Paragraph {
  /** Where the line starts in the text, in UTF-16 units. */
  readonly start: number
  /** Where it ends, exclusive, without its line end. */
  readonly end: number
  /** Whether it is a heading: set apart from the text, and not counted. */
  readonly heading: boolean
  /** From 1, headings not counted. A heading has the number of the paragraph that it stands over. */
  readonly number: number
}

/** Characters from which on a line is too long for a heading. */
const tooLong = 80

/**
 * The paragraphs of an article as a person counts them: its lines that are not empty, without the headings. A heading is
 * a line that repeats the title (whatever its case, with or without a final period), or one of fewer than 80 characters
 * that does not end as a sentence or a quotation does (a question may be a heading) and has a longer line next.
 */
export function paragraphsOf(text: string, title: string | null): Paragraph[] {
  const lines = [...text.matchAll(/^.*\S.*$/gm)]
  const isHeading = lines.map(
    ([line], index) => repeats(line, title) || opensAnother(line.trim(), lines[index + 1]?.[0].trim() ?? ''),
  )
  const last = Math.max(1, isHeading.filter((heading) => !heading).length)
  let counted = 0
  return lines.map(({ 0: line, index: start }, at) => {
    const heading = isHeading[at] ?? false
    const number = heading ? Math.min(counted + 1, last) : (counted += 1)
    return { start, end: start + line.length, heading, number }
  })
}

function repeats(line: string, title: string | null): boolean {
  return title !== null && bare(title) !== '' && bare(line) === bare(title)
}

const bare = (line: string): string =>
  line
    .trim()
    .replace(/^#{1,6} +/, '')
    .replace(/\.$/, '')
    .toLowerCase()

function opensAnother(line: string, next: string): boolean {
  return line.length < tooLong && next.length > line.length && !/[.!…。！”"»]$/.test(line)
}
