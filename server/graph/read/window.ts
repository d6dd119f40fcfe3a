/** Which part of a sorted list a page shows, in Cypher: keyset conditions, never a count of what to skip. */
import { Kind } from 'graphql'
import type { GraphQLField, GraphQLResolveInfo } from 'graphql'
import { entries, mostEntries } from './compilation.ts'
import { placeOf, type Place } from './cursor.ts'
import type { Key, Sorting } from './orders.ts'
import type { Arguments } from './places.ts'
import { refusal } from './refusal.ts'

export interface Window {
  readonly sorting: Sorting
  /** Whether the page is taken from the end of what there is. */
  readonly backward: boolean
  readonly count: number
  readonly after: Place | null
  readonly before: Place | null
}

/** What the arguments of a page say. Throws BAD_COUNT, TOO_MANY, BAD_CURSOR. */
export function windowOf(
  args: Arguments,
  sorting: Sorting,
  field: GraphQLField<unknown, unknown>,
  info: GraphQLResolveInfo,
): Window {
  const { last, after, before } = args
  const backward = last !== null && last !== undefined
  if (backward && isGiven(info, 'first')) {
    throw refusal('BAD_COUNT', `\`${field.name}\` takes \`first\` or \`last\`, not both.`)
  }
  const place = (cursor: unknown, argument: string): Place | null =>
    cursor === null || cursor === undefined ? null : placeOf(cursor, argument, sorting.keys.length, sorting.sign)
  return {
    sorting,
    backward,
    count: backward ? entries(last, mostEntries, field, 'last') : entries(args['first'], mostEntries, field),
    after: place(after, 'after'),
    before: place(before, 'before'),
  }
}

/** Whether the query itself gives an argument: its default is there anyway. */
function isGiven({ fieldNodes, variableValues }: GraphQLResolveInfo, name: string): boolean {
  const value = fieldNodes[0]?.arguments?.find((argument) => argument.name.value === name)?.value
  if (!value || value.kind === Kind.NULL) return false
  return value.kind !== Kind.VARIABLE || variableValues[value.name.value] != null
}

/** All that windows on one list differ in besides values. */
export const shapeOfWindow = ({ sorting: { sign }, backward, after, before }: Window): unknown => [
  sign,
  backward,
  ...[after, before].map((place) => place && place.keys.map((key) => key === null)),
]

export function parametersOf({ after, before }: Window): Record<string, unknown> {
  const of = (name: string, place: Place | null): [string, unknown][] =>
    place
      ? [[`${name}Id`, place.id], ...place.keys.map((key, index): [string, unknown] => [`${name}${index}`, key])]
      : []
  return Object.fromEntries([...of('after', after), ...of('before', before)])
}

type Side = 'later' | 'earlier'

/** Ids break ties in the direction of the last key, so that an index serves both directions. */
const idDescends = (keys: readonly Key[]): boolean => keys.at(-1)?.descending === true

const sign = (descending: boolean, side: Side): string => (descending === (side === 'earlier') ? '>' : '<')

/** What is beyond a place, on one side of it: by the first key, or by the next where that is equal, and so on to the id. */
function beyond(keys: readonly Key[], texts: readonly string[], place: Place, name: string, side: Side): string {
  const byId = `n.id ${sign(idDescends(keys), side)} $${name}Id`
  return keys.reduceRight((inner, key, index) => {
    const text = texts[index] ?? ''
    const equal = place.keys[index] === null ? `${text} IS NULL` : `${text} = $${name}${index}`
    return `(${strictly(key, text, place.keys[index] === null, `$${name}${index}`, side)} OR (${equal} AND ${inner}))`
  }, byId)
}

function strictly(key: Key, text: string, isNull: boolean, value: string, side: Side): string {
  if (isNull) return side === 'later' ? 'false' : `${text} IS NOT NULL`
  const compared = `${text} ${sign(key.descending === true, side)} ${value}`
  return side === 'later' && !key.always ? `${compared} OR ${text} IS NULL` : compared
}

/** What lies between `after` and `before`. */
export function inside({ sorting: { keys }, after, before }: Window, texts: readonly string[]): string[] {
  return [
    ...(after ? [beyond(keys, texts, after, 'after', 'later')] : []),
    ...(before ? [beyond(keys, texts, before, 'before', 'earlier')] : []),
  ]
}

/** What lies outside, on the side of one of the two; null where nothing bounds that side. */
export function outside(
  { sorting: { keys }, after, before }: Window,
  texts: readonly string[],
  side: Side,
): string | null {
  if (side === 'earlier') return after && `(n.id = $afterId OR ${beyond(keys, texts, after, 'after', 'earlier')})`
  return before && `(n.id = $beforeId OR ${beyond(keys, texts, before, 'before', 'later')})`
}

/** The whole order; Cypher puts what has no value last where it ascends and first where it descends. */
export function orderOf(
  { sorting: { keys }, backward }: Pick<Window, 'sorting' | 'backward'>,
  texts: readonly string[],
  node = 'n',
): string {
  const parts = keys.flatMap((key, index) => {
    const text = texts[index] ?? ''
    const direction = `${text}${(key.descending === true) === backward ? '' : ' DESC'}`
    return key.descending && !key.always ? [`${text} IS NULL${backward ? ' DESC' : ''}`, direction] : [direction]
  })
  return [...parts, idOrder(keys, backward, node)].join(', ')
}

const idOrder = (keys: readonly Key[], backward: boolean, node = 'n'): string =>
  `${node}.id${idDescends(keys) === backward ? '' : ' DESC'}`

/** One half of a list by one key: what has the key, in the order of an index, or what has none, by id. */
interface Half {
  readonly where: readonly string[]
  readonly order: string
}

/** Null where the window shows nothing of it. */
export function halfOf(window: Window, text: string, has: boolean): Half | null {
  const { sorting, backward, after, before } = window
  const { keys } = sorting
  const [isAfterLess, isBeforeLess] = [after?.keys[0] === null, before?.keys[0] === null]
  const id = idOrder(keys, backward)
  if (!has) {
    if (before && !isBeforeLess) return null
    const where = [
      `${text} IS NULL`,
      ...(after && isAfterLess ? [`n.id ${sign(idDescends(keys), 'later')} $afterId`] : []),
      ...(before ? [`n.id ${sign(idDescends(keys), 'earlier')} $beforeId`] : []),
    ]
    return { where, order: id }
  }
  if (isAfterLess) return null
  const descending = keys[0]?.descending === true
  const bound = (name: string, side: Side): string => {
    const [key, compared] = [`$${name}0`, sign(descending, side)]
    const ties = `(${text} ${compared} ${key} OR (${text} = ${key} AND n.id ${sign(idDescends(keys), side)} $${name}Id))`
    // A bound that an index can seek to, said apart.
    return `${text} ${compared}= ${key} AND ${ties}`
  }
  const where = [
    `${text} IS NOT NULL`,
    'n.id IS NOT NULL',
    ...(after ? [bound('after', 'later')] : []),
    ...(before && !isBeforeLess ? [bound('before', 'earlier')] : []),
  ]
  return { where, order: `${text}${descending === backward ? '' : ' DESC'}, ${id}` }
}
