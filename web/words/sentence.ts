/** A sentence in pieces, so that the parties in it can stand out without anybody parsing it again. */
export type Sentence = readonly Part[]
export type Part = string | { readonly strong: string }

export const strong = (text: string): Part => ({ strong: text })

/** The sentence as plain text. */
export const plain = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('')

/** The first letter in upper case; the rest, names above all, stays as it is. */
export const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** "1 fact", "3 facts". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
