import { capitalized } from './sentence.ts'

/** Codes of the schema in the words of the field. What is not listed here is never shown as a code. */
type Words = Readonly<Record<string, string>>

export const eventTypes: Words = { Incident: 'Incident', Ruling: 'Ruling', Penalty: 'Penalty', Statement: 'Statement' }

export const incidentKinds: Words = {
  DATA_BREACH: 'leak', ILLEGAL_TRANSFER: 'transfer of data', ACCOUNT_TAKEOVER: 'account taken over', CYBERATTACK: 'cyberattack',
  OUTAGE: 'outage', CONTAMINATION: 'contamination', EXPLOSION: 'explosion', ENVIRONMENTAL: 'harm to nature', FRAUD: 'fraud',
  BRIBERY: 'bribery', ANTITRUST: 'market power', MONEY_LAUNDERING: 'money laundering', DISCRIMINATION: 'discrimination',
  SAFETY_DEFECT: 'unsafe product', LABOR: 'treatment of workers', OTHER: 'other',
} // prettier-ignore

export const rulingKinds: Words = {
  INVESTIGATION: 'investigation', ACCUSATION: 'accusation', LAWSUIT: 'lawsuit', FINDING: 'finding', ORDER: 'order', FINE: 'fine',
  SETTLEMENT: 'settlement', WARNING: 'warning', APPEAL_DECISION: 'decision on appeal', DISMISSAL: 'case dropped',
} // prettier-ignore

/** What was done, after "9 September 2025:". */
export const rulingSteps: Words = {
  INVESTIGATION: 'under investigation', ACCUSATION: 'accused', LAWSUIT: 'sued', FINDING: 'findings published', ORDER: 'ordered',
  FINE: 'fined', SETTLEMENT: 'settled', WARNING: 'warned', APPEAL_DECISION: 'decided on appeal', DISMISSAL: 'case dropped',
} // prettier-ignore

export const penaltyKinds: Words = {
  FINE: 'fine', ADMINISTRATIVE_PENALTY: 'administrative penalty', SURCHARGE: 'surcharge', DAMAGES: 'damages',
  SETTLEMENT: 'settlement', CONFISCATION: 'confiscation', BAN: 'ban', OTHER: 'penalty',
} // prettier-ignore

export const penaltyStatuses: Words = {
  PROPOSED: 'proposed', ANNOUNCED: 'announced', IMPOSED: 'imposed', SUSPENDED: 'suspended', REDUCED: 'reduced',
  APPEALED: 'under appeal', OVERTURNED: 'overturned', SETTLED: 'settled', PAID: 'paid',
} // prettier-ignore

export const statementKinds: Words = {
  DISCLOSURE: 'disclosure', DENIAL: 'denial', APOLOGY: 'apology', NO_COMMENT: 'no comment', WILL_APPEAL: 'says it will appeal',
  COOPERATES: 'steps taken', COMMENT: 'comment', OTHER: 'statement',
} // prettier-ignore

export const companyKinds: Words = {
  GROUP: 'group',
  OPERATING_COMPANY: 'company',
  SUBSIDIARY: 'subsidiary',
  BRAND: 'brand',
}
export const regulatorKinds: Words = { AUTHORITY: 'authority', COURT: 'court', PROSECUTOR: 'prosecutor' }

/** A company's part, after its name. It says who was touched, never who is guilty. */
export const involvementRoles: Words = {
  VICTIM: 'it happened to it or its customers', RESPONSIBLE: 'held responsible', PROCESSOR: 'handled the data for another',
  SENDER: 'sent it', RECIPIENT: 'received it', OTHER: 'had a part in it',
} // prettier-ignore

export const dataTypes: Words = {
  PERSONAL_DATA: 'personal data', NAME: 'names', GENDER: 'gender', EMAIL: 'email addresses', PHONE: 'phone numbers',
  ADDRESS: 'postal addresses', DATE_OF_BIRTH: 'dates of birth', GOVERNMENT_ID: 'identity numbers', PASSPORT: 'passport numbers',
  FINANCIAL: 'financial information',
  BANK_DETAILS: 'bank details', IBAN: 'IBAN numbers', PAYMENT_CARD: 'card data', 
  CREDENTIALS: 'passwords', PURCHASE_HISTORY: 'purchases', PREFERENCES: 'preferences', HEALTH: 'health data',
  BIOMETRIC: 'biometric data', LOCATION: 'whereabouts', COMMUNICATIONS: 'messages and calls', INTERNAL: 'company papers',
  OTHER: 'other data',
} // prettier-ignore

/** The verb of whoever says it. */
export const stances: Words = {
  SAYS: 'says',
  REPORTS: 'reports',
  ALLEGES: 'alleges',
  ACCUSES: 'says',
  FINDS: 'says',
  DENIES: 'denies',
}

/** The word for a code, or the code in lower case with spaces where a newer server knows more codes than we do. */
export const word = (words: Words, code: string): string => words[code] ?? code.toLowerCase().replaceAll('_', ' ')

type Kinded =
  | { readonly __typename: 'Incident'; readonly incidentKind: string }
  | { readonly __typename: 'Ruling'; readonly rulingKind: string }
  | { readonly __typename: 'Penalty'; readonly penaltyKind: string }
  | { readonly __typename: 'Statement'; readonly statementKind: string }

/** The names of the kinds of each type of event. */
export const kindsOf = {
  INCIDENT: incidentKinds,
  RULING: rulingKinds,
  PENALTY: penaltyKinds,
  STATEMENT: statementKinds,
} as const

const kindedTypes = ['INCIDENT', 'RULING', 'PENALTY', 'STATEMENT'] as const satisfies readonly (keyof typeof kindsOf)[]

/** Kinds that go by the same name in another type. */
const twice = new Set(['FINE', 'SETTLEMENT'])

/** "Leak", "Fine (ruling)", "Other incident". */
export function kindInWords(type: keyof typeof kindsOf, kind: string): string {
  if (kind === 'OTHER') return `Other ${type.toLowerCase()}`
  const name = capitalized(word(kindsOf[type], kind))
  return twice.has(kind) ? `${name} (${type.toLowerCase()})` : name
}

/** A type and a kind of it: of "RULING.FINE", as a view has it. Null where there is no such kind. */
export function typeAndKind(text: string): readonly [keyof typeof kindsOf, string] | null {
  const [first, kind = ''] = text.split('.')
  const type = kindedTypes.find((each) => each === first)
  return type !== undefined && Object.hasOwn(kindsOf[type], kind) ? [type, kind] : null
}

/** What sort of event it is: "leak", "accusation". */
export function eventKind(event: Kinded): string {
  switch (event.__typename) {
    case 'Incident':
      return word(incidentKinds, event.incidentKind)
    case 'Ruling':
      return word(rulingKinds, event.rulingKind)
    case 'Penalty':
      return word(penaltyKinds, event.penaltyKind)
    case 'Statement':
      return word(statementKinds, event.statementKind)
    default:
      return event satisfies never
  }
}

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** "South Korea" of KR; what is no code stays as it is. */
export function countryInWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code
}

/** "EUR 3 000 000" with thin spaces; never a zero where no source gives an amount. */
export function moneyInWords(money: { amount: number | null; currency: string | null } | null): string {
  if (money === null || money.amount === null) return 'amount not specified'
  const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
    .format(money.amount)
    .replaceAll(',', '\u202f')
  return [money.currency, digits].filter(Boolean).join('\u202f')
}

/** "about 5 000 people" as the source puts it. */
export function countInWords(count: { phrase: string }): string {
  return count.phrase
}
