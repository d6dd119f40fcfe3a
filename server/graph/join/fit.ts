/**
 * Whether two events may be the same, and whether that is enough for a machine to join them, if nothing else fits.
 * Pure rules on two units; symmetric. What may be the same and is not joined is proposed.
 */
import { isSameMoney } from '../money.ts'
import { compareDays, isSameDay, isTimely } from './days.ts'
import type { EventUnit } from './unit.ts'

/** Kinds that say nothing of what it was, or of which people have many to say at a time. */
const CATCH_ALL: ReadonlySet<string> = new Set(['OTHER', 'COMMENT'])
/** From accusation to fine, what one article calls the one another may call the other. */
const OF_ONE_PROCEEDING: ReadonlySet<string> = new Set(['ACCUSATION', 'FINDING', 'ORDER', 'FINE'])
const OF_ONE_INTRUSION: ReadonlySet<string> = new Set(['DATA_BREACH', 'CYBERATTACK'])
const OF_MONEY: ReadonlySet<string> = new Set(['FINE', 'ADMINISTRATIVE_PENALTY', 'SURCHARGE', 'OTHER'])
/** Counts of people differ that much from report to report; what differs by more is not the same crowd. */
const LEEWAY = 1.2

/** Why two events are held to be the same, as a reader is told; the surer first. */
export const reasons = ['AGREE', 'SAME_RULING', 'ONLY_FIT'] as const
export type Reason = (typeof reasons)[number]

/** What two events have in common; null where they cannot be the same. */
export interface Fit {
  /** Null where it is too little to join them. */
  readonly joins: Reason | null
}

const PROPOSED: Fit = { joins: null }
const AGREE: Fit = { joins: 'AGREE' }
const ONLY_FIT: Fit = { joins: 'ONLY_FIT' }

/** Two events that one article tells of are two, and so are two records of a data set; what a record fits is proposed. */
export function fit(one: EventUnit, other: EventUnit): Fit | null {
  if (share(one.dataSets, other.dataSets)) return null
  const found = fitAsTold(one, other)
  return found && one.dataSets.size + other.dataSets.size > 0 ? PROPOSED : found
}

function fitAsTold(one: EventUnit, other: EventUnit): Fit | null {
  if (one.type !== other.type || one.kind === null || other.kind === null) return null
  if (share(one.sources, other.sources) || compareDays(one, other) === 'APART') return null
  switch (one.type) {
    case 'Incident':
      return fitIncidents(one, other)
    case 'Ruling':
      return fitRulings(one, other)
    case 'Penalty':
      return fitPenalties(one, other)
    case 'Statement':
      return fitStatements(one, other)
    default:
      return one.type satisfies never
  }
}

/**
 * For each of some units the others that it could fit: those of its family, or about the same. Records of a data set
 * stand apart, so that a record of one that thousands are about is not held against each of them.
 */
export function lookedUpBy(units: readonly EventUnit[]): (unit: EventUnit) => Set<EventUnit> {
  const byPlace = new Map<string, Map<string, EventUnit[]>>()
  const places = ({ type, companies, anchors }: EventUnit) =>
    type === 'Penalty' || type === 'Statement' ? anchors : companies
  const setsOf = ({ dataSets }: EventUnit) => [...dataSets].toSorted().join(' ')
  for (const unit of units) {
    for (const place of places(unit)) {
      const there = byPlace.get(place) ?? new Map<string, EventUnit[]>()
      byPlace.set(place, there)
      const like = there.get(setsOf(unit))
      if (like) like.push(unit)
      else there.set(setsOf(unit), [unit])
    }
  }
  return (unit) => {
    const own = setsOf(unit)
    const unlike = (place: string) =>
      [...(byPlace.get(place) ?? [])].flatMap(([sets, some]) => (own !== '' && sets === own ? [] : some))
    const near = new Set([...places(unit), ...unit.relatives].flatMap(unlike))
    near.delete(unit)
    return near
  }
}

function fitIncidents(one: EventUnit, other: EventUnit): Fit | null {
  if (!areKinds(OF_ONE_INTRUSION, one, other) || !related(one, other)) return null
  if (CATCH_ALL.has(one.kind ?? '')) return PROPOSED
  const [days, shared] = [compareDays(one, other), share(one.companies, other.companies)]
  const crowdsDiffer = differ(one.affected, other.affected)
  if (one.kind !== other.kind) {
    if (shared && !crowdsDiffer && isSameDay(one, other)) return ONLY_FIT
    return days === 'AGREE' ? PROPOSED : null
  }
  // What befell the parent need not be what befell the child, where the numbers say otherwise.
  if (days === 'AGREE') return shared || !crowdsDiffer ? AGREE : PROPOSED
  // An incident without a day of its own, or with a vague one, is told apart by the ruling about it.
  if (share(one.anchors, other.anchors)) return { joins: 'SAME_RULING' }
  const told = isTimely(one, other) || isSameDay(one, other)
  return told && shared && !crowdsDiffer && allRelated(one, other) ? ONLY_FIT : PROPOSED
}

function fitRulings(one: EventUnit, other: EventUnit): Fit | null {
  if (!related(one, other) || !maySpeakOfTheSame(one, other) || !areKinds(OF_ONE_PROCEEDING, one, other)) return null
  const [days, same] = [compareDays(one, other), one.kind === other.kind]
  if (!share(one.actors, other.actors) && !ofOneNation(one, other))
    return same && (one.actors.size === 0 || other.actors.size === 0) ? PROPOSED : null
  if (same && days === 'AGREE') return AGREE
  const told = days === 'AGREE' || isTimely(one, other) || speakOfTheSame(one, other)
  if (told && share(one.companies, other.companies)) return ONLY_FIT
  return same || days === 'AGREE' ? PROPOSED : null
}

/** A country that is said to have acted is the regulator of that country. */
function ofOneNation({ nations: one }: EventUnit, { nations: other }: EventUnit): boolean {
  return share(one.acting, other.of) || share(one.of, other.acting) || share(one.acting, other.acting)
}

/** Where both say what it is about, one of the incidents of each may be the same. */
function maySpeakOfTheSame(one: EventUnit, other: EventUnit): boolean {
  if (one.incidents.length === 0 || other.incidents.length === 0) return true
  return one.incidents.some((a) =>
    other.incidents.some((b) => areKinds(OF_ONE_INTRUSION, a, b) && compareDays(a, b) !== 'APART'),
  )
}

function speakOfTheSame(one: EventUnit, other: EventUnit): boolean {
  return one.incidents.some((a) => other.incidents.some((b) => a.kind === b.kind && compareDays(a, b) === 'AGREE'))
}

/** The ruling says when; a child's penalty is not its parent's, but where the amount is the same. */
function fitPenalties(one: EventUnit, other: EventUnit): Fit | null {
  if (!share(one.anchors, other.anchors)) return null
  const unknown = one.companies.size === 0 || other.companies.size === 0
  const shared = share(one.companies, other.companies)
  if (!unknown && !related(one, other)) return null
  const [same, vague] = [one.kind === other.kind, CATCH_ALL.has(one.kind ?? '') || CATCH_ALL.has(other.kind ?? '')]
  const [a, b] = [one.amount, other.amount]
  if (a && b) {
    if (!isSameMoney(a, b) || !areKinds(OF_MONEY, one, other)) return null
    if (unknown) return PROPOSED
    return shared && same && a.amount === b.amount ? AGREE : ONLY_FIT
  }
  if (!same && !(vague && areKinds(OF_MONEY, one, other))) return null
  if (unknown || !shared || (same && vague)) return PROPOSED
  return same ? AGREE : ONLY_FIT
}

function fitStatements(one: EventUnit, other: EventUnit): Fit | null {
  if (one.kind !== other.kind || !share(one.anchors, other.anchors) || !share(one.actors, other.actors)) return null
  return compareDays(one, other) === 'AGREE' && !CATCH_ALL.has(one.kind ?? '') ? AGREE : PROPOSED
}

/** Of the same kind, or each of one of these. */
function areKinds(kinds: ReadonlySet<string>, one: Pick<EventUnit, 'kind'>, other: Pick<EventUnit, 'kind'>): boolean {
  return one.kind === other.kind || (kinds.has(one.kind ?? '') && kinds.has(other.kind ?? ''))
}

function related(one: EventUnit, other: EventUnit): boolean {
  return share(one.companies, other.companies) || share(one.companies, other.relatives)
}

/** Whether each company of either has to do with the other: an incident at three houses is not the one at the first. */
function allRelated(one: EventUnit, other: EventUnit): boolean {
  const within = ({ companies }: EventUnit, { companies: those, relatives }: EventUnit) =>
    [...companies].every((company) => those.has(company) || relatives.has(company))
  return within(one, other) && within(other, one)
}

function share(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}

function differ(some: EventUnit['affected'], others: EventUnit['affected']): boolean {
  const less = (a: number | null, b: number | null) => a !== null && b !== null && a * LEEWAY < b
  return (
    some.length > 0 &&
    others.length > 0 &&
    some.every((one) => others.every((other) => less(one.max, other.min) || less(other.max, one.min)))
  )
}
