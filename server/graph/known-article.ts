/** What is known about a stored text besides its words, and how that goes together with what somebody says of it anew. */
import type { Article } from '../article/article.ts'
import { addressKey } from './address-key.ts'
import { canonical } from './claim.ts'
import type { Graph } from './driver.ts'

export type About = Omit<Article, 'sha256' | 'text'>

/** Of `source`: the version of its rules, and what is known about it as an `AboutRow`. */
export const ABOUT = `source.rulesVersion AS rulesVersion,
  source {.title, .url, .publisher, .publishedOn, .publishedOnOrigin, .language, .summarizes} AS about`

const STORED = `MATCH (source:Source {id: $source}) RETURN ${ABOUT}`

/** Null where the text is not there. */
export async function storedAbout(
  graph: Graph,
  source: string,
): Promise<{ readonly rulesVersion: string; readonly about: About } | null> {
  const [row] = await graph.read(STORED, { source })
  return row ? { rulesVersion: String(row['rulesVersion']), about: aboutOf(row['about'] as AboutRow) } : null
}

/** As properties of a :Source: structures as JSON, a list as a list of them. */
export interface AboutRow {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly publishedOnOrigin: Article['publishedOnOrigin']
  readonly language: string | null
  readonly summarizes: readonly string[] | null
}

export function aboutRow(article: About): AboutRow {
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

function aboutOf({ publishedOn, summarizes, ...plain }: AboutRow): About {
  return {
    ...plain,
    publishedOn: publishedOn === null ? null : (JSON.parse(publishedOn) as Article['publishedOn']),
    summarizes: (summarizes ?? []).map((page) => JSON.parse(page) as Article['summarizes'][number]),
  }
}

/** `article` with what is stored about it. What both know is as it is stored, or with `corrects` as it is said anew. */
export function together(article: Article, stored: About, corrects: boolean): Article {
  const [here, there] = [article.url, stored.url].map((url) => url && addressKey(url))
  const elsewhere = here !== null && there !== null && here !== there
  // What another address says of the text (its day, its publisher) holds there only.
  const said: Article = elsewhere ? { ...article, ...stored } : article
  const [first, second] = corrects ? [said, stored] : [stored, said]
  const { publishedOn, publishedOnOrigin } = first.publishedOn === null ? second : first
  return {
    ...article,
    title: first.title ?? second.title,
    url: first.url ?? second.url,
    publisher: first.publisher ?? second.publisher,
    publishedOn,
    publishedOnOrigin,
    language: first.language ?? second.language,
    summarizes: first.summarizes.length === 0 ? second.summarizes : first.summarizes,
  }
}
