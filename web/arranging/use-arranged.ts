import { useMemo } from 'react'
import type { Dataset } from '../lanes/dataset.ts'
import type { View } from '../view.ts'
import { arranged } from './arranged.ts'

const nothing: readonly string[] = []

/** The data as a person arranged it. Where companies stand in a tree or a table of their own, none is folded away here. */
export function useArranged(data: Dataset | null, view: View): Dataset | null {
  const { hidden, only, pinned } = view
  const collapsed = view.look === 'lanes' || view.look === 'network' ? view.collapsed : nothing
  return useMemo(
    () => (data === null ? null : arranged(data, { hidden, only, pinned, collapsed })),
    [data, hidden, only, pinned, collapsed],
  )
}
