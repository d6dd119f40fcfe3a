/** The keeper with a stand-in for the database that only waits: what is kept does not matter to it. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRunning, markOf } from '../../server/neo4j/process-start.ts'
import type { ProcessMark } from '../../server/neo4j/process-start.ts'
import { untilGone } from '../cli/throughline.ts'

const KEEPER = join(import.meta.dirname, '../../server/neo4j/keeper.ts')
const WAITING = 'setInterval(() => undefined, 1000)'
/** A server of which nothing matters but that it dies: it starts a keeper and says which process that keeps. */
const SERVER = `
import { spawn } from 'node:child_process'
const [keeper, log] = process.argv.slice(1)
const child = spawn(process.execPath, [keeper, log, process.execPath, '-e', ${JSON.stringify(WAITING)}], {
  stdio: ['pipe', 'pipe', 'ignore'],
  detached: true,
})
child.stdout.pipe(process.stdout)
child.once('exit', (code) => process.exit(code))
process.on('SIGTERM', () => child.stdin.end())
`

let folder = ''
let server: ChildProcess
let kept: ProcessMark
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-keeper-'))
  const log = join(folder, 'console.log')
  server = spawn(process.execPath, ['--input-type=module', '-e', SERVER, KEEPER, log], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pid = await new Promise<number>((resolve) => server.stdout?.once('data', (told) => resolve(Number(told))))
  kept = await markOf(pid)
})
afterEach(async () => {
  if (await isRunning(kept)) process.kill(kept.pid, 'SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

test('a database does not outlive a server that was killed', async () => {
  expect(await isRunning(kept)).toBe(true)
  server.kill('SIGKILL')
  await untilGone(kept)
})

test('a server that asks for it sees its database end', async () => {
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  expect(await isRunning(kept)).toBe(false)
})

test('a server sees the end of a database that was killed', async () => {
  process.kill(kept.pid, 'SIGKILL')
  expect(await new Promise((resolve) => server.once('exit', resolve))).toBe(1)
})
