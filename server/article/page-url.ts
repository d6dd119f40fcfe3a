import { withoutTracking } from './tracking.ts'

/**
 * The address by which an article is known: the canonical one that the page gives, as long as it is of the site that the
 * page came from. A page may not claim to be an article of somebody else; one saved as a file is taken at its word,
 * which is why it is called a saved page.
 * @param found where the page was found, null for a file
 */
export function canonicalUrl(
  document: Document,
  meta: ReadonlyMap<string, string>,
  html: string,
  found: string | null,
): string | null {
  const given = [document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), meta.get('og:url')]
  for (const text of given) {
    const url = text ? webAddress(text, found ?? savedFrom(html)) : null
    if (url && isOfSite(url, found)) return cleaned(url)
  }
  const known = webAddress(found ?? savedFrom(html) ?? '')
  return known ? cleaned(known) : null
}

/** What browsers and SingleFile leave at the top of a page that they save. */
function savedFrom(html: string): string | null {
  const head = html.slice(0, 5_000)
  return (
    /<!-{2}\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head)?.[1] ??
    /^\s*url:\s*(https?:\S+)/im.exec(/<!-{2}[^>]*SingleFile[^>]*-->/.exec(head)?.[0] ?? '')?.[1] ??
    null
  )
}

function webAddress(text: string, base?: string | null): URL | null {
  const url = URL.parse(text, base ?? undefined)
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null
}

/** A canonical address of the site's front page is a mistake of its templates. */
function isOfSite(url: URL, found: string | null): boolean {
  const page = found === null ? null : URL.parse(found)
  if (!page) return true
  if (url.pathname === '/' && url.search === '' && page.pathname !== '/') return false
  const [one, other] = [site(url), site(page)]
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
}

function site(url: URL): string {
  return url.hostname.replace(/^(?:www|m|amp|mobile)\./, '')
}

function cleaned(url: URL): string {
  const bare = withoutTracking(url)
  bare.hash = ''
  return bare.href
}
