import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { ArticleError } from './article-error.ts'

/** Where a connection goes: an IP address as written by the resolver, and the port. */
export interface Endpoint {
  readonly address: string
  readonly family: 4 | 6
  readonly port: number
}

/** Whether a connection may go there. */
export type Permit = (endpoint: Endpoint) => boolean

/** All addresses of a host name, in the order to try; throws where it has none. */
export type Resolve = (hostname: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

const webPorts: ReadonlySet<number> = new Set([80, 443, 8080, 8443])
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * The rule for everybody but tests: an address of the public Internet, on a port where web pages are served. Special
 * ranges are refused even where they only wrap a public IPv4 address (mapped, NAT64, 6to4, Teredo): what stands behind
 * them depends on the network that the server is in.
 */
export function isPublic({ address, port }: Endpoint): boolean {
  return webPorts.has(port) && isPublicAddress(address)
}

/** Whether the text is an address that anybody on the Internet can reach, by the IANA registries of special addresses. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast)
}

export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true, order: 'verbatim' })

/**
 * The endpoints to connect to for the address of a page. One refused address refuses the name: a name that points inside
 * and outside at once is a trick, not a site.
 * @throws ArticleError ADDRESS_REFUSED, PAGE_NOT_REACHED
 */
export async function permittedEndpoints(url: URL, permit: Permit, resolve: Resolve): Promise<readonly Endpoint[]> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const found = isIP(hostname) ? [{ address: hostname }] : await resolved(hostname, resolve)
  const endpoints = found.map(({ address }) => ({ address, family: isIP(address) === 6 ? 6 : 4, port }) as const)
  if (endpoints.length === 0) throw unknownHost(hostname)
  if (!endpoints.every((endpoint) => isIP(endpoint.address) && permit(endpoint))) throw refused(url)
  return endpoints
}

/**
 * A web address as it may be fetched: http or https, no user name or password in it, no fragment.
 * @throws ArticleError ADDRESS_NOT_UNDERSTOOD, ADDRESS_REFUSED
 */
export function webUrl(text: string, base?: string): URL {
  const parsed = text.length > longestUrl ? null : URL.parse(text.trim(), base)
  if (!parsed)
    throw new ArticleError(
      'ADDRESS_NOT_UNDERSTOOD',
      `“${text.slice(0, 80)}” is no web address. It has to look like https://example.com/article.`,
    )
  if (!/^https?:$/.test(parsed.protocol))
    throw new ArticleError(
      'ADDRESS_REFUSED',
      `Only addresses that start with http:// or https:// are fetched, not ${parsed.protocol}`,
    )
  if (parsed.username !== '' || parsed.password !== '')
    throw new ArticleError('ADDRESS_REFUSED', 'The address has a user name or password in it. Remove it.')
  parsed.hash = ''
  return parsed
}

const longestUrl = 4_000

async function resolved(hostname: string, resolve: Resolve) {
  try {
    return await resolve(hostname)
  } catch {
    throw unknownHost(hostname)
  }
}

function refused(url: URL): ArticleError {
  return new ArticleError(
    'ADDRESS_REFUSED',
    `${url.host} is not on the public Internet, or not on a usual port of the web. Save the page and import the file.`,
  )
}

function unknownHost(hostname: string): ArticleError {
  return new ArticleError('PAGE_NOT_REACHED', `There is no site ${hostname}. Check the address.`)
}
