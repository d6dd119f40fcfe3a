import { useCallback } from 'react'
import type { KeyboardEvent, RefObject } from 'react'

/** Up and down walk from company to company; left folds what one owns, right shows it. */
export function useRowKeys(list: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const row = event.target instanceof Element ? event.target.closest('.owned-row') : null
      const names = [...(list.current?.querySelectorAll<HTMLElement>('[data-thing]') ?? [])]
      const at = names.findIndex((name) => row?.contains(name))
      if (row === null || at < 0) return
      const fold = row.querySelector<HTMLElement>('.fold')
      const folds = event.key === 'ArrowLeft' ? 'true' : event.key === 'ArrowRight' ? 'false' : null
      if (event.key === 'ArrowDown') names[at + 1]?.focus()
      else if (event.key === 'ArrowUp') names[at - 1]?.focus()
      else if (folds !== null && fold?.getAttribute('aria-expanded') === folds) fold.click()
      else if (folds === null) return
      event.preventDefault()
    },
    [list],
  )
}
