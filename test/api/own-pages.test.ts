/** Pages of other sites, which a person may have open beside the app, and what they try. */
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import type { HttpServer } from '../../server/http.ts'
import { openSite } from '../article/site.ts'
import type { Site } from '../article/site.ts'
import { clear } from '../graph/clear.ts'
import { chromiumArguments, findChromium } from '../support/chromium.ts'
import { freshGraph } from '../support/neo4j.ts'
import { hear, serving } from './listening.ts'
import type { Sending } from './listening.ts'

const input = '(input: { text: "Hackers stole customer data of Maison Orrin in May 2025." })'
const mutation = `mutation { importArticle${input} { outcome } }`
const subscription = `subscription { importArticle${input} { stage } }`

let graph: Graph
let http: HttpServer
let elsewhere: Site
let browser: Browser
beforeAll(async () => {
  graph = await freshGraph()
  http = await serving(createApi({ graph, log: () => undefined }))
  elsewhere = await openSite((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
  )
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments })
})
beforeEach(() => clear(graph))
afterAll(async () => {
  await browser.close()
  await http.close()
  await elsewhere.close()
  await graph.close()
})

const stored = async () => Number((await graph.read('MATCH (s:Source) RETURN count(s) AS count'))[0]?.['count'])
const codeOf = async (query: string, sending: Sending) => {
  const { status, events } = await hear(http.address, { query }, sending)
  return [status, events[0]?.errors?.[0]?.extensions.code]
}

describe('another site', () => {
  const others: Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]

  it.each(others)('changes nothing by %o', async (headers) => {
    const json = { ...headers, accept: 'application/json' }
    expect(await codeOf(mutation, { headers: json })).toEqual([403, 'FORBIDDEN'])
    expect(await codeOf(mutation, { headers: json, method: 'GET' })).toEqual([405, 'BAD_REQUEST'])
    expect(await codeOf(subscription, { headers })).toEqual([403, 'FORBIDDEN'])
    expect(await codeOf(subscription, { headers, method: 'GET' })).toEqual([403, 'FORBIDDEN'])
    expect(await stored()).toBe(0)
  })

  it('changes nothing by a picture in a browser that does not say whose page it is', async () => {
    const headers = { accept: 'image/avif,image/webp,*/*;q=0.8' }
    expect(await codeOf(subscription, { headers, method: 'GET' })).toEqual([403, 'FORBIDDEN'])
    expect(await stored()).toBe(0)
  })

  it('changes nothing from a page in Chromium, whichever way it tries', async () => {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${elsewhere.port}/`)
    expect(await trying(page)).toEqual({ event: 'error', json: 'refused', text: 'refused', image: 'error' })
    await page.setContent(
      `<form method=post enctype=text/plain action="${http.address}/graphql"><input name='{"query":${JSON.stringify(mutation)},"x":"' value='"}'></form>`,
    )
    await page.locator('form').evaluate((form) => (form as HTMLFormElement).submit())
    await page.waitForURL(`${http.address}/graphql`)
    expect(await page.textContent('body')).toContain('UNSUPPORTED_MEDIA_TYPE')
    expect(await stored()).toBe(0)
  })
})

/** All at once what a page can send without the person's doing. */
const trying = (page: Page) =>
  page.evaluate(
    async ([address, changing, steps]) => {
      const stepsAt = `${address}/graphql?query=${encodeURIComponent(steps)}`
      const body = JSON.stringify({ query: changing })
      const sent = (init: RequestInit) =>
        fetch(`${address}/graphql`, { method: 'POST', body, ...init }).then(
          () => 'sent',
          () => 'refused',
        )
      const events = new EventSource(stepsAt)
      const event = await new Promise((resolve) => {
        events.addEventListener('next', () => resolve('next'))
        events.addEventListener('error', () => resolve('error'))
      })
      events.close()
      const image = new Image()
      image.src = stepsAt
      const shown = await new Promise((resolve) => {
        image.addEventListener('load', () => resolve('load'))
        image.addEventListener('error', () => resolve('error'))
      })
      return {
        event,
        image: shown,
        json: await sent({ headers: { 'content-type': 'application/json' } }),
        text: await sent({ mode: 'no-cors' }),
      }
    },
    [http.address, mutation, subscription] as const,
  )

describe('a page of this server', () => {
  it('imports, with EventSource and with a POST', async () => {
    const page = await browser.newPage()
    await page.goto(`${http.address}/graphql`)
    expect(await trying(page)).toMatchObject({ event: 'next', json: 'sent' })
    await expect.poll(stored).toBe(1)
  })

  it('and a program that is no browser may change what it wants', async () => {
    expect(await codeOf(subscription, { method: 'GET' })).toEqual([200, undefined])
    expect(await stored()).toBe(1)
    expect(await codeOf(mutation, { headers: { accept: 'application/json' } })).toEqual([200, undefined])
  })
})
