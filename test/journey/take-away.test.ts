/** What a person sees, as a file to take away. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visits } from './visit.ts'

const { begin } = visits()

async function take(page: Page, kind: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: kind }).click()
  return readFile(await (await coming).path())
}

test('the picture of the lanes comes as PNG with two pixels for one, and as SVG with axis, names, key and sources', async () => {
  const { page, open } = await begin()
  await open('/?kinds=ruling.penalty')
  const png = await take(page, /PNG/)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(2880)
  const svg = (await take(page, /SVG/)).toString()
  const texts = await page.evaluate((markup) => {
    const sheet = new DOMParser().parseFromString(markup, 'image/svg+xml')
    return [...sheet.querySelectorAll('text, parsererror')].map((each) => each.textContent ?? '')
  }, svg)
  expect(texts[0]).toMatch(/^Rulings and penalties in .*, as known today, /)
  for (const words of [
    '2025',
    'Sep',
    'Dior',
    'penalty',
    'hollow or hatched: alleged, proposed or announced',
    'bar: some day between its ends',
    'faded end: not specified',
    'Accuses Dior and 1 more',
  ])
    expect(texts).toContain(words)
  expect(texts.at(-1)).toMatch(/^From 16 sources, .* Each fact with the words it rests on: http:/)
  // The key has the signs of the picture itself: a hatched bar, and one whose start fades.
  for (const sign of ['hatchkey-hatched', 'openkey-faded']) expect(svg).toContain(`url(#${sign})`)
  // Every event that is shown is named, with its day where the picture says it.
  for (const title of await page.locator('.words .title').allTextContents()) expect(texts).toContain(title)
  expect(texts.filter((text) => text === 'day of the ruling').length).toBeGreaterThan(0)
  // It needs nothing beside it.
  expect(svg).not.toMatch(/(?:href|src)=|url\((?!#|data:)/)
})

test('the table has a line for each event that is shown, and no cell that a spreadsheet would run', async () => {
  const { page, open } = await begin()
  await open('/?kinds=penalty')
  const csv = (await take(page, /CSV/)).toString()
  const [header, ...lines] = csv.replace('\u{feff}', '').trimEnd().split('\r\n')
  expect(header).toBe('earliest,latest,kind,title,detail,organization,parties,reported,knownFrom,link,id')
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(line).toMatch(/,penalty,/)
  const data: unknown = JSON.parse((await take(page, /JSON/)).toString())
  expect(data).toMatchObject({
    shown: expect.stringMatching(/^Penalties/),
    from: page.url(),
    events: { length: lines.length },
    organizations: expect.arrayContaining([expect.objectContaining({ name: 'Dior', kind: 'company' })]),
  })
  const events = (data as { events: { id: string; title: string; earliest: string; latest: string; link: string }[] }).events // prettier-ignore
  for (const [at, { id, title, earliest, latest, link }] of events.entries()) {
    expect(lines[at]).toContain(`${earliest},${latest},penalty,`)
    expect(lines[at]).toContain(title)
    expect(link).toContain(`sel=${id}`)
  }
  expect(events.some(({ earliest }) => /^\d{4}-\d\d-\d\d$/.test(earliest))).toBe(true)
})

test('while the network is shown, its own picture is taken, with every organization and event in it', async () => {
  const { page, open } = await begin()
  await open('/?as=network&kinds=ruling.penalty')
  const names = await page
    .locator('[data-thing]')
    .evaluateAll((all) => all.map((each) => (each.getAttribute('aria-label') ?? '').split(';')[0] ?? ''))
  expect(names.length).toBeGreaterThan(10)
  const svg = (await take(page, /Picture of the network.*SVG/)).toString()
  const drawn = await page.evaluate((markup) => {
    const sheet = new DOMParser().parseFromString(markup, 'image/svg+xml')
    return [...sheet.querySelectorAll('g > g, parsererror')].map((each) =>
      [...each.querySelectorAll('text')].map((text) => text.textContent).join(' '),
    )
  }, svg)
  const byName = (one: string, other: string) => one.localeCompare(other)
  expect(drawn.toSorted(byName)).toEqual(names.toSorted(byName))
  expect(svg).toMatch(/>Rulings and penalties in .*, as known today, /)
  expect(svg).toMatch(/>From 16 sources, .* Each fact with the words it rests on: http:/)
  const png = await take(page, /Picture of the network.*PNG/)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
})
