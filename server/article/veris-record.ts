/** Records of incidents in the VERIS schema, as the VERIS Community Database publishes them. */
import { ArticleError } from './article-error.ts'
import type { Article } from './article.ts'
import { fuzzyDate } from './bounds.ts'
import { composeArticle } from './compose-article.ts'
import type { FuzzyDate } from './fuzzy-date.ts'
import { quotableJson } from './quotable-json.ts'
import { isRecord } from './record.ts'
import { checkFields } from './veris-fields.ts'
import type { VerisRecord } from './veris-fields.ts'

/** Characters up to which one record is read; the longest in use have 20,000. */
const longestRecord = 1_000_000

const PUBLISHERS: Readonly<Record<string, string>> = {
  vcdb: 'VERIS Community Database (CC BY-SA 4.0)',
}

/**
 * Whether a text is meant as such a record, right or wrong. Both words are names of members that every record has.
 */
export function looksLikeVeris(text: string): boolean {
  return /^\s*\{\s*"/.test(text) && /"(?:security_incident|schema_version)"/.test(text) && text.includes('"action"')
}

/** The record that the text of an article is; null where it is none. */
export function verisRecordIn(text: string): VerisRecord | null {
  if (!looksLikeVeris(text)) return null
  try {
    return checkFields(JSON.parse(text))
  } catch (error) {
    // An article may begin like a record.
    if (error instanceof SyntaxError || error instanceof ArticleError) return null
    throw error
  }
}

/**
 * The record as an article: its text is the record, printed the same for equal records.
 * @throws ArticleError RECORD_INVALID, which names the field; ARTICLE_TOO_LONG
 */
export function parseVerisRecord(raw: string): Article {
  if (raw.length > longestRecord)
    throw new ArticleError(
      'ARTICLE_TOO_LONG',
      'It is longer than a record is. Put every record into a file of its own.',
    )
  const value = parsed(raw)
  const record = checkFields(value)
  const printed = quotableJson(value)
  if (printed === null)
    throw new ArticleError('RECORD_INVALID', 'It is nested more than 50 deep. Check how it was made.')
  const references = referencesIn(record.reference ?? '')
  const publishedOn = publication(record)
  return composeArticle(printed.text, {
    title: titleOf(record),
    url: references[0] ?? null,
    publisher: PUBLISHERS[record.source_id ?? ''] ?? record.source_id ?? null,
    publishedOn,
    publishedOnOrigin: publishedOn && 'METADATA',
    language: null,
    summarizes: [],
  })
}

function parsed(raw: string): unknown {
  try {
    const value: unknown = JSON.parse(raw)
    if (isRecord(value)) return value
  } catch {
    // Said below.
  }
  throw new ArticleError('RECORD_INVALID', 'It looks like a VERIS record but is no object of JSON. Check the file.')
}

const titleOf = ({ victim, incident_id: id, plus }: VerisRecord): string => {
  const name = victim?.victim_id?.trim() ?? ''
  return `${name === '' ? 'Unknown' : name}: VERIS record ${plus?.master_id ?? id}`
}

/** The addresses of web pages among what records refer to: several, with remarks, apart by anything. */
function referencesIn(reference: string): string[] {
  const found = reference.match(/https?:\/\/[^\s;"<>]+?(?=[,.)]*(?:[\s;"<>]|,?\s*https?:\/\/|$))/gi) ?? []
  return found.filter((url) => URL.canParse(url))
}

/**
 * A record tells when it was made and when it was last changed. Its words as they are came out in between, or on the
 * one day that both name; nothing is guessed where it tells neither.
 */
function publication({ plus }: VerisRecord): FuzzyDate | null {
  const [created, modified] = [plus?.created, plus?.modified].map((time) => time?.slice(0, 10) ?? null)
  const [first, last] = [created ?? modified ?? null, modified ?? created ?? null]
  if (first === null || last === null) return null
  // Four records were changed before they were made: the later day is the safe one.
  if (first >= last) return fuzzyDate(first, { phrase: null })
  return fuzzyDate(`[${first}..${last}]`, { phrase: null, derived: true })
}
