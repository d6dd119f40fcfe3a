/** What publishers and networks add to an address to see where a reader came from; it leads to the same page without. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src)$/i

/**
 * The same for all spellings of the address of one page: without scheme, fragment, tracking and a slash at the end.
 * Null where it is no web address.
 */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return null
  const added = Array.from(url.searchParams.keys()).filter((name) => tracking.test(name))
  for (const name of added) url.searchParams.delete(name)
  return `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`
}
