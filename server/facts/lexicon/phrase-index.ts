import { beginningsOf } from './beginnings.ts'
import { triggers, type Match } from './pattern.ts'

/** Letters by which phrases are looked up, one after the other. */
const letters = 8
const word = /[\p{L}\p{N}]+/gu

interface Phrase {
  readonly list: number
  readonly phrase: string
  /** Made when a text first begins like it: most never do. */
  pattern?: RegExp
}

interface Entry {
  readonly phrase: Phrase
  /** What a match of it begins with, in small letters. */
  readonly start: string
}

/** The phrases that begin with the letters on the way to it, and where one more letter leads. */
interface Node {
  readonly entries: Entry[]
  readonly next: Map<number, Node>
}

/**
 * Long lists of trigger phrases, looked up by what they begin with: at a word only those phrases are tried whose plain
 * beginning stands there, and at most words none does.
 */
export class PhraseIndex {
  private readonly root = newNode()
  private readonly size: number

  constructor(lists: readonly (readonly string[])[]) {
    this.size = lists.length
    const all = lists.flatMap((phrases, list) => phrases.map((phrase): Phrase => ({ list, phrase })))
    // Longer phrases win.
    for (const phrase of all.toSorted((one, other) => other.phrase.length - one.phrase.length))
      for (const start of beginningsOf(phrase.phrase)) this.nodeOf(start).entries.push({ phrase, start })
  }

  /** The matches of each list, in the order of the text; none overlaps another of its list. */
  matches(text: string, offset: number): Match[][] {
    const found: Match[][] = Array.from({ length: this.size }, () => [])
    // The one letter that grows when it is made small.
    const lower = text.replaceAll('İ', 'I').toLowerCase()
    word.lastIndex = 0
    for (let at = word.exec(text); at; at = word.exec(text)) {
      let node: Node | undefined = this.root
      for (let next = at.index; node; next++) {
        for (const { phrase, start } of node.entries) {
          const those = found[phrase.list]
          if (!those || !lower.startsWith(start, at.index) || (those.at(-1)?.end ?? 0) > offset + at.index) continue
          const match = matchAt(phrase, text, at.index)
          if (match) those.push({ start: offset + at.index, end: offset + at.index + match.length, text: match })
        }
        node = node.next.get(lower.charCodeAt(next))
      }
    }
    return found
  }

  private nodeOf(start: string): Node {
    let node = this.root
    for (let at = 0; at < Math.min(start.length, letters); at++) {
      const next: Node = node.next.get(start.charCodeAt(at)) ?? newNode()
      node.next.set(start.charCodeAt(at), next)
      node = next
    }
    return node
  }
}

function newNode(): Node {
  return { entries: [], next: new Map() }
}

function matchAt(phrase: Phrase, text: string, at: number): string | undefined {
  phrase.pattern ??= triggers([phrase.phrase], 'iuy')
  phrase.pattern.lastIndex = at
  return phrase.pattern.exec(text)?.[0]
}
