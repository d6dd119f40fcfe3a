import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** Of the fields after the command's closing parenthesis in /proc/PID/stat: state, and the start in ticks since boot. */
const STATE = 0
const START = 19

/** A process as it can be told from a later one of the same number. */
export interface ProcessMark {
  readonly pid: number
  /** Null where the system does not tell. */
  readonly started: string | null
}

export async function markOf(pid: number): Promise<ProcessMark> {
  return { pid, started: await startOf(pid) }
}

/** Whether that very process still runs (a process that ended and was not yet waited for does not). */
export async function isRunning({ pid, started }: ProcessMark): Promise<boolean> {
  if (!isAlive(pid)) return false
  const now = await startOf(pid)
  if (now === 'ended') return false
  // What cannot be told may have ended while it was looked up.
  if (now === null) return isAlive(pid)
  return started === null || now === started
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, as somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function startOf(pid: number): Promise<string | null> {
  if (process.platform === 'win32') return null
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    if (stat === null) return null
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[STATE] === 'Z' || fields[STATE] === 'X') return 'ended'
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
    return `${boot.trim()} ${fields[START] ?? ''}`
  }
  const told = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => null)
  return told === null ? null : told.stdout.trim() || null
}
