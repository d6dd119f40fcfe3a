import { numberIn, textIn } from './comparing.ts'
import { sortDay, valueThen } from './known.ts'
import { refusal } from './refusal.ts'
import { list, members } from './stored.ts'

/** One key that a list is sorted by. What has no value comes last, in both directions. */
export interface Key {
  /** Of a node that is matched (and, of a claim in a list of its own, its source as `source`): index-backed without `asOf`. */
  readonly matching: (timed: boolean, node: string) => string
  readonly descending?: boolean
  /** Whether every node has it. */
  readonly always?: true
}

/** How one page is sorted. `sign` tells cursors of one order from those of another; empty for the order of the list itself. */
export interface Sorting {
  readonly keys: readonly Key[]
  readonly sign: string
}

const stored =
  (property: string): Key['matching'] =>
  (_, n) =>
    `${n}.${property}`
const valued =
  (predicate: string, property: string): Key['matching'] =>
  (timed, n) =>
    timed ? valueThen(n, predicate, property) : `${n}.${property}`
const json =
  (predicate: string, property: string, member: string): Key['matching'] =>
  (timed, n) =>
    timed ? textIn(valueThen(n, predicate, 'value'), member) : `${n}.${property}`

const organization = {
  NAME: { matching: stored('name') },
  COUNTRY: { matching: json('COUNTRY', 'country', 'country') },
  KIND: { matching: stored('kind') },
  KNOWN_FROM: { matching: stored('knownFrom') },
} satisfies Record<string, Key>

export const byDate: Key = { matching: (timed, n) => sortDay(n, timed) }
const event = {
  DATE: byDate,
  KIND: { matching: stored('kind') },
  KNOWN_FROM: { matching: stored('knownFrom') },
} satisfies Record<string, Key>

const affected: Key['matching'] = (timed, n) => {
  const count = timed ? valueThen(n, 'AFFECTED', 'value') : `${n}.affected`
  return `coalesce(${numberIn(count, 'min')}, ${numberIn(count, 'max')})`
}

/** Type of what is listed → what `orderBy` may name. */
const keys: Readonly<Record<string, Readonly<Record<string, Key>>>> = {
  Company: organization,
  Regulator: organization,
  Incident: { ...event, AFFECTED: { matching: affected } },
  Ruling: event,
  Penalty: {
    ...event,
    STATUS: { matching: json('STATUS', 'status', 'status') },
    CURRENCY: { matching: valued('AMOUNT', 'currency') },
    AMOUNT: { matching: valued('AMOUNT', 'amountValue') },
  },
  Statement: event,
  Event: event,
  Source: {
    PUBLISHED: { matching: (_, n) => `coalesce(${n}.publishedUntil, ${n}.publishedFrom)` },
    TITLE: { matching: stored('title') },
    PUBLISHER: { matching: stored('publisher') },
    LANGUAGE: { matching: stored('language') },
  },
  Claim: {
    SOURCE: { matching: () => 'coalesce(source.seq, 0)', always: true },
    START: { matching: stored('start'), always: true },
    PREDICATE: { matching: stored('predicate'), always: true },
    REVIEW: { matching: stored('review'), always: true },
    KNOWN_FROM: { matching: stored('knownFrom') },
  },
}

const mostKeys = 4

/** What `orderBy` says; the order of the list itself where it says nothing. Throws BAD_INPUT, TOO_MANY, NEEDS_CURRENCY. */
export function sortingOf(type: string, own: readonly Key[], orderBy: unknown): Sorting {
  const asked = list(orderBy).map(members)
  if (asked.length === 0) return { keys: own, sign: '' }
  if (asked.length > mostKeys) throw refusal('TOO_MANY', `\`orderBy\` takes ${mostKeys} keys at most.`)
  const names = asked.map(({ by }) => String(by))
  if (new Set(names).size < names.length) throw refusal('BAD_INPUT', '`orderBy` names a key twice.')
  const amount = names.indexOf('AMOUNT')
  if (amount >= 0 && !names.slice(0, amount).includes('CURRENCY')) {
    throw refusal('NEEDS_CURRENCY', 'Sort by CURRENCY before AMOUNT: different currencies are never compared.')
  }
  const sorted = asked.map(({ by, direction }): Key => {
    const key = keys[type]?.[String(by)]
    if (!key) throw new Error(`${type} is not sorted by ${String(by)}`)
    return { ...key, descending: direction === 'DESCENDING' }
  })
  const sign = sorted.map(({ descending }, index) => `${names[index]}${descending ? '-' : '+'}`).join('')
  return { keys: sorted, sign }
}
