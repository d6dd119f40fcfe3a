/** The originals of sources, as files to be saved: bytes from outside that no browser may run here. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KeptOriginal } from './graph/original.ts'

/** By media type: how it is sent and how its file ends. A page of HTML is never one of this server's. */
const KINDS = new Map([
  ['application/pdf', { type: 'application/pdf', extension: 'pdf' }],
  ['text/plain', { type: 'text/plain', extension: 'txt' }],
  ['text/markdown', { type: 'text/plain', extension: 'md' }],
  ['application/json', { type: 'application/json', extension: 'json' }],
  ['text/html', { type: 'application/octet-stream', extension: 'html' }],
])
const UNKNOWN = { type: 'application/octet-stream', extension: 'bin' }
const LONGEST_NAME = 80

/** The source whose original a path asks for; null where it asks for something else. */
export const originalAskedFor = (path: string): string | null =>
  /^\/sources\/([^/]+)\/original$/.exec(path)?.[1] ?? null

/** Answers GET and HEAD with the bytes, or that there are none; other methods get 405. */
export async function serveOriginal(
  original: () => Promise<KeptOriginal | null>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-security-policy', "sandbox; default-src 'none'")
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
  const kept = await original()
  if (kept === null) return notKept(response)
  const etag = `"${kept.id}"`
  response.setHeader('etag', etag).setHeader('cache-control', 'no-cache')
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  const bytes = request.method === 'HEAD' ? undefined : await kept.bytes()
  if (bytes === null) return notKept(response)
  const { type, extension } = KINDS.get(kept.mediaType) ?? UNKNOWN
  const headers = {
    'content-type': type,
    'content-length': kept.size,
    'content-disposition': `attachment; filename="${nameOf(kept)}.${extension}"`,
  }
  response.writeHead(200, headers).end(bytes)
}

function notKept(response: ServerResponse): void {
  response.removeHeader('etag')
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end('No original file is kept here. Its text, where there is one, is in the API: source(id).\n')
}

/** Letters and digits of the title, which comes from outside; where it has none of them, how the id begins. */
function nameOf({ title, id }: KeptOriginal): string {
  const plain = (title ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
  const name = plain.slice(0, LONGEST_NAME).replace(/^-|-$/g, '')
  return name === '' ? `source-${id.slice(0, 8)}` : name
}
