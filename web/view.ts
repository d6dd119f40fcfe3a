import { useSyncExternalStore } from 'react'

/** The four types of event, as the API names them. */
export type EventType = 'INCIDENT' | 'RULING' | 'PENALTY' | 'STATEMENT'

/** What a person looks at. All of it stands in the URL, so that a link shows another person the same. */
export interface View {
  /** Id of an entity, or key of a link. */
  readonly selected: string | null
  /** The event whose chain the lanes fold to. */
  readonly chain: string | null
  readonly reading: { readonly source: string; readonly claim: string | null } | null
  /** Only what was known by the end of this day, YYYY-MM-DD; null is today. */
  readonly asOf: string | null
  /** Null is every kind of event. */
  readonly types: readonly EventType[] | null
  /** An organization: it and all it owns. Null is everybody. */
  readonly about: string | null
  /** First and last day of the window, YYYY-MM-DD; null follows the events. */
  readonly from: string | null
  readonly until: string | null
}

export const emptyView: View = {
  selected: null, chain: null, reading: null, asOf: null, types: null, about: null, from: null, until: null,
} // prettier-ignore

const eventTypes: readonly EventType[] = ['INCIDENT', 'RULING', 'PENALTY', 'STATEMENT']

/** The path and query that show a view. Reading has its own path, and keeps the rest for the way back. */
export function toUrl(view: View): string {
  const query = new URLSearchParams()
  const set = (key: string, value: string | null) => value === null || query.set(key, value)
  set('claim', view.reading?.claim ?? null)
  set('sel', view.selected)
  set('chain', view.chain)
  set('known', view.asOf)
  set('kinds', view.types === null ? null : view.types.join('.').toLowerCase())
  set('about', view.about)
  set('from', view.from)
  set('until', view.until)
  const path = view.reading === null ? '/' : `/read/${encodeURIComponent(view.reading.source)}`
  return query.size === 0 ? path : `${path}?${query.toString()}`
}

/** The view of a URL. What it does not understand is left out: a broken link still opens. */
export function fromUrl(url: URL): View {
  const get = (key: string): string | null => url.searchParams.get(key) || null
  const source = sourceOf(url.pathname)
  const types = eventTypes.filter((type) => get('kinds')?.toUpperCase().split('.').includes(type))
  const [from, until] = [day(get('from')), day(get('until'))]
  const turned = from !== null && until !== null && from >= until
  return {
    selected: get('sel'),
    chain: get('chain'),
    reading: source === null ? null : { source, claim: get('claim') },
    asOf: day(get('known')),
    types: types.length === 0 || types.length === eventTypes.length ? null : types,
    about: get('about'),
    from: turned ? null : from,
    until: turned ? null : until,
  }
}

function sourceOf(path: string): string | null {
  const source = /^\/read\/([^/]+)$/.exec(path)?.[1]
  try {
    return source === undefined ? null : decodeURIComponent(source)
  } catch {
    return null
  }
}

const day = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) ? text : null

const watchers = new Set<() => void>()
let cached: { href: string; view: View } | null = null

function currentView(): View {
  if (cached?.href !== location.href) cached = { href: location.href, view: fromUrl(new URL(location.href)) }
  return cached.view
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  addEventListener('popstate', watcher)
  return () => {
    watchers.delete(watcher)
    removeEventListener('popstate', watcher)
  }
}

/** Changes the view. Where one looks is a step for the back button; how (zoom, date, filter) replaces the step. */
export function go(change: Partial<View>): void {
  const url = toUrl({ ...currentView(), ...change })
  if (url === location.pathname + location.search) return
  const step = 'selected' in change || 'chain' in change || 'reading' in change
  history[step ? 'pushState' : 'replaceState'](null, '', url)
  for (const watcher of watchers) watcher()
}

const href = (change: Partial<View>): string => toUrl({ ...currentView(), ...change })

/** The view, a way to change it, and the address of a changed view for links. */
export function useView(): { view: View; go: typeof go; href: typeof href } {
  return { view: useSyncExternalStore(watch, currentView), go, href }
}
