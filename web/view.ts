import { useSyncExternalStore } from 'react'
import { narrowingOfUrl, narrowingToUrl, noNarrowing } from './sentence/narrowing.ts'
import type { Narrowing } from './sentence/narrowing.ts'
import { waysOfUrl, waysToUrl } from './ways/asked.ts'
import type { Ways } from './ways/asked.ts'

/** The four types of event, as the API names them. */
export type EventType = 'INCIDENT' | 'RULING' | 'PENALTY' | 'STATEMENT'

/** How the selection is drawn. */
export type Look = 'lanes' | 'network' | 'ownership' | 'table'
const looks: readonly Look[] = ['lanes', 'network', 'ownership', 'table']

/** What the rows of counted events are. */
export type Rows = 'COUNTRY' | 'KIND' | 'ORGANIZATION'
export const allRows: readonly Rows[] = ['COUNTRY', 'KIND', 'ORGANIZATION']

/** What a person looks at. All of it stands in the URL, so that a link shows another person the same. */
export interface View extends Narrowing {
  /** Whether it stands in a frame of somebody else's page, where nothing is added or changed. */
  readonly embedded: boolean
  readonly look: Look
  /** Id of an entity, or key of a link. */
  readonly selected: string | null
  /** What is selected beside it. */
  readonly also: readonly string[]
  /** The event whose chain the lanes fold to. */
  readonly chain: string | null
  /** Two things and the ways between them, in place of a chain. */
  readonly ways: Ways | null
  readonly reading: { readonly source: string; readonly claim: string | null } | null
  /** Only what was known by the end of this day, YYYY-MM-DD; null is today. */
  readonly asOf: string | null
  /** The day whose owners are shown, YYYY-MM-DD; null is the last day that is looked at: that of `asOf`, else today. */
  readonly on: string | null
  /** Events and organizations taken out of the picture. */
  readonly hidden: readonly string[]
  /** The only events and organizations in the picture; none is all. */
  readonly only: readonly string[]
  /** What stands first and stays, whatever else is left out. */
  readonly pinned: readonly string[]
  /** Organizations whose companies are folded into them. */
  readonly collapsed: readonly string[]
  /** Null is every kind of event. */
  readonly types: readonly EventType[] | null
  /** An organization: it and all it owns. Null is everybody. */
  readonly about: string | null
  /** Null follows what is counted. */
  readonly rows: Rows | null
  /** First and last day of the window, YYYY-MM-DD; null follows the events. */
  readonly from: string | null
  readonly until: string | null
}

export const emptyView: View = {
  embedded: false, look: 'lanes', selected: null, also: [], chain: null, reading: null, asOf: null, on: null, hidden: [], only: [],
  pinned: [], collapsed: [], types: null, about: null, rows: null, from: null, until: null, ...noNarrowing, ways: null,
} // prettier-ignore

const eventTypes: readonly EventType[] = ['INCIDENT', 'RULING', 'PENALTY', 'STATEMENT']

/** The path and query that show a view. Reading has its own path, and keeps the rest for the way back. */
export function toUrl(view: View): string {
  const query = new URLSearchParams()
  const set = (key: string, value: string | null) => value === null || query.set(key, value)
  set('as', view.look === 'lanes' ? null : view.look)
  set('claim', view.reading?.claim ?? null)
  set('sel', view.selected)
  set('chain', view.chain)
  set('known', view.asOf)
  set('on', view.on)
  const add = (key: string, ids: readonly string[]) => ids.forEach((id) => query.append(key, id))
  add('more', view.also)
  add('hide', view.hidden)
  add('just', view.only)
  add('pin', view.pinned)
  add('folded', view.collapsed)
  set('kinds', view.types === null ? null : view.types.join('.').toLowerCase())
  set('about', view.about)
  set('rows', view.rows === null ? null : view.rows.toLowerCase())
  set('from', view.from)
  set('until', view.until)
  for (const [key, value] of Object.entries({ ...narrowingToUrl(view), ...waysToUrl(view.ways) })) set(key, value)
  const path =
    view.reading === null ? (view.embedded ? '/embed' : '/') : `/read/${encodeURIComponent(view.reading.source)}`
  return query.size === 0 ? path : `${path}?${query.toString()}`
}

/** An address holds so many things of one kind; more would not fit into it anyway. */
const mostIds = 200

/** The view of a URL. What it does not understand is left out: a broken link still opens. */
export function fromUrl(url: URL): View {
  const get = (key: string): string | null => url.searchParams.get(key) || null
  const all = (key: string): string[] => [...new Set(url.searchParams.getAll(key).filter(Boolean))].slice(0, mostIds)
  const source = sourceOf(url.pathname)
  const types = eventTypes.filter((type) => get('kinds')?.toUpperCase().split('.').includes(type))
  const [from, until] = [day(get('from')), day(get('until'))]
  const ways = waysOfUrl(get)
  const turned = from !== null && until !== null && from >= until
  return {
    embedded: url.pathname === '/embed',
    look: looks.find((look) => look === get('as')) ?? 'lanes',
    selected: get('sel'),
    also: get('sel') === null ? [] : all('more').filter((id) => id !== get('sel')),
    chain: ways === null ? get('chain') : null,
    ways,
    reading: source === null ? null : { source, claim: get('claim') },
    asOf: day(get('known')),
    on: day(get('on')),
    hidden: all('hide'),
    only: all('just'),
    pinned: all('pin'),
    collapsed: all('folded'),
    types: types.length === 0 || types.length === eventTypes.length ? null : types,
    about: get('about'),
    rows: allRows.find((rows) => rows === get('rows')?.toUpperCase()) ?? null,
    from: turned ? null : from,
    until: turned ? null : until,
    ...narrowingOfUrl(get),
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
  const { href } = location
  if (cached?.href !== href) cached = { href, view: sameParts(fromUrl(new URL(href)), cached?.view ?? emptyView) }
  return cached.view
}

/** A part that says what it said before is the same object: whoever watches it has nothing to do. */
// oxlint-disable-next-line no-unsafe-type-assertion
export const sameParts = (view: View, before: View): View =>
  Object.fromEntries(
    Object.entries(view).map(([key, part]) => {
      const last: unknown = before[key as keyof View]
      return [key, JSON.stringify(part) === JSON.stringify(last) ? last : part]
    }),
  ) as unknown as View

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  addEventListener('popstate', watcher)
  return () => {
    watchers.delete(watcher)
    removeEventListener('popstate', watcher)
  }
}

const steps = [
  'look',
  'selected',
  'also',
  'chain',
  'ways',
  'reading',
  'hidden',
  'only',
  'pinned',
  'collapsed',
] as const satisfies readonly (keyof View)[]

/** Changes the view. Where one looks is a step for the back button; how (zoom, date, filter) replaces the step. */
export function go(change: Partial<View>): void {
  const now = currentView()
  // One thing that is selected takes the place of several.
  const also = change.also ?? ('selected' in change ? [] : now.also)
  // The picture folds to a chain or to a way, never to both.
  const folded = change.ways ? { chain: null } : change.chain ? { ways: null } : {}
  // What stands in a frame stays in it.
  const url = toUrl({ ...now, ...change, ...folded, also, embedded: now.embedded })
  if (url === location.pathname + location.search) return
  const step = steps.some((key) => key in change)
  history[step ? 'pushState' : 'replaceState'](null, '', url)
  for (const watcher of watchers) watcher()
}

const href = (change: Partial<View>): string => toUrl({ ...currentView(), ...change })

/** The view, a way to change it, and the address of a changed view for links. */
export function useView(): { view: View; go: typeof go; href: typeof href } {
  return { view: useSyncExternalStore(watch, currentView), go, href }
}
