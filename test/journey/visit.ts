/** Somebody at a browser: real pages of the running product, a real mouse, and a record of all that went wrong. */
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { chromiumArguments, findChromium } from '../support/chromium.ts'

const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export interface Visit {
  readonly page: Page
  /** Opens an address of the product. */
  readonly go: (path: string) => Promise<void>
  /** Opens one, and waits until the events are there to be clicked. */
  readonly open: (path?: string) => Promise<void>
}

interface Visits {
  /** A new visitor, who has never been here. */
  readonly begin: (how?: BrowserContextOptions) => Promise<Visit>
}

/**
 * For a file of tests: one browser. After every test its pages are closed and must have had nothing to complain of: no
 * word on the console, no error, no failed request, nothing asked of another host. `where` is the address of the product.
 */
export function visits(where = () => inject('product').address): Visits {
  let browser: Browser
  let complaints: string[] = []
  const complain = (what: string) => complaints.push(what)
  beforeAll(async () => {
    // A name that is not ours leads nowhere: what asks for another host fails, and is recorded.
    const args = [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
    browser = await chromium.launch({ executablePath: await findChromium(), args })
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    const found = complaints
    complaints = []
    expect(found).toEqual([])
  })
  return {
    begin: async (how = {}) => {
      const context = await browser.newContext({ viewport: desk, colorScheme: 'light', ...how })
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      const address = where()
      listen(page, address, complain)
      const go = async (path: string) => {
        await page.goto(address + path)
      }
      const open = async (path = '/') => {
        await go(path)
        await page.locator('[data-event]').first().waitFor()
        await page.evaluate(() => document.fonts.ready)
      }
      return { page, go, open }
    },
  }
}

function listen(page: Page, address: string, complain: (what: string) => void): void {
  page.on('console', (message) => complain(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complain(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== address) complain(`another host: ${url}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // A page that is left, or a question that is no longer asked, ends its requests.
    if (reason !== 'net::ERR_ABORTED') complain(`${reason}: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`)
  })
}

/** What a page is like in the light, then in the dark. */
export async function inBothThemes(page: Page, look: (theme: 'light' | 'dark') => Promise<void>): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.locator(`html[data-theme=${theme}]`).waitFor()
    await look(theme)
  }
}
