import { useState } from 'react'
import type { View } from '../view.ts'
import type { Counted, Reach } from './use-reach.ts'

/** The counts to show; null where events are drawn. They stay until what takes their place has come. */
export function useCounting(reach: Reach | null, settled: boolean, { chain }: Pick<View, 'chain'>): Counted | null {
  const [last, setLast] = useState<Counted | null>(null)
  const now = reach?.how === 'counted' && chain === null ? reach : null
  const next = now ?? (settled ? null : last)
  if (next !== last) setLast(next)
  return next
}
