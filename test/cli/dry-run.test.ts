/** What an import reads and tells, seen by dry runs: no database is needed. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './throughline.ts'
import type { Command } from './throughline.ts'

/** In our own words, about companies that do not exist. */
const about = (name: string) => `In May 2025 hackers stole customer data of Maison ${name}, the brand says.\n`

let folder = ''
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-dry-'))
  for (const path of ['press/b.txt', 'press/a/c.txt', 'press/a/d.md', 'press/.draft.txt', 'press/.old/e.txt'])
    await put(path, about(path.replace(/\W/g, '')))
  await symlink('..', join(folder, 'press/around'))
  await put('press[1].txt', about('Literal'))
  await put('press1.txt', about('Pattern'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

// No database answers there: a dry run that asked for one would fail.
const environment = () => ({ INIT_CWD: folder, NEO4J_URI: 'bolt://127.0.0.1:1', THROUGHLINE_HOME: '/dev/null/none' })
const dry = (paths: readonly string[], command: Command = {}) =>
  run(['import', '--dry-run', ...paths], { environment: environment(), ...command })
const namesIn = (out: string) => [...out.matchAll(/^would import (.*) \(\d+ facts?\)$/gm)].map(([, name]) => name)

test('a dry run asks no database, says what would come, and fails as an import would', async () => {
  const { code, out, err } = await dry(['press/b.txt', 'none.txt'])
  expect(out).toMatch(/^would import press\/b\.txt \((\d+ facts)\)\n1 would be imported, 1 failed; \1 found\n$/)
  expect(err).toMatch(/^failed {4}none\.txt: There is no file .*\n$/)
  expect(code).toBe(1)
})

test('an article that is named twice has its facts counted once', async () => {
  const { code, out } = await dry(['press/b.txt', 'press/b.txt'])
  expect(out).toMatch(/\((\d+ facts)\)\n2 would be imported, 0 failed; \1 found\n$/)
  expect(code).toBe(0)
})

test('patterns are resolved where the person stands, sorted, without hidden files, and each file once', async () => {
  const { code, out, err } = await dry(['press/**/*.txt'])
  expect([code, err]).toEqual([0, ''])
  expect(namesIn(out)).toEqual(['press/a/c.txt', 'press/b.txt'])
  expect(namesIn((await dry([join(folder, 'press/**/*.{md,txt}')])).out)).toEqual(
    ['press/a/c.txt', 'press/a/d.md', 'press/b.txt'].map((path) => join(folder, path)),
  )
  expect(namesIn((await dry(['pres?/a*'])).out)).toEqual(['press/a/c.txt', 'press/a/d.md', ...(await aroundIn())])
  expect(namesIn((await dry(['press/.*.txt', 'press/.old/*'])).out)).toEqual(['press/.draft.txt', 'press/.old/e.txt'])
  expect(namesIn((await dry(['**/*'])).out)).toEqual([
    'press/a/c.txt',
    'press/a/d.md',
    'press/b.txt',
    'press1.txt',
    'press[1].txt',
  ])
})

/** "around" is a link to a folder, and named it is followed. */
const aroundIn = async () => namesIn((await dry(['press/around'])).out)

test('a file whose name looks like a pattern is that file; a pattern that matches nothing is a failure', async () => {
  const { code, out, err } = await dry(['press[1].txt', 'press/*.pdf', 'none['])
  expect(namesIn(out)).toEqual(['press[1].txt'])
  expect(err).toMatch(/^failed {4}press\/\*\.pdf: There is no file of this name, and none that it matches\. Check/)
  expect(err.trim().split('\n')).toHaveLength(2)
  expect(code).toBe(1)
})

test('standard input is read once, in the format that its content tells', async () => {
  const page = `<html><head><title>A leak</title></head><body><article><h1>A leak</h1><p>${about('Orrin')}</p></article></body></html>`
  for (const input of [about('Orrin'), page]) {
    const { code, out, err } = await dry(['-', '-'], { input })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^would import standard input \((\d+ facts)\)\n1 would be imported, 0 failed; \1 found\n$/)
    expect(out).not.toContain('(0 facts')
  }
  expect(await dry(['-'])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^failed {4}standard input: It is empty/),
  })
})

test('standard input that does not end is refused at 20 MB', async () => {
  const through = ['sh', '-c', 'yes "Maison Orrin said nothing." | "$@"', 'sh']
  const { code, err } = await dry(['-'], { through })
  expect([code, err]).toEqual([1, expect.stringMatching(/^failed {4}standard input: It is larger than 20 MB/)])
})

test('failures that more than twenty lines have moved away are told again, briefly, before the summary', async () => {
  const many = (count: number) => Array.from({ length: count }, () => 'press/b.txt')
  const { err } = await dry(['none.txt', 'no.png', ...many(21)])
  expect(err.split('\n').slice(2)).toEqual([
    'Failed, as told above:',
    `  none.txt: There is no file ${join(folder, 'none.txt')}.`,
    expect.stringMatching(/^ {2}no\.png: no\.png is neither text .* nor PDF \(\.pdf\)\.$/),
    '',
  ])
  expect((await dry(['none.txt', ...many(20)])).err.trim().split('\n')).toHaveLength(1)
})

test('on a terminal one line tells how far it is, cut to the width, and leaves nothing behind', async ({ skip }) => {
  const script = await promisify(execFile)('script', ['--version']).catch(() => null)
  if (script?.stdout.includes('util-linux') !== true) skip('needs the "script" of util-linux for a terminal')
  const long = `press/${'字'.repeat(30)}.txt`
  await put(long, about('Long'))
  const through = ['sh', '-c', 'exec script -qec "stty cols 40; $*" /dev/null', 'sh']
  const { code, out } = await dry(['press/b.txt', 'none.txt', long], { through })
  await rm(join(folder, long))
  expect(code).toBe(1)
  const told = out.replaceAll('\r\n', '\n')
  expect(told).toContain('\r\u001b[K1 of 3  press/b.txt\r\u001b[Kwould import press/b.txt (')
  expect(told).toContain(`\r\u001b[K3 of 3  press/${'字'.repeat(12)}\r\u001b[K`)
  // Each piece was cleared by the next, unless its line had ended.
  const left = told
    .split('\r\u001b[K')
    .filter((piece) => piece.includes('\n'))
    .join('')
  expect(left).toMatch(
    /^would import .*\nfailed .*\nwould import .*\n2 would be imported, 1 failed; \d+ facts found\n$/,
  )
})
