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

/** A weight, and the squares of the steps that it took. */
class Weight {
  value = 0
  private past = 1e-6

  step(slope: number): void {
    this.past += slope * slope
    this.value -= (STEP * slope) / Math.sqrt(this.past)
  }
}

const EPOCHS = 40
const STEP = 0.6

/**
 * Multinomial logistic regression with an L2 penalty, by AdaGrad (Duchi et al. 2011), one example after another in an order
 * that is the same whenever it runs. The penalty says how strongly weights are drawn to nothing.
 */
export function regress(examples: readonly Example[], words: number, kinds: number, penalty: number): Fit {
  const row = () => Array.from({ length: kinds }, () => new Weight())
  const [bias, weights] = [row(), Array.from({ length: words }, row)]
  const often = new Map<number, number>()
  for (const [word] of examples.flatMap((one) => one.words)) often.set(word, (often.get(word) ?? 0) + 1)
  const prepared = shuffled(examples).map(({ words: those, kind, weight }) => ({
    those: those.map(([word, value]) => ({ own: weights[word] ?? [], value, drawn: penalty / (often.get(word) ?? 1) })),
    kind,
    weight,
  }))
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const { those, kind, weight } of prepared) {
      const sums = bias.map(({ value: sum }, k) =>
        those.reduce((all, { own, value }) => all + value * (own[k]?.value ?? 0), sum),
      )
      for (const [k, share] of sharesOf(sums).entries()) {
        const slope = weight * (share - (k === kind ? 1 : 0))
        bias[k]?.step(slope)
        for (const { own, value, drawn } of those) own[k]?.step(slope * value + drawn * (own[k]?.value ?? 0))
      }
    }
  const values = (all: readonly Weight[]) => all.map(({ value }) => value)
  return { bias: values(bias), weights: weights.map(values) }
}

/** Sums as parts of one. */
function sharesOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const parts = sums.map((sum) => Math.exp(sum - most))
  const total = parts.reduce((all, part) => all + part, 0)
  return parts.map((part) => part / total)
}

/** Every 7919th, again and again: neighbors, which are alike, come apart. */
function shuffled<T>(all: readonly T[]): T[] {
  return all.flatMap((_, index) => all[(index * 7919) % all.length] ?? [])
}
