/** One event as one or more articles tell it, as far as it matters to whether two of them are the same. Pure. */
import type { EventType } from '../../facts/fact.ts'
import { countryOf } from '../../facts/lexicon/places.ts'
import { bestClaim, number, standing, text } from '../best.ts'
import type { DecidableClaim } from '../decidable.ts'
import { normalizeName } from '../identity.ts'

/** A claim that counts and affirms, with the mentions and the entities at its ends. */
export interface EventClaim extends DecidableClaim {
  /** Ids of entities; `subject` and `object` are ids of mentions here. */
  readonly from: string
  readonly to: string | null
}

/** Mentions that people take for one event (one alone, mostly), and what is claimed of it. */
export interface EventUnit {
  /** The least of the ids of its mentions. */
  readonly id: string
  readonly type: EventType
  readonly mentions: readonly string[]
  readonly sources: ReadonlySet<string>
  /** Of which its sources are records: each record is another event. */
  readonly dataSets: ReadonlySet<string>
  readonly kind: string | null
  /** When it happened, as its sources have it: more than one where they contradict each other. */
  readonly windows: readonly Window[]
  readonly discovered: readonly Window[]
  /** When the sources were published; null where one was not dated. */
  readonly published: readonly Window[]
  /** How many people it touched. */
  readonly affected: readonly Bounds[]
  /** Companies that it befell, that are answerable for it, or that it is against or on; and their parents and children. */
  readonly companies: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Of a ruling its regulators, of a statement its makers: entities, or names of those that are none of the story. */
  readonly actors: ReadonlySet<string>
  /** Of a ruling: countries that are said to have acted themselves, and those of its regulators. */
  readonly nations: { readonly acting: ReadonlySet<string>; readonly of: ReadonlySet<string> }
  /** Of a statement the events it is about, of a penalty the rulings that imposed it, of an incident the rulings about it. */
  readonly anchors: ReadonlySet<string>
  /** Of a ruling: what it is about, as its own articles tell it. */
  readonly incidents: readonly Pick<EventUnit, 'kind' | 'windows' | 'discovered'>[]
  readonly amount: { readonly amount: number; readonly currency: string | null } | null
}

/** Days, null where that end is open; `recurring` is the MM-DD of a day without a year. */
export interface Window {
  readonly earliest: string | null
  readonly latest: string | null
  readonly recurring: string | null
}

interface Bounds {
  readonly min: number | null
  readonly max: number | null
}

/** What a unit is made of. */
export interface Told {
  readonly type: EventType
  readonly mentions: readonly string[]
  readonly sources: Iterable<string>
  readonly published: readonly Window[]
  readonly dataSets: Iterable<string>
  /** Those that touch one of its mentions. */
  readonly claims: readonly EventClaim[]
}

/** Somebody whose data or systems an event concerns. A processor or recipient is shared by events that are not the same. */
const CONCERNED: ReadonlySet<string> = new Set(['VICTIM', 'RESPONSIBLE', 'SENDER'])

/**
 * `incidentClaims`: claims that touch a mention of an incident; `countriesOf` the mention of a regulator; `relativesOf`: parents and children of a company.
 */
export function unitOf(
  { type, mentions, sources, dataSets, published, claims }: Told,
  incidentClaims: (mention: string) => readonly EventClaim[],
  countriesOf: (mention: string) => readonly string[],
  relativesOf: (company: string) => Iterable<string>,
): EventUnit {
  const own = new Set(mentions)
  const said = (predicate: EventClaim['predicate']) =>
    claims.filter((claim) => claim.predicate === predicate && own.has(claim.subject))
  const told = (predicate: EventClaim['predicate']) =>
    claims.filter((claim) => claim.predicate === predicate && claim.object !== null && own.has(claim.object))
  const abouts = type === 'Ruling' ? [...new Set(said('ABOUT').flatMap(({ object }) => object ?? []))] : []
  const companies = new Set(
    type === 'Ruling'
      ? [...ends(said('AGAINST')), ...abouts.flatMap((incident) => concerned(incidentClaims(incident), incident))]
      : type === 'Penalty'
        ? ends(said('ON'))
        : victims(mentions, claims, told('LED_TO'), incidentClaims),
  )
  const [issued, brought] = [told(type === 'Ruling' ? 'ISSUED' : 'MADE'), said(type === 'Ruling' ? 'BROUGHT_BY' : 'BY')]
  const names = brought.map(({ value }) => text(value?.['name']) ?? '')
  return {
    id: mentions.toSorted()[0] ?? '',
    type,
    mentions,
    sources: new Set(sources),
    dataSets: new Set(dataSets),
    kind: kindOf(said('KIND')),
    windows: windowsOf(said('DATE')),
    discovered: windowsOf(said('DISCOVERED')),
    published,
    affected: standing(said('AFFECTED')).map(({ value }) => ({
      min: number(value?.['min']),
      max: number(value?.['max']),
    })),
    companies,
    relatives: new Set([...companies].flatMap((company) => [...relativesOf(company)])),
    actors: new Set([...starts(issued), ...names.map((name) => `"${normalizeName(name)}"`)]),
    nations: {
      acting: new Set(type === 'Ruling' ? names.flatMap((name) => countryOf(name) ?? []) : []),
      of: new Set(type === 'Ruling' ? issued.flatMap(({ subject }) => countriesOf(subject)) : []),
    },
    anchors: new Set(
      type === 'Statement' ? ends(said('ABOUT')) : starts(told(type === 'Penalty' ? 'IMPOSED' : 'ABOUT')),
    ),
    incidents: abouts
      .map((incident) => incidentClaims(incident).filter(({ subject }) => subject === incident))
      .map((some) => ({
        kind: kindOf(some.filter(({ predicate }) => predicate === 'KIND')),
        windows: windowsOf(some.filter(({ predicate }) => predicate === 'DATE')),
        discovered: windowsOf(some.filter(({ predicate }) => predicate === 'DISCOVERED')),
      })),
    amount: amountOf(said('AMOUNT')),
  }
}

const starts = (claims: readonly EventClaim[]): string[] => claims.map(({ from }) => from)
const ends = (claims: readonly EventClaim[]): string[] => claims.flatMap(({ to }) => to ?? [])

function concerned(claims: readonly EventClaim[], incident: string): string[] {
  return starts(
    claims.filter(
      ({ predicate, object, value }) =>
        predicate === 'INVOLVED_IN' && object === incident && CONCERNED.has(text(value?.['role']) ?? ''),
    ),
  )
}

/** Whom an incident befell; where nobody says, whom that befell which is said to have caused it. */
function victims(
  mentions: readonly string[],
  claims: readonly EventClaim[],
  causes: readonly EventClaim[],
  incidentClaims: (mention: string) => readonly EventClaim[],
): string[] {
  const own = mentions.flatMap((mention) => concerned(claims, mention))
  return own.length > 0 ? own : causes.flatMap(({ subject }) => concerned(incidentClaims(subject), subject))
}

function kindOf(claims: readonly EventClaim[]): string | null {
  return text(bestClaim(claims)?.value?.['kind'])
}

function windowsOf(claims: readonly EventClaim[]): Window[] {
  return standing(claims).map(({ value }) => ({
    earliest: text(value?.['earliest']),
    latest: text(value?.['latest']),
    recurring: /^XXXX-(\d\d-\d\d)$/.exec(text(value?.['edtf']) ?? '')?.[1] ?? null,
  }))
}

function amountOf(claims: readonly EventClaim[]): EventUnit['amount'] {
  const money = bestClaim(claims)?.value
  const amount = number(money?.['amount'])
  return amount === null ? null : { amount, currency: text(money?.['currency']) }
}
