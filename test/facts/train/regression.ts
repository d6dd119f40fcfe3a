/** What stands in one example, by the number of its word, and the number of its kind. */
export interface Example {
  readonly words: readonly (readonly [word: number, value: number])[]
  readonly kind: number
  readonly weight: number
}

export interface Fit {
  readonly bias: Float64Array
  /** For each word, how much it speaks for each kind. */
  readonly weights: readonly Float64Array[]
}

const EPOCHS = 40
const STEP = 0.6
/** How strongly weights are drawn to nothing. */
const PENALTY = 0.05

/**
 * Multinomial logistic regression with an L2 penalty, by AdaGrad (Duchi et al. 2011), one example after another in an order
 * that is the same whenever it runs.
 */
export function regress(examples: readonly Example[], words: number, kinds: number): Fit {
  const weights = Array.from({ length: words }, () => new Float64Array(kinds))
  const seen = Array.from({ length: words }, () => new Float64Array(kinds).fill(1e-6))
  const [bias, seenBias] = [new Float64Array(kinds), new Float64Array(kinds).fill(1e-6)]
  const often = new Float64Array(words)
  for (const { words: those } of examples) for (const [word] of those) often[word]! += 1
  const order = shuffled(examples)
  const part = new Float64Array(kinds)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const { words: those, kind, weight } of order) {
      sharesOf(those, { bias, weights }, part)
      part[kind]! -= 1
      for (let k = 0; k < kinds; k += 1) {
        const slope = weight * part[k]!
        seenBias[k]! += slope * slope
        bias[k]! -= (STEP * slope) / Math.sqrt(seenBias[k]!)
        for (const [word, value] of those) {
          const [own, past] = [weights[word]!, seen[word]!]
          const steep = slope * value + (PENALTY * own[k]!) / often[word]!
          past[k]! += steep * steep
          own[k]! -= (STEP * steep) / Math.sqrt(past[k]!)
        }
      }
    }
  return { bias, weights }
}

/** Written into `out`: how sure each kind is. */
function sharesOf(those: Example['words'], { bias, weights }: Fit, out: Float64Array): void {
  for (let k = 0; k < out.length; k += 1) {
    let sum = bias[k]!
    for (const [word, value] of those) sum += value * weights[word]![k]!
    out[k] = sum
  }
  const most = Math.max(...out)
  let total = 0
  for (let k = 0; k < out.length; k += 1) total += out[k] = Math.exp(out[k]! - most)
  for (let k = 0; k < out.length; k += 1) out[k]! /= total
}

/** Every 7919th, again and again: neighbors, which are alike, come apart. */
function shuffled<T>(all: readonly T[]): T[] {
  return all.map((_, index) => all[(index * 7919) % all.length]!)
}
