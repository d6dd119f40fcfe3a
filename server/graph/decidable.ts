/** What deciding takes: claims and entities, as far as they matter to it. */
import type { EntityType, Modality, Predicate, Stance } from '../facts/fact.ts'
import type { JsonObject } from './claim.ts'

/** A claim as far as deciding needs it. `subject` and `object` are ids of entities. */
export interface DecidableClaim {
  readonly id: string
  readonly predicate: Predicate
  readonly subject: string
  readonly object: string | null
  readonly value: JsonObject | null
  readonly stance: Stance
  readonly modality: Modality
  /** SURE or ACCEPTED, and its source neither withdrawn nor superseded. */
  readonly counts: boolean
  /** Whether a person accepted it, and whether a person wrote its value. */
  readonly accepted: boolean
  readonly corrected: boolean
  readonly knownFrom: string | null
  /** Latest possible day of its source's publication. */
  readonly published: string | null
  /** Sorts claims by publication, source and place. */
  readonly rank: string
}

export interface DecidableEntity {
  readonly id: string
  readonly type: EntityType
}
