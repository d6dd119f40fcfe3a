/** What the rules did not understand, underlined where it stands. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { articleOf, eventually } from './picture.ts'
import { inBothThemes, visits } from './visit.ts'

const { begin } = visits()
const sentences = [
  'Louis Vuitton Korea had used a service since 2013, without IP limits and without secure authentication.',
  'Dior had used a service since 2020.',
]
const why = 'No fact was read in this sentence: it has a date and a name.'
let reading = ''

beforeAll(async () => {
  const { sources } = await ask<{ sources: { nodes: { id: string; text: string }[] } }>(
    '{ sources(first: 500) { nodes { id text } } }',
  )
  reading = `/read/${sources.nodes.find(({ text }) => sentences.every((sentence) => text.includes(sentence)))?.id}`
})

test('sentences in which no fact was read are counted, underlined with dots and never yellow, in both themes', async () => {
  const { page, go } = await begin({ reducedMotion: 'reduce' })
  await go(reading)
  const unread = articleOf(page).locator('[data-unread]')
  await articleOf(page).getByText('2 sentences with dates or names were not understood.').waitFor()
  expect(await unread.allTextContents()).toEqual(sentences)
  for (const one of await unread.all()) expect(await one.getAttribute('title')).toBe(why)
  await inBothThemes(page, async (theme) => {
    const [line, style, background, faint] = await unread.first().evaluate((one) => {
      const { textDecorationColor, textDecorationStyle, backgroundColor } = getComputedStyle(one)
      one.style.color = 'var(--ink-3)'
      const expected = getComputedStyle(one).color
      one.style.color = ''
      return [textDecorationColor, textDecorationStyle, backgroundColor, expected]
    })
    expect([line, style, background], theme).toEqual([faint, 'dotted', 'rgba(0, 0, 0, 0)'])
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  })
  await unread.last().click()
  await seeMissed(page, sentences[1])
})

test('U and the count lead from one to the next and around, in words too, and J back to the facts', async () => {
  const { page, go } = await begin({ viewport: { width: 1280, height: 420 } })
  await go(reading)
  const count = articleOf(page).getByRole('button', { name: '2 sentences' })
  await count.focus()
  await page.keyboard.press('Enter')
  await seeMissed(page, sentences[0])
  for (const sentence of [sentences[1], sentences[0]]) {
    await page.keyboard.press('u')
    await seeMissed(page, sentence)
  }
  await page.keyboard.press('j')
  await articleOf(page).locator('mark.on').first().waitFor()
  expect(await articleOf(page).locator('.unread.on').count()).toBe(0)
  await page.locator('.reader-bar .now b', { hasText: /^1$/ }).waitFor()
})

/** The one sentence is marked as looked at, in sight, and the line below says why. */
async function seeMissed(page: Page, sentence: string | undefined): Promise<void> {
  const on = articleOf(page).locator('.unread.on')
  await eventually(() => on.allTextContents()).toEqual([sentence])
  await page.locator('.reader-bar').getByText(why).waitFor()
  await eventually(async () => {
    const box = await on.boundingBox()
    return box !== null && box.y > 0 && box.y + box.height < (page.viewportSize()?.height ?? 0)
  }).toBe(true)
}
