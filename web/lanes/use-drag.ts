import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { TimeWindow } from './use-window.ts'

/** Wheel and pinch zoom time about the pointer, drag moves along it. Where lanes scroll, the plain wheel scrolls them. */
export function useDrag(
  frame: RefObject<HTMLElement | null>,
  time: TimeWindow,
  range: readonly [number, number],
): void {
  const latest = useRef({ time, range })
  useEffect(() => {
    latest.current = { time, range }
  })
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const wheel = (event: WheelEvent): void => {
      const scrolls = element.scrollHeight > element.clientHeight + 1
      if (scrolls && !event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const {
        time: now,
        range: [left, right],
      } = latest.current
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        now.pan(event.deltaX / (right - left))
        return
      }
      const at = (event.clientX - element.getBoundingClientRect().left - left) / (right - left)
      now.zoom(Math.exp(event.deltaY * 0.0016), Math.min(Math.max(at, 0), 1))
    }
    let last: number | null = null
    const down = (event: PointerEvent): void => {
      if (event.button === 0 && event.pointerType === 'mouse' && !(event.target instanceof HTMLButtonElement))
        last = event.clientX
    }
    const move = (event: PointerEvent): void => {
      if (last === null || event.buttons === 0) return
      const {
        time: now,
        range: [left, right],
      } = latest.current
      if (Math.abs(event.clientX - last) < 3) return
      now.pan((last - event.clientX) / (right - left))
      last = event.clientX
    }
    const up = (): void => {
      last = null
    }
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('pointerdown', down)
    addEventListener('pointermove', move)
    addEventListener('pointerup', up)
    return () => {
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('pointerdown', down)
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', up)
    }
  }, [frame])
}
