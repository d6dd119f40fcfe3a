import { useMemo } from 'react'
import type { CombinedError } from 'urql'
import { useQuery } from 'urql'
import type { EventFilter, MonthsFragment } from '../generated.ts'
import { ManyDocument, ReachDocument } from '../generated.ts'
import { endOf, startOf } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import { useLast } from '../use-last.ts'
import type { Rows, View } from '../view.ts'
import { rowsShown } from './groups.ts'
import { most } from './selection.ts'
import { useSelection } from './use-selection.ts'

/** What of the selection is drawn one by one, or that it is counted; null until that is known. */
export type Reach =
  | {
      readonly how: 'drawn'
      /** What the server is asked for; null where all there is can be drawn, and the page itself selects. */
      readonly filter: EventFilter | null
      /** All of the selection in time, where only a part of it is at hand. */
      readonly months: MonthsFragment | null
    }
  | Counted

export interface Counted {
  readonly how: 'counted'
  readonly filter: EventFilter
  readonly months: MonthsFragment
  /** How many events the selection holds in its window. */
  readonly total: number
  /** The name of the organization that it is about. */
  readonly about: string | null
  readonly rows: Rows
  /** The window, where one was chosen. */
  readonly window: Span | null
}

/** Whether the selection of a view can be drawn. While an answer is on its way the last one holds. */
export function useReach(view: View): {
  readonly reach: Reach | null
  readonly error: CombinedError | undefined
  readonly fetching: boolean
  readonly again: () => void
} {
  const { about, from, until, asOf } = view
  const [many, askMany] = useQuery({ query: ManyDocument })
  const total = many.data?.histogram.total ?? null
  const large = total !== null && total > most
  const rows = rowsShown(view)
  const [all, window] = [useSelection(view, false), useSelection(view, true)]
  const [held, askHeld] = useQuery({
    query: ReachDocument,
    variables: { all, window, asOf, about: about === null ? [] : [about] },
    pause: !large,
  })
  const now = useMemo((): Reach | null => {
    if (total === null) return null
    if (!large) return { how: 'drawn', filter: null, months: null }
    // While it asks, urql still gives the answer to what was asked before.
    if (held.data === undefined || held.fetching) return null
    const { months } = held.data
    if (held.data.all.total <= most) return { how: 'drawn', filter: all, months }
    if (held.data.window.total <= most) return { how: 'drawn', filter: window, months }
    const [whom] = held.data.about
    return {
      how: 'counted',
      filter: window,
      months,
      total: held.data.window.total,
      about: whom && 'name' in whom ? whom.name : null,
      rows,
      window: windowOf({ from, until }, months),
    }
  }, [total, large, held.data, held.fetching, all, window, rows, from, until])
  const reach = useLast(now)
  return {
    reach,
    error: many.error ?? (large ? held.error : undefined),
    fetching: many.fetching || held.fetching,
    again: () => {
      askMany({ requestPolicy: 'network-only' })
      if (large) askHeld({ requestPolicy: 'network-only' })
    },
  }
}

/** A window open at one end goes on to the end of what there is. */
function windowOf({ from, until }: Pick<View, 'from' | 'until'>, { buckets }: MonthsFragment): Span | null {
  const [first, last] = [from ?? buckets[0]?.start, until ?? buckets.at(-1)?.end]
  if ((from === null && until === null) || first === undefined || last === undefined) return null
  return { from: startOf(first), until: endOf(last) }
}
