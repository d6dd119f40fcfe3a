import { useEffect } from 'react'

/** Names the page after what it shows, for tabs, history and readers. */
export function useTitle(shown: string | null): void {
  useEffect(() => {
    document.title = shown === null ? 'Throughline' : `${shown} · Throughline`
  }, [shown])
}
