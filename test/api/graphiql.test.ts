import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../../server/api/examples.ts'
import { askTheWorld } from './asking.ts'

const world = askTheWorld()
let server: Server
let browser: Browser
let url: string

beforeAll(async () => {
  server = createServer((request, response) => void world.api.listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
})

afterAll(async () => {
  await browser.close()
  await new Promise((resolve) => server.close(resolve))
})

describe('over HTTP', () => {
  it('answers a query, an empty and an oversized body', async () => {
    const post = (body: string) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const answer = await post(JSON.stringify({ query: '{ company(id: "orrin") { name } }' }))
    expect([answer.status, await answer.json()]).toEqual([200, { data: { company: { name: 'Maison Orrin' } } }])
    expect((await post('')).status).toBe(400)
    expect((await post('x'.repeat(300_000))).status).toBe(413)
  })

  it('answers each of the five examples with something', async () => {
    expect(examples.length).toBe(5)
    for (const query of examples) {
      const { data, errors } = await world.ask(query)
      expect(errors).toEqual([])
      for (const { nodes } of Object.values(data ?? {})) expect(nodes.length).toBeGreaterThan(0)
    }
  })
})

describe('GraphiQL', () => {
  it('opens with the examples and answers the first, and contacts no other host', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    const elsewhere: string[] = []
    const failures: string[] = []
    await page.route('**', (route) => {
      const { host, protocol } = new URL(route.request().url())
      if (protocol === 'http:' && `http://${host}/graphql` === url) return route.continue()
      if (protocol === 'data:' || protocol === 'blob:') return route.continue()
      elsewhere.push(route.request().url())
      return route.abort()
    })
    page.on('pageerror', (error) => failures.push(String(error)))
    await page.goto(url)
    await page.getByRole('tab', { name: 'Timeline' }).waitFor()
    for (const name of ['RulingsAndTheirQuotes', 'CausesAndConsequences', 'AsKnownInJune', 'CompaniesAndTheirParts']) {
      expect(await page.getByRole('tab', { name }).count(), name).toBe(1)
    }
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.getByText('Instagram account hacked').first().waitFor()
    expect(elsewhere).toEqual([])
    expect(failures).toEqual([])
    await page.close()
  })
})
