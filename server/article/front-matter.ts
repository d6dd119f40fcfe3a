import { parse } from 'yaml'
import { ArticleError } from './article-error.ts'
import type { Summarized } from './article.ts'
import { fuzzyDate } from './bounds.ts'

/** What somebody wrote about an article above its text; single values as trimmed strings, null where not given. */
export interface FrontMatter {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
  /** The pages that the text sums up, at most 20; empty where none is given. */
  readonly summarizes: readonly Summarized[]
}

const fence = '---\n'
const longest = 20_000
const mostSummarized = 20
const none: FrontMatter = {
  title: null,
  url: null,
  publisher: null,
  published: null,
  language: null,
  summarizes: [],
}

/**
 * Splits "---" YAML "---" from the text below it. Text without front matter is all body.
 * @throws ArticleError FRONT_MATTER_INVALID; DATE_NOT_UNDERSTOOD, DATE_BACKWARDS for the date of a page that is summarized
 */
export function splitFrontMatter(raw: string): { readonly matter: FrontMatter; readonly body: string } {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (!text.startsWith(fence)) return { matter: none, body: text }
  const end = text.indexOf(`\n${fence}`, fence.length - 1)
  if (end < 0) throw invalid('it has no closing line of three hyphens')
  if (end > longest) throw invalid(`it is longer than ${longest} characters`)
  return { matter: frontMatter(text.slice(fence.length, end + 1)), body: text.slice(end + 1 + fence.length) }
}

function frontMatter(yaml: string): FrontMatter {
  const fields = parsed(yaml)
  if (fields === null || fields === undefined) return none
  if (typeof fields !== 'object' || Array.isArray(fields)) throw invalid('it is no list of “name: value” lines')
  const field = scalars(fields)
  return {
    title: field('title'),
    url: webAddress(field('url')),
    publisher: field('publisher'),
    published: field('published'),
    language: field('language'),
    summarizes: summarized('summarizes' in fields ? fields.summarizes : undefined),
  }
}

function summarized(pages: unknown): readonly Summarized[] {
  if (pages === undefined || pages === null || pages === '') return []
  if (!Array.isArray(pages)) throw invalid('“summarizes” has to be a list of pages')
  if (pages.length > mostSummarized) throw invalid(`“summarizes” lists more than ${mostSummarized} pages`)
  return pages.map(summarizedPage)
}

/** A page of which nothing is known but its day could be any: it takes a title, a publisher or an address. */
function summarizedPage(page: unknown): Summarized {
  if (typeof page !== 'object' || page === null || Array.isArray(page))
    throw invalid('“summarizes” has to list its pages as “name: value” lines')
  const field = scalars(page)
  const published = field('publishedOn')
  const [title, publisher, url] = [field('title'), field('publisher'), webAddress(field('url'))]
  if (title === null && publisher === null && url === null)
    throw invalid('“summarizes” lists a page without title, publisher and url')
  return { title, publisher, url, publishedOn: published === null ? null : fuzzyDate(published, { phrase: null }) }
}

/** The failsafe schema keeps every scalar a string, so that 2025-09 and 2025 stay as written; aliases could expand without end. */
function parsed(yaml: string): unknown {
  try {
    return parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' })
  } catch (error) {
    throw invalid(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it is no YAML')
  }
}

function scalars(fields: object): (name: string) => string | null {
  const all = new Map<string, unknown>(Object.entries(fields))
  return (name) => scalar(name, all.get(name))
}

function scalar(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw invalid(`“${name}” has to be a single value`)
  return value.trim() === '' ? null : value.trim().normalize('NFC')
}

/** Only web addresses are ever shown as links. */
function webAddress(url: string | null): string | null {
  if (url === null) return null
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw invalid('“url” has to start with http:// or https://')
  return url
}

function invalid(why: string): ArticleError {
  return new ArticleError('FRONT_MATTER_INVALID', `The front matter cannot be read: ${why}. Correct it or remove it.`)
}
