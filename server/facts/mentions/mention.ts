import type { CompanyKind, RegulatorKind } from '../fact.ts'

interface Place {
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** An organization as one place in the text speaks of it, not yet told which it is. */
export type Spoken =
  | (Place & { readonly type: 'name'; readonly name: string; /** "the X group" */ readonly group: boolean })
  | (Place & {
      /** Who reports, or who attacks: no organization of the story. */ readonly type: 'media' | 'hackers'
      readonly name: string
    })
  | (Place & {
      readonly type: 'regulator'
      readonly text: string
      readonly country: string | null
      readonly kind: RegulatorKind
      /** "the watchdog": some regulator spoken of before. */
      readonly generic: boolean
      /** The name for which it is an acronym, as the text itself says. */
      readonly acronymOf?: string
      /** The acronym that stands behind the name. */
      readonly acronym?: string
    })
  | (Place & {
      readonly type: 'description'
      /** Without the owner: "flagship brand". */
      readonly words: string
      readonly head: string
      /** Null for heads that own nothing of a relation ("company"). */
      readonly childKind: CompanyKind | null
      readonly place: string | null
      readonly owner: Spoken | null
      readonly definite: boolean
    })
  | (Place & { readonly type: 'pronoun'; readonly word: string })
