import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A dialog that is open as long as it is there. Hears that somebody closed it, not that React took it down. */
export function useModal(onClose: () => void): { ref: RefObject<HTMLDialogElement | null>; onClose: () => void } {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const own = ref.current
    own?.showModal()
    return () => own?.close()
  }, [])
  return { ref, onClose: () => ref.current?.open === false && onClose() }
}
