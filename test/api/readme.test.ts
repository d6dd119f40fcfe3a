import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { HttpServer } from '../../server/http.ts'
import { askTheWorld } from './asking.ts'
import { serving } from './listening.ts'

const world = askTheWorld()
let http: HttpServer
beforeAll(async () => {
  http = await serving(world.api)
})
afterAll(() => http.close())

/** The block of the README in a language that holds some words, asked of the server of this test. */
async function example(language: string, words: string): Promise<string> {
  const readme = await readFile('README.md', 'utf8')
  const blocks = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block = '']) => block,
  )
  const block = blocks.find((one) => one.includes(words))
  if (block === undefined) throw new Error(`README.md has no ${language} with ${words}`)
  return block.replaceAll('http://127.0.0.1:4000', http.address)
}

it('the curl of the README answers as it stands', async () => {
  const { stdout } = await promisify(execFile)('sh', ['-c', await example('sh', 'timeline(first: 20)')])
  expect(JSON.parse(stdout)).toHaveProperty('data.timeline.nodes.0.title')
})

it('the Python of the README pages through the timeline with the standard library alone', async () => {
  const { stdout } = await promisify(execFile)('python3', ['-c', await example('python', 'hasNextPage')])
  expect(stdout).toContain('Leak of customer data')
  expect(stdout.trim().split('\n').length).toBeGreaterThan(5)
})
