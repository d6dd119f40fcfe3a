import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './throughline.ts'

/** In our own words, about a company that does not exist. */
const ARTICLE = 'In May 2025 hackers stole customer data of Maison Orrin, the brand says.\n'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-extract-'))
  await writeFile(join(folder, 'orrin.txt'), ARTICLE)
  await writeFile(join(folder, 'empty.txt'), '\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const extract = (...args: string[]) => run(['extract', ...args], { environment: { INIT_CWD: folder } })

test('extract --json prints one object a file on stdout and nothing else, found from where the person stands', async () => {
  const { code, out, err } = await extract('--json', 'orrin.txt', join(folder, 'orrin.txt'))
  expect([code, err]).toEqual([0, ''])
  const lines = out.trimEnd().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { doc: string }).doc)).toEqual([
    'orrin.txt',
    join(folder, 'orrin.txt'),
  ])
})

test('extract without --json is a listing with quotes', async () => {
  const { code, out } = await extract('orrin.txt')
  expect(code).toBe(0)
  expect(out).toMatch(/^orrin\.txt: .*facts?\)/)
})

test('a file that cannot be read is told on stderr, the rest goes on, and the exit code tells', async () => {
  const { code, out, err } = await extract('--json', 'empty.txt', 'none.txt', 'orrin.txt')
  expect(err).toMatch(/failed empty\.txt: .*no text.*\n.*failed none\.txt: There is no file/)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
})

test('a saved page is read by its metadata, and an address inside a private network is refused', async () => {
  await writeFile(
    join(folder, 'orrin.html'),
    `<html><head><meta property="og:title" content="A leak"><meta property="article:published_time" content="2025-05-13"></head>
    <body><nav>Home</nav><article><h1>A leak</h1><p>${ARTICLE}</p><p>The brand has shops in many towns.</p></article></body></html>`,
  )
  const { code, out, err } = await extract('--json', 'orrin.html', 'http://127.0.0.1/orrin', 'http://[::1]/orrin')
  expect(JSON.parse(out)).toMatchObject({
    doc: 'orrin.html',
    published: '2025-05-13',
    incidents: [{ kind: 'DATA_BREACH' }],
  })
  expect(err).toMatch(/failed http:\/\/127\.0\.0\.1\/orrin: .*\n.*failed http:\/\/\[::1\]\/orrin: /)
  expect(code).toBe(1)
})

test('every command has help', async () => {
  for (const command of ['serve', 'import', 'extract', 'withdraw', 'restore', 'rebuild']) {
    const { code, out } = await run([command, '--help'])
    expect([code, out]).toEqual([0, expect.stringContaining(`Usage: throughline ${command}`)])
  }
})

test('a command that is not there is refused', async () => {
  const { code, err } = await run(['conquer'])
  expect([code, err]).toEqual([1, expect.stringContaining("unknown command 'conquer'")])
})
