import type { RegulatorKind } from '../fact.ts'
import type { Known } from '../lexicon/names.ts'

/** Capitalized words that can be a name: token numbers, end exclusive. */
export interface Run {
  readonly from: number
  readonly until: number
  /** Where it ends in the article, a legal form with its dots included. */
  readonly end: number
  /** What the longest known name at its start stands for. */
  readonly known: Known | null
  /** True where the known name is all of it. */
  readonly whole: boolean
  /** True where a legal form ends it. */
  readonly form: boolean
  /** By its first word. */
  readonly person: boolean
  /** A person's by the title before it. */
  readonly titled?: boolean
  /** What an authority of a place is, by the known one that is called like it. */
  readonly like?: RegulatorKind | undefined
  /** It can be a name only where the text uses it as one elsewhere ("Three said"). */
  readonly weak: boolean
}
