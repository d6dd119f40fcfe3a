/** What a page is measured by: each opens a page of its own and closes it. */
import type { Browser, Page } from 'playwright-core'

const rounds = 5

interface Watched {
  /** Durations of tasks over 50 ms, which keep the page from answering. */
  longTasks: number[]
  /** When the first event or number was there. */
  drawn: number | null
  /** Answers from the API, when each was whole. */
  answered: number[]
  /** When a key was last pressed, and how long each answer of the search took from there to the frame that shows it. */
  typed: number
  found: number[]
}

declare global {
  var watched: Watched
}

async function watchedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  // A busy machine is slow, and still measured.
  page.setDefaultTimeout(120_000)
  await page.addInitScript(() => {
    globalThis.watched = { longTasks: [], drawn: null, answered: [], typed: 0, found: [] }
    const watch = (type: string, hear: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true })
    watch('longtask', ({ duration }) => globalThis.watched.longTasks.push(duration))
    watch('resource', (entry) => {
      if (entry.name.endsWith('/graphql')) globalThis.watched.answered.push(entry.startTime + entry.duration)
    })
    const look = () => {
      if (document.querySelector('[data-event], .counts tbody tr') === null) requestAnimationFrame(look)
      else globalThis.watched.drawn = performance.now()
    }
    requestAnimationFrame(look)
  })
  return page
}

const middleOf = (numbers: readonly number[]): number =>
  Math.round(numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN)

/** From the last answer that the picture needs to the frame that has it. */
export async function firstPicture(browser: Browser, url: string): Promise<{ readonly afterAnswer: number }> {
  const all: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const page = await watchedPage(browser)
    await page.goto(url)
    await page.waitForFunction(() => globalThis.watched.drawn !== null)
    const { drawn, answered } = await page.evaluate(() => globalThis.watched)
    const before = answered.filter((moment) => moment < (drawn ?? 0))
    all.push((drawn ?? NaN) - Math.max(...before))
    await page.close()
  }
  return { afterAnswer: middleOf(all) }
}

/** The longest task until a page has come to rest, and when what it shows was there. */
export async function longestTask(browser: Browser, url: string, shown: string) {
  const [after, longest]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const page = await watchedPage(browser)
    await page.goto(url)
    await page.locator(shown).first().waitFor()
    await page.waitForLoadState('networkidle')
    const { drawn, longTasks } = await page.evaluate(() => globalThis.watched)
    after.push(drawn ?? NaN)
    longest.push(Math.max(0, ...longTasks))
    await page.close()
  }
  return { after: middleOf(after), longest: Math.round(Math.max(...longest)) }
}

/** How many elements are drawn, frames a second while a hand pans them, and how long time takes to be laid out anew. */
export async function moved(browser: Browser, url: string) {
  const page = await watchedPage(browser)
  await page.goto(url)
  await page.locator('[data-event]').first().waitFor()
  await page.waitForLoadState('networkidle')
  const longest = Math.round(await page.evaluate(() => Math.max(0, ...globalThis.watched.longTasks)))
  const elements = await page.locator('[data-event], .lane-head').count()
  await page.keyboard.press('+')
  const layout = await laidOut(page)
  const frames = await panned(page)
  await page.close()
  return { elements, frames, layout, longest }
}

/** From a key that zooms to the frame that shows it. */
async function laidOut(page: Page): Promise<number> {
  const all = await page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const waits: number[] = []
    for (let at = 0; at < 10; at += 1) {
      await frame()
      const start = performance.now()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: at % 2 === 0 ? '-' : '+', bubbles: true }))
      // React draws in a task of its own; a message comes after it.
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve())
        port1.start()
        port2.postMessage(null)
      })
      waits.push(performance.now() - start)
    }
    return waits
  })
  return middleOf(all)
}

async function panned(page: Page): Promise<number> {
  const box = await page.locator('.lanes-frame').boundingBox()
  if (box === null) throw new Error('There are no lanes')
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.5]
  await page.evaluate(() => {
    const counted = { frames: 0, start: performance.now() }
    Object.assign(globalThis, { counted })
    const count = () => {
      counted.frames += 1
      requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
  })
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 90; step += 1) await page.mouse.move(x + 120 * Math.sin(step / 8), y)
  await page.mouse.up()
  return page.evaluate(() => {
    const { counted } = globalThis as unknown as { counted: { frames: number; start: number } }
    return Math.round((counted.frames * 1000) / (performance.now() - counted.start))
  })
}

/**
 * From each letter to the frame that shows what it brings, for one person who types a word after the other. The first words
 * only warm up what has not been asked since the start; no word comes twice, since the app keeps what was answered.
 */
export async function typedAhead(
  browser: Browser,
  url: string,
  { warming, measured }: { readonly warming: readonly string[]; readonly measured: readonly string[] },
) {
  const page = await watchedPage(browser)
  await page.addInitScript(watchSearch)
  await page.goto(url)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  const input = page.getByRole('dialog', { name: 'Find anything' }).locator('input')
  await typeWords(warming)
  await page.evaluate(() => void (globalThis.watched.found = []))
  await typeWords(measured)
  const { found } = await page.evaluate(() => globalThis.watched)
  await page.close()
  return { letters: found.length, middle: middleOf(found), worst: Math.round(Math.max(...found)) }

  async function typeWords(words: readonly string[]): Promise<void> {
    for (const word of words) {
      await input.fill('')
      for (const [at, letter] of word.split('').entries()) {
        const before = await page.evaluate(() => globalThis.watched.found.length)
        await page.keyboard.press(letter)
        // Nothing is asked for the first letter of a word.
        if (at > 0) await page.waitForFunction((count) => globalThis.watched.found.length > count, before)
      }
    }
  }
}

/** In the page, before all else of it: knows an answer of the search by the question, and when its rows are painted. */
function watchSearch(): void {
  const { fetch } = globalThis
  addEventListener('keydown', () => void (globalThis.watched.typed = performance.now()), { capture: true })
  globalThis.fetch = async (...asked) => {
    const answer = await fetch(...asked)
    const question = asked[1]?.body
    if (typeof question !== 'string' || !question.includes('query Find(')) return answer
    const { typed } = globalThis.watched
    const painted = () => void globalThis.watched.found.push(performance.now() - typed)
    const read = () => requestAnimationFrame(() => requestAnimationFrame(painted))
    // Once the app has read it to its end, it ends the request, and the copy with it. The second frame begins when the
    // first has been painted.
    void answer.clone().text().then(read, read)
    return answer
  }
}
