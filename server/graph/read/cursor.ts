import { refusal } from './refusal.ts'

/** Where a page ends: the values a list is sorted by, and the id that breaks their ties. */
export interface Place {
  readonly keys: readonly (string | number | null)[]
  readonly id: string
}

/** An opaque text for a place; survives insertions and removals, because it counts nothing. `sign` is that of the order. */
export const cursorOf = ({ keys, id }: Place, sign: string): string =>
  Buffer.from(JSON.stringify([...keys, id, ...(sign === '' ? [] : [sign])])).toString('base64url')

/** Reads a cursor back. Refuses (BAD_CURSOR) what no list in this order has given out. */
export function placeOf(cursor: unknown, argument: string, count: number, sign: string): Place {
  const parts = typeof cursor === 'string' ? parsed(cursor) : null
  const signed = sign === '' ? parts : parts?.at(-1) === sign ? parts.slice(0, -1) : null
  const id = signed?.at(-1)
  const keys = signed?.slice(0, -1)
  if (typeof id !== 'string' || keys?.length !== count || !keys.every(isKey)) {
    throw refusal(
      'BAD_CURSOR',
      `This \`${argument}\` is no cursor of this list in this order. Pass one that it has given you.`,
    )
  }
  return { keys, id }
}

function parsed(cursor: string): unknown[] | null {
  if (cursor.length > 4000 || !/^[\w-]+$/.test(cursor)) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

const isKey = (key: unknown): key is string | number | null =>
  key === null || typeof key === 'string' || Number.isFinite(key)
