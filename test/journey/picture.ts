/** Where things stand in the picture, and a hand that points there. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export interface Point {
  readonly x: number
  readonly y: number
}

interface Drawn {
  readonly picture: { renderedPosition(id: string): Point | null }
}

/** Waits for what a page comes to: slow machines take long, and nothing is gained by giving up early. */
export const eventually = <Value>(look: () => Promise<Value> | Value, message?: string) =>
  expect.poll(look, { timeout: 60_000, interval: 50, ...(message === undefined ? {} : { message }) })

/** Where an event's mark is drawn, in pixels of the viewport; null where it is not. Waits until it stands still. */
export async function placeOf(page: Page, id: string): Promise<Point | null> {
  return page.evaluate(async (wanted) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const look = () => {
      const canvas = document.querySelector<HTMLElement & Drawn>('.canvas')
      const at = canvas?.picture.renderedPosition(wanted) ?? null
      const box = canvas?.getBoundingClientRect()
      return at === null || box === undefined ? null : { x: box.left + at.x, y: box.top + at.y }
    }
    let [before, still] = ['', 0]
    while (still < 4) {
      await frame()
      const now = JSON.stringify(look())
      still = now === before ? still + 1 : 0
      before = now
    }
    return look()
  }, id)
}

/** The counts that stand for the events of a lane that have no date. */
export const undatedIn = (page: Page): Locator => page.getByRole('button', { name: /^\d+ without a date, / })

/** Opens each of them, so that all events are drawn. */
export async function openUndated(page: Page): Promise<void> {
  const entries = undatedIn(page)
  for (let left = await entries.count(); left > 0; left -= 1) {
    await entries.first().click()
    await eventually(() => entries.count()).toBe(left - 1)
  }
}

interface Coming {
  /** How opaque a mark was in each frame from its first on, at most 255 each. */
  readonly opacities: readonly number[]
  /** Most transitions and animations of the page that ran at once. */
  readonly moving: number
}

/** Watches each frame from now on until a mark has been drawn for a second and a half. */
export function comingOf(page: Page, id: string): Promise<Coming> {
  return page.evaluate(async (wanted) => {
    const side = 24
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const holder = document.querySelector<HTMLElement & Drawn>('.canvas')
    const copy = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true })
    const opacities: number[] = []
    let [moving, until] = [0, Infinity]
    while (performance.now() < until) {
      await frame()
      moving = Math.max(moving, document.getAnimations().length)
      const at = holder?.picture.renderedPosition(wanted) ?? null
      if (at === null || holder === null || copy === null) continue
      if (until === Infinity) until = performance.now() + 1500
      copy.clearRect(0, 0, side, side)
      for (const canvas of holder.querySelectorAll('canvas')) {
        const scale = canvas.width / canvas.clientWidth
        const [x, y] = [at.x, at.y].map((each) => Math.round((each - side / 2) * scale))
        copy.drawImage(canvas, x ?? 0, y ?? 0, side * scale, side * scale, 0, 0, side, side)
      }
      opacities.push(Math.max(...copy.getImageData(0, 0, side, side).data.filter((_, channel) => channel % 4 === 3)))
    }
    return { opacities, moving }
  }, id)
}

export async function drawnPlaceOf(page: Page, id: string): Promise<Point> {
  await eventually(() => placeOf(page, id)).not.toBeNull()
  const place = await placeOf(page, id)
  if (place === null) throw new Error(`The mark of ${id} went away`)
  return place
}

/** Where an event's mark is seen: turns the wheel over the lanes until it is, and leaves no pointer on any mark. */
export async function seenPlaceOf(page: Page, id: string): Promise<Point> {
  // Far from what is seen nothing is drawn; its button tells where it will be.
  const button = await page.locator(`[data-event="${id}"]`).boundingBox()
  const frame = await page.locator('.lanes-frame').boundingBox()
  if (!frame || !button) throw new Error(`There are no lanes with ${id}`)
  const y = button.y + button.height / 2
  const [top, bottom] = [frame.y + 30, frame.y + frame.height - 30]
  if (y < top || y > bottom) {
    await page.mouse.move(frame.x + 8, frame.y + frame.height / 2)
    await page.mouse.wheel(0, y - (top + bottom) / 2)
    const seen = async () => (await placeOf(page, id))?.y ?? NaN
    await eventually(async () => (await seen()) >= top && (await seen()) <= bottom, `${id} in sight`).toBe(true)
  }
  return drawnPlaceOf(page, id)
}

/** Clicks an event's mark with the mouse. */
export async function clickMark(page: Page, id: string): Promise<void> {
  const { x, y } = await seenPlaceOf(page, id)
  await page.mouse.click(x, y)
}

/** The lanes from the top down, in pixels from the top of them all: what stands at the left, and which marks are inside. */
export async function lanesOf(page: Page) {
  return page.evaluate(() => {
    const body = document.querySelector('.lanes-body')
    const middleOf = (each: Element): number => {
      const { top, bottom } = each.getBoundingClientRect()
      return (top + bottom) / 2 - (body?.getBoundingClientRect().top ?? NaN)
    }
    const heads = [...document.querySelectorAll('.lane-head > :first-child')]
    const marks = [...document.querySelectorAll('[data-event]')]
    const ends = [...document.querySelectorAll('.lanes-body svg > g > path.hair')].map((line) => middleOf(line) - 0.5)
    return ends.map((bottom, at) => {
      const [top, head] = [ends[at - 1] ?? 0, heads[at]]
      return {
        name: head?.textContent ?? '',
        height: bottom - top,
        head: head === undefined ? NaN : middleOf(head) - top,
        marks: marks
          .filter((mark) => middleOf(mark) > top && middleOf(mark) < bottom)
          .map((mark) => mark.getAttribute('data-event')),
      }
    })
  })
}

export const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)

/** The panel beside the picture, or the sheet over it. */
export const evidenceOf = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

/** The part of the evidence below a heading. */
export const partOf = (page: Page, heading: string | RegExp) =>
  evidenceOf(page)
    .locator('section:not(:has(section))')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })

/** The article as it is read. */
export const articleOf = (page: Page) => page.getByRole('main', { name: 'The article' })

export const railOf = (page: Page) => page.getByRole('slider', { name: 'As known on' })

export const storyOf = (page: Page) => page.getByRole('region', { name: 'How did it come to this?' })
