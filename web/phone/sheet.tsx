import { useState } from 'react'
import type { PointerEvent, ReactNode } from 'react'

const stops = ['peek', 'half', 'full'] as const
type Stop = (typeof stops)[number]

/** Evidence from below, with three stops: pull it, or press its handle. */
export function Sheet({ children }: { children: ReactNode }) {
  const [stop, setStop] = useState<Stop>('half')
  const [from, setFrom] = useState<number | null>(null)
  const move = (by: number): void => setStop(stops[Math.min(Math.max(stops.indexOf(stop) + by, 0), 2)] ?? 'half')
  const up = (event: PointerEvent): void => {
    if (from !== null && Math.abs(event.clientY - from) > 24) move(event.clientY < from ? 1 : -1)
    setFrom(null)
  }
  return (
    <div className={`sheet ${stop}`}>
      <button
        type="button"
        className="grab"
        aria-label={stop === 'full' ? 'Make the evidence smaller' : 'Make the evidence larger'}
        onClick={() => setStop(stop === 'full' ? 'peek' : stop === 'half' ? 'full' : 'half')}
        onPointerDown={(event) => setFrom(event.clientY)}
        onPointerUp={up}
      />
      {children}
    </div>
  )
}
