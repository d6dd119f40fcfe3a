import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { Adding, AddingState } from './adding.ts'
import { givenOf, worthReading } from './given.ts'

export const AddingContext = createContext<Adding | null>(null)

/** What is being added, for every view. */
export function useAdding(): { adding: Adding; state: AddingState } {
  const adding = useContext(AddingContext)
  if (adding === null) throw new Error('There is no AddingContext around this.')
  return { adding, state: useSyncExternalStore(adding.watch, adding.get) }
}

const fields = 'input, textarea, [contenteditable]'

/** Takes in what is dropped anywhere on the window, and what is pasted outside of fields. */
export function useDropAndPaste({ add, offer }: Adding): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!/Files|text/.test(event.dataTransfer?.types.join(' ') ?? '')) return
      event.preventDefault()
      document.body.classList.add('dropping')
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) document.body.classList.remove('dropping')
    }
    const drop = (event: DragEvent): void => {
      document.body.classList.remove('dropping')
      event.preventDefault()
      take(event.dataTransfer, (text) => add([givenOf(text)]))
    }
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest(fields)) return
      take(event.clipboardData, offer)
    }
    const take = (data: DataTransfer | null, withText: (text: string) => void): void => {
      const files = [...(data?.files ?? [])]
      const text = data?.getData('text/uri-list') || data?.getData('text/plain') || ''
      if (files.length > 0) add(files.map((file) => ({ kind: 'file', file })))
      else if (worthReading(text)) withText(text)
    }
    const ears = [['dragover', over], ['dragleave', leave], ['drop', drop], ['paste', paste]] as const // prettier-ignore
    for (const [name, ear] of ears) addEventListener(name, ear as EventListener)
    return () => {
      for (const [name, ear] of ears) removeEventListener(name, ear as EventListener)
    }
  }, [add, offer])
}
