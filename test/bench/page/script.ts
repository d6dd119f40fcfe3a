/** How much script the app has. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'

const ASSETS = join(import.meta.dirname, '../../../web/dist/assets')

/** Kilobytes of script, as gzip packs it: what has come when the first event is drawn, and all there is. */
export async function scriptOf(
  browser: Browser,
  url: string,
): Promise<{ readonly first: number; readonly all: number }> {
  const page = await browser.newPage()
  const asked = new Set<string>()
  page.on('request', (request) => {
    const name = /\/assets\/([^/]+\.js)$/.exec(request.url())?.[1]
    if (name !== undefined) asked.add(name)
  })
  await page.goto(url)
  await page.locator('[data-event]').first().waitFor()
  const first = [...asked]
  await page.close()
  return {
    first: await packed(first),
    all: await packed((await readdir(ASSETS)).filter((name) => name.endsWith('.js'))),
  }
}

async function packed(names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(names.map(async (name) => gzipSync(await readFile(join(ASSETS, name))).length))
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)
}
