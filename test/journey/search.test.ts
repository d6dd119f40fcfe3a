/** Somebody who looks for a name or a word, by the mouse and by the keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { articleOf, eventually, evidenceOf } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()

const searchOf = (page: Page) => page.getByRole('dialog', { name: 'Find anything' })
const fieldOf = (page: Page) => searchOf(page).getByRole('searchbox')
const optionOf = (page: Page, text: string | RegExp) => searchOf(page).getByRole('option').filter({ hasText: text })

test('what is typed after Ctrl-K finds a company by the beginning of its name, and Enter opens what is said of it', async () => {
  const { page, open } = await begin()
  await open()
  await page.keyboard.press('Control+k')
  await eventually(() => fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type('louis vuit')
  await optionOf(page, /^Louis Vuitton/)
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await searchOf(page).waitFor({ state: 'detached' })
  await eventually(() => evidenceOf(page).getByRole('heading', { level: 2 }).textContent()).toContain('Louis Vuitton')
  await page.goBack()
  await eventually(() => new URL(page.url()).search).toBe('')
})

test('a word of a sentence leads to that sentence in its article, and what was opened is offered again', async () => {
  const { page, open } = await begin()
  await open()
  await page.getByRole('button', { name: /^Find a company/ }).click()
  await fieldOf(page).fill('encrypt')
  await searchOf(page).getByText('Sentences', { exact: true }).waitFor()
  const sentence = searchOf(page).getByRole('group', { name: 'Sentences' }).getByRole('option').first()
  const words = (await sentence.locator('.title').textContent()) ?? ''
  expect(words).toContain('encrypt')
  await sentence.click()
  await articleOf(page).locator('mark').filter({ hasText: 'encrypt' }).first().waitFor()
  await page.goBack()
  await page.locator('[data-event]').first().waitFor()
  await page.keyboard.press('Control+k')
  await optionOf(page, words).waitFor()
})

test('what nothing fits says so, and Escape leads back to where one was', async () => {
  const { page, open } = await begin()
  await open()
  await page.keyboard.press('Control+k')
  await fieldOf(page).fill('zzyzx quux')
  await searchOf(page).getByText('Nothing has all of “zzyzx quux” in it.').waitFor()
  await page.keyboard.press('Escape')
  if ((await searchOf(page).count()) > 0) await page.keyboard.press('Escape')
  await searchOf(page).waitFor({ state: 'detached' })
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

test('on a phone the search fills the screen, fits, and everybody can use it in the light and in the dark', async () => {
  const { page, open } = await begin({ viewport: phone, hasTouch: true })
  await open()
  await inBothThemes(page, async () => {
    await page.getByRole('button', { name: /^Find a company/ }).click()
    await fieldOf(page).fill('dior')
    await optionOf(page, /^Dior/).first().waitFor()
    const box = await searchOf(page).boundingBox()
    expect(box).toMatchObject({ x: 0, y: 0, width: phone.width, height: phone.height })
    const { violations } = await new AxeBuilder({ page }).include('dialog.search').analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    await searchOf(page).getByRole('button', { name: 'Close' }).click()
  })
})
