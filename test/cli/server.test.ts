/** One server's life on one home, from the first start to the kill: the tests build on each other, in this order. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRunning } from '../../server/neo4j/process-start.ts'
import { chromiumArguments, findChromium } from '../support/chromium.ts'
import { keepClasspaths, makeThrowawayHome } from '../support/neo4j.ts'
import { keepSeeded } from '../support/seeded-home.ts'
import { databaseOf, run, start, startServer, titlesIn, until, untilGone } from './throughline.ts'
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

/** The files of seed articles of which the server has said what came of them, by their names. */
const seedsThat = (what: string): string[] =>
  [...server.out().matchAll(new RegExp(`^${what} +\\S*?([^/\\s]+\\.md)`, 'gm'))].map(([, file = '']) => file).toSorted()

const write = (path: string, text: string) => writeFile(join(articles, path), text)
const importing = (...paths: string[]) =>
  run(['import', ...paths], { environment: { THROUGHLINE_HOME: home, INIT_CWD: articles } })

beforeAll(async () => {
  home = await makeThrowawayHome()
  articles = await mkdtemp(join(tmpdir(), 'throughline-articles-'))
  for (const name of ['Orrin', 'Larkfield', 'Vexel', 'Tarn', 'Brume']) {
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
  const files = (await readdir('seeds/articles')).toSorted()
  expect(seedsThat('imported')).toEqual(files)
  expect(server.out()).toContain(`GraphiQL  ${server.address}/graphql`)
  expect(server.err()).toBe('')
  expect(seeds).toHaveLength(files.length)
  const health = await fetch(`${server.address}/health`)
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
})

test('the app and GraphiQL run in a browser under the policy they are served with', async () => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments })
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (asked) => {
      if (!/^(data|blob):/.test(asked.url()) && !asked.url().startsWith(server.address)) complaints.push(asked.url())
    })
    await page.goto(server.address)
    await page.locator('canvas').first().waitFor()
    await page.goto(`${server.address}/graphql`)
    await page.getByRole('button', { name: /execute query/i }).click()
    await page.locator('.result-window', { hasText: '"data"' }).waitFor()
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
  }
})

test('the file of every seed article is handed out byte for byte, to be saved under its title', async () => {
  const query = '{ sources(first: 500) { nodes { original { url mediaType size sha256 } } } }'
  const asked = await fetch(`${server.address}/graphql?query=${encodeURIComponent(query)}`)
  const { data } = (await asked.json()) as {
    data: { sources: { nodes: { original: { url: string; sha256: string } | null }[] } }
  }
  const originals = data.sources.nodes.map(({ original }) => original)
  for (const seed of await readdir('seeds/articles')) {
    const bytes = await readFile(join('seeds/articles', seed))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const original = originals.find((each) => each?.sha256 === sha256)
    expect(original, seed).toMatchObject({ mediaType: 'text/markdown', size: bytes.length })
    const file = await fetch(`${server.address}${original?.url}`)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z\d-]+\.md"$/)
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes), seed).toBe(true)
  }
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

test('SIGTERM stops the server and its database in good order, and frees the home', async () => {
  const { mark } = await databaseOf(home)
  server.child.kill('SIGTERM')
  const { code, err } = await server.ended
  expect([code, err]).toEqual([0, ''])
  expect(await isRunning(mark)).toBe(false)
  await expect(stat(join(home, 'lock'))).rejects.toThrow('ENOENT')
  expect(await readFile(join(home, 'neo4j/logs/console.log'), 'utf8')).toMatch(/Stopped\.\s*$/)
  await keepSeeded(home)
})

test('without a server, two imports at once take turns with the database', async () => {
  const both = await Promise.all([importing('Tarn.md'), importing('Brume.md')])
  expect(both.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ])
  expect(both.filter(({ out }) => out.includes('is at work on this home; waiting'))).toHaveLength(1)
})

test('a lost password is told, and put back it opens everything again', async () => {
  await rename(join(home, 'password'), join(home, 'aside'))
  const { code, err } = await run(['rebuild'], { environment: { THROUGHLINE_HOME: home } })
  expect(err).toMatch(/has a password, and the file that held it, .*password, is gone\. Put that file back/)
  expect(err).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
  await rename(join(home, 'aside'), join(home, 'password'))
})

test('SIGTERM ends a start that is under way, its database too', async () => {
  const starting = start(['serve'], { environment: { THROUGHLINE_HOME: home } })
  await until(() => stat(join(home, 'running.json')).then(Boolean, () => false), 'the database has a process')
  const { mark } = await databaseOf(home)
  starting.child.kill('SIGTERM')
  const { code, out, err } = await starting.ended
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/Stopping \.\.\.\nStopped\.\n$/)
  expect(await isRunning(mark)).toBe(false)
})

test('the next start has everything, and reads nothing twice', async () => {
  server = await startServer(home)
  expect(seedsThat('unchanged')).toEqual((await readdir('seeds/articles')).toSorted())
  expect(server.out()).not.toContain('Fetching')
  expect(await titlesIn(server.address)).toEqual(
    expect.arrayContaining([...seeds, 'Maison Tarn writes to its customers', 'Maison Brume writes to its customers']),
  )
})

test('what is imported while the server runs is seen through it, and a bad file does not stop the others', async () => {
  await mkdir(join(articles, 'more'))
  await write('more/Orrin-again.txt', 'Maison Orrin declined to comment.')
  await write('picture.png', 'no picture')
  const { code, out, err } = await importing('Orrin.md', 'picture.png', 'missing.md', 'Orrin.md', 'more')
  expect(err).toMatch(/failed +picture\.png: .*neither text .*Markdown .*HTML .*nor PDF/)
  expect(err).toMatch(/failed +missing\.md: There is no file/)
  expect(out).toContain('2 imported, 1 unchanged, 2 failed')
  expect(code).toBe(1)
  expect(await titlesIn(server.address)).toContain('Maison Orrin writes to its customers')
})

test('a name cannot forge a message, and a link in a circle is not followed', async () => {
  await mkdir(join(articles, 'odd/.hidden'), { recursive: true })
  await write('odd/.hidden/secret.txt', 'Nobody asked for this.')
  await write('odd/a\nimported  b\u001b[2J.txt', 'Maison Orrin said nothing.')
  await symlink('..', join(articles, 'odd/around'))
  const { code, out, err } = await importing('odd')
  expect(out).toMatch(
    /^imported {2}odd\/a\\u\{a\}imported {2}b\\u\{1b\}\[2J\.txt \(\d+ claims?\)\n1 imported, 0 unchanged, 1 failed; \d+ facts? found(?:, \d+ joined with other sources)?\n$/,
  )
  expect(err).toMatch(/^failed {4}odd\/around: It is a link to a folder.*\n$/)
  expect(code).toBe(1)
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

test('a database that dies takes its server along, which says where the logs are', async () => {
  const { mark } = await databaseOf(home)
  process.kill(mark.pid, 'SIGKILL')
  const { code, err } = await server.ended
  expect(err).toMatch(/^The database ended while Throughline was using it\..*Its logs are in .*logs\n$/)
  expect(code).toBe(1)
})

test('a killed server takes its database along, and its stale lock stops nobody', async () => {
  server = await startServer(home)
  const { mark } = await databaseOf(home)
  server.child.kill('SIGKILL')
  // By itself: the next start would end it, too.
  await untilGone(mark)
  server = await startServer(home)
  expect(server.err()).toBe('')
  expect(await titlesIn(server.address)).toContain('Maison Tarn writes to its customers')
})

test('a server whose keeper alone is killed leaves no database behind', async () => {
  const { mark } = await databaseOf(home)
  const { stdout: keeper } = await promisify(execFile)('ps', ['-o', 'ppid=', '-p', String(mark.pid)])
  process.kill(Number(keeper), 'SIGKILL')
  const { code, err } = await server.ended
  expect([code, err]).toEqual([1, expect.stringContaining('The database ended')])
  expect(await isRunning(mark)).toBe(false)
})
