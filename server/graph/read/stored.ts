/** How stored values become what the API hands out. */

/** The values of an entity that held on the day asked for, by predicate. */
export type Then = ReadonlyMap<string, readonly unknown[]>

/** A JSON string as the value it is; null stays null. */
export const fromJson = (raw: unknown): unknown => (typeof raw === 'string' ? (JSON.parse(raw) as unknown) : null)

/** The members of an object; none where it is no object. */
export const members = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** A list; empty where it is none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Pairs of predicate and JSON as values by predicate. */
export function thenOf(raw: unknown): Then {
  const pairs = list(raw).map((pair) => [String(list(pair)[0]), fromJson(list(pair)[1])] as const)
  const grouped = Map.groupBy(pairs, ([predicate]) => predicate)
  return new Map([...grouped].map(([predicate, values]) => [predicate, values.map(([, value]) => value)]))
}

/** What is known of a speaker: the value of a claim, or the organization that made the statement. */
export function speakerOf(
  said: unknown,
  organization: { name: unknown; company: unknown } | null,
): { name: string; kind: string } {
  const { name, kind } = members(said)
  if (typeof name === 'string' && typeof kind === 'string') return { name, kind }
  if (organization && typeof organization.name === 'string') {
    return { name: organization.name, kind: organization.company === true ? 'COMPANY' : 'REGULATOR' }
  }
  return { name: 'not named', kind: 'OTHER' }
}

/** A text; null where it is none. */
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Takes the named member of a value that claims hold as `{member: ...}`, and anything else as it is. */
export const memberOf = (value: unknown, member: string | undefined): unknown =>
  member !== undefined && typeof value === 'object' && value !== null ? (members(value)[member] ?? null) : value

/** The id of the mention inside a stored speaker, in Cypher. Quotes in names are escaped there, so it cannot be forged. */
export const mentionIn = (said: string): string => `split(split(${said}, '"mention":"')[1], '"')[0]`
