/**
 * Whether two events may be the same, and whether that is enough for a machine to join them, if nothing else fits.
 * Pure rules on two units; symmetric. What may be the same and is not joined is proposed.
 */
import type { EventUnit } from './unit.ts'

const DAY_MS = 86_400_000
/** A season: a year's events of one victim overlap by their year, whether they are the same or not. */
const WIDEST_DAYS = 92
/** Kinds that say nothing of what it was, or of which people have many to say at a time. */
const CATCH_ALL: ReadonlySet<string> = new Set(['OTHER', 'COMMENT'])

/** Why two events are held to be the same, as a reader is told. */
export type Reason = 'AGREE' | 'SAME_RULING'

/** What two events have in common; null where they cannot be the same. */
export interface Fit {
  /** Null where it is too little to join them. */
  readonly joins: Reason | null
}

const PROPOSED: Fit = { joins: null }
const AGREE: Fit = { joins: 'AGREE' }

/** Two events that one article tells of are two. */
export function fit(one: EventUnit, other: EventUnit): Fit | null {
  if (one.type !== other.type || one.kind === null || other.kind === null) return null
  if (share(one.sources, other.sources) || disjointDays(one, other)) return null
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

/** For each of some units the others that it could fit: those of its family, or about the same. */
export function lookedUpBy(units: readonly EventUnit[]): (unit: EventUnit) => Set<EventUnit> {
  const byPlace = new Map<string, EventUnit[]>()
  const places = ({ type, companies, anchors }: EventUnit) =>
    type === 'Penalty' || type === 'Statement' ? anchors : companies
  for (const unit of units) {
    for (const place of places(unit)) {
      const there = byPlace.get(place)
      if (there) there.push(unit)
      else byPlace.set(place, [unit])
    }
  }
  return (unit) => {
    const near = new Set([...places(unit), ...unit.relatives].flatMap((place) => byPlace.get(place) ?? []))
    near.delete(unit)
    return near
  }
}

function fitIncidents(one: EventUnit, other: EventUnit): Fit | null {
  if (one.kind !== other.kind || !related(one, other)) return null
  if (CATCH_ALL.has(one.kind ?? '')) return PROPOSED
  if (isDated(one) && isDated(other)) return AGREE
  // An incident without a day of its own, or with a vague one, is told apart by the ruling about it.
  return share(one.anchors, other.anchors) ? { joins: 'SAME_RULING' } : PROPOSED
}

/** From accusation to fine, what one article calls the one another may call the other: worth asking about. */
const OF_ONE_PROCEEDING: ReadonlySet<string> = new Set(['ACCUSATION', 'FINDING', 'ORDER', 'FINE'])

function fitRulings(one: EventUnit, other: EventUnit): Fit | null {
  if (!related(one, other) || !maySpeakOfTheSame(one, other)) return null
  const [unknown, agree] = [one.actors.size === 0 || other.actors.size === 0, share(one.actors, other.actors)]
  if (!agree && !unknown) return null
  const dated = isDated(one) && isDated(other)
  if (one.kind === other.kind) return dated && agree ? AGREE : PROPOSED
  return dated && agree && OF_ONE_PROCEEDING.has(one.kind ?? '') && OF_ONE_PROCEEDING.has(other.kind ?? '')
    ? PROPOSED
    : null
}

/** Where both say what it is about, one of the incidents of each may be the same. */
function maySpeakOfTheSame(one: EventUnit, other: EventUnit): boolean {
  if (one.incidents.length === 0 || other.incidents.length === 0) return true
  return one.incidents.some((incident) =>
    other.incidents.some(({ kind, window }) => kind === incident.kind && !disjointDays({ window }, incident)),
  )
}

/** The ruling says when; a child's penalty is not its parent's. */
function fitPenalties(one: EventUnit, other: EventUnit): Fit | null {
  if (!share(one.anchors, other.anchors) || one.kind !== other.kind) return null
  const unknown = one.companies.size === 0 || other.companies.size === 0
  if (!unknown && !share(one.companies, other.companies)) return null
  const [a, b] = [one.amount, other.amount]
  if (a && b && (a.amount !== b.amount || a.currency !== b.currency)) return null
  return unknown || CATCH_ALL.has(one.kind ?? '') ? PROPOSED : AGREE
}

function fitStatements(one: EventUnit, other: EventUnit): Fit | null {
  if (one.kind !== other.kind || !share(one.anchors, other.anchors) || !share(one.actors, other.actors)) return null
  return isDated(one) && isDated(other) && !CATCH_ALL.has(one.kind ?? '') ? AGREE : PROPOSED
}

function related(one: EventUnit, other: EventUnit): boolean {
  return share(one.companies, other.companies) || share(one.companies, other.relatives)
}

function share(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}

function disjointDays({ window: a }: Pick<EventUnit, 'window'>, { window: b }: Pick<EventUnit, 'window'>): boolean {
  const ends = ({ earliest, latest }: EventUnit['window']) => [earliest ?? '0000', latest ?? '9999'] as const
  const [[from, until], [since, to]] = [ends(a), ends(b)]
  return from > to || since > until
}

/** Whether its days are known well enough to tell it from others of its kind. */
function isDated({ window: { earliest, latest } }: EventUnit): boolean {
  if (earliest === null || latest === null) return false
  return (Date.parse(latest) - Date.parse(earliest)) / DAY_MS < WIDEST_DAYS
}
