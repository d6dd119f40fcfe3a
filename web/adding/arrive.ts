import { go } from '../view.ts'

/** Opens a source that has just been read. */
export const arriveAt = (source: string): void => go({ reading: { source, claim: null }, selected: null })
