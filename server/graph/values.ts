/** The values of one entity over what was known when. Pure. */
import type { EntityType, PenaltyStatus } from '../facts/fact.ts'
import { bestClaim, text } from './best.ts'
import { canonical } from './claim.ts'
import type { DecidableClaim } from './decidable.ts'
import { always, firstDay, history, known, sinceFirst } from './history.ts'
import type { Pick, ValueSpan } from './history.ts'

type ClaimsOf = (entity: string) => readonly DecidableClaim[]

/** What a thing is called and what sort of thing it is are labels, no news: they hold from the start. */
const labels = ['KIND', 'TITLE'] as const
const attributes = ['COUNTRY', 'DESCRIPTION', 'DISCOVERED', 'TARGET', 'AFFECTED', 'ACTOR', 'AMOUNT', 'BY'] as const
const lists = ['IDENTIFIER', 'TOUCHED_COUNTRY', 'LEGAL_BASIS', 'FINDING', 'BROUGHT_BY'] as const

/** Claims of an entity are those that count, affirm and touch it. */
export function decideValues(
  id: string,
  type: EntityType,
  claimsOf: ClaimsOf,
  isThere: (id: string) => boolean,
): ValueSpan[] {
  const byPredicate = Map.groupBy(
    claimsOf(id).filter(({ subject }) => subject === id),
    ({ predicate }) => predicate,
  )
  const said = (predicate: DecidableClaim['predicate']) => byPredicate.get(predicate) ?? []
  return [
    ...names(id, said('NAME'), said('ALIAS')),
    ...labels.flatMap((predicate) => always(id, predicate, pick(said(predicate), said(predicate)))),
    ...attributes.flatMap((predicate) => attribute(id, predicate, said(predicate))),
    ...lists.flatMap((predicate) => items(id, predicate, said(predicate))),
    ...dataTypes(id, said('DATA_TYPE')),
    ...(type === 'Penalty' ? penalty(id, said('DATE'), claimsOf, isThere) : attribute(id, 'DATE', said('DATE'))),
  ]
}

/** The best value among `candidates`, with all the claims that say the same. */
function pick(candidates: readonly DecidableClaim[], all: readonly DecidableClaim[]): Pick | null {
  const value = bestClaim(candidates)?.value
  if (!value) return null
  const same = canonical(value)
  return {
    value,
    claims: all
      .filter((claim) => canonical(claim.value) === same)
      .map(({ id }) => id)
      .toSorted(),
  }
}

function attribute(id: string, predicate: string, claims: readonly DecidableClaim[]): ValueSpan[] {
  return history(id, predicate, turning(claims), (day) =>
    pick(
      claims.filter((claim) => known(claim, day)),
      claims,
    ),
  )
}

/** Where all say the same, as thousands may of one company, only the first day on which it was known turns anything. */
function turning(claims: readonly DecidableClaim[]): readonly { readonly knownFrom: string | null }[] {
  const [first] = claims
  const same = first && canonical(first.value)
  return claims.every(({ value }) => canonical(value) === same) ? [{ knownFrom: firstDay(claims) }] : claims
}

function items(id: string, predicate: string, claims: readonly DecidableClaim[]): ValueSpan[] {
  const groups = Map.groupBy(claims, ({ value }) => canonical(value))
  return [...groups.values()].flatMap((group) => sinceFirst(id, predicate, group[0]?.value ?? {}, group))
}

/** Names that did not become the name are aliases, from the day that they could be known. */
function names(id: string, named: readonly DecidableClaim[], aliases: readonly DecidableClaim[]): ValueSpan[] {
  const name = pick(named, named)
  const others = [...aliases, ...named.filter(({ value }) => value?.['named'] === true)]
  const groups = Map.groupBy(others, ({ value }) => text(value?.['name']) ?? '')
  groups.delete(text(name?.value['name']) ?? '')
  return [
    ...always(id, 'NAME', name),
    ...[...groups].flatMap(([alias, group]) => sinceFirst(id, 'ALIAS', { name: alias }, group)),
  ]
}

/** Whether each type of data was taken is an attribute of its own. */
function dataTypes(id: string, claims: readonly DecidableClaim[]): ValueSpan[] {
  const groups = Map.groupBy(claims, ({ value }) => text(value?.['type']) ?? '')
  return [...groups.values()].flatMap((group) => {
    const rank = group.map((claim) => claim.rank).toSorted()[0] ?? ''
    return attribute(id, 'DATA_TYPE', group).map((span) => ({ ...span, rank }))
  })
}

/** A penalty without a date of its own has that of a ruling that imposed it; its status is where its story stands. */
function penalty(
  id: string,
  dates: readonly DecidableClaim[],
  claimsOf: ClaimsOf,
  isThere: (id: string) => boolean,
): ValueSpan[] {
  const steps = claimsOf(id).filter(
    ({ predicate, subject, object }) =>
      (predicate === 'IMPOSED' || predicate === 'ALTERED') && object === id && subject !== id && isThere(subject),
  )
  const dateOf = (event: string) =>
    claimsOf(event).filter(({ predicate, subject }) => predicate === 'DATE' && subject === event)
  const events = [...new Set(steps.map(({ subject }) => subject))]
  const eventDates = events.flatMap(dateOf)
  return [
    ...history(id, 'DATE', [...dates, ...steps, ...eventDates], (day) => {
      const own = pick(
        dates.filter((claim) => known(claim, day)),
        dates,
      )
      return (
        own ??
        rulingDate(
          steps.filter((step) => step.predicate === 'IMPOSED' && known(step, day)),
          dateOf,
          day,
        )
      )
    }),
    ...history(id, 'STATUS', [...steps, ...eventDates], (day) =>
      status(
        steps.filter((step) => known(step, day)),
        steps,
        dateOf,
        day,
      ),
    ),
  ]
}

/** The best of the dates of the rulings behind a penalty, marked as derived. */
function rulingDate(steps: readonly DecidableClaim[], dateOf: ClaimsOf, day: string | null): Pick | null {
  const dates = [...new Set(steps.map(({ subject }) => subject))].flatMap(dateOf)
  const best = pick(
    dates.filter((claim) => known(claim, day)),
    dates,
  )
  return best && { value: { ...best.value, derived: true }, claims: best.claims }
}

const statuses: readonly PenaltyStatus[] = [
  'PROPOSED',
  'ANNOUNCED',
  'IMPOSED',
  'SUSPENDED',
  'REDUCED',
  'APPEALED',
  'OVERTURNED',
  'SETTLED',
  'PAID',
]

/** The latest step: by the day of its event, then by the day on which it could be known, then by how far it goes. */
function status(
  steps: readonly DecidableClaim[],
  all: readonly DecidableClaim[],
  dateOf: ClaimsOf,
  day: string | null,
): Pick | null {
  const order = (step: DecidableClaim): string => {
    const date = bestClaim(dateOf(step.subject).filter((claim) => known(claim, day)))?.value
    const sortDate = text(date?.['earliest']) ?? text(date?.['latest']) ?? ''
    return [sortDate, step.knownFrom ?? '', statuses.findIndex((name) => name === step.value?.['status'])].join(' ')
  }
  const orders = steps
    .map((step) => [order(step), text(step.value?.['status'])] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const last = orders.at(-1)?.[1]
  if (last === undefined || last === null) return null
  const claims = all.filter(({ value }) => value?.['status'] === last)
  return { value: { status: last }, claims: claims.map(({ id }) => id).toSorted() }
}
