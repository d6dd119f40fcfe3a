import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { Picture } from './layout.ts'

/** Room for a mark with its words above and below its middle. */
const around = 44

/**
 * Scrolls the lanes to what was chosen elsewhere (found by name, in an article, along a link), once it is there. What a
 * hand chose in the picture stands in sight already, and nothing moves.
 */
export function useInSight(frame: RefObject<HTMLElement | null>, picture: Picture | null, selected: string | null) {
  const y = picture === null || selected === null ? null : middleOf(picture, selected)
  const seen = useRef<string | null>(null)
  useEffect(() => {
    const element = frame.current
    // Where it stands changes with every zoom; only another choice scrolls.
    if (element === null || seen.current === selected || (selected !== null && y === null)) return
    seen.current = selected
    if (y === null) return
    const { scrollTop, clientHeight } = element
    if (y - around < scrollTop || y + around > scrollTop + clientHeight) element.scrollTo({ top: y - clientHeight / 2 })
  }, [frame, selected, y])
}

function middleOf({ marks, lanes }: Picture, id: string): number | null {
  const mark = marks.find((each) => each.id === id)
  if (mark) return mark.y
  const lane = lanes.find((each) => each.id === id)
  return lane ? (lane.firstRow ?? lane.top + lane.height / 2) : null
}
