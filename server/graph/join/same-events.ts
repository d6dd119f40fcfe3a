/**
 * Which events of several articles are one. Pure, and a function of the set of units: no order matters.
 *
 * Units are nodes, fits that join are edges. A unit is clear when all that fit it fit each other as well: then there is
 * one thing that it can be. Clear units that fit each other have the very same neighbors, so that they form groups in
 * which every two fit, and belonging to one needs no choice among candidates. Everything else that fits is proposed.
 */
import type { EventUnit } from './unit.ts'
import { fit, lookedUpBy, reasons } from './fit.ts'
import type { Reason } from './fit.ts'

/** Two mentions, the lesser id first. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly reason: Reason | 'NOT_SURE' | 'SEVERAL_FIT'
}

export interface SameEvents {
  /** The least mention of each group with the least of each of the units that it joins. */
  readonly same: readonly Link[]
  readonly proposed: readonly Link[]
}

/** What fits more than this many others is too vague to be worth a question. */
const MOST_PROPOSED = 8

type Units = readonly EventUnit[]
type IsApart = (one: EventUnit, other: EventUnit) => boolean

/**
 * `merge` makes one unit of several; `isApart` tells of units that somebody decided are never the same. `units` are
 * whole blocks: all that fits one of them is among them.
 */
export function sameEvents(units: Units, merge: (units: Units) => EventUnit, isApart: IsApart): SameEvents {
  let merged = units
  const joinedBy = new Map<string, Reason>()
  // What a vaguer reason adds is asked of what has been joined by then, so that it never joins what dates keep apart.
  for (const [rank, reason] of reasons.entries()) {
    const surer: ReadonlySet<Reason | null> = new Set(reasons.slice(0, rank + 1))
    const groups = group(merged, isApart, (found) => surer.has(found))
    for (const { id } of groups.filter(({ length }) => length > 1).flat())
      if (!joinedBy.has(id)) joinedBy.set(id, reason)
    merged = groups.map((some) => (some.length === 1 ? (some[0] as EventUnit) : merge(some)))
  }
  const same = merged.flatMap(({ id, mentions }) => {
    const inside = new Set(mentions)
    const others = units.filter((unit) => unit.id !== id && inside.has(unit.id))
    return others.map((unit): Link => ({ a: id, b: unit.id, reason: joinedBy.get(unit.id) ?? 'AGREE' }))
  })
  return { same, proposed: propose(merged, isApart) }
}

function neighbors(
  units: Units,
  isApart: IsApart,
  wanted: (reason: Reason | null) => boolean,
): Map<EventUnit, Set<EventUnit>> {
  const lookUp = lookedUpBy(units)
  const fits = (one: EventUnit, other: EventUnit) => {
    const found = fit(one, other)
    return found !== null && wanted(found.joins) && !isApart(one, other)
  }
  return new Map(units.map((one) => [one, new Set([...lookUp(one)].filter((other) => fits(one, other)))]))
}

/** The units in groups that are one; most are alone. */
function group(units: Units, isApart: IsApart, wanted: (reason: Reason | null) => boolean): EventUnit[][] {
  const near = neighbors(units, isApart, wanted)
  const of = (unit: EventUnit) => near.get(unit) ?? new Set()
  const clear = new Set(
    units.filter((unit) =>
      [...of(unit)].every((one) => [...of(unit)].every((other) => one === other || of(one).has(other))),
    ),
  )
  const placed = new Set<EventUnit>()
  return units.flatMap((unit) => {
    if (placed.has(unit)) return []
    const members = clear.has(unit) ? [unit, ...[...of(unit)].filter((one) => clear.has(one))] : [unit]
    for (const member of members) placed.add(member)
    return [members]
  })
}

function propose(units: Units, isApart: IsApart): Link[] {
  const near = neighbors(units, isApart, () => true)
  const few = (unit: EventUnit) => (near.get(unit)?.size ?? 0) <= MOST_PROPOSED
  return [...near].flatMap(([one, others]) =>
    [...others]
      .filter((other) => one.id < other.id && few(one) && few(other))
      .map((other): Link => ({
        a: one.id,
        b: other.id,
        reason: fit(one, other)?.joins === null ? 'NOT_SURE' : 'SEVERAL_FIT',
      })),
  )
}
