/** How stored values become what the API hands out. */
import type { Then } from './compilation.ts'

/** A JSON string as the value it is; null stays null. */
export const fromJson = (raw: unknown): unknown => (typeof raw === 'string' ? (JSON.parse(raw) as unknown) : null)

/** The members of an object; none where it is no object. */
export const members = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** A list; empty where it is none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What `allThen` gave: values by predicate, read from their JSON. */
export function thenOf(raw: unknown): Then {
  const pairs = list(raw).map((pair) => [String(list(pair)[0]), fromJson(list(pair)[1])] as const)
  const grouped = Map.groupBy(pairs, ([predicate]) => predicate)
  return new Map([...grouped].map(([predicate, values]) => [predicate, values.map(([, value]) => value)]))
}

/** A text; null where it is none. */
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Takes the named member of a value that claims hold as `{member: ...}`, and anything else as it is. */
export const memberOf = (value: unknown, member: string | undefined): unknown =>
  member !== undefined && typeof value === 'object' && value !== null ? (members(value)[member] ?? null) : value
