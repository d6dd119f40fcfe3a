/** What was known on a day, and that an address carries all that is shown. */
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seedEvents } from './asking.ts'
import { clickMark, drawnPlaceOf, eventually, evidenceOf, parameter, placeOf, railOf, storyOf } from './picture.ts'
import { visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

test('in June the leak was known and the accusation was not: dragged there by the mouse, and after a reload', async () => {
  const { page, open } = await begin()
  await open()
  await drawnPlaceOf(page, events.accusation.id)
  const handle = await railOf(page).boundingBox()
  const july = await page.getByText('Jul', { exact: true }).first().boundingBox()
  if (!handle || !july) throw new Error('There is no rail, or no July')
  const y = handle.y + handle.height / 2
  await page.mouse.move(handle.x + handle.width / 2, y)
  await page.mouse.down()
  await page.mouse.move(july.x + 40, y, { steps: 4 })
  await page.mouse.move(july.x - 10, y, { steps: 4 })
  await page.mouse.up()
  await seeJune(page)
  await page.reload()
  await seeJune(page)
})

test('the keyboard goes there too, one step after the other', async () => {
  const { page, open } = await begin()
  await open()
  await railOf(page).focus()
  for (let steps = 0; parameter(page, 'known') !== '2025-06-30'; steps += 1) {
    expect(steps).toBeLessThan(12)
    const before = page.url()
    await page.keyboard.press('ArrowLeft')
    await eventually(() => page.url()).not.toBe(before)
  }
  await seeJune(page)
  await page.keyboard.press('End')
  await drawnPlaceOf(page, events.accusation.id)
  await eventually(() => parameter(page, 'known')).toBeNull()
})

test('what was not known yet on a day says so in the panel', async () => {
  const { page, open } = await begin()
  await open(`/?known=2025-06-30&sel=${events.accusation.id}`)
  await evidenceOf(page)
    .getByText(/Nothing was known of it yet on that day/)
    .waitFor()
})

test('a link shows another person the same: selection, chain, day', async () => {
  const { page, open } = await begin()
  await open()
  await clickMark(page, events.leak.id)
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  await page.keyboard.press('f')
  await storyOf(page).getByRole('list').first().waitFor()
  await page.keyboard.press(',')
  await eventually(() => parameter(page, 'known')).toBe('2025-09-09')
  await eventually(() => placeOf(page, events.penalty.id)).toBeNull()
  const other = await begin()
  await other.open(new URL(page.url()).pathname + new URL(page.url()).search)
  await storyOf(other.page).getByRole('list').first().waitFor()
  await eventually(async () => [await toldOf(page), await toldOf(other.page)]).toSatisfy(([one, another]: unknown[]) =>
    isDeepStrictEqual(one, another),
  )
  expect(other.page.url()).toBe(page.url())
})

/** The picture of 30 June: the leak is there, the accusation is not. */
async function seeJune(page: Page): Promise<void> {
  await eventually(() => parameter(page, 'known')).toBe('2025-06-30')
  await eventually(() => placeOf(page, events.accusation.id)).toBeNull()
  await drawnPlaceOf(page, events.leak.id)
  await drawnPlaceOf(page, events.disclosure.id)
  await eventually(() => railOf(page).getAttribute('aria-valuetext')).toContain('30 June 2025')
}

/** What a visitor reads, and where the marks stand. */
async function toldOf(page: Page) {
  const heading = await evidenceOf(page).getByRole('heading', { level: 2 }).textContent()
  const story = await page
    .getByRole('region', { name: 'How did it come to this?' })
    .getByRole('listitem')
    .allTextContents()
  const marks = await page.locator('[data-event]').evaluateAll((all) =>
    all.map((mark) => {
      const { x, y } = mark.getBoundingClientRect()
      return [mark.getAttribute('aria-label'), mark.getAttribute('aria-pressed'), Math.round(x), Math.round(y)]
    }),
  )
  return { heading, story, marks, day: await railOf(page).getAttribute('aria-valuetext') }
}
