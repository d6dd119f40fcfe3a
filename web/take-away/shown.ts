import type { Numbered } from '../chain/order.ts'
import type { Dataset } from '../lanes/dataset.ts'
import type { Span } from '../lanes/time.ts'
import type { View } from '../view.ts'

/** What a person sees and may take away. */
export interface Shown {
  readonly data: Dataset
  readonly view: View
  readonly span: Span
  readonly numbers: readonly Numbered[] | null
  /** The last day of which anything is known. */
  readonly until: string | null
  readonly theme: string
}
