/** An article of somebody's own: given, read before their eyes, and opened. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { articleOf, eventually } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()

/** In our own words, about a company and an authority that do not exist; each test has its own, so that none is known already. */
const dated = (company: string) => `---
title: ${company} is fined
published: 2025-03-03
---
On 28 February 2025 the Vell Data Authority fined ${company} 2 million euros over a leak of customer data.
${company} said that an unauthorized third party had accessed customer data in November 2024.
`
const undated = (company: string) =>
  `On March 12, ${company} said that an unauthorized third party had accessed customer data.\n`

let before: readonly string[] = []
const sourceIds = async (): Promise<string[]> =>
  (await ask<{ sources: { nodes: { id: string }[] } }>('{ sources(first: 500) { nodes { id } } }')).sources.nodes.map(
    ({ id }) => id,
  )

beforeAll(async () => {
  before = await sourceIds()
})

// The other journeys look at the picture that a first start gives.
afterAll(async () => {
  for (const id of await sourceIds())
    if (!before.includes(id)) await ask('mutation ($id: ID!) { withdrawSource(id: $id) { id } }', { id })
})

const panelOf = (page: Page) => page.getByRole('dialog')
const fieldOf = (page: Page) => panelOf(page).getByLabel('Or give its address, or its text')
const cameOf = (page: Page) => articleOf(page).locator('.just-read')
const dayOf = (page: Page) => panelOf(page).getByLabel('When was this article published?')

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add an article' }).click()
  await fieldOf(page).waitFor()
}

/** How many sources have these words. */
async function sourcesWith(words: string): Promise<number> {
  const { sources } = await ask<{ sources: { nodes: { text: string }[] } }>(
    '{ sources(first: 500) { nodes { text } } }',
  )
  return sources.nodes.filter(({ text }) => text.includes(words)).length
}

test('a pasted text is read, opens in the reader with its facts, and stands in the lanes', async () => {
  const { page, open } = await begin()
  await open()
  await openPanel(page)
  await fieldOf(page).fill('https://example.org/article')
  await page.getByRole('button', { name: 'Read it ↵', exact: true }).waitFor()
  // In a text Enter begins a new line; the button says which key reads it.
  await fieldOf(page).fill(dated('Quillmark Paper'))
  await page.getByRole('button', { name: 'Read it Ctrl ↵', exact: true }).waitFor()
  await fieldOf(page).press('Enter')
  expect(await fieldOf(page).inputValue()).toBe(`${dated('Quillmark Paper')}\n`)
  await fieldOf(page).press('Control+Enter')
  await panelOf(page)
    .getByRole('listitem')
    .filter({ hasText: /^(Finding names|✓ Names found)/ })
    .waitFor()
  await cameOf(page).waitFor()
  expect(await cameOf(page).textContent()).toMatch(/^Added: \d+ facts/)
  expect(await articleOf(page).locator('mark').count()).toBeGreaterThan(1)
  expect(new URL(page.url()).pathname).toMatch(/^\/read\/.+/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Quillmark Paper', exact: true }).waitFor()
})

test('a file that is dropped anywhere is read; the same once more is known already', async () => {
  const { page, open } = await begin()
  await open()
  for (const came of [/^Added: /, /^It was here already, and nothing changed: /]) {
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'sandell.md', { type: 'text/markdown' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, dated('Sandell Ropes'))
    await eventually(() => cameOf(page).textContent()).toMatch(came)
  }
})

test('what may be the same event is one press away from what came of it, also for the keys', async () => {
  const { page, open } = await begin()
  await open()
  await openPanel(page)
  await fieldOf(page).fill(`---\npublished: 2026-03-03\n---\nLouis Vuitton disclosed a leak of customer data.\n`)
  await fieldOf(page).press('Control+Enter')
  await cameOf(page).getByRole('button', { name: /^See / }).press('Enter')
  const first = page.locator('[data-questions]').getByRole('button', { name: 'Show them in lanes' }).first()
  await eventually(() => first.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('an address that is not of the public web is refused in words, and can be corrected where it was typed', async () => {
  const { page, open } = await begin()
  await open()
  await openPanel(page)
  await fieldOf(page).fill('http://127.0.0.1:1/article')
  await page.keyboard.press('Enter')
  const told = panelOf(page).getByRole('alert')
  await told.getByText('could not be read').waitFor()
  expect(await told.textContent()).toMatch(/not on the public Internet.*Nothing was added/)
  expect(await fieldOf(page).inputValue()).toBe('http://127.0.0.1:1/article')
})

test('where the text has no day it is asked for, and nothing else is taken for one', async () => {
  const { page, open } = await begin()
  await open()
  await openPanel(page)
  await fieldOf(page).fill(undated('Tarn Glass'))
  await page.getByRole('button', { name: 'Read it' }).click()
  await dayOf(page).fill('9/8/2025')
  await page.keyboard.press('Enter')
  await panelOf(page).getByText('Write it as 2025-09-09, 2025-09 or 2025.').waitFor()
  await dayOf(page).fill('2025-05')
  await page.keyboard.press('Enter')
  await cameOf(page).waitFor()
  await articleOf(page).getByText('May 2025 was entered by the person who added it').waitFor()
})

test('it goes on while the panel is away, and what is stopped keeps nothing', async () => {
  const { page, open } = await begin()
  await open()
  await openPanel(page)
  await fieldOf(page).fill(undated('Ombrell Tea'))
  await page.getByRole('button', { name: 'Read it' }).click()
  await dayOf(page).waitFor()
  await page.keyboard.press('Escape')
  await panelOf(page).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /When was .*Ombrell Tea.* published/ }).click()
  await page.getByRole('button', { name: 'Stop, keep nothing' }).click()
  await panelOf(page).getByText('Nothing of it was kept').waitFor()
  expect(await sourcesWith('Ombrell Tea')).toBe(0)
})

test('what is stopped while it is read is hung up on, so that the server keeps nothing of it', async () => {
  const { page, open } = await begin()
  await open()
  await openPanel(page)
  // Long enough to be stopped in the middle.
  await fieldOf(page).fill(dated('Hallow Mills') + `Nobody at Hallow Mills was hurt. `.repeat(20_000))
  await page.getByRole('button', { name: 'Read it' }).click()
  await panelOf(page)
    .getByRole('listitem')
    .filter({ hasText: /^(Finding names|Finding what happened)/ })
    .first()
    .waitFor()
  const hungUp = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/graphql'))
  await page.getByRole('button', { name: 'Stop, keep nothing' }).click()
  await hungUp
  await panelOf(page).getByText('You stopped it. Nothing of it was kept.').waitFor()
  expect(await sourcesWith('Hallow Mills')).toBe(0)
})

test('from the keyboard alone: the focus stays in the panel, and what is not known is left so', async () => {
  const { page, open } = await begin()
  await open()
  await page.getByRole('button', { name: 'Add an article' }).focus()
  await page.keyboard.press('Enter')
  await fieldOf(page).waitFor()
  await page.keyboard.type('Veranta Mills said that an unauthorized third party had accessed customer data.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await eventually(() => dayOf(page).evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await articleOf(page).getByText('The text has no date').waitFor()
})

test('on a phone it can be reached, fits, and everybody can use it in the light and in the dark', async () => {
  const { page, open } = await begin({ viewport: phone, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
  await open()
  await page.getByRole('button', { name: 'Add an article' }).tap()
  await audit(page, 'what to read')
  await fieldOf(page).fill(undated('Corvane Lamps'))
  await page.getByRole('button', { name: 'Read it' }).tap()
  await dayOf(page).waitFor()
  await audit(page, 'the question')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
  await page.getByRole('button', { name: 'Not known' }).tap()
  await cameOf(page).waitFor()
  await audit(page, 'what came of it')
})

async function audit(page: Page, what: string): Promise<void> {
  await inBothThemes(page, async (theme) => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
    )
    expect(told, `${what}, ${theme}`).toEqual([])
  })
}
