/** The picture in a frame of somebody else's page. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, inject, test } from 'vitest'
import { eventually, evidenceOf } from './picture.ts'
import { visits } from './visit.ts'

const { begin } = visits()
const { address } = inject('product')

test('another page may frame what is made for it, and not the app itself', async () => {
  const framing = async (path: string) => (await fetch(address + path)).headers.get('content-security-policy')
  expect(await framing('/embed?sel=x')).toBe('frame-ancestors *')
  for (const path of ['/', '/read/x', '/embedded', '/embed/x'])
    expect(await framing(path)).toBe("frame-ancestors 'self'")
})

test('in the frame the events can be looked at and nothing can be added; no cookie is set', async () => {
  const { page, open } = await begin({ viewport: { width: 800, height: 620 } })
  await open('/embed?kinds=ruling')
  expect(await page.getByRole('button', { name: 'Add an article' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: /^Find/ }).count()).toBe(0)
  await page.locator('[data-event]').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/embed')
  const whole = page.getByRole('link', { name: 'Open in Throughline' })
  expect(await whole.getAttribute('href')).toMatch(/^\/\?sel=.*kinds=ruling/)
  expect(await whole.getAttribute('target')).toBe('_blank')
  expect(await page.context().cookies()).toEqual([])
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
})

test('an article opens beside the page that frames it', async () => {
  const { page, open } = await begin({ viewport: { width: 800, height: 620 } })
  await open('/embed')
  await page.locator('[data-event]').first().focus()
  await page.keyboard.press('Enter')
  const opened = page.context().waitForEvent('page')
  await page.locator('.evidence .quote a').first().click()
  expect(new URL((await opened).url()).pathname).toMatch(/^\/read\//)
  expect(new URL(page.url()).pathname).toBe('/embed')
})

test('in a low frame the evidence stands beside what was clicked, and never over it', async () => {
  for (const viewport of [
    { width: 600, height: 400 },
    { width: 390, height: 400 },
    { width: 800, height: 620 },
  ]) {
    const { page, open } = await begin({ viewport, reducedMotion: 'reduce' })
    await open('/embed')
    const chosen = page.locator('[data-event]').nth(5)
    await chosen.focus()
    await page.keyboard.press('Enter')
    const evidence = evidenceOf(page)
    await evidence.getByRole('heading', { level: 2 }).waitFor()
    expect(await evidence.getByRole('button', { name: 'Hide' }).count()).toBe(0)
    // The middle of what was clicked is in sight: no evidence stands over it.
    await eventually(
      () =>
        chosen.evaluate((button) => {
          const { left, top, width, height } = button.getBoundingClientRect()
          const there = document.elementFromPoint(left + width / 2, top + height / 2)
          return there !== null && there.closest('.panel, .sheet') === null
        }),
      `${viewport.width} × ${viewport.height}`,
    ).toBe(true)
  }
})
