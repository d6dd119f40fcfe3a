import type { EventFilter, PenaltyStatus, SpeakerKind } from '../generated.ts'
import { typeAndKind } from '../words/kinds.ts'

/** What of the events a person wants to see beside kinds, organization and years. Null narrows nothing. */
export interface Narrowing {
  /** A type and a kind of it, "RULING.FINE". */
  readonly kind: string | null
  /** ISO 3166-1 codes: any of them. */
  readonly countries: readonly string[] | null
  /** A regulator's id. */
  readonly regulator: string | null
  /** Of penalties only; what is no penalty is not asked for one. */
  readonly statuses: readonly PenaltyStatus[] | null
  /** Of penalties only, in one currency: amounts in others are never compared with it. */
  readonly amount: Amount | null
  /** A sort of speaker, or an organization's id. */
  readonly saidBy: string | null
  readonly review: Reviewed | null
}

export interface Amount {
  readonly currency: string
  /** In major units. */
  readonly min: number | null
  readonly max: number | null
}

/** Whether a person has looked at what is said of an event. */
export type Reviewed = 'nobody' | 'accepted' | 'doubt'

export const noNarrowing: Narrowing = {
  kind: null, countries: null, regulator: null, statuses: null, amount: null, saidBy: null, review: null,
} // prettier-ignore

export const allStatuses: readonly PenaltyStatus[] = [
  'PROPOSED', 'ANNOUNCED', 'IMPOSED', 'SUSPENDED', 'REDUCED', 'APPEALED', 'OVERTURNED', 'SETTLED', 'PAID',
] // prettier-ignore
export const speakerKinds: readonly SpeakerKind[] = [
  'COMPANY', 'REGULATOR', 'MEDIA', 'HACKERS', 'PUBLIC', 'PERSON', 'OTHER',
] // prettier-ignore
export const reviews: readonly Reviewed[] = ['nobody', 'accepted', 'doubt']
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

export const isSpeakerKind = (value: string): value is SpeakerKind => speakerKinds.some((kind) => kind === value)

/** As it stands in the URL. */
export function narrowingToUrl({ kind, countries, regulator, statuses, amount, saidBy, review }: Narrowing) {
  return {
    kind: kind?.toLowerCase() ?? null,
    country: countries?.join('.') ?? null,
    regulator,
    status: statuses?.join('.').toLowerCase() ?? null,
    amount: amount === null ? null : `${amount.currency}~${amount.min ?? ''}~${amount.max ?? ''}`,
    by: saidBy !== null && isSpeakerKind(saidBy) ? saidBy.toLowerCase() : saidBy,
    review,
  } as const
}

/** Of a URL anybody may have written: what it does not understand narrows nothing. */
export function narrowingOfUrl(get: (key: keyof ReturnType<typeof narrowingToUrl>) => string | null): Narrowing {
  const countries = [...new Set((get('country') ?? '').split('.'))].filter((code) => /^[A-Z]{2}$/.test(code))
  const named = (get('status') ?? '').toUpperCase().split('.')
  const statuses = allStatuses.filter((status) => named.includes(status))
  const by = idOf(get('by'))
  const kind = (get('kind') ?? '').toUpperCase()
  return {
    kind: typeAndKind(kind) === null ? null : kind,
    countries: countries.length === 0 ? null : countries.slice(0, 50),
    regulator: idOf(get('regulator')),
    statuses: statuses.length === 0 ? null : statuses,
    amount: amountOf(get('amount')),
    saidBy: by !== null && isSpeakerKind(by.toUpperCase()) ? by.toUpperCase() : by,
    review: reviews.find((each) => each === get('review')) ?? null,
  }
}

const idOf = (text: string | null): string | null => (text === null || text.length > 200 ? null : text)

function amountOf(text: string | null): Amount | null {
  const [, currency = '', min = '', max = ''] =
    /^([A-Z]{3})~(\d{0,15}(?:\.\d+)?)~(\d{0,15}(?:\.\d+)?)$/.exec(text ?? '') ?? []
  if (!currencies.has(currency)) return null
  return orderedAmount(currency, min === '' ? null : Number(min), max === '' ? null : Number(max))
}

/** An amount with the lesser number first; null of a number is open. */
export function orderedAmount(currency: string, min: number | null, max: number | null): Amount {
  return min !== null && max !== null && min > max ? { currency, min: max, max: min } : { currency, min, max }
}

/** The same as the server is asked; null where nothing is narrowed. */
export function narrowingFilter({
  kind,
  countries,
  regulator,
  statuses,
  amount,
  saidBy,
  review,
}: Narrowing): EventFilter | null {
  const all: EventFilter[] = []
  if (regulator !== null) {
    const by = { regulator: [regulator] }
    all.push({ OR: [{ ruling: by }, { incident: by }, { penalty: by }] })
  }
  if (statuses !== null || amount !== null) {
    const penalty = { ...(statuses && { status: [...statuses] }), ...(amount && { amount }) }
    all.push({ OR: [{ type: ['INCIDENT', 'RULING', 'STATEMENT'] }, { penalty }] })
  }
  if (saidBy !== null)
    all.push({ evidence: { saidBy: isSpeakerKind(saidBy) ? { kind: [saidBy] } : { organization: [saidBy] } } })
  if (review === 'nobody') all.push({ NOT: { review: ['ACCEPTED', 'REJECTED'] } })
  if (review === 'accepted') all.push({ review: ['ACCEPTED'] })
  if (review === 'doubt') all.push({ review: ['CANDIDATE'] })
  if (kind === null && countries === null && all.length === 0) return null
  return {
    ...(kind && ofKind(kind)),
    ...(countries && { country: [...countries] }),
    ...(all.length > 0 && { AND: all }),
  }
}

const fields = {
  INCIDENT: 'incident', RULING: 'ruling', PENALTY: 'penalty', STATEMENT: 'statement',
} as const satisfies Record<string, keyof EventFilter> // prettier-ignore

/** Of "RULING.FINE": rulings that are fines. */
function ofKind(text: string): EventFilter {
  const found = typeAndKind(text)
  return found === null ? {} : { [fields[found[0]]]: { kind: [found[1]] } }
}
