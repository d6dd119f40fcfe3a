/** What is stored of a source, before anything is decided from it; and every way in which that can change. */
import { createHash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import type { FuzzyDate } from '../article/fuzzy-date.ts'
import type { About, Publications } from './known-article.ts'
import type { EntityType, Modality, Predicate, Reading, SpeakerKind, Stance } from '../facts/fact.ts'

export type Review = 'SURE' | 'CANDIDATE' | 'ACCEPTED' | 'REJECTED'
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json }
export type JsonObject = { readonly [member: string]: Json }

/** One thing as one source speaks of it. */
export interface StoredMention {
  readonly id: string
  readonly type: EntityType
  readonly start: number
  readonly end: number
}

/** A speaker as stored: `mention` is a mention's id. */
export interface StoredSpeaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly mention: string | null
}

/** One fact as one source gives it. `subject` and `object` are ids of mentions. */
export interface StoredClaim {
  readonly id: string
  readonly predicate: Predicate
  readonly subject: string
  readonly object: string | null
  readonly value: JsonObject | null
  readonly quote: string
  readonly start: number
  readonly end: number
  /** Number of the non-empty line in which the quote starts, from 1. */
  readonly paragraph: number
  readonly stance: Stance
  readonly modality: Modality
  readonly certainty: 'SURE' | 'CANDIDATE'
  readonly reason: string
  readonly saidBy: StoredSpeaker | null
  readonly saidOn: FuzzyDate | null
  readonly knownFrom: string | null
}

/** Whose word a decision is. A person's beats a machine's. */
export type Decider = 'MACHINE' | 'PERSON'

/** An article as it was read. */
interface Incoming {
  readonly article: Article
  readonly reading: Reading
  /** Its other publications; those that are stored stay where it is absent. */
  readonly copies?: readonly About[]
  /** All publications that were stored when it was read, null for none: where that has changed, SOURCE_CHANGED. */
  readonly seen?: Publications | null
}

export type Change =
  /** Articles as they were read. What is there already, by the same or newer rules, is left alone. */
  | { readonly kind: 'IMPORT'; readonly readings: readonly Incoming[] }
  /** A person's word on a claim; SURE and CANDIDATE put it back to where its reading left it. */
  | { readonly kind: 'REVIEW'; readonly claim: string; readonly review: Review }
  /** A person's own value in place of that of a claim, on the same quote. */
  | { readonly kind: 'CORRECT'; readonly claim: string; readonly value: JsonObject }
  /** Two mentions are one thing in the world, or never are. `at`: ISO instant. */
  | {
      readonly kind: 'DECIDE'
      readonly decision: 'SAME' | 'NEVER'
      readonly a: string
      readonly b: string
      readonly by: Decider
      readonly at: string
    }
  | { readonly kind: 'UNDO'; readonly decision: string }
  | { readonly kind: 'WITHDRAW' | 'RESTORE'; readonly source: string }
  /** Removes the words of a source for good. */
  | { readonly kind: 'TAKE_DOWN'; readonly source: string }

/** A short stable id made from what identifies a thing. */
export function hash(...parts: readonly Json[]): string {
  return createHash('sha256').update(canonical(parts)).digest('hex').slice(0, 32)
}

/** JSON with the members in the order of their names: equal values are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

export function mentionId(sha256: string, type: EntityType, first: { start: number; end: number }): string {
  return hash('mention', sha256, type, first.start, first.end)
}

/** Subject and object are part of it: one sentence may say the same of two things. */
export function claimId(sha256: string, claim: Omit<StoredClaim, 'id'>): string {
  const { predicate, start, end, subject, object, value, stance, modality } = claim
  return hash('claim', sha256, predicate, start, end, subject, object, value, stance, modality)
}

/** The same two mentions, whichever is named first, have one decision by each decider at each instant. */
export function decisionId(kind: 'SAME' | 'NEVER', a: string, b: string, by: Decider, at: string): string {
  const [first, second] = a < b ? [a, b] : [b, a]
  return hash('decision', kind, first, second, by, by === 'MACHINE' ? null : at)
}
