/** What comes in while somebody looks, and what they may ask of the API. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { run } from '../cli/throughline.ts'
import { ask, seedEvents } from './asking.ts'
import { clickMark, drawnPlaceOf, eventually, evidenceOf } from './picture.ts'
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

test('GraphiQL opens with examples, and the first answers with the events that stand first in time', async () => {
  const { page, go } = await begin()
  await go('/graphql')
  await page.getByRole('tab', { name: 'Timeline' }).waitFor()
  await page.getByRole('button', { name: /Execute query/ }).click()
  const result = page.getByRole('region', { name: /result/i })
  const { timeline } = await ask<{ timeline: { nodes: { title: string }[] } }>(
    '{ timeline(first: 3) { nodes { title } } }',
  )
  // The editor writes its own spaces.
  const shown = async () => (await result.textContent())?.replace(/\s/g, ' ')
  for (const { title } of timeline.nodes) await eventually(shown).toContain(title)
})

/** Withdraws a source, as whoever runs the product would. */
async function takeBack(home: string, title: string): Promise<void> {
  const { sources } = await ask<{ sources: { nodes: { id: string; title: string }[] } }>(
    '{ sources(first: 500) { nodes { id title } } }',
  )
  const source = sources.nodes.find((each) => each.title === title)?.id ?? ''
  const { code, out, err } = await run(['withdraw', source], { environment: { THROUGHLINE_HOME: home } })
  expect([code, err], out).toEqual([0, ''])
}

test('before anything has come the frame stands where it will be, and does not move', async () => {
  const { page, go, open } = await begin()
  let answer = (): void => undefined
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/graphql', async (route) => {
    await asked
    await route.continue()
  })
  await go('/')
  await page.getByText('Fetching the events').waitFor()
  const frame = () =>
    page.locator('.picture-area').evaluate((area) => {
      const { content, borderBottomWidth, bottom, animationName } = getComputedStyle(area, '::before')
      return [content, borderBottomWidth, bottom, animationName]
    })
  expect(await frame()).toEqual(['""', '1px', '92px', 'none'])
  answer()
  await open()
  expect((await frame())[0]).toBe('none')
  // The axis and the brush are as high as the frame left room for.
  expect((await page.locator('.axis').boundingBox())?.height).toBe(40)
  expect((await page.locator('.brush').boundingBox())?.height).toBe(92)
})

test('where somebody wants no motion, the picture is beside the panel at once', async () => {
  const { page, open } = await begin({ viewport: { width: 900, height: 800 }, reducedMotion: 'reduce' })
  await open()
  const { accusation } = await seedEvents()
  await page.evaluate(() => {
    const seen = new Set<number>()
    const look = () => {
      seen.add(document.querySelector('main')?.getBoundingClientRect().left ?? NaN)
      requestAnimationFrame(look)
    }
    look()
    Object.assign(globalThis, { seen })
  })
  await clickMark(page, accusation.id)
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  await drawnPlaceOf(page, accusation.id)
  const places = await page.evaluate(() => [...(Reflect.get(globalThis, 'seen') as Set<number>)])
  expect(places).toEqual([0, expect.any(Number)])
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
