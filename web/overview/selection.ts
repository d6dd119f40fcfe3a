import type { EventFilter } from '../generated.ts'
import { narrowingFilter } from '../sentence/narrowing.ts'
import type { Narrowing } from '../sentence/narrowing.ts'
import type { View } from '../view.ts'

/** So many events can be drawn one by one; of more, the server counts. */
export const most = 500

export type Narrowed = Narrowing & Pick<View, 'types' | 'about' | 'from' | 'until'>

/** What a view selects, as the server is asked for it. `window` says whether its window counts. */
export function selectionOf(view: Narrowed, window: boolean): EventFilter {
  const { types, about, from, until } = view
  return {
    ...(types === null ? {} : { type: [...types] }),
    ...(about === null ? {} : { organization: [about], withSubsidiaries: true }),
    ...narrowingFilter(view),
    ...(window && from !== null ? { from } : {}),
    ...(window && until !== null ? { until } : {}),
  }
}
