/** The product as the README starts it, `npm start` in a home of its own, with the seeds if one is kept: once for all journeys. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { until } from '../cli/throughline.ts'
import { keepClasspaths, SHORT_LIVED } from '../support/neo4j.ts'
import { makeSeededHome } from '../support/seeded-home.ts'

declare module 'vitest' {
  interface ProvidedContext {
    product: { address: string; home: string }
  }
}

export default async function startProduct(project: TestProject): Promise<() => Promise<void>> {
  const home = await makeSeededHome()
  const { PATH = '', HOME = '', LANG = 'C.UTF-8' } = process.env
  // A group of its own, so that whatever npm leaves alive can be ended as well.
  const npm = spawn('npm', ['start'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH, HOME, LANG, PORT: '0', THROUGHLINE_HOME: home, ...SHORT_LIVED },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk)
    })
  }
  const over = () => npm.exitCode !== null || npm.signalCode !== null
  await until(async () => over() || said.includes('Throughline is ready'), 'the product is ready')
  const address = /App\s+(\S+)\//.exec(said)?.[1]
  if (address === undefined) throw new Error(`The product did not start: ${said}`)
  await keepClasspaths(home)
  project.provide('product', { address, home })
  return () => stopProduct(npm, home, over)
}

/** SIGTERM, as a person's terminal or a service manager ends it; nothing may be left running or locked. */
async function stopProduct(npm: ChildProcess, home: string, over: () => boolean): Promise<void> {
  npm.kill('SIGTERM')
  await until(async () => over(), 'the product has stopped')
  const locked = await access(join(home, 'lock')).then(
    () => true,
    () => false,
  )
  if (locked && npm.pid !== undefined) process.kill(-npm.pid, 'SIGKILL')
  await rm(home, { recursive: true, force: true })
  if (locked) throw new Error('npm start has ended, but its home is still locked: something outlived it.')
}
