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
  `---\ntitle: Orrin writes\npublished: ${published}\n---\nOn May 7, hackers stole customer data of Maison Orrin, a fashion house.\n`

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

test('the same text from another address is told as a copy of what is there', async () => {
  const birch = (place: string) =>
    `---\ntitle: Birch writes\nurl: https://${place}.example/birch\n---\nIn May 2025 hackers stole customer data of Birch.\n`
  const come = async (place: string) => {
    await writeFile(join(folder, 'birch.md'), birch(place))
    return (await run(['import', 'birch.md'], { environment: { ...database.environment, INIT_CWD: folder } })).out
  }
  expect(await come('one')).toMatch(/^imported {2}birch\.md \(\d claims\)\n1 imported, 0 unchanged/)
  expect(await come('two')).toMatch(
    /^copy {6}birch\.md \(copy of Birch writes, \d claims\)\n0 imported, 1 also elsewhere, 0 unchanged, 0 failed/,
  )
  expect(await come('two')).toMatch(/^unchanged birch\.md/)
})

test('a changed text at the same address is told as a later wording, and is the one that counts', async () => {
  const cedar = (month: string) =>
    `---\ntitle: Cedar in ${month}\nurl: https://cedar.example/\n---\nIn ${month} 2025 hackers stole customer data of Cedar.\n`
  const come = async (month: string) => {
    await writeFile(join(folder, 'cedar.md'), cedar(month))
    return (await run(['import', 'cedar.md'], { environment: { ...database.environment, INIT_CWD: folder } })).out
  }
  expect(await come('May')).toMatch(/^imported {2}cedar\.md/)
  expect(await come('June')).toMatch(
    /^reworded {2}cedar\.md \(later wording of Cedar in May, \d claims\)\n1 imported, 0 unchanged, 0 failed/,
  )
  expect(await come('May')).toMatch(/^unchanged cedar\.md/)
})
