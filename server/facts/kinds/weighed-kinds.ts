import type { IncidentKind } from '../fact.ts'
import file from '../lexicon/incident-words.json' with { type: 'json' }
import type { Nearness } from './passage.ts'

/** What the words around a place say of the sort of thing told there. */
export interface Weighed {
  /** The sort for which most speaks. */
  readonly kind: IncidentKind
  /** How sure that is, from 0 to 1. */
  readonly share: number
  /** The words that speak most for it, those that say most first; three at most. */
  readonly words: readonly string[]
  /** How sure another sort would be. */
  shareOf(kind: IncidentKind): number
}

/** For each word how rare it is, and how much it speaks for each kind, in the order of `kinds`. */
export interface KindWords {
  readonly kinds: readonly string[]
  /** What is so without a word. */
  readonly bias: readonly number[]
  readonly words: Readonly<Record<string, readonly number[]>>
}

const shown = 3
const known: KindWords = file
const table = tableOf(known)

interface Weight {
  readonly rareness: number
  readonly speaksFor: readonly number[]
}

/**
 * The kind of incident that the words near a place speak for: a sum of the weights that training gave each word (multinomial
 * logistic regression), made shares. Says nothing (null) where no word is known.
 */
export const weighKinds = (near: Nearness): Weighed | null => weigh(near, known, table)

export function tableOf({ words }: KindWords): ReadonlyMap<string, Weight> {
  return new Map(Object.entries(words).map(([word, [rareness = 0, ...speaksFor]]) => [word, { rareness, speaksFor }]))
}

export function weigh(
  near: Nearness,
  { kinds, bias }: KindWords,
  weights: ReadonlyMap<string, Weight>,
): Weighed | null {
  const found = [...near].flatMap(([word, nearness]) => {
    const weight = weights.get(word)
    return weight ? [{ word, value: nearness * weight.rareness, speaksFor: weight.speaksFor }] : []
  })
  const length = Math.hypot(...found.map(({ value }) => value))
  if (length === 0) return null
  const sums = kinds.map((_, index) => {
    const spoken = found.reduce((sum, { value, speaksFor }) => sum + value * (speaksFor[index] ?? 0), 0)
    return (bias[index] ?? 0) + spoken / length
  })
  const most = Math.max(...sums)
  const best = sums.indexOf(most)
  const parts = sums.map((sum) => Math.exp(sum - most))
  const total = parts.reduce((sum, part) => sum + part, 0)
  const said = ({ value, speaksFor }: (typeof found)[number]) => value * (speaksFor[best] ?? 0)
  return {
    kind: kinds[best] as IncidentKind,
    share: 1 / total,
    words: found
      .filter((one) => said(one) > 0)
      .toSorted((a, b) => said(b) - said(a))
      .slice(0, shown)
      .map(({ word }) => word),
    shareOf: (kind) => (parts[kinds.indexOf(kind)] ?? 0) / total,
  }
}
