/** Starts one Neo4j on a home, on a free loopback port, and stops it in good order. Knows nothing of locks. */
import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  configurationFolder,
  consoleLog,
  databaseFolder,
  ensurePassword,
  memoryShares,
  turnLog,
  writeConfiguration,
} from './home.ts'
import { javaLauncher } from './java.ts'
import type { Java } from './java.ts'
import type { Release } from './releases.ts'
import { StartError } from './start-error.ts'

const KEEPER = fileURLToPath(new URL('keeper.ts', import.meta.url))
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch']
const POLL_MS = 150
const BOOT_LIMIT_MS = 180_000

export interface Launched {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly port: number
  /** Of the Java process itself. */
  readonly pid: number
  /** Settles when the database is gone, for whatever reason. */
  readonly gone: Promise<void>
  stop(): Promise<void>
}

export interface Launching {
  readonly home: string
  readonly java: Java
  readonly release: Release
  readonly classpath: string
  /** Called with the number of the database's process as soon as it has one. */
  readonly onProcess?: (pid: number, port: number) => Promise<void>
  /** Ends the start; the database is gone when the promise rejects. */
  readonly signal?: AbortSignal | null
}

/** Resolves once the database answers on its port. Throws `StartError` NEO4J_NOT_STARTED, which names the log. */
export async function launch({ home, java, release, classpath, onProcess, signal }: Launching): Promise<Launched> {
  const password = await ensurePassword(home)
  const port = await freePort()
  const { heap } = memoryShares()
  await writeConfiguration(home, port, release)
  await turnLog(home)
  const keeper = spawn(
    process.execPath,
    [KEEPER, consoleLog(home), javaLauncher(java), ...javaArguments(home, release, classpath, heap)],
    { stdio: ['pipe', 'pipe', 'ignore'], detached: true, windowsHide: true },
  )
  const gone = new Promise<void>((resolve) => {
    keeper.once('exit', () => resolve())
    keeper.once('error', () => resolve())
  })
  const stop = async () => {
    keeper.stdin.end()
    await gone
  }
  try {
    const pid = await firstNumber(keeper)
    await onProcess?.(pid, port)
    await untilStarted(home, gone, signal)
    return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, port, pid, gone, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function javaArguments(home: string, release: Release, classpath: string, heap: number): string[] {
  return [
    `-Xms${Math.min(256, heap)}m`,
    `-Xmx${heap}m`,
    ...OPENED.flatMap((opened) => ['--add-opens', `${opened}=ALL-UNNAMED`]),
    '--enable-native-access=ALL-UNNAMED',
    '-Dfile.encoding=UTF-8',
    '-cp',
    classpath,
    release.mainClass,
    `--home-dir=${databaseFolder(home)}`,
    `--config-dir=${configurationFolder(home)}`,
    '--console-mode',
  ]
}

async function firstNumber(keeper: ChildProcessByStdio<Writable, Readable, null>): Promise<number> {
  let told = ''
  for await (const chunk of keeper.stdout) {
    told += String(chunk)
    if (told.includes('\n')) break
  }
  return Number.parseInt(told, 10) || 0
}

/** Neo4j says "Started." on its console once Bolt takes connections. */
async function untilStarted(home: string, gone: Promise<void>, signal?: AbortSignal | null): Promise<void> {
  let ended = false
  const onEnd = () => {
    ended = true
  }
  void gone.then(onEnd)
  const limit = Date.now() + BOOT_LIMIT_MS
  for (;;) {
    signal?.throwIfAborted()
    const text = await readFile(consoleLog(home), 'utf8').catch(() => '')
    if (/INFO\s+Started\.\s*$/m.test(text)) return
    if (ended) throw notStarted(home, 'ended while it was starting', text)
    if (Date.now() > limit) throw notStarted(home, `did not start within ${BOOT_LIMIT_MS / 1000} seconds`, text)
    await sleep(POLL_MS)
  }
}

function notStarted(home: string, what: string, log: string): StartError {
  const told = log
    .split('\n')
    .filter((line) => /ERROR|Exception|Unrecognized|Error:/.test(line) && !/^\s*at /.test(line))
    .slice(-3)
    .map((line) => `\n  ${line.trim().slice(0, 300)}`)
  return new StartError('NEO4J_NOT_STARTED', `Neo4j ${what}. Its log is ${consoleLog(home)}${told.join('')}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port')
  return address.port
}
