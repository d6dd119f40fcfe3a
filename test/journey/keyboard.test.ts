/** Without a mouse. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seedEvents } from './asking.ts'
import { articleOf, eventually, evidenceOf, parameter, storyOf } from './picture.ts'
import { visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

test('Tab, arrows and Enter lead from the top of the page to the marked sentence, and Esc all the way back', async () => {
  const { page, open } = await begin()
  await open()
  const marks = await page.locator('[data-event]').count()
  await tabUntil(page, () => focused(page, 'data-event'))
  for (let steps = 0; (await focused(page, 'data-event')) !== events.accusation.id; steps += 1) {
    expect(steps).toBeLessThan(marks)
    const before = await focused(page, 'data-event')
    await page.keyboard.press('ArrowRight')
    await eventually(() => focused(page, 'data-event')).not.toBe(before)
  }
  expect(await ringed(page)).toBe(true)
  await page.keyboard.press('Enter')
  await evidenceOf(page)
    .getByRole('heading', { level: 2, name: /accuses/ })
    .waitFor()
  await tabUntil(page, async () => /^paragraph \d+$/.test((await focused(page)) ?? ''))
  expect(await ringed(page)).toBe(true)
  await page.keyboard.press('Enter')
  await articleOf(page).waitFor()
  await eventually(() => parameter(page, 'claim')).not.toBeNull()
  await page.keyboard.press('Escape')
  await evidenceOf(page)
    .getByRole('heading', { level: 2, name: /accuses/ })
    .waitFor()
  await page.keyboard.press('Escape')
  await evidenceOf(page).waitFor({ state: 'detached' })
})

test('R reads, F folds, a comma goes back to what was known before and a period forth again', async () => {
  const { page, open } = await begin()
  await open(`/?sel=${events.leak.id}`)
  await evidenceOf(page)
    .getByRole('link', { name: /^paragraph \d+$/ })
    .first()
    .waitFor()
  await page.keyboard.press('r')
  await articleOf(page).waitFor()
  await page.keyboard.press('Escape')
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  await page.keyboard.press('f')
  await storyOf(page).waitFor()
  await page.keyboard.press('Escape')
  await storyOf(page).waitFor({ state: 'detached' })
  await page.keyboard.press(',')
  await eventually(() => parameter(page, 'known')).not.toBeNull()
  await page.keyboard.press('.')
  await eventually(() => parameter(page, 'known')).toBeNull()
  await open(`/?sel=${events.leak.id}&known=${events.penalty.knownFrom}`)
  await page.keyboard.press(',')
  await eventually(() => parameter(page, 'known')).toBe(events.accusation.knownFrom)
  await page.keyboard.press('.')
  await eventually(() => parameter(page, 'known')).toBe(events.penalty.knownFrom)
})

/** What has the focus: one of its attributes, or its text. */
const focused = (page: Page, attribute?: string): Promise<string | null> =>
  page.evaluate((name) => {
    const own = document.activeElement
    return name === undefined ? (own?.textContent ?? null) : (own?.getAttribute(name) ?? null)
  }, attribute)

/** Presses Tab at most once for each thing that it can reach. */
async function tabUntil(page: Page, there: () => Promise<unknown>): Promise<void> {
  const reachable = await page.locator('a[href], button, input, summary, [tabindex="0"]').count()
  for (let presses = 0; !(await there()); presses += 1) {
    expect(presses, 'times Tab was pressed').toBeLessThanOrEqual(reachable)
    await page.keyboard.press('Tab')
  }
}

/** Whether what has the focus shows it. */
const ringed = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const own = document.activeElement
    if (own === null) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(own)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
