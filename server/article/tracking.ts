const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|cmpid|igshid|ref_src)$/i

/** An address without what publishers and networks add to see where a reader came from; it leads to the same page. */
export function withoutTracking(address: URL): URL {
  const url = new URL(address)
  const tracked = Array.from(url.searchParams.keys()).filter((name) => tracking.test(name))
  for (const name of tracked) url.searchParams.delete(name)
  return url
}
