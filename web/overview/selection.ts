import type { EventFilter } from '../generated.ts'
import { narrowingFilter } from '../sentence/narrowing.ts'
import type { Narrowing } from '../sentence/narrowing.ts'
import type { EventType, View } from '../view.ts'

/** So many events can be drawn one by one; of more, the server counts. */
export const most = 500

export type Narrowed = Narrowing & Pick<View, 'types' | 'about' | 'kind' | 'from' | 'until'>

/** What a view selects, as the server is asked for it. `window` says whether its window counts. */
export function selectionOf(view: Narrowed, window: boolean): EventFilter {
  const { types, about, from, until } = view
  return {
    ...(types === null ? {} : { type: [...types] }),
    ...(about === null ? {} : { organization: [about], withSubsidiaries: true }),
    ...eventFilterOf(view),
    ...(window && from !== null ? { from } : {}),
    ...(window && until !== null ? { until } : {}),
  }
}

/** What the page cannot select itself among what is drawn, which knows nothing of all this; null for nothing. */
export function eventFilterOf(view: Narrowing & Pick<View, 'kind'>): EventFilter | null {
  const narrowed = narrowingFilter(view)
  return view.kind === null ? narrowed : { ...narrowed, ...ofKind(view.kind) }
}

const fields = {
  INCIDENT: 'incident', RULING: 'ruling', PENALTY: 'penalty', STATEMENT: 'statement',
} as const satisfies Record<EventType, keyof EventFilter> // prettier-ignore

/** Of "RULING.FINE": rulings that are fines. The view lets only known ones through. */
function ofKind(kind: string): EventFilter {
  const [type, name] = kind.split('.')
  const field = Object.entries(fields).find(([each]) => each === type)?.[1]
  return field === undefined ? {} : { [field]: { kind: [name] } }
}
