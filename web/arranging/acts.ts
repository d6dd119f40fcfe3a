import { go } from '../view.ts'
import type { View } from '../view.ts'

/** All that is selected, the first chosen first. */
export const chosenOf = ({ selected, also }: Pick<View, 'selected' | 'also'>): string[] =>
  selected === null ? [] : [selected, ...also]

const without = (ids: readonly string[], gone: readonly string[]): string[] => ids.filter((id) => !gone.includes(id))

/** Selects a thing; with `more`, beside what is selected already, or no longer. */
export function select(id: string, { selected, also }: Pick<View, 'selected' | 'also'>, more: boolean): void {
  if (!more || selected === null) return go({ selected: id })
  if (id !== selected && !also.includes(id)) return go({ selected, also: [...also, id] })
  const [first = null, ...rest] = without([selected, ...also], [id])
  return go({ selected: first, also: rest })
}

/** Takes things out of the picture. */
export const hide = (ids: readonly string[], { hidden, only, pinned }: View): void =>
  go({
    hidden: [...new Set([...hidden, ...ids])],
    only: without(only, ids),
    pinned: without(pinned, ids),
    selected: null,
  })

/** Leaves only these; once more, everything is there again. */
export function showOnly(ids: readonly string[], { only, hidden }: View): void {
  const same = only.length === ids.length && ids.every((id) => only.includes(id))
  go(same ? { only: [] } : { only: [...ids], hidden: without(hidden, ids) })
}

/** Lets things stand first and stay; where all of them do, no longer. */
export function pin(ids: readonly string[], { pinned }: View): void {
  const all = ids.every((id) => pinned.includes(id))
  go({ pinned: all ? without(pinned, ids) : [...new Set([...pinned, ...ids])] })
}

/** Folds what a company owns into it, or shows it again. */
export const fold = (id: string, { collapsed }: View): void =>
  go({ collapsed: collapsed.includes(id) ? without(collapsed, [id]) : [...collapsed, id] })

/** Everything as it was before anything was done to the picture. */
export const nothingDone = { hidden: [], only: [], pinned: [], collapsed: [] } as const satisfies Partial<View>
