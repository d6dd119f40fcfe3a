import { useEffect, useMemo, useState } from 'react'
import type { View } from '../view.ts'
import { go } from '../view.ts'
import { dayOf, endOf, startOf } from './time.ts'
import type { Span } from './time.ts'

/** Nothing is shown closer than two weeks. */
export const shortest = 14 * 86_400_000

/**
 * The window on time, and ways to change it. It follows the hand at once; the URL follows when the hand rests, because
 * browsers refuse an address that changes a hundred times a second.
 */
export function useWindow(view: View, full: Span | null) {
  const [moving, setMoving] = useState<Span | null>(null)
  useEffect(() => {
    if (moving === null || full === null) return undefined
    const timer = setTimeout(() => {
      const whole = moving.from <= full.from && moving.until >= full.until
      go(whole ? { from: null, until: null } : { from: dayOf(moving.from), until: dayOf(moving.until - 1) })
      setMoving(null)
    }, 250)
    return () => clearTimeout(timer)
  }, [moving, full])
  const { from, until } = view
  const rested = useMemo(
    (): Span | null =>
      full && { from: from === null ? full.from : startOf(from), until: until === null ? full.until : endOf(until) },
    [full, from, until],
  )
  const span = moving ?? rested
  const change = (next: Span): void => {
    if (full !== null) setMoving(inside(next, full))
  }
  return {
    span,
    change,
    /** Closer or further by a factor, keeping the moment at `at` (0 to 1) where it is. */
    zoom: (factor: number, at = 0.5): void => {
      if (span === null) return
      const length = Math.max((span.until - span.from) * factor, shortest)
      const anchor = span.from + (span.until - span.from) * at
      change({ from: anchor - length * at, until: anchor + length * (1 - at) })
    },
    /** Closes in on a stretch; false where that would show little less than is shown. */
    closer: (to: Span): boolean => {
      if (span === null) return false
      const around = Math.max(to.until - to.from, shortest)
      if (around > (span.until - span.from) * 0.8) return false
      const middle = (to.from + to.until) / 2
      change({ from: middle - around / 2, until: middle + around / 2 })
      return true
    },
    pan: (part: number): void => {
      if (span === null) return
      const by = (span.until - span.from) * part
      change({ from: span.from + by, until: span.until + by })
    },
    reset: (): void => {
      setMoving(null)
      go({ from: null, until: null })
    },
  }
}

export type TimeWindow = ReturnType<typeof useWindow>

/** A window keeps its length at the edges of what there is. */
function inside({ from, until }: Span, full: Span): Span {
  const length = Math.min(until - from, full.until - full.from)
  const start = Math.min(Math.max(from, full.from), full.until - length)
  return { from: start, until: start + length }
}
