import { useMemo } from 'react'
import type { EventFilter } from '../generated.ts'
import { selectionOf } from './selection.ts'
import type { Narrowed } from './selection.ts'

/** What a view selects, as the server is asked for it; the same object until it is something else. */
export function useSelection(view: Narrowed, window: boolean): EventFilter {
  const { types, about, kind, from, until, countries, regulator, statuses, amount, saidBy, review } = view
  return useMemo(
    () =>
      selectionOf({ types, about, kind, from, until, countries, regulator, statuses, amount, saidBy, review }, window),
    [types, about, kind, from, until, countries, regulator, statuses, amount, saidBy, review, window],
  )
}
