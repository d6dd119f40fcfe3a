/** What is known about a stored text besides its words: where it was published, and how that goes with what is said anew. */
import type { Article } from '../article/article.ts'
import { addressKey } from './address-key.ts'
import { canonical } from './claim.ts'
import type { Graph, Row } from './driver.ts'

export type About = Omit<Article, 'sha256' | 'text'>

/** A text may be published at several addresses: the earliest publication comes first, and is the source's own. */
export type Publications = readonly [main: About, ...copies: About[]]

const MEMBERS = '.title, .url, .publisher, .publishedOn, .publishedOnOrigin, .language, .summarizes'

/** Of `source`: the version of its rules, and what is known about it and its copies as `AboutRow`s. */
export const ABOUT = `source.rulesVersion AS rulesVersion, source {${MEMBERS}} AS about,
  COLLECT { MATCH (copy:Copy)-[:OF]->(source) RETURN copy {${MEMBERS}} } AS copies`

const STORED = `MATCH (source:Source {id: $source}) RETURN ${ABOUT}`

/** Null where the text is not there. */
export async function storedAbout(
  graph: Graph,
  source: string,
): Promise<{ readonly rulesVersion: string; readonly publications: Publications } | null> {
  const [row] = await graph.read(STORED, { source })
  return row ? { rulesVersion: String(row['rulesVersion']), publications: publicationsOf(row) } : null
}

/** Of a row with `ABOUT`. */
export function publicationsOf({ about, copies }: Row): Publications {
  return inOrder([aboutOf(about as AboutRow), ...(copies as AboutRow[]).map(aboutOf)])
}

/** As properties of a :Source or :Copy: structures as JSON, a list as a list of them. */
interface AboutRow {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly publishedOnOrigin: Article['publishedOnOrigin']
  readonly language: string | null
  readonly summarizes: readonly string[] | null
}

function aboutRow(article: About): AboutRow {
  const { title, url, publisher, publishedOn, publishedOnOrigin, language, summarizes } = article
  return {
    title,
    url,
    publisher,
    publishedOn: publishedOn && canonical(publishedOn),
    publishedOnOrigin,
    language,
    summarizes: summarizes.length === 0 ? null : summarizes.map(canonical),
  }
}

/** What is written of it: the bounds of its day too, by which it is filtered and sorted. */
export function publicationRow(article: About): Record<string, unknown> {
  const { publishedOn } = article
  return {
    ...aboutRow(article),
    publishedFrom: publishedOn?.earliest ?? null,
    publishedUntil: publishedOn?.latest ?? null,
  }
}

function aboutOf({ publishedOn, summarizes, ...plain }: AboutRow): About {
  return {
    ...plain,
    publishedOn: publishedOn === null ? null : (JSON.parse(publishedOn) as Article['publishedOn']),
    summarizes: (summarizes ?? []).map((page) => JSON.parse(page) as Article['summarizes'][number]),
  }
}

export const keyOf = ({ url }: Pick<About, 'url'>): string | null => (url === null ? null : addressKey(url))

/**
 * The publications of a text once somebody has said something of it: another address is another publication, and says
 * nothing of those known. Of one that is known, what both know is as it is stored, or with `corrects` as it is said
 * anew. What comes without an address is said of the main one; so is what comes with one, where that has none.
 */
export function together(said: About, stored: Publications, corrects: boolean): Publications {
  const [key, main] = [keyOf(said), stored[0]]
  const meant = key === null || keyOf(main) === null ? main : stored.find((one) => keyOf(one) === key)
  const others = stored.filter((one) => one !== meant)
  return inOrder([meant ? combined(said, meant, corrects) : about(said), ...others])
}

function combined(said: About, stored: About, corrects: boolean): About {
  const [first, second] = corrects ? [said, stored] : [stored, said]
  const { publishedOn, publishedOnOrigin } = first.publishedOn === null ? second : first
  return {
    title: first.title ?? second.title,
    url: first.url ?? second.url,
    publisher: first.publisher ?? second.publisher,
    publishedOn,
    publishedOnOrigin,
    language: first.language ?? second.language,
    summarizes: first.summarizes.length === 0 ? second.summarizes : first.summarizes,
  }
}

/** An article without its words. */
export const about = (article: About): About => aboutOf(aboutRow(article))

/** The earliest first, as far as is known for certain; then by address, so that it does not matter which came in first. */
function inOrder(publications: readonly About[]): Publications {
  const place = (one: About): string =>
    [one.publishedOn?.latest ?? '9999', one.publishedOn?.earliest ?? '9999', keyOf(one) ?? ''].join(' ')
  const sorted = publications.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
  return sorted as unknown as Publications
}
