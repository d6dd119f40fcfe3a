import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/**
 * For what is fetched when somebody first presses the plain button in its place: it comes open, and the focus comes back
 * to its own button when it closes.
 */
export function useComesOpen(): {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
} {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    button.current?.focus()
    const soon = requestAnimationFrame(() => setOpen(true))
    return () => cancelAnimationFrame(soon)
  }, [])
  return { button, open, setOpen }
}
