import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importPaths } from '../../server/import/import-paths.ts'
import { openDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { run } from './throughline.ts'

let database: TestDatabase
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-corrected-'))
  database = await openDatabase()
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

// In our own words, about a company that does not exist.
const orrin = (published: string) =>
  `---\ntitle: Orrin writes\npublished: ${published}\n---\nOn May 7, hackers stole customer data of Maison Orrin.\n`

test('an article that comes again with another day is read anew from that day; what a start reads corrects nothing', async () => {
  const leaks = async () =>
    (await database.graph.read('MATCH (n:Incident) RETURN n.sortDate AS day, n.knownFrom AS known'))[0]
  const come = async (published: string) => {
    await writeFile(join(folder, 'orrin.md'), orrin(published))
    const { out } = await run(['import', 'orrin.md'], { environment: { ...database.environment, INIT_CWD: folder } })
    return out
  }
  expect(await come('2024-05-13')).toMatch(/^imported {2}orrin\.md .*\n1 imported, 0 unchanged, 0 failed/)
  expect(await leaks()).toEqual({ day: '2024-05-07', known: '2024-05-13' })
  expect(await come('2025-05-13')).toMatch(/^corrected orrin\.md .*\n0 imported, 1 corrected, 0 unchanged, 0 failed/)
  expect(await leaks()).toEqual({ day: '2025-05-07', known: '2025-05-13' })

  await writeFile(join(folder, 'orrin.md'), orrin('2024-05-13'))
  const said: string[] = []
  const telling = { say: (line: string) => void said.push(line), complain: () => undefined, progress: () => undefined }
  const summary = await importPaths(database.graph, ['orrin.md'], folder, telling, { corrects: false })
  expect(summary).toMatchObject({ imported: 0, corrected: 0, known: 1 })
  expect(said).toEqual([expect.stringMatching(/^unchanged orrin\.md/)])
  expect(await leaks()).toEqual({ day: '2025-05-07', known: '2025-05-13' })
})
