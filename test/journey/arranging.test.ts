/** What people do to the picture: hide, only this, pin, undo, fold, choose several, print. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seedEvents } from './asking.ts'
import { clickMark, eventually, evidenceOf, lanesOf, parameter, placeOf, seenPlaceOf } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

const all = (page: Page, name: string): string[] => new URL(page.url()).searchParams.getAll(name)
const drawn = (page: Page) => page.locator('.mark-list [data-event]').count()
const focus = (page: Page, id: string) => page.locator(`[data-event="${id}"]`).first().focus()

test('with the mouse: hide an event, see it said, take it back; the address and the back button follow', async () => {
  const { page, open } = await begin()
  await open()
  const before = await drawn(page)
  await clickMark(page, events.leak.id)
  await page.getByRole('button', { name: /^Hide/ }).click()
  await eventually(() => placeOf(page, events.leak.id)).toBeNull()
  expect(all(page, 'hide')).toEqual([events.leak.id])
  await page.getByText(/^Hidden: “.*Leak/).waitFor()
  await page.getByRole('button', { name: /^Undo Z/ }).click()
  await eventually(() => drawn(page)).toBe(before)
  await page.goBack()
  await eventually(() => placeOf(page, events.leak.id)).toBeNull()
})

test('from the keyboard alone: H hides, Z takes it back, ⇧Z hides again, O leaves one, P pins', async () => {
  const { page, open } = await begin()
  await open()
  const before = await drawn(page)
  await focus(page, events.leak.id)
  await page.keyboard.press('h')
  await eventually(() => all(page, 'hide')).toEqual([events.leak.id])
  // The keys go on from beside what went away.
  expect(await page.locator('[data-event]:focus').count()).toBe(1)
  await page.keyboard.press('z')
  await eventually(() => all(page, 'hide')).toEqual([])
  await page.keyboard.press('Shift+Z')
  await eventually(() => all(page, 'hide')).toEqual([events.leak.id])
  await page.keyboard.press('z')
  await focus(page, events.accusation.id)
  await page.keyboard.press('o')
  await eventually(() => drawn(page)).toBe(1)
  await page.keyboard.press('z')
  await eventually(() => drawn(page)).toBe(before)
  const last = (await lanesOf(page)).findLast(({ name }) => name !== 'Others who spoke')?.name ?? ''
  await page.locator('.lane-head').getByRole('button', { name: last, exact: true }).focus()
  await page.keyboard.press('p')
  await eventually(async () => (await lanesOf(page))[0]?.name).toBe(last)
})

test('a company tree folds into its owner, which says what it hides, and comes back', async () => {
  const { page, open } = await begin()
  await open()
  const before = await drawn(page)
  const fold = page.getByRole('button', { name: 'What LVMH owns' })
  await fold.click()
  await page.locator('.lane-head', { hasText: /\d+ companies, \d+ events inside/ }).waitFor()
  expect(await drawn(page)).toBeLessThan(before)
  await fold.focus()
  await page.keyboard.press('Enter')
  await eventually(() => drawn(page)).toBe(before)
})

test('Shift chooses several, with the mouse and with Enter; what is done is done to all of them', async () => {
  const { page, open } = await begin()
  await open()
  await clickMark(page, events.leak.id)
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  const { x, y } = await seenPlaceOf(page, events.accusation.id)
  await page.keyboard.down('Shift')
  await page.mouse.click(x, y)
  await page.keyboard.up('Shift')
  await page.getByRole('heading', { name: '2 selected' }).waitFor()
  const third = events.penalty.id
  await focus(page, third)
  await page.keyboard.press('Shift+Enter')
  await page.getByRole('heading', { name: '3 selected' }).waitFor()
  await page.keyboard.press('o')
  await eventually(() => drawn(page)).toBe(3)
  await page.getByRole('button', { name: 'Take out' }).first().click()
  await page.getByRole('heading', { name: '2 selected' }).waitFor()
  await page.getByRole('link', { name: /Accuses/ }).click()
  await eventually(() => [parameter(page, 'sel'), all(page, 'more')]).toEqual([events.accusation.id, []])
})

test('every key that ? lists does something', async () => {
  const { page, open } = await begin()
  await open()
  const listed = await page.locator('.keys kbd').allTextContents()
  for (const key of [
    'H',
    'O',
    'P',
    'Z',
    '⇧Z',
    '⇧Enter',
    'F',
    'R',
    '[',
    ']',
    '+',
    '−',
    '0',
    ',',
    '.',
    'Esc',
    '?',
    'J',
    'K',
    'U',
    'Enter',
  ])
    expect(listed, key).toContain(key)
  // What nobody can do yet is not promised.
  for (const key of ['A', 'E', 'X', 'M', 'N']) expect(listed, key).not.toContain(key)
})

test('on paper stands the picture with axis, key and sources, and nothing to press', async () => {
  const { page, open } = await begin({ colorScheme: 'dark' })
  await open()
  await eventually(() => page.locator('.printed').count()).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const texts = () =>
    page
      .locator('.printed')
      .evaluate((sheet) =>
        [...(sheet.shadowRoot?.querySelectorAll('text') ?? [])].map((each) => each.textContent ?? ''),
      )
  await eventually(async () => (await texts()).length).toBeGreaterThan(20)
  const said = await texts()
  expect(said[0]).toMatch(/^Every kind of event/)
  for (const words of ['2025', 'penalty', 'Dior']) expect(said).toContain(words)
  expect(said.at(-1)).toMatch(/^From \d+ sources/)
  expect(await page.locator('button:visible').count()).toBe(0)
  const ground = await page
    .locator('.printed')
    .evaluate((sheet) => sheet.shadowRoot?.querySelector('rect')?.getAttribute('fill'))
  expect(ground).toBe('#fbfbf9')
  await page.emulateMedia({ media: 'screen' })
  await eventually(async () => (await texts()).length).toBe(0)
})

test('everybody can use it, at a desk and on a phone, in the light and in the dark', async () => {
  for (const viewport of [{ width: 1440, height: 900 }, phone]) {
    const { page, open } = await begin({ viewport })
    await open(`/?sel=${events.leak.id}&more=${events.accusation.id}&pin=${events.leak.id}&hide=${events.penalty.id}`)
    await page.getByRole('heading', { name: '2 selected' }).waitFor()
    await page.getByText(/^Hidden: /).waitFor()
    await inBothThemes(page, async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    })
  }
})
