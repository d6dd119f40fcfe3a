/** The picture itself: where each mark stands, and what its color and its fill say. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { run } from '../cli/throughline.ts'
import { allEvents, partiesOf, seedEvents } from './asking.ts'
import type { ToldEvent } from './asking.ts'
import { drawnPlaceOf, eventually, lanesOf, openUndated, seenPlaceOf, undatedIn } from './picture.ts'
import { difference, lookAt, paletteColor } from './pixels.ts'
import type { Color, Pixels } from './pixels.ts'
import { inBothThemes, visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

/** In our own words, about a company and an authority that do not exist: what only who accuses says has happened. */
const accused = `---
title: Maison Fallow is accused
published: 2025-09-10
---
On September 9, 2025, the Harbor Data Authority published a statement accusing Maison Fallow of illegally transferring its customers’ personal data to its headquarters in France in May 2025.
Maison Fallow declined to comment on the matter.
`
let folder = ''
let alleged: ToldEvent
const command = (...args: string[]) =>
  run(args, { environment: { THROUGHLINE_HOME: inject('product').home, INIT_CWD: folder } })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-journey-'))
  await writeFile(join(folder, 'accused.md'), accused)
  const { code, out, err } = await command('import', 'accused.md')
  if (code !== 0) throw new Error(`The import failed: ${err}${out}`)
  events = await seedEvents()
  const told = (await allEvents()).filter(({ evidence }) => evidence[0]?.source.title === 'Maison Fallow is accused')
  const transfer = told.find(({ incident }) => incident === 'ILLEGAL_TRANSFER')
  if (!transfer) throw new Error('The invented article tells of no transfer')
  alleged = transfer
})

afterAll(async () => {
  await command('withdraw', alleged.evidence[0]?.source.id ?? '')
  await rm(folder, { recursive: true, force: true })
})

test('what has no date stands as its number at the start of its lane, which opens to each: none is lost', async () => {
  const undated = (await allEvents()).filter(({ date }) => !date?.earliest && !date?.latest).map(({ id }) => id)
  const { page, open } = await begin()
  await open()
  const entries = undatedIn(page)
  const drawn = async () => {
    const all = await page.locator('[data-event]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event'))) // prettier-ignore
    return undated.filter((id) => all.includes(id)).length
  }
  const numbers = (await entries.allTextContents()).map((words) => Number.parseInt(words, 10))
  expect(numbers.length).toBeGreaterThan(0)
  expect(Math.min(...numbers)).toBeGreaterThan(1)
  expect(numbers.reduce((sum, number) => sum + number, await drawn())).toBe(undated.length)
  await openUndated(page)
  expect(await drawn()).toBe(undated.length)
  await page
    .getByRole('button', { name: /^Gather what has no date, / })
    .first()
    .press('Enter')
  await eventually(() => entries.count()).toBe(1)
})

test('what is chosen elsewhere comes into sight, however far down its lane stands', async () => {
  const { page, open } = await begin()
  await open()
  const id = await page.locator('[data-event]').last().getAttribute('data-event')
  const frame = await page.locator('.lanes-frame').boundingBox()
  const inSight = async (): Promise<boolean> => {
    const mark = await page.locator(`[data-event="${id}"]`).boundingBox()
    return !!frame && !!mark && mark.y > frame.y && mark.y + mark.height < frame.y + frame.height
  }
  expect(await inSight()).toBe(false)
  await open(`/?sel=${id}`)
  await eventually(inSight).toBe(true)
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

test('the lanes are the group, its brand, the brand’s subsidiary, then the authority, each with its own events', async () => {
  const { group, brand, subsidiary, authority } = await partiesOf(events.accusation)
  const { page, open } = await begin()
  await open()
  await drawnPlaceOf(page, events.accusation.id)
  const lanes = await lanesOf(page)
  const names = lanes.map(({ name }) => name)
  const order = [group, brand, subsidiary, authority].map((name) => names.indexOf(name))
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].toSorted((one, other) => one - other))
  const laneOf = ({ id }: { id: string }) => lanes.find(({ marks }) => marks.includes(id))?.name
  for (const event of [events.leak, events.disclosure, events.hack, events.penalty]) expect(laneOf(event)).toBe(brand)
  expect(laneOf(events.transfer)).toBe(subsidiary)
  expect(laneOf(events.accusation)).toBe(authority)
  for (const { head, height, name } of lanes) {
    expect(head, name).toBeGreaterThan(0)
    expect(head, name).toBeLessThan(height)
  }
  expect(lanes.find(({ name }) => name === group)?.marks).toEqual([])
})

test('the leak is a bar over the whole of May, for no source says the day; the accusation is a mark in September', async () => {
  const { page, open } = await begin()
  await open()
  expect(events.leak.date).toEqual({ earliest: '2025-05-01', latest: '2025-05-31' })
  const month = async (name: string) => (await page.getByText(name, { exact: true }).first().boundingBox())?.x ?? NaN
  const [may, june, september] = [await month('May'), await month('Jun'), await month('Sep')]
  const { x, y } = await seenPlaceOf(page, events.leak.id)
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
      // The authority of the seed article only accuses; others report it.
      [events.transfer, 'incident'],
    ] as const) {
      const range = await rangeOf(page, event.id)
      const color = await paletteColor(page, kind)
      const filled = async () => longestRun(await lookAt(page), color, range)
      await eventually(filled, `${event.title}, ${theme}`).toBeGreaterThan(5)
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
      [alleged, 'incident'],
    ] as const) {
      const [what, range] = [`${event.title}, ${theme}`, await rangeOf(page, event.id)]
      const color = await paletteColor(page, kind)
      await eventually(async () => longestRun(await lookAt(page), inside, range), what).toBeGreaterThan(4)
      // Where the edge falls between two pixels it blends with both: a few rows above or below it meets one whole.
      const pixels = await lookAt(page)
      const rows = [-2, -1, 0, 1, 2].map((beside) => ({ ...range, y: range.y + beside }))
      const edge = Math.max(...rows.map((row) => longestRun(pixels, color, row, 40)))
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
  const { x, y } = await seenPlaceOf(page, id)
  const box = await page.locator(`[data-event="${id}"]`).boundingBox()
  const half = x - (box?.x ?? NaN) - 5
  return { from: x - half, until: x + half, y }
}

/** How many pixels of a color stand side by side, at most; a thin edge blends with what is beside it. */
function longestRun(pixels: Pixels, color: Color, { from, until, y }: Range, tolerance = 10): number {
  let [longest, length] = [0, 0]
  for (let x = Math.ceil(from); x < until; x += 1) {
    length = difference(pixels.at(x, y), color) < tolerance ? length + 1 : 0
    longest = Math.max(longest, length)
  }
  return longest
}
