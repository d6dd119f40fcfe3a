/**
 * Claims → graph. Pure, and the same in whatever order claims are given. What it decides about an entity depends on
 * the claims that touch it and, for penalties, on the dates of the events that imposed or altered them.
 */
import { hash } from './claim.ts'
import type { JsonObject } from './claim.ts'
import type { EntityType, Predicate } from '../facts/fact.ts'
import type { DecidableClaim, DecidableEntity } from './decidable.ts'
import { text } from './best.ts'
import { firstDay } from './history.ts'
import type { ValueSpan } from './history.ts'
import { decideValues } from './values.ts'
import { propertiesOf } from './properties.ts'
import type { Properties } from './properties.ts'

export interface DesiredEntity {
  readonly id: string
  readonly type: EntityType
  readonly live: boolean
  readonly properties: Properties
}

interface DesiredRelationship {
  readonly type: RelationshipType
  readonly start: string
  readonly end: string
  readonly properties: Properties & { readonly key: string }
}

export interface Desired {
  readonly entities: readonly DesiredEntity[]
  readonly values: readonly ValueSpan[]
  readonly relationships: readonly DesiredRelationship[]
}

export const relationshipTypes = [
  'SUBSIDIARY_OF',
  'INVOLVED_IN',
  'ISSUED',
  'AGAINST',
  'ABOUT',
  'REVIEWS',
  'IMPOSED',
  'ALTERED',
  'ON',
  'MADE',
  'LED_TO',
] as const satisfies readonly Predicate[]
export type RelationshipType = (typeof relationshipTypes)[number]
const relationships: ReadonlySet<string> = new Set(relationshipTypes)

/** What is denied, said not to be so, or the most that could be creates nothing. */
function affirms({ stance, modality }: Pick<DecidableClaim, 'stance' | 'modality'>): boolean {
  return stance !== 'DENIES' && modality !== 'MAXIMUM' && modality !== 'NEGATED'
}

/**
 * What the graph should hold of `entities` and of every relationship that ends at one of them. `claims` are at least
 * all that touch them, and the DATE claims of the events that imposed or altered a penalty among them; `othersLive`
 * tells of entities at far ends whether they are live.
 */
export function decide(
  claims: readonly DecidableClaim[],
  entities: readonly DecidableEntity[],
  othersLive: ReadonlySet<string>,
): Desired {
  const affirming = claims.filter((claim) => claim.counts && affirms(claim))
  const touching = groupByEnds(affirming)
  const own = (id: string): readonly DecidableClaim[] => touching.get(id) ?? []
  const live = new Set(entities.filter(({ id, type }) => isLive(id, type, own(id))).map(({ id }) => id))
  const decided = new Set(entities.map(({ id }) => id))
  const isThere = (id: string): boolean => (decided.has(id) ? live.has(id) : othersLive.has(id))
  const ties = decideRelationships(affirming, decided, isThere)
  const values = new Map(entities.map(({ id, type }) => [id, live.has(id) ? decideValues(id, type, own, isThere) : []]))
  return {
    entities: entities.map(({ id, type }) => ({
      id,
      type,
      live: live.has(id),
      properties: live.has(id) ? propertiesOf(id, firstDay(own(id)), values.get(id) ?? []) : { id },
    })),
    values: [...values.values()].flat(),
    relationships: ties,
  }
}

function groupByEnds(claims: readonly DecidableClaim[]): Map<string, DecidableClaim[]> {
  const groups = new Map<string, DecidableClaim[]>()
  for (const claim of claims) {
    for (const end of new Set([claim.subject, claim.object])) {
      if (end === null) continue
      const group = groups.get(end)
      if (group) group.push(claim)
      else groups.set(end, [claim])
    }
  }
  return groups
}

/** An organization is there as soon as something names it, an event as soon as something says what it is. */
function isLive(id: string, type: EntityType, touching: readonly DecidableClaim[]): boolean {
  const needed = type === 'Company' || type === 'Regulator' ? 'NAME' : 'KIND'
  return touching.some(({ predicate, subject }) => predicate === needed && subject === id)
}

/** One relationship for all claims that say the same, so that each is there from its first claim on and never changes. */
function decideRelationships(
  claims: readonly DecidableClaim[],
  decided: ReadonlySet<string>,
  isThere: (id: string) => boolean,
): DesiredRelationship[] {
  const groups = new Map<string, DecidableClaim[]>()
  for (const claim of claims) {
    const { predicate, subject, object } = claim
    if (!isRelationship(predicate) || object === null || subject === object) continue
    if (!(decided.has(subject) || decided.has(object)) || !isThere(subject) || !isThere(object)) continue
    const key = relationshipKey(claim)
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups].map(([key, group]) => relationship(key, group))
}

function isRelationship(predicate: Predicate): predicate is RelationshipType {
  return relationships.has(predicate)
}

function relationshipKey({ predicate, subject, object, value }: DecidableClaim): string {
  // Two wordings of one date are one period.
  const period =
    predicate === 'SUBSIDIARY_OF' && value ? [edtf(value['from']), edtf(value['until']), value['share'] ?? null] : value
  return hash('relationship', predicate, subject, object, period)
}

function edtf(date: JsonObject[string] | undefined): string | null {
  return date !== null && typeof date === 'object' && 'edtf' in date ? text(date.edtf) : null
}

function relationship(key: string, claims: readonly DecidableClaim[]): DesiredRelationship {
  const first = claims.reduce((one, other) => (other.id < one.id ? other : one))
  const knownFrom = firstDay(claims)
  const said = Object.entries(first.value ?? {}).filter(([, value]) => value !== null)
  return {
    type: first.predicate as RelationshipType,
    start: first.subject,
    end: first.object ?? '',
    properties: {
      ...Object.fromEntries(
        said.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value]),
      ),
      key,
      claims: claims.map(({ id }) => id).toSorted(),
      ...(knownFrom === null ? {} : { knownFrom }),
    },
  }
}
