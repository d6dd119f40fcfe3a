/** The same story on a phone, by finger. */
import type { Locator } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seedEvents, sourcesOf } from './asking.ts'
import { evidenceOf, parameter } from './picture.ts'
import { claimRead, linkInto, seeMarked } from './reading.ts'
import { phone, visits } from './visit.ts'

const { begin } = visits()
const inHand = { viewport: phone, hasTouch: true, isMobile: true }
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

const boxOf = async (thing: Locator) => {
  const box = await thing.boundingBox()
  if (!box) throw new Error('It is not drawn')
  return box
}

test('time runs down: the leak stands above the accusation, each with a label as tall as a finger', async () => {
  const { page, open } = await begin(inHand)
  await open()
  const mark = (id: string) => page.locator(`[data-event="${id}"]`)
  const [leak, accusation] = [await boxOf(mark(events.leak.id)), await boxOf(mark(events.accusation.id))]
  expect(leak.y).toBeLessThan(accusation.y)
  for (const { height, x, width } of [leak, accusation]) {
    expect(height).toBeGreaterThanOrEqual(44)
    expect(x + width).toBeLessThanOrEqual(phone.width)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
})

test('a finger selects several: the + beside an event adds it, the − takes it out again', async () => {
  const { page, open } = await begin(inHand)
  await open()
  const row = (id: string) => page.locator('.turned-labels li', { has: page.locator(`[data-event="${id}"]`) })
  await expect.poll(() => page.getByRole('button', { name: /^Select as well/ }).count()).toBe(0)
  await page.locator(`[data-event="${events.leak.id}"]`).tap()
  const add = row(events.accusation.id).getByRole('button', { name: /^Select as well: / })
  const { width, height } = await boxOf(add)
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  await add.tap()
  const several = page.getByRole('complementary', { name: 'What is selected' })
  await several.getByRole('heading', { name: '2 selected' }).waitFor()
  expect(parameter(page, 'more')).toBe(events.accusation.id)
  await row(events.leak.id)
    .getByRole('button', { name: /^Take out of what is selected/ })
    .tap()
  await evidenceOf(page)
    .getByRole('heading', { level: 2, name: /accuses/ })
    .waitFor()
  expect(parameter(page, 'sel')).toBe(events.accusation.id)
})

test('a tap on the accusation brings its evidence up from below, and each quote opens in its article, in sight', async () => {
  const { page, open } = await begin(inHand)
  await open()
  await page.locator(`[data-event="${events.accusation.id}"]`).tap()
  const evidence = evidenceOf(page)
  await evidence.getByRole('heading', { level: 2, name: /accuses/ }).waitFor()
  expect(parameter(page, 'sel')).toBe(events.accusation.id)
  const sheet = await boxOf(evidence)
  expect(sheet.y).toBeGreaterThan(phone.height / 4)
  expect(sheet.y + sheet.height).toBeGreaterThanOrEqual(phone.height - 1)
  for (const { id } of sourcesOf(events.accusation)) {
    await (await linkInto(page, id)).tap()
    const claim = await claimRead(page)
    expect(claim.source.id).toBe(id)
    await seeMarked(page, claim)
    await page.goBack()
    await evidence.getByRole('heading', { level: 2, name: /accuses/ }).waitFor()
  }
})
