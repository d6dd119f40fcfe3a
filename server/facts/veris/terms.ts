/** The words of VERIS in those of the graph. */
import type { VerisRecord } from '../../article/veris-fields.ts'
import type { DataType, IncidentKind } from '../fact.ts'

/** Varieties of data that are not here (Unknown) say nothing of what it was. */
export const dataTypeOf: Readonly<Record<string, DataType>> = {
  Personal: 'PERSONAL_DATA',
  'Sensitive Personal': 'PERSONAL_DATA',
  Medical: 'HEALTH',
  Payment: 'PAYMENT_CARD',
  Bank: 'BANK_DETAILS',
  Credentials: 'CREDENTIALS',
  'Multi-factor credential': 'CREDENTIALS',
  'Digital certificate': 'CREDENTIALS',
  'Virtual currency': 'FINANCIAL',
  Internal: 'INTERNAL',
  Secrets: 'INTERNAL',
  Classified: 'INTERNAL',
  System: 'INTERNAL',
  'Source code': 'INTERNAL',
  Copyrighted: 'OTHER',
  Other: 'OTHER',
}

/** Data that is counted in people or in records about them; what else is counted may be documents or programs. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set([
  'Personal', 'Sensitive Personal', 'Medical', 'Payment', 'Bank', 'Credentials', 'Unknown',
]) // prettier-ignore

/** Whether the number of records is one of people or of records about them. */
export function countsPeople({ attribute }: VerisRecord): boolean {
  const varieties = (attribute?.confidentiality?.data ?? []).flatMap(({ variety }) => variety ?? [])
  return varieties.length === 0 || varieties.some((variety) => ABOUT_PEOPLE.has(variety))
}

/** What an incident was, with where the record says so. */
export interface Told {
  readonly kind: IncidentKind
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** Actions from outside that make an incident an attack, if nothing more is known of what came of it. */
const ATTACKS = ['hacking', 'malware', 'social'] as const
/** What keeps people from a service for a time; what is lost or destroyed is another thing. */
const OUTAGES: ReadonlySet<string> = new Set(['Interruption', 'Degradation'])

/**
 * The outcome comes before the means: disclosed data is a breach however it came about. Data that may have been
 * disclosed is one where things were lost, stolen, misdirected or misused; an attack stays an attack.
 */
export function kindOf(record: VerisRecord): Told {
  const { action, attribute } = record
  const disclosed = attribute?.confidentiality?.data_disclosure
  const disclosure = ['attribute', 'confidentiality', 'data_disclosure'] as const
  if (record.security_incident === 'Near miss')
    return { kind: 'OTHER', path: ['security_incident'], reason: 'The record has it as a near miss' }
  if (disclosed === 'Yes')
    return { kind: 'DATA_BREACH', path: disclosure, reason: 'The record says that data was disclosed' }
  const bribe = action['social']?.variety?.indexOf('Bribery') ?? -1
  if (bribe >= 0)
    return {
      kind: 'BRIBERY',
      path: ['action', 'social', 'variety', bribe],
      reason: 'The record has a bribe among the actions',
    }
  const attack = ATTACKS.find((means) => action[means] !== undefined)
  if (attack)
    return { kind: 'CYBERATTACK', path: ['action', attack], reason: `The record has ${attack} among the actions` }
  if (disclosed === 'Potentially')
    return { kind: 'DATA_BREACH', path: disclosure, reason: 'The record says that data may have been disclosed' }
  const fraud = attribute?.integrity?.variety?.indexOf('Fraudulent transaction') ?? -1
  if (fraud >= 0)
    return {
      kind: 'FRAUD',
      path: ['attribute', 'integrity', 'variety', fraud],
      reason: 'The record has a fraudulent transaction',
    }
  const outage = attribute?.availability?.variety?.findIndex((variety) => OUTAGES.has(variety)) ?? -1
  if (outage >= 0)
    return {
      kind: 'OUTAGE',
      path: ['attribute', 'availability', 'variety', outage],
      reason: 'The record has a service as interrupted',
    }
  return { kind: 'OTHER', path: ['action'], reason: 'The record says by what actions, and not what came of them' }
}

const NOBODY =
  /^(?:unknown|un-?named|undisclosed|n\/?a|none|other|various|multiple|not (?:disclosed|known|named|applicable)|-+|\?+)\.?$/i

/** A name as a person would write it; null where it names nobody. */
export function nameIn(given: string): string | null {
  const name = given.replace(/\s+/g, ' ').trim()
  return !/[\p{L}\p{N}]/u.test(name) || NOBODY.test(name) ? null : name
}

/** Secondary victims may have the number of their industry after a semicolon, or that alone. */
export const secondaryNameIn = (given: string): string | null => nameIn(given.replace(/;\s*\d*\s*$/, ''))
