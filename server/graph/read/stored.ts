/** How stored values become what the API hands out. */

/** A JSON string as the value it is; null stays null. */
export const fromJson = (raw: unknown): unknown => (typeof raw === 'string' ? (JSON.parse(raw) as unknown) : null)

/** The members of an object; none where it is no object. */
export const members = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** A list; empty where it is none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A text; null where it is none. */
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Takes the named member of a value that claims hold as `{member: ...}`, and anything else as it is. */
export const memberOf = (value: unknown, member: string | undefined): unknown =>
  member !== undefined && typeof value === 'object' && value !== null ? (members(value)[member] ?? null) : value
