import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from '../../server/neo4j/lock.ts'
import { isRunning, markOf } from '../../server/neo4j/process-start.ts'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'throughline-lock-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

const leave = (holder: object) =>
  writeFile(join(home, 'lock'), JSON.stringify({ id: 'left', purpose: 'SERVER', ...holder }))
const owns = async () => 'release' in (await takeLock(home, 'TASK'))

test('a home has one owner, of whom others are told', async () => {
  const lock = await takeLock(home, 'SERVER')
  expect(await takeLock(home, 'TASK')).toMatchObject({ pid: process.pid, purpose: 'SERVER' })
  if ('release' in lock) await lock.release()
  expect(await owns()).toBe(true)
})

test('of many that come at once to a stale lock, exactly one gets the home', async () => {
  for (let round = 0; round < 40; round += 1) {
    await leave({ pid: 2 ** 22 + 1, started: null, id: `left-${round}` })
    const taken = await Promise.all(Array.from({ length: 12 }, owns))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await readdir(home)).toEqual(['lock'])
  }
})

test('one that died while it took over a stale lock is followed like any other', async () => {
  const dead = { pid: 2 ** 22 + 1, started: null, purpose: 'SERVER' }
  await leave(dead)
  await writeFile(join(home, 'lock.after-left'), JSON.stringify({ ...dead, id: 'second' }))
  const taken = await Promise.all(Array.from({ length: 12 }, owns))
  expect(taken.filter(Boolean)).toHaveLength(1)
  expect(await readdir(home)).toEqual(['lock'])
})

test('a lock whose process has ended is stale', async () => {
  const other = spawn(process.execPath, ['-e', ''])
  const mark = await markOf(other.pid ?? 0)
  await leave(mark)
  expect(await isRunning(mark)).toBe(true)
  await new Promise((resolve) => other.once('exit', resolve))
  expect(await owns()).toBe(true)
})

test('a lock whose process number now belongs to another process is stale', async () => {
  await leave({ pid: process.pid, started: 'long ago' })
  expect(await owns()).toBe(true)
})

test('a damaged lock is stale', async () => {
  await writeFile(join(home, 'lock'), '{"pid":')
  expect(await owns()).toBe(true)
  expect(JSON.parse(await readFile(join(home, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid })
})
