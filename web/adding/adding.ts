import type { Client, OperationResult } from 'urql'
import { remember } from '../bookmark.ts'
import { ImportArticleDocument } from '../generated.ts'
import type { ArticleInput, ImportArticleSubscription } from '../generated.ts'
import { FileTrouble, givenOf, inputOf, nameOf } from './given.ts'
import type { Given, Item } from './given.ts'
import { failureInWords, wasHere } from './words.ts'
import type { Imported, Reading, Step } from './words.ts'

/** What became of one article. */
export type Ended = { readonly item: Item; readonly title: string; readonly words: string } & (
  { readonly kind: 'read'; readonly source: string } | { readonly kind: 'failed' | 'stopped' }
)

export interface AddingState {
  readonly open: boolean
  /** What stands in the field for an address or a text. */
  readonly draft: string
  readonly reading: Reading | null
  readonly waiting: readonly Item[]
  /** Of this round; empty once somebody has seen it. */
  readonly ended: readonly Ended[]
  /** The source that was read last, and what came of it. */
  readonly arrived: { readonly source: string; readonly imported: Imported } | null
}

const idle: AddingState = { open: false, draft: '', reading: null, waiting: [], ended: [], arrived: null }

/** What a person knows of an article besides itself. */
type Known = Pick<ArticleInput, 'publishedOn' | 'askForDate'>

export type Adding = ReturnType<typeof createAdding>

/**
 * Reads articles one after another, outside of any view: whoever looks elsewhere meanwhile does not stop it. `arrive` is
 * called with the source to open when a single article has been read while somebody watched.
 */
export function createAdding(client: Pick<Client, 'subscription'>, arrive: (source: string) => void) {
  let state = idle
  let ids = 0
  let hangUp = (): void => undefined
  const watchers = new Set<() => void>()
  const set = (change: Partial<AddingState>): void => {
    state = { ...state, ...change }
    for (const watcher of watchers) watcher()
  }

  /** Reads these after what is waiting already. */
  function add(given: readonly Given[]): void {
    const items = given.map((each) => ({ id: (ids += 1), name: nameOf(each), given: each }))
    const atRest = state.reading === null
    set({ open: true, waiting: [...state.waiting, ...items], ...(atRest ? { draft: '', ended: [] } : {}) })
    if (atRest) begin()
  }

  function begin(): void {
    const [item, ...waiting] = state.waiting
    if (item === undefined) return finish()
    set({ waiting })
    read(item, { askForDate: true })
  }

  function read(item: Item, known: Known): void {
    set({ reading: { item, step: state.reading?.step ?? null, asking: false } })
    let live = true
    const line = new AbortController()
    hangUp = () => {
      live = false
      line.abort()
    }
    const listen = (input: ArticleInput): void => {
      // To unsubscribe would leave a rejection of the library behind that nobody handles; to hang up does not.
      const call: typeof fetch = (where, how) => fetch(where, { ...how, signal: line.signal })
      client
        .subscription(ImportArticleDocument, { input: { ...input, ...known } }, { fetch: call })
        .subscribe((result) => live && take(item, result))
    }
    inputOf(item.given).then(
      (input) => live && listen(input),
      (error: unknown) => live && end({ item, ...failed(item, error instanceof FileTrouble ? error.message : '') }),
    )
  }

  function take(item: Item, { data, error, hasNext }: OperationResult<ImportArticleSubscription>): void {
    const told = data?.importArticle
    if (error !== undefined) return end({ item, ...failed(item, failureInWords(error)) })
    if (told !== undefined) set({ reading: { item, step: merged(state.reading?.step ?? null, told), asking: false } })
    const imported = told?.imported ?? null
    if (told?.stage === 'ASKING') {
      hangUp()
      set({ reading: { item, step: state.reading?.step ?? told, asking: true } })
    } else if (imported !== null && imported.source !== null) {
      const { id, title } = imported.source
      remember(imported.bookmark)
      set({ arrived: { source: id, imported } })
      end({ item, title: title ?? item.name, words: `${wasHere(imported.outcome)}.`, kind: 'read', source: id })
    } else if (!hasNext) end({ item, ...failed(item, failureInWords(undefined)) })
  }

  const failed = (item: Item, words: string) => ({
    title: state.reading?.step?.title ?? item.name,
    words,
    kind: 'failed' as const,
  })

  function end(ended: Ended): void {
    hangUp()
    set({ reading: null, ended: [...state.ended, ended] })
    begin()
  }

  /** All are read: where that was one and somebody watched, it opens. What was typed stands in the field again to correct it. */
  function finish(): void {
    const [first, ...others] = state.ended
    if (first === undefined || others.length > 0) return
    if (first.kind !== 'read') set({ draft: typed(first.item) })
    else if (state.open) open(first.source)
  }

  function open(source: string): void {
    set({ open: false, ended: [] })
    arrive(source)
  }

  return {
    get: (): AddingState => state,
    watch: (watcher: () => void): (() => void) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    show: () => set({ open: true }),
    /** Puts the panel away; what is being read goes on. */
    hide: () => set({ open: false, ...(state.reading === null ? { ended: [] } : {}) }),
    write: (draft: string) => set({ draft }),
    add,
    /** Offers to read what was pasted; while another one is read it waits in line. */
    offer: (text: string) => (state.reading === null ? set({ open: true, draft: text }) : add([givenOf(text)])),
    leaveOut: (item: Item) => set({ waiting: state.waiting.filter(({ id }) => id !== item.id) }),
    /** Says when it was published, as EDTF; null where nobody knows. */
    answer: (publishedOn: string | null) => {
      if (state.reading?.asking)
        read(state.reading.item, publishedOn === null ? { askForDate: false } : { publishedOn })
    },
    /** Stops this one and all that wait. */
    stop: () => {
      const { reading, waiting } = state
      if (reading === null) return
      const others = waiting.length === 0 ? '' : ` What was still to be read (${waiting.length}) was left out.`
      set({ waiting: [] })
      end({
        item: reading.item,
        title: reading.step?.title ?? reading.item.name,
        words: `You stopped it. Nothing of it was kept.${others}`,
        kind: 'stopped',
      })
    },
    open,
  }
}

const typed = ({ given }: Item): string => (given.kind === 'file' ? '' : given.words)

/** A step says only what is new: what was told before stays. */
function merged(before: Step | null, step: Step): Step {
  if (before === null) return step
  const said = Object.entries(step).filter(([, value]) => value !== null)
  return { ...before, ...Object.fromEntries(said) }
}
