import { createContext, useContext, useEffect } from 'react'

/** What is looked for: anything to open, or what a thing connects with. */
export interface Wanted {
  readonly connect: boolean
  /** The first of the two things to connect, by id; null asks for it too. */
  readonly from: string | null
}

export const anything: Wanted = { connect: false, from: null }

/** Opens the search, from wherever somebody is. */
export const FindingContext = createContext<(wanted?: Wanted) => void>(() => undefined)

export const useFinding = (): ((wanted?: Wanted) => void) => useContext(FindingContext)

/** ⌘K or Ctrl-K opens the search also while somebody types. A dialog that is open has all keys. */
export function useFindingKey(show: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      if (document.querySelector('dialog[open]') === null) show()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [show])
}
