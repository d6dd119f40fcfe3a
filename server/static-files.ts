/** The built app: files of one folder, read once a request, with index.html for every address of the app's own. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

/** Vite names what it builds by content, so that it never changes under its name. */
const HASHED = /^assets\/.*-[\w-]{8,}\.\w+$/

/** Answers GET and HEAD of a path out of `folder`; other methods get 405, missing files 404. */
export async function serveFile(
  folder: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const found = await find(folder, pathname)
  if (found === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing at this address.\n')
    return
  }
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(found.path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': found.size,
    ...(found.name === 'index.html' ? { 'content-security-policy': framing(pathname) } : {}),
    'cache-control': HASHED.test(found.name) ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(found.path), response)
}

/** Any page may frame what is made for it, which changes nothing; the app itself stands in no other page, where clicks could be led astray. */
const framing = (pathname: string): string => `frame-ancestors ${pathname === '/embed' ? '*' : "'self'"}`

interface Found {
  readonly path: string
  /** Relative to the folder, with slashes. */
  readonly name: string
  readonly size: number
}

async function find(folder: string, pathname: string): Promise<Found | null> {
  const name = decode(pathname)
  if (name === null) return null
  const root = resolve(folder)
  const path = resolve(join(root, name))
  if (path !== root && !path.startsWith(root + sep)) return null
  const size = path === root ? null : await sizeOf(path)
  if (size !== null) return { path, name, size }
  // An address of the app has no dot; a missing script must not turn into a page.
  if (extname(name) !== '') return null
  const index = join(root, 'index.html')
  const indexSize = await sizeOf(index)
  return indexSize === null ? null : { path: index, name: 'index.html', size: indexSize }
}

function decode(pathname: string): string | null {
  try {
    const name = decodeURIComponent(pathname).replace(/^\/+/, '')
    const isHidden = name.split('/').some((part) => part.startsWith('.'))
    return isHidden || name.includes('\0') || name.includes('\\') ? null : name
  } catch {
    return null
  }
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() === true ? found.size : null
}
