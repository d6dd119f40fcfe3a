/** What is shown as a table. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually, evidenceOf, parameter } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()

const gridOf = (page: Page) => page.getByRole('grid', { name: 'Events' })
const column = (page: Page, name: string) => gridOf(page).getByRole('columnheader', { name })
const titles = (page: Page): Promise<string[]> => gridOf(page).getByRole('rowheader').allTextContents()

test('a row an event, sorted by any column with the mouse; a row opens its evidence', async () => {
  const { page, open } = await begin()
  await open('/?as=table&kinds=penalty')
  for (const name of ['When', 'What', 'Kind', 'Who', 'By', 'Amount', 'Status', 'Sources'])
    await column(page, name).waitFor()
  const before = await titles(page)
  await column(page, 'What').click()
  await eventually(() => column(page, 'What').getAttribute('aria-sort')).toBe('ascending')
  const up = await titles(page)
  expect(up).toEqual(before.toSorted(new Intl.Collator('en', { numeric: true }).compare))
  await column(page, 'What').click()
  await eventually(() => column(page, 'What').getAttribute('aria-sort')).toBe('descending')
  expect((await titles(page))[0]).toBe(up.at(-1))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.postData() ?? ''))
  const row = gridOf(page).getByRole('rowheader').first()
  await row.click()
  await eventually(() => parameter(page, 'sel')).toBe(
    await page.locator('[data-event]').first().getAttribute('data-event'),
  )
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  // The rows are the same as before: nobody asks for them again.
  expect(asked.filter((question) => question.includes('TableRows'))).toEqual([])
  expect(asked.some((question) => question.includes('Evidence'))).toBe(true)
})

test('from the keyboard alone: Enter on a head sorts, arrows walk the rows, Enter opens one', async () => {
  const { page, open } = await begin()
  await open('/?as=table')
  await page.locator('[data-event]').first().focus()
  await page.keyboard.press('ArrowUp')
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('columnheader')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await eventually(() => column(page, 'When').getAttribute('aria-sort')).toMatch(/descending|ascending/)
  await page.keyboard.press('ArrowDown')
  const focused = await page.evaluate(() => document.activeElement?.closest('[data-event]')?.getAttribute('data-event'))
  expect(focused).toBeTruthy()
  await page.keyboard.press('Enter')
  await eventually(() => parameter(page, 'sel')).toBe(focused)
})

test('it is saved as CSV as it stands: its columns, its order, its words', async () => {
  const { page, open } = await begin()
  await open('/?as=table&kinds=penalty')
  await column(page, 'What').click()
  const shown = await titles(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const [head, ...lines] = (await readFile(await (await coming).path(), 'utf8'))
    .replace('\u{feff}', '')
    .trimEnd()
    .split('\r\n')
  expect(head).toBe('when,what,kind,who,by,amount,status,sources,earliest,latest,id')
  expect(lines).toHaveLength(shown.length)
  expect(lines[0]).toContain(shown[0] ?? 'a title')
})

test('magnified four times a row is a card: nothing lies beside the page, and it sorts, opens and is saved as before', async () => {
  const { page, open } = await begin({ viewport: { width: 320, height: 640 } })
  await open('/?as=table')
  const beside = await gridOf(page).evaluate((grid) => [
    grid.scrollWidth - grid.clientWidth,
    document.documentElement.scrollWidth - innerWidth,
    ...[...grid.querySelectorAll('[role=columnheader], [role=gridcell], [role=rowheader]')].map((each) => {
      const { left, right } = each.getBoundingClientRect()
      return Math.max(0, Math.round(right) - innerWidth, -left)
    }),
  ])
  expect(Math.max(...beside)).toBe(0)
  const row = page.locator('[data-event]').first()
  expect(await row.getByRole('gridcell').count()).toBe(7)
  const [what, when] = [await row.locator('.of-what').boundingBox(), await row.locator('.of-when').boundingBox()]
  expect(when?.y).toBeGreaterThanOrEqual((what?.y ?? NaN) + (what?.height ?? NaN))
  await column(page, 'What').click()
  await eventually(() => column(page, 'What').getAttribute('aria-sort')).toBe('ascending')
  const first = (await titles(page))[0]
  const [all, here] = [Number(/^\d+/.exec((await page.locator('.table-line').textContent()) ?? '')?.[0]), await page.locator('[data-event]').count()] // prettier-ignore
  expect(here).toBeLessThan(all)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const lines = (await readFile(await (await coming).path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(all + 1)
  expect(lines[1]).toContain(first ?? 'a title')
  await row.click()
  await eventually(() => parameter(page, 'sel')).toBe(await row.getAttribute('data-event'))
})

test('everybody can use it, at a desk and on a phone, in the light and in the dark', async () => {
  for (const viewport of [{ width: 1440, height: 900 }, phone]) {
    const { page, open } = await begin({ viewport })
    await open('/?as=table')
    await inBothThemes(page, async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    })
  }
})
