/**
 * A date as exact as the source makes it.
 * `edtf` is ISO 8601-2 ("2025-05", "2025-21", "[2025-09-09..2025-09-30]", "[..2025-05-31]", "XXXX-09-09");
 * `earliest` and `latest` are days (YYYY-MM-DD), null where that end is not bounded.
 * `phrase` is the wording in the text, null where there is none; `derived` marks a date that no sentence states but
 * that follows from dates that sentences do state (a reaction lies between what it reacts to and the publication).
 */
export interface FuzzyDate {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly phrase: string | null
  readonly derived: boolean
}
