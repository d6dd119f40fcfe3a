/** From a mark to the sentence that says so, and back. */
import { beforeAll, expect, test } from 'vitest'
import { seedEvents } from './asking.ts'
import { articleOf, clickMark, drawnPlaceOf, eventually, evidenceOf, parameter } from './picture.ts'
import { claimRead, seeMarked } from './reading.ts'
import { visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

test('a click on the accusation says who accuses whom and when, in the article’s own words', async () => {
  const { page, open } = await begin()
  await open()
  await clickMark(page, events.accusation.id)
  const evidence = evidenceOf(page)
  await evidence.getByRole('heading', { level: 2, name: /authority accuses .*Dior/i }).waitFor()
  await evidence.getByText('9 September 2025').first().waitFor()
  expect(parameter(page, 'sel')).toBe(events.accusation.id)
  const own = events.accusation.evidence
  const text = own[0]?.source.text ?? ''
  for (const { quote, start, end } of own) expect(quote).toBe(text.slice(start, end))
  const quoted = await evidence.locator('blockquote mark').allTextContents()
  expect(quoted.length).toBeGreaterThan(1)
  for (const words of quoted) expect(text).toContain(words)
  const [first = ''] = quoted
  const [from, until] = [text.indexOf(first), text.indexOf(first) + first.length]
  expect(own.map(({ quote, start, end }) => (start >= from && end <= until ? quote : null))).toContainEqual(
    expect.stringContaining('accusing it of illegally transferring'),
  )
})

test('the paragraph link opens the article with the very words marked and in sight; Esc goes back to the same event', async () => {
  const { page, open } = await begin()
  await open()
  await clickMark(page, events.accusation.id)
  const link = evidenceOf(page).getByRole('link', { name: 'paragraph 3', exact: true }).first()
  await link.click()
  const claim = await claimRead(page)
  expect(claim.paragraph).toBe(3)
  await seeMarked(page, claim)
  await page.keyboard.press('Escape')
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/')
  expect(parameter(page, 'sel')).toBe(events.accusation.id)
  await drawnPlaceOf(page, events.accusation.id)
})

test('the back button leaves the article, then the event, step by step', async () => {
  const { page, open } = await begin()
  await open()
  await clickMark(page, events.leak.id)
  await evidenceOf(page)
    .getByRole('link', { name: /^paragraph \d+$/ })
    .first()
    .click()
  await articleOf(page).waitFor()
  await page.goBack()
  await evidenceOf(page)
    .getByRole('heading', { level: 2, name: /leak|customer data/i })
    .waitFor()
  await page.goBack()
  await evidenceOf(page).waitFor({ state: 'detached' })
  expect(page.url()).toMatch(/:\d+\/$/)
})

test('bank details are said not to have been taken, in the words that say so', async () => {
  const { page, open } = await begin()
  await open()
  await clickMark(page, events.leak.id)
  const evidence = evidenceOf(page)
  await evidence.getByText('Not taken', { exact: true }).waitFor()
  await evidence
    .getByText(/bank details.*IBAN/i)
    .first()
    .waitFor()
  await eventually(() => evidence.locator('blockquote mark').allTextContents()).toContain(
    'no financial information (bank details, IBAN numbers, or credit card information) had been hacked',
  )
})
