import type { Article } from './article.ts'
import type { FuzzyDate } from './fuzzy-date.ts'
import { articleInJsonLd, namesOf } from './json-ld.ts'
import type { Thing } from './json-ld.ts'
import { canonicalUrl } from './page-url.ts'
import { publishedDay, publishedDayInUrl } from './published-day.ts'

/** What a page says about the article in it. */
export interface HtmlMetadata extends Omit<Article, 'text' | 'sha256' | 'summarizes'> {
  /** false where the page says that the article is for subscribers; null where it says nothing. */
  readonly free: boolean | null
  /** As the page gives it. */
  readonly wordCount: number | null
}

const longestField = 500

const dateNames =
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publication_date article.published dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date citation_publication_date citation_date date'.split(
    ' ',
  )

/**
 * Title, publisher, publication date, language and address, each from the most telling place that gives it: JSON-LD, then
 * OpenGraph, then the older <meta> names, then the markup. The date of a change is never taken for that of publication.
 * @param url where the page was found, null for a file
 */
export function htmlMetadata(document: Document, html: string, url: string | null): HtmlMetadata {
  const meta = metaFields(document)
  const thing = articleInJsonLd(document)
  const address = canonicalUrl(document, meta, html, url)
  const publisher = field(
    namesOf(thing?.publisher)[0],
    namesOf(thing?.sourceOrganization)[0],
    meta.get('og:site_name'),
    meta.get('dc.publisher'),
    meta.get('application-name'),
  )
  const publishedOn = publication(document, meta, thing, address ?? url)
  return {
    title: withoutPublisher(
      field(namesOf(thing?.headline)[0], meta.get('og:title'), lone(document, 'h1'), lone(document, 'title')),
      publisher,
    ),
    url: address,
    publisher,
    publishedOn,
    publishedOnOrigin: publishedOn === null ? null : 'METADATA',
    language: language(
      document.documentElement.getAttribute('lang'),
      meta.get('content-language'),
      namesOf(thing?.inLanguage)[0],
      meta.get('og:locale'),
    ),
    free: freeOf(thing),
    wordCount: typeof thing?.wordCount === 'number' ? thing.wordCount : null,
  }
}

function metaFields(document: Document): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => element.getAttribute(key))
      .find((value) => value)
    const content = element.getAttribute('content')?.trim()
    if (name && content && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), content)
  }
  return fields
}

function publication(
  document: Document,
  meta: ReadonlyMap<string, string>,
  thing: Thing | null,
  url: string | null,
): FuzzyDate | null {
  const written = [...namesOf(thing?.datePublished), ...dateNames.map((name) => meta.get(name)), ...timesOf(document)]
  for (const text of written) {
    const day = text === undefined ? null : publishedDay(text)
    if (day) return day
  }
  return url === null ? null : publishedDayInUrl(url)
}

/** Times marked as the publication's; else the one time of the article, where all that stand in it name the same day. */
function timesOf(document: Document): readonly string[] {
  const marked = '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date'
  const of = (selector: string) =>
    [...document.querySelectorAll(selector)].map((time) => time.getAttribute('datetime') ?? time.textContent)
  const inArticle = of('article time[datetime], main time[datetime]')
  const days = new Set(inArticle.map((text) => publishedDay(text)?.edtf))
  return [...of(marked), ...(days.size === 1 ? inArticle.slice(0, 1) : [])]
}

function freeOf(thing: Thing | null): boolean | null {
  const free = thing?.isAccessibleForFree
  return typeof free === 'boolean' ? free : typeof free === 'string' ? /^true$/i.test(free.trim()) : null
}

/** Text of the only such element: a page of several headlines has none of its own. */
function lone(document: Document, selector: string): string | undefined {
  const found = document.querySelectorAll(selector)
  return found.length === 1 ? found[0]?.textContent : undefined
}

/** The first that is given, in one line. */
function field(...candidates: readonly (string | undefined)[]): string | null {
  for (const candidate of candidates) {
    const text = candidate?.replace(/\s+/g, ' ').trim().normalize('NFC') ?? ''
    if (text !== '' && text.length <= longestField) return text
  }
  return null
}

function withoutPublisher(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title
  const end = /^(.+?)\s+[|–—·-]\s+([^|–—·]+)$/u.exec(title)
  return end?.[1] !== undefined && end[2]?.toLowerCase() === publisher.toLowerCase() ? end[1] : title
}

function language(...tags: readonly (string | null | undefined)[]): string | null {
  for (const tag of tags) {
    const canonical = tag ? canonicalTag(tag) : null
    if (canonical !== null) return canonical
  }
  return null
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
