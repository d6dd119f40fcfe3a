import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset } from './dataset.ts'
import type { Picture } from './layout.ts'
import { crowd, eachOf } from './pack.ts'
import { isUndated } from './time.ts'
import type { TimeWindow } from './use-window.ts'

/** What is drawn though there is no room, or no date: lanes that were asked for it, and the selected event. */
export function useUnfolded(data: Dataset, selected: string | null): [ReadonlySet<string>, (id: string) => void] {
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set())
  // An event that is drawn anyway changes nothing: the picture is not laid out anew for it.
  const mark = data.marks.find(({ id }) => id === selected)
  const isHidden = mark && (isUndated(mark) || data.marks.filter(({ lane }) => lane === mark.lane).length > crowd)
  const kept = isHidden ? mark.id : null
  const unfolded = useMemo(() => (kept === null ? asked : new Set([...asked, kept])), [asked, kept])
  return [
    unfolded,
    (id) => setAsked(asked.has(id) ? new Set([...asked].filter((each) => each !== id)) : new Set([...asked, id])),
  ]
}

/**
 * Opens what is counted: time closes in on it, or where it cannot, its lane draws each event. The function stays the same
 * while time moves; it is false for what is no count.
 */
export function useOpening(
  picture: Picture | null,
  time: TimeWindow,
  toggle: (id: string) => void,
): (id: string) => boolean {
  const latest = useRef({ picture, time, toggle })
  useEffect(() => {
    latest.current = { picture, time, toggle }
  })
  return useCallback((id) => {
    const now = latest.current
    const count = now.picture?.marks.find((mark) => mark.id === id)
    if (!count?.counted) return false
    if (!now.time.closer(count.counted.span)) now.toggle(eachOf(count.lane))
    return true
  }, [])
}
