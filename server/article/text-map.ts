/**
 * How an article's text came from the raw text of its file, where the two differ (lines joined, hyphens mended, page
 * numbers left out). Plain data, so that it can be stored beside the article.
 */
export interface TextMap {
  /** The text as the file gives it, page after page, each line ended by "\n". */
  readonly raw: string
  /** Runs that are the same in both, by rising `start`; offsets in UTF-16 units. */
  readonly runs: readonly { readonly start: number; readonly rawStart: number; readonly length: number }[]
  /** Offset in `raw` at which each page begins. */
  readonly pages: readonly number[]
}

/** Offset in the raw text of what stands at an offset of the article's text; between runs, the end of the run before. */
export function rawOffset({ runs }: TextMap, offset: number): number {
  const run =
    runs[
      lastAtMost(
        runs.map(({ start }) => start),
        offset,
      )
    ]
  return run ? run.rawStart + Math.min(offset - run.start, run.length) : 0
}

/** Number of the page, from 1, on which an offset of the article's text stands. */
export function pageAt(map: TextMap, offset: number): number {
  return lastAtMost(map.pages, rawOffset(map, offset)) + 1
}

/**
 * Where each page begins in the article's text: the page of an offset is the number of them at most the offset. Pages
 * without text at the end are left out.
 */
export function pageStarts({ pages, runs }: TextMap): readonly number[] {
  return pages.flatMap((page) => {
    const run = runs.find(({ rawStart, length }) => rawStart + length > page)
    return run ? [run.start + Math.max(0, page - run.rawStart)] : []
  })
}

/** Index of the last of the rising numbers that is at most the limit, -1 where none is. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Puts a text together from slices of a raw text and remembers where each came from. */
export class MappedText {
  text = ''
  readonly runs: { start: number; rawStart: number; length: number }[] = []

  append(slice: string, rawStart: number): void {
    if (slice !== '') this.runs.push({ start: this.text.length, rawStart, length: slice.length })
    this.text += slice
  }

  /** White space that the raw text does not have in this form. */
  separate(space: string): void {
    this.text += space
  }

  /** Takes back the last character: the hyphen of a word that the end of the line cut. */
  dropLast(): void {
    const run = this.runs.at(-1)
    if (run) run.length -= 1
    this.text = this.text.slice(0, -1)
  }
}
