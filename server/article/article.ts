import type { FuzzyDate } from './fuzzy-date.ts'

/** Where a publication date comes from. A day is never taken from the clock. */
export type DateOrigin = 'TEXT' | 'METADATA' | 'IMPORTER'

/** A page that an article sums up in other words; what the article’s author did not know is null. */
export interface Summarized {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: FuzzyDate | null
}

/** An article as it was read: its canonical text and what is known about its publication. */
export interface Article {
  /** Hash of the canonical text; the identity of the source. */
  readonly sha256: string
  /** Canonical text: Unicode NFC, "\n" line ends. Every offset anywhere refers to it, in UTF-16 units. */
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedOn: FuzzyDate | null
  readonly publishedOnOrigin: DateOrigin | null
  /** BCP 47, null where not known. */
  readonly language: string | null
  /** The pages of which the text is a summary; empty for an original. */
  readonly summarizes: readonly Summarized[]
}
