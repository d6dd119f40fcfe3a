import type { KnownRegulator } from '../lexicon/regulators.ts'
import type { CompanyKind, RegulatorKind } from '../fact.ts'

interface Place {
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** An organization as one place in the text speaks of it, not yet told which it is. */
export type Spoken =
  | (Place & {
      readonly type: 'name'
      readonly name: string
      /** "the X group" */ readonly group: boolean
      /** The acronym that stands behind it. */ readonly acronym?: string
    })
  | (Place & {
      /** Who reports, or who attacks: no organization of the story. */ readonly type: 'media' | 'hackers'
      readonly name: string
    })
  | (Place & {
      readonly type: 'regulator'
      readonly text: string
      readonly country: string | null
      readonly kind: RegulatorKind
      /** What it watches over ("DATA"), by its name. */
      readonly field: string | null
      /** The one of the list that goes by this name, where it is clear which. */
      readonly known: KnownRegulator | null
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
      /** It is who owns the other: "its American parent". */
      readonly parent: boolean
      /** The words as they stand, without owner and article. */
      readonly own: string
      readonly place: string | null
      readonly owner: Spoken | null
      readonly definite: boolean
    })
  | (Place & { readonly type: 'pronoun'; readonly word: string })
