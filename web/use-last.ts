import { useState } from 'react'

/** What there is now; while the next is on its way and there is nothing, what there was last. */
export function useLast<Thing>(now: Thing | null | undefined): Thing | null {
  const [last, setLast] = useState<Thing | null>(now ?? null)
  if (now !== null && now !== undefined && now !== last) setLast(now)
  return now ?? last
}
