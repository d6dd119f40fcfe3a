import { beginningsOf } from './beginnings.ts'
import { triggers, type Match } from './pattern.ts'

/** Letters of a word by which phrases are looked up. */
const letters = 6
const word = /[\p{L}\p{N}]+/gu

interface Entry {
  readonly list: number
  readonly pattern: RegExp
}

/**
 * Long lists of trigger phrases, looked up by how each word of a text begins: at a word only those phrases are tried that
 * can begin with it, and most words begin none.
 */
export class PhraseIndex {
  private readonly entries = new Map<string, Entry[]>()
  private readonly size: number

  constructor(lists: readonly (readonly string[])[]) {
    this.size = lists.length
    for (const [list, phrases] of lists.entries()) {
      const byStart = new Map<string, string[]>()
      for (const phrase of phrases) for (const start of startsOf(phrase)) append(byStart, start, phrase)
      for (const [start, those] of byStart) append(this.entries, start, { list, pattern: triggers(those, 'iuy') })
    }
  }

  /** The matches of each list, in the order of the text; none overlaps another of its list. */
  matches(text: string, offset: number): Match[][] {
    const found: Match[][] = Array.from({ length: this.size }, () => [])
    word.lastIndex = 0
    for (let at = word.exec(text); at; at = word.exec(text)) {
      const start = at.index
      const lower = text.slice(start, start + letters).toLowerCase()
      for (let length = 0; length <= lower.length; length++)
        for (const { list, pattern } of this.entries.get(lower.slice(0, length)) ?? []) {
          const those = found[list]
          if (!those || (those.at(-1)?.end ?? 0) > offset + start) continue
          pattern.lastIndex = start
          const match = pattern.exec(text)?.[0]
          if (match) those.push({ start: offset + start, end: offset + start + match.length, text: match })
        }
    }
    return found
  }
}

/** How a phrase can begin; nothing where it can with any letters. */
function startsOf(phrase: string): Set<string> {
  return new Set((beginningsOf(phrase) ?? ['']).map((start) => start.slice(0, letters)))
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const same = map.get(key)
  if (same) same.push(value)
  else map.set(key, [value])
}
