import { domainName, type Token } from '../segment/tokens.ts'

/** A name of the list where it stands in a text. */
export interface Entry<Value> {
  readonly value: Value
  /** The number of the word behind it. */
  readonly until: number
  readonly end: number
}

const firstWord = new RegExp(String.raw`${domainName}|[\p{L}\p{N}]+(?:[-&’'](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*`, 'u')
const partOfWord = /[\p{L}\p{N}]/u

/** A list of names, found by their first word, so that a long list costs no more than a short one. */
export class Dictionary<Value> {
  private readonly byFirstWord = new Map<string, [name: string, value: Value][]>()

  constructor(entries: Iterable<readonly [name: string, value: Value]>) {
    for (const [name, value] of entries)
      for (const spelling of new Set([name, name.replaceAll('’', "'")])) {
        const first = firstWord.exec(spelling)?.[0] ?? ''
        const same = this.byFirstWord.get(first) ?? []
        same.push([spelling, value])
        this.byFirstWord.set(first, same)
      }
    for (const same of this.byFirstWord.values()) same.sort(([one], [other]) => other.length - one.length)
  }

  /** The longest name that starts at a word. */
  at(text: string, words: readonly Token[], from: number): Entry<Value> | null {
    const word = words[from]
    if (!word) return null
    for (const [name, value] of this.byFirstWord.get(word.text) ?? []) {
      const end = word.start + name.length
      if (!text.startsWith(name, word.start) || partOfWord.test(text[end] ?? '')) continue
      let until = from + 1
      while ((words[until]?.start ?? end) < end) until++
      return { value, until, end }
    }
    return null
  }
}
