/** A page that is open while its server goes away or is renewed: what it fetches then does not come. */
import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { chromiumArguments, findChromium } from '../support/chromium.ts'

test('a part of the page that does not come says so in its place; the picture stays, and loading again brings it', async () => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(60_000)
    await page.goto(inject('product').address)
    await page.locator('[data-event]').first().waitFor()
    const drawn = await page.locator('[data-event]').count()
    await page.route('**/assets/pickers*', (route) => route.fulfill({ status: 404 }))
    await page.getByRole('button', { name: 'add a filter' }).click()
    await page.getByRole('alert').getByText('This part of the page is missing').waitFor()
    expect(await page.locator('[data-event]').count()).toBe(drawn)
    await page.unroute('**/assets/pickers*')
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'add a filter' }).click()
    await page.getByRole('dialog').waitFor()
  } finally {
    await browser.close()
  }
})
