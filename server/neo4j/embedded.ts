/** The database of a home: started here, or joined where another process of ours has it running already. */
import { readFile, rm } from 'node:fs/promises'
import { connect as connectSocket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { resolveClasspath } from './classpath.ts'
import { makeHome, notWritable, readPassword, rememberVersion, replaceFile, writtenBy } from './home.ts'
import { findJava } from './java.ts'
import { launch } from './launch.ts'
import type { Launched } from './launch.ts'
import { takeLock } from './lock.ts'
import type { Holder, Lock, Purpose } from './lock.ts'
import { isRunning, markOf } from './process-start.ts'
import type { ProcessMark } from './process-start.ts'
import { chooseRelease, releases } from './releases.ts'
import { StartError } from './start-error.ts'

export interface Embedded {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Whether another process owns the database, which then goes on when this one stops. */
  readonly joined: boolean
  /** Settles when the database is gone; never for a joined one. */
  readonly gone: Promise<void>
  /** Stops what was started here, in good order; leaves alone what was joined. */
  stop(): Promise<void>
}

export interface Opening {
  readonly home: string
  readonly purpose: Purpose
  readonly say?: (line: string) => void
  /** Runs this release and no other (tests run the older line on purpose). */
  readonly release?: string | null
  /** Settings of Neo4j beside ours. */
  readonly settings?: Readonly<Record<string, string>>
  /** Ends the start, with nothing left running. */
  readonly signal?: AbortSignal | null
}

/** What the owner tells others of its database. */
interface Running {
  readonly owner: string
  readonly database: ProcessMark
  readonly port: number
  readonly ready: boolean
}

const POLL_MS = 200
const DISK_ERRORS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EIO'])
const ORPHAN_LIMIT_MS = 90_000

/**
 * Opens the database of a home. A task joins a running server's, or waits for another task to end; a second server is
 * refused. Throws `StartError`, or the reason of the signal.
 */
export async function openEmbedded(opening: Opening): Promise<Embedded> {
  try {
    return await open({ say: () => undefined, release: null, settings: {}, signal: null, ...opening })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw DISK_ERRORS.has(code) ? notWritable(opening.home, error) : error
  }
}

async function open(opening: Required<Opening>): Promise<Embedded> {
  const { home, purpose, say, signal } = opening
  await makeHome(home)
  let waiting = false
  for (;;) {
    signal?.throwIfAborted()
    const lock = await takeLock(home, purpose)
    if ('release' in lock) return startOwned(opening, lock)
    if (purpose === 'SERVER' && lock.purpose === 'SERVER') throw homeTaken(home, lock)
    const joined = lock.purpose === 'SERVER' ? await joinServer(home, lock) : null
    if (joined !== null) return joined
    if (!waiting) say(`Process ${lock.pid} is at work on this home; waiting for it ...`)
    waiting = true
    await sleep(POLL_MS)
  }
}

async function startOwned(opening: Required<Opening>, lock: Lock): Promise<Embedded> {
  const { home, say, release: only, signal } = opening
  let launched: Launched | null = null
  const stop = async () => {
    await launched?.stop()
    // Gone already, unless its keeper was killed alone.
    await endOrphan(home)
    await lock.release()
  }
  try {
    await endOrphan(home)
    const supported = releases.find(({ version }) => version === only)?.supportedJava
    const java = (await findJava(supported)) ?? (await findJava())
    const release = chooseRelease(java, await writtenBy(home), only)
    if (java === null) throw new Error('A release was chosen for no Java')
    const classpath = await resolveClasspath(home, release, say, signal)
    await rememberVersion(home, release)
    say(`Starting Neo4j ${release.version} on Java ${java.major} ...`)
    const owner = lock.holder.id
    let database: ProcessMark = { pid: 0, started: null }
    const onProcess = async (pid: number, port: number) => {
      database = await markOf(pid)
      await tell(home, { owner, database, port, ready: false })
    }
    const settings = { ...release.settings, ...opening.settings }
    launched = await launch({ home, java, release: { ...release, settings }, classpath, onProcess, signal })
    await tell(home, { owner, database, port: launched.port, ready: true })
    const { uri, user, password, gone } = launched
    return { uri, user, password, joined: false, gone, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A database whose owner was killed is still stopping, or was cut off from its keeper: it has to be gone first. */
async function endOrphan(home: string): Promise<void> {
  const running = await readRunning(home)
  if (running === null) return
  const { database } = running
  const limit = Date.now() + ORPHAN_LIMIT_MS
  // Where the system does not tell one process from a later one of its number, only the keeper may end it.
  for (let first = true; database.started !== null && (await isRunning(database)); first = false) {
    if (first) send(database.pid, 'SIGTERM')
    if (Date.now() > limit) send(database.pid, 'SIGKILL')
    await sleep(POLL_MS)
  }
  await rm(runningFile(home), { force: true })
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It has just ended.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

async function joinServer(home: string, holder: Holder): Promise<Embedded | null> {
  const running = await readRunning(home)
  if (running === null || !running.ready || running.owner !== holder.id) return null
  const password = await readPassword(home)
  if (password === null || !(await answers(running.port))) return null
  return {
    uri: `bolt://127.0.0.1:${running.port}`,
    user: 'neo4j',
    password,
    joined: true,
    gone: new Promise(() => undefined),
    stop: async () => undefined,
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connectSocket({ port, host: '127.0.0.1' })
  try {
    return await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
  } finally {
    socket.destroy()
  }
}

const runningFile = (home: string): string => join(home, 'running.json')

const tell = (home: string, running: Running): Promise<void> =>
  replaceFile(runningFile(home), `${JSON.stringify(running)}\n`)

async function readRunning(home: string): Promise<Running | null> {
  const text = await readFile(runningFile(home), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const running = JSON.parse(text) as Partial<Running>
    return typeof running.database?.pid === 'number' && running.database.pid > 0 ? (running as Running) : null
  } catch {
    return null
  }
}

function homeTaken(home: string, { pid }: Holder): StartError {
  return new StartError(
    'HOME_TAKEN',
    `Throughline is running on ${home} already (process ${pid}). Stop it first, or set THROUGHLINE_HOME to another folder.`,
  )
}
