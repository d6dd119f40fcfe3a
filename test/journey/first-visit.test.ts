/** What somebody sees who has never been here, and what not again. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ask } from './asking.ts'
import { eventually, evidenceOf, parameter, placeOf, storyOf } from './picture.ts'
import { phone, visits } from './visit.ts'

const { begin } = visits()
const wordsOf = (page: Page) => page.getByRole('complementary', { name: 'How to read the picture' })
const offerOf = (page: Page) => page.getByRole('button', { name: 'Show me, in three steps' })
const walkOf = (page: Page) => page.getByRole('complementary', { name: 'The case in three steps' })
const helpOf = (page: Page) => page.getByRole('button', { name: 'How to read the picture' })

test('the first words are tied to the picture by three numbers, and shown once; ? brings them back', async () => {
  const { page, open } = await begin()
  await open()
  await wordsOf(page).getByRole('heading', { level: 2 }).waitFor()
  await eventually(() => page.locator('.picture-area .num').allTextContents()).toEqual(['1', '2', '3'])
  await page.locator('[data-event]').first().press('Enter')
  await evidenceOf(page).waitFor()
  await eventually(() => page.locator('.picture-area .num').count()).toBe(0)
  await open()
  expect(await wordsOf(page).count()).toBe(0)
  await page.keyboard.press('?')
  await wordsOf(page).waitFor()
  await helpOf(page).click()
  await wordsOf(page).waitFor({ state: 'detached' })
})

test('what leads from view to view stands still while the panel and the sentence change', async () => {
  const { page, open } = await begin()
  await open()
  const places = async () => [
    await page.getByRole('navigation', { name: 'Views' }).boundingBox(),
    (await page.getByRole('main').boundingBox())?.y,
  ]
  const before = await places()
  await page.locator('[data-event]').first().press('Enter')
  await evidenceOf(page).waitFor()
  expect(await places()).toEqual(before)
  await page.keyboard.press('f')
  await storyOf(page).waitFor()
  expect(await places()).toEqual(before)
})

test('however wide the page is, nothing at its top is cut', async () => {
  const { page, open } = await begin()
  await open()
  for (const width of [1440, 1100, 940, 900, 768, 700, 641, 390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const ends = page.locator('.top :is(a, button)').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right)) // prettier-ignore
    expect(Math.max(...(await ends)), `at ${width}`).toBeLessThanOrEqual(width)
  }
})

test('on a phone half of the evidence shows the words it rests on, and a pull what can be done', async () => {
  const { page, open } = await begin({ viewport: phone, hasTouch: true, isMobile: true })
  await open()
  await page.locator('[data-event]').first().tap()
  const quote = await evidenceOf(page).locator('.quote').first().boundingBox()
  const foot = await evidenceOf(page).locator('.foot').boundingBox()
  if (!quote || !foot) throw new Error('There are no words')
  expect(quote.y + 40).toBeLessThan(foot.y)
  expect(await evidenceOf(page).getByRole('button', { name: 'Hide' }).isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Make the evidence larger' }).tap()
  await evidenceOf(page).getByRole('button', { name: 'Hide' }).waitFor()
})

test('three steps lead from what happened over the ruling on it to its penalty, each selected, told and quoted', async () => {
  const { page, open } = await begin()
  await open()
  await offerOf(page).click()
  const walked: (string | null)[] = []
  for (const step of [1, 2, 3]) {
    await seeStep(page, step)
    walked.push(parameter(page, 'sel'))
    expect(await placeOf(page, walked.at(-1) ?? '')).not.toBeNull()
    await page.getByRole('button', { name: step === 3 ? 'Done' : 'Next', exact: true }).click()
  }
  await walkOf(page).waitFor({ state: 'detached' })
  expect(parameter(page, 'sel')).toBeNull()
  const [incident, ruling, penalty] = walked
  expect(await tiesOf(ruling, penalty)).toEqual({ about: incident, of: ruling })
  await open()
  expect(await wordsOf(page).count()).toBe(0)
  await page.keyboard.press('?')
  await offerOf(page).waitFor()
})

test('the steps go by the keyboard too, are read out, and Esc ends them; what is clicked meanwhile is shown', async () => {
  const { page, open } = await begin({ reducedMotion: 'reduce' })
  await open()
  await offerOf(page).press('Enter')
  await seeStep(page, 1)
  expect(await focused(page)).toBe('Next')
  const first = parameter(page, 'sel')
  const told = walkOf(page).locator('[aria-live=polite]')
  await eventually(() => told.textContent()).toMatch(/^Step 1 of 3./)
  await page.keyboard.press('Enter')
  await seeStep(page, 2)
  await eventually(() => told.textContent()).toMatch(/^Step 2 of 3./)
  await page.keyboard.press('ArrowRight')
  await seeStep(page, 3)
  expect(await focused(page)).toBe('Done')
  await page.keyboard.press('ArrowLeft')
  await seeStep(page, 2)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Back')
  await page.keyboard.press('Enter')
  await seeStep(page, 1)
  expect(await focused(page)).toBe('Next')
  expect(parameter(page, 'sel')).toBe(first)
  await page.keyboard.press('Escape')
  await walkOf(page).waitFor({ state: 'detached' })
  expect(parameter(page, 'sel')).toBeNull()
  expect(await wordsOf(page).count()).toBe(0)
  expect(await helpOf(page).evaluate((own) => own === document.activeElement)).toBe(true)
  await page.keyboard.press('?')
  await offerOf(page).click()
  await seeStep(page, 1)
  await page.locator(`[data-event]:not([data-event="${first}"])`).first().press('Enter')
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  expect(await walkOf(page).count()).toBe(0)
})

test('on a phone each step stands over its words, and its quote is in sight below the picture', async () => {
  const { page, open } = await begin({ viewport: phone, hasTouch: true, isMobile: true })
  await open()
  await helpOf(page).tap()
  await offerOf(page).tap()
  for (const step of [1, 2, 3]) {
    await seeStep(page, step)
    const chosen = await page.locator(`[data-event="${parameter(page, 'sel')}"]`).boundingBox()
    const panel = await walkOf(page).boundingBox()
    const [quote, foot] = [await walkOf(page).locator('.quote mark').boundingBox(), await walkOf(page).locator('.foot').boundingBox()] // prettier-ignore
    if (!chosen || !panel || !quote || !foot) throw new Error('Something of the step is not drawn')
    expect(chosen.y + chosen.height).toBeLessThanOrEqual(panel.y)
    expect(quote.y + 30).toBeLessThan(foot.y)
    if (step < 3) await page.getByRole('button', { name: 'Next', exact: true }).tap()
  }
  await page.getByRole('button', { name: 'Close', exact: true }).tap()
  await walkOf(page).waitFor({ state: 'detached' })
  expect(await page.locator('.sheet').count()).toBe(0)
})

test('where no incident is tied to a ruling and a penalty, no steps are offered', async () => {
  const { page, open } = await begin()
  await open('/?kinds=incident.statement')
  await wordsOf(page).waitFor()
  expect(await offerOf(page).count()).toBe(0)
  await wordsOf(page)
    .getByRole('button', { name: /^Close/ })
    .click()
  await wordsOf(page).waitFor({ state: 'detached' })
})

async function seeStep(page: Page, step: number): Promise<void> {
  await walkOf(page).getByText(`Step ${step} of 3`).first().waitFor()
  await walkOf(page).getByRole('heading', { level: 2 }).waitFor()
  await walkOf(page).locator('.quote mark').waitFor()
}

const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null)

/** The incident that a ruling is about, and the ruling that a penalty comes from. */
async function tiesOf(ruling: string | null | undefined, penalty: string | null | undefined) {
  type Told = { ruling: { about: { id: string }[] }; penalty: { rulings: { id: string }[] } }
  const told = await ask<Told>(
    'query ($ruling: ID!, $penalty: ID!) { ruling: node(id: $ruling) { ... on Ruling { about { id } } } penalty: node(id: $penalty) { ... on Penalty { rulings { id } } } }',
    { ruling, penalty },
  )
  return { about: told.ruling.about[0]?.id, of: told.penalty.rulings[0]?.id }
}
