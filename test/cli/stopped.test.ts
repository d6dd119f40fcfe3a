/** An import that is stopped and started again, on one database. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { run, start, until } from './throughline.ts'

const ARTICLES = 40

let database: TestDatabase
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-stopped-'))
  for (let number = 0; number < ARTICLES; number++)
    await writeFile(
      join(folder, `${number}.txt`),
      `In May 2025 hackers stole customer data of Maison Orrin ${number}, the brand says.\n`,
    )
  database = await openDatabase()
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

test('an import that SIGINT stops in the middle is completed by a second one, which reads in no article twice', async () => {
  const command = { environment: { ...database.environment, INIT_CWD: folder } }
  const { child, out, ended } = start(['import', '*.txt'], command)
  await until(async () => out().split('\n').length > 3, 'some articles are imported')
  child.kill('SIGINT')
  await ended
  // By the signal itself, which a shell tells as 130.
  expect([child.exitCode, child.signalCode]).toEqual([null, 'SIGINT'])
  const [row] = await database.graph.read('MATCH (n:Source) RETURN count(n) AS sources')
  const before = Number(row?.['sources'])
  expect(before).toBeGreaterThan(1)
  expect(before).toBeLessThan(ARTICLES)

  const again = await run(['import', '*.txt'], command)
  expect([again.code, again.err]).toEqual([0, ''])
  expect(again.out).toMatch(
    new RegExp(`\n${ARTICLES - before} imported, ${before} unchanged, 0 failed; \\d+ facts found\n$`),
  )
  const third = await run(['import', '.'], command)
  expect(third.out).toContain(`\n0 imported, ${ARTICLES} unchanged, 0 failed; `)
  const rebuilt = await run(['rebuild'], command)
  expect(rebuilt.out).toContain('everything was as its claims say')
})
