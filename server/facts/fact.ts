/**
 * What an extractor hands on: the mentions of one article and the facts about them, each with its quote.
 * A mention is one thing as one article speaks of it, with every place where it does; whether two mentions
 * (of one article or of two) are the same thing in the world is decided later, in graph/.
 */
import type { FuzzyDate } from '../article/fuzzy-date.ts'

/** A place in the article's text, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type OrganizationType = 'Company' | 'Regulator'
export type EventType = 'Incident' | 'Ruling' | 'Penalty' | 'Statement'
export type EntityType = OrganizationType | EventType

export interface Mention {
  /** Unique within the article; readable ("company:alder-foods"), for tests and logs. */
  readonly key: string
  readonly type: EntityType
  /** In text order, at least one. The first, with the type, is the mention's identity. */
  readonly spans: readonly [Span, ...Span[]]
}

export type CompanyKind = 'GROUP' | 'OPERATING_COMPANY' | 'SUBSIDIARY' | 'BRAND'
export type RegulatorKind = 'AUTHORITY' | 'COURT' | 'PROSECUTOR'
export type IncidentKind =
  | 'DATA_BREACH'
  | 'ILLEGAL_TRANSFER'
  | 'ACCOUNT_TAKEOVER'
  | 'CYBERATTACK'
  | 'OUTAGE'
  | 'CONTAMINATION'
  | 'EXPLOSION'
  | 'ENVIRONMENTAL'
  | 'FRAUD'
  | 'BRIBERY'
  | 'ANTITRUST'
  | 'MONEY_LAUNDERING'
  | 'DISCRIMINATION'
  | 'SAFETY_DEFECT'
  | 'LABOR'
  | 'OTHER'
export type RulingKind =
  | 'INVESTIGATION'
  | 'ACCUSATION'
  | 'LAWSUIT'
  | 'FINDING'
  | 'ORDER'
  | 'FINE'
  | 'SETTLEMENT'
  | 'WARNING'
  | 'APPEAL_DECISION'
  | 'DISMISSAL'
export type PenaltyKind =
  'FINE' | 'ADMINISTRATIVE_PENALTY' | 'SURCHARGE' | 'DAMAGES' | 'SETTLEMENT' | 'CONFISCATION' | 'BAN' | 'OTHER'
export type StatementKind =
  'DISCLOSURE' | 'DENIAL' | 'APOLOGY' | 'NO_COMMENT' | 'WILL_APPEAL' | 'COOPERATES' | 'COMMENT' | 'OTHER'
export type PenaltyStatus =
  'PROPOSED' | 'ANNOUNCED' | 'IMPOSED' | 'SUSPENDED' | 'REDUCED' | 'APPEALED' | 'OVERTURNED' | 'SETTLED' | 'PAID'
export type InvolvementRole = 'VICTIM' | 'RESPONSIBLE' | 'PROCESSOR' | 'SENDER' | 'RECIPIENT' | 'OTHER'
export type CountryRole = 'AFFECTED' | 'ORIGIN' | 'DESTINATION'
export type Taken = 'YES' | 'NO' | 'UNKNOWN'
export type DataType =
  | 'PERSONAL_DATA'
  | 'NAME'
  | 'GENDER'
  | 'EMAIL'
  | 'PHONE'
  | 'ADDRESS'
  | 'DATE_OF_BIRTH'
  | 'GOVERNMENT_ID'
  | 'PASSPORT'
  | 'BANK_DETAILS'
  | 'IBAN'
  | 'PAYMENT_CARD'
  | 'FINANCIAL'
  | 'CREDENTIALS'
  | 'PURCHASE_HISTORY'
  | 'PREFERENCES'
  | 'HEALTH'
  | 'BIOMETRIC'
  | 'LOCATION'
  | 'COMMUNICATIONS'
  | 'INTERNAL'
  | 'OTHER'
export type ActorKind = 'EXTERNAL' | 'INTERNAL' | 'PARTNER' | 'UNKNOWN'
export type FindingOutcome = 'VIOLATION' | 'NO_VIOLATION' | 'INCONCLUSIVE'
export type LinkKind = 'CAUSED' | 'FOLLOWED' | 'APPEALED'
export type SpeakerKind = 'COMPANY' | 'REGULATOR' | 'MEDIA' | 'HACKERS' | 'PUBLIC' | 'PERSON' | 'OTHER'

/** Who says it: by name as written, and the mention where it is an organization of the story. */
export interface Speaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly mention: string | null
}

/** A count of people or records. Exact counts have min = max; "up to 5" has min null, "more than 5" has max null. */
export interface Count {
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'BETWEEN'
  readonly phrase: string
}

/** Major units of an ISO 4217 currency; amount and currency null where the source says that it gives none. */
export interface Money {
  readonly amount: number | null
  readonly currency: string | null
  readonly phrase: string
}

/** What a fact asserts. `subject` and `object` are mention keys. Countries are ISO 3166-1 alpha-2. */
export type Assertion =
  // organizations
  | { predicate: 'NAME'; subject: string; value: { name: string; named: boolean } } // named: false = our description
  | { predicate: 'ALIAS'; subject: string; value: { name: string } }
  | { predicate: 'COUNTRY'; subject: string; value: { country: string } }
  | { predicate: 'IDENTIFIER'; subject: string; value: { scheme: string; id: string } }
  | { predicate: 'DESCRIPTION'; subject: string; value: { text: string } } // the text's own words: "the flagship brand"
  | {
      predicate: 'SUBSIDIARY_OF'
      subject: string
      object: string
      value: { from: FuzzyDate | null; until: FuzzyDate | null; share: number | null }
    }
  // every type has exactly one kind in its own vocabulary
  | {
      predicate: 'KIND'
      subject: string
      value: { kind: CompanyKind | RegulatorKind | IncidentKind | RulingKind | PenaltyKind | StatementKind }
    }
  // events
  | { predicate: 'DATE'; subject: string; value: FuzzyDate }
  | { predicate: 'TITLE'; subject: string; value: { title: string } } // a person's correction of the derived title
  | { predicate: 'LED_TO'; subject: string; object: string; value: { kind: LinkKind } }
  // incidents
  | { predicate: 'DISCOVERED'; subject: string; value: FuzzyDate } // when those it befell noticed it, which is not when it happened
  | { predicate: 'TARGET'; subject: string; value: { name: string } } // what was hit, in short: "Instagram account", "personal data"
  | { predicate: 'AFFECTED'; subject: string; value: Count }
  | { predicate: 'DATA_TYPE'; subject: string; value: { type: DataType; taken: Taken } }
  | { predicate: 'TOUCHED_COUNTRY'; subject: string; value: { country: string; role: CountryRole } }
  | { predicate: 'ACTOR'; subject: string; value: { name: string | null; kind: ActorKind; phrase: string } }
  | { predicate: 'INVOLVED_IN'; subject: string; object: string; value: { role: InvolvementRole } } // company → incident
  // rulings
  | { predicate: 'ISSUED'; subject: string; object: string } // regulator → ruling
  | { predicate: 'BROUGHT_BY'; subject: string; value: Speaker } // a ruling (lawsuit) that no regulator of the story issued
  | { predicate: 'AGAINST'; subject: string; object: string } // ruling → company
  | { predicate: 'ABOUT'; subject: string; object: string } // ruling or statement → event
  | { predicate: 'REVIEWS'; subject: string; object: string } // ruling → the earlier ruling
  | { predicate: 'LEGAL_BASIS'; subject: string; value: { text: string } }
  | { predicate: 'FINDING'; subject: string; value: { text: string; outcome: FindingOutcome } }
  // penalties
  | { predicate: 'AMOUNT'; subject: string; value: Money }
  | { predicate: 'ON'; subject: string; object: string } // penalty → company
  | {
      predicate: 'IMPOSED'
      subject: string
      object: string
      value: { status: PenaltyStatus; amount: number | null; currency: string | null }
    } // ruling → penalty
  | {
      predicate: 'ALTERED'
      subject: string
      object: string
      value: { status: PenaltyStatus; amount: number | null; currency: string | null }
    } // event → penalty
  // statements
  | { predicate: 'MADE'; subject: string; object: string } // organization → statement
  | { predicate: 'BY'; subject: string; value: Speaker } // who made a statement, where it is no organization of the story

export type Predicate = Assertion['predicate']
export type Stance = 'SAYS' | 'REPORTS' | 'ALLEGES' | 'ACCUSES' | 'FINDS' | 'DENIES'
export type Modality = 'ACTUAL' | 'PROPOSED' | 'MAXIMUM' | 'NEGATED'

/** One fact as one article gives it. The quote is a place in the text, so it is verbatim by construction. */
export type Fact = Assertion & {
  readonly quote: Span
  readonly stance: Stance
  readonly modality: Modality
  /** Who says it inside the article; null where the article itself reports it. */
  readonly saidBy: Speaker | null
  /** The quoted statement's own date, null where it has none of its own. */
  readonly saidOn: FuzzyDate | null
  /** SURE counts at once; a CANDIDATE waits for a person. */
  readonly certainty: 'SURE' | 'CANDIDATE'
  /** One sentence for a reader: why it was read so ("Day and speaker are in the sentence"). */
  readonly reason: string
}

/** What a sentence can hold without a fact being read in it. NAME is an organization's. */
export type UnreadValue = 'MONEY' | 'DATE' | 'NAME'

/** A sentence with amounts, dates or names in which no fact was read. */
export interface UnreadSentence extends Span {
  /** At least one, in this order. */
  readonly holds: readonly UnreadValue[]
}

/** All that was read in one article. */
export interface Reading {
  /** The version of the rules (or the importer) that read it. */
  readonly rulesVersion: string
  /** The data set of which the article is a record: whatever two of its records tell of happened twice. */
  readonly dataSet?: string
  readonly mentions: readonly Mention[]
  readonly facts: readonly Fact[]
  /** In text order; a record of a data set has none. */
  readonly unread?: readonly UnreadSentence[]
}
