/** What was known on a day, and that an address carries all that is shown. */
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { allEvents, ask, seedEvents, sourcesOf } from './asking.ts'
import {
  clickMark,
  comingOf,
  drawnPlaceOf,
  eventually,
  evidenceOf,
  parameter,
  partOf,
  placeOf,
  railOf,
  storyOf,
} from './picture.ts'
import { visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

test('in June the leak was known and the accusation was not: dragged there by the mouse, and after a reload', async () => {
  const { page, open } = await begin()
  await open()
  await drawnPlaceOf(page, events.accusation.id)
  const handle = await railOf(page).boundingBox()
  const july = await page.getByText('Jul', { exact: true }).first().boundingBox()
  if (!handle || !july) throw new Error('There is no rail, or no July')
  const y = handle.y + handle.height / 2
  await page.mouse.move(handle.x + handle.width / 2, y)
  await page.mouse.down()
  await page.mouse.move(july.x + 40, y, { steps: 4 })
  await page.mouse.move(july.x - 10, y, { steps: 4 })
  await page.mouse.up()
  await seeJune(page)
  await page.reload()
  await seeJune(page)
})

test('the keyboard goes there too, one step after the other', async () => {
  const { page, open } = await begin()
  await open()
  await railOf(page).focus()
  const stops = Number(await railOf(page).getAttribute('aria-valuemax'))
  for (let steps = 0; parameter(page, 'known') !== '2025-06-30'; steps += 1) {
    expect(steps).toBeLessThan(stops)
    const before = page.url()
    await page.keyboard.press('ArrowLeft')
    await eventually(() => page.url()).not.toBe(before)
  }
  await seeJune(page)
  await page.keyboard.press('End')
  await drawnPlaceOf(page, events.accusation.id)
  await eventually(() => parameter(page, 'known')).toBeNull()
})

test('a step forward draws what became known and says in words what that is', async () => {
  const { page, open } = await begin()
  const { knownFrom } = events.accusation
  await open(`/?known=${knownFrom}`)
  await drawnPlaceOf(page, events.accusation.id)
  await page.keyboard.press(',')
  await eventually(() => placeOf(page, events.accusation.id)).toBeNull()
  await page.keyboard.press('.')
  await drawnPlaceOf(page, events.accusation.id)
  await page.getByText(/^By .* came .*ruling/).waitFor({ state: 'attached' })
})

test('for those who want no motion it is there at once, and nothing fades; for others it comes slowly', async () => {
  const { id, knownFrom } = events.accusation
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page, open } = await begin({ reducedMotion })
    await open(`/?known=${knownFrom}`)
    await drawnPlaceOf(page, id)
    await page.keyboard.press(',')
    await eventually(() => placeOf(page, id)).toBeNull()
    const coming = comingOf(page, id)
    await page.keyboard.press('.')
    const { opacities, moving } = await coming
    const whole = opacities.at(-1) ?? 0
    expect(whole).toBeGreaterThan(200)
    const fades = opacities.some((each) => each > 0 && each < whole)
    expect(fades || moving > 0, `${reducedMotion}: ${opacities.join(' ')}`).toBe(reducedMotion === 'no-preference')
  }
})

test('what was not known yet on a day says so in the panel', async () => {
  const { page, open } = await begin()
  await open(`/?known=2025-06-30&sel=${events.accusation.id}`)
  await evidenceOf(page)
    .getByText(/Nothing was known of it yet on that day/)
    .waitFor()
})

test('a link shows another person the same: selection, chain, day', async () => {
  const { page, open } = await begin()
  await open(`/?known=${events.penalty.knownFrom}`)
  await clickMark(page, events.leak.id)
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  await page.keyboard.press('f')
  await storyOf(page).getByRole('list').first().waitFor()
  await drawnPlaceOf(page, events.penalty.id)
  await page.keyboard.press(',')
  await eventually(() => parameter(page, 'known')).toBe(events.accusation.knownFrom)
  await eventually(() => placeOf(page, events.penalty.id)).toBeNull()
  const other = await begin()
  await other.open(new URL(page.url()).pathname + new URL(page.url()).search)
  await storyOf(other.page).getByRole('list').first().waitFor()
  await eventually(async () => [await toldOf(page), await toldOf(other.page)]).toSatisfy(([one, another]: unknown[]) =>
    isDeepStrictEqual(one, another),
  )
  expect(other.page.url()).toBe(page.url())
})

test('the evidence of June names the sources of June, and that of today the others too', async () => {
  const day = '2025-06-30'
  const asked =
    'query ($id: ID!, $day: Date) { node(id: $id, asOf: $day) { ... on Event { evidence(first: 500) { source { title } } } } }'
  type Told = { node: { evidence: { source: { title: string } }[] } }
  const { node } = await ask<Told>(asked, { id: events.leak.id, day })
  const then = [...new Set(node.evidence.map(({ source }) => source.title))]
  const now = sourcesOf(events.leak).map(({ title }) => title)
  expect(then.length).toBeGreaterThan(1)
  expect(now.length).toBeGreaterThan(then.length)
  const { page, open } = await begin()
  for (const [address, titles] of [
    [`/?known=${day}&sel=${events.leak.id}`, then],
    [`/?sel=${events.leak.id}`, now],
  ] as const) {
    await open(address)
    const listed = partOf(page, 'Sources')
    await eventually(async () => (await listed.getByRole('button').allTextContents()).toSorted()).toEqual(
      titles.toSorted(),
    )
  }
})

/** The picture of 30 June: the leak is there, the accusation is not, nor is anything else that came later. */
async function seeJune(page: Page): Promise<void> {
  await eventually(() => parameter(page, 'known')).toBe('2025-06-30')
  await eventually(() => placeOf(page, events.accusation.id)).toBeNull()
  const later = (await allEvents()).filter(({ knownFrom }) => (knownFrom ?? '9999') > '2025-06-30').map(({ id }) => id)
  expect(later.length).toBeGreaterThan(1)
  const marked = () =>
    page.locator('[data-event]').evaluateAll((all) => all.map((mark) => mark.getAttribute('data-event')))
  await eventually(async () => (await marked()).filter((id) => later.includes(id ?? ''))).toEqual([])
  await drawnPlaceOf(page, events.leak.id)
  await drawnPlaceOf(page, events.disclosure.id)
  await eventually(() => railOf(page).getAttribute('aria-valuetext')).toContain('30 June 2025')
}

/** What a visitor reads, and where the marks stand. */
async function toldOf(page: Page) {
  const heading = await evidenceOf(page).getByRole('heading', { level: 2 }).textContent()
  const story = await page
    .getByRole('region', { name: 'How did it come to this?' })
    .getByRole('listitem')
    .allTextContents()
  const marks = await page.locator('[data-event]').evaluateAll((all) =>
    all.map((mark) => {
      const { x, y } = mark.getBoundingClientRect()
      return [mark.getAttribute('aria-label'), mark.getAttribute('aria-pressed'), Math.round(x), Math.round(y)]
    }),
  )
  return { heading, story, marks, day: await railOf(page).getAttribute('aria-valuetext') }
}
