import type { FuzzyDate } from '../words/dates.ts'
import { dateInWords, partInWords } from '../words/dates.ts'
import { sourceInFull } from '../words/summaries.ts'
import type { SummarizedPage } from '../words/summaries.ts'

interface Published {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedOn: FuzzyDate | null
  readonly publishedOnOrigin: 'TEXT' | 'METADATA' | 'IMPORTER' | null
  readonly summarizes: readonly SummarizedPage[]
}

const published = (date: FuzzyDate): string =>
  /^\d{4}(-\d\d){0,2}$/.test(date.edtf) ? partInWords(date.edtf) : dateInWords(date)

/** Who published it and when, and where that date comes from: a date is never passed off as the article's own. */
export function metaLine({ publisher, publishedOn, publishedOnOrigin, summarizes }: Published): string {
  const by = publisher === null ? 'Publisher not specified.' : `Published by ${publisher}.`
  if (publishedOn === null) return `${by} The text has no date.`
  const date = published(publishedOn)
  if (publishedOnOrigin === 'IMPORTER')
    return `${by} The text has no date; ${date} was entered by the person who added it.`
  if (publishedOnOrigin === 'TEXT') return `${by} Dated ${date} in the text.`
  return `${by} The ${summarizes.length === 0 ? 'page' : 'summary'} gives ${date} as its date.`
}

const formats = new Map([
  ['application/pdf', 'PDF'],
  ['text/html', 'HTML'],
  ['text/markdown', 'Markdown'],
  ['application/json', 'JSON'],
])

/** The file that the text was read from: what it is, and how large. */
export function fileInWords({ mediaType, size }: { readonly mediaType: string; readonly size: number }): string {
  const kilobytes = Math.max(1, Math.round(size / 1000))
  const amount = kilobytes < 1000 ? `${kilobytes} KB` : `${(size / 1_000_000).toFixed(1)} MB`
  return `Original file (${formats.get(mediaType) ?? 'text'}, ${amount})`
}

/** A quote with where it stands, to paste elsewhere. */
export function citation(source: Published, claim: { readonly quote: string; readonly paragraph: number }): string {
  // The words are ours: not the publisher of what they sum up, nor its date, stand behind them.
  if (source.summarizes.length > 0) return `“${claim.quote}” ${sourceInFull(source)}; paragraph ${claim.paragraph}`
  const date = source.publishedOn === null ? 'date not specified' : published(source.publishedOn)
  const place = [
    source.title ?? 'Untitled',
    source.publisher ?? 'publisher not specified',
    date,
    `paragraph ${claim.paragraph}`,
  ]
  return `“${claim.quote}” ${place.join(', ')}${source.url === null ? '' : `, ${source.url}`}`
}
