import { keep, kept } from '../kept.ts'
import type { Found } from './found.ts'

const key = 'throughline-recent'
const most = 6

/** What was opened by searching last, the last first. What cannot be read back is forgotten. */
export function recent(): Found[] {
  try {
    const read: unknown = JSON.parse(kept(key) ?? '[]')
    return Array.isArray(read) ? read.filter(isFound) : []
  } catch {
    return []
  }
}

/** Keeps it as the one opened last. */
export function remember(found: Found): void {
  const others = recent().filter(({ id }) => id !== found.id)
  const plain = { ...found, title: found.title.map((piece) => ({ ...piece, strong: false })) }
  keep(key, JSON.stringify([plain, ...others].slice(0, most)))
}

function isFound(read: unknown): read is Found {
  if (typeof read !== 'object' || read === null) return false
  const { id, title, line, opens } = read as Record<string, unknown>
  return (
    typeof id === 'string' && typeof line === 'string' && typeof opens === 'object' && opens !== null &&
    Array.isArray(title) && title.every((piece: unknown) => typeof (piece as { text?: unknown } | null)?.text === 'string')
  ) // prettier-ignore
}
