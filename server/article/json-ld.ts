import { isRecord } from './record.ts'

const longestScript = 500_000
const mostScripts = 50
const articleType = /(?:Article|Posting|Report)$/

/** One thing that a page says about itself in schema.org's words; nothing of it is checked yet. */
export type Thing = Readonly<Record<string, unknown>>

/**
 * What the page's JSON-LD says of the article in it, null where it says nothing. Broken scripts are passed over, as
 * search engines do. Lists of other articles (ItemList, hasPart) are not looked into.
 */
export function articleInJsonLd(document: Document): Thing | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, mostScripts)
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent)))
  return things.find(isArticle) ?? null
}

function isArticle(thing: Thing): boolean {
  return namesOf(thing['@type']).some((type) => articleType.test(type))
}

function thingsIn(value: unknown, depth = 0): readonly Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1))
  if (!isRecord(value)) return []
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value.mainEntity, depth + 1)]
}

/** Line breaks inside strings are the usual mistake in such scripts. */
function parsed(script: string): unknown {
  if (script.length > longestScript) return null
  const json = script.replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g, '')
  try {
    return JSON.parse(json)
  } catch {
    return parsedWithoutControls(json)
  }
}

function parsedWithoutControls(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\t\n\r]+/g, ' '))
  } catch {
    return null
  }
}

/** Names of a value that may be a name, a thing with a name, or a list of either. */
export function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.flatMap(namesOf)
  if (isRecord(value)) return namesOf(value.name)
  return []
}
