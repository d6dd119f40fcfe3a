/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'
import { gql } from '@urql/core'
/** Whose side an actor was on. */
export type ActorKind =
  /** Outside the company. */
  | 'EXTERNAL'
  /** Inside the company. */
  | 'INTERNAL'
  /** A partner or supplier. */
  | 'PARTNER'
  /** Not known. */
  | 'UNKNOWN'

/** How much money. Amounts of different currencies are never compared; what has no amount is never found, but for `NOT`. */
export type AmountFilter = {
  /** ISO 4217 (EUR, KRW); anything else is BAD_CURRENCY. */
  currency: string
  /** At most this much, in major units. */
  max?: number | null | undefined
  /** At least this much, in major units (euros, not cents). */
  min?: number | null | undefined
}

/** An article to read: exactly one of `text`, `url` and `file`, and what the person who adds it knows of it. */
export type ArticleInput = {
  /**
   * Where no day of publication is found: stop before anything is stored, with `needsDate` (NEEDS_DATE for the mutation), so
   * that the person can be asked. With false it is stored without one, and what it dates only in relation to that day stays undated.
   */
  askForDate?: boolean | null | undefined
  /** Only tell what would come of it: nothing is stored. */
  dryRun?: boolean | null | undefined
  /** A file as it is: text, Markdown, a saved page, a PDF with text. */
  file?: FileInput | null | undefined
  /** When it was published, as EDTF (2025-09-09, 2025-09, 2025). Goes before what the article says of itself. */
  publishedOn?: string | null | undefined
  /** Who published it. Goes before what the article says of itself. */
  publisher?: string | null | undefined
  /** The text itself, plain or Markdown, with or without front matter. */
  text?: string | null | undefined
  /** The headline. Goes before what the article says of itself. */
  title?: string | null | undefined
  /** The address of a page on the public web. */
  url?: string | null | undefined
}

/** Whether something was so on a day, or at some time within a fuzzy date. */
export type Certainty =
  /**
   * Sources give a beginning by then, and either an end after it or, without any end, the ownership is told of by a source
   * of that day or later.
   */
  | 'CERTAIN'
  /** Nothing excludes it, but a beginning or an end is unknown or not exact enough. */
  | 'POSSIBLE'

/** Which claims. */
export type ClaimFilter = {
  /** All of these hold, beside what else is given here. */
  AND?: Array<ClaimFilter> | null | undefined
  /** This does not hold, beside what else is given here. */
  NOT?: ClaimFilter | null | undefined
  /** At least one of these holds, beside what else is given here. */
  OR?: Array<ClaimFilter> | null | undefined
  /** Speaks of one of these things (ids). */
  about?: Array<string> | null | undefined
  /** Whether it counts: SURE or ACCEPTED, and its source neither taken back nor replaced by a wording that says the same. */
  counts?: boolean | null | undefined
  /** Is one of these (ids). */
  id?: Array<string> | null | undefined
  /** The first day on which it could have been known lies in this range. */
  knownFrom?: DateRange | null | undefined
  /** Is said to be one of these. */
  modality?: Array<Modality> | null | undefined
  /** Claims one of these. */
  predicate?: Array<ClaimPredicate> | null | undefined
  /** When the source was published. */
  publishedOn?: DateFilter | null | undefined
  /** Who published the source. */
  publisher?: TextFilter | null | undefined
  /** The words it rests on. */
  quote?: TextFilter | null | undefined
  /** Stands at one of these. */
  review?: Array<Review> | null | undefined
  /** Who says it inside the source; what the source itself reports is found by no filter here. */
  saidBy?: SpeakerFilter | null | undefined
  /** The day of that statement. */
  saidOn?: DateFilter | null | undefined
  /** Comes from one of these sources (ids). */
  source?: Array<string> | null | undefined
  /** Is said in one of these ways. */
  stance?: Array<Stance> | null | undefined
}

/** What a claim claims. */
export type ClaimPredicate =
  /** A ruling or statement is about an event. */
  | 'ABOUT'
  /** Who did it. */
  | 'ACTOR'
  /** How many people were touched. */
  | 'AFFECTED'
  /** A ruling is directed against a company. */
  | 'AGAINST'
  /** Another name of an organization. */
  | 'ALIAS'
  /** An event changed a penalty. */
  | 'ALTERED'
  /** How much a penalty is. */
  | 'AMOUNT'
  /** Who brought a ruling. */
  | 'BROUGHT_BY'
  /** Who made a statement, where that is no organization of the graph. */
  | 'BY'
  /** The country an organization belongs to. */
  | 'COUNTRY'
  /** Whether a type of data was taken. */
  | 'DATA_TYPE'
  /** When it happened. */
  | 'DATE'
  /** The words a source uses for an organization. */
  | 'DESCRIPTION'
  /** When it was noticed. */
  | 'DISCOVERED'
  /** One point that a regulator found. */
  | 'FINDING'
  /** Its number in a register. */
  | 'IDENTIFIER'
  /** A penalty comes from a ruling. */
  | 'IMPOSED'
  /** A company had a part in an incident. */
  | 'INVOLVED_IN'
  /** A regulator issued a ruling. */
  | 'ISSUED'
  /** What sort of thing it is. */
  | 'KIND'
  /** An event led to another. */
  | 'LED_TO'
  /** The law a ruling rests on. */
  | 'LEGAL_BASIS'
  /** An organization made a statement. */
  | 'MADE'
  /** The name of an organization. */
  | 'NAME'
  /** A penalty is on a company. */
  | 'ON'
  /** A ruling decides about an earlier one. */
  | 'REVIEWS'
  /** A company belongs to another. */
  | 'SUBSIDIARY_OF'
  /** What was hit, leaked or moved. */
  | 'TARGET'
  /** A person's wording of the title. */
  | 'TITLE'
  /** A country was touched. */
  | 'TOUCHED_COUNTRY'

/** Which companies. */
export type CompanyFilter = {
  /** All of these hold, beside what else is given here. */
  AND?: Array<CompanyFilter> | null | undefined
  /** This does not hold, beside what else is given here. */
  NOT?: CompanyFilter | null | undefined
  /** At least one of these holds, beside what else is given here. */
  OR?: Array<CompanyFilter> | null | undefined
  /** Its name, or one of its aliases. */
  called?: TextFilter | null | undefined
  /** Belongs to one of these countries. */
  country?: Array<string> | null | undefined
  /** A claim of its `evidence` is one of these: so said by, by source, by stance. */
  evidence?: ClaimFilter | null | undefined
  /** Is one of these companies (ids), or belongs to one of them, through any number of owners; ownership that has ended does not count. */
  group?: Array<string> | null | undefined
  /** Whether there is a penalty on it, whatever its status. */
  hasPenalty?: boolean | null | undefined
  /** Is one of these (ids). */
  id?: Array<string> | null | undefined
  /** Has one of these numbers in a register. */
  identifier?: Array<string> | null | undefined
  /** Is of one of these kinds. */
  kind?: Array<CompanyKind> | null | undefined
  /** The first day on which anybody could have known of it lies in this range. */
  knownFrom?: DateRange | null | undefined
  /** Name or alias contains this, whatever the case. */
  name?: string | null | undefined
  /** Whether a source names it. */
  named?: boolean | null | undefined
  /** A claim that speaks of it, counting or not, stands at one of these. CANDIDATE: something of it waits for a person. */
  review?: Array<Review> | null | undefined
  /** Had one of these parts in an incident. */
  role?: Array<InvolvementRole> | null | undefined
}

/** What sort of company it is. */
export type CompanyKind =
  /** A name that a company trades under. */
  | 'BRAND'
  /** Owns other companies. */
  | 'GROUP'
  /** Trades in its own name. */
  | 'OPERATING_COMPANY'
  /** Belongs to another company. */
  | 'SUBSIDIARY'

/** How a count lies to a range of numbers. What has no count is never found, but for `NOT`. */
export type CountFilter = {
  /** It can be one of these: "more than 5,000" overlaps 10,000 to 20,000. */
  overlaps?: CountRange | null | undefined
  /** It certainly is one of these: both its bounds are. */
  within?: CountRange | null | undefined
}

/** From one number to another, both included; open where one is absent. A `min` above the `max` is BAD_INPUT. */
export type CountRange = {
  /** The most. */
  max?: number | null | undefined
  /** The least. */
  min?: number | null | undefined
}

/** How an incident touched a country. */
export type CountryRole =
  /** People or things there were affected. */
  | 'AFFECTED'
  /** Something was moved there. */
  | 'DESTINATION'
  /** It came from there. */
  | 'ORIGIN'

/** Types of data about people. */
export type DataType =
  /** Postal addresses. */
  | 'ADDRESS'
  /** Bank details. */
  | 'BANK_DETAILS'
  /** Fingerprints, faces, voices. */
  | 'BIOMETRIC'
  /** Messages and calls. */
  | 'COMMUNICATIONS'
  /** Passwords and other secrets for logging in. */
  | 'CREDENTIALS'
  /** Dates of birth. */
  | 'DATE_OF_BIRTH'
  /** Email addresses. */
  | 'EMAIL'
  /** Financial information, not further specified. */
  | 'FINANCIAL'
  /** Gender. */
  | 'GENDER'
  /** National or tax identity numbers. */
  | 'GOVERNMENT_ID'
  /** About health. */
  | 'HEALTH'
  /** International bank account numbers. */
  | 'IBAN'
  /** A company's own papers. */
  | 'INTERNAL'
  /** Where people were. */
  | 'LOCATION'
  /** Names. */
  | 'NAME'
  /** Anything else. */
  | 'OTHER'
  /** Passport numbers. */
  | 'PASSPORT'
  /** Credit and debit card data. */
  | 'PAYMENT_CARD'
  /** Personal data, not further specified. */
  | 'PERSONAL_DATA'
  /** Phone numbers. */
  | 'PHONE'
  /** What people like. */
  | 'PREFERENCES'
  /** What people bought. */
  | 'PURCHASE_HISTORY'

/**
 * How a fuzzy date lies to a range of days. What has no date at all is never found, but for `NOT`. With an open range:
 * whatever has a date.
 */
export type DateFilter = {
  /** It can lie in this range: "some day in May" overlaps 31 May to 2 June, and a date without a bound overlaps all beyond. */
  overlaps?: DateRange | null | undefined
  /** It certainly lies in this range: both its bounds do. */
  within?: DateRange | null | undefined
}

/** Where a publication date comes from. */
export type DateOrigin =
  /** The person who added the source entered it. */
  | 'IMPORTER'
  /** It stands in the page's metadata. */
  | 'METADATA'
  /** It stands in the text. */
  | 'TEXT'

/** From one day to another, both included; open where one is absent. A `from` after the `until` is BAD_DATE. */
export type DateRange = {
  /** The first day. */
  from?: string | null | undefined
  /** The last day. */
  until?: string | null | undefined
}

/** What ties two events. */
export type EdgeKind =
  /** The first changed the penalty: suspended, reduced, overturned, paid. */
  | 'ALTERED'
  /** The second is an appeal against the first. */
  | 'APPEALED'
  /** The first caused the second, in the words of whoever the claims name. */
  | 'CAUSED'
  /** The second, a statement, made the first known. */
  | 'DISCLOSED'
  /** The second came after the first and because of it, without being called its effect. */
  | 'FOLLOWED'
  /** The second, a penalty, comes from the first, a ruling. */
  | 'IMPOSED'
  /** The second, a ruling, decides about the first, an earlier ruling. */
  | 'REVIEWED'
  /** The second, a ruling, is about the first. */
  | 'RULED_ON'

/** Which events. */
export type EventFilter = {
  /** All of these hold, beside what else is given here. */
  AND?: Array<EventFilter> | null | undefined
  /** This does not hold, beside what else is given here. */
  NOT?: EventFilter | null | undefined
  /** At least one of these holds, beside what else is given here. */
  OR?: Array<EventFilter> | null | undefined
  /** An incident that touched one of these countries (ISO 3166-1 alpha-2), a ruling by a regulator of one, or a penalty that comes from such a ruling. */
  country?: Array<string> | null | undefined
  /** Its date. */
  date?: DateFilter | null | undefined
  /** A claim of its `evidence` is one of these: so said by, by source, by stance. */
  evidence?: ClaimFilter | null | undefined
  /** It can have happened on or after this day. */
  from?: string | null | undefined
  /** Is one of these (ids). */
  id?: Array<string> | null | undefined
  /** Is an incident, and one of these. */
  incident?: IncidentFilter | null | undefined
  /** The first day on which anybody could have known of it lies in this range. */
  knownFrom?: DateRange | null | undefined
  /** One of these organizations (ids) had a part in it: involved, ruled, ruled against, penalized or speaking. */
  organization?: Array<string> | null | undefined
  /** Is a penalty, and one of these. */
  penalty?: PenaltyFilter | null | undefined
  /** A claim that speaks of it, counting or not, stands at one of these. CANDIDATE: something of it waits for a person. */
  review?: Array<Review> | null | undefined
  /** Is a ruling, and one of these. */
  ruling?: RulingFilter | null | undefined
  /** Is a statement, and one of these. */
  statement?: StatementFilter | null | undefined
  /** Is of one of these types. */
  type?: Array<EventType> | null | undefined
  /** It can have happened on or before this day. */
  until?: string | null | undefined
  /** Also the companies that belong to those of `organization`, through any number of owners; ownership that has ended does not count. */
  withSubsidiaries?: boolean | null | undefined
}

/** Which of the four types of event. */
export type EventType =
  /** Something that went wrong. */
  | 'INCIDENT'
  /** What was asked for or imposed. */
  | 'PENALTY'
  /** An act of a regulator. */
  | 'RULING'
  /** Something somebody said about it. */
  | 'STATEMENT'

/** A file, sent along. */
export type FileInput = {
  /** Its bytes, at most 20 MB, as base64. */
  base64: string
  /** Its name, for what it ends in. */
  name: string
}

/** Whether a regulator found a violation. */
export type FindingOutcome =
  /** It could not be told. */
  | 'INCONCLUSIVE'
  /** Rules were not broken, says the regulator. */
  | 'NO_VIOLATION'
  /** Rules were broken, says the regulator. */
  | 'VIOLATION'

/** What events are put together by. */
export type HistogramGrouping =
  /** A country that the incident touched, or that of the regulator who ruled, for penalties too. An event of two is in the groups of both. */
  | 'COUNTRY'
  /** Its type and kind. */
  | 'KIND'
  /** An organization that had a part in it: involved, ruled, ruled against, penalized or speaking. An event of two is in the groups of both. */
  | 'ORGANIZATION'

/** The width of a bucket. */
export type HistogramUnit =
  /** A calendar day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR'

/** What an article was to the graph. */
export type ImportOutcome =
  /** The same text was there, from another address. */
  | 'COPY'
  /** The same text was there; title, publisher, date or language were corrected. */
  | 'CORRECTED'
  /** It was not there. */
  | 'NEW'
  /** It takes the place of the text before it at its address. */
  | 'NEW_VERSION'
  /** The same text was there, and newer rules read it anew. */
  | 'REREAD'
  /** It was there, and nothing was to be changed. */
  | 'UNCHANGED'

/** The steps of reading an article. */
export type ImportStage =
  /** A person has to say when it was published; nothing was stored. Ends the steps. */
  | 'ASKING'
  /** It is compared with what is there, and stored. */
  | 'COMPARING'
  /** Stored. Ends the steps. */
  | 'DONE'
  /** What happened is found. */
  | 'EVENTS'
  /** A page is being fetched. */
  | 'FETCHING'
  /** Organizations are found. */
  | 'NAMES'
  /** The text is taken in. */
  | 'TEXT'

/** Which incidents. */
export type IncidentFilter = {
  /** All of these hold, beside what else is given here. */
  AND?: Array<IncidentFilter> | null | undefined
  /** This does not hold, beside what else is given here. */
  NOT?: IncidentFilter | null | undefined
  /** At least one of these holds, beside what else is given here. */
  OR?: Array<IncidentFilter> | null | undefined
  /** Who did it was on one of these sides. */
  actorKind?: Array<ActorKind> | null | undefined
  /** How many people it touched. */
  affected?: CountFilter | null | undefined
  /** One of these companies (ids) had a part in it. */
  company?: Array<string> | null | undefined
  /** Touched one of these countries. */
  country?: Array<string> | null | undefined
  /** Touched a country so; with `country`, one of those. */
  countryRole?: Array<CountryRole> | null | undefined
  /** One of these types of data was taken; what a source calls unknown or denies does not count. */
  dataTaken?: Array<DataType> | null | undefined
  /** Its date. */
  date?: DateFilter | null | undefined
  /** When it was noticed. */
  discovered?: DateFilter | null | undefined
  /** A claim of its `evidence` is one of these: so said by, by source, by stance. */
  evidence?: ClaimFilter | null | undefined
  /** It can have happened on or after this day. */
  from?: string | null | undefined
  /** Whether a penalty comes from a ruling about it, whatever its status. */
  hasPenalty?: boolean | null | undefined
  /** Is one of these (ids). */
  id?: Array<string> | null | undefined
  /** Is of one of these kinds. */
  kind?: Array<IncidentKind> | null | undefined
  /** The first day on which anybody could have known of it lies in this range. */
  knownFrom?: DateRange | null | undefined
  /** One of these regulators (ids) ruled about it. */
  regulator?: Array<string> | null | undefined
  /** A claim that speaks of it, counting or not, stands at one of these. CANDIDATE: something of it waits for a person. */
  review?: Array<Review> | null | undefined
  /** A company had this part in it; with `company`, one of those. */
  role?: Array<InvolvementRole> | null | undefined
  /** What was hit, leaked or moved. */
  target?: TextFilter | null | undefined
  /** It can have happened on or before this day. */
  until?: string | null | undefined
  /** Also the companies that belong to those of `company`, through any number of owners; ownership that has ended does not count. */
  withSubsidiaries?: boolean | null | undefined
}

/** What sort of thing went wrong. */
export type IncidentKind =
  /** An account taken over by somebody else. */
  | 'ACCOUNT_TAKEOVER'
  /** Cartels and abuse of market power. */
  | 'ANTITRUST'
  /** Paying for favors. */
  | 'BRIBERY'
  /** Goods, food or water made unsafe. */
  | 'CONTAMINATION'
  /** An attack on systems, whatever it was after. */
  | 'CYBERATTACK'
  /** Data seen or taken by somebody who had no right to. */
  | 'DATA_BREACH'
  /** Treating people worse for who they are. */
  | 'DISCRIMINATION'
  /** Harm to nature: a spill, emissions. */
  | 'ENVIRONMENTAL'
  /** A blast or fire. */
  | 'EXPLOSION'
  /** Deceit for gain. */
  | 'FRAUD'
  /** Data moved to another country or company against the rules. */
  | 'ILLEGAL_TRANSFER'
  /** Wrongs against those who work there. */
  | 'LABOR'
  /** Hiding where money comes from, or failing to stop it. */
  | 'MONEY_LAUNDERING'
  /** Anything else. */
  | 'OTHER'
  /** A service that stopped. */
  | 'OUTAGE'
  /** A product that endangers its users. */
  | 'SAFETY_DEFECT'

/** A company's part in an incident. It says who was touched, never who is guilty. */
export type InvolvementRole =
  /** Another part. */
  | 'OTHER'
  /** Handled the data or goods for another. */
  | 'PROCESSOR'
  /** Received what was moved. */
  | 'RECIPIENT'
  /** A source holds it responsible. */
  | 'RESPONSIBLE'
  /** Sent what was moved. */
  | 'SENDER'
  /** It happened to it or to its customers. */
  | 'VICTIM'

/** How one event led to another. */
export type LinkKind =
  /** Was appealed against by it. */
  | 'APPEALED'
  /** Was its cause. */
  | 'CAUSED'
  /** Came before it and gave the occasion. */
  | 'FOLLOWED'

/** Whether something is said to be so. */
export type Modality =
  /** It is so. */
  | 'ACTUAL'
  /** It is the most that could be. */
  | 'MAXIMUM'
  /** It is not so. */
  | 'NEGATED'
  /** It is proposed or asked for. */
  | 'PROPOSED'

/** Which of the two kinds of organization. */
export type OrganizationType =
  /** A group, company, subsidiary or brand. */
  | 'COMPANY'
  /** An authority, court or prosecutor. */
  | 'REGULATOR'

/** Which ways between two things. */
export type PathWays =
  /** All up to `maxHops`. */
  | 'ALL'
  /** Those that no other is shorter than. */
  | 'SHORTEST'

/** Which penalties. */
export type PenaltyFilter = {
  /** All of these hold, beside what else is given here. */
  AND?: Array<PenaltyFilter> | null | undefined
  /** This does not hold, beside what else is given here. */
  NOT?: PenaltyFilter | null | undefined
  /** At least one of these holds, beside what else is given here. */
  OR?: Array<PenaltyFilter> | null | undefined
  /** How much. */
  amount?: AmountFilter | null | undefined
  /** On one of these companies (ids). */
  company?: Array<string> | null | undefined
  /** Comes from a ruling by a regulator of one of these countries (ISO 3166-1 alpha-2). */
  country?: Array<string> | null | undefined
  /** The amount is in this currency (ISO 4217). */
  currency?: string | null | undefined
  /** Its date. */
  date?: DateFilter | null | undefined
  /** A claim of its `evidence` is one of these: so said by, by source, by stance. */
  evidence?: ClaimFilter | null | undefined
  /** It can have happened on or after this day. */
  from?: string | null | undefined
  /** Is one of these (ids). */
  id?: Array<string> | null | undefined
  /** Is of one of these kinds. */
  kind?: Array<PenaltyKind> | null | undefined
  /** The first day on which anybody could have known of it lies in this range. */
  knownFrom?: DateRange | null | undefined
  /** At least this much, in major units; needs `currency`. */
  minAmount?: number | null | undefined
  /** Comes from a ruling by one of these regulators (ids). */
  regulator?: Array<string> | null | undefined
  /** A claim that speaks of it, counting or not, stands at one of these. CANDIDATE: something of it waits for a person. */
  review?: Array<Review> | null | undefined
  /** Whether a source gives the amount. */
  specified?: boolean | null | undefined
  /** Stands at one of these. */
  status?: Array<PenaltyStatus> | null | undefined
  /** It can have happened on or before this day. */
  until?: string | null | undefined
  /** Also the companies that belong to those of `company`, through any number of owners; ownership that has ended does not count. */
  withSubsidiaries?: boolean | null | undefined
}

/** What sort of penalty it is. */
export type PenaltyKind =
  /** An administrative penalty, not further specified. */
  | 'ADMINISTRATIVE_PENALTY'
  /** No longer allowed to do something. */
  | 'BAN'
  /** Gains or goods taken away. */
  | 'CONFISCATION'
  /** Damages to those harmed. */
  | 'DAMAGES'
  /** A fine. */
  | 'FINE'
  /** Anything else. */
  | 'OTHER'
  /** Paid to settle. */
  | 'SETTLEMENT'
  /** A surcharge on turnover or gain. */
  | 'SURCHARGE'

/** Where a penalty stands. */
export type PenaltyStatus =
  /** The regulator says that it will come. */
  | 'ANNOUNCED'
  /** It has been appealed against. */
  | 'APPEALED'
  /** It has been imposed. */
  | 'IMPOSED'
  /** It was struck down. */
  | 'OVERTURNED'
  /** It has been paid. */
  | 'PAID'
  /** Somebody asks for it. */
  | 'PROPOSED'
  /** It was made smaller. */
  | 'REDUCED'
  /** It ended by agreement. */
  | 'SETTLED'
  /** It does not apply for now. */
  | 'SUSPENDED'

/** Which proposals. */
export type ProposalFilter = {
  /** All of these hold, beside what else is given here. */
  AND?: Array<ProposalFilter> | null | undefined
  /** This does not hold, beside what else is given here. */
  NOT?: ProposalFilter | null | undefined
  /** At least one of these holds, beside what else is given here. */
  OR?: Array<ProposalFilter> | null | undefined
  /** Is about one of these events (ids). */
  about?: Array<string> | null | undefined
  /** Is asked for one of these reasons. */
  reason?: Array<ProposalReason> | null | undefined
  /** Is about events that one of these sources (ids) tells of. */
  source?: Array<string> | null | undefined
}

/** Why two events may be one, but were not joined. */
export type ProposalReason =
  /** They have too little in common, or what they have is too vague. */
  | 'NOT_SURE'
  /** Several events fit, and only one can be it. */
  | 'SEVERAL_FIT'

/** Which regulators. */
export type RegulatorFilter = {
  /** All of these hold, beside what else is given here. */
  AND?: Array<RegulatorFilter> | null | undefined
  /** This does not hold, beside what else is given here. */
  NOT?: RegulatorFilter | null | undefined
  /** At least one of these holds, beside what else is given here. */
  OR?: Array<RegulatorFilter> | null | undefined
  /** Its name, or one of its aliases. */
  called?: TextFilter | null | undefined
  /** Belongs to one of these countries. */
  country?: Array<string> | null | undefined
  /** A claim of its `evidence` is one of these: so said by, by source, by stance. */
  evidence?: ClaimFilter | null | undefined
  /** Whether a penalty comes from one of its rulings, whatever its status. */
  hasPenalty?: boolean | null | undefined
  /** Is one of these (ids). */
  id?: Array<string> | null | undefined
  /** Is of one of these kinds. */
  kind?: Array<RegulatorKind> | null | undefined
  /** The first day on which anybody could have known of it lies in this range. */
  knownFrom?: DateRange | null | undefined
  /** Name or alias contains this, whatever the case. */
  name?: string | null | undefined
  /** A claim that speaks of it, counting or not, stands at one of these. CANDIDATE: something of it waits for a person. */
  review?: Array<Review> | null | undefined
}

/** What sort of regulator it is. */
export type RegulatorKind =
  /** An agency, commission, ministry or police. */
  | 'AUTHORITY'
  /** A court or tribunal. */
  | 'COURT'
  /** A public prosecutor. */
  | 'PROSECUTOR'

/** A kind of relationship, and which way it runs. */
export type RelationshipKind =
  /** From a ruling or a statement to what it is about. */
  | 'ABOUT'
  /** From a ruling to the company it is directed against. */
  | 'AGAINST'
  /** From an event to the penalty it changed. */
  | 'ALTERED'
  /** From a ruling to the penalty that comes from it. */
  | 'IMPOSED'
  /** From a company to an incident it had a part in. */
  | 'INVOLVED_IN'
  /** From a regulator to its ruling. */
  | 'ISSUED'
  /** From an event to one it led to. */
  | 'LED_TO'
  /** From an organization to its statement. */
  | 'MADE'
  /** From a penalty to the company it is on. */
  | 'ON'
  /** From a ruling to the earlier ruling it decides about. */
  | 'REVIEWS'
  /** From a company to the one that owns it. */
  | 'SUBSIDIARY_OF'

/** Whether a claim counts. */
export type Review =
  /** Accepted by a person; counts. */
  | 'ACCEPTED'
  /** Waits for a person; does not count. */
  | 'CANDIDATE'
  /** Rejected by a person; does not count. */
  | 'REJECTED'
  /** Read with certainty; counts until somebody rejects it. */
  | 'SURE'

/** Which rulings. */
export type RulingFilter = {
  /** All of these hold, beside what else is given here. */
  AND?: Array<RulingFilter> | null | undefined
  /** This does not hold, beside what else is given here. */
  NOT?: RulingFilter | null | undefined
  /** At least one of these holds, beside what else is given here. */
  OR?: Array<RulingFilter> | null | undefined
  /** About one of these events (ids). */
  about?: Array<string> | null | undefined
  /** Directed against one of these companies (ids). */
  against?: Array<string> | null | undefined
  /** Who brought it, where that is no regulator of the graph. */
  broughtBy?: SpeakerFilter | null | undefined
  /** Issued by a regulator of one of these countries (ISO 3166-1 alpha-2). */
  country?: Array<string> | null | undefined
  /** Its date. */
  date?: DateFilter | null | undefined
  /** A claim of its `evidence` is one of these: so said by, by source, by stance. */
  evidence?: ClaimFilter | null | undefined
  /** It can have happened on or after this day. */
  from?: string | null | undefined
  /** Whether a penalty comes from it, whatever its status. */
  hasPenalty?: boolean | null | undefined
  /** Is one of these (ids). */
  id?: Array<string> | null | undefined
  /** Is of one of these kinds. */
  kind?: Array<RulingKind> | null | undefined
  /** The first day on which anybody could have known of it lies in this range. */
  knownFrom?: DateRange | null | undefined
  /** One of the laws that it rests on. */
  legalBasis?: TextFilter | null | undefined
  /** One of its findings came to this. */
  outcome?: Array<FindingOutcome> | null | undefined
  /** Issued by one of these regulators (ids). */
  regulator?: Array<string> | null | undefined
  /** A claim that speaks of it, counting or not, stands at one of these. CANDIDATE: something of it waits for a person. */
  review?: Array<Review> | null | undefined
  /** It can have happened on or before this day. */
  until?: string | null | undefined
  /** Also the companies that belong to those of `against`, through any number of owners; ownership that has ended does not count. */
  withSubsidiaries?: boolean | null | undefined
}

/** What sort of act a ruling is. */
export type RulingKind =
  /** Says publicly that somebody broke the rules. */
  | 'ACCUSATION'
  /** Decides about an earlier ruling. */
  | 'APPEAL_DECISION'
  /** Drops it. */
  | 'DISMISSAL'
  /** Finds that rules were or were not broken. */
  | 'FINDING'
  /** Imposes a fine. */
  | 'FINE'
  /** Looks into it. */
  | 'INVESTIGATION'
  /** Goes to court. */
  | 'LAWSUIT'
  /** Tells somebody to do or stop something. */
  | 'ORDER'
  /** Ends it by agreement. */
  | 'SETTLEMENT'
  /** Warns. */
  | 'WARNING'

/** What a search looks into. */
export type SearchField =
  /** Another name of an organization. */
  | 'ALIAS'
  /** The words a source uses for an organization. */
  | 'DESCRIPTION'
  /** The name of an organization. */
  | 'NAME'
  /** The words that a claim rests on; an event is found by those of the claims that speak of it. */
  | 'QUOTE'
  /** What an incident hit, leaked or moved. */
  | 'TARGET'
  /** The text of a source. */
  | 'TEXT'
  /** The headline of a source, or a person's wording of the title of an event. */
  | 'TITLE'

/** Who says something. Whatever is given has to hold of one speaker. */
export type SpeakerFilter = {
  /** Is one of these sorts of speaker. */
  kind?: Array<SpeakerKind> | null | undefined
  /** The name as written. */
  name?: TextFilter | null | undefined
  /** Is one of these organizations (ids). */
  organization?: Array<string> | null | undefined
}

/** What sort of speaker it is. */
export type SpeakerKind =
  /** A company. */
  | 'COMPANY'
  /** A group that attacks systems. */
  | 'HACKERS'
  /** A newspaper, site, agency or station. */
  | 'MEDIA'
  /** Anybody else. */
  | 'OTHER'
  /** A person in their own name. */
  | 'PERSON'
  /** People at large. */
  | 'PUBLIC'
  /** A regulator. */
  | 'REGULATOR'

/** How whoever says it stands to what is said. */
export type Stance =
  /** Accuses somebody of it. */
  | 'ACCUSES'
  /** Alleges it. */
  | 'ALLEGES'
  /** Denies it. */
  | 'DENIES'
  /** Finds it, as a regulator or court. */
  | 'FINDS'
  /** Reports it. */
  | 'REPORTS'
  /** Says it of itself or of what it knows first hand. */
  | 'SAYS'

/** Which statements. */
export type StatementFilter = {
  /** All of these hold, beside what else is given here. */
  AND?: Array<StatementFilter> | null | undefined
  /** This does not hold, beside what else is given here. */
  NOT?: StatementFilter | null | undefined
  /** At least one of these holds, beside what else is given here. */
  OR?: Array<StatementFilter> | null | undefined
  /** About one of these events (ids). */
  about?: Array<string> | null | undefined
  /** Who made it, organizations and others. */
  by?: SpeakerFilter | null | undefined
  /** Its date. */
  date?: DateFilter | null | undefined
  /** A claim of its `evidence` is one of these: so said by, by source, by stance. */
  evidence?: ClaimFilter | null | undefined
  /** It can have happened on or after this day. */
  from?: string | null | undefined
  /** Is one of these (ids). */
  id?: Array<string> | null | undefined
  /** Comes to one of these. */
  kind?: Array<StatementKind> | null | undefined
  /** The first day on which anybody could have known of it lies in this range. */
  knownFrom?: DateRange | null | undefined
  /** Made by one of these organizations (ids). */
  organization?: Array<string> | null | undefined
  /** A claim that speaks of it, counting or not, stands at one of these. CANDIDATE: something of it waits for a person. */
  review?: Array<Review> | null | undefined
  /** It can have happened on or before this day. */
  until?: string | null | undefined
  /** Also the companies that belong to those of `organization`, through any number of owners; ownership that has ended does not count. */
  withSubsidiaries?: boolean | null | undefined
}

/** What a statement comes to. */
export type StatementKind =
  /** Apologizes. */
  | 'APOLOGY'
  /** Comments on it. */
  | 'COMMENT'
  /** Says it cooperates or has taken steps. */
  | 'COOPERATES'
  /** Says it is not so. */
  | 'DENIAL'
  /** Makes it known. */
  | 'DISCLOSURE'
  /** Declines to say anything. */
  | 'NO_COMMENT'
  /** Anything else. */
  | 'OTHER'
  /** Says it will appeal. */
  | 'WILL_APPEAL'

/** Whether something was taken. */
export type Taken =
  /** A source says it was not. */
  | 'NO'
  /** A source says that it is not known. */
  | 'UNKNOWN'
  /** It was. */
  | 'YES'

/** How a text compares. Case makes no difference, accents do. Whatever is given has to hold; at most 500 characters each. */
export type TextFilter = {
  /** Has this in it. */
  contains?: string | null | undefined
  /** Is one of these, whole; at most 500. */
  in?: Array<string> | null | undefined
  /** Begins with this. */
  startsWith?: string | null | undefined
}

/** Which way a relationship is walked. */
export type TieDirection =
  /** Against the way it runs: from the second to the first. */
  | 'IN'
  /** The way it runs: from the first to the second. */
  | 'OUT'

/** What a sentence can have without a fact being read in it. */
export type UnreadValue =
  /** A date, or words for one. */
  | 'DATE'
  /** An amount of money. */
  | 'MONEY'
  /** The name of a company or regulator of the story. */
  | 'NAME'

export type ImportArticleSubscriptionVariables = Exact<{
  input: ArticleInput
}>

export type ImportArticleSubscription = {
  importArticle: {
    stage: ImportStage
    title: string | null
    text: string | null
    needsDate: boolean
    organizations: Array<{ type: OrganizationType; name: string; start: number; end: number }> | null
    events: Array<{
      type: EventType
      kind: string | null
      quote: string
      start: number
      end: number
      date: {
        edtf: string
        earliest: string | null
        latest: string | null
        phrase: string | null
        derived: boolean
      } | null
    }> | null
    imported: {
      outcome: ImportOutcome
      joined: number
      proposed: number
      bookmark: string
      source: { id: string; title: string | null } | null
    } | null
  }
}

export type ChainStoryQueryVariables = Exact<{
  event: string
  asOf?: string | null | undefined
}>

export type ChainStoryQuery = {
  chain: {
    truncated: boolean
    nodes: Array<
      | { __typename: 'Company'; id: string }
      | {
          __typename: 'Incident'
          id: string
          target: string | null
          title: string
          incidentKind: IncidentKind
          claims: Array<{
            reason: string | null
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidOn: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            subject:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            object:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
          dataTypes: Array<{ type: DataType; taken: Taken }>
          countries: Array<{ country: string; role: CountryRole }>
          affected: { phrase: string } | null
          actor: { name: string | null; kind: ActorKind; phrase: string } | null
          involvements: Array<{ role: InvolvementRole; company: { id: string; name: string; named: boolean } }>
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
          }>
        }
      | {
          __typename: 'Penalty'
          id: string
          status: PenaltyStatus | null
          title: string
          penaltyKind: PenaltyKind
          claims: Array<{
            reason: string | null
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidOn: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            subject:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            object:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
          amount: { amount: number | null; currency: string | null; phrase: string } | null
          on: Array<{ id: string; name: string; named: boolean }>
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
          }>
        }
      | { __typename: 'Regulator'; id: string }
      | {
          __typename: 'Ruling'
          id: string
          title: string
          rulingKind: RulingKind
          claims: Array<{
            reason: string | null
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidOn: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            subject:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            object:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
          issuedBy: Array<{ id: string; name: string; country: string | null }>
          broughtBy: Array<{ name: string; kind: SpeakerKind }>
          against: Array<{ id: string; name: string; named: boolean; description: string | null }>
          aboutEvents: Array<
            | { __typename: 'Incident'; target: string | null; id: string; title: string; incidentKind: IncidentKind }
            | { __typename: 'Penalty'; id: string; title: string }
            | { __typename: 'Ruling'; id: string; title: string }
            | { __typename: 'Statement'; id: string; title: string }
          >
          findings: Array<{ text: string; outcome: FindingOutcome }>
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
          }>
        }
      | {
          __typename: 'Statement'
          id: string
          title: string
          statementKind: StatementKind
          claims: Array<{
            reason: string | null
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidOn: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            subject:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            object:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
          by: {
            name: string
            kind: SpeakerKind
            organization: { id: string; name: string } | { id: string; name: string } | null
          }
          aboutEvents: Array<
            | { __typename: 'Incident'; id: string; title: string }
            | { __typename: 'Penalty'; id: string; title: string }
            | { __typename: 'Ruling'; id: string; title: string }
            | { __typename: 'Statement'; id: string; title: string }
          >
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
          }>
        }
    >
    edges: Array<{
      kind: EdgeKind
      from: { id: string } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string }
      to: { id: string } | { id: string } | { id: string } | { id: string } | { id: string } | { id: string }
      claims: Array<{
        reason: string | null
        id: string
        predicate: ClaimPredicate
        value: Record<string, unknown> | null
        quote: string
        start: number
        end: number
        paragraph: number
        stance: Stance
        modality: Modality
        review: Review
        saidOn: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        subject:
          | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
          | {
              __typename: 'Incident'
              title: string
              target: string | null
              id: string
              incidentKind: IncidentKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Penalty'
              title: string
              status: PenaltyStatus | null
              id: string
              penaltyKind: PenaltyKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Regulator'
              name: string
              country: string | null
              id: string
              regulatorKind: RegulatorKind | null
            }
          | {
              __typename: 'Ruling'
              title: string
              id: string
              rulingKind: RulingKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Statement'
              title: string
              id: string
              statementKind: StatementKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | null
        object:
          | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
          | {
              __typename: 'Incident'
              title: string
              target: string | null
              id: string
              incidentKind: IncidentKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Penalty'
              title: string
              status: PenaltyStatus | null
              id: string
              penaltyKind: PenaltyKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Regulator'
              name: string
              country: string | null
              id: string
              regulatorKind: RegulatorKind | null
            }
          | {
              __typename: 'Ruling'
              title: string
              id: string
              rulingKind: RulingKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Statement'
              title: string
              id: string
              statementKind: StatementKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | null
        saidBy: { name: string; kind: SpeakerKind } | null
        source: {
          id: string
          title: string | null
          summarizes: Array<{
            title: string | null
            publisher: string | null
            url: string | null
            publishedOn: { edtf: string } | null
          }>
        }
      }>
    }>
  } | null
}

export type BesideTheChainQueryVariables = Exact<{
  organizations: Array<string> | string
  asOf?: string | null | undefined
}>

export type BesideTheChainQuery = {
  timeline: {
    nodes: Array<
      | { __typename: 'Incident'; id: string; title: string }
      | { __typename: 'Penalty'; id: string; title: string }
      | { __typename: 'Ruling'; id: string; title: string }
      | { __typename: 'Statement'; id: string; title: string; statementKind: StatementKind }
    >
  }
}

type Followed_Incident_Fragment = {
  __typename: 'Incident'
  id: string
  title: string
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  claims: Array<{
    id: string
    predicate: ClaimPredicate
    value: Record<string, unknown> | null
    quote: string
    start: number
    end: number
    paragraph: number
    stance: Stance
    modality: Modality
    review: Review
    saidBy: { name: string; kind: SpeakerKind } | null
    source: {
      id: string
      title: string | null
      summarizes: Array<{
        title: string | null
        publisher: string | null
        url: string | null
        publishedOn: { edtf: string } | null
      }>
    }
  }>
}

type Followed_Penalty_Fragment = {
  __typename: 'Penalty'
  status: PenaltyStatus | null
  id: string
  title: string
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  claims: Array<{
    id: string
    predicate: ClaimPredicate
    value: Record<string, unknown> | null
    quote: string
    start: number
    end: number
    paragraph: number
    stance: Stance
    modality: Modality
    review: Review
    saidBy: { name: string; kind: SpeakerKind } | null
    source: {
      id: string
      title: string | null
      summarizes: Array<{
        title: string | null
        publisher: string | null
        url: string | null
        publishedOn: { edtf: string } | null
      }>
    }
  }>
}

type Followed_Ruling_Fragment = {
  __typename: 'Ruling'
  id: string
  title: string
  rulingKind: RulingKind
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  claims: Array<{
    id: string
    predicate: ClaimPredicate
    value: Record<string, unknown> | null
    quote: string
    start: number
    end: number
    paragraph: number
    stance: Stance
    modality: Modality
    review: Review
    saidBy: { name: string; kind: SpeakerKind } | null
    source: {
      id: string
      title: string | null
      summarizes: Array<{
        title: string | null
        publisher: string | null
        url: string | null
        publishedOn: { edtf: string } | null
      }>
    }
  }>
}

type Followed_Statement_Fragment = {
  __typename: 'Statement'
  id: string
  title: string
  statementKind: StatementKind
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  claims: Array<{
    id: string
    predicate: ClaimPredicate
    value: Record<string, unknown> | null
    quote: string
    start: number
    end: number
    paragraph: number
    stance: Stance
    modality: Modality
    review: Review
    saidBy: { name: string; kind: SpeakerKind } | null
    source: {
      id: string
      title: string | null
      summarizes: Array<{
        title: string | null
        publisher: string | null
        url: string | null
        publishedOn: { edtf: string } | null
      }>
    }
  }>
}

export type FollowedFragment =
  Followed_Incident_Fragment | Followed_Penalty_Fragment | Followed_Ruling_Fragment | Followed_Statement_Fragment

export type EvidenceQueryVariables = Exact<{
  id: string
  asOf?: string | null | undefined
}>

export type EvidenceQuery = {
  node:
    | {
        __typename: 'Claim'
        id: string
        reason: string | null
        predicate: ClaimPredicate
        value: Record<string, unknown> | null
        quote: string
        start: number
        end: number
        paragraph: number
        stance: Stance
        modality: Modality
        review: Review
        object:
          | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
          | {
              __typename: 'Incident'
              id: string
              title: string
              target: string | null
              incidentKind: IncidentKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
              claims: Array<{
                id: string
                predicate: ClaimPredicate
                value: Record<string, unknown> | null
                quote: string
                start: number
                end: number
                paragraph: number
                stance: Stance
                modality: Modality
                review: Review
                saidBy: { name: string; kind: SpeakerKind } | null
                source: {
                  id: string
                  title: string | null
                  summarizes: Array<{
                    title: string | null
                    publisher: string | null
                    url: string | null
                    publishedOn: { edtf: string } | null
                  }>
                }
              }>
            }
          | {
              __typename: 'Penalty'
              status: PenaltyStatus | null
              id: string
              title: string
              penaltyKind: PenaltyKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
              claims: Array<{
                id: string
                predicate: ClaimPredicate
                value: Record<string, unknown> | null
                quote: string
                start: number
                end: number
                paragraph: number
                stance: Stance
                modality: Modality
                review: Review
                saidBy: { name: string; kind: SpeakerKind } | null
                source: {
                  id: string
                  title: string | null
                  summarizes: Array<{
                    title: string | null
                    publisher: string | null
                    url: string | null
                    publishedOn: { edtf: string } | null
                  }>
                }
              }>
            }
          | {
              __typename: 'Regulator'
              name: string
              country: string | null
              id: string
              regulatorKind: RegulatorKind | null
            }
          | {
              __typename: 'Ruling'
              id: string
              title: string
              rulingKind: RulingKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
              claims: Array<{
                id: string
                predicate: ClaimPredicate
                value: Record<string, unknown> | null
                quote: string
                start: number
                end: number
                paragraph: number
                stance: Stance
                modality: Modality
                review: Review
                saidBy: { name: string; kind: SpeakerKind } | null
                source: {
                  id: string
                  title: string | null
                  summarizes: Array<{
                    title: string | null
                    publisher: string | null
                    url: string | null
                    publishedOn: { edtf: string } | null
                  }>
                }
              }>
            }
          | {
              __typename: 'Statement'
              id: string
              title: string
              statementKind: StatementKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
              claims: Array<{
                id: string
                predicate: ClaimPredicate
                value: Record<string, unknown> | null
                quote: string
                start: number
                end: number
                paragraph: number
                stance: Stance
                modality: Modality
                review: Review
                saidBy: { name: string; kind: SpeakerKind } | null
                source: {
                  id: string
                  title: string | null
                  summarizes: Array<{
                    title: string | null
                    publisher: string | null
                    url: string | null
                    publishedOn: { edtf: string } | null
                  }>
                }
              }>
            }
          | null
        saidOn: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        subject:
          | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
          | {
              __typename: 'Incident'
              title: string
              target: string | null
              id: string
              incidentKind: IncidentKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Penalty'
              title: string
              status: PenaltyStatus | null
              id: string
              penaltyKind: PenaltyKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Regulator'
              name: string
              country: string | null
              id: string
              regulatorKind: RegulatorKind | null
            }
          | {
              __typename: 'Ruling'
              title: string
              id: string
              rulingKind: RulingKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Statement'
              title: string
              id: string
              statementKind: StatementKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | null
        saidBy: { name: string; kind: SpeakerKind } | null
        source: {
          id: string
          title: string | null
          summarizes: Array<{
            title: string | null
            publisher: string | null
            url: string | null
            publishedOn: { edtf: string } | null
          }>
        }
      }
    | {
        __typename: 'Company'
        name: string
        aliases: Array<string>
        country: string | null
        description: string | null
        named: boolean
        id: string
        companyKind: CompanyKind | null
        statements: Array<{
          __typename: 'Statement'
          id: string
          title: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        claims: Array<{
          reason: string | null
          id: string
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          start: number
          end: number
          paragraph: number
          stance: Stance
          modality: Modality
          review: Review
          saidOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          subject:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          object:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          saidBy: { name: string; kind: SpeakerKind } | null
          source: {
            id: string
            title: string | null
            summarizes: Array<{
              title: string | null
              publisher: string | null
              url: string | null
              publishedOn: { edtf: string } | null
            }>
          }
        }>
        ownedBy: Array<{ parent: { id: string; name: string; named: boolean } }>
        owns: Array<{ subsidiary: { id: string; name: string; named: boolean } }>
        involvements: Array<{
          role: InvolvementRole
          incident: {
            __typename: 'Incident'
            id: string
            title: string
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            claims: Array<{
              id: string
              predicate: ClaimPredicate
              value: Record<string, unknown> | null
              quote: string
              start: number
              end: number
              paragraph: number
              stance: Stance
              modality: Modality
              review: Review
              saidBy: { name: string; kind: SpeakerKind } | null
              source: {
                id: string
                title: string | null
                summarizes: Array<{
                  title: string | null
                  publisher: string | null
                  url: string | null
                  publishedOn: { edtf: string } | null
                }>
              }
            }>
          }
        }>
        rulings: Array<{
          __typename: 'Ruling'
          id: string
          title: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        penalties: Array<{
          __typename: 'Penalty'
          status: PenaltyStatus | null
          id: string
          title: string
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
      }
    | {
        __typename: 'Incident'
        id: string
        target: string | null
        title: string
        incidentKind: IncidentKind
        claims: Array<{
          reason: string | null
          id: string
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          start: number
          end: number
          paragraph: number
          stance: Stance
          modality: Modality
          review: Review
          saidOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          subject:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          object:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          saidBy: { name: string; kind: SpeakerKind } | null
          source: {
            id: string
            title: string | null
            summarizes: Array<{
              title: string | null
              publisher: string | null
              url: string | null
              publishedOn: { edtf: string } | null
            }>
          }
        }>
        causes: Array<{
          kind: LinkKind
          evidence: Array<{
            reason: string | null
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidOn: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            subject:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            object:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        consequences: Array<{
          event:
            | {
                __typename: 'Incident'
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Penalty'
                status: PenaltyStatus | null
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Ruling'
                id: string
                title: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Statement'
                id: string
                title: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
        }>
        reactions: Array<{
          __typename: 'Statement'
          id: string
          title: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        discovered: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        rulings: Array<{
          __typename: 'Ruling'
          id: string
          title: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        dataTypes: Array<{ type: DataType; taken: Taken }>
        countries: Array<{ country: string; role: CountryRole }>
        affected: { phrase: string } | null
        actor: { name: string | null; kind: ActorKind; phrase: string } | null
        involvements: Array<{ role: InvolvementRole; company: { id: string; name: string; named: boolean } }>
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        evidence: Array<{
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          stance: Stance
          modality: Modality
          review: Review
          saidBy: { name: string; kind: SpeakerKind } | null
        }>
      }
    | {
        __typename: 'Penalty'
        id: string
        status: PenaltyStatus | null
        title: string
        penaltyKind: PenaltyKind
        claims: Array<{
          reason: string | null
          id: string
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          start: number
          end: number
          paragraph: number
          stance: Stance
          modality: Modality
          review: Review
          saidOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          subject:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          object:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          saidBy: { name: string; kind: SpeakerKind } | null
          source: {
            id: string
            title: string | null
            summarizes: Array<{
              title: string | null
              publisher: string | null
              url: string | null
              publishedOn: { edtf: string } | null
            }>
          }
        }>
        causes: Array<{
          kind: LinkKind
          evidence: Array<{
            reason: string | null
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidOn: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            subject:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            object:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        consequences: Array<{
          event:
            | {
                __typename: 'Incident'
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Penalty'
                status: PenaltyStatus | null
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Ruling'
                id: string
                title: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Statement'
                id: string
                title: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
        }>
        reactions: Array<{
          __typename: 'Statement'
          id: string
          title: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        rulings: Array<{
          __typename: 'Ruling'
          id: string
          title: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        history: Array<{
          status: PenaltyStatus
          amount: number | null
          currency: string | null
          event:
            | {
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
        }>
        amount: { amount: number | null; currency: string | null; phrase: string } | null
        on: Array<{ id: string; name: string; named: boolean }>
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        evidence: Array<{
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          stance: Stance
          modality: Modality
          review: Review
          saidBy: { name: string; kind: SpeakerKind } | null
        }>
      }
    | { __typename: 'Proposal'; id: string }
    | {
        __typename: 'Regulator'
        name: string
        aliases: Array<string>
        country: string | null
        description: string | null
        id: string
        regulatorKind: RegulatorKind | null
        statements: Array<{
          __typename: 'Statement'
          id: string
          title: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        claims: Array<{
          reason: string | null
          id: string
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          start: number
          end: number
          paragraph: number
          stance: Stance
          modality: Modality
          review: Review
          saidOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          subject:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          object:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          saidBy: { name: string; kind: SpeakerKind } | null
          source: {
            id: string
            title: string | null
            summarizes: Array<{
              title: string | null
              publisher: string | null
              url: string | null
              publishedOn: { edtf: string } | null
            }>
          }
        }>
        rulings: Array<{
          __typename: 'Ruling'
          id: string
          title: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
      }
    | {
        __typename: 'Ruling'
        id: string
        title: string
        rulingKind: RulingKind
        claims: Array<{
          reason: string | null
          id: string
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          start: number
          end: number
          paragraph: number
          stance: Stance
          modality: Modality
          review: Review
          saidOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          subject:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          object:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          saidBy: { name: string; kind: SpeakerKind } | null
          source: {
            id: string
            title: string | null
            summarizes: Array<{
              title: string | null
              publisher: string | null
              url: string | null
              publishedOn: { edtf: string } | null
            }>
          }
        }>
        causes: Array<{
          kind: LinkKind
          evidence: Array<{
            reason: string | null
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidOn: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            subject:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            object:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        consequences: Array<{
          event:
            | {
                __typename: 'Incident'
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Penalty'
                status: PenaltyStatus | null
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Ruling'
                id: string
                title: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Statement'
                id: string
                title: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
        }>
        reactions: Array<{
          __typename: 'Statement'
          id: string
          title: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        penalties: Array<{
          __typename: 'Penalty'
          status: PenaltyStatus | null
          id: string
          title: string
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        reviewedBy: Array<{
          __typename: 'Ruling'
          id: string
          title: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        issuedBy: Array<{ id: string; name: string; country: string | null }>
        broughtBy: Array<{ name: string; kind: SpeakerKind }>
        against: Array<{ id: string; name: string; named: boolean; description: string | null }>
        aboutEvents: Array<
          | { __typename: 'Incident'; target: string | null; id: string; title: string; incidentKind: IncidentKind }
          | { __typename: 'Penalty'; id: string; title: string }
          | { __typename: 'Ruling'; id: string; title: string }
          | { __typename: 'Statement'; id: string; title: string }
        >
        findings: Array<{ text: string; outcome: FindingOutcome }>
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        evidence: Array<{
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          stance: Stance
          modality: Modality
          review: Review
          saidBy: { name: string; kind: SpeakerKind } | null
        }>
      }
    | { __typename: 'Source'; id: string }
    | {
        __typename: 'Statement'
        id: string
        title: string
        statementKind: StatementKind
        claims: Array<{
          reason: string | null
          id: string
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          start: number
          end: number
          paragraph: number
          stance: Stance
          modality: Modality
          review: Review
          saidOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          subject:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          object:
            | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
            | {
                __typename: 'Incident'
                title: string
                target: string | null
                id: string
                incidentKind: IncidentKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Penalty'
                title: string
                status: PenaltyStatus | null
                id: string
                penaltyKind: PenaltyKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Regulator'
                name: string
                country: string | null
                id: string
                regulatorKind: RegulatorKind | null
              }
            | {
                __typename: 'Ruling'
                title: string
                id: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | {
                __typename: 'Statement'
                title: string
                id: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
              }
            | null
          saidBy: { name: string; kind: SpeakerKind } | null
          source: {
            id: string
            title: string | null
            summarizes: Array<{
              title: string | null
              publisher: string | null
              url: string | null
              publishedOn: { edtf: string } | null
            }>
          }
        }>
        causes: Array<{
          kind: LinkKind
          evidence: Array<{
            reason: string | null
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidOn: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            subject:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            object:
              | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
              | {
                  __typename: 'Incident'
                  title: string
                  target: string | null
                  id: string
                  incidentKind: IncidentKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Penalty'
                  title: string
                  status: PenaltyStatus | null
                  id: string
                  penaltyKind: PenaltyKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Regulator'
                  name: string
                  country: string | null
                  id: string
                  regulatorKind: RegulatorKind | null
                }
              | {
                  __typename: 'Ruling'
                  title: string
                  id: string
                  rulingKind: RulingKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | {
                  __typename: 'Statement'
                  title: string
                  id: string
                  statementKind: StatementKind
                  date: {
                    edtf: string
                    earliest: string | null
                    latest: string | null
                    phrase: string | null
                    derived: boolean
                  } | null
                }
              | null
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        consequences: Array<{
          event:
            | {
                __typename: 'Incident'
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Penalty'
                status: PenaltyStatus | null
                id: string
                title: string
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Ruling'
                id: string
                title: string
                rulingKind: RulingKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
            | {
                __typename: 'Statement'
                id: string
                title: string
                statementKind: StatementKind
                date: {
                  edtf: string
                  earliest: string | null
                  latest: string | null
                  phrase: string | null
                  derived: boolean
                } | null
                claims: Array<{
                  id: string
                  predicate: ClaimPredicate
                  value: Record<string, unknown> | null
                  quote: string
                  start: number
                  end: number
                  paragraph: number
                  stance: Stance
                  modality: Modality
                  review: Review
                  saidBy: { name: string; kind: SpeakerKind } | null
                  source: {
                    id: string
                    title: string | null
                    summarizes: Array<{
                      title: string | null
                      publisher: string | null
                      url: string | null
                      publishedOn: { edtf: string } | null
                    }>
                  }
                }>
              }
        }>
        reactions: Array<{
          __typename: 'Statement'
          id: string
          title: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{
            id: string
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            start: number
            end: number
            paragraph: number
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
            source: {
              id: string
              title: string | null
              summarizes: Array<{
                title: string | null
                publisher: string | null
                url: string | null
                publishedOn: { edtf: string } | null
              }>
            }
          }>
        }>
        by: {
          name: string
          kind: SpeakerKind
          organization: { id: string; name: string } | { id: string; name: string } | null
        }
        aboutEvents: Array<
          | { __typename: 'Incident'; id: string; title: string }
          | { __typename: 'Penalty'; id: string; title: string }
          | { __typename: 'Ruling'; id: string; title: string }
          | { __typename: 'Statement'; id: string; title: string }
        >
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        evidence: Array<{
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          stance: Stance
          modality: Modality
          review: Review
          saidBy: { name: string; kind: SpeakerKind } | null
        }>
      }
    | null
}

export type DisagreementsQueryVariables = Exact<{
  about: string
  asOf?: string | null | undefined
}>

export type DisagreementsQuery = {
  contradictions: {
    nodes: Array<{
      predicate: ClaimPredicate
      one: {
        id: string
        predicate: ClaimPredicate
        value: Record<string, unknown> | null
        quote: string
        start: number
        end: number
        paragraph: number
        stance: Stance
        modality: Modality
        review: Review
        saidBy: { name: string; kind: SpeakerKind } | null
        source: {
          id: string
          title: string | null
          summarizes: Array<{
            title: string | null
            publisher: string | null
            url: string | null
            publishedOn: { edtf: string } | null
          }>
        }
      }
      other: {
        id: string
        predicate: ClaimPredicate
        value: Record<string, unknown> | null
        quote: string
        start: number
        end: number
        paragraph: number
        stance: Stance
        modality: Modality
        review: Review
        saidBy: { name: string; kind: SpeakerKind } | null
        source: {
          id: string
          title: string | null
          summarizes: Array<{
            title: string | null
            publisher: string | null
            url: string | null
            publishedOn: { edtf: string } | null
          }>
        }
      }
    }>
  }
}

export type SourceTextQueryVariables = Exact<{
  id: string
}>

export type SourceTextQuery = {
  source: { id: string; title: string | null; text: string; original: { pages: Array<number> | null } | null } | null
}

export type PerhapsSameQueryVariables = Exact<{
  filter: ProposalFilter
  asOf?: string | null | undefined
}>

export type PerhapsSameQuery = {
  proposals: {
    nodes: Array<{
      id: string
      reason: ProposalReason
      a:
        | {
            __typename: 'Incident'
            id: string
            title: string
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            evidence: Array<{ source: { id: string; title: string | null } }>
          }
        | {
            __typename: 'Penalty'
            id: string
            title: string
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            evidence: Array<{ source: { id: string; title: string | null } }>
          }
        | {
            __typename: 'Ruling'
            id: string
            title: string
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            evidence: Array<{ source: { id: string; title: string | null } }>
          }
        | {
            __typename: 'Statement'
            id: string
            title: string
            statementKind: StatementKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            evidence: Array<{ source: { id: string; title: string | null } }>
          }
      b:
        | {
            __typename: 'Incident'
            id: string
            title: string
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            evidence: Array<{ source: { id: string; title: string | null } }>
          }
        | {
            __typename: 'Penalty'
            id: string
            title: string
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            evidence: Array<{ source: { id: string; title: string | null } }>
          }
        | {
            __typename: 'Ruling'
            id: string
            title: string
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            evidence: Array<{ source: { id: string; title: string | null } }>
          }
        | {
            __typename: 'Statement'
            id: string
            title: string
            statementKind: StatementKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
            evidence: Array<{ source: { id: string; title: string | null } }>
          }
    }>
  }
}

type PerhapsEvent_Incident_Fragment = {
  __typename: 'Incident'
  id: string
  title: string
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{ source: { id: string; title: string | null } }>
}

type PerhapsEvent_Penalty_Fragment = {
  __typename: 'Penalty'
  id: string
  title: string
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{ source: { id: string; title: string | null } }>
}

type PerhapsEvent_Ruling_Fragment = {
  __typename: 'Ruling'
  id: string
  title: string
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{ source: { id: string; title: string | null } }>
}

type PerhapsEvent_Statement_Fragment = {
  __typename: 'Statement'
  id: string
  title: string
  statementKind: StatementKind
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{ source: { id: string; title: string | null } }>
}

export type PerhapsEventFragment =
  | PerhapsEvent_Incident_Fragment
  | PerhapsEvent_Penalty_Fragment
  | PerhapsEvent_Ruling_Fragment
  | PerhapsEvent_Statement_Fragment

export type LanesQueryVariables = Exact<{
  asOf?: string | null | undefined
  filter?: EventFilter | null | undefined
  companies?: CompanyFilter | null | undefined
  regulators?: RegulatorFilter | null | undefined
  sources?: number | null | undefined
}>

export type LanesQuery = {
  timeline: {
    nodes: Array<
      | {
          __typename: 'Incident'
          knownFrom: string | null
          target: string | null
          id: string
          title: string
          incidentKind: IncidentKind
          consequences: Array<{
            kind: LinkKind
            event: { id: string } | { id: string } | { id: string } | { id: string }
            evidence: Array<{ id: string; saidBy: { name: string; kind: SpeakerKind } | null }>
          }>
          dataTypes: Array<{ type: DataType; taken: Taken }>
          countries: Array<{ country: string; role: CountryRole }>
          affected: { phrase: string } | null
          actor: { name: string | null; kind: ActorKind; phrase: string } | null
          involvements: Array<{ role: InvolvementRole; company: { id: string; name: string; named: boolean } }>
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
          }>
        }
      | {
          __typename: 'Penalty'
          knownFrom: string | null
          status: PenaltyStatus | null
          id: string
          title: string
          penaltyKind: PenaltyKind
          rulings: Array<{ id: string }>
          consequences: Array<{
            kind: LinkKind
            event: { id: string } | { id: string } | { id: string } | { id: string }
            evidence: Array<{ id: string; saidBy: { name: string; kind: SpeakerKind } | null }>
          }>
          amount: { amount: number | null; currency: string | null; phrase: string } | null
          on: Array<{ id: string; name: string; named: boolean }>
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
          }>
        }
      | {
          __typename: 'Ruling'
          knownFrom: string | null
          id: string
          title: string
          rulingKind: RulingKind
          consequences: Array<{
            kind: LinkKind
            event: { id: string } | { id: string } | { id: string } | { id: string }
            evidence: Array<{ id: string; saidBy: { name: string; kind: SpeakerKind } | null }>
          }>
          issuedBy: Array<{ id: string; name: string; country: string | null }>
          broughtBy: Array<{ name: string; kind: SpeakerKind }>
          against: Array<{ id: string; name: string; named: boolean; description: string | null }>
          aboutEvents: Array<
            | { __typename: 'Incident'; target: string | null; id: string; title: string; incidentKind: IncidentKind }
            | { __typename: 'Penalty'; id: string; title: string }
            | { __typename: 'Ruling'; id: string; title: string }
            | { __typename: 'Statement'; id: string; title: string }
          >
          findings: Array<{ text: string; outcome: FindingOutcome }>
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
          }>
        }
      | {
          __typename: 'Statement'
          knownFrom: string | null
          id: string
          title: string
          statementKind: StatementKind
          consequences: Array<{
            kind: LinkKind
            event: { id: string } | { id: string } | { id: string } | { id: string }
            evidence: Array<{ id: string; saidBy: { name: string; kind: SpeakerKind } | null }>
          }>
          by: {
            name: string
            kind: SpeakerKind
            organization: { id: string; name: string } | { id: string; name: string } | null
          }
          aboutEvents: Array<
            | { __typename: 'Incident'; id: string; title: string }
            | { __typename: 'Penalty'; id: string; title: string }
            | { __typename: 'Ruling'; id: string; title: string }
            | { __typename: 'Statement'; id: string; title: string }
          >
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{
            predicate: ClaimPredicate
            value: Record<string, unknown> | null
            quote: string
            stance: Stance
            modality: Modality
            review: Review
            saidBy: { name: string; kind: SpeakerKind } | null
          }>
        }
    >
    pageInfo: { hasNextPage: boolean }
  }
  companies: {
    nodes: Array<{
      id: string
      name: string
      named: boolean
      kind: CompanyKind | null
      description: string | null
      ownedBy: Array<{ parent: { id: string; name: string } }>
    }>
  }
  regulators: { nodes: Array<{ id: string; name: string; kind: RegulatorKind | null; country: string | null }> }
  statements: {
    nodes: Array<{ id: string; evidence: Array<{ start: number; end: number; source: { text: string } }> }>
  }
  sources: {
    nodes: Array<{
      id: string
      title: string | null
      publishedOn: {
        edtf: string
        earliest: string | null
        latest: string | null
        phrase: string | null
        derived: boolean
      } | null
    }>
  }
}

export type RevisionQueryVariables = Exact<{ [key: string]: never }>

export type RevisionQuery = { revision: number }

export type ManyQueryVariables = Exact<{ [key: string]: never }>

export type ManyQuery = { histogram: { total: number } }

export type ReachQueryVariables = Exact<{
  all?: EventFilter | null | undefined
  window?: EventFilter | null | undefined
  asOf?: string | null | undefined
  about: Array<string> | string
}>

export type ReachQuery = {
  about: Array<
    | { __typename: 'Claim' }
    | { __typename: 'Company'; name: string }
    | { __typename: 'Incident' }
    | { __typename: 'Penalty' }
    | { __typename: 'Proposal' }
    | { __typename: 'Regulator'; name: string }
    | { __typename: 'Ruling' }
    | { __typename: 'Source' }
    | { __typename: 'Statement' }
    | null
  >
  months: { total: number; buckets: Array<{ start: string; end: string; total: number; uncertain: number }> }
  all: { total: number }
  window: { total: number }
}

export type MonthsFragment = {
  total: number
  buckets: Array<{ start: string; end: string; total: number; uncertain: number }>
}

export type PartiesQueryVariables = Exact<{
  filter?: EventFilter | null | undefined
  asOf?: string | null | undefined
}>

export type PartiesQuery = {
  timeline: {
    nodes: Array<
      | {
          __typename: 'Incident'
          involvements: Array<{ company: { id: string; ownedBy: Array<{ parent: { id: string } }> } }>
        }
      | { __typename: 'Penalty'; on: Array<{ id: string; ownedBy: Array<{ parent: { id: string } }> }> }
      | {
          __typename: 'Ruling'
          issuedBy: Array<{ id: string }>
          against: Array<{ id: string; ownedBy: Array<{ parent: { id: string } }> }>
        }
      | { __typename: 'Statement'; by: { organization: { id: string } | { id: string } | null } }
    >
  }
}

export type OwnedFragment = { id: string; ownedBy: Array<{ parent: { id: string } }> }

export type RowsQueryVariables = Exact<{
  by: HistogramUnit
  rows: HistogramGrouping
  filter?: EventFilter | null | undefined
  asOf?: string | null | undefined
}>

export type RowsQuery = {
  histogram: {
    total: number
    buckets: Array<{ start: string; total: number }>
    undated: Array<{ count: number }>
    groups: Array<{
      country: string | null
      type: EventType | null
      kind: string | null
      total: number
      buckets: Array<{ start: string; total: number }>
      undated: Array<{ count: number }>
      organization: { id: string; name: string } | { id: string; name: string } | null
    }>
    rest: {
      groups: number
      total: number
      ungrouped: number
      buckets: Array<{ start: string; total: number }>
      undated: Array<{ count: number }>
    } | null
  }
}

export type GroupFragment = {
  country: string | null
  type: EventType | null
  kind: string | null
  total: number
  organization: { id: string; name: string } | { id: string; name: string } | null
}

export type FacetsQueryVariables = Exact<{
  by: HistogramGrouping
  filter?: EventFilter | null | undefined
  asOf?: string | null | undefined
}>

export type FacetsQuery = {
  histogram: {
    groups: Array<{
      country: string | null
      type: EventType | null
      kind: string | null
      total: number
      organization: { id: string; name: string } | { id: string; name: string } | null
    }>
    rest: { groups: number; total: number; ungrouped: number } | null
  }
}

export type OwnershipTieFragment = {
  certainty: Certainty
  parent: { id: string; name: string; named: boolean; country: string | null; companyKind: CompanyKind | null }
  subsidiary: { id: string; name: string; named: boolean; country: string | null; companyKind: CompanyKind | null }
  periods: Array<{
    share: number | null
    certainty: Certainty
    lastTold: string | null
    from: {
      edtf: string
      earliest: string | null
      latest: string | null
      phrase: string | null
      derived: boolean
    } | null
    until: {
      edtf: string
      earliest: string | null
      latest: string | null
      phrase: string | null
      derived: boolean
    } | null
    claims: Array<{
      id: string
      predicate: ClaimPredicate
      value: Record<string, unknown> | null
      quote: string
      start: number
      end: number
      paragraph: number
      stance: Stance
      modality: Modality
      review: Review
      saidBy: { name: string; kind: SpeakerKind } | null
      source: {
        id: string
        title: string | null
        summarizes: Array<{
          title: string | null
          publisher: string | null
          url: string | null
          publishedOn: { edtf: string } | null
        }>
      }
    }>
  }>
}

export type OwnershipQueryVariables = Exact<{
  company: string
  on?: string | null | undefined
  asOf?: string | null | undefined
}>

export type OwnershipQuery = {
  ownership: {
    on: string
    truncated: boolean
    company: { id: string; name: string; named: boolean; country: string | null; companyKind: CompanyKind | null }
    owners: Array<{
      certainty: Certainty
      parent: { id: string; name: string; named: boolean; country: string | null; companyKind: CompanyKind | null }
      subsidiary: { id: string; name: string; named: boolean; country: string | null; companyKind: CompanyKind | null }
      periods: Array<{
        share: number | null
        certainty: Certainty
        lastTold: string | null
        from: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        until: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        claims: Array<{
          id: string
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          start: number
          end: number
          paragraph: number
          stance: Stance
          modality: Modality
          review: Review
          saidBy: { name: string; kind: SpeakerKind } | null
          source: {
            id: string
            title: string | null
            summarizes: Array<{
              title: string | null
              publisher: string | null
              url: string | null
              publishedOn: { edtf: string } | null
            }>
          }
        }>
      }>
    }>
    subsidiaries: Array<{
      certainty: Certainty
      parent: { id: string; name: string; named: boolean; country: string | null; companyKind: CompanyKind | null }
      subsidiary: { id: string; name: string; named: boolean; country: string | null; companyKind: CompanyKind | null }
      periods: Array<{
        share: number | null
        certainty: Certainty
        lastTold: string | null
        from: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        until: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        claims: Array<{
          id: string
          predicate: ClaimPredicate
          value: Record<string, unknown> | null
          quote: string
          start: number
          end: number
          paragraph: number
          stance: Stance
          modality: Modality
          review: Review
          saidBy: { name: string; kind: SpeakerKind } | null
          source: {
            id: string
            title: string | null
            summarizes: Array<{
              title: string | null
              publisher: string | null
              url: string | null
              publishedOn: { edtf: string } | null
            }>
          }
        }>
      }>
    }>
  } | null
}

export type ReaderQueryVariables = Exact<{
  id: string
}>

export type ReaderQuery = {
  source: {
    id: string
    title: string | null
    url: string | null
    publisher: string | null
    publishedOnOrigin: DateOrigin | null
    language: string | null
    text: string
    withdrawn: boolean
    takenDown: boolean
    publishedOn: {
      edtf: string
      earliest: string | null
      latest: string | null
      phrase: string | null
      derived: boolean
    } | null
    original: { url: string; mediaType: string; size: number } | null
    supersededBy: { id: string } | null
    claims: Array<{
      reason: string | null
      id: string
      predicate: ClaimPredicate
      value: Record<string, unknown> | null
      quote: string
      start: number
      end: number
      paragraph: number
      stance: Stance
      modality: Modality
      review: Review
      saidOn: {
        edtf: string
        earliest: string | null
        latest: string | null
        phrase: string | null
        derived: boolean
      } | null
      subject:
        | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
        | {
            __typename: 'Incident'
            title: string
            target: string | null
            id: string
            incidentKind: IncidentKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
          }
        | {
            __typename: 'Penalty'
            title: string
            status: PenaltyStatus | null
            id: string
            penaltyKind: PenaltyKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
          }
        | {
            __typename: 'Regulator'
            name: string
            country: string | null
            id: string
            regulatorKind: RegulatorKind | null
          }
        | {
            __typename: 'Ruling'
            title: string
            id: string
            rulingKind: RulingKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
          }
        | {
            __typename: 'Statement'
            title: string
            id: string
            statementKind: StatementKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
          }
        | null
      object:
        | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
        | {
            __typename: 'Incident'
            title: string
            target: string | null
            id: string
            incidentKind: IncidentKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
          }
        | {
            __typename: 'Penalty'
            title: string
            status: PenaltyStatus | null
            id: string
            penaltyKind: PenaltyKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
          }
        | {
            __typename: 'Regulator'
            name: string
            country: string | null
            id: string
            regulatorKind: RegulatorKind | null
          }
        | {
            __typename: 'Ruling'
            title: string
            id: string
            rulingKind: RulingKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
          }
        | {
            __typename: 'Statement'
            title: string
            id: string
            statementKind: StatementKind
            date: {
              edtf: string
              earliest: string | null
              latest: string | null
              phrase: string | null
              derived: boolean
            } | null
          }
        | null
      saidBy: { name: string; kind: SpeakerKind } | null
      source: {
        id: string
        title: string | null
        summarizes: Array<{
          title: string | null
          publisher: string | null
          url: string | null
          publishedOn: { edtf: string } | null
        }>
      }
    }>
    unread: Array<{ start: number; end: number; holds: Array<UnreadValue> }>
    summarizes: Array<{
      title: string | null
      publisher: string | null
      url: string | null
      publishedOn: { edtf: string } | null
    }>
  } | null
}

export type FindQueryVariables = Exact<{
  text: string
  asOf?: string | null | undefined
}>

export type FindQuery = {
  organizations: Array<{
    field: SearchField
    snippet: { text: string; ranges: Array<{ start: number; end: number }> }
    node:
      | { __typename: 'Claim'; id: string; source: { id: string; title: string | null; publisher: string | null } }
      | {
          __typename: 'Company'
          name: string
          country: string | null
          id: string
          companyKind: CompanyKind | null
          ownedBy: Array<{ parent: { name: string } }>
        }
      | {
          __typename: 'Incident'
          title: string
          id: string
          incidentKind: IncidentKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          involvements: Array<{ company: { name: string } }>
        }
      | {
          __typename: 'Penalty'
          title: string
          id: string
          penaltyKind: PenaltyKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          on: Array<{ name: string }>
        }
      | { __typename: 'Proposal'; id: string }
      | {
          __typename: 'Regulator'
          name: string
          country: string | null
          id: string
          regulatorKind: RegulatorKind | null
        }
      | {
          __typename: 'Ruling'
          title: string
          id: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          issuedBy: Array<{ name: string }>
        }
      | {
          __typename: 'Source'
          publisher: string | null
          id: string
          headline: string | null
          publishedOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
        }
      | {
          __typename: 'Statement'
          title: string
          id: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          by: { name: string }
        }
  }>
  events: Array<{
    field: SearchField
    snippet: { text: string; ranges: Array<{ start: number; end: number }> }
    node:
      | { __typename: 'Claim'; id: string; source: { id: string; title: string | null; publisher: string | null } }
      | {
          __typename: 'Company'
          name: string
          country: string | null
          id: string
          companyKind: CompanyKind | null
          ownedBy: Array<{ parent: { name: string } }>
        }
      | {
          __typename: 'Incident'
          title: string
          id: string
          incidentKind: IncidentKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          involvements: Array<{ company: { name: string } }>
        }
      | {
          __typename: 'Penalty'
          title: string
          id: string
          penaltyKind: PenaltyKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          on: Array<{ name: string }>
        }
      | { __typename: 'Proposal'; id: string }
      | {
          __typename: 'Regulator'
          name: string
          country: string | null
          id: string
          regulatorKind: RegulatorKind | null
        }
      | {
          __typename: 'Ruling'
          title: string
          id: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          issuedBy: Array<{ name: string }>
        }
      | {
          __typename: 'Source'
          publisher: string | null
          id: string
          headline: string | null
          publishedOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
        }
      | {
          __typename: 'Statement'
          title: string
          id: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          by: { name: string }
        }
  }>
  sentences: Array<{
    field: SearchField
    snippet: { text: string; ranges: Array<{ start: number; end: number }> }
    node:
      | { __typename: 'Claim'; id: string; source: { id: string; title: string | null; publisher: string | null } }
      | {
          __typename: 'Company'
          name: string
          country: string | null
          id: string
          companyKind: CompanyKind | null
          ownedBy: Array<{ parent: { name: string } }>
        }
      | {
          __typename: 'Incident'
          title: string
          id: string
          incidentKind: IncidentKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          involvements: Array<{ company: { name: string } }>
        }
      | {
          __typename: 'Penalty'
          title: string
          id: string
          penaltyKind: PenaltyKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          on: Array<{ name: string }>
        }
      | { __typename: 'Proposal'; id: string }
      | {
          __typename: 'Regulator'
          name: string
          country: string | null
          id: string
          regulatorKind: RegulatorKind | null
        }
      | {
          __typename: 'Ruling'
          title: string
          id: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          issuedBy: Array<{ name: string }>
        }
      | {
          __typename: 'Source'
          publisher: string | null
          id: string
          headline: string | null
          publishedOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
        }
      | {
          __typename: 'Statement'
          title: string
          id: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          by: { name: string }
        }
  }>
  articles: Array<{
    field: SearchField
    snippet: { text: string; ranges: Array<{ start: number; end: number }> }
    node:
      | { __typename: 'Claim'; id: string; source: { id: string; title: string | null; publisher: string | null } }
      | {
          __typename: 'Company'
          name: string
          country: string | null
          id: string
          companyKind: CompanyKind | null
          ownedBy: Array<{ parent: { name: string } }>
        }
      | {
          __typename: 'Incident'
          title: string
          id: string
          incidentKind: IncidentKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          involvements: Array<{ company: { name: string } }>
        }
      | {
          __typename: 'Penalty'
          title: string
          id: string
          penaltyKind: PenaltyKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          on: Array<{ name: string }>
        }
      | { __typename: 'Proposal'; id: string }
      | {
          __typename: 'Regulator'
          name: string
          country: string | null
          id: string
          regulatorKind: RegulatorKind | null
        }
      | {
          __typename: 'Ruling'
          title: string
          id: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          issuedBy: Array<{ name: string }>
        }
      | {
          __typename: 'Source'
          publisher: string | null
          id: string
          headline: string | null
          publishedOn: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
        }
      | {
          __typename: 'Statement'
          title: string
          id: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          by: { name: string }
        }
  }>
}

export type HitFragment = {
  field: SearchField
  snippet: { text: string; ranges: Array<{ start: number; end: number }> }
  node:
    | { __typename: 'Claim'; id: string; source: { id: string; title: string | null; publisher: string | null } }
    | {
        __typename: 'Company'
        name: string
        country: string | null
        id: string
        companyKind: CompanyKind | null
        ownedBy: Array<{ parent: { name: string } }>
      }
    | {
        __typename: 'Incident'
        title: string
        id: string
        incidentKind: IncidentKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        involvements: Array<{ company: { name: string } }>
      }
    | {
        __typename: 'Penalty'
        title: string
        id: string
        penaltyKind: PenaltyKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        on: Array<{ name: string }>
      }
    | { __typename: 'Proposal'; id: string }
    | { __typename: 'Regulator'; name: string; country: string | null; id: string; regulatorKind: RegulatorKind | null }
    | {
        __typename: 'Ruling'
        title: string
        id: string
        rulingKind: RulingKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        issuedBy: Array<{ name: string }>
      }
    | {
        __typename: 'Source'
        publisher: string | null
        id: string
        headline: string | null
        publishedOn: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | {
        __typename: 'Statement'
        title: string
        id: string
        statementKind: StatementKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        by: { name: string }
      }
}

export type ChoicesQueryVariables = Exact<{
  asOf?: string | null | undefined
}>

export type ChoicesQuery = {
  histogram: { groups: Array<{ country: string | null; total: number }> }
  kinds: { groups: Array<{ type: EventType | null; kind: string | null; total: number }> }
  regulators: { nodes: Array<{ id: string; name: string; country: string | null }> }
  companies: { nodes: Array<{ id: string; name: string; named: boolean }> }
  penalties: {
    nodes: Array<{ status: PenaltyStatus | null; amount: { currency: string | null; amount: number | null } | null }>
  }
}

export type TableRowsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined
  asOf?: string | null | undefined
  after?: string | null | undefined
}>

export type TableRowsQuery = {
  timeline: {
    totalCount: number
    nodes: Array<
      | {
          __typename: 'Incident'
          id: string
          title: string
          incidentKind: IncidentKind
          actor: { name: string | null; phrase: string } | null
          involvements: Array<{ company: { id: string; name: string; named: boolean } }>
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{ source: { id: string } }>
        }
      | {
          __typename: 'Penalty'
          status: PenaltyStatus | null
          id: string
          title: string
          penaltyKind: PenaltyKind
          amount: { amount: number | null; currency: string | null } | null
          on: Array<{ id: string; name: string; named: boolean }>
          rulings: Array<{ issuedBy: Array<{ id: string; name: string }> }>
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{ source: { id: string } }>
        }
      | {
          __typename: 'Ruling'
          id: string
          title: string
          rulingKind: RulingKind
          issuedBy: Array<{ id: string; name: string }>
          broughtBy: Array<{ name: string }>
          against: Array<{ id: string; name: string; named: boolean }>
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{ source: { id: string } }>
        }
      | {
          __typename: 'Statement'
          id: string
          title: string
          statementKind: StatementKind
          by: { name: string }
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          evidence: Array<{ source: { id: string } }>
        }
    >
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }
}

export type TablePartyFragment = { id: string; name: string; named: boolean }

type TableEvent_Incident_Fragment = {
  __typename: 'Incident'
  id: string
  title: string
  incidentKind: IncidentKind
  actor: { name: string | null; phrase: string } | null
  involvements: Array<{ company: { id: string; name: string; named: boolean } }>
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{ source: { id: string } }>
}

type TableEvent_Penalty_Fragment = {
  __typename: 'Penalty'
  status: PenaltyStatus | null
  id: string
  title: string
  penaltyKind: PenaltyKind
  amount: { amount: number | null; currency: string | null } | null
  on: Array<{ id: string; name: string; named: boolean }>
  rulings: Array<{ issuedBy: Array<{ id: string; name: string }> }>
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{ source: { id: string } }>
}

type TableEvent_Ruling_Fragment = {
  __typename: 'Ruling'
  id: string
  title: string
  rulingKind: RulingKind
  issuedBy: Array<{ id: string; name: string }>
  broughtBy: Array<{ name: string }>
  against: Array<{ id: string; name: string; named: boolean }>
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{ source: { id: string } }>
}

type TableEvent_Statement_Fragment = {
  __typename: 'Statement'
  id: string
  title: string
  statementKind: StatementKind
  by: { name: string }
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{ source: { id: string } }>
}

export type TableEventFragment =
  | TableEvent_Incident_Fragment
  | TableEvent_Penalty_Fragment
  | TableEvent_Ruling_Fragment
  | TableEvent_Statement_Fragment

export type EndsQueryVariables = Exact<{
  ids: Array<string> | string
}>

export type EndsQuery = {
  nodes: Array<
    | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
    | {
        __typename: 'Incident'
        title: string
        target: string | null
        id: string
        incidentKind: IncidentKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | {
        __typename: 'Penalty'
        title: string
        status: PenaltyStatus | null
        id: string
        penaltyKind: PenaltyKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | { __typename: 'Regulator'; name: string; country: string | null; id: string; regulatorKind: RegulatorKind | null }
    | {
        __typename: 'Ruling'
        title: string
        id: string
        rulingKind: RulingKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | {
        __typename: 'Statement'
        title: string
        id: string
        statementKind: StatementKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | Record<PropertyKey, never>
    | null
  >
}

export type WaysQueryVariables = Exact<{
  from: string
  to: string
  maxHops: number
  ways: PathWays
  kinds?: Array<RelationshipKind> | RelationshipKind | null | undefined
  avoid?: Array<string> | string | null | undefined
  maxDegree?: number | null | undefined
  asOf?: string | null | undefined
}>

export type WaysQuery = {
  path: {
    truncated: boolean
    skipped: Array<
      | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
      | {
          __typename: 'Incident'
          title: string
          target: string | null
          id: string
          incidentKind: IncidentKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
        }
      | {
          __typename: 'Penalty'
          title: string
          status: PenaltyStatus | null
          id: string
          penaltyKind: PenaltyKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
        }
      | {
          __typename: 'Regulator'
          name: string
          country: string | null
          id: string
          regulatorKind: RegulatorKind | null
        }
      | {
          __typename: 'Ruling'
          title: string
          id: string
          rulingKind: RulingKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
        }
      | {
          __typename: 'Statement'
          title: string
          id: string
          statementKind: StatementKind
          date: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
        }
    >
    paths: Array<{
      length: number
      steps: Array<{
        from:
          | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
          | {
              __typename: 'Incident'
              title: string
              target: string | null
              id: string
              incidentKind: IncidentKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Penalty'
              title: string
              status: PenaltyStatus | null
              id: string
              penaltyKind: PenaltyKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Regulator'
              name: string
              country: string | null
              id: string
              regulatorKind: RegulatorKind | null
            }
          | {
              __typename: 'Ruling'
              title: string
              id: string
              rulingKind: RulingKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Statement'
              title: string
              id: string
              statementKind: StatementKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
        to:
          | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
          | {
              __typename: 'Incident'
              title: string
              target: string | null
              id: string
              incidentKind: IncidentKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Penalty'
              title: string
              status: PenaltyStatus | null
              id: string
              penaltyKind: PenaltyKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Regulator'
              name: string
              country: string | null
              id: string
              regulatorKind: RegulatorKind | null
            }
          | {
              __typename: 'Ruling'
              title: string
              id: string
              rulingKind: RulingKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Statement'
              title: string
              id: string
              statementKind: StatementKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
        ties: Array<{
          kind: RelationshipKind
          direction: TieDirection
          role: InvolvementRole | null
          link: LinkKind | null
          since: {
            edtf: string
            earliest: string | null
            latest: string | null
            phrase: string | null
            derived: boolean
          } | null
          claims: Array<{ id: string }>
        }>
      }>
    }>
  } | null
}

export type WayWordsQueryVariables = Exact<{
  ids: Array<string> | string
  asOf?: string | null | undefined
}>

export type WayWordsQuery = {
  nodes: Array<
    | {
        reason: string | null
        id: string
        predicate: ClaimPredicate
        value: Record<string, unknown> | null
        quote: string
        start: number
        end: number
        paragraph: number
        stance: Stance
        modality: Modality
        review: Review
        saidOn: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
        subject:
          | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
          | {
              __typename: 'Incident'
              title: string
              target: string | null
              id: string
              incidentKind: IncidentKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Penalty'
              title: string
              status: PenaltyStatus | null
              id: string
              penaltyKind: PenaltyKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Regulator'
              name: string
              country: string | null
              id: string
              regulatorKind: RegulatorKind | null
            }
          | {
              __typename: 'Ruling'
              title: string
              id: string
              rulingKind: RulingKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Statement'
              title: string
              id: string
              statementKind: StatementKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | null
        object:
          | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
          | {
              __typename: 'Incident'
              title: string
              target: string | null
              id: string
              incidentKind: IncidentKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Penalty'
              title: string
              status: PenaltyStatus | null
              id: string
              penaltyKind: PenaltyKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Regulator'
              name: string
              country: string | null
              id: string
              regulatorKind: RegulatorKind | null
            }
          | {
              __typename: 'Ruling'
              title: string
              id: string
              rulingKind: RulingKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | {
              __typename: 'Statement'
              title: string
              id: string
              statementKind: StatementKind
              date: {
                edtf: string
                earliest: string | null
                latest: string | null
                phrase: string | null
                derived: boolean
              } | null
            }
          | null
        saidBy: { name: string; kind: SpeakerKind } | null
        source: {
          id: string
          title: string | null
          summarizes: Array<{
            title: string | null
            publisher: string | null
            url: string | null
            publishedOn: { edtf: string } | null
          }>
        }
      }
    | Record<PropertyKey, never>
    | null
  >
}

export type WhenFragment = {
  edtf: string
  earliest: string | null
  latest: string | null
  phrase: string | null
  derived: boolean
}

type Thing_Company_Fragment = {
  __typename: 'Company'
  name: string
  named: boolean
  id: string
  companyKind: CompanyKind | null
}

type Thing_Incident_Fragment = {
  __typename: 'Incident'
  title: string
  target: string | null
  id: string
  incidentKind: IncidentKind
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
}

type Thing_Penalty_Fragment = {
  __typename: 'Penalty'
  title: string
  status: PenaltyStatus | null
  id: string
  penaltyKind: PenaltyKind
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
}

type Thing_Regulator_Fragment = {
  __typename: 'Regulator'
  name: string
  country: string | null
  id: string
  regulatorKind: RegulatorKind | null
}

type Thing_Ruling_Fragment = {
  __typename: 'Ruling'
  title: string
  id: string
  rulingKind: RulingKind
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
}

type Thing_Statement_Fragment = {
  __typename: 'Statement'
  title: string
  id: string
  statementKind: StatementKind
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
}

export type ThingFragment =
  | Thing_Company_Fragment
  | Thing_Incident_Fragment
  | Thing_Penalty_Fragment
  | Thing_Regulator_Fragment
  | Thing_Ruling_Fragment
  | Thing_Statement_Fragment

export type SummarizedFragment = {
  summarizes: Array<{
    title: string | null
    publisher: string | null
    url: string | null
    publishedOn: { edtf: string } | null
  }>
}

export type QuotedFragment = {
  id: string
  predicate: ClaimPredicate
  value: Record<string, unknown> | null
  quote: string
  start: number
  end: number
  paragraph: number
  stance: Stance
  modality: Modality
  review: Review
  saidBy: { name: string; kind: SpeakerKind } | null
  source: {
    id: string
    title: string | null
    summarizes: Array<{
      title: string | null
      publisher: string | null
      url: string | null
      publishedOn: { edtf: string } | null
    }>
  }
}

export type ClaimWordsFragment = {
  reason: string | null
  id: string
  predicate: ClaimPredicate
  value: Record<string, unknown> | null
  quote: string
  start: number
  end: number
  paragraph: number
  stance: Stance
  modality: Modality
  review: Review
  saidOn: {
    edtf: string
    earliest: string | null
    latest: string | null
    phrase: string | null
    derived: boolean
  } | null
  subject:
    | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
    | {
        __typename: 'Incident'
        title: string
        target: string | null
        id: string
        incidentKind: IncidentKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | {
        __typename: 'Penalty'
        title: string
        status: PenaltyStatus | null
        id: string
        penaltyKind: PenaltyKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | { __typename: 'Regulator'; name: string; country: string | null; id: string; regulatorKind: RegulatorKind | null }
    | {
        __typename: 'Ruling'
        title: string
        id: string
        rulingKind: RulingKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | {
        __typename: 'Statement'
        title: string
        id: string
        statementKind: StatementKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | null
  object:
    | { __typename: 'Company'; name: string; named: boolean; id: string; companyKind: CompanyKind | null }
    | {
        __typename: 'Incident'
        title: string
        target: string | null
        id: string
        incidentKind: IncidentKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | {
        __typename: 'Penalty'
        title: string
        status: PenaltyStatus | null
        id: string
        penaltyKind: PenaltyKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | { __typename: 'Regulator'; name: string; country: string | null; id: string; regulatorKind: RegulatorKind | null }
    | {
        __typename: 'Ruling'
        title: string
        id: string
        rulingKind: RulingKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | {
        __typename: 'Statement'
        title: string
        id: string
        statementKind: StatementKind
        date: {
          edtf: string
          earliest: string | null
          latest: string | null
          phrase: string | null
          derived: boolean
        } | null
      }
    | null
  saidBy: { name: string; kind: SpeakerKind } | null
  source: {
    id: string
    title: string | null
    summarizes: Array<{
      title: string | null
      publisher: string | null
      url: string | null
      publishedOn: { edtf: string } | null
    }>
  }
}

type EventWords_Incident_Fragment = {
  __typename: 'Incident'
  target: string | null
  id: string
  title: string
  incidentKind: IncidentKind
  dataTypes: Array<{ type: DataType; taken: Taken }>
  countries: Array<{ country: string; role: CountryRole }>
  affected: { phrase: string } | null
  actor: { name: string | null; kind: ActorKind; phrase: string } | null
  involvements: Array<{ role: InvolvementRole; company: { id: string; name: string; named: boolean } }>
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{
    predicate: ClaimPredicate
    value: Record<string, unknown> | null
    quote: string
    stance: Stance
    modality: Modality
    review: Review
    saidBy: { name: string; kind: SpeakerKind } | null
  }>
}

type EventWords_Penalty_Fragment = {
  __typename: 'Penalty'
  status: PenaltyStatus | null
  id: string
  title: string
  penaltyKind: PenaltyKind
  amount: { amount: number | null; currency: string | null; phrase: string } | null
  on: Array<{ id: string; name: string; named: boolean }>
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{
    predicate: ClaimPredicate
    value: Record<string, unknown> | null
    quote: string
    stance: Stance
    modality: Modality
    review: Review
    saidBy: { name: string; kind: SpeakerKind } | null
  }>
}

type EventWords_Ruling_Fragment = {
  __typename: 'Ruling'
  id: string
  title: string
  rulingKind: RulingKind
  issuedBy: Array<{ id: string; name: string; country: string | null }>
  broughtBy: Array<{ name: string; kind: SpeakerKind }>
  against: Array<{ id: string; name: string; named: boolean; description: string | null }>
  aboutEvents: Array<
    | { __typename: 'Incident'; target: string | null; id: string; title: string; incidentKind: IncidentKind }
    | { __typename: 'Penalty'; id: string; title: string }
    | { __typename: 'Ruling'; id: string; title: string }
    | { __typename: 'Statement'; id: string; title: string }
  >
  findings: Array<{ text: string; outcome: FindingOutcome }>
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{
    predicate: ClaimPredicate
    value: Record<string, unknown> | null
    quote: string
    stance: Stance
    modality: Modality
    review: Review
    saidBy: { name: string; kind: SpeakerKind } | null
  }>
}

type EventWords_Statement_Fragment = {
  __typename: 'Statement'
  id: string
  title: string
  statementKind: StatementKind
  by: {
    name: string
    kind: SpeakerKind
    organization: { id: string; name: string } | { id: string; name: string } | null
  }
  aboutEvents: Array<
    | { __typename: 'Incident'; id: string; title: string }
    | { __typename: 'Penalty'; id: string; title: string }
    | { __typename: 'Ruling'; id: string; title: string }
    | { __typename: 'Statement'; id: string; title: string }
  >
  date: { edtf: string; earliest: string | null; latest: string | null; phrase: string | null; derived: boolean } | null
  evidence: Array<{
    predicate: ClaimPredicate
    value: Record<string, unknown> | null
    quote: string
    stance: Stance
    modality: Modality
    review: Review
    saidBy: { name: string; kind: SpeakerKind } | null
  }>
}

export type EventWordsFragment =
  | EventWords_Incident_Fragment
  | EventWords_Penalty_Fragment
  | EventWords_Ruling_Fragment
  | EventWords_Statement_Fragment

export const WhenFragmentDoc = gql`
  fragment When on FuzzyDate {
    edtf
    earliest
    latest
    phrase
    derived
  }
` as unknown as DocumentNode<WhenFragment, unknown>
export const SummarizedFragmentDoc = gql`
  fragment Summarized on Source {
    summarizes {
      title
      publisher
      url
      publishedOn {
        edtf
      }
    }
  }
` as unknown as DocumentNode<SummarizedFragment, unknown>
export const QuotedFragmentDoc = gql`
  fragment Quoted on Claim {
    id
    predicate
    value
    quote
    start
    end
    paragraph
    stance
    modality
    review
    saidBy {
      name
      kind
    }
    source {
      id
      title
      ...Summarized
    }
  }
` as unknown as DocumentNode<QuotedFragment, unknown>
export const FollowedFragmentDoc = gql`
  fragment Followed on Event {
    __typename
    id
    title
    date {
      ...When
    }
    ... on Statement {
      statementKind: kind
    }
    ... on Ruling {
      rulingKind: kind
    }
    ... on Penalty {
      status
    }
    claims: evidence(first: 40) {
      ...Quoted
    }
  }
` as unknown as DocumentNode<FollowedFragment, unknown>
export const PerhapsEventFragmentDoc = gql`
  fragment PerhapsEvent on Event {
    __typename
    id
    title
    date {
      ...When
    }
    evidence(first: 20) {
      source {
        id
        title
      }
    }
    ... on Statement {
      statementKind: kind
    }
  }
` as unknown as DocumentNode<PerhapsEventFragment, unknown>
export const MonthsFragmentDoc = gql`
  fragment Months on Histogram {
    total
    buckets {
      start
      end
      total
      uncertain
    }
  }
` as unknown as DocumentNode<MonthsFragment, unknown>
export const OwnedFragmentDoc = gql`
  fragment Owned on Company {
    id
    ownedBy(first: 5) {
      parent {
        id
      }
    }
  }
` as unknown as DocumentNode<OwnedFragment, unknown>
export const GroupFragmentDoc = gql`
  fragment Group on HistogramGroup {
    organization {
      id
      name
    }
    country
    type
    kind
    total
  }
` as unknown as DocumentNode<GroupFragment, unknown>
export const OwnershipTieFragmentDoc = gql`
  fragment OwnershipTie on OwnershipLink {
    parent {
      id
      name
      named
      companyKind: kind
      country
    }
    subsidiary {
      id
      name
      named
      companyKind: kind
      country
    }
    certainty
    periods {
      from {
        ...When
      }
      until {
        ...When
      }
      share
      certainty
      lastTold
      claims {
        ...Quoted
      }
    }
  }
` as unknown as DocumentNode<OwnershipTieFragment, unknown>
export const HitFragmentDoc = gql`
  fragment Hit on SearchHit {
    field
    snippet {
      text
      ranges {
        start
        end
      }
    }
    node {
      __typename
      id
      ... on Company {
        name
        companyKind: kind
        country
        ownedBy(first: 1) {
          parent {
            name
          }
        }
      }
      ... on Regulator {
        name
        regulatorKind: kind
        country
      }
      ... on Event {
        title
        date {
          ...When
        }
      }
      ... on Ruling {
        rulingKind: kind
        issuedBy {
          name
        }
      }
      ... on Penalty {
        penaltyKind: kind
        on {
          name
        }
      }
      ... on Statement {
        statementKind: kind
        by {
          name
        }
      }
      ... on Incident {
        incidentKind: kind
        involvements {
          company {
            name
          }
        }
      }
      ... on Source {
        headline: title
        publisher
        publishedOn {
          ...When
        }
      }
      ... on Claim {
        source {
          id
          title
          publisher
        }
      }
    }
  }
` as unknown as DocumentNode<HitFragment, unknown>
export const TablePartyFragmentDoc = gql`
  fragment TableParty on Company {
    id
    name
    named
  }
` as unknown as DocumentNode<TablePartyFragment, unknown>
export const TableEventFragmentDoc = gql`
  fragment TableEvent on Event {
    __typename
    id
    title
    date {
      ...When
    }
    evidence(first: 100) {
      source {
        id
      }
    }
    ... on Incident {
      incidentKind: kind
      actor {
        name
        phrase
      }
      involvements {
        company {
          ...TableParty
        }
      }
    }
    ... on Ruling {
      rulingKind: kind
      issuedBy {
        id
        name
      }
      broughtBy {
        name
      }
      against {
        ...TableParty
      }
    }
    ... on Penalty {
      penaltyKind: kind
      status
      amount {
        amount
        currency
      }
      on {
        ...TableParty
      }
      rulings(first: 5) {
        issuedBy {
          id
          name
        }
      }
    }
    ... on Statement {
      statementKind: kind
      by {
        name
      }
    }
  }
` as unknown as DocumentNode<TableEventFragment, unknown>
export const ThingFragmentDoc = gql`
  fragment Thing on Entity {
    __typename
    id
    ... on Company {
      name
      named
      companyKind: kind
    }
    ... on Regulator {
      name
      country
      regulatorKind: kind
    }
    ... on Incident {
      title
      incidentKind: kind
      target
      date {
        ...When
      }
    }
    ... on Ruling {
      title
      rulingKind: kind
      date {
        ...When
      }
    }
    ... on Penalty {
      title
      penaltyKind: kind
      status
      date {
        ...When
      }
    }
    ... on Statement {
      title
      statementKind: kind
      date {
        ...When
      }
    }
  }
` as unknown as DocumentNode<ThingFragment, unknown>
export const ClaimWordsFragmentDoc = gql`
  fragment ClaimWords on Claim {
    ...Quoted
    reason
    saidOn {
      ...When
    }
    subject {
      ...Thing
    }
    object {
      ...Thing
    }
  }
` as unknown as DocumentNode<ClaimWordsFragment, unknown>
export const EventWordsFragmentDoc = gql`
  fragment EventWords on Event {
    __typename
    id
    title
    date {
      ...When
    }
    evidence(first: 40) {
      predicate
      value
      quote
      stance
      modality
      review
      saidBy {
        name
        kind
      }
    }
    ... on Incident {
      incidentKind: kind
      target
      dataTypes {
        type
        taken
      }
      countries {
        country
        role
      }
      affected {
        phrase
      }
      actor {
        name
        kind
        phrase
      }
      involvements {
        role
        company {
          id
          name
          named
        }
      }
    }
    ... on Ruling {
      rulingKind: kind
      issuedBy {
        id
        name
        country
      }
      broughtBy {
        name
        kind
      }
      against {
        id
        name
        named
        description
      }
      aboutEvents: about {
        __typename
        id
        title
        ... on Incident {
          incidentKind: kind
          target
        }
      }
      findings {
        text
        outcome
      }
    }
    ... on Penalty {
      penaltyKind: kind
      status
      amount {
        amount
        currency
        phrase
      }
      on {
        id
        name
        named
      }
    }
    ... on Statement {
      statementKind: kind
      by {
        name
        kind
        organization {
          id
          name
        }
      }
      aboutEvents: about {
        __typename
        id
        title
      }
    }
  }
` as unknown as DocumentNode<EventWordsFragment, unknown>
export const ImportArticleDocument = gql`
  subscription ImportArticle($input: ArticleInput!) {
    importArticle(input: $input) {
      stage
      title
      text
      organizations {
        type
        name
        start
        end
      }
      events {
        type
        kind
        date {
          ...When
        }
        quote
        start
        end
      }
      needsDate
      imported {
        source {
          id
          title
        }
        outcome
        joined
        proposed
        bookmark
      }
    }
  }
  ${WhenFragmentDoc}
` as unknown as DocumentNode<ImportArticleSubscription, ImportArticleSubscriptionVariables>
export const ChainStoryDocument = gql`
  query ChainStory($event: ID!, $asOf: Date) {
    chain(event: $event, asOf: $asOf) {
      truncated
      nodes {
        __typename
        id
        ... on Event {
          ...EventWords
          claims: evidence(first: 100) {
            ...ClaimWords
          }
        }
      }
      edges {
        kind
        from {
          id
        }
        to {
          id
        }
        claims {
          ...ClaimWords
        }
      }
    }
  }
  ${EventWordsFragmentDoc}
  ${WhenFragmentDoc}
  ${ClaimWordsFragmentDoc}
  ${QuotedFragmentDoc}
  ${SummarizedFragmentDoc}
  ${ThingFragmentDoc}
` as unknown as DocumentNode<ChainStoryQuery, ChainStoryQueryVariables>
export const BesideTheChainDocument = gql`
  query BesideTheChain($organizations: [ID!]!, $asOf: Date) {
    timeline(filter: { organization: $organizations }, first: 100, asOf: $asOf) {
      nodes {
        __typename
        id
        title
        ... on Statement {
          statementKind: kind
        }
      }
    }
  }
` as unknown as DocumentNode<BesideTheChainQuery, BesideTheChainQueryVariables>
export const EvidenceDocument = gql`
  query Evidence($id: ID!, $asOf: Date) {
    node(id: $id, asOf: $asOf) {
      __typename
      id
      ... on Event {
        ...EventWords
        claims: evidence(first: 100) {
          ...ClaimWords
        }
        causes(first: 20) {
          kind
          evidence(first: 20) {
            ...ClaimWords
          }
        }
        consequences(first: 20) {
          event {
            ...Followed
          }
        }
        reactions(first: 20) {
          ...Followed
        }
      }
      ... on Incident {
        discovered {
          ...When
        }
        rulings(first: 20) {
          ...Followed
        }
      }
      ... on Ruling {
        penalties(first: 20) {
          ...Followed
        }
        reviewedBy(first: 20) {
          ...Followed
        }
      }
      ... on Penalty {
        rulings(first: 20) {
          ...Followed
        }
        history {
          status
          amount
          currency
          event {
            id
            title
            date {
              ...When
            }
          }
        }
      }
      ... on Organization {
        name
        aliases
        country
        description
        statements(first: 50) {
          ...Followed
        }
        claims: evidence(first: 100) {
          ...ClaimWords
        }
      }
      ... on Company {
        named
        companyKind: kind
        ownedBy(first: 10) {
          parent {
            id
            name
            named
          }
        }
        owns(first: 50) {
          subsidiary {
            id
            name
            named
          }
        }
        involvements(first: 50) {
          role
          incident {
            ...Followed
          }
        }
        rulings(first: 50) {
          ...Followed
        }
        penalties(first: 50) {
          ...Followed
        }
      }
      ... on Regulator {
        regulatorKind: kind
        rulings(first: 50) {
          ...Followed
        }
      }
      ... on Claim {
        ...ClaimWords
        object {
          ... on Event {
            ...Followed
          }
        }
      }
    }
  }
  ${EventWordsFragmentDoc}
  ${WhenFragmentDoc}
  ${ClaimWordsFragmentDoc}
  ${QuotedFragmentDoc}
  ${SummarizedFragmentDoc}
  ${ThingFragmentDoc}
  ${FollowedFragmentDoc}
` as unknown as DocumentNode<EvidenceQuery, EvidenceQueryVariables>
export const DisagreementsDocument = gql`
  query Disagreements($about: ID!, $asOf: Date) {
    contradictions(filter: { about: [$about] }, first: 20, asOf: $asOf) {
      nodes {
        predicate
        one {
          ...Quoted
        }
        other {
          ...Quoted
        }
      }
    }
  }
  ${QuotedFragmentDoc}
  ${SummarizedFragmentDoc}
` as unknown as DocumentNode<DisagreementsQuery, DisagreementsQueryVariables>
export const SourceTextDocument = gql`
  query SourceText($id: ID!) {
    source(id: $id) {
      id
      title
      text
      original {
        pages
      }
    }
  }
` as unknown as DocumentNode<SourceTextQuery, SourceTextQueryVariables>
export const PerhapsSameDocument = gql`
  query PerhapsSame($filter: ProposalFilter!, $asOf: Date) {
    proposals(first: 100, filter: $filter, asOf: $asOf) {
      nodes {
        id
        reason
        a {
          ...PerhapsEvent
        }
        b {
          ...PerhapsEvent
        }
      }
    }
  }
  ${PerhapsEventFragmentDoc}
  ${WhenFragmentDoc}
` as unknown as DocumentNode<PerhapsSameQuery, PerhapsSameQueryVariables>
export const LanesDocument = gql`
  query Lanes(
    $asOf: Date
    $filter: EventFilter
    $companies: CompanyFilter
    $regulators: RegulatorFilter
    $sources: Int = 500
  ) {
    timeline(first: 500, filter: $filter, asOf: $asOf) {
      nodes {
        ...EventWords
        knownFrom
        consequences(first: 20) {
          kind
          event {
            id
          }
          evidence(first: 5) {
            id
            saidBy {
              name
              kind
            }
          }
        }
        ... on Penalty {
          rulings(first: 5) {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    companies(first: 500, filter: $companies, asOf: $asOf) {
      nodes {
        id
        name
        named
        kind
        description
        ownedBy(first: 5) {
          parent {
            id
            name
          }
        }
      }
    }
    regulators(first: 500, filter: $regulators, asOf: $asOf) {
      nodes {
        id
        name
        kind
        country
      }
    }
    statements(filter: { kind: [NO_COMMENT] }, first: 100, asOf: $asOf) {
      nodes {
        id
        evidence(first: 3) {
          start
          end
          source {
            text
          }
        }
      }
    }
    sources(first: $sources, asOf: $asOf) {
      nodes {
        id
        title
        publishedOn {
          ...When
        }
      }
    }
  }
  ${EventWordsFragmentDoc}
  ${WhenFragmentDoc}
` as unknown as DocumentNode<LanesQuery, LanesQueryVariables>
export const RevisionDocument = gql`
  query Revision {
    revision
  }
` as unknown as DocumentNode<RevisionQuery, RevisionQueryVariables>
export const ManyDocument = gql`
  query Many {
    histogram(by: YEAR) {
      total
    }
  }
` as unknown as DocumentNode<ManyQuery, ManyQueryVariables>
export const ReachDocument = gql`
  query Reach($all: EventFilter, $window: EventFilter, $asOf: Date, $about: [ID!]!) {
    about: nodes(ids: $about) {
      __typename
      ... on Organization {
        name
      }
    }
    months: histogram(by: MONTH, filter: $all) {
      ...Months
    }
    all: histogram(by: YEAR, filter: $all, asOf: $asOf) {
      total
    }
    window: histogram(by: YEAR, filter: $window, asOf: $asOf) {
      total
    }
  }
  ${MonthsFragmentDoc}
` as unknown as DocumentNode<ReachQuery, ReachQueryVariables>
export const PartiesDocument = gql`
  query Parties($filter: EventFilter, $asOf: Date) {
    timeline(first: 500, filter: $filter, asOf: $asOf) {
      nodes {
        __typename
        ... on Incident {
          involvements {
            company {
              ...Owned
            }
          }
        }
        ... on Ruling {
          issuedBy {
            id
          }
          against {
            ...Owned
          }
        }
        ... on Penalty {
          on {
            ...Owned
          }
        }
        ... on Statement {
          by {
            organization {
              id
            }
          }
        }
      }
    }
  }
  ${OwnedFragmentDoc}
` as unknown as DocumentNode<PartiesQuery, PartiesQueryVariables>
export const RowsDocument = gql`
  query Rows($by: HistogramUnit!, $rows: HistogramGrouping!, $filter: EventFilter, $asOf: Date) {
    histogram(by: $by, groupBy: $rows, groups: 16, filter: $filter, asOf: $asOf) {
      total
      buckets {
        start
        total
      }
      undated {
        count
      }
      groups {
        ...Group
        buckets {
          start
          total
        }
        undated {
          count
        }
      }
      rest {
        groups
        total
        ungrouped
        buckets {
          start
          total
        }
        undated {
          count
        }
      }
    }
  }
  ${GroupFragmentDoc}
` as unknown as DocumentNode<RowsQuery, RowsQueryVariables>
export const FacetsDocument = gql`
  query Facets($by: HistogramGrouping!, $filter: EventFilter, $asOf: Date) {
    histogram(by: YEAR, groupBy: $by, groups: 12, filter: $filter, asOf: $asOf) {
      groups {
        ...Group
      }
      rest {
        groups
        total
        ungrouped
      }
    }
  }
  ${GroupFragmentDoc}
` as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>
export const OwnershipDocument = gql`
  query Ownership($company: ID!, $on: Date, $asOf: Date) {
    ownership(company: $company, on: $on, asOf: $asOf) {
      on
      company {
        id
        name
        named
        companyKind: kind
        country
      }
      owners {
        ...OwnershipTie
      }
      subsidiaries {
        ...OwnershipTie
      }
      truncated
    }
  }
  ${OwnershipTieFragmentDoc}
  ${WhenFragmentDoc}
  ${QuotedFragmentDoc}
  ${SummarizedFragmentDoc}
` as unknown as DocumentNode<OwnershipQuery, OwnershipQueryVariables>
export const ReaderDocument = gql`
  query Reader($id: ID!) {
    source(id: $id) {
      id
      title
      url
      publisher
      publishedOn {
        ...When
      }
      publishedOnOrigin
      language
      ...Summarized
      original {
        url
        mediaType
        size
      }
      text
      withdrawn
      takenDown
      supersededBy {
        id
      }
      claims(first: 1000) {
        ...ClaimWords
      }
      unread {
        start
        end
        holds
      }
    }
  }
  ${WhenFragmentDoc}
  ${SummarizedFragmentDoc}
  ${ClaimWordsFragmentDoc}
  ${QuotedFragmentDoc}
  ${ThingFragmentDoc}
` as unknown as DocumentNode<ReaderQuery, ReaderQueryVariables>
export const FindDocument = gql`
  query Find($text: String!, $asOf: Date) {
    organizations: search(text: $text, types: [COMPANY, REGULATOR], first: 6, asOf: $asOf) {
      ...Hit
    }
    events: search(text: $text, types: [INCIDENT, RULING, PENALTY, STATEMENT], first: 6, asOf: $asOf) {
      ...Hit
    }
    sentences: search(text: $text, types: [CLAIM], first: 4, asOf: $asOf) {
      ...Hit
    }
    articles: search(text: $text, types: [SOURCE], first: 4, asOf: $asOf) {
      ...Hit
    }
  }
  ${HitFragmentDoc}
  ${WhenFragmentDoc}
` as unknown as DocumentNode<FindQuery, FindQueryVariables>
export const ChoicesDocument = gql`
  query Choices($asOf: Date) {
    histogram(by: YEAR, groupBy: COUNTRY, groups: 100, asOf: $asOf) {
      groups {
        country
        total
      }
    }
    kinds: histogram(by: YEAR, groupBy: KIND, groups: 100, asOf: $asOf) {
      groups {
        type
        kind
        total
      }
    }
    regulators(first: 500, asOf: $asOf) {
      nodes {
        id
        name
        country
      }
    }
    companies(first: 500, asOf: $asOf) {
      nodes {
        id
        name
        named
      }
    }
    penalties(first: 500, asOf: $asOf) {
      nodes {
        status
        amount {
          currency
          amount
        }
      }
    }
  }
` as unknown as DocumentNode<ChoicesQuery, ChoicesQueryVariables>
export const TableRowsDocument = gql`
  query TableRows($filter: EventFilter, $asOf: Date, $after: String) {
    timeline(first: 500, filter: $filter, asOf: $asOf, after: $after) {
      totalCount
      nodes {
        ...TableEvent
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  ${TableEventFragmentDoc}
  ${WhenFragmentDoc}
  ${TablePartyFragmentDoc}
` as unknown as DocumentNode<TableRowsQuery, TableRowsQueryVariables>
export const EndsDocument = gql`
  query Ends($ids: [ID!]!) {
    nodes(ids: $ids) {
      ...Thing
    }
  }
  ${ThingFragmentDoc}
  ${WhenFragmentDoc}
` as unknown as DocumentNode<EndsQuery, EndsQueryVariables>
export const WaysDocument = gql`
  query Ways(
    $from: ID!
    $to: ID!
    $maxHops: Int!
    $ways: PathWays!
    $kinds: [RelationshipKind!]
    $avoid: [ID!]
    $maxDegree: Int
    $asOf: Date
  ) {
    path(
      from: $from
      to: $to
      maxHops: $maxHops
      ways: $ways
      kinds: $kinds
      avoid: $avoid
      maxDegree: $maxDegree
      first: 12
      asOf: $asOf
    ) {
      truncated
      skipped {
        ...Thing
      }
      paths {
        length
        steps {
          from {
            ...Thing
          }
          to {
            ...Thing
          }
          ties {
            kind
            direction
            role
            link
            since {
              ...When
            }
            claims {
              id
            }
          }
        }
      }
    }
  }
  ${ThingFragmentDoc}
  ${WhenFragmentDoc}
` as unknown as DocumentNode<WaysQuery, WaysQueryVariables>
export const WayWordsDocument = gql`
  query WayWords($ids: [ID!]!, $asOf: Date) {
    nodes(ids: $ids, asOf: $asOf) {
      ... on Claim {
        ...ClaimWords
      }
    }
  }
  ${ClaimWordsFragmentDoc}
  ${QuotedFragmentDoc}
  ${SummarizedFragmentDoc}
  ${WhenFragmentDoc}
  ${ThingFragmentDoc}
` as unknown as DocumentNode<WayWordsQuery, WayWordsQueryVariables>
