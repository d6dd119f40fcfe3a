import { lazy, useState } from 'react'
import type { Shown } from './shown.ts'
import { Fetched } from '../fetched.tsx'

const fetchTakeAway = () => import('./take-away.tsx')
const TakeAway = lazy(fetchTakeAway)

/** Opens what can be taken away. What makes the files comes when a hand comes near. */
export function ExportButton({ shown }: { shown: Shown }) {
  const [used, setUsed] = useState(false)
  const plain = (
    <button
      type="button"
      className="button"
      aria-haspopup="menu"
      onPointerEnter={() => void fetchTakeAway()}
      onFocus={() => void fetchTakeAway()}
      onClick={() => setUsed(true)}
    >
      Export
    </button>
  )
  if (!used) return plain
  return (
    <Fetched fallback={plain}>
      <TakeAway shown={shown} />
    </Fetched>
  )
}
