/** From a quote to the page of the PDF that it stands on, and to the file itself. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { paragraph, pdfFile } from '../article/pdf-file.ts'
import { run } from '../cli/throughline.ts'
import { ask } from './asking.ts'
import { articleOf, evidenceOf } from './picture.ts'
import { visits } from './visit.ts'

// A decision of an authority that does not exist; the end of a line and of a page cut what is told.
const pdf = pdfFile({
  info: { Title: 'Decision on Maison Tarn' },
  pages: [
    paragraph(['In May 2025 the data of customers was seen by an unauthorized third party, it is held here.'], 780),
    paragraph(
      ['On 1 July 2025 the Harbor Data Authority fined Maison Tarn 2 million euros over a leak of cus-', 'tomer data.'],
      780,
    ),
  ],
})

const { begin } = visits()
let folder = ''
let source = ''
const command = (...args: string[]) =>
  run(args, { environment: { THROUGHLINE_HOME: inject('product').home, INIT_CWD: folder } })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-journey-'))
  await writeFile(join(folder, 'decision.pdf'), pdf)
})

afterAll(async () => {
  await command('withdraw', source)
  await rm(folder, { recursive: true, force: true })
})

test('a quote from a PDF says on which page it stands, and the article hands out that very file', async () => {
  const { code, out, err } = await command('import', 'decision.pdf')
  expect([code, err], out).toEqual([0, ''])
  const { sources, rulings } = await ask<{
    sources: { nodes: { id: string; title: string }[] }
    rulings: { nodes: { id: string; evidence: { page: number; source: { id: string } }[] }[] }
  }>(
    '{ sources(first: 500) { nodes { id title } } rulings(first: 500) { nodes { id evidence { page source { id } } } } }',
  )
  source = sources.nodes.find(({ title }) => title === 'Decision on Maison Tarn')?.id ?? ''
  const ruling = rulings.nodes.find(({ evidence }) => evidence[0]?.source.id === source)
  expect(ruling?.evidence[0]?.page).toBe(2)
  const { page, open } = await begin({ acceptDownloads: true })
  await open(`/?sel=${ruling?.id}`)
  const said = evidenceOf(page).locator('blockquote footer').first()
  await said.getByText(/paragraph \d+, page 2$/).waitFor()
  await said.getByRole('link').click()
  await articleOf(page).waitFor()
  const link = page.getByRole('link', { name: /^Original file \(PDF, \d KB\)$/ })
  expect(await link.getAttribute('href')).toBe(`/sources/${source}/original`)
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(file.suggestedFilename()).toBe('decision-on-maison-tarn.pdf')
  expect((await readFile(await file.path())).equals(pdf)).toBe(true)
  await articleOf(page).waitFor()
})
