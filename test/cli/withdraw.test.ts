/** Taking sources back, letting them count again and taking them down, on one database: the tests build on each other, in this order. */
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
let id = ''

const command = (...args: string[]) => run(args, { environment: { ...database.environment, INIT_CWD: folder } })
const incidents = async () => Number((await database.graph.read('MATCH (n:Incident) RETURN count(n) AS n'))[0]?.['n'])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-withdraw-'))
  // In our own words, about a company that does not exist.
  await writeFile(
    join(folder, 'orrin.md'),
    '---\ntitle: Orrin\u0085writes\npublished: 2025-05-13\n---\nIn May 2025 hackers stole customer data of Maison Orrin, the brand says.\n',
  )
  database = await openDatabase()
  await command('import', 'orrin.md')
  id = String((await database.graph.read('MATCH (n:Source) RETURN n.id AS id'))[0]?.['id'])
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

test('withdraw takes by eight digits what restore puts back, and each says how to undo it', async () => {
  expect(await incidents()).toBe(1)
  const title = String.raw`Orrin\u{85}writes`
  const withdrawn = await command('withdraw', id.slice(0, 8).toUpperCase())
  expect(withdrawn).toEqual({
    code: 0,
    out: `Withdrawn: ${title}\nTo let it count again: throughline restore ${id}\n`,
    err: '',
  })
  expect(await incidents()).toBe(0)
  const again = await command('withdraw', id)
  expect([again.code, again.out]).toEqual([
    0,
    expect.stringMatching(/^Nothing changed; it was withdrawn already: Orrin/),
  ])
  const restored = await command('restore', id)
  expect([restored.code, restored.out]).toEqual([
    0,
    `Restored: ${title}\nTo take it back again: throughline withdraw ${id}\n`,
  ])
  expect(await incidents()).toBe(1)
  expect((await command('restore', id)).out).toBe(`Nothing changed; it was not withdrawn: ${title}\n`)
})

test('an id that is unknown, short, no id or of several sources is refused with exit code 1, and changes nothing', async () => {
  const twin = `${id.slice(0, 9)}${id[9] === '0' ? '1' : '0'}${id.slice(10)}`
  await database.graph.write((transaction) => transaction.run('CREATE (:Source {id: $twin})', { twin }))
  for (const [given, said] of [
    ['0123456789', /^No source has an id that begins with 0123456789\. Ask/],
    [id.slice(0, 7), /^"[0-9a-f]{7}" is no id of a source\. Give its 64 hex digits, or at least the first 8/],
    ["') DETACH DELETE n", /is no id of a source/],
    [id.slice(0, 9), /^More than one source has an id that begins with/],
  ] as const) {
    const { code, out, err } = await command('withdraw', given)
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(said)])
  }
  expect(await incidents()).toBe(1)
  expect((await command('withdraw', id.slice(0, 10))).code).toBe(0)
})

test('take-down removes nothing until it is told yes, then for good: what would bring it back is refused', async () => {
  // The twin of the test before.
  await database.graph.write((transaction) => transaction.run('MATCH (n:Source) WHERE n.text IS NULL DELETE n'))
  const text = async () => (await database.graph.read('MATCH (n:Source) RETURN n.text AS text'))[0]?.['text']
  const title = String.raw`Orrin\u{85}writes`
  const asked = await command('take-down', id)
  expect([asked.code, asked.out]).toEqual([1, ''])
  expect(asked.err).toBe(
    `Nothing changed. This would remove the words of ${title} for good, and cannot be undone.\n` +
      `To do it: throughline take-down ${id} --yes\nTo take it back and keep its words: throughline withdraw ${id}\n`,
  )
  expect(await text()).toContain('hackers stole')
  const done = await command('take-down', id.slice(0, 10), '--yes')
  expect([done.code, done.out, done.err]).toEqual([0, expect.stringMatching(/^Taken down: Orrin.*\nIts words are/), ''])
  expect(await text()).toBe('')
  expect((await command('take-down', id, '--yes')).out).toBe(`Nothing changed; it was taken down already: ${title}\n`)
  const refused = /was taken down: its words were removed for good/
  const restored = await command('restore', id)
  expect([restored.code, restored.out, restored.err]).toEqual([1, '', expect.stringMatching(refused)])
  const again = await command('import', 'orrin.md')
  expect([again.code, again.out]).toEqual([1, '0 imported, 0 unchanged, 1 failed; 0 facts found\n'])
  expect(again.err).toMatch(refused)
})

test('a start leaves out what was taken down, and that is no failure', async () => {
  const said: string[] = []
  const note = (line: string) => void said.push(line)
  const telling = { say: note, complain: note, progress: () => undefined }
  const summary = await importPaths(database.graph, ['orrin.md'], folder, telling, { corrects: false })
  expect([summary, said]).toEqual([
    { imported: 0, corrected: 0, copies: 0, known: 1, failed: 0, facts: 0, compared: { joined: 0, proposed: 0 } },
    ['left out  orrin.md (it was taken down)'],
  ])
})
