/** The picture itself: where each mark stands, and what its color and its fill say. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seedEvents } from './asking.ts'
import { drawnPlaceOf, eventually } from './picture.ts'
import { difference, lookAt, paletteColor } from './pixels.ts'
import type { Color, Pixels } from './pixels.ts'
import { inBothThemes, visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

test('time runs to the right: the transfer, the leak it is said to have caused, then the accusation', async () => {
  const { page, open } = await begin()
  await open()
  const [transfer, leak, accusation, penalty] = await Promise.all(
    [events.transfer, events.leak, events.accusation, events.penalty].map(({ id }) => drawnPlaceOf(page, id)),
  )
  expect(transfer?.x).toBeLessThan(leak?.x ?? NaN)
  expect(leak?.x).toBeLessThan(accusation?.x ?? NaN)
  expect(penalty?.x).toBeGreaterThan(leak?.x ?? NaN)
})

test('the lanes are the group, its brand, the brand’s subsidiary, then the authority, each above its own events', async () => {
  const { page, open } = await begin()
  await open()
  const top = async (name: string | RegExp) => (await page.getByRole('button', { name, exact: true }).boundingBox())?.y
  const heads = [
    await top('LVMH'),
    await top('Dior'),
    await top('Dior’s Shanghai subsidiary'),
    await top('Chinese Public Security Authority'),
  ].map((y) => y ?? NaN)
  expect(heads).toEqual([...heads].toSorted((one, other) => one - other))
  const y = async ({ id }: { id: string }) => (await drawnPlaceOf(page, id)).y
  for (const event of [events.leak, events.disclosure, events.hack, events.penalty]) {
    expect(await y(event)).toBeGreaterThan((heads[1] ?? NaN) - 20)
    expect(await y(event)).toBeLessThan(await y(events.transfer))
  }
  expect(await y(events.transfer)).toBeLessThan(heads[3] ?? NaN)
  expect(await y(events.accusation)).toBeGreaterThan(await y(events.transfer))
})

test('the leak is a bar over the whole of May, for no source says the day; the accusation is a mark in September', async () => {
  const { page, open } = await begin()
  await open()
  expect(events.leak.date).toEqual({ earliest: '2025-05-01', latest: '2025-05-31' })
  const month = async (name: string) => (await page.getByText(name, { exact: true }).first().boundingBox())?.x ?? NaN
  const [may, june, september] = [await month('May'), await month('Jun'), await month('Sep')]
  const { x, y } = await drawnPlaceOf(page, events.leak.id)
  const [left, right] = extent(await lookAt(page), x, y + 8)
  expect(Math.abs(right - left - (june - may)), `${left} to ${right}`).toBeLessThanOrEqual(3)
  expect(Math.abs(left - may), `${left}, May at ${may}`).toBeLessThanOrEqual(10)
  const accusation = await drawnPlaceOf(page, events.accusation.id)
  const ninth = september + ((june - may) * 8.5) / 31
  expect(Math.abs(accusation.x - ninth)).toBeLessThan(12)
})

test('what is reported as having happened is full of its kind’s color', async () => {
  const { page, open } = await begin()
  await open()
  await inBothThemes(page, async (theme) => {
    for (const [event, kind] of [
      [events.leak, 'incident'],
      [events.disclosure, 'disclosure'],
      [events.hack, 'incident'],
    ] as const) {
      const range = await rangeOf(page, event.id)
      const color = await paletteColor(page, kind)
      const run = async () => longestRun(await lookAt(page), color, range)
      await eventually(run, `${event.title}, ${theme}`).toBeGreaterThan(5)
    }
  })
})

test('what is alleged or announced is hollow, with an edge of its kind’s color', async () => {
  const { page, open } = await begin()
  await open()
  await inBothThemes(page, async (theme) => {
    const inside = await paletteColor(page, 'panel')
    for (const [event, kind] of [
      [events.accusation, 'ruling'],
      [events.penalty, 'penalty'],
      [events.transfer, 'incident'],
    ] as const) {
      const [what, range] = [`${event.title}, ${theme}`, await rangeOf(page, event.id)]
      const color = await paletteColor(page, kind)
      await eventually(async () => longestRun(await lookAt(page), inside, range), what).toBeGreaterThan(4)
      const edge = longestRun(await lookAt(page), color, range, 40)
      expect(edge, what).toBeGreaterThan(0)
      expect(edge, what).toBeLessThan(5)
    }
  })
})

/** From where to where a bar reaches, by what is drawn in a row of it. */
function extent(pixels: Pixels, x: number, y: number): [number, number] {
  const ground = pixels.at(x + 16, y + 12)
  const [left = NaN, right = NaN] = [-1, 1].map((step) => {
    let at = Math.round(x)
    while (difference(pixels.at(at + step, y), ground) > 8) at += step
    return at
  })
  return [left, right]
}

interface Range {
  readonly from: number
  readonly until: number
  readonly y: number
}

/** What a mark or bar covers of the row through its middle, without the tips of the links that touch it. */
async function rangeOf(page: Page, id: string): Promise<Range> {
  const { x, y } = await drawnPlaceOf(page, id)
  const box = await page.locator(`[data-event="${id}"]`).boundingBox()
  const half = x - (box?.x ?? NaN) - 5
  return { from: x - half, until: x + half, y }
}

/** How many pixels of a color stand side by side, at most; a thin edge blends with what is beside it. */
function longestRun(pixels: Pixels, color: Color, { from, until, y }: Range, tolerance = 10): number {
  let [longest, run] = [0, 0]
  for (let x = Math.ceil(from); x < until; x += 1) {
    run = difference(pixels.at(x, y), color) < tolerance ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
