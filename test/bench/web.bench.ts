/**
 * How fast the app is, measured in Chromium on a product of its own: the first picture, hundreds of elements that move, a
 * whole data set, the search while somebody types, and how much script comes over the wire.
 *
 *   npm run bench:web -- [--archive FILE] [--home DIR]
 *
 * With a home, what was imported stays there and is taken as it is the next time.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { run, startServer } from '../cli/throughline.ts'
import { chromiumArguments, findChromium } from '../support/chromium.ts'
import { firstPicture, longestTask, moved, typedAhead } from './page/measures.ts'
import { scriptOf } from './page/script.ts'

const from = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path)
const say = (line: string) => void process.stdout.write(`${line}\n`)
const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: join(import.meta.dirname, '../../../shared/data/vcdb/incidents-dev.tar.gz') },
    home: { type: 'string' },
  },
})

/** Parts of the data set that are drawn: some hundreds of events, nearly each with a lane of its own. */
const parts = ['/?country=CA', '/?country=GB', '/?country=US&from=2014-01-01&until=2014-12-31']

await promisify(execFile)(process.execPath, ['server/build-app.ts'])
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] })
try {
  // The case is measured alone, as somebody finds it on a first start.
  await served(null, (address) => theCase(browser, address))
  await served(values.home === undefined ? null : from(values.home), async (address, home) => {
    const { code, out, err } = await run(['import', from(values.archive)], { environment: { THROUGHLINE_HOME: home } })
    if (code !== 0) throw new Error(`The import failed: ${err}${out}`)
    await theDataSet(browser, address)
  })
} finally {
  await browser.close()
}

/** A product of its own while `measure` runs; without a home to keep, its data go away with it. */
async function served(kept: string | null, measure: (address: string, home: string) => Promise<void>): Promise<void> {
  const home = kept ?? (await mkdtemp(join(tmpdir(), 'throughline-bench-')))
  const server = await startServer(home)
  try {
    await measure(server.address, home)
  } finally {
    server.child.kill('SIGINT')
    await server.ended
    if (kept === null) await rm(home, { recursive: true, force: true })
  }
}

async function theCase(within: Browser, address: string): Promise<void> {
  const first = await firstPicture(within, `${address}/`)
  say(`first picture        ${first.afterAnswer} ms after the API answers (below 1,000)`)
  const { first: kilobytes, all } = await scriptOf(within, `${address}/`)
  say(`script               ${kilobytes} kB for the first picture (at most 300), ${all} kB in all (at most 450), gzip`)
}

async function theDataSet(within: Browser, address: string): Promise<void> {
  const opened = await longestTask(within, `${address}/`, '.counts tbody tr')
  say(`data set             counted after ${opened.after} ms, longest task ${opened.longest} ms (at most 200)`)
  for (const part of parts) {
    const { elements, frames, layout, longest } = await moved(within, address + part)
    say(
      `${String(elements).padEnd(5)} elements       ${frames} frames a second while panned (30 or more), ` +
        `${layout} ms to lay out anew (at most 50), longest task while loading ${longest} ms`,
    )
  }
  const { letters, middle, worst } = await typedAhead(within, `${address}/`, {
    warming: ['health', 'department', 'google', 'laptop'],
    measured: ['hospital', 'university', 'microsoft', 'stolen'],
  })
  say(`search while typing  ${middle} ms in the middle, ${worst} ms at worst (below 100), ${letters} letters`)
}
