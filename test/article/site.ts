import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { Resolve } from '../../server/article/address.ts'

/** A web server of the test's own; `seen` counts its requests. */
export interface Site {
  readonly address: string
  readonly port: number
  readonly seen: () => number
  readonly close: () => Promise<void>
}

export async function openSite(answer: RequestListener, address = '127.0.0.1', wantedPort = 0): Promise<Site> {
  let requests = 0
  const server = createServer((request, response) => {
    requests++
    answer(request, response)
  })
  server.listen(wantedPort, address)
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('listens on no port')
  const { port } = bound
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { address, port, seen: () => requests, close }
}

/** A name server of the test's own that gives each question the next of the answers of its name, and at last always the last. */
export interface NameServer {
  readonly resolve: Resolve
  readonly asked: () => number
  readonly close: () => void
}

export async function openNameServer(
  names: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<NameServer> {
  const socket = createSocket('udp4')
  let questions = 0
  socket.on('message', (query, client) => {
    const answers = names[questionName(query)] ?? [[]]
    const addresses = answers[Math.min(questions++, answers.length - 1)] ?? []
    socket.send(reply(query, addresses), client.port, client.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const resolver = new Resolver({ timeout: 1000, tries: 1 })
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  const resolve: Resolve = async (hostname) =>
    (await resolver.resolve4(hostname)).map((address) => ({ address, family: 4 }))
  return { resolve, asked: () => questions, close: () => void socket.close() }
}

function questionName(query: Buffer): string {
  const labels: string[] = []
  for (let at = 12; query[at]; at += (query[at] ?? 0) + 1)
    labels.push(query.toString('latin1', at + 1, at + 1 + (query[at] ?? 0)))
  return labels.join('.')
}

/** RFC 1035: the question again, and one A record an address, each pointing to the name in the question. */
function reply(query: Buffer, addresses: readonly string[]): Buffer {
  const end = query.indexOf(0, 12) + 5
  const head = Buffer.from(query.subarray(0, end))
  head.writeUInt16BE(addresses.length > 0 ? 0x8180 : 0x8183, 2)
  head.writeUInt16BE(addresses.length, 6)
  head.writeUInt32BE(0, 8)
  const records = addresses.map((address) =>
    Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)]),
  )
  return Buffer.concat([head, ...records])
}
