/** A data set as a person imports it: an archive or a folder of records, some of them wrong. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf, packed, record } from '../records/invented-record.ts'
import { openDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { run } from './throughline.ts'

let database: TestDatabase
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-data-set-'))
  await mkdir(join(folder, 'set'))
  const put = (name: string, given: Parameters<typeof record>[0]) =>
    writeFile(join(folder, 'set', name), bytesOf(record(given)))
  // Ids of incidents repeat in data sets: the records are told apart all the same.
  for (let index = 0; index < 340; index += 1)
    await put(`${index}.json`, { victim: { victim_id: `Orrin Clinic ${index}`, country: ['NZ'] } })
  await put('340.JSON', { victim: { country: ['Unknown'] }, summary: undefined, reference: undefined })
  await put('month.json', { timeline: { incident: { year: 2015, month: 13 } } })
  await put('country.json', { victim: { victim_id: 'Orrin', country: ['AC'] } })
  await writeFile(join(folder, 'set', 'broken.json'), '{"security_incident": "Confirmed", "action": {')
  await writeFile(join(folder, 'set', 'README'), 'Do not save files here.')
  packed(join(folder, 'set'), join(folder, 'set.tar.gz'), '-z', '--sort=name')
  database = await openDatabase()
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const importing = (path: string, ...options: string[]) =>
  run(['import', ...options, path], { environment: { ...database.environment, INIT_CWD: folder } })
const last = (out: string) => out.trim().split('\n').at(-1)

test('an archive comes in whole but for what is wrong, told with file and field; again, it changes nothing', async () => {
  const { code, out, err } = await importing('set.tar.gz')
  expect(last(out)).toMatch(/^341 imported, 0 unchanged, 3 failed; \d+ facts found$/)
  expect(out).toMatch(/^imported {2}\d+ records up to set\.tar\.gz: \.\/\S+ \(\d+ facts\)$/m)
  expect(err).toMatch(/^failed {4}set\.tar\.gz: \.\/month\.json: Its field timeline\.incident\.month is 13,/m)
  expect(err).toMatch(/^failed {4}set\.tar\.gz: \.\/country\.json: .*"AC"/m)
  expect(err).toMatch(/^failed {4}set\.tar\.gz: \.\/broken\.json: .*no object of JSON/m)
  expect(code).toBe(1)
  const again = await importing('set.tar.gz')
  expect(last(again.out)).toMatch(/^0 imported, 341 unchanged, 3 failed; \d+ facts found$/)
})

test('the same records are the same in a folder, of which all else is told, and alone', async () => {
  const { out, err } = await importing('set')
  expect(last(out)).toMatch(/^0 imported, 341 unchanged, 4 failed; \d+ facts found$/)
  expect(err).toMatch(/^failed {4}set\/README: It is neither text /m)
  const alone = await importing('set/340.JSON')
  expect(alone.out).toMatch(
    /^unchanged set\/340\.JSON \(\d+ claims\)\n0 imported, 1 unchanged, 0 failed; \d+ facts found$/m,
  )
})

test('a dry run of an archive says what would come', async () => {
  const { out } = await importing('set.tar.gz', '--dry-run')
  expect(last(out)).toMatch(/^341 would be imported, 3 failed; \d+ facts found$/)
})
