import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Calls before the page goes to paper, in time for what it draws to be on it, and after. */
export function useOnPrint(before: () => void, after: () => void): void {
  useEffect(() => {
    const media = matchMedia('print')
    const change = (): void => (media.matches ? before() : after())
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    media.addEventListener('change', change)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
      media.removeEventListener('change', change)
    }
  }, [before, after])
}

/** Whether the page is on its way to paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  // The browser takes what is there when the listener returns.
  const before = useCallback(() => flushSync(() => setPrinting(true)), [])
  const after = useCallback(() => setPrinting(false), [])
  useOnPrint(before, after)
  return printing
}
