import { withoutTracking } from '../article/tracking.ts'

/**
 * The same for all spellings of the address of one page: without scheme, fragment, tracking and a slash at the end.
 * Null where it is no web address.
 */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = withoutTracking(new URL(address))
  if (!/^https?:$/.test(url.protocol)) return null
  return `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`
}
