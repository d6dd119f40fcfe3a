import { partInWords } from './dates.ts'

/** A page that a source of ours sums up, as far as anybody says what it is. */
export interface SummarizedPage {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** The EDTF string alone: a claim names its source, and more for each would be too much for one question. */
  readonly publishedOn: { readonly edtf: string } | null
}

type Pages = readonly SummarizedPage[]

/** A source as far as it is named. */
interface Named {
  readonly title: string | null
  readonly summarizes: Pages
}

/** ", 13 May 2025", ", about February 2026"; nothing of a date that is no day, month or year: it names no edition. */
function published({ edtf }: { readonly edtf: string }): string {
  const bare = edtf.replace(/[~?%]$/, '')
  if (!/^\d{4}(-\d\d){0,2}$/.test(bare)) return ''
  return `, ${bare === edtf ? '' : 'about '}${partInWords(bare)}`
}

/** What a page is called, and what stands behind that: "“Dior apologizes”" and ", SHINE, 13 May 2025". */
export function pageInWords({ title, publisher, url, publishedOn }: SummarizedPage): { name: string; rest: string } {
  const date = publishedOn === null ? '' : published(publishedOn)
  if (title !== null) return { name: `“${title}”`, rest: `${publisher === null ? '' : `, ${publisher}`}${date}` }
  return { name: untitled(publisher, url), rest: date }
}

function untitled(publisher: string | null, url: string | null): string {
  if (publisher !== null) return `an article by ${publisher}`
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return host === '' ? 'an article without title or publisher' : `an article at ${host}`
}

/**
 * "our summary of “Dior apologizes”, SHINE, 13 May 2025", "our summary of 3 pages"; null for a source that summarizes
 * nothing, which is named by its own title. Our words are never passed off as an article of the publisher.
 */
export function summaryInWords(pages: Pages): string | null {
  const [page, ...others] = pages
  if (!page) return null
  const { name, rest } = pageInWords(page)
  return others.length === 0 ? `our summary of ${name}${rest}` : `our summary of ${pages.length} pages`
}

/** The same where there is room for a few words only: "our summary of an article by SHINE". Null for an article itself. */
export function briefSummary(pages: Pages): string | null {
  const [page, ...others] = pages
  if (!page || others.length > 0 || page.publisher === null) return summaryInWords(pages)
  return `our summary of ${untitled(page.publisher, null)}`
}

/** What a text is, to speak of it: "the article", or what it is our summary of. */
export const textInWords = (pages: Pages): string => briefSummary(pages) ?? 'the article'

/** A source to be named away from here: its title and, of a summary, every page behind it with its address. */
export function sourceInFull({ title, summarizes }: Named): string {
  const name = title ?? 'Untitled source'
  if (summarizes.length === 0) return name
  const pages = summarizes.map((page) => {
    const words = pageInWords(page)
    return `${words.name}${words.rest}${page.url === null ? '' : `, ${page.url}`}`
  })
  const many = pages.length === 1 ? '' : `${pages.length} pages: `
  return `${name}, our summary of ${many}${pages.join('; ')}`
}

/** Where a page can be opened; null where nobody says so or where that is no address of the web. */
export const pageAddress = ({ url }: SummarizedPage): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null
