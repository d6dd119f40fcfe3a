import { useSyncExternalStore } from 'react'
import { keep, kept } from '../kept.ts'

const key = 'throughline-letters'
const watchers = new Set<() => void>()

/** Whether single letters act as keys. Speech input types letters nobody meant, so they can be turned off. */
export const lettersOn = (): boolean => kept(key) !== 'off'

function setLetters(on: boolean): void {
  keep(key, on ? 'on' : 'off')
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** The same as a setting to show and change; kept in this browser. */
export const useLetters = (): [boolean, (on: boolean) => void] => [useSyncExternalStore(watch, lettersOn), setLetters]
