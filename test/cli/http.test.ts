/** The HTTP server with a folder of files and an API of three words: no database is needed to attack it. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '../../server/http.ts'
import type { KeptOriginal } from '../../server/graph/original.ts'
import type { HttpServer } from '../../server/http.ts'

let folder = ''
let server: HttpServer
let healthy = true
let stored: KeptOriginal | null = null
let asked: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-http-'))
  await mkdir(join(folder, 'dist/assets'), { recursive: true })
  await writeFile(join(folder, 'dist/index.html'), 'the app')
  await writeFile(join(folder, 'dist/assets/main-A1b2C3d4.js'), 'run()')
  await writeFile(join(folder, 'dist/.built-from'), 'secret')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  server = await listen('127.0.0.1', 0, join(folder, 'dist'))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

interface Told {
  readonly status: number | undefined
  readonly body: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** Sent as it is: fetch would tidy the path and choose the Host header. */
function ask(
  path: string,
  { method = 'GET', host = 'localhost', agent = new Agent(), headers = {} } = {},
): Promise<Told> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, agent, headers: { host, ...headers } }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += String(chunk)
      })
      response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }))
    })
      .once('error', reject)
      .end()
  })
}

test('before the database answers, the API says so in its own words, and health is 503', async () => {
  const { status, body } = await ask('/graphql', { method: 'POST' })
  expect(status).toBe(503)
  expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'STARTING' } }] })
  expect((await ask('/health')).status).toBe(503)
  expect((await ask('/')).body).toBe('the app')
  expect((await ask('/sources/ab/original')).status).toBe(503)
  server.serve({
    api: async (_, response) => void response.end('the API'),
    original: async (source) => (asked.push(source), stored),
    healthy: async () => healthy,
  })
})

test('health is 200 only while the database answers', async () => {
  expect(await ask('/health')).toMatchObject({ status: 200, body: '{"status":"ok"}\n' })
  healthy = false
  expect(await ask('/health')).toMatchObject({ status: 503, body: '{"status":"unavailable"}\n' })
  healthy = true
  expect((await ask('/health', { method: 'HEAD' })).body).toBe('')
})

test('the app is served for every address of its own', async () => {
  for (const path of ['/', '//', '/assets', '/assets/', '/some/view?of=the-app', '/graphqlx', `/${'a'.repeat(3000)}`]) {
    expect(await ask(path), path).toMatchObject({ status: 200, body: 'the app' })
  }
  expect(await ask('/assets/main-A1b2C3d4.js')).toMatchObject({ status: 200, body: 'run()' })
  expect((await ask('/assets/main-A1b2C3d4.js')).headers['cache-control']).toContain('immutable')
  for (const path of ['/graphql', '/graphql/', '/graphql?query=%7Ba%7D']) expect((await ask(path)).body).toBe('the API')
})

test('nothing outside of the app is served, however the way there is written', async () => {
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/assets/../../secret.txt',
    '//../secret.txt',
    '/.built-from',
    '/index.html%00.txt',
    '/%',
    '/%ff',
    `${join('/', '..')}/secret.txt`,
    'http://localhost/../secret.txt',
    '/assets/none.js',
  ]) {
    const { status, body } = await ask(path)
    expect([status, body], path).toEqual([404, 'There is nothing at this address.\n'])
  }
})

test('a link inside of the folder is part of it', async () => {
  await symlink('index.html', join(folder, 'dist/linked.html'))
  expect(await ask('/linked.html')).toMatchObject({ status: 200, body: 'the app' })
})

test('what is no question is refused: other methods, and names that are not of this machine', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    expect(await ask('/', { method }), method).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    expect((await ask('/health', { method })).status, method).toBe(405)
  }
  for (const host of ['rebound.example', '127.0.0.1.rebound.example', 'localhost.rebound.example', 'me@localhost']) {
    expect((await ask('/graphql', { host })).status, host).toBe(421)
  }
  for (const host of ['localhost', 'LOCALHOST:80', '127.0.0.1:4000', '127.8.9.1', '[::1]:4000']) {
    expect((await ask('/graphql', { host })).status, host).toBe(200)
  }
})

const page = '<!doctype html><script>alert(1)</script>'
const original = (about: Partial<KeptOriginal>): KeptOriginal => ({
  id: 'c0ffee11'.repeat(8),
  mediaType: 'text/html',
  size: page.length,
  title: 'Mill burned',
  bytes: async () => Buffer.from(page),
  ...about,
})

test('an original is a file to be saved, which no browser shows or runs as a page of ours', async () => {
  stored = original({})
  asked = []
  const { status, body, headers } = await ask('/sources/ab12/original?download')
  expect([status, body, asked]).toEqual([200, page, ['ab12']])
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-length': String(page.length),
    'content-disposition': 'attachment; filename="mill-burned.html"',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
  for (const [mediaType, type, extension] of [
    ['application/pdf', 'application/pdf', 'pdf'],
    ['text/plain', 'text/plain', 'txt'],
    ['text/markdown', 'text/plain', 'md'],
    ['application/json', 'application/json', 'json'],
    ['image/svg+xml', 'application/octet-stream', 'bin'],
    ['constructor', 'application/octet-stream', 'bin'],
  ] as const) {
    stored = original({ mediaType })
    const told = (await ask('/sources/ab12/original')).headers
    expect([told['content-type'], told['content-disposition']], mediaType).toEqual([
      type,
      `attachment; filename="mill-burned.${extension}"`,
    ])
  }
})

test('an original that a browser has already is not sent again, and its headers can be asked for alone', async () => {
  const unread = async () => {
    throw new Error('nobody asked for the bytes')
  }
  stored = original({ bytes: unread })
  const { status, body, headers } = await ask('/sources/ab12/original', { method: 'HEAD' })
  expect([status, body, headers['content-length']]).toEqual([200, '', String(page.length)])
  const etag = String(headers['etag'])
  expect(etag).toBe(`"${stored.id}"`)
  const again = await ask('/sources/ab12/original', { headers: { 'if-none-match': etag } })
  expect([again.status, again.body]).toEqual([304, ''])
  stored = original({})
  expect((await ask('/sources/ab12/original', { headers: { 'if-none-match': '"another"' } })).body).toBe(page)
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect(await ask('/sources/ab12/original', { method }), method).toMatchObject({ status: 405, body: '' })
})

test('a title from outside names the file and does nothing else', async () => {
  for (const [title, name] of [
    ['"; filename=evil.exe\r\nSet-Cookie: a=b', 'filename-evil-exe-set-cookie-a-b'],
    ['../../etc/passwd\0', 'etc-passwd'],
    ['\\\\host\\share', 'host-share'],
    ['Société Générale: dépôt n° 7', 'societe-generale-depot-n-7'],
    ['모나코 벌금', 'source-c0ffee11'],
    ['\u202Efdp.exe', 'fdp-exe'],
    ['...', 'source-c0ffee11'],
    [null, 'source-c0ffee11'],
    ['x'.repeat(5000), 'x'.repeat(80)],
    [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
  ] as const) {
    stored = original({ title })
    const { status, headers } = await ask('/sources/ab12/original')
    expect([status, headers['content-disposition'], headers['set-cookie']], String(title)).toEqual([
      200,
      `attachment; filename="${name}.html"`,
      undefined,
    ])
  }
})

test('where no original is kept, a sentence says so, also when it is removed in between', async () => {
  for (const none of [null, original({ bytes: async () => null })]) {
    stored = none
    const { status, body, headers } = await ask('/sources/ab12/original')
    expect([status, headers['content-type'], headers['etag']]).toEqual([404, 'text/plain; charset=utf-8', undefined])
    expect(body).toMatch(/^No original file is kept here\./)
  }
  stored = original({})
  for (const path of ['/sources/original', '/sources//original', '/sources/a/b/original', '/sources/ab12/original/'])
    expect((await ask(path)).body, path).toBe('the app')
})

test('a connection that a browser keeps open does not keep the server from closing', async () => {
  const other = await listen('127.0.0.1', 0, join(folder, 'dist'))
  const kept = await fetch(other.address)
  expect(await kept.text()).toBe('the app')
  await other.close()
  await expect(fetch(other.address)).rejects.toThrow('fetch failed')
})
