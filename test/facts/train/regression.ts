/** What stands in one example, by the number of its word, and the number of its kind. */
export interface Example {
  readonly words: readonly (readonly [word: number, value: number])[]
  readonly kind: number
  readonly weight: number
}

export interface Fit {
  readonly bias: readonly number[]
  /** For each word, how much it speaks for each kind. */
  readonly weights: readonly (readonly number[])[]
}

/** Weights in rows, one for each word, and the squares of the steps that each took. */
class Weights {
  readonly values: Float64Array
  private readonly past: Float64Array

  constructor(count: number) {
    this.values = new Float64Array(count)
    this.past = new Float64Array(count).fill(1e-6)
  }

  at(place: number): number {
    return this.values[place] ?? 0
  }

  step(place: number, slope: number): void {
    const past = (this.past[place] ?? 0) + slope * slope
    this.past[place] = past
    this.values[place] = this.at(place) - (STEP * slope) / Math.sqrt(past)
  }
}

const EPOCHS = 40
const STEP = 0.6

/**
 * Multinomial logistic regression with an L2 penalty, by AdaGrad (Duchi et al. 2011), one example after another in an order
 * that is the same whenever it runs. The penalty says how strongly weights are drawn to nothing.
 */
export function regress(examples: readonly Example[], words: number, kinds: number, penalty: number): Fit {
  const [bias, weights] = [new Weights(kinds), new Weights(words * kinds)]
  const drawn = new Float64Array(words)
  for (const { words: those } of examples) for (const [word] of those) drawn[word] = (drawn[word] ?? 0) + 1
  for (const [word, often] of drawn.entries()) drawn[word] = penalty / (often || 1)
  const sums = new Float64Array(kinds)
  const ordered = shuffled(examples)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const { words: those, kind, weight } of ordered) {
      sums.set(bias.values)
      for (const [word, value] of those)
        for (let k = 0; k < kinds; k += 1) sums[k] = (sums[k] ?? 0) + value * weights.at(word * kinds + k)
      for (const [k, share] of sharesOf(sums).entries()) {
        const slope = weight * (share - (k === kind ? 1 : 0))
        bias.step(k, slope)
        for (const [word, value] of those) {
          const place = word * kinds + k
          weights.step(place, slope * value + (drawn[word] ?? 0) * weights.at(place))
        }
      }
    }
  const rows = Array.from({ length: words }, (_, word) =>
    Array.from(weights.values.subarray(word * kinds, (word + 1) * kinds)),
  )
  return { bias: [...bias.values], weights: rows }
}

/** Sums as parts of one. */
function sharesOf(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const parts = sums.map((sum) => Math.exp(sum - most))
  const total = parts.reduce((all, part) => all + part, 0)
  return parts.map((part) => part / total)
}

/** Every 7919th, again and again: neighbors, which are alike, come apart. */
function shuffled<T>(all: readonly T[]): T[] {
  return all.flatMap((_, index) => all[(index * 7919) % all.length] ?? [])
}
