import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { PlacedMark } from './layout.ts'

/** How much of the picture's right the panel lies over, in pixels: on a narrow page it stands in front of it. */
export function coveredWidth(): number {
  const panel = document.querySelector('.app > .panel')
  return panel === null || getComputedStyle(panel).position !== 'fixed' ? 0 : panel.clientWidth
}

/** Room beside a mark and its words. */
const beside = 12

/**
 * Moves the picture aside until the mark that is selected, with its words, lies beside the panel and not below it.
 * `onMoved` hears of it: what a pointer hits is elsewhere now.
 */
export function useUncovered(
  frame: RefObject<HTMLElement | null>,
  mark: PlacedMark | undefined,
  width: number,
  onMoved: () => void,
): void {
  const [left, right] = mark ? [Math.min(mark.left, mark.label.left), Math.max(mark.right, mark.label.right)] : [0, 0]
  const aside = useRef(0)
  useLayoutEffect(() => {
    const by = Math.max(0, Math.min(right + beside - width + coveredWidth(), left - beside))
    // A pan changes where the mark is with every frame, and seldom how far the picture stands aside.
    if (by === aside.current) return
    aside.current = by
    frame.current?.parentElement?.style.setProperty('left', `${-by}px`)
    onMoved()
  }, [frame, left, right, width, onMoved])
  useLayoutEffect(() => {
    const area = frame.current?.parentElement
    return () => void area?.style.removeProperty('left')
  }, [frame])
}
