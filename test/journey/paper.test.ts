/** The page where there is little room, magnified four times, and on paper. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seedEvents, sourcesOf } from './asking.ts'
import { eventually } from './picture.ts'
import { visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

const ready = (page: Page) => page.locator('.owned-select, [data-event], .network canvas, .events-table').first().waitFor() // prettier-ignore

test('magnified four times nothing has to be scrolled sideways, and no control is out of reach', async () => {
  const { page, go } = await begin({ viewport: { width: 320, height: 256 } })
  for (const path of ['/', '/?as=ownership', '/?as=network', `/?chain=${events.leak.id}`, `/?sel=${events.leak.id}`]) {
    await go(path)
    await ready(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
    const last = await page.getByRole('button', { name: 'Add an article' }).boundingBox()
    expect((last?.x ?? 999) + (last?.width ?? 0), path).toBeLessThanOrEqual(320)
  }
})

test('magnified four times the words of an event are whole', async () => {
  const { page, open } = await begin({ viewport: { width: 320, height: 256 } })
  await open('/')
  const cut = await page.locator('.turned-labels li > [data-event]').evaluateAll((labels) =>
    labels.filter((label) => {
      const [title, second] = [label.querySelector('b'), label.querySelector('small')]
      return !title || !second || title.scrollHeight > title.clientHeight + 1 || second.getBoundingClientRect().bottom > label.getBoundingClientRect().bottom + 1 // prettier-ignore
    }).map((label) => label.textContent),
  ) // prettier-ignore
  expect(cut).toEqual([])
})

test('on paper an article is whole, with its facts below and nothing to press', async () => {
  const { page, go } = await begin()
  const [source] = sourcesOf(events.accusation)
  await go(`/read/${source?.id}`)
  await page.locator('.reader article mark').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('.reader, .reader .text, .reader .facts')].map((each) => each.scrollHeight - each.clientHeight),
  ) // prettier-ignore
  expect(Math.max(...hidden)).toBeLessThanOrEqual(1)
  const [text, facts] = [await page.locator('.reader .text').boundingBox(), await page.locator('.reader .facts').boundingBox()] // prettier-ignore
  expect(facts?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0) - 1)
  expect(await page.getByRole('button', { name: 'Show in lanes' }).count()).toBe(0)
})

test('on paper the other views say what they show and have their key', async () => {
  const { page, go } = await begin({ viewport: { width: 1047, height: 718 } })
  for (const look of ['ownership', 'network', 'table']) {
    await go(`/?as=${look}`)
    await ready(page)
    await eventually(() => page.locator('.printed').count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('add a filter').isVisible(), look).toBe(false)
    expect(await page.locator('.legend').isVisible(), look).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  }
})

test('what is dark on the screen is ink on paper: browsers print no dark ground', async () => {
  const { page, go } = await begin({ colorScheme: 'dark' })
  const brightness = () =>
    page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.querySelector('h1, h2, b') ?? document.body).color)?.[0])) // prettier-ignore
  for (const path of ['/?as=ownership', `/read/${sourcesOf(events.accusation)[0]?.id}`]) {
    await go(path)
    await page.locator('.owned-select, .reader article mark').first().waitFor()
    expect(await brightness(), path).toBeGreaterThan(150)
    await page.emulateMedia({ media: 'print' })
    await eventually(brightness, path).toBeLessThan(80)
    await page.emulateMedia({ media: 'screen' })
    await eventually(brightness, path).toBeGreaterThan(150)
  }
})
