import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { isPublic, isPublicAddress } from '../../server/article/address.ts'
import { fetchPage } from '../../server/article/fetch-page.ts'
import type { FetchOptions } from '../../server/article/fetch-page.ts'
import { openNameServer, openSite } from './site.ts'
import type { NameServer, Site } from './site.ts'

const html = '<!doctype html><p>A mill burned.</p>'
const open: { close: () => unknown }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function site(...args: Parameters<typeof openSite>): Promise<Site> {
  const opened = await openSite(...args)
  open.push(opened)
  return opened
}

async function nameServer(names: Parameters<typeof openNameServer>[0]): Promise<NameServer> {
  const opened = await openNameServer(names)
  open.push(opened)
  return opened
}

/** A server on loopback stands for a public one where the test says so, by its own address and port. */
function publicAre(...sites: readonly Site[]): FetchOptions {
  return { permit: ({ address, port }) => sites.some((one) => one.address === address && one.port === port) }
}

const give =
  (
    body: string | Uint8Array,
    headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' },
  ): Parameters<typeof openSite>[0] =>
  (_request, response) =>
    response.writeHead(200, headers).end(body)

const sendTo =
  (location: string): Parameters<typeof openSite>[0] =>
  (_request, response) =>
    response.writeHead(302, { location }).end()

describe('an address of the public Internet', () => {
  test.each(['93.184.215.14', '8.8.8.8', '2606:4700::6810:84e5', '2a00:1450:4001:80b::200e'])(
    '%s may be connected to',
    (address) => {
      expect(isPublic({ address, family: 4, port: 443 })).toBe(true)
    },
  )

  test.each([
    ['this host', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['loopback', '127.0.0.1'],
    ['loopback further on', '127.255.0.9'],
    ['private 10', '10.0.0.1'],
    ['private 172', '172.31.255.1'],
    ['private 192', '192.168.1.1'],
    ['carrier NAT', '100.100.100.200'],
    ['link-local, where clouds keep credentials', '169.254.169.254'],
    ['protocol assignments', '192.0.0.192'],
    ['documentation', '203.0.113.7'],
    ['benchmarking', '198.18.0.1'],
    ['6to4 relay', '192.88.99.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '250.1.2.3'],
    ['broadcast', '255.255.255.255'],
    ['loopback', '::1'],
    ['unspecified', '::'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped public', '::ffff:8.8.8.8'],
    ['compatible loopback', '::127.0.0.1'],
    ['translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 of a network', '64:ff9b:1::a00:1'],
    ['6to4 of 10.0.0.1', '2002:a00:1::1'],
    ['Teredo', '2001:0:a00:1::1'],
    ['unique local', 'fd12:3456::1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['outside the global range', '4000::1'],
    ['no address', 'example.com'],
  ])('is not %s: %s', (_kind, address) => {
    expect(isPublic({ address, family: 4, port: 443 })).toBe(false)
  })

  test('is spoken to on ports of the web only', () => {
    const spoken = [80, 443, 8080, 8443, 22, 25, 6379, 7687].map((port) =>
      isPublic({ address: '8.8.8.8', family: 4, port }),
    )
    expect(spoken).toEqual([true, true, true, true, false, false, false, false])
  })
})

/** The port of a test's server is no port of the web; what is tried here is the address. */
const byAddressAlone: FetchOptions = { permit: ({ address }) => isPublicAddress(address) }

describe('an address written to get in is refused, and nothing is asked of the server behind it', () => {
  test.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://①②⑦.0.0.1:PORT/',
    'http://127。0。0。1:PORT/',
    'http://0:PORT/',
    'http://0.0.0.0:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::127.0.0.1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
    'http://user:secret@127.0.0.1:PORT/',
    'http://example.com@127.0.0.1:PORT/',
    'http:\\\\127.0.0.1:PORT\\',
    'ftp://127.0.0.1:PORT/',
    'gopher://127.0.0.1:PORT/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
  ])('%s', async (trick) => {
    const inside = await site(give(html))
    await expect(fetchPage(trick.replace('PORT', String(inside.port)), byAddressAlone)).rejects.toMatchObject({
      code: 'ADDRESS_REFUSED',
    })
    expect(inside.seen()).toBe(0)
  })

  test.each(['', 'nonsense', 'http://', 'https://exa mple.com', `https://example.com/${'x'.repeat(5000)}`])(
    '%.30j is no address at all',
    async (text) => {
      await expect(fetchPage(text)).rejects.toMatchObject({ code: 'ADDRESS_NOT_UNDERSTOOD' })
    },
  )
})

describe('a redirect', () => {
  test.each([
    ['to a private address', (port: number) => `http://127.0.0.2:${port}/`],
    ['to a private address in another spelling', (port: number) => `http://0x7f000002:${port}/`],
    ['without a scheme', (port: number) => `//127.0.0.2:${port}/`],
    ['with credentials', (port: number) => `http://u:p@127.0.0.2:${port}/`],
    ['to a file', () => 'file:///etc/passwd'],
  ])('%s is not followed', async (_kind, location) => {
    const inside = await site(give(html), '127.0.0.2')
    const outside = await site(sendTo(location(inside.port)))
    await expect(fetchPage(`http://127.0.0.1:${outside.port}/`, publicAre(outside))).rejects.toMatchObject({
      code: 'ADDRESS_REFUSED',
    })
    expect([outside.seen(), inside.seen()]).toEqual([1, 0])
  })

  test('to another public server is followed, and the page is known by where it was found', async () => {
    const second = await site(give(html), '127.0.0.2')
    const first = await site(sendTo(`http://127.0.0.2:${second.port}/b#part`))
    const page = await fetchPage(`http://127.0.0.1:${first.port}/a`, publicAre(first, second))
    expect(page).toMatchObject({ url: `http://127.0.0.2:${second.port}/b`, mediaType: 'text/html', charset: 'utf-8' })
    expect(Buffer.from(page.bytes).toString()).toBe(html)
  })

  test('without end is given up', async () => {
    const loop = await site(sendTo('/again'))
    await expect(
      fetchPage(`http://127.0.0.1:${loop.port}/`, { ...publicAre(loop), bounds: { redirects: 3 } }),
    ).rejects.toMatchObject({ code: 'TOO_MANY_REDIRECTS' })
    expect(loop.seen()).toBe(4)
  })
})

describe('a name', () => {
  test('is asked for once, and the connection goes to the address that was checked though the name moves', async () => {
    const outside = await site(give(html), '127.0.0.2')
    const inside = await site(give('secret'), '127.0.0.1', outside.port)
    const names = await nameServer({ 'rebind.test': [['127.0.0.2'], ['127.0.0.1']] })
    const page = await fetchPage(`http://rebind.test:${outside.port}/`, {
      ...publicAre(outside),
      resolve: names.resolve,
    })
    expect(Buffer.from(page.bytes).toString()).toBe(html)
    expect([names.asked(), inside.seen()]).toEqual([1, 0])
  })

  test('that has moved inside by the time of a redirect to itself is refused', async () => {
    const outside = await site(sendTo('/again'), '127.0.0.2')
    const inside = await site(give('secret'), '127.0.0.1', outside.port)
    const names = await nameServer({ 'rebind.test': [['127.0.0.2'], ['127.0.0.1']] })
    await expect(
      fetchPage(`http://rebind.test:${outside.port}/`, { ...publicAre(outside), resolve: names.resolve }),
    ).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' })
    expect([outside.seen(), inside.seen()]).toEqual([1, 0])
  })

  test('of one public and one private address is refused', async () => {
    const outside = await site(give(html))
    const names = await nameServer({ 'both.test': [['127.0.0.1', '10.0.0.1']] })
    await expect(
      fetchPage(`http://both.test:${outside.port}/`, { ...publicAre(outside), resolve: names.resolve }),
    ).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' })
    expect(outside.seen()).toBe(0)
  })

  test('that nobody has is said to be none', async () => {
    const names = await nameServer({})
    await expect(fetchPage('http://nobody.test/', { resolve: names.resolve })).rejects.toMatchObject({
      code: 'PAGE_NOT_REACHED',
    })
  })
})

describe('a page is taken within bounds', () => {
  const bounds = { bytes: 10_000, milliseconds: 400 }

  test('compressed or not', async () => {
    const bodies: [string, Uint8Array][] = [
      ['gzip', gzipSync(html)],
      ['br', brotliCompressSync(html)],
    ]
    for (const [coding, body] of bodies) {
      const one = await site(give(body, { 'content-type': 'text/html', 'content-encoding': coding }))
      const page = await fetchPage(`http://127.0.0.1:${one.port}/`, publicAre(one))
      expect(Buffer.from(page.bytes).toString()).toBe(html)
    }
  })

  test.each<[string, string, Parameters<typeof openSite>[0]]>([
    ['said to be too large', 'PAGE_TOO_LARGE', give('x'.repeat(10_001))],
    [
      'too large without saying so',
      'PAGE_TOO_LARGE',
      (_q, response) => {
        for (let i = 0; i < 20; i++) response.write('x'.repeat(1000))
        response.end()
      },
    ],
    [
      'small but unpacking to much',
      'PAGE_TOO_LARGE',
      give(gzipSync(Buffer.alloc(100_000)), { 'content-type': 'text/html', 'content-encoding': 'gzip' }),
    ],
    ['silent', 'PAGE_TOO_SLOW', () => undefined],
    [
      'dripping',
      'PAGE_TOO_SLOW',
      (_q, response) => {
        response.writeHead(200)
        const drip = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(drip))
      },
    ],
    [
      'broken off',
      'PAGE_NOT_REACHED',
      (_q, response) => {
        response.writeHead(200, { 'content-length': '9000' })
        response.write('x', () => response.destroy())
      },
    ],
    ['packed twice', 'PAGE_NOT_REACHED', give(gzipSync(gzipSync(html)), { 'content-encoding': 'gzip, gzip' })],
    ['said to be packed', 'PAGE_NOT_REACHED', give(html, { 'content-encoding': 'gzip' })],
    ['a picture', 'FORMAT_NOT_SUPPORTED', give('', { 'content-type': 'image/png' })],
    ['a program', 'FORMAT_NOT_SUPPORTED', give('', { 'content-type': 'application/javascript' })],
    ['gone', 'PAGE_NOT_FOUND', (_q, response) => response.writeHead(404).end()],
    ['forbidden', 'PAGE_REFUSED', (_q, response) => response.writeHead(403).end()],
    ['failing', 'PAGE_NOT_REACHED', (_q, response) => response.writeHead(500).end()],
    ['no HTTP', 'PAGE_NOT_REACHED', (request) => request.socket.end('SSH-2.0-x\r\n')],
    [
      'an endless head',
      'PAGE_NOT_REACHED',
      (request) => request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`),
    ],
  ])('one that is %s is left with %s', async (_kind, code, answer) => {
    const one = await site(answer)
    await expect(fetchPage(`http://127.0.0.1:${one.port}/`, { ...publicAre(one), bounds })).rejects.toMatchObject({
      code,
    })
  })

  test('and no longer than the caller wants it', async () => {
    const one = await site(() => undefined)
    const controller = new AbortController()
    const page = fetchPage(`http://127.0.0.1:${one.port}/`, { ...publicAre(one), signal: controller.signal })
    controller.abort(new Error('closed the window'))
    await expect(page).rejects.toThrow('closed the window')
  })

  test('and the server learns neither cookies nor where the reader came from', async () => {
    let heads: string[] = []
    const one = await site((request, response) => {
      heads = Object.keys(request.headers)
      response.end(html)
    })
    await fetchPage(`http://127.0.0.1:${one.port}/`, publicAre(one))
    expect(heads.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })
})
