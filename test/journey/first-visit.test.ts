/** What somebody sees who has never been here, and what not again. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually, evidenceOf, storyOf } from './picture.ts'
import { phone, visits } from './visit.ts'

const { begin } = visits()
const wordsOf = (page: Page) => page.getByRole('complementary', { name: 'How to read the picture' })
const helpOf = (page: Page) => page.getByRole('button', { name: 'How to read the picture' })

test('the first words are tied to the picture by three numbers, and shown once; ? brings them back', async () => {
  const { page, open } = await begin()
  await open()
  await wordsOf(page).getByRole('heading', { level: 2 }).waitFor()
  await eventually(() => page.locator('.picture-area .num').allTextContents()).toEqual(['1', '2', '3'])
  await page.locator('[data-event]').first().press('Enter')
  await evidenceOf(page).waitFor()
  await eventually(() => page.locator('.picture-area .num').count()).toBe(0)
  await open()
  expect(await wordsOf(page).count()).toBe(0)
  await page.keyboard.press('?')
  await wordsOf(page).waitFor()
  await helpOf(page).click()
  await wordsOf(page).waitFor({ state: 'detached' })
})

test('what leads from view to view stands still while the panel and the sentence change', async () => {
  const { page, open } = await begin()
  await open()
  const places = async () => [
    await page.getByRole('navigation', { name: 'Views' }).boundingBox(),
    (await page.getByRole('main').boundingBox())?.y,
  ]
  const before = await places()
  await page.locator('[data-event]').first().press('Enter')
  await evidenceOf(page).waitFor()
  expect(await places()).toEqual(before)
  await page.keyboard.press('f')
  await storyOf(page).waitFor()
  expect(await places()).toEqual(before)
})

test('however wide the page is, nothing at its top is cut', async () => {
  const { page, open } = await begin()
  await open()
  for (const width of [1440, 1100, 940, 900, 768, 700, 641, 390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const ends = page.locator('.top :is(a, button)').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right)) // prettier-ignore
    expect(Math.max(...(await ends)), `at ${width}`).toBeLessThanOrEqual(width)
  }
})

test('on a phone half of the evidence shows the words it rests on, and a pull what can be done', async () => {
  const { page, open } = await begin({ viewport: phone, hasTouch: true, isMobile: true })
  await open()
  await page.locator('[data-event]').first().tap()
  const quote = await evidenceOf(page).locator('.quote').first().boundingBox()
  const foot = await evidenceOf(page).locator('.foot').boundingBox()
  if (!quote || !foot) throw new Error('There are no words')
  expect(quote.y + 40).toBeLessThan(foot.y)
  expect(await evidenceOf(page).getByRole('button', { name: 'Hide' }).isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Make the evidence larger' }).tap()
  await evidenceOf(page).getByRole('button', { name: 'Hide' }).waitFor()
})
