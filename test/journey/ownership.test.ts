/** Which company owned which, on one day. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually, evidenceOf, parameter } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()

const treeOf = (page: Page, head: string) =>
  page.getByRole('region', { name: new RegExp(`^${head} and what it owned`) })
const rowOf = (page: Page, name: string) =>
  page.locator('.owned-row').filter({ has: page.getByRole('button', { name, exact: true }) }).first() // prettier-ignore

test('the tree says who owns whom, since when, and the words it rests on are one click away', async () => {
  const { page, go } = await begin()
  await go('/?as=ownership')
  const dior = rowOf(page, 'Dior')
  await dior.waitFor()
  const tie = dior.getByRole('button', { name: /of LVMH/ }).first()
  expect(await tie.textContent()).toMatch(/not specified|since/)
  await tie.click()
  await dior.locator('.quote mark').first().waitFor()
  expect(await dior.locator('.quote').first().textContent()).toMatch(/paragraph/)
  await dior.getByRole('button', { name: 'Dior', exact: true }).click()
  await evidenceOf(page).getByRole('heading', { name: 'Dior', exact: true }).waitFor()
})

test('another day is another tree, and stands in the address', async () => {
  const { page, go } = await begin()
  await go('/?as=ownership')
  await rowOf(page, 'Dior').waitFor()
  await page.getByLabel('Who owned whom on').fill('30 June 2025')
  await page.keyboard.press('Enter')
  await eventually(() => parameter(page, 'on')).toBe('2025-06-30')
  await page.getByRole('region', { name: /on 30 June 2025$/ }).first().waitFor() // prettier-ignore
  await page.getByRole('button', { name: 'Today', exact: true }).click()
  await eventually(() => parameter(page, 'on')).toBeNull()
})

test('what is selected stays so on the way there and back, and its companies are marked', async () => {
  const { page, open } = await begin()
  await open()
  await page.getByRole('button', { name: 'Accuses' }).first().focus()
  await page.keyboard.press('Enter')
  const selected = parameter(page, 'sel')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Ownership' }).click()
  await page.locator('.owned-row.touched').first().waitFor()
  expect(parameter(page, 'sel')).toBe(selected)
  await page.goBack()
  await page.locator('.mark-list [data-event]').first().waitFor()
  expect(parameter(page, 'sel')).toBe(selected)
})

test('from the keyboard alone: arrows walk from company to company, fold a tree and show it again', async () => {
  const { page, go } = await begin()
  await go('/?as=ownership')
  const group = rowOf(page, 'LVMH').getByRole('button', { name: 'LVMH', exact: true })
  await group.focus()
  const companies = () => treeOf(page, 'LVMH').locator('[data-thing]').count()
  const before = await companies()
  await page.keyboard.press('ArrowLeft')
  await eventually(companies).toBe(1)
  expect(await rowOf(page, 'LVMH').textContent()).toMatch(/\d+ folded in/)
  await page.keyboard.press('ArrowRight')
  await eventually(companies).toBe(before)
  await page.keyboard.press('ArrowDown')
  const next = await page.evaluate(() => document.activeElement?.getAttribute('data-thing'))
  await page.keyboard.press('Enter')
  await eventually(() => parameter(page, 'sel')).toBe(next)
})

test('everybody can use it, at a desk and on a phone, in the light and in the dark', async () => {
  for (const viewport of [{ width: 1440, height: 900 }, phone]) {
    const { page, go } = await begin({ viewport })
    await go('/?as=ownership')
    await rowOf(page, 'Dior').waitFor()
    await inBothThemes(page, async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    })
    await rowOf(page, 'Dior').getByRole('button', { name: 'Dior', exact: true }).click()
    await evidenceOf(page).getByRole('heading', { name: 'Dior', exact: true }).waitFor()
  }
})

test('the field of the day stands beside its words, or right below them where the page is narrow', async () => {
  const { page, go } = await begin()
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await go('/?as=ownership')
    const field = page.getByLabel('Who owned whom on')
    const words = page.getByText('Who owned whom on', { exact: true })
    const [input, label] = [await field.boundingBox(), await words.boundingBox()]
    if (!input || !label) throw new Error('There is no field')
    expect(input.x).toBeGreaterThanOrEqual(label.x)
    expect(input.x + input.width).toBeLessThanOrEqual(width - 16)
  }
})
