import { request as requestHttp } from 'node:http'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Endpoint } from './address.ts'
import { ArticleError } from './article-error.ts'

const longestHead = 32_768

const headers = {
  'user-agent': 'Throughline/0.1 (reads one article that a person asked for)',
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
}

/**
 * Asks one of the endpoints for the page and gives its answer as soon as the head is there. The name in the address
 * serves for the Host header and the certificate only; nothing resolves it again. Uses no agent, so no shared
 * connection and no proxy can lead elsewhere.
 * @throws ArticleError PAGE_NOT_REACHED, or the reason of the signal
 */
export function requestPage(url: URL, endpoints: readonly Endpoint[], signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    agent: false,
    headers,
    signal,
    lookup: lookupAmong(endpoints),
    maxHeaderSize: longestHead,
  }
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options)
  request.once('response', (response) => {
    const reached = response.socket.remoteAddress
    if (reached !== undefined && endpoints.some(({ address }) => sameAddress(address, reached)))
      return resolve(response)
    reject(notReached(url, new Error('connected elsewhere')))
    request.destroy()
  })
  request.once('error', (error) => reject(signal.aborted ? error : notReached(url, error)))
  request.end()
  return promise
}

function lookupAmong(endpoints: readonly Endpoint[]): LookupFunction {
  const addresses = endpoints.map(({ address, family }) => ({ address, family }))
  return (_hostname, { all }, done) => {
    const first = addresses[0]
    if (!first) done(new Error('no address'), [])
    else if (all) done(null, addresses)
    else done(null, first.address, first.family)
  }
}

function sameAddress(one: string, other: string): boolean {
  return plainAddress(one) === plainAddress(other)
}

/** IPv6 has many spellings of one address; URLs know the shortest. */
function plainAddress(address: string): string {
  return (URL.parse(`http://[${address}]`)?.hostname ?? address).toLowerCase()
}

/** One wording for every failure of the network: what exactly failed would describe a network from inside to a stranger. */
function notReached(url: URL, error: NodeJS.ErrnoException): ArticleError {
  const certificate = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(error.code ?? '')
  const why = certificate ? 'has no certificate that can be trusted' : 'did not answer with a page'
  return new ArticleError(
    'PAGE_NOT_REACHED',
    `${url.host} ${why}. Try again later, or save the page and import the file.`,
  )
}
