/** What a word means, for a pointer, for the keys alone and for a finger. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seedEvents } from './asking.ts'
import { evidenceOf, eventually } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

const meaning = (page: Page) => page.getByRole('tooltip')
const ruling = 'an act of an authority, a prosecutor or a court'

test('the signs of the five kinds are told to a pointer and to the keys, inside the page', async () => {
  const { page, open } = await begin()
  await open()
  const signs = page.getByRole('button', { name: /^Signs of the five kinds/ })
  await signs.hover()
  const said = meaning(page)
  await said.getByText(ruling).waitFor()
  // It can be pointed at itself, to be read in peace.
  await said.hover()
  await said.getByText(ruling).waitFor()
  await inBothThemes(page, async () => {
    const box = await said.boundingBox()
    if (!box) throw new Error('It is not drawn')
    expect([box.x >= 0, box.y > 52, box.x + box.width <= 1440]).toEqual([true, true, true])
  })
  await page.mouse.move(700, 500)
  await said.waitFor({ state: 'detached' })
  await signs.focus()
  await said.getByText(ruling).waitFor()
  await page.keyboard.press('Escape')
  await said.waitFor({ state: 'detached' })
  // One step back is the meaning alone: the panel stays.
  await page.getByRole('complementary', { name: 'How to read the picture' }).waitFor()
})

test('in the evidence the kind and the review mark say what they mean, and each is reached with Tab', async () => {
  const { page, open } = await begin()
  await open(`/?sel=${events.accusation.id}`)
  const kind = evidenceOf(page).getByRole('button', { name: /^(Accusation|Ruling)/ }).first() // prettier-ignore
  await kind.focus()
  await meaning(page).getByText(ruling).waitFor()
  expect(await kind.evaluate((own) => own.ariaDescribedByElements?.[0]?.textContent)).toContain(ruling)
  await page.keyboard.press('Tab')
  await eventually(() => meaning(page).textContent()).toMatch(/nobody has looked at it yet/)
  await page.keyboard.press('Tab')
  await eventually(() => meaning(page).count()).toBe(0)
})

test('a touch tells what a kind means, another anywhere takes it away', async () => {
  const { page, open } = await begin({ viewport: phone, hasTouch: true, isMobile: true })
  await open(`/?sel=${events.accusation.id}`)
  const kind = evidenceOf(page).getByRole('button', { name: /^(Accusation|Ruling)/ }).first() // prettier-ignore
  await kind.tap()
  const said = meaning(page)
  await said.getByText(ruling).waitFor()
  const box = await said.boundingBox()
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= phone.width).toBe(true)
  await evidenceOf(page).getByRole('heading', { level: 2 }).tap()
  await said.waitFor({ state: 'detached' })
})
