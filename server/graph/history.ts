/** What was known when: values over the days on which their claims became known. Pure. */
import { canonical, hash } from './claim.ts'
import type { JsonObject } from './claim.ts'
import type { DecidableClaim } from './decidable.ts'

/** A value in force at some moment, and the claims it rests on. */
export interface Pick {
  readonly value: JsonObject
  readonly claims: readonly string[]
}

/** One value of an entity; it holds for [from, until). */
export interface ValueSpan extends Pick {
  readonly key: string
  readonly entity: string
  readonly predicate: string
  /** Day; null where it has held from the start, or (`never`) where no datable source gives it. */
  readonly from: string | null
  readonly until: string | null
  readonly never: boolean
  /** Where it stands among its like: values of one list are sorted by it. */
  readonly rank: string
}

/** Whether a claim could be known on a day; `null` stands for now, when everything is known. */
export function known({ knownFrom }: { readonly knownFrom: string | null }, day: string | null): boolean {
  return day === null || (knownFrom !== null && knownFrom <= day)
}

/**
 * The values that `at` gives on each of the days on which something became known, and the present one at the end; where
 * the present one is known from no datable source, it comes apart, marked `never`.
 */
export function history(
  entity: string,
  predicate: string,
  claims: readonly { readonly knownFrom: string | null }[],
  at: (day: string | null) => Pick | null,
): ValueSpan[] {
  const days = [...new Set(claims.flatMap(({ knownFrom }) => knownFrom ?? []))].toSorted()
  const spans: ValueSpan[] = []
  let open: { pick: Pick; from: string } | null = null
  for (const day of days) {
    const pick = at(day)
    if (same(open?.pick ?? null, pick)) continue
    if (open) spans.push(span(entity, predicate, open.pick, open.from, day))
    open = pick && { pick, from: day }
  }
  if (open) spans.push(span(entity, predicate, open.pick, open.from, null))
  const present = at(null)
  if (present && !same(open?.pick ?? null, present)) {
    spans.push({ ...span(entity, predicate, present, null, null), never: true })
  }
  return spans
}

/** A value that is no news: it holds from the start, whenever it was said. */
export function always(entity: string, predicate: string, pick: Pick | null): ValueSpan[] {
  return pick ? [span(entity, predicate, pick, null, null)] : []
}

/** The value of a list's item: there as soon as one of its claims is known. */
export function sinceFirst(
  entity: string,
  predicate: string,
  value: JsonObject,
  claims: readonly DecidableClaim[],
): ValueSpan {
  const from = firstDay(claims)
  const rank = claims.map((claim) => claim.rank).toSorted()[0] ?? ''
  const since = span(entity, predicate, { value, claims: claims.map(({ id }) => id).toSorted() }, from, null)
  return { ...since, never: from === null, rank }
}

/** The earliest day on which one of the claims could be known; null where none is datable. */
export function firstDay(claims: readonly { readonly knownFrom: string | null }[]): string | null {
  return claims.flatMap(({ knownFrom }) => knownFrom ?? []).toSorted()[0] ?? null
}

/** The present one of the values of one attribute. */
export function presentOf(spans: readonly ValueSpan[]): ValueSpan | null {
  return spans.find(({ never }) => never) ?? spans.find(({ until }) => until === null) ?? null
}

function span(
  entity: string,
  predicate: string,
  { value, claims }: Pick,
  from: string | null,
  until: string | null,
): ValueSpan {
  const key = hash('value', entity, predicate, value, from)
  return { key, entity, predicate, value, claims, from, until, never: false, rank: '' }
}

function same(one: Pick | null, other: Pick | null): boolean {
  return one === null || other === null ? one === other : canonical(one.value) === canonical(other.value)
}
