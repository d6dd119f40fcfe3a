/** How stored values compare with what a filter asks, in Cypher. */
import type { Conditions, Filter } from './conditions.ts'
import { holds, valuesThen, valueThen } from './known.ts'
import { refusal } from './refusal.ts'
import { list } from './stored.ts'

export const given = (value: unknown): boolean => value !== null && value !== undefined
const both = (parts: readonly string[]): string => (parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`)

/** What does not hold, or cannot be told. */
export const not = (condition: string): string => `NOT coalesce(${condition}, false)`
export const whether = (condition: string, wanted: unknown): string => (wanted === true ? condition : not(condition))

/** A condition on what carries the comparable properties of a value: the node itself, or the :Value that held then. */
export function held(conditions: Conditions, predicate: string, condition: (holder: string) => string): string {
  const { timed, node } = conditions
  if (!timed) return condition(node)
  return `EXISTS { MATCH (${node})-[:HAS]->(v:Value {predicate: '${predicate}'}) WHERE ${holds('v')} AND ${condition('v')} }`
}

/** Held one of some values then. JSON texts are compared in their quotes, so that no value can be part of another. */
export const heldOneOf = (conditions: Conditions, predicate: string, values: unknown, node = conditions.node): string =>
  `EXISTS { MATCH (${node})-[:HAS]->(v:Value {predicate: '${predicate}'}) WHERE ${holds('v')}` +
  ` AND any(x IN ${conditions.parameter(list(values).map((value) => JSON.stringify(value)))} WHERE v.value CONTAINS x) }`

/** A value stored as JSON on the node, as it is or was. */
export const jsonOf = ({ timed, node }: Conditions, predicate: string, property: string): string =>
  timed ? valueThen(node, predicate, 'value') : `${node}.${property}`
/** The same of a list of values; only where they are JSON at all times. */
export const jsonsOf = ({ timed, node }: Conditions, predicate: string, property: string): string =>
  timed ? valuesThen(node, predicate) : `coalesce(${node}.${property}, [])`

/** Whether a member of a JSON text is one of some; what looks like a member inside of a text has its quotes escaped. */
export const memberIn = (conditions: Conditions, json: string, member: string, values: unknown): string => {
  const members = list(values).map((value) => `"${member}":${JSON.stringify(value)}`)
  return `any(w IN ${conditions.parameter(members)} WHERE ${json} CONTAINS w)`
}

/** Escaped backslashes and quotes as signs that JSON never holds, so that the next quote is where a text ends. */
const [backslash, quote] = ['\u0001', '\u0002']
const unescaped = (json: string): string => `replace(replace(${json}, '\\\\\\\\', '${backslash}'), '\\\\"', '${quote}')`
export const textIn = (json: string, member: string): string =>
  `split(split(${unescaped(json)}, '"${member}":"')[1], '"')[0]`
export const numberIn = (json: string, member: string): string =>
  `toFloat(split(replace(split(${unescaped(json)}, '"${member}":')[1], '}', ','), ',')[0])`
const asInJson = (written: string): string =>
  JSON.stringify(written).slice(1, -1).replaceAll('\\\\', backslash).replaceAll('\\"', quote)

/** A text; `json` where it was taken out of JSON by `textIn`. */
export function text(conditions: Conditions, of: string, filter: Filter, form: 'plain' | 'json' = 'plain'): string {
  const written = (value: unknown): string => (form === 'json' ? asInJson(String(value)) : String(value))
  const { in: some, contains, startsWith } = filter
  const parts: string[] = []
  const lower = `toLower(${of})`
  if (given(some)) {
    parts.push(`${lower} IN [w IN ${conditions.parameter(list(some).map(written))} | toLower(w)]`)
  }
  if (given(contains)) parts.push(`${lower} CONTAINS toLower(${conditions.parameter(written(contains))})`)
  if (given(startsWith)) parts.push(`${lower} STARTS WITH toLower(${conditions.parameter(written(startsWith))})`)
  return both(parts)
}

interface Bounds {
  readonly least: string
  readonly most: string
}

/** What lies between two bounds, either of which may be unknown, against `overlaps` and `within`. */
function between(conditions: Conditions, { least, most }: Bounds, filter: Filter, ends: [string, string]): string {
  const [overlaps, within] = [filter['overlaps'] as Filter | null, filter['within'] as Filter | null]
  const parts = overlaps || within ? [`coalesce(${least}, ${most}) IS NOT NULL`] : []
  const [start, end] = ends
  if (overlaps && given(overlaps[start])) {
    parts.push(`coalesce(${most} >= ${conditions.parameter(overlaps[start])}, true)`)
  }
  if (overlaps && given(overlaps[end])) {
    parts.push(`coalesce(${least} <= ${conditions.parameter(overlaps[end])}, true)`)
  }
  if (within && given(within[start])) parts.push(`${least} >= ${conditions.parameter(within[start])}`)
  if (within && given(within[end])) parts.push(`${most} <= ${conditions.parameter(within[end])}`)
  return both(parts)
}

function ordered(range: unknown): void {
  const { from, until } = (range ?? {}) as Filter
  if (typeof from === 'string' && typeof until === 'string' && from > until) {
    throw refusal('BAD_DATE', `The range from ${from} until ${until} has no day in it: put the earlier day first.`)
  }
}

/** A fuzzy date, by the two Cypher expressions of its bounds. */
export function date(conditions: Conditions, least: string, most: string, filter: Filter): string {
  ordered(filter['overlaps'])
  ordered(filter['within'])
  return between(conditions, { least, most }, filter, ['from', 'until'])
}

/** A day. What has none is in no range. */
export function day(conditions: Conditions, of: string, range: Filter): string {
  ordered(range)
  const parts = [`${of} IS NOT NULL`]
  if (given(range['from'])) parts.push(`${of} >= ${conditions.parameter(range['from'])}`)
  if (given(range['until'])) parts.push(`${of} <= ${conditions.parameter(range['until'])}`)
  return both(parts)
}

function ascending(range: unknown): void {
  const { min, max } = (range ?? {}) as Filter
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    throw refusal('BAD_INPUT', `There is no number from ${min} to ${max}: put the lesser first.`)
  }
}

/** A count, stored as JSON with `min` and `max`. */
export function count(conditions: Conditions, json: string, filter: Filter): string {
  ascending(filter['overlaps'])
  ascending(filter['within'])
  return between(conditions, { least: numberIn(json, 'min'), most: numberIn(json, 'max') }, filter, ['min', 'max'])
}

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** An amount of money, on what carries `currency` and `amountValue`. */
export function amount(conditions: Conditions, holder: string, filter: Filter): string {
  const { currency, min, max } = filter
  if (!currencies.has(String(currency))) {
    throw refusal('BAD_CURRENCY', `${JSON.stringify(currency)} is no currency: give its three letters (EUR, KRW).`)
  }
  ascending(filter)
  const parts = [`${holder}.currency = ${conditions.parameter(currency)}`, `${holder}.amountValue IS NOT NULL`]
  if (given(min)) parts.push(`${holder}.amountValue >= ${conditions.parameter(min)}`)
  if (given(max)) parts.push(`${holder}.amountValue <= ${conditions.parameter(max)}`)
  return both(parts)
}

/** Name and kind of a speaker that is stored as JSON. */
export function speaker(conditions: Conditions, json: string, { kind, name }: Filter): string {
  const parts = [`${json} IS NOT NULL`]
  if (given(kind)) parts.push(memberIn(conditions, json, 'kind', kind))
  if (given(name)) parts.push(text(conditions, textIn(json, 'name'), name as Filter, 'json'))
  return both(parts)
}
