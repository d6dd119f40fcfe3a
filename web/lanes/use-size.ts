import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

/** The size of an element in whole pixels, kept up to date. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const current = element.current
    if (current === null) return undefined
    const read = (): void =>
      setSize((old) => {
        const next = { width: Math.round(current.clientWidth), height: Math.round(current.clientHeight) }
        return old.width === next.width && old.height === next.height ? old : next
      })
    read()
    const observer = new ResizeObserver(read)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}
