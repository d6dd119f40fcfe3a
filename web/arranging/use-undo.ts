import { useEffect, useSyncExternalStore } from 'react'
import { go, useView } from '../view.ts'
import { createUndo } from './undo.ts'

// Lasts as long as the page, also while an article is read.
const steps = createUndo()
const watchers = new Set<() => void>()

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Remembers what is done to the view, wherever it is done. */
export function useSteps(): void {
  const { view } = useView()
  useEffect(() => {
    steps.note(view)
    for (const watcher of watchers) watcher()
  }, [view])
}

/** Takes back what was done to the view last; does nothing where nothing was. */
export function undo(): void {
  const before = steps.undo()
  if (before !== null) go(before)
}

/** Does again what was taken back last. */
export function redo(): void {
  const after = steps.redo()
  if (after !== null) go(after)
}

/** Whether there is something to take back, and something to do again. */
export const useCanUndo = (): boolean => useSyncExternalStore(watch, steps.canUndo)
export const useCanRedo = (): boolean => useSyncExternalStore(watch, steps.canRedo)
