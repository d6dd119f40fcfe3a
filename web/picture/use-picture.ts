import { useMemo, useState } from 'react'
import { useArranged } from '../arranging/use-arranged.ts'
import { stopsOf, stopsOfMany } from '../brush/known.ts'
import { monthsOf, monthsOfCounts } from '../brush/months.ts'
import { filtered } from '../lanes/filter.ts'
import { dayOf, spanOf } from '../lanes/time.ts'
import { useLanesData } from '../lanes/use-lanes-data.ts'
import { useWindow } from '../lanes/use-window.ts'
import { useCounting } from '../overview/use-counting.ts'
import { anyIn } from '../sentence/nothing.ts'
import { emptyView } from '../view.ts'
import type { View } from '../view.ts'
import { useWays } from '../ways/use-ways.ts'

/** Everything that the picture and what stands around it show, derived from the view and the answers of the server. */
export function usePicture(view: View) {
  const { reach, settled, all, known, numbers: chained, lost, folded, trouble, retry } = useLanesData(view)
  const counting = useCounting(reach, settled, view)
  const months = reach?.months ?? null
  const full = useMemo(() => {
    if (months !== null) return spanOf(months.buckets.map(({ start, end }) => ({ earliest: start, latest: end })))
    return all === null ? null : spanOf(all.marks)
  }, [all, months])
  const ways = useWays(view)
  const numbers = ways === null ? (view.chain === null ? null : chained) : ways.numbers
  const time = useWindow(view, full)
  // A chain or a way is told whole, whatever the sentence narrowed before.
  const { types, about } = view.chain === null && view.ways === null ? view : emptyView
  const narrowed = useMemo(() => (known === null ? null : filtered(known, { types, about })), [known, types, about])
  const data = useArranged(narrowed, view)
  const [today] = useState(() => dayOf(Date.now()))
  const stops = useMemo(() => {
    if (full !== null && months !== null) return stopsOfMany(full, today)
    return all?.lastKnown && full ? stopsOf(all.marks, full, all.lastKnown) : []
  }, [all, months, full, today])
  const blocks = useMemo(() => {
    if (months !== null) return monthsOfCounts(months.buckets)
    return all !== null && full !== null ? monthsOf(all.marks, full) : []
  }, [all, months, full])
  return {
    /** Everything known today; null until it has come, and where there is more than can be drawn. */
    all,
    /** What the sentence leaves of it, and what is left of that after folding and hiding. */
    narrowed,
    data,
    /** The counts that take the place of events where those are too many to be drawn. */
    counting,
    /** Whether there is more than is drawn: then the axis comes from counts. */
    part: months !== null,
    /** The time of all there is, and the window on it. */
    full,
    time,
    /** Events by month, for the brush; the days at which "as known on" stops. */
    blocks,
    stops,
    /** The ways that are told, and the numbers of what a chain or a way goes through. */
    ways,
    numbers,
    /** The last day that is told of. */
    until: view.asOf ?? all?.lastKnown ?? null,
    /** Whether the sentence, the window or what was hidden leaves no event. */
    empty: counting === null && data !== null && !anyIn(data, time.span),
    lost,
    folded,
    trouble,
    retry,
  }
}

export type PictureData = ReturnType<typeof usePicture>
