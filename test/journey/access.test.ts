/** Nothing of serious or critical impact that axe finds, on any page of the journey, in the light or in the dark. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seedEvents } from './asking.ts'
import { articleOf, evidenceOf, storyOf } from './picture.ts'
import { inBothThemes, phone, visits } from './visit.ts'

const { begin } = visits()
let events: Awaited<ReturnType<typeof seedEvents>>
let reading = ''

beforeAll(async () => {
  events = await seedEvents()
  const [claim] = events.accusation.evidence
  reading = `/read/${claim?.source.id}?claim=${claim?.id}`
})

test('the first visit, the evidence, the chain and the article can be used by everybody', async () => {
  const { page, open, go } = await begin()
  await open()
  await audit(page, 'the first visit')
  await open(`/?sel=${events.accusation.id}`)
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  await audit(page, 'the evidence')
  await open(`/?sel=${events.leak.id}&chain=${events.accusation.id}`)
  await storyOf(page).getByRole('list').first().waitFor()
  await audit(page, 'the chain')
  await go(reading)
  await articleOf(page).locator('mark').first().waitFor()
  await audit(page, 'the article')
})

test('so can the picture, the evidence and the article on a phone', async () => {
  const { page, open, go } = await begin({ viewport: phone, hasTouch: true, isMobile: true })
  await open()
  await audit(page, 'the picture')
  await open(`/?sel=${events.accusation.id}`)
  await evidenceOf(page).getByRole('heading', { level: 2 }).waitFor()
  await audit(page, 'the evidence')
  await go(reading)
  await articleOf(page).locator('mark').first().waitFor()
  await audit(page, 'the article')
})

async function audit(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await inBothThemes(page, async (theme) => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    const told = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })))
    expect(told, `${what}, ${theme}`).toEqual([])
  })
}
