/** The command line as a person starts it: a process of its own, on a throwaway home. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, markOf } from '../../server/neo4j/process-start.ts'
import type { ProcessMark } from '../../server/neo4j/process-start.ts'
import { SHORT_LIVED } from '../support/neo4j.ts'

const LAUNCHER = join(import.meta.dirname, '../../server/throughline.mjs')
const POLL_MS = 100
/** Far beyond what anything takes here: a test that waits this long has found a hang. */
const LIMIT_MS = 240_000

export type Environment = Readonly<Record<string, string>>

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  readonly ended: Promise<Ended>
}

export interface Command {
  readonly environment?: Environment
  /** Goes before the launcher: options of node. */
  readonly node?: readonly string[]
  /** Runs node itself: a command and its arguments, which node's follow. */
  readonly through?: readonly string[]
  /** What comes in on standard input; nothing where absent. */
  readonly input?: string
}

/** Starts a command line; nothing of the machine's own settings reaches it. */
export function start(
  args: readonly string[],
  { environment = {}, node = [], through = [], input }: Command = {},
): Running {
  const { PATH = '', HOME = '', LANG = 'C.UTF-8' } = process.env
  const [command = '', ...rest] = [...through, process.execPath, ...node, LAUNCHER, ...args]
  const child = spawn(command, rest, {
    env: { PATH, HOME, LANG, PORT: '0', ...SHORT_LIVED, ...environment },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  // Who is refused does not read to the end.
  child.stdin?.on('error', () => undefined).end(input)
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk) => {
    out += String(chunk)
  })
  child.stderr?.on('data', (chunk) => {
    err += String(chunk)
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
  return { child, out: () => out, err: () => err, ended }
}

/** Runs a command line to its end; one that hangs is killed, so that no failed test leaves it behind. */
export async function run(args: readonly string[], command?: Command): Promise<Ended> {
  const { child, ended } = start(args, command)
  const late = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
  return ended.finally(() => clearTimeout(late))
}

export interface Server extends Running {
  readonly address: string
}

/** Starts a server and waits until it says that it is ready. */
export async function startServer(home: string, environment: Environment = {}): Promise<Server> {
  const running = start(['serve'], { environment: { THROUGHLINE_HOME: home, ...environment } })
  const { child } = running
  const over = () => child.exitCode !== null || child.signalCode !== null
  await until(async () => over() || running.out().includes('Throughline is ready'), 'the server is ready')
  const address = /App\s+(\S+)\//.exec(running.out())?.[1]
  if (address === undefined) throw new Error(`The server did not start: ${running.out()}${running.err()}`)
  return { ...running, address }
}

export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const limit = Date.now() + LIMIT_MS
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`It never came about that ${what}`)
    await sleep(POLL_MS)
  }
}

/** The process of a home's database, as the home tells while it runs. */
export async function databaseOf(home: string): Promise<{ mark: ProcessMark; port: number }> {
  const told = JSON.parse(await readFile(join(home, 'running.json'), 'utf8')) as { database: ProcessMark; port: number }
  return { mark: await markOf(told.database.pid), port: told.port }
}

export const untilGone = (mark: ProcessMark): Promise<void> =>
  until(async () => !(await isRunning(mark)), `process ${mark.pid} is gone`)

export async function titlesIn(address: string): Promise<string[]> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ sources(first: 50) { edges { node { title } } } }' }),
  })
  const { data } = (await response.json()) as { data: { sources: { edges: { node: { title: string } }[] } } }
  return data.sources.edges.map(({ node }) => node.title).toSorted()
}
