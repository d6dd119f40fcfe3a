/** "How did it come to this?" */
import { beforeAll, expect, test } from 'vitest'
import { partiesOf, seedEvents } from './asking.ts'
import { clickMark, drawnPlaceOf, eventually, evidenceOf, lanesOf, parameter, placeOf, storyOf } from './picture.ts'
import { quotesIn } from './reading.ts'
import { visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

test('F folds the lanes to the chain, whose numbers are those of its sentences; Esc unfolds them', async () => {
  const { page, open } = await begin()
  await open()
  await clickMark(page, events.accusation.id)
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  await page.keyboard.press('f')
  const story = storyOf(page)
  await story
    .getByText(/caused the leak|caused/i)
    .first()
    .waitFor()
  expect(parameter(page, 'chain')).toBe(events.accusation.id)

  const numbersIn = async (texts: Promise<string[]>) => (await texts).filter((text) => /^\d+$/.test(text)).map(Number)
  const ascending = (numbers: number[]) => numbers.toSorted((one, other) => one - other)
  const told = await numbersIn(story.locator('li > b').allTextContents())
  expect(told).toEqual(told.map((_, index) => index + 1))
  expect(told.length).toBeGreaterThan(3)
  await eventually(async () => ascending(await numbersIn(page.locator('.words .num text').allTextContents()))).toEqual(
    told,
  )
  for (const event of [events.transfer, events.leak, events.accusation, events.penalty]) {
    await drawnPlaceOf(page, event.id)
  }
  await eventually(() => placeOf(page, events.hack.id)).toBeNull()

  await page.keyboard.press('Escape')
  await story.waitFor({ state: 'detached' })
  expect(parameter(page, 'sel')).toBe(events.accusation.id)
  await drawnPlaceOf(page, events.hack.id)
})

test('a lane with no part in the chain folds to 20 pixels, and its name stays', async () => {
  const { group, brand, subsidiary, authority } = await partiesOf(events.accusation)
  const { page, open } = await begin()
  await open()
  await drawnPlaceOf(page, events.hack.id)
  const names = (await lanesOf(page)).map(({ name }) => name)
  await open(`/?chain=${events.accusation.id}&sel=${events.accusation.id}`)
  await storyOf(page).getByRole('list').first().waitFor()
  await eventually(() => placeOf(page, events.hack.id)).toBeNull()
  const lanes = await lanesOf(page)
  expect(lanes.map(({ name }) => name)).toEqual(names)
  const folded = lanes.filter(({ marks }) => marks.length === 0)
  for (const { name, height, head } of folded) expect([height, head].map(Math.round), name).toEqual([20, 10])
  expect(folded.map(({ name }) => name)).toContain(group)
  for (const lane of [brand, subsidiary, authority]) expect(folded.map(({ name }) => name)).not.toContain(lane)
  for (const { name, height } of lanes.filter((each) => !folded.includes(each))) {
    expect(height, name).toBeGreaterThan(40)
  }
})

test('each sentence of the chain opens the words that it rests on, with a link into the article', async () => {
  const { page, open } = await begin()
  await open(`/?chain=${events.accusation.id}`)
  const story = storyOf(page)
  const sentences = story.getByRole('button', { expanded: false })
  await sentences.first().click()
  await story.locator('blockquote mark').first().waitFor()
  for (const { words, text } of await quotesIn(story)) expect(text).toContain(words)
  await story
    .locator('blockquote')
    .getByRole('link', { name: /^paragraph \d+$/ })
    .click()
  await page.getByRole('main', { name: 'The article' }).waitFor()
  await page.goBack()
  await story.waitFor()
})
