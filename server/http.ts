/** The HTTP server: the API at /graphql and /export.csv, /health, originals of sources, and the app everywhere else. */
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { KeptOriginal } from './graph/original.ts'
import { StartError } from './neo4j/start-error.ts'
import { originalAskedFor, serveOriginal } from './original-file.ts'
import { serveFile } from './static-files.ts'

export interface Service {
  /** Answers what is sent to /graphql and /export.csv. */
  api(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** What is kept of a source's bytes; null where none are. */
  original(source: string): Promise<KeptOriginal | null>
  /** Whether the database can answer a question now. */
  healthy(): Promise<boolean>
}

export interface HttpServer {
  /** Of the app, without a slash at the end. */
  readonly address: string
  /** From now on questions are answered; before, they get 503. */
  serve(service: Service): void
  /** Takes no more requests, and gives those under way a moment to end. */
  close(): Promise<void>
}

const CLOSING_MS = 3000
/** Who sends slower than this is no browser of this machine. */
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000
const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  // React Aria and Cytoscape set style attributes.
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]
const APP_POLICY = [...POLICY, "script-src 'self'"].join('; ')
/** GraphiQL is one page with its scripts inside; it may talk to this server only, like the app. */
const GRAPHIQL_POLICY = [...POLICY, "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:"].join('; ')

/**
 * Listens at once, so that a taken port is known before anything else is started.
 * Throws `StartError` PORT_TAKEN or SETTING_INVALID.
 */
export async function listen(host: string, port: number, folder: string): Promise<HttpServer> {
  let service: Service | null = null
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, (request, response) => {
    answer(request, response, service, folder).catch((error: unknown) => fail(response, error))
  })
  await bind(server, host, port)
  const bound = server.address()
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    serve: (ready) => {
      service = ready
    },
    close: () => close(server),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service | null,
  folder: string,
): Promise<void> {
  for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value)
  if (!isLocal(request.headers.host)) return send(response, 421, 'Ask this server as localhost or 127.0.0.1.\n')
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const isApi = path === '/graphql' || path === '/graphql/' || path === '/export.csv'
  response.setHeader('content-security-policy', isApi ? GRAPHIQL_POLICY : APP_POLICY)
  if (path === '/health') return health(request, response, service)
  const source = originalAskedFor(path)
  if (!isApi && source === null) return serveFile(folder, path, request, response)
  if (service === null) return starting(response)
  if (source !== null) return serveOriginal(() => service.original(source), request, response)
  return service.api(request, response)
}

/** Pages of other sites can point a name of theirs at this machine; their requests carry that name. */
function isLocal(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '').toLowerCase()
  return name === 'localhost' || name === '[::1]' || (name !== undefined && /^127(?:\.\d{1,3}){3}$/.test(name))
}

async function health(request: IncomingMessage, response: ServerResponse, service: Service | null): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
  const healthy = service !== null && (await service.healthy())
  response.writeHead(healthy ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify({ status: healthy ? 'ok' : 'unavailable' })}\n`)
}

/** In the words of the API, which is not there yet. */
function starting(response: ServerResponse): void {
  const message = 'Throughline is starting. Try again in a moment.'
  response.writeHead(503, { 'content-type': 'application/json', 'cache-control': 'no-store', 'retry-after': '2' })
  response.end(`${JSON.stringify({ errors: [{ message, extensions: { code: 'STARTING' } }] })}\n`)
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(text)
}

function fail(response: ServerResponse, error: unknown): void {
  // A person who leaves a page while it loads is no failure of ours.
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  }
  if (response.headersSent) response.destroy()
  else send(response, 500, 'Something went wrong on our side; the log of the server says what.\n')
}

async function bind(server: Server, host: string, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host, port }, () => resolve())
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EADDRINUSE') {
      const hint = 'Stop the program that listens there (it may be another Throughline), or set PORT to another number.'
      throw new StartError('PORT_TAKEN', `Port ${port} of ${host} is taken. ${hint}`, error)
    }
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(
      'SETTING_INVALID',
      `Cannot listen on ${host}, port ${port} (${reason}). Set PORT or HOST.`,
      error,
    )
  }
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), CLOSING_MS)
  await closed
  clearTimeout(late)
}
