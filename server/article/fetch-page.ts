import type { IncomingMessage } from 'node:http'
import { isPublic, permittedEndpoints, systemResolve, webUrl } from './address.ts'
import type { Permit, Resolve } from './address.ts'
import { ArticleError } from './article-error.ts'
import { boundedBody } from './page-body.ts'
import { requestPage } from './request-page.ts'

/** A page as its server gave it; nothing of it is trusted. */
export interface FetchedPage {
  /** The address at which it was found, after redirects, without a fragment. */
  readonly url: string
  /** Decompressed. */
  readonly bytes: Uint8Array
  /** Without parameters, lower case ("text/html"); null where the server gives none. */
  readonly mediaType: string | null
  /** As the server declares it, null where it does not. */
  readonly charset: string | null
}

/** How far a fetch goes: bytes after decompression, milliseconds over all redirects, redirects followed. */
interface FetchBounds {
  readonly bytes: number
  readonly milliseconds: number
  readonly redirects: number
}

export interface FetchOptions {
  /** Replaces the rule that only public addresses are connected to. For the composition and its tests; never from a request. */
  readonly permit?: Permit
  readonly resolve?: Resolve
  readonly bounds?: Partial<FetchBounds>
  /** Ends the fetch early; its reason is thrown as it is. */
  readonly signal?: AbortSignal
}

const usualBounds: FetchBounds = { bytes: 20_000_000, milliseconds: 20_000, redirects: 5 }

const articleTypes: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/octet-stream',
])

/**
 * Fetches one page from the public web. Every hop is checked anew: scheme, port, and all addresses of the name; the
 * connection is then made to a checked address, so that a second answer of the DNS changes nothing. Sends no cookies, no
 * referrer, and follows no redirect out of a page's own markup.
 * @throws ArticleError ADDRESS_NOT_UNDERSTOOD, ADDRESS_REFUSED, PAGE_NOT_FOUND, PAGE_REFUSED, PAGE_NOT_REACHED,
 *   PAGE_TOO_LARGE, PAGE_TOO_SLOW, TOO_MANY_REDIRECTS, FORMAT_NOT_SUPPORTED
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const bounds = { ...usualBounds, ...options.bounds }
  const deadline = AbortSignal.timeout(bounds.milliseconds)
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline
  const whole = followed(webUrl(address), bounds, signal, options)
  try {
    return await untilAborted(whole, signal)
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason
    if (deadline.aborted) throw tooSlow(bounds)
    throw error
  }
}

async function followed(start: URL, bounds: FetchBounds, signal: AbortSignal, options: FetchOptions) {
  let url = start
  for (let hop = 0; hop <= bounds.redirects; hop++) {
    const endpoints = await permittedEndpoints(url, options.permit ?? isPublic, options.resolve ?? systemResolve)
    signal.throwIfAborted()
    const response = await requestPage(url, endpoints, signal)
    const next = redirection(response, url)
    if (!next) return await page(url, response, bounds)
    response.destroy()
    url = next
  }
  throw new ArticleError('TOO_MANY_REDIRECTS', `${start.host} sends from one address to the next without end.`)
}

/** The DNS has no way to be interrupted: the caller stops waiting for it all the same. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const stop = () => reject(new Error('aborted'))
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function redirection(response: IncomingMessage, from: URL): URL | null {
  const { statusCode = 0, headers } = response
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null
  return webUrl(headers.location, from.href)
}

async function page(url: URL, response: IncomingMessage, bounds: FetchBounds): Promise<FetchedPage> {
  try {
    const { mediaType, charset } = contentType(response.headers['content-type'])
    refuseStatus(url, response.statusCode ?? 0)
    if (mediaType !== null && !articleTypes.has(mediaType)) throw notAnArticle(url, mediaType)
    return { url: url.href, bytes: await boundedBody(response, bounds.bytes), mediaType, charset }
  } finally {
    response.destroy()
  }
}

function contentType(header: string | undefined): Pick<FetchedPage, 'mediaType' | 'charset'> {
  const mediaType = header?.split(';')[0]?.trim().toLowerCase() ?? ''
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(header ?? '')?.[1]
  return { mediaType: mediaType === '' ? null : mediaType, charset: charset ?? null }
}

function refuseStatus(url: URL, status: number): void {
  if (status >= 200 && status < 300) return
  if (status === 404 || status === 410)
    throw new ArticleError('PAGE_NOT_FOUND', `${url.host} has no such page any more. Check the address.`)
  if ([401, 402, 403, 407, 429, 451].includes(status))
    throw new ArticleError(
      'PAGE_REFUSED',
      `${url.host} does not give this page to programs (status ${status}). Save it in your browser and import the file.`,
    )
  throw new ArticleError('PAGE_NOT_REACHED', `${url.host} answered with status ${status}. Try again later.`)
}

function notAnArticle(url: URL, mediaType: string): ArticleError {
  return new ArticleError(
    'FORMAT_NOT_SUPPORTED',
    `${url.host} gave ${mediaType.slice(0, 60)}. A web page, a PDF or plain text is needed.`,
  )
}

function tooSlow(bounds: FetchBounds): ArticleError {
  return new ArticleError(
    'PAGE_TOO_SLOW',
    `The page was not there after ${bounds.milliseconds / 1000} seconds. Try again later, or save it and import the file.`,
  )
}
