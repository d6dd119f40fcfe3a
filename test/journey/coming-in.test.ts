/** What comes in while somebody looks, and what they may ask of the API. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect } from '../../server/graph/driver.ts'
import { write } from '../../server/graph/write.ts'
import { databaseOf, run } from '../cli/throughline.ts'
import { ask } from './asking.ts'
import { eventually } from './picture.ts'
import { visits } from './visit.ts'

const { begin } = visits()
let articles = ''

/** In our own words, about a company and an authority that do not exist. */
const invented = `---
title: The Harbor Data Authority fines Maison Orrin
publisher: The Thread Gazette
published: 2025-07-02
---
On 1 July 2025 the Harbor Data Authority fined Maison Orrin 2 million euros over a leak of customer data.
Maison Orrin said that an unauthorized third party had accessed customer data in June 2025.
`

beforeAll(async () => {
  articles = await mkdtemp(join(tmpdir(), 'throughline-journey-'))
})

afterAll(async () => {
  await rm(articles, { recursive: true, force: true })
})

test('an article that is imported while the page is open appears without a reload, and goes when it is taken back', async () => {
  const { page, open } = await begin()
  await open()
  const lane = page.getByRole('button', { name: 'Maison Orrin', exact: true })
  expect(await lane.count()).toBe(0)
  await page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }))
  await writeFile(join(articles, 'orrin.md'), invented)
  const { home } = inject('product')
  const { code, out, err } = await run(['import', 'orrin.md'], {
    environment: { THROUGHLINE_HOME: home, INIT_CWD: articles },
  })
  expect([code, err], out).toEqual([0, ''])
  await lane.waitFor()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'stillTheSamePage'))).toBe(true)
  await takeBack(home, 'The Harbor Data Authority fines Maison Orrin')
  await lane.waitFor({ state: 'detached' })
})

test('GraphiQL opens with examples, and the first answers with the events of the article', async () => {
  const { page, go } = await begin()
  await go('/graphql')
  await page.getByRole('tab', { name: 'Timeline' }).waitFor()
  await page.getByRole('button', { name: /Execute query/ }).click()
  const result = page.getByRole('region', { name: /result/i })
  await eventually(() => result.textContent()).toMatch(/Leak\sof\scustomer\sdata/)
})

/** There is no command for it yet: the same write that there will be one for. */
async function takeBack(home: string, title: string): Promise<void> {
  const { sources } = await ask<{ sources: { nodes: { id: string; title: string }[] } }>(
    '{ sources { nodes { id title } } }',
  )
  const source = sources.nodes.find((each) => each.title === title)?.id ?? ''
  const { port } = await databaseOf(home)
  const password = (await readFile(join(home, 'password'), 'utf8')).trim()
  const graph = await connect({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password })
  try {
    await write(graph, { kind: 'WITHDRAW', source })
  } finally {
    await graph.close()
  }
}
