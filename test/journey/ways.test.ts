/** "How does this connect with …": two things named, and the ways between them. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ask, partiesOf, seedEvents } from './asking.ts'
import { drawnPlaceOf, eventually, evidenceOf, parameter, placeOf } from './picture.ts'
import { quotesIn } from './reading.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>
let group: { readonly id: string; readonly name: string }

const waysOf = (page: Page) => page.getByRole('region', { name: /^How does .* connect with/ })
const searchOf = (page: Page) => page.getByRole('dialog', { name: 'Find anything' })

beforeAll(async () => {
  events = await seedEvents()
  const { group: name } = await partiesOf(events.accusation)
  const { companies } = await ask<{ companies: { nodes: { id: string; name: string }[] } }>(
    '{ companies(first: 500) { nodes { id name } } }',
  )
  const found = companies.nodes.find((each) => each.name === name)
  if (!found) throw new Error(`There is no ${name}`)
  group = found
})

test('by keyboard alone: W and a name show the shortest way, numbered alike in picture and sentences, with its quotes', async () => {
  const { page, open } = await begin()
  await open(`/?sel=${events.leak.id}`)
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  await page.keyboard.press('w')
  await searchOf(page).getByText('connect with').waitFor()
  await page.keyboard.type(group.name)
  await searchOf(page).getByRole('option', { name: new RegExp(`^${group.name}`) }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const ways = waysOf(page)
  await ways.getByText(/belongs to|brand of/).first().waitFor()
  expect([parameter(page, 'ways'), parameter(page, 'to')]).toEqual([events.leak.id, group.id])
  const numbers = (await ways.locator('.lines li:not(.gap) > b').allTextContents()).map(Number)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  const drawn = async () => [
    ...(await page.locator('.words .num text').allTextContents()),
    ...(await page.locator('.lane-head .nr').allTextContents()),
  ]
  await eventually(async () => (await drawn()).map(Number).toSorted((one, other) => one - other)).toEqual(numbers)
  await drawnPlaceOf(page, events.leak.id)
  await eventually(() => placeOf(page, events.hack.id)).toBeNull()
  for (const { words, text } of await quotesIn(ways)) expect(text).toContain(words)
  await ways.getByText(/^Since when .* belongs to .*: not specified in any source\.$/).first().waitFor()
  await ways.getByText('It does not say that one led to the other.').waitFor()
  await page.keyboard.press('Escape')
  await ways.waitFor({ state: 'detached' })
  await drawnPlaceOf(page, events.hack.id)
}) // prettier-ignore

test('from the evidence by mouse; what a way leads through can be left aside, until no way is known', async () => {
  const { page, open } = await begin()
  await open(`/?sel=${events.leak.id}`)
  await evidenceOf(page).getByRole('button', { name: 'How does this connect with' }).click()
  await searchOf(page).getByRole('searchbox').fill(group.name)
  await searchOf(page).getByRole('option', { name: new RegExp(`^${group.name}`) }).first().click()
  const ways = waysOf(page)
  await ways.locator('.lines').waitFor()
  await page.getByRole('region', { name: 'What is shown' }).getByRole('button', { name: 'every kind of tie' }).click()
  await page.getByRole('option', { name: 'what led to what' }).click()
  await page.keyboard.press('Escape')
  await ways.getByText(/^No way is known between/).waitFor()
  expect(parameter(page, 'over')).toBe('causes')
  await ways.getByRole('button', { name: 'Over every kind of tie' }).click()
  await ways.getByRole('button', { name: /^Look for ways not through/ }).first().click()
  await eventually(() => parameter(page, 'avoid')).not.toBeNull()
  await page.goBack()
  await eventually(() => parameter(page, 'avoid')).toBeNull()
}) // prettier-ignore

test('a link that somebody made up leads to nothing, and says so', async () => {
  const { page, go } = await begin()
  await go(`/?ways=${events.leak.id}&to=nobody&steps=99&over=magic&way=-1`)
  await page.getByRole('heading', { name: 'This link leads to nothing that is known.' }).waitFor()
})

test('on a phone the way is told below its picture, and everybody can use it in the light and in the dark', async () => {
  const { page, open } = await begin({ viewport: phone, hasTouch: true })
  await open(`/?ways=${events.leak.id}&to=${group.id}`)
  await inBothThemes(page, async () => {
    await waysOf(page).locator('.lines').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  })
})
