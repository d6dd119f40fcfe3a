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

/** Takes the home, or tells who has it. */
export async function takeLock(home: string, purpose: Purpose): Promise<Lock | Holder> {
  const path = join(home, 'lock')
  const mine: Holder = { ...(await markOf(process.pid)), id: randomUUID(), purpose }
  const prepared = `${path}.${mine.id}`
  // Linked into place complete, so that nobody ever reads half a lock.
  await writeFile(prepared, `${JSON.stringify(mine)}\n`, { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await place(prepared, path)) return { holder: mine, release: () => release(path, mine) }
      const holder = await readHolder(path)
      if (holder !== null && (await isRunning(holder))) return holder
      await clearStale(path, holder)
    }
    throw new Error(`The lock ${path} can be neither read nor removed`)
  } finally {
    await rm(prepared, { force: true })
  }
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

async function readHolder(path: string): Promise<Holder | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const { pid, started, id, purpose } = JSON.parse(text) as Partial<Holder>
    if (typeof pid !== 'number' || typeof id !== 'string') return null
    return { pid, started: started ?? null, id, purpose: purpose === 'SERVER' ? 'SERVER' : 'TASK' }
  } catch {
    return null
  }
}

/** Moves a dead process's lock away; if another process was quicker, what was moved is its lock, and goes back. */
async function clearStale(path: string, stale: Holder | null): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  const moved = await readHolder(aside)
  if (moved !== null && moved.id !== stale?.id) await place(aside, path)
  await rm(aside, { force: true })
}

async function release(path: string, mine: Holder): Promise<void> {
  if ((await readHolder(path))?.id === mine.id) await rm(path, { force: true })
}
