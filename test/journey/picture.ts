/** Where things stand in the picture, and a hand that points there. */
import type { Page } from 'playwright-core'
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

export async function drawnPlaceOf(page: Page, id: string): Promise<Point> {
  await eventually(() => placeOf(page, id)).not.toBeNull()
  const place = await placeOf(page, id)
  if (place === null) throw new Error(`The mark of ${id} went away`)
  return place
}

/** Clicks an event's mark with the mouse. */
export async function clickMark(page: Page, id: string): Promise<void> {
  const { x, y } = await drawnPlaceOf(page, id)
  await page.mouse.click(x, y)
}

export const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)

/** The panel beside the picture, or the sheet over it. */
export const evidenceOf = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

/** The article as it is read. */
export const articleOf = (page: Page) => page.getByRole('main', { name: 'The article' })

export const railOf = (page: Page) => page.getByRole('slider', { name: 'As known on' })

export const storyOf = (page: Page) => page.getByRole('region', { name: 'How did it come to this?' })
