import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { Span } from './time.ts'
import { shortest } from './use-window.ts'
import type { TimeWindow } from './use-window.ts'

/** The picture that fingers touch: in which direction time runs in it, and from where to where, in its own pixels. */
interface Touched {
  readonly time: TimeWindow
  readonly along: 'x' | 'y'
  readonly range: readonly [number, number]
}

/** How fingers lie: their middle along time, 0 to 1 in the window, and how far they are apart. */
interface Hold {
  readonly at: number
  readonly apart: number
  readonly count: number
}

/** So far a finger may tremble without moving anything, in pixels. */
const slack = 6

/**
 * Two fingers zoom time about the point between them and take it along; one moves time. Where time runs down, one finger
 * scrolls as everywhere, and moves time only where nothing is left to scroll.
 */
export function useTouch(picture: RefObject<HTMLElement | null>, touched: Touched): void {
  const latest = useRef(touched)
  useEffect(() => {
    latest.current = touched
  })
  const isThere = touched.time.span !== null
  useEffect(() => {
    const element = isThere ? picture.current : null
    if (element === null) return undefined
    // From where the fingers lay down, so that no movement is lost while the picture is drawn.
    let start: { readonly hold: Hold; readonly span: Span } | null = null
    let moves = false
    const holdOf = (touches: TouchList): Hold => {
      const { along, range: [first, last] } = latest.current // prettier-ignore
      const [one, two = one] = touches
      if (one === undefined || two === undefined) return { at: 0, apart: 0, count: 0 }
      const box = element.getBoundingClientRect()
      const middle =
        along === 'x'
          ? (one.clientX + two.clientX) / 2 - box.left
          : (one.clientY + two.clientY) / 2 - box.top + element.scrollTop
      const apart = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY)
      return { at: (middle - first) / (last - first), apart, count: touches.length }
    }
    const hold = ({ touches }: TouchEvent): void => {
      const { span } = latest.current.time
      start = span === null || touches.length === 0 || touches.length > 2 ? null : { hold: holdOf(touches), span }
      moves = touches.length === 2
    }
    const move = (event: TouchEvent): void => {
      if (start === null || !event.cancelable) return
      const { time, along, range: [first, last] } = latest.current // prettier-ignore
      const [before, now] = [start.hold, holdOf(event.touches)]
      const gone = (now.at - before.at) * (last - first)
      if (!moves) {
        if (Math.abs(gone) < slack) return
        if (along === 'y' && scrolls(element, gone)) {
          start = null
          return
        }
        moves = true
      }
      event.preventDefault()
      const { from, until } = start.span
      const length = Math.max((until - from) * (now.count === 2 ? before.apart / Math.max(now.apart, 1) : 1), shortest)
      const begin = from + (until - from) * before.at - length * now.at
      time.change({ from: begin, until: begin + length })
    }
    element.addEventListener('touchstart', hold, { passive: true })
    element.addEventListener('touchmove', move, { passive: false })
    element.addEventListener('touchend', hold)
    element.addEventListener('touchcancel', hold)
    return () => {
      element.removeEventListener('touchstart', hold)
      element.removeEventListener('touchmove', move)
      element.removeEventListener('touchend', hold)
      element.removeEventListener('touchcancel', hold)
    }
  }, [picture, isThere])
}

/** Whether there is more to scroll to for a finger that goes this far: down, and what is above comes. */
const scrolls = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement, gone: number): boolean =>
  gone > 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1
