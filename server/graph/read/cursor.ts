import { refusal } from './refusal.ts'

/** Where a page ends: the values a list is sorted by, and the id that breaks their ties. */
export interface Place {
  readonly keys: readonly (string | number | null)[]
  readonly id: string
}

/** An opaque text for a place; survives insertions and removals, because it counts nothing. */
export const cursorOf = ({ keys, id }: Place): string =>
  Buffer.from(JSON.stringify([...keys, id])).toString('base64url')

/** Reads a cursor back. Refuses (BAD_CURSOR) what no list with this many sort keys has given out. */
export function placeOf(cursor: string, count: number): Place {
  const parts = parsed(cursor)
  const id = parts?.at(-1)
  const keys = parts?.slice(0, -1)
  if (typeof id !== 'string' || keys?.length !== count || !keys.every(isKey)) {
    throw refusal(
      'BAD_CURSOR',
      'This `after` is no cursor of this list. Pass an `endCursor` or `cursor` it has given you.',
    )
  }
  return { keys, id }
}

function parsed(cursor: string): unknown[] | null {
  if (cursor.length > 2000 || !/^[\w-]+$/.test(cursor)) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

const isKey = (key: unknown): key is string | number | null =>
  key === null || typeof key === 'string' || Number.isFinite(key)
