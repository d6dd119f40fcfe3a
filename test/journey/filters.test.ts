/** Somebody who narrows what is shown, part by part of the sentence. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ask, seedEvents } from './asking.ts'
import { eventually, openUndated, parameter } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()
const sentenceOf = (page: Page) => page.getByRole('region', { name: 'What is shown' })
const shownIn = async (page: Page): Promise<(string | null)[]> => {
  await openUndated(page)
  const shown = await page
    .locator('[data-event]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-event')))
  // oxlint-disable-next-line require-array-sort-compare
  return shown.toSorted()
}

let korean: string[]

/** The ids of the events that a filter leaves. */
async function idsOf(filter: Record<string, unknown>): Promise<string[]> {
  const { timeline } = await ask<{ timeline: { nodes: { id: string }[] } }>(
    'query ($filter: EventFilter) { timeline(filter: $filter, first: 500) { nodes { id } } }',
    { filter },
  )
  return timeline.nodes.map(({ id }) => id).toSorted()
}

beforeAll(async () => {
  korean = await idsOf({ type: ['PENALTY'], country: ['KR'] })
})

test('by keyboard alone a country is added to the sentence, the picture follows, and it can be left out again', async () => {
  const { page, open } = await begin()
  await open('/?kinds=penalty')
  await page.getByRole('button', { name: 'add a filter' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Country' }).waitFor()
  await page.keyboard.type('co')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: /South Korea/ }).waitFor()
  await page.keyboard.type('south k')
  await page.keyboard.press('Enter')
  await eventually(() => parameter(page, 'country')).toBe('KR')
  await page.keyboard.press('Escape')
  const part = sentenceOf(page).getByRole('button', { name: 'South Korea' })
  await part.waitFor()
  expect(await sentenceOf(page).locator('p').first().textContent()).toMatch(
    /^Showing penalties about .+ in .+, to do with South Korea, as known today; add a filter$/,
  )
  expect(await part.evaluate((each) => getComputedStyle(each).fontWeight)).toBe('700')
  await eventually(() => shownIn(page)).toEqual(korean)
  await page.getByRole('button', { name: 'Back to everything' }).click()
  await eventually(() => new URL(page.url()).search).toBe('')
  await part.waitFor({ state: 'detached' })
})

test('of one kind of event only: chosen under its type, and counted there', async () => {
  const { page, open } = await begin()
  await open('/')
  await page.getByRole('button', { name: 'add a filter' }).click()
  await page.getByRole('option', { name: 'Kind of event' }).click()
  const wanted = await idsOf({ incident: { kind: ['DATA_BREACH'] } })
  const leaks = page.getByRole('group', { name: 'Incidents' }).getByRole('option', { name: /^Leak/ })
  expect(await leaks.textContent()).toBe(`Leak${wanted.length} events`)
  await leaks.click()
  await eventually(() => parameter(page, 'kind')).toBe('incident.data_breach')
  expect(await sentenceOf(page).locator('p').first().textContent()).toContain(', of the kind leak, as known today')
  await eventually(() => shownIn(page)).toEqual(wanted)
})

test('an amount is asked in one currency, a status of penalties; the network shows the same', async () => {
  const { page, open } = await begin()
  await open('/')
  await page.getByRole('button', { name: 'add a filter' }).click()
  await page.getByRole('option', { name: 'Amount of penalties' }).click()
  await page.getByLabel('Currency').selectOption('KRW')
  await page.getByLabel('At least').fill('a lot')
  await page.getByText('An amount is digits').waitFor()
  await page.getByLabel('At least').fill('1 000 000 000')
  await page.getByRole('button', { name: 'Show these' }).click()
  await eventually(() => parameter(page, 'amount')).toBe('KRW~1000000000~')
  expect(parameter(page, 'kinds')).toBe('penalty')
  const wanted = await idsOf({ penalty: { amount: { currency: 'KRW', min: 1e9 } } })
  expect(wanted.length).toBeGreaterThan(0)
  await eventually(() => shownIn(page)).toEqual(wanted)
  await page.getByRole('link', { name: 'Network' }).click()
  await page.locator('.network [data-event]').first().waitFor()
  await eventually(() => shownIn(page)).toEqual(wanted)
})

test('where nothing is left, the page says what it looked for, and each part can be left out by one click', async () => {
  const { page, go } = await begin()
  await go('/?kinds=penalty&status=overturned&country=KR')
  const nothing = page.getByRole('heading', {
    name: /^No penalty is known in .*, to do with South Korea, overturned\.$/,
  })
  await nothing.waitFor()
  await page.getByRole('button', { name: 'Any status' }).click()
  await nothing.waitFor({ state: 'detached' })
  await eventually(() => shownIn(page)).toEqual(korean)
})

test('a link that somebody made up narrows what it names and nothing else', async () => {
  const { page, open } = await begin()
  await open('/?kinds=penalty&country=KR.<b>.zz&status=guilty&amount=ZZZ~1~2&review=x&by=&regulator=')
  expect(await sentenceOf(page).locator('p').first().textContent()).toMatch(/, to do with South Korea, as known today;/)
  await eventually(() => shownIn(page)).toEqual(korean)
})

test('on a phone the sentence wraps, and everybody can use it in the light and in the dark', async () => {
  const { page, open } = await begin({ viewport: phone, hasTouch: true })
  await open('/?country=KR&kinds=penalty&status=imposed&by=regulator')
  await inBothThemes(page, async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
    await page.getByRole('button', { name: 'add a filter' }).click()
    await page.getByRole('option', { name: 'Amount of penalties' }).click()
    await page.getByLabel('Currency').waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByLabel('Currency').waitFor({ state: 'detached' })
  })
})

test('what is chosen elsewhere and left out by the sentence is said to be, and one press shows it', async () => {
  const events = await seedEvents()
  const { page, open } = await begin()
  await open(`/?kinds=penalty&sel=${events.leak.id}`)
  const left = page.getByText('is selected and not drawn: the sentence above leaves it out.')
  await left.waitFor()
  expect(await page.locator(`[data-event="${events.leak.id}"]`).count()).toBe(0)
  await page.getByRole('button', { name: 'Show it', exact: true }).press('Enter')
  await page.locator(`[data-event="${events.leak.id}"][aria-pressed=true]`).waitFor()
  expect(parameter(page, 'kinds')).toBeNull()
  expect(await left.count()).toBe(0)
  await open(`/?hide=${events.leak.id}&sel=${events.leak.id}&more=${events.accusation.id}`)
  await page.getByText('is selected and not drawn: hidden or folded away.').waitFor()
  await page.getByRole('button', { name: 'Show it', exact: true }).click()
  await page.locator(`[data-event="${events.leak.id}"]`).waitFor()
  expect(parameter(page, 'more')).toBe(events.accusation.id)
})
