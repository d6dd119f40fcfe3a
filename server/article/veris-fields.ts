/** The fields of a VERIS record that are read here, and what they may hold. */
import { ArticleError } from './article-error.ts'
import { fuzzyDate } from './bounds.ts'
import { isRecord } from './record.ts'

type Disclosure = 'Yes' | 'No' | 'Potentially' | 'Unknown'

/** Under the names of the schema; what is not read here is left out. */
export interface VerisRecord {
  readonly incident_id: string
  readonly security_incident?: 'Confirmed' | 'Suspected' | 'Near miss' | 'False positive'
  readonly source_id?: string
  readonly reference?: string
  readonly action: Readonly<Record<string, { readonly variety?: readonly string[] }>>
  readonly actor?: Readonly<Record<string, { readonly country?: readonly string[] }>>
  readonly victim?: {
    readonly victim_id?: string
    readonly country?: readonly string[]
    readonly secondary?: { readonly victim_id?: readonly string[] }
  }
  readonly timeline?: { readonly incident?: { readonly year: number; readonly month?: number; readonly day?: number } }
  readonly attribute?: {
    readonly confidentiality?: {
      readonly data_disclosure?: Disclosure
      readonly data_total?: number
      readonly data?: readonly { readonly variety?: string }[]
    }
    readonly integrity?: { readonly variety?: readonly string[] }
    readonly availability?: { readonly variety?: readonly string[] }
  }
  readonly plus?: { readonly master_id?: string; readonly created?: string; readonly modified?: string }
}

/** What a value should be instead; null where it is right. */
type Check = (value: unknown) => string | null

const text: Check = (value) => (typeof value === 'string' ? null : 'a text')
const named: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 1000 ? null : 'a text of 1 to 1,000 characters'
const short: Check = (value) =>
  typeof value === 'string' && value.length <= 1000 ? null : 'a text of at most 1,000 characters'
const object: Check = (value) => (isRecord(value) ? null : 'an object')
const list: Check = (value) => (Array.isArray(value) && value.length <= 10_000 ? null : 'a list')
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value) ? null : `one of ${words.join(', ')}`
const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
      ? null
      : `a whole number from ${least} to ${most}`
const time: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)) && isDay(value)
    ? null
    : 'a time like 2014-07-30T19:04:07Z'
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const country: Check = (value) =>
  value === 'Unknown' ||
  value === 'Other' ||
  (typeof value === 'string' && /^[A-Z]{2}$/.test(value) && regions.of(value) !== undefined)
    ? null
    : 'a country as two capital letters, or Unknown'
const day: Check = (value) => {
  if (!isRecord(value)) return 'an object'
  const { year, month, day: number } = value
  if ([year, month, number].some((part) => typeof part !== 'number')) return null
  return isDay(
    [String(year).padStart(4, '0'), ...[month, number].map((part) => String(part).padStart(2, '0'))].join('-'),
  )
    ? null
    : 'a day of the calendar'
}

function isDay(given: string): boolean {
  try {
    fuzzyDate(given.slice(0, 10), { phrase: null })
    return true
  } catch {
    return false
  }
}

/** "*" stands for every item of a list or member of an object. A field that is not there is no mistake, unless required. */
const fields: readonly (readonly [path: string, check: Check])[] = [
  ['incident_id', named],
  ['security_incident', oneOf('Confirmed', 'Suspected', 'Near miss', 'False positive')],
  ['source_id', short],
  ['reference', text],
  ['action', object],
  ['action.*', object],
  ['action.*.variety', list],
  ['action.*.variety.*', text],
  ['actor', object],
  ['actor.*', object],
  ['actor.*.country', list],
  ['actor.*.country.*', country],
  ['victim', object],
  ['victim.victim_id', short],
  ['victim.country', list],
  ['victim.country.*', country],
  ['victim.secondary', object],
  ['victim.secondary.victim_id', list],
  ['victim.secondary.victim_id.*', short],
  ['timeline', object],
  ['timeline.incident.year', whole(1000, 9999)],
  ['timeline.incident.month', whole(1, 12)],
  ['timeline.incident.day', whole(1, 31)],
  ['timeline.incident', day],
  ['attribute', object],
  ['attribute.*', object],
  ['attribute.confidentiality.data_disclosure', oneOf('Yes', 'No', 'Potentially', 'Unknown')],
  ['attribute.confidentiality.data_total', whole(0, Number.MAX_SAFE_INTEGER)],
  ['attribute.confidentiality.data', list],
  ['attribute.confidentiality.data.*', object],
  ['attribute.confidentiality.data.*.variety', text],
  ['attribute.*.variety', list],
  ['attribute.*.variety.*', text],
  ['plus', object],
  ['plus.master_id', named],
  ['plus.created', time],
  ['plus.modified', time],
]
const required = ['incident_id', 'action']

/** @throws ArticleError RECORD_INVALID, which names the first field that is wrong */
export function checkFields(value: unknown): VerisRecord {
  if (!isRecord(value)) throw invalid('the record', value, 'an object')
  for (const path of required) if (value[path] === undefined) throw invalid(path, undefined, 'there')
  if (isRecord(value['timeline']) && isRecord(value['timeline']['incident']))
    if (value['timeline']['incident']['year'] === undefined) throw invalid('timeline.incident.year', undefined, 'there')
  for (const [path, check] of fields) {
    for (const [found, at] of valuesAt(value, path.split('.'))) {
      const wanted = check(found)
      if (wanted !== null) throw invalid(at, found, wanted)
    }
  }
  return value as unknown as VerisRecord
}

function valuesAt(value: unknown, path: readonly string[], at = ''): (readonly [value: unknown, at: string])[] {
  const [step, ...rest] = path
  if (step === undefined) return [[value, at]]
  if (value === null || typeof value !== 'object') return []
  const names = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : []
  return names.flatMap((name) =>
    valuesAt((value as Readonly<Record<string, unknown>>)[name], rest, at === '' ? name : `${at}.${name}`),
  )
}

function invalid(field: string, value: unknown, wanted: string): ArticleError {
  const is = value === undefined ? 'is missing' : `is ${(JSON.stringify(value) ?? '').slice(0, 60)}`
  return new ArticleError(
    'RECORD_INVALID',
    `Its field ${field} ${is}, and should be ${wanted}. Mend it and import it again.`,
  )
}
