/** What each predicate may say of what: checked on everything that comes from outside, whoever read it. */
import { fuzzyDate } from '../article/bounds.ts'
import type { FuzzyDate } from '../article/fuzzy-date.ts'
import type { EntityType, Predicate } from '../facts/fact.ts'
import {
  actorKinds,
  countries,
  countryRoles,
  currencies,
  dataTypes,
  findingOutcomes,
  involvementRoles,
  kinds,
  linkKinds,
  penaltyStatuses,
  qualifiers,
  speakerKinds,
  takens,
} from './vocabulary.ts'

/** A check of one value: a sentence that says what is wrong, or null. */
export type Check = (value: unknown) => string | null

export interface Signature {
  readonly subject: readonly EntityType[]
  /** Absent where the predicate ties nothing. */
  readonly object?: readonly EntityType[]
  /** Absent where there is no value. */
  readonly value?: (subject: EntityType) => Check
}

export const nullable =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value)

export const oneOf =
  (words: Iterable<string>): Check =>
  (value) =>
    typeof value === 'string' && new Set(words).has(value)
      ? null
      : `is ${show(value)}, which is not among the known ones`

export const text: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 2000 ? null : `is ${show(value)}, not a text`
const flag: Check = (value) => (typeof value === 'boolean' ? null : `is ${show(value)}, not true or false`)
const amount: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? null : `is ${show(value)}, not a finite amount`
const share: Check = (value) => amount(value) ?? (Number(value) <= 1 ? null : `is ${show(value)}, not between 0 and 1`)

/** An object with just these members. */
export const shape =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return `is ${show(value)}, not an object`
    const given = value as Record<string, unknown>
    const stranger = Object.keys(given).find((name) => !Object.hasOwn(members, name))
    if (stranger !== undefined) return `has an unknown member "${stranger}"`
    for (const [name, check] of Object.entries(members)) {
      const wrong = check(given[name])
      if (wrong !== null) return `: ${name} ${wrong}`
    }
    return null
  }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const day: Check = (value) =>
  typeof value === 'string' && DAY.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value)
    ? null
    : `is ${show(value)}, not a day of the calendar`

/** A FuzzyDate whose bounds are those of its EDTF. */
export const date: Check = (value) => {
  const members = { edtf: text, earliest: nullable(day), latest: nullable(day), phrase: nullable(text), derived: flag }
  const wrong = shape(members)(value)
  if (wrong !== null) return wrong
  const { edtf, earliest, latest, phrase } = value as FuzzyDate
  try {
    const bounds = fuzzyDate(edtf, { phrase })
    return bounds.earliest === earliest && bounds.latest === latest ? null : `: its bounds are not those of "${edtf}"`
  } catch (error) {
    return error instanceof Error ? `: ${error.message}` : 'is no date'
  }
}

export const speaker: Check = shape({ name: text, kind: oneOf(speakerKinds), mention: nullable(text) })

const count: Check = (value) => {
  const wrong = shape({ min: nullable(amount), max: nullable(amount), qualifier: oneOf(qualifiers), phrase: text })(
    value,
  )
  if (wrong !== null) return wrong
  const { min, max } = value as { min: number | null; max: number | null }
  return min !== null && max !== null && min > max ? ': its least is more than its most' : null
}

const step = shape({ status: oneOf(penaltyStatuses), amount: nullable(amount), currency: nullable(oneOf(currencies)) })
const organizations = ['Company', 'Regulator'] as const
const events = ['Incident', 'Ruling', 'Penalty', 'Statement'] as const
const always = (check: Check) => () => check

export const signatures: Readonly<Record<Predicate, Signature>> = {
  NAME: { subject: organizations, value: always(shape({ name: text, named: flag })) },
  ALIAS: { subject: organizations, value: always(shape({ name: text })) },
  COUNTRY: { subject: organizations, value: always(shape({ country: oneOf(countries) })) },
  IDENTIFIER: { subject: organizations, value: always(shape({ scheme: text, id: text })) },
  DESCRIPTION: { subject: organizations, value: always(shape({ text })) },
  SUBSIDIARY_OF: {
    subject: ['Company'],
    object: ['Company'],
    value: always(shape({ from: nullable(date), until: nullable(date), share: nullable(share) })),
  },
  KIND: { subject: [...organizations, ...events], value: (subject) => shape({ kind: oneOf(kinds[subject]) }) },
  DATE: { subject: events, value: always(date) },
  TITLE: { subject: events, value: always(shape({ title: text })) },
  LED_TO: { subject: events, object: events, value: always(shape({ kind: oneOf(linkKinds) })) },
  DISCOVERED: { subject: ['Incident'], value: always(date) },
  TARGET: { subject: ['Incident'], value: always(shape({ name: text })) },
  AFFECTED: { subject: ['Incident'], value: always(count) },
  DATA_TYPE: { subject: ['Incident'], value: always(shape({ type: oneOf(dataTypes), taken: oneOf(takens) })) },
  TOUCHED_COUNTRY: {
    subject: ['Incident'],
    value: always(shape({ country: oneOf(countries), role: oneOf(countryRoles) })),
  },
  ACTOR: {
    subject: ['Incident'],
    value: always(shape({ name: nullable(text), kind: oneOf(actorKinds), phrase: text })),
  },
  INVOLVED_IN: { subject: ['Company'], object: ['Incident'], value: always(shape({ role: oneOf(involvementRoles) })) },
  ISSUED: { subject: ['Regulator'], object: ['Ruling'] },
  BROUGHT_BY: { subject: ['Ruling'], value: always(speaker) },
  AGAINST: { subject: ['Ruling'], object: ['Company'] },
  ABOUT: { subject: ['Ruling', 'Statement'], object: events },
  REVIEWS: { subject: ['Ruling'], object: ['Ruling'] },
  LEGAL_BASIS: { subject: ['Ruling'], value: always(shape({ text })) },
  FINDING: { subject: ['Ruling'], value: always(shape({ text, outcome: oneOf(findingOutcomes) })) },
  AMOUNT: {
    subject: ['Penalty'],
    value: always(shape({ amount: nullable(amount), currency: nullable(oneOf(currencies)), phrase: text })),
  },
  ON: { subject: ['Penalty'], object: ['Company'] },
  IMPOSED: { subject: ['Ruling'], object: ['Penalty'], value: always(step) },
  ALTERED: { subject: events, object: ['Penalty'], value: always(step) },
  MADE: { subject: organizations, object: ['Statement'] },
  BY: { subject: ['Statement'], value: always(speaker) },
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? typeof value).slice(0, 60)
}
