import type { Article } from './article.ts'
import { fuzzyDate } from './bounds.ts'
import type { FuzzyDate } from './fuzzy-date.ts'
import type { Line } from './pdf-lines.ts'
import { publishedDay } from './published-day.ts'
import { isRecord } from './record.ts'

const fileNames =
  /^(?:microsoft (?:word|powerpoint)|untitled|document\d*$|slide \d|layout|print|about:blank|https?:)|\.(?:docx?|indd|pdf|qxd|pptx?|rtf|odt|pages|html?|aspx?)$/i
const browsers = /mozilla\/|chrom(?:e|ium)|firefox|safari|webkit|wkhtmltopdf/i

/** What gives a named XMP property; PDF.js's Metadata. */
interface Xmp {
  get(name: string): unknown
}

type About = Pick<Article, 'title' | 'publisher' | 'publishedOn' | 'publishedOnOrigin' | 'language'>

/**
 * What a PDF says about itself, as far as it can be believed. A title counts where it stands on the first page, since
 * templates leave those of other documents; otherwise the largest type of the first page is the title. The date on which
 * a file was made is not that of publication: it is taken only from a page printed in a browser, as the day by which it
 * was published at the latest.
 */
export function pdfMetadata(info: unknown, xmp: Xmp | null, lines: readonly Line[]): About {
  const fields = isRecord(info) ? info : {}
  const publishedOn = publication(fields, xmp)
  return {
    title: titleOf(text(fields.Title) ?? text(xmp?.get('dc:title')), lines),
    publisher: text(xmp?.get('dc:publisher')),
    publishedOn,
    publishedOnOrigin: publishedOn === null ? null : 'METADATA',
    language: languageTag(text(fields.Language) ?? text(xmp?.get('dc:language'))),
  }
}

function titleOf(given: string | null, lines: readonly Line[]): string | null {
  const usable = given !== null && !fileNames.test(given) && /\p{L}{2}/u.test(given) ? given : null
  const firstPage = lines.filter((line) => line.page === lines[0]?.page)
  const shown = comparable(firstPage.map((line) => line.text).join(' '))
  if (usable !== null && shown.includes(comparable(usable))) return usable
  return headline(firstPage) ?? usable
}

/** The first lines of a page in its largest type, where that is clearly larger than what most is set in. */
function headline(lines: readonly Line[]): string | null {
  const sizes = lines.map((line) => line.size).toSorted((one, other) => one - other)
  const [usual = 0, largest = 0] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)]
  if (largest < usual * 1.25) return null
  const start = lines.findIndex((line) => line.size >= largest * 0.98)
  const after = lines.findIndex((line, index) => index > start && line.size < largest * 0.98)
  const title = lines
    .slice(start, after < 0 ? undefined : after)
    .map((line) => line.text)
    .join(' ')
  return title.length <= 300 ? title : null
}

function publication(info: Readonly<Record<string, unknown>>, xmp: Xmp | null): FuzzyDate | null {
  for (const name of ['prism:publicationdate', 'prism:coverdate', 'dcterms:issued']) {
    const day = publishedDay(text(xmp?.get(name)) ?? '')
    if (day) return day
  }
  const madeBy = `${text(info.Creator) ?? ''} ${text(info.Producer) ?? ''}`
  const made = browsers.test(madeBy) ? publishedDay((text(info.CreationDate) ?? '').replace(/^D:/, '')) : null
  return made === null ? null : fuzzyDate(`[..${made.edtf}]`, { phrase: null })
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  const line =
    typeof first === 'string' ? first.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim().normalize('NFC') : ''
  return line === '' || line.length > 300 ? null : line
}

function comparable(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '')
}

function languageTag(tag: string | null): string | null {
  try {
    return tag === null ? null : (Intl.getCanonicalLocales(tag)[0] ?? null)
  } catch {
    return null
  }
}
