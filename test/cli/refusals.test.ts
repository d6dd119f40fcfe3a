import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from './throughline.ts'
import type { Ended } from './throughline.ts'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'throughline-refusal-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** One clear message on stderr, and nothing of our insides. */
function expectRefusal({ code, err }: Ended, ...said: readonly (string | RegExp)[]): void {
  for (const words of said) expect(err).toMatch(words)
  expect(err).not.toMatch(/^\s+at .*:\d+/m)
  expect(err.trim().split('\n').length).toBeLessThan(12)
  expect(code).toBe(1)
}

const INSTALL_LINES = [/Debian.*apt-get install/, /macOS:.*brew install/, /Windows:.*install/]

test('an address that other machines can reach is refused', async () => {
  expectRefusal(await run(['serve'], { environment: { HOST: '0.0.0.0', THROUGHLINE_HOME: home } }), 'access control')
})

test('a port that is no number is refused', async () => {
  expectRefusal(await run(['serve'], { environment: { PORT: '80a', THROUGHLINE_HOME: home } }), /PORT is "80a"/)
})

test('a taken port is named, before any database is started', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve)
  })
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const ended = await run(['serve'], { environment: { PORT: port, THROUGHLINE_HOME: home } })
  other.close()
  expectRefusal(ended, `Port ${port} of 127.0.0.1 is taken`, 'set PORT')
  expect(ended.out).toBe('')
})

test('a database that does not answer is named by its address', async () => {
  const ended = await run(['serve'], { environment: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' } })
  expectRefusal(ended, 'No Neo4j database answers at bolt://127.0.0.1:1')
})

test('a home that a newer Neo4j wrote is left alone', async () => {
  await writeFile(join(home, 'version.json'), '{"neo4j":"2999.01.0"}')
  const ended = await run(['rebuild'], { environment: { THROUGHLINE_HOME: home } })
  expectRefusal(ended, /written by Neo4j 2999\.01\.0/, 'Upgrade Throughline', 'THROUGHLINE_HOME')
})

test('without Maven, it says how to install it', async () => {
  const path = join(home, 'path')
  await mkdir(path)
  await symlink(process.execPath, join(path, 'node'))
  const ended = await run(['serve'], { environment: { PATH: path, THROUGHLINE_HOME: home } })
  expectRefusal(ended, 'no "mvn" was found', ...INSTALL_LINES)
})

test('an old Node is told so before it reads any TypeScript', async () => {
  const old = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.20.0'}})"
  expectRefusal(
    await run(['serve'], { node: ['--import', old] }),
    'needs Node 24 or newer; this is Node 18.20.0',
    'npm install',
  )
})

test('without Java, it says how to install it', async ({ skip }) => {
  if (!(await canUnshare('--mount'))) skip('only root on Linux can hide the Java of the machine')
  const through = ['unshare', '--mount', 'sh', '-c', 'mount -t tmpfs none /usr/lib/jvm && exec "$@"', 'sh']
  const path = join(home, 'path')
  await mkdir(path)
  for (const program of ['unshare', 'sh', 'mount']) await symlink(await where(program), join(path, program))
  const ended = await run(['serve'], { through, environment: { PATH: path, THROUGHLINE_HOME: home, HOME: home } })
  expectRefusal(ended, 'needs Java 17 or newer, and none was found', ...INSTALL_LINES)
})

test('without a network, it says what Maven could not fetch', async ({ skip }) => {
  if (!(await canUnshare('--net'))) skip('only root on Linux can cut off the network')
  const environment = { THROUGHLINE_HOME: home, MAVEN_OPTS: `-Dmaven.repo.local=${join(home, 'repository')}` }
  const ended = await run(['rebuild'], { through: ['unshare', '--net'], environment })
  expectRefusal(ended, 'could not fetch Neo4j', 'Check the network')
})

test.for([
  ['read-only', 'mount -o remount,ro'],
  ['full', 'dd if=/dev/zero bs=64k 2>/dev/null of='],
])('a home on a disk that is %s is told as such', async ([, fault], { skip }) => {
  if (!(await canUnshare('--mount'))) skip('only root on Linux can mount a small disk')
  const prepare = `mount -t tmpfs -o size=64k none "$0" && { ${fault}${fault?.endsWith('=') ? '"$0/fill"' : ' "$0"'}; "$@"; }`
  const through = ['unshare', '--mount', 'sh', '-c', prepare, home]
  const ended = await run(['rebuild'], { through, environment: { THROUGHLINE_HOME: home } })
  expectRefusal(ended, `The home ${home} cannot be written`, 'set THROUGHLINE_HOME')
})

async function canUnshare(what: string): Promise<boolean> {
  return promisify(execFile)('unshare', [what, 'true']).then(
    () => true,
    () => false,
  )
}

async function where(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', `command -v ${program}`])
  return stdout.trim()
}
