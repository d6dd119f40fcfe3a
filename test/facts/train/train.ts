import type { KindWords } from '../../../server/facts/kinds/weigh.ts'
import type { Told } from './examples.ts'
import { regress, type Example } from './regression.ts'

/** A word of fewer examples says too little. */
const FEWEST = 3

/** How it is learned. */
export interface Learning {
  /** How strongly weights are drawn to nothing. */
  readonly penalty: number
  /** What a word must say for a kind, or against it, to be kept. */
  readonly least: number
  /** From 0, where each example counts the same, to 1, where kinds of which few tell count as much as those of which many do. */
  readonly evenness: number
}

/** How much each word speaks for each kind, learned from what is told of them. The same examples give the same words. */
export function train(told: readonly Told[], learning: Learning): KindWords {
  const { least } = learning
  const often = countsOf(told.flatMap(({ near }) => [...near.keys()]))
  const frequent = [...often].flatMap(([word, count]) => (count >= FEWEST ? [word] : [])).toSorted()
  const first = learn(told, learning, often, frequent)
  // Words that say little are left out, and the others learned again without them.
  const telling = frequent.filter((_, index) =>
    (first.weights[index] ?? []).some((weight) => Math.abs(weight) >= least),
  )
  const { bias, weights } = learn(told, learning, often, telling)
  const rounded = (numbers: Iterable<number>) => Array.from(numbers, (number) => Math.round(number * 10) / 10 + 0)
  return {
    kinds: kindsOf(told),
    bias: rounded(bias),
    words: Object.fromEntries(
      telling.map((word, index) => [
        word,
        rounded([rarenessOf(often.get(word) ?? 1, told.length), ...(weights[index] ?? [])]),
      ]),
    ),
  }
}

function learn(
  told: readonly Told[],
  { penalty, evenness }: Learning,
  often: ReadonlyMap<string, number>,
  words: readonly string[],
) {
  const kinds = kindsOf(told)
  const places = new Map(words.map((word, index) => [word, index]))
  const perKind = countsOf(told.map(({ kind }) => kind))
  const examples = told.map(({ near, kind, weight: own = 1 }): Example => {
    const those = [...near].flatMap(([word, nearness]): [number, number][] => {
      const place = places.get(word)
      return place === undefined ? [] : [[place, nearness * rarenessOf(often.get(word) ?? 1, told.length)]]
    })
    const length = Math.hypot(...those.map(([, value]) => value)) || 1
    const weight = own * (told.length / (kinds.length * (perKind.get(kind) ?? 1))) ** evenness
    return { words: those.map(([word, value]) => [word, value / length]), kind: kinds.indexOf(kind), weight }
  })
  return regress(examples, words.length, kinds.length, penalty)
}

const kindsOf = (told: readonly Told[]): string[] => [...new Set(told.map(({ kind }) => kind))].toSorted()
const rarenessOf = (count: number, of: number): number => Math.log(1 + of / count)

function countsOf(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
