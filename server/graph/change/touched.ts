/** What a change touched: the mentions to look at again. Empty where it changed nothing. */
export interface Touched {
  readonly mentions: readonly string[]
  readonly changed: boolean
}
