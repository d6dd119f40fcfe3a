/** Filters and orders of the schema, drawn: `shape` chooses what is asked, `values` what it is asked for. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
} from 'graphql'
import type { Choices } from './choices.ts'
import { stock } from './full-graph.ts'

/** Ids of what there is; among those of entities some that were merged into others, and one of nothing. */
export interface Ids {
  readonly Source: readonly string[]
  readonly Claim: readonly string[]
  readonly Organization: readonly string[]
  readonly Event: readonly string[]
}

export interface Drawing {
  readonly shape: Choices
  readonly values: Choices
  readonly ids: Ids
}

const days = ['2025-01-01', '2025-05-01', '2025-05-07', '2025-05-31', '2025-06-10', '2025-09-09', '2026-03-01']
const letters = ['a', 'É', 'aster', '"', '\\', 'ş', '北風', 'data', 'The', '', 'ж', 'zz', 'q" a', 'paper.example/1']
const texts = [...stock.names, ...stock.offices, ...stock.words, ...stock.publishers, ...letters]

/** Of ranges the first bound is never above the second. */
function bounds(names: [string, string], { shape, values }: Drawing, all: readonly (string | number)[]) {
  const [a, b] = [values.of(all), values.of(all)]
  const [least, most] = a <= b ? [a, b] : [b, a]
  const has = shape.below(4)
  return { ...(has !== 1 && { [names[0]]: least }), ...(has !== 2 && { [names[1]]: most }) }
}

const organizations = new Set(['company', 'organization', 'against', 'group', 'regulator'])

function idsFor(owner: string, field: string, ids: Ids): readonly string[] {
  if (field === 'source' || (owner === 'SourceFilter' && field === 'id')) return ids.Source
  if (owner === 'ClaimFilter' && field === 'id') return ids.Claim
  if (organizations.has(field) || (/^(Company|Regulator)/.test(owner) && field === 'id')) return ids.Organization
  if (owner === 'ClaimFilter' || owner === 'SourceFilter') return [...ids.Organization, ...ids.Event]
  return ids.Event
}

const wordsOf: Readonly<Record<string, readonly string[]>> = {
  country: stock.countries,
  identifier: ['12', '1', 'a"b'],
  language: ['en', 'fr', 'xx'],
  currency: stock.currencies,
}

function valueOf(owner: GraphQLInputObjectType, field: GraphQLInputField, drawing: Drawing, depth: number): unknown {
  const { shape, values, ids } = drawing
  const type = getNamedType(field.type)
  const many = isListType(getNullableType(field.type))
  if (isInputObjectType(type)) {
    const inner = () => drawFilter(type, drawing, depth - 1)
    return many ? Array.from({ length: shape.below(3) }, inner) : inner()
  }
  if (isEnumType(type)) {
    // Types of events become part of the question.
    const choose = field.name === 'type' ? shape : values
    return choose.some(
      type.getValues().map(({ name }) => name),
      3,
    )
  }
  if (type.name === 'Boolean') return shape.once(2)
  if (type.name === 'Date') return values.of(days)
  if (type.name === 'Float') return values.of(stock.amounts)
  if (type.name === 'ID') return values.some([...idsFor(owner.name, field.name, ids), 'nobody'], 4)
  const words = wordsOf[field.name] ?? texts
  return many ? values.some(words, 3) : values.of(words)
}

const goesOn = (type: GraphQLNamedType): boolean => isInputObjectType(type) && 'NOT' in type.getFields()

export function drawFilter(type: GraphQLInputObjectType, drawing: Drawing, depth: number): Record<string, unknown> {
  const { shape, values } = drawing
  if (type.name === 'DateRange') return bounds(['from', 'until'], drawing, days)
  if (type.name === 'CountRange') return bounds(['min', 'max'], drawing, stock.counts)
  if (type.name === 'AmountFilter')
    return { currency: values.of(stock.currencies), ...bounds(['min', 'max'], drawing, stock.amounts) }
  const fields = Object.values(type.getFields()).filter(({ type: inner }) => depth > 0 || !goesOn(getNamedType(inner)))
  const drawn = Object.fromEntries(
    shape.some(fields, depth > 1 ? 3 : 2).map((field) => [field.name, valueOf(type, field, drawing, depth)]),
  )
  return 'minAmount' in drawn ? { ...drawn, currency: values.of(stock.currencies) } : drawn
}

/** Up to three keys; amounts only behind their currency. */
export function drawOrder(type: GraphQLInputObjectType, { shape }: Drawing): { by: string; direction: string }[] {
  const keys = getNamedType(type.getFields()['by']?.type)
  if (!isEnumType(keys)) return []
  const names = new Set(
    shape.some(
      keys.getValues().map(({ name }) => name),
      3,
    ),
  )
  const ordered = names.has('AMOUNT') ? ['CURRENCY', ...[...names].filter((name) => name !== 'CURRENCY')] : [...names]
  return ordered.map((by) => ({ by, direction: shape.once(2) ? 'ASCENDING' : 'DESCENDING' }))
}
