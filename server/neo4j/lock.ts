/** One process at a time owns a home. The lock names it, so that one left by a process that died is recognized. */
import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning, markOf } from './process-start.ts'
import type { ProcessMark } from './process-start.ts'

/** A server stays and may be joined; a task ends by itself and may be waited for. */
export type Purpose = 'SERVER' | 'TASK'

export interface Holder extends ProcessMark {
  readonly id: string
  readonly purpose: Purpose
}

export interface Lock {
  readonly holder: Holder
  release(): Promise<void>
}

const ATTEMPTS = 20

/**
 * Takes the home, or tells who has it. A dead holder's lock is never taken away, since for a moment that would leave the
 * home to anybody: whoever first links itself in as the successor of that very holder owns the home, and only then puts
 * its own lock in the place of the dead one.
 */
export async function takeLock(home: string, purpose: Purpose): Promise<Lock | Holder> {
  const path = join(home, 'lock')
  const mine: Holder = { ...(await markOf(process.pid)), id: randomUUID(), purpose }
  const prepared = `${path}.${mine.id}`
  // Linked into place complete, so that nobody ever reads half a lock.
  await writeFile(prepared, `${JSON.stringify(mine)}\n`, { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const holder = await ownerAfter(path, prepared)
      if (holder === 'MINE') return { holder: mine, release: () => release(path, mine) }
      if (holder !== 'AGAIN') return holder
    }
    throw new Error(`The lock ${path} can be neither read nor removed`)
  } finally {
    await rm(prepared, { force: true })
  }
}

/** Follows the lock and its successors to the first that is alive, or puts `prepared` at the end. */
async function ownerAfter(path: string, prepared: string): Promise<Holder | 'MINE' | 'AGAIN'> {
  if (await place(prepared, path)) return 'MINE'
  const first = await readLock(path)
  if (first === null) return 'AGAIN'
  const passed: string[] = []
  for (let at = first; ;) {
    if (at.holder !== null && (await isRunning(at.holder))) return at.holder
    const successor = `${path}.after-${at.id}`
    passed.push(successor)
    if (await place(prepared, successor)) return (await settle(path, first.id, prepared, passed)) ? 'MINE' : 'AGAIN'
    const next = await readLock(successor)
    if (next === null) return 'AGAIN'
    at = next
  }
}

/** Makes the successor the lock itself. Where another has done so meanwhile, its traces were gone already: withdraw. */
async function settle(path: string, dead: string, prepared: string, passed: readonly string[]): Promise<boolean> {
  const isStill = (await readLock(path))?.id === dead
  if (isStill) await rename(prepared, path)
  for (const successor of isStill ? passed : passed.slice(-1)) await rm(successor, { force: true })
  return isStill
}

async function place(prepared: string, path: string): Promise<boolean> {
  try {
    await link(prepared, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

interface Found {
  readonly id: string
  /** Null where the lock is damaged. */
  readonly holder: Holder | null
}

async function readLock(path: string): Promise<Found | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const { pid, started, id, purpose } = JSON.parse(text) as Partial<Holder>
    if (typeof pid !== 'number' || typeof id !== 'string' || !/^[\w-]{1,80}$/.test(id))
      return { id: 'damaged', holder: null }
    return { id, holder: { pid, started: started ?? null, id, purpose: purpose === 'SERVER' ? 'SERVER' : 'TASK' } }
  } catch {
    return { id: 'damaged', holder: null }
  }
}

async function release(path: string, mine: Holder): Promise<void> {
  if ((await readLock(path))?.id === mine.id) await rm(path, { force: true })
}
