import type { Nearness } from './passage.ts'

/** What the words around a place say of the sort of thing told there. */
export interface Weighed<Kind extends string> {
  /** The sort for which most speaks. */
  readonly kind: Kind
  /** How sure that is, from 0 to 1. */
  readonly share: number
  /** How many words were known: of few, nothing is sure. */
  readonly known: number
  /** The words that speak most for it, those that say most first; three at most. */
  readonly words: readonly string[]
  /** How sure another sort would be. */
  shareOf(kind: Kind): number
}

/** For each word how rare it is, and how much it speaks for each kind, in the order of `kinds`. */
export interface KindWords {
  readonly kinds: readonly string[]
  /** What is so without a word. */
  readonly bias: readonly number[]
  readonly words: Readonly<Record<string, readonly number[]>>
}

const shown = 3

interface Weight {
  readonly rareness: number
  readonly speaksFor: readonly number[]
}

interface Known extends Weight {
  readonly word: string
  readonly value: number
}

/**
 * Tells of which kind what stands somewhere is, by the words near that place: a sum of the weights that training gave each
 * word (multinomial logistic regression), made shares. Null where no word is known.
 */
export function scaleOf<Kind extends string>({ kinds, bias, words }: KindWords) {
  const weights = new Map<string, Weight>(
    Object.entries(words).map(([word, [rareness = 0, ...speaksFor]]) => [word, { rareness, speaksFor }]),
  )
  const knownIn = (near: Nearness): Known[] =>
    [...near].flatMap(([word, nearness]) => {
      const weight = weights.get(word)
      return weight ? [{ ...weight, word, value: nearness * weight.rareness }] : []
    })
  return (near: Nearness): Weighed<Kind> | null => {
    const found = knownIn(near)
    const length = Math.hypot(...found.map(({ value }) => value))
    if (length === 0) return null
    const sums = bias.map(
      (more, index) =>
        more + found.reduce((sum, { value, speaksFor }) => sum + value * (speaksFor[index] ?? 0), 0) / length,
    )
    const most = Math.max(...sums)
    const best = sums.indexOf(most)
    const parts = sums.map((sum) => Math.exp(sum - most))
    const total = parts.reduce((sum, part) => sum + part, 0)
    return {
      kind: kinds[best] as Kind,
      share: 1 / total,
      known: found.length,
      words: telling(found, best),
      shareOf: (kind) => (parts[kinds.indexOf(kind)] ?? 0) / total,
    }
  }
}

function telling(found: readonly Known[], kind: number): string[] {
  const said = ({ value, speaksFor }: Known) => value * (speaksFor[kind] ?? 0)
  const speaking = found.filter((one) => said(one) > 0).toSorted((a, b) => said(b) - said(a))
  return speaking.slice(0, shown).map(({ word }) => word)
}
