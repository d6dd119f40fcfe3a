/** Fingers on the lanes: real touches, one or two at a time. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually, parameter } from './picture.ts'
import type { Point } from './picture.ts'
import { phone, visits } from './visit.ts'

const { begin } = visits()
const day = 86_400_000

/** Lays fingers down, moves them in steps to where they end, and lifts them. */
async function drag(page: Page, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) })
  await touch('touchStart', from)
  for (let step = 1; step <= 8; step += 1) {
    const points = from.map(({ x, y }, at) => {
      const end = to[at] ?? { x, y }
      return { x: x + ((end.x - x) * step) / 8, y: y + ((end.y - y) * step) / 8 }
    })
    await touch('touchMove', points)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  await touch('touchEnd', [])
  await client.detach()
}

/** The window on time as the address tells it once the fingers rest; `before` is what it was. */
async function windowAfter(page: Page, before: string | null): Promise<{ from: number; until: number }> {
  await eventually(() => parameter(page, 'from')).not.toBe(before)
  // A busy machine tells of it before the fingers have come to their end.
  for (let last = ''; last !== page.url(); await page.waitForTimeout(500)) last = page.url()
  return { from: Date.parse(parameter(page, 'from') ?? ''), until: Date.parse(parameter(page, 'until') ?? '') + day }
}

test('on a phone two fingers zoom time about the point between them, and one moves it where nothing is left to scroll', async () => {
  const { page, open } = await begin({ viewport: phone, hasTouch: true, isMobile: true })
  await open('/?from=2025-01-01&until=2025-12-31')
  const box = await page.locator('.turned-body').boundingBox()
  if (!box) throw new Error('Nothing is drawn')
  // Time runs from 16 to 376 pixels below the top.
  const share = 0.5
  const [x, middle] = [200, box.y + 16 + 360 * share]
  await drag(
    page,
    [
      { x, y: middle - 40 },
      { x, y: middle + 40 },
    ],
    [
      { x, y: middle - 120 },
      { x, y: middle + 120 },
    ],
  )
  const closer = await windowAfter(page, '2025-01-01')
  const [length, year] = [closer.until - closer.from, 365 * day]
  expect(Math.abs(length - year / 3)).toBeLessThan(4 * day)
  expect(Math.abs(closer.from + length * share - (Date.parse('2025-01-01') + year * share))).toBeLessThan(4 * day)
  const held = await page.evaluate(() => [visualViewport?.scale, document.querySelector('.turned-scroll')?.scrollTop])
  expect(held).toEqual([1, 0])
  const before = parameter(page, 'from')
  await drag(page, [{ x, y: middle - 60 }], [{ x, y: middle + 60 }])
  const earlier = await windowAfter(page, before)
  expect(Math.abs(earlier.from - (closer.from - length / 3))).toBeLessThan(4 * day)
  expect(Math.abs(earlier.until - earlier.from - length)).toBeLessThan(2 * day)
})

test('on a phone one finger scrolls as everywhere, and a touch still selects', async () => {
  const { page, open } = await begin({ viewport: { ...phone, height: 560 }, hasTouch: true, isMobile: true })
  await open('/?from=2025-01-01&until=2025-12-31')
  await drag(page, [{ x: 250, y: 480 }], [{ x: 250, y: 300 }])
  await eventually(() => page.evaluate(() => document.querySelector('.turned-scroll')?.scrollTop ?? 0)).toBeGreaterThan(60) // prettier-ignore
  expect(parameter(page, 'from')).toBe('2025-01-01')
  await page.locator('[data-event]').first().tap()
  await eventually(() => parameter(page, 'sel')).not.toBeNull()
})

test('on a tablet two fingers zoom the lanes, and one draws them sideways', async () => {
  const { page, open } = await begin({ viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true })
  await open('/?from=2025-01-01&until=2025-12-31')
  const [x, y] = [560, 400]
  await drag(
    page,
    [
      { x: x - 50, y },
      { x: x + 50, y },
    ],
    [
      { x: x - 100, y },
      { x: x + 100, y },
    ],
  )
  const closer = await windowAfter(page, '2025-01-01')
  const length = closer.until - closer.from
  expect(Math.abs(length - 182 * day)).toBeLessThan(4 * day)
  const before = parameter(page, 'from')
  await drag(page, [{ x, y }], [{ x: x + 120, y }])
  expect((await windowAfter(page, before)).from).toBeLessThan(closer.from - 10 * day)
})
