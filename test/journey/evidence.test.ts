/** From a mark to the sentence that says so, and back. */
import { beforeAll, expect, test } from 'vitest'
import { ask, partiesOf, seedEvents, sourcesOf } from './asking.ts'
import { articleOf, clickMark, drawnPlaceOf, eventually, evidenceOf, parameter, partOf } from './picture.ts'
import { claimRead, linkInto, quotesIn, seeMarked } from './reading.ts'
import { visits } from './visit.ts'

const { begin } = visits()
interface Asked {
  readonly a: { readonly id: string; readonly title: string; readonly evidence: readonly { source: { id: string } }[] }
  readonly b: Asked['a']
}
let events: Awaited<ReturnType<typeof seedEvents>>

beforeAll(async () => {
  events = await seedEvents()
})

test('a click on the accusation says who accuses whom and when, in the very words of those who tell of it', async () => {
  const { page, open } = await begin()
  await open()
  await clickMark(page, events.accusation.id)
  const evidence = evidenceOf(page)
  await evidence.getByRole('heading', { level: 2, name: /authority accuses .*Dior/i }).waitFor()
  await evidence.getByText('9 September 2025').first().waitFor()
  expect(parameter(page, 'sel')).toBe(events.accusation.id)
  const own = events.accusation.evidence
  for (const { quote, start, end, source } of own) expect(quote).toBe(source.text.slice(start, end))
  const quoted = await quotesIn(evidence)
  expect(quoted.length).toBeGreaterThan(1)
  for (const { words, text } of quoted) expect(text).toContain(words)
  const [first] = quoted
  const from = first?.text.indexOf(first.words) ?? NaN
  const until = from + (first?.words.length ?? NaN)
  expect(
    own.map(({ quote, start, end, source }) =>
      source.id === first?.source && start >= from && end <= until ? quote : null,
    ),
  ).toContainEqual(expect.stringContaining('accusing it of illegally transferring'))
})

test('what several sources tell of is one mark, whose panel names each of them and quotes each in its own words', async () => {
  const { page, open } = await begin()
  await open()
  for (const event of [events.leak, events.transfer, events.accusation]) {
    const sources = sourcesOf(event)
    expect(sources.length, event.title).toBeGreaterThan(1)
    await clickMark(page, event.id)
    const evidence = evidenceOf(page)
    await eventually(() => parameter(page, 'sel')).toBe(event.id)
    await evidence.getByText(new RegExp(`^${sources.length} sources: `)).waitFor()
    const listed = partOf(page, 'Sources')
    await listed.getByText(`${sources.length} sources`, { exact: true }).waitFor()
    const names = await listed.getByRole('listitem').getByRole('button').allTextContents()
    expect(names.toSorted()).toEqual(sources.map(({ title }) => title).toSorted())
    const quoted = new Set((await quotesIn(evidence)).map(({ source }) => source))
    expect(sources.filter(({ id }) => !quoted.has(id)).map(({ title }) => title)).toEqual([])
  }
})

test('where one source says only the country and others the authority, the authority stands alone; all are quoted', async () => {
  const country = events.accusation.evidence.filter(({ predicate }) => predicate === 'BROUGHT_BY')
  expect(country.length).toBeGreaterThan(0)
  const { authority } = await partiesOf(events.accusation)
  const { page, open } = await begin()
  await open(`/?sel=${events.accusation.id}`)
  const by = evidenceOf(page).locator('dl.who > div', { has: page.getByText('By', { exact: true }) })
  await eventually(() => by.getByRole('definition').allTextContents()).toEqual([authority])
  const quoted = await quotesIn(evidenceOf(page))
  for (const { quote, source } of country)
    expect(quoted.some(({ words, text }) => text === source.text && words.includes(quote))).toBe(true)
})

test('where sources exclude each other both stay, side by side: some say May, another a day in January', async () => {
  const { page, open } = await begin()
  await open(`/?sel=${events.leak.id}`)
  const apart = partOf(page, /^Sources disagree about when/)
  await apart.getByText('They exclude each other.').waitFor()
  const sides = await quotesIn(apart)
  expect(new Set(sides.map(({ source }) => source)).size).toBe(2)
  expect(sides).toHaveLength(2)
  const dates = sides.map(
    ({ words, source }) =>
      events.leak.evidence.find(
        (claim) => claim.predicate === 'DATE' && claim.source.id === source && claim.quote === words,
      )?.value,
  )
  const [january, may] = dates.toSorted((one, other) =>
    String(one?.['earliest']).localeCompare(String(other?.['earliest'])),
  )
  expect([january?.['edtf'], may?.['edtf']]).toEqual(['2025-01-26', '2025-05'])
})

test('the paragraph link opens the article with the very words marked and in sight; Esc goes back to the same event', async () => {
  const { page, open } = await begin()
  for (const source of sourcesOf(events.accusation)) {
    await open()
    await clickMark(page, events.accusation.id)
    const link = await linkInto(page, source.id)
    const paragraph = await link.textContent()
    await link.click()
    const claim = await claimRead(page)
    expect([claim.source.id, `paragraph ${claim.paragraph}`]).toEqual([source.id, paragraph])
    await seeMarked(page, claim)
    await page.keyboard.press('Escape')
    await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    expect(parameter(page, 'sel')).toBe(events.accusation.id)
    await drawnPlaceOf(page, events.accusation.id)
  }
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

test('R and the foot of the panel open the article that its first quote is from', async () => {
  const { page, open } = await begin()
  for (const { id } of [events.leak, events.accusation]) {
    await open(`/?sel=${id}`)
    const quoted = evidenceOf(page)
      .locator('.quote')
      .first()
      .getByRole('link', { name: /paragraph/ })
    const article = ((await quoted.getAttribute('href')) ?? '').split('?')[0]
    await page.keyboard.press('r')
    await eventually(() => new URL(page.url()).pathname).toBe(article)
    await page.goBack()
    await evidenceOf(page).locator('.foot .link').click()
    await eventually(() => new URL(page.url()).pathname).toBe(article)
  }
})

test('bank details are said not to have been taken, in the words of each source that says so', async () => {
  const { page, open } = await begin()
  await open()
  await clickMark(page, events.leak.id)
  const evidence = evidenceOf(page)
  await evidence.getByText('Not taken', { exact: true }).waitFor()
  await evidence
    .getByText(/bank details.*IBAN/i)
    .first()
    .waitFor()
  const spared = events.leak.evidence.filter(
    ({ predicate, value }) =>
      predicate === 'DATA_TYPE' && value?.['type'] === 'BANK_DETAILS' && value['taken'] === 'NO',
  )
  expect(spared.map(({ quote }) => quote)).toContain(
    'no financial information (bank details, IBAN numbers, or credit card information) had been hacked',
  )
  expect(new Set(spared.map(({ source }) => source.id)).size).toBeGreaterThan(1)
  await evidence.locator('blockquote mark').first().waitFor()
  const quoted = await quotesIn(evidence)
  for (const { quote, source } of spared) {
    expect(quoted).toContainEqual(expect.objectContaining({ source: source.id, words: expect.stringContaining(quote) }))
  }
})

test('what may be the same event is asked beside its article, and both stand in the lanes together', async () => {
  const { proposals } = await ask<{ proposals: { nodes: Asked[] } }>(
    '{ proposals(first: 500) { nodes { a { ...asked } b { ...asked } } } } fragment asked on Event { id title evidence { source { id } } }',
  )
  const [first] = proposals.nodes
  const source = first?.a.evidence[0]?.source.id
  if (first === undefined || source === undefined) throw new Error('No seed leaves a question')
  const { page, go } = await begin()
  await go(`/read/${source}`)
  const questions = page.locator('[data-questions] > div')
  await questions.first().waitFor()
  const asked = questions.filter({ hasText: `Is “${first.a.title}” the same as` })
  await asked.first().getByText('They were left apart').waitFor()
  await asked.first().getByRole('button', { name: 'Show them in lanes' }).click()
  await page.getByRole('complementary', { name: 'What is selected' }).waitFor()
  const chosen = [parameter(page, 'sel'), ...(parameter(page, 'more') ?? '').split(',')]
  const pairs = proposals.nodes.flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`])
  expect(chosen.length).toBeGreaterThan(1)
  for (const other of chosen.slice(1)) expect(pairs).toContain(`${chosen[0]} ${other}`)
  await page.locator(`[data-event="${chosen[0]}"][aria-pressed=true]`).waitFor()
})

test('where the panel stands before the picture, the mark that was clicked lies beside it, and what is clicked there is hit', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page, open } = await begin({ viewport: { width: 900, height: 800 }, reducedMotion })
    await open()
    const rightmost = async () => {
      const places = []
      for (const button of await page.locator('.mark-list [data-event]').all()) {
        const box = await button.boundingBox()
        if (box && box.y > 150 && box.y < 560)
          places.push({ id: (await button.getAttribute('data-event')) ?? '', ...box })
      }
      return places.toSorted((one, other) => other.x - one.x)[0]
    }
    const covered = await rightmost()
    if (!covered) throw new Error('There is no mark')
    expect(covered.x).toBeGreaterThan(900 - 408)
    await clickMark(page, covered.id)
    const panel = await page.locator('.panel').boundingBox()
    const inSight = async () => (await drawnPlaceOf(page, covered.id)).x
    await eventually(inSight).toBeLessThan(panel?.x ?? 0)
    expect(await inSight()).toBeGreaterThan(0)
    const { x, y } = await drawnPlaceOf(page, covered.id)
    await page.keyboard.press('Escape')
    await eventually(inSight).toBeGreaterThan(x)
    await clickMark(page, covered.id)
    await eventually(inSight).toBeLessThan(panel?.x ?? 0)
    await page.mouse.move(x, y - 80)
    await page.mouse.move(x, y, { steps: 4 })
    await page.locator('.under').waitFor()
  }
})
