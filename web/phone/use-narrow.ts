import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 640px)')

const watch = (watcher: () => void): (() => void) => {
  narrow.addEventListener('change', watcher)
  return () => narrow.removeEventListener('change', watcher)
}

/** Whether the picture is turned: a phone, where time runs down. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => narrow.matches)
