/** What an import says at its end of all that it read. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fine, leak } from '../api/orrin.ts'
import { openDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { run } from './throughline.ts'

let database: TestDatabase
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-summary-'))
  // Two leaks, of which the fine may be about either.
  for (const day of ['3 March', '4 April'])
    await writeFile(
      join(folder, `leak-of-${day.replace(' ', '-')}.md`),
      `---\npublished: 2025-06-01\n---\n${leak.replaceAll('in May 2025', `on ${day} 2025`)}`,
    )
  await writeFile(join(folder, 'fine.md'), `---\npublished: 2025-09-10\n---\n${fine.replaceAll('May 2025', '2025')}`)
  database = await openDatabase()
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

test('an import sums up what was found, what is joined with other sources and which questions are left open', async () => {
  const importing = async (name: string) => {
    const { code, out } = await run(['import', name], {
      environment: { ...database.environment, INIT_CWD: folder },
    })
    expect(code).toBe(0)
    return out.trim().split('\n').at(-1)
  }
  expect(await importing('leak-of-3-March.md')).toMatch(/^1 imported, 0 unchanged, 0 failed; \d+ facts found$/)
  await importing('leak-of-4-April.md')
  expect(await importing('fine.md')).toMatch(
    /^1 imported, 0 unchanged, 0 failed; \d+ facts found, \d joined with other sources, \d questions? left open$/,
  )
  expect(await importing('.')).toMatch(/^0 imported, 3 unchanged, 0 failed; \d+ facts found$/)
})
