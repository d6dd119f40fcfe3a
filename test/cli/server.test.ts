/** One server's life on one home, from the first start to the kill: the tests build on each other, in this order. */
import { request } from 'node:http'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRunning } from '../../server/neo4j/process-start.ts'
import { keepClasspaths, makeThrowawayHome } from '../support/neo4j.ts'
import { databaseOf, run, startServer, titlesIn, untilGone } from './throughline.ts'
import type { Server } from './throughline.ts'

/** Articles in our own words about companies that do not exist. */
const invented = (name: string, published: string) => `---
title: ${name} writes to its customers
publisher: The Thread Gazette
published: ${published}
---
${name} said on Monday that customer data was seen by an unauthorized third party. ${name} is based in Italy.
`

let home = ''
let articles = ''
let server: Server
const seeds: string[] = []

const write = (path: string, text: string) => writeFile(join(articles, path), text)
const importing = (...paths: string[]) =>
  run(['import', ...paths], { environment: { THROUGHLINE_HOME: home, INIT_CWD: articles } })

beforeAll(async () => {
  home = await makeThrowawayHome()
  articles = await mkdtemp(join(tmpdir(), 'throughline-articles-'))
  for (const name of ['Orrin', 'Larkfield', 'Vexel', 'Tarn', 'Brume', 'Quill']) {
    await write(`${name}.md`, invented(`Maison ${name}`, '2025-05-13'))
  }
  server = await startServer(home)
  await keepClasspaths(home)
  seeds.push(...(await titlesIn(server.address)))
})

afterAll(async () => {
  server.child.kill('SIGKILL')
  await databaseOf(home).then(
    ({ mark }) => untilGone(mark),
    () => undefined,
  )
  await rm(home, { recursive: true, force: true })
  await rm(articles, { recursive: true, force: true })
})

test('the first start reads the seed articles, says where the app is, and answers questions', async () => {
  expect(server.out()).toMatch(/imported {2}.*dior-and-its-chinese-data-season-2\.md/)
  expect(server.out()).toContain(`GraphiQL  ${server.address}/graphql`)
  expect(server.err()).toBe('')
  expect(seeds).toHaveLength(1)
  const health = await fetch(`${server.address}/health`)
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
})

test('the app is served with its types, for every address of its own, and nothing outside of it', async () => {
  const page = await fetch(`${server.address}/some/view?of=the-app`)
  const html = await page.text()
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'no script'
  const loaded = await fetch(server.address + script)
  expect(loaded.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(loaded.headers.get('cache-control')).toContain('immutable')
  for (const path of [
    '/assets/none.js',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/%00.js',
  ]) {
    expect(await statusOf(path), path).toBe(404)
  }
})

test("another site's name for this machine is refused", async () => {
  expect(await statusOf('/graphql', 'rebound.example:80')).toBe(421)
  expect(await statusOf('/health', 'localhost:80')).toBe(200)
})

test('the password of the database is for its owner alone, and the database wants it', async () => {
  const { mode } = await stat(join(home, 'password'))
  expect((mode & 0o777).toString(8)).toBe('600')
  const { port } = await databaseOf(home)
  const environment = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'neo4j' }
  const { code, err } = await run(['rebuild'], { environment })
  expect(err).toMatch(/did not let "neo4j" in.*NEO4J_PASSWORD/)
  expect(err).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
})

test('a second server on the same home is refused', async () => {
  const { code, err } = await run(['serve'], { environment: { THROUGHLINE_HOME: home } })
  expect(err).toMatch(/running on .* already \(process \d+\).*THROUGHLINE_HOME/)
  expect(code).toBe(1)
})

test('what is imported while the server runs is seen through it, and a bad file does not stop the others', async () => {
  await mkdir(join(articles, 'more'))
  await write('more/Orrin-again.txt', 'Maison Orrin declined to comment.')
  await write('picture.png', 'no picture')
  const { code, out, err } = await importing('Orrin.md', 'picture.png', 'missing.md', 'more')
  expect(err).toMatch(/failed +picture\.png: .*neither text .* nor Markdown/)
  expect(err).toMatch(/failed +missing\.md: There is no file/)
  expect(out).toContain('2 imported, 0 unchanged, 2 failed')
  expect(code).toBe(1)
  expect(await titlesIn(server.address)).toContain('Maison Orrin writes to its customers')
})

test('two imports at once into the running server lose nothing', async () => {
  const both = await Promise.all([importing('Larkfield.md', 'Orrin.md'), importing('Vexel.md', 'Larkfield.md')])
  expect(both.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ])
  const titles = await titlesIn(server.address)
  for (const name of ['Larkfield', 'Vexel']) {
    expect(titles.filter((title) => title === `Maison ${name} writes to its customers`)).toHaveLength(1)
  }
})

test('SIGTERM stops the server and its database in good order, and frees the home', async () => {
  const { mark } = await databaseOf(home)
  server.child.kill('SIGTERM')
  const { code, err } = await server.ended
  expect([code, err]).toEqual([0, ''])
  expect(await isRunning(mark)).toBe(false)
  await expect(stat(join(home, 'lock'))).rejects.toThrow('ENOENT')
  expect(await readFile(join(home, 'neo4j/logs/console.log'), 'utf8')).toMatch(/Stopped\.\s*$/)
})

test('without a server, two imports at once take turns with the database', async () => {
  const both = await Promise.all([importing('Tarn.md'), importing('Brume.md')])
  expect(both.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ])
  expect(both.filter(({ out }) => out.includes('is at work on this home; waiting'))).toHaveLength(1)
})

test('the next start has everything, and reads nothing twice', async () => {
  server = await startServer(home)
  expect(server.out()).toMatch(/unchanged .*dior-and-its-chinese-data-season-2\.md/)
  expect(server.out()).not.toContain('Fetching')
  expect(await titlesIn(server.address)).toEqual(
    expect.arrayContaining([...seeds, 'Maison Tarn writes to its customers', 'Maison Brume writes to its customers']),
  )
})

test('a killed server takes its database along, and its stale lock stops nobody', async () => {
  const { mark } = await databaseOf(home)
  server.child.kill('SIGKILL')
  const { code, out, err } = await importing('Quill.md')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('1 imported, 0 unchanged, 0 failed')
  expect(await isRunning(mark)).toBe(false)
})

/** Sent as it is: fetch would tidy the path and choose the Host header. */
function statusOf(path: string, host = 'localhost'): Promise<number | undefined> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end()
  })
}
