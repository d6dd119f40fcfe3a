/** More events than can be drawn one by one: a data set of invented records, on a server of its own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, startServer } from '../cli/throughline.ts'
import type { Server } from '../cli/throughline.ts'
import { record } from '../records/invented-record.ts'
import { makeSeededHome } from '../support/seeded-home.ts'
import { eventually, parameter } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

let server: Server
let home = ''
let folder = ''
const { begin } = visits(() => server.address)

/** 620 incidents: 40 in Fiji, all in 2012; the others in New Zealand, a fourth of them in each of four years. */
const records = Array.from({ length: 620 }, (_, at) =>
  record({
    incident_id: `orrin-${at}`,
    summary: `List ${at} of patients was sent to the wrong clinic.`,
    timeline: { incident: { year: at < 40 ? 2012 : 2010 + (at % 4), month: 1 + (at % 12) } },
    victim: { victim_id: `Orrin Clinic ${at}`, country: [at < 40 ? 'FJ' : 'NZ'] },
    plus: { master_id: `ORRIN-${at}`, created: '2015-03-01T10:00:00Z', modified: '2015-03-01T10:00:00Z' },
  }),
)

/** One post office in Tonga that loses something every day, on a few days more. */
const losses = Array.from({ length: 160 }, (_, at) =>
  record({
    incident_id: `post-${at}`,
    summary: `Bag ${at} of letters was lost on its way.`,
    timeline: { incident: { year: 2011, month: 3 + (at % 4), day: 1 + (at % 28) } },
    victim: { victim_id: 'Tonga Post', country: ['TO'] },
    plus: { master_id: `POST-${at}`, created: '2015-03-01T10:00:00Z', modified: '2015-03-01T10:00:00Z' },
  }),
)

beforeAll(async () => {
  home = await makeSeededHome()
  folder = await mkdtemp(join(tmpdir(), 'throughline-journey-'))
  await mkdir(join(folder, 'records'))
  await Promise.all(
    [...records, ...losses].map((each, at) =>
      writeFile(join(folder, 'records', `orrin-${at}.json`), JSON.stringify(each)),
    ),
  )
  server = await startServer(home)
  const { code, out, err } = await run(['import', join(folder, 'records')], { environment: { THROUGHLINE_HOME: home } })
  if (code !== 0) throw new Error(`The import failed: ${err}${out}`)
})

afterAll(async () => {
  server.child.kill('SIGINT')
  await server.ended
  for (const path of [home, folder]) await rm(path, { recursive: true, force: true })
})

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
/** Of serious or critical impact for somebody. */
async function troublesOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
const drawn = (page: Page) => page.locator('[data-event]').count()

test('more than 500 events are counted, a row a country and a number a year; what is few enough opens drawn', async () => {
  const { page, go } = await begin()
  await go('/')
  await page.getByRole('heading', { name: /events, counted$/ }).waitFor()
  expect(await drawn(page)).toBe(0)
  const total = row(page, 'Fiji').getByRole('button', { name: 'Fiji: 40', exact: true })
  const underlined = (element: Element) => getComputedStyle(element).textDecorationLine
  expect(await total.evaluate(underlined)).toBe('underline')
  const large = row(page, 'New Zealand').getByRole('button', { name: 'New Zealand: 580', exact: true })
  expect(await large.evaluate(underlined)).toBe('none')
  for (const year of ['2010', '2011', '2012', '2013'])
    await row(page, 'New Zealand')
      .getByRole('button', { name: `New Zealand, ${year}: 145` })
      .waitFor()
  await inBothThemes(page, async () => {
    expect(await troublesOf(page)).toEqual([])
  })
  await total.click()
  await eventually(() => drawn(page)).toBe(40)
  expect(parameter(page, 'country')).toBe('FJ')
  await page.getByRole('button', { name: 'Back to everything' }).click()
  await total.waitFor()
})

test('the sentence says what the rows are, and changes it', async () => {
  const { page, go } = await begin()
  await go('/')
  await row(page, 'New Zealand').first().waitFor()
  await page
    .getByRole('region', { name: 'What is shown' })
    .getByRole('button', { name: 'country', exact: true })
    .click()
  await page.getByRole('option', { name: 'kind', exact: true }).click()
  await eventually(() => parameter(page, 'rows')).toBe('kind')
  await row(page, 'New Zealand').waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'What is shown' }).getByRole('button', { name: 'kind', exact: true }).waitFor()
})

test('with the keys alone: arrows walk over the numbers, the sentence says each, Enter draws it', async () => {
  const { page, go } = await begin()
  await go('/')
  await row(page, 'New Zealand').getByRole('button', { name: 'New Zealand: 580', exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  const focused = page.locator(':focus')
  expect(await focused.getAttribute('aria-label')).not.toBe('New Zealand: 580')
  await row(page, 'Fiji').getByRole('button', { name: 'Fiji: 40', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused.getAttribute('aria-label')).toBe('Fiji, 2012: 40')
  await page.getByText('Fiji, 2012: 40; Enter draws them').waitFor()
  await page.keyboard.press('Enter')
  await eventually(() => drawn(page)).toBe(40)
  expect(parameter(page, 'from')).toBe('2012-01-01')
})

test('a hand drawn across years narrows to them', async () => {
  const { page, go } = await begin()
  await go('/')
  const sum = (year: string) => page.getByRole('button', { name: new RegExp(`^All of them, ${year}: `) })
  const [from, until] = [await sum('2010').boundingBox(), await sum('2013').boundingBox()]
  if (!from || !until) throw new Error('There are no sums')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(until.x + until.width / 2, until.y + until.height / 2, { steps: 4 })
  await page.mouse.up()
  await eventually(() => [parameter(page, 'from'), parameter(page, 'until')]).toEqual(['2010-01-01', '2013-12-31'])
})

test('on a phone a row is a line of bars; a touch on it draws what is few enough', async () => {
  const { page, go } = await begin({ viewport: phone, hasTouch: true, isMobile: true })
  await go('/')
  const fiji = page.getByRole('list', { name: 'Events counted' }).getByRole('button', { name: 'Fiji' })
  await fiji.waitFor()
  expect(await troublesOf(page)).toEqual([])
  await fiji.tap()
  await eventually(() => drawn(page)).toBe(40)
})

const numbersIn = (page: Page) => page.getByRole('button', { name: /^Tonga Post, \d+ events/ })
const numberOf = async (page: Page, at: number): Promise<number> =>
  Number(/(\d+) events/.exec((await numbersIn(page).nth(at).getAttribute('aria-label')) ?? '')?.[1])

test('a lane with too many events for its room counts them; a click on a number closes in on it until each is drawn', async () => {
  const { page, go } = await begin()
  await go('/?country=TO&from=2011-01-01&until=2011-12-31')
  await numbersIn(page).first().waitFor()
  const counts = await numbersIn(page).count()
  const sums = await Promise.all(Array.from({ length: counts }, (_, at) => numberOf(page, at)))
  expect(sums.reduce((sum, each) => sum + each, 0) + (await drawn(page))).toBe(160)
  await inBothThemes(page, async () => {
    expect(await troublesOf(page)).toEqual([])
  })
  const box = await numbersIn(page).first().boundingBox()
  if (!box) throw new Error('There is no number')
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.locator('.under', { hasText: new RegExp(`^${sums[0]} events; between .* 2011`) }).waitFor()
  await page.mouse.click(x, y)
  await eventually(() => parameter(page, 'from')).toMatch(/^2011-0[23]/)
  await eventually(() => parameter(page, 'until')).toMatch(/^2011-0[3-5]/)
  await eventually(() => drawn(page)).toBeGreaterThan(10)
})

test('with the keys alone: Enter on a number closes in; what is selected stands beside the numbers', async () => {
  const { page, go } = await begin()
  await go('/?country=TO&from=2011-01-01&until=2011-12-31')
  await numbersIn(page).nth(1).focus()
  await page.keyboard.press('Enter')
  await eventually(() => drawn(page)).toBeGreaterThan(10)
  const id = await page.locator('[data-event]').first().getAttribute('data-event')
  await go(`/?country=TO&from=2011-01-01&until=2011-12-31&sel=${id}`)
  await page.locator(`[data-event="${id}"][aria-pressed=true]`).waitFor()
  await numbersIn(page).first().waitFor()
})
