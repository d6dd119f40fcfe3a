import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { foundOrganizations } from '../../server/facts/found.ts'
import type { FoundOrganization } from '../../server/facts/found.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import { readFactsInWorker } from '../../server/facts/read-facts-in-worker.ts'

const sentence =
  'Hackers stole customer data of Maison Orrin in May 2025, Maison Orrin, a brand of Larkfield Group, said. '
const short = parseArticle(sentence, 'text')
const long = parseArticle(sentence.repeat(10_000), 'text')
const longest = parseArticle(sentence.repeat(45_000), 'text')

describe('facts that are read in a worker', () => {
  let longTook = 0

  test('are those that are read without one, and the names are told first', async () => {
    const told: unknown[] = []
    const onNames = (names: readonly FoundOrganization[]) => told.push(names)
    const reading = await readFactsInWorker(short, { onNames })
    let names: unknown
    expect(reading).toEqual(readFacts(short, (organizations) => (names = foundOrganizations(organizations))))
    expect(told).toEqual([names])
    expect(names).toContainEqual({ type: 'Company', name: 'Larkfield Group', start: 82, end: 97 })
  })

  test('do not hold up the program', async () => {
    let ticks = 0
    const ticking = setInterval(() => (ticks += 1), 10)
    const start = performance.now()
    await readFactsInWorker(long)
    longTook = performance.now() - start
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(5)
  })

  test('are given up when they take too long, with what to do, and the next text is read', async () => {
    await expect(readFactsInWorker(longest, { milliseconds: 50 })).rejects.toMatchObject({
      code: 'ARTICLE_TOO_COMPLEX',
      message: expect.stringContaining('Split it'),
    })
    expect((await readFactsInWorker(short)).facts.length).toBeGreaterThan(3)
  })

  test('are given up when nobody wants them any more, also while they wait for their turn', async () => {
    const controllers = Array.from({ length: 4 }, () => new AbortController())
    const reason = new Error('nobody wants them')
    const all = controllers.map(({ signal }) => readFactsInWorker(longest, { signal }))
    const outcomes = Promise.allSettled(all)
    await sleep(100)
    const start = performance.now()
    for (const controller of controllers.toReversed()) controller.abort(reason)
    expect(await outcomes).toEqual(all.map(() => ({ status: 'rejected', reason })))
    // To their end, two after two, they would take far longer than a text of less than a quarter of their length.
    expect(performance.now() - start).toBeLessThan(longTook)
    expect((await readFactsInWorker(short)).facts.length).toBeGreaterThan(3)
  })

  test('of the longest text that is taken fit into the bounds', { timeout: 120_000 }, async () => {
    expect(longest.text.length).toBeGreaterThan(4_600_000)
    expect((await readFactsInWorker(longest)).facts.length).toBeGreaterThan(100_000)
  })
})
