/** The same events without time: who is tied to whom. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { drawnPlaceOf, eventually, evidenceOf, parameter } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()

const namesIn = async (page: Page, list: string): Promise<string[]> =>
  page.locator(list).evaluateAll((all) => all.map((each) => each.getAttribute('data-event') ?? '').toSorted())
const thingOf = (page: Page, name: RegExp) => page.locator('.thing-list').getByRole('button', { name }).first()
const idOf = async (page: Page, name: RegExp): Promise<string> =>
  (await thingOf(page, name).getAttribute('data-thing')) ?? ''

test('the network shows the events of the lanes, and what is selected stays so on the way there and back', async () => {
  const { page, open } = await begin()
  await open()
  await page.getByRole('button', { name: 'Accuses' }).first().focus()
  await page.keyboard.press('Enter')
  const selected = parameter(page, 'sel')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Network' }).click()
  await page.locator('.thing-list [data-event]').first().waitFor({ state: 'attached' })
  expect(parameter(page, 'sel')).toBe(selected)
  await eventually(() => page.locator('.thing-list [aria-pressed=true]').getAttribute('data-thing')).toBe(selected)
  expect((await namesIn(page, '.thing-list [data-event]')).length).toBeGreaterThan(20)
  await page.goBack()
  await page.locator('.mark-list [data-event]').first().waitFor()
  expect(parameter(page, 'sel')).toBe(selected)
})

test('a click on a company opens what is said of it; the same network is the same picture', async () => {
  const places = []
  for (let visit = 0; visit < 2; visit += 1) {
    const { page, open } = await begin()
    await open('/?as=network')
    const dior = await idOf(page, /^Dior;/)
    const place = await drawnPlaceOf(page, dior)
    places.push(place)
    await page.mouse.click(place.x, place.y)
    await eventually(() => parameter(page, 'sel')).toBe(dior)
    await evidenceOf(page).getByRole('heading', { name: 'Dior', exact: true }).waitFor()
  }
  expect(places[0]).toEqual(places[1])
})

test('what is dragged somewhere stays there while another view is looked at', async () => {
  const { page, open } = await begin()
  await open('/?as=network')
  const id = await idOf(page, /^Tiffany;/)
  const { x, y } = await drawnPlaceOf(page, id)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 40, y + 30, { steps: 4 })
  await page.mouse.up()
  const inModel = () =>
    thingOf(page, /^Tiffany;/).evaluate((button) => (button instanceof HTMLElement ? button.style.left : ''))
  await page.getByRole('link', { name: 'Lanes' }).click()
  await page.locator('.mark-list [data-event]').first().waitFor()
  await page.getByRole('link', { name: 'Network' }).click()
  await page.locator('.thing-list [data-event]').first().waitFor({ state: 'attached' })
  const kept = await inModel()
  await page.reload()
  await page.locator('.thing-list [data-event]').first().waitFor({ state: 'attached' })
  expect(kept).not.toBe(await inModel())
})

test('every name can be read at first sight; farther off fewer are named, never two over each other', async () => {
  const { page, open } = await begin()
  await open('/?as=network')
  await drawnPlaceOf(page, await idOf(page, /^Dior;/))
  const sizes = () =>
    page.evaluate(() => {
      const { picture } = document.querySelector<HTMLElement & { picture: { nameSize(id: string): number | null } }>('.canvas') ?? {} // prettier-ignore
      return [...document.querySelectorAll('[data-thing]')].map(
        (each) => picture?.nameSize(each.getAttribute('data-thing') ?? '') ?? null,
      )
    })
  const first = await sizes()
  expect(Math.min(...first.map((size) => size ?? 0))).toBeGreaterThanOrEqual(10.8)
  await page.keyboard.press('-')
  const farther = await sizes()
  const named = farther.filter((size) => size !== null)
  expect(named.length).toBeGreaterThan(3)
  expect(named.length).toBeLessThan(first.length)
  expect(Math.min(...named)).toBeGreaterThanOrEqual(10.8)
})

test('from the keyboard alone: Tab reaches each thing, says what it is tied to, and Enter opens it', async () => {
  const { page, open } = await begin()
  await open('/?as=network')
  await thingOf(page, /^LVMH;/).focus()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/tied to .*Dior/)
  await page.keyboard.press('Tab')
  const next = await page.evaluate(() => document.activeElement?.getAttribute('data-thing'))
  await page.keyboard.press('Enter')
  await eventually(() => parameter(page, 'sel')).toBe(next)
})

test('everybody can use it, at a desk and on a phone, in the light and in the dark', async () => {
  for (const viewport of [{ width: 1440, height: 900 }, phone]) {
    const { page, open } = await begin({ viewport })
    await open('/?as=network')
    await inBothThemes(page, async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    })
  }
})
