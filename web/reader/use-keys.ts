import { useEffect, useRef } from 'react'
import { lettersOn } from '../lanes/letters.ts'

/** Single keys, as long as nobody types or opens something above. They do not reach what lies below. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // A dialog that is open has all keys.
      if (document.querySelector('dialog[open]') !== null) return
      const act = current.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      const typing =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable], [role=dialog]')
      if (!act || typing || event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return
      if (event.key.length === 1 && !lettersOn()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act()
    }
    addEventListener('keydown', pressed, { capture: true })
    return () => removeEventListener('keydown', pressed, { capture: true })
  }, [])
}
