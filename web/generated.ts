/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'
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
          issuedBy: Array<{ id: string; name: string }>
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
        issuedBy: Array<{ id: string; name: string }>
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
          issuedBy: Array<{ id: string; name: string }>
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
  issuedBy: Array<{ id: string; name: string }>
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

export const WhenFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WhenFragment, unknown>
export const SummarizedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SummarizedFragment, unknown>
export const QuotedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QuotedFragment, unknown>
export const FollowedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Followed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'status' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'claims' },
            name: { kind: 'Name', value: 'evidence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '40' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FollowedFragment, unknown>
export const MonthsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Months' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Histogram' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'buckets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uncertain' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MonthsFragment, unknown>
export const OwnedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Owned' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownedBy' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnedFragment, unknown>
export const GroupFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Group' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HistogramGroup' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organization' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'country' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GroupFragment, unknown>
export const OwnershipTieFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnershipTie' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnershipLink' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subsidiary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'periods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'until' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'share' } },
                { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastTold' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnershipTieFragment, unknown>
export const HitFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Hit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchHit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'snippet' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ranges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'companyKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ownedBy' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '1' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'parent' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regulatorKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'date' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'rulingKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'issuedBy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'penaltyKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'on' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'statementKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'by' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'incidentKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'involvements' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'company' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'headline' },
                        name: { kind: 'Name', value: 'title' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'publishedOn' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HitFragment, unknown>
export const TablePartyFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TableParty' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'named' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TablePartyFragment, unknown>
export const TableEventFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TableEvent' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'source' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'involvements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'company' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TableParty' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'broughtBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'against' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TableParty' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'on' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TableParty' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rulings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '5' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'issuedBy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TableParty' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'named' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TableEventFragment, unknown>
export const ThingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Thing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'regulatorKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThingFragment, unknown>
export const ClaimWordsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidOn' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subject' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'object' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Thing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'regulatorKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClaimWordsFragment, unknown>
export const EventWordsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '40' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
                { kind: 'Field', name: { kind: 'Name', value: 'review' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'saidBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'dataTypes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'countries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'affected' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'phrase' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'involvements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'company' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'broughtBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'against' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'aboutEvents' },
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              alias: { kind: 'Name', value: 'incidentKind' },
                              name: { kind: 'Name', value: 'kind' },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'on' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'organization' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'aboutEvents' },
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventWordsFragment, unknown>
export const ImportArticleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'ImportArticle' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ArticleInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importArticle' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organizations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'events' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'date' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'needsDate' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'imported' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'joined' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'proposed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bookmark' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportArticleSubscription, ImportArticleSubscriptionVariables>
export const ChainStoryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChainStory' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'event' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chain' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'event' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'event' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventWords' } },
                            {
                              kind: 'Field',
                              alias: { kind: 'Name', value: 'claims' },
                              name: { kind: 'Name', value: 'evidence' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'first' },
                                  value: { kind: 'IntValue', value: '100' },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimWords' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'from' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'to' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'claims' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimWords' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Thing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'regulatorKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidOn' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subject' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'object' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '40' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
                { kind: 'Field', name: { kind: 'Name', value: 'review' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'saidBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'dataTypes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'countries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'affected' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'phrase' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'involvements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'company' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'broughtBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'against' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'aboutEvents' },
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              alias: { kind: 'Name', value: 'incidentKind' },
                              name: { kind: 'Name', value: 'kind' },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'on' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'organization' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'aboutEvents' },
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChainStoryQuery, ChainStoryQueryVariables>
export const BesideTheChainDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BesideTheChain' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'organizations' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'organization' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'organizations' } },
                    },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              alias: { kind: 'Name', value: 'statementKind' },
                              name: { kind: 'Name', value: 'kind' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BesideTheChainQuery, BesideTheChainQueryVariables>
export const EvidenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Evidence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventWords' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'claims' },
                        name: { kind: 'Name', value: 'evidence' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '100' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimWords' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'causes' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'evidence' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'first' },
                                  value: { kind: 'IntValue', value: '20' },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimWords' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'consequences' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'event' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reactions' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'discovered' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rulings' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'penalties' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reviewedBy' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rulings' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'history' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'event' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'date' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statements' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'claims' },
                        name: { kind: 'Name', value: 'evidence' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '100' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimWords' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'companyKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ownedBy' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '10' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'parent' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'owns' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'subsidiary' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'involvements' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'incident' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rulings' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'penalties' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regulatorKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rulings' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimWords' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'object' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Followed' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Followed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'status' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'claims' },
            name: { kind: 'Name', value: 'evidence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '40' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Thing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'regulatorKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidOn' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subject' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'object' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '40' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
                { kind: 'Field', name: { kind: 'Name', value: 'review' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'saidBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'dataTypes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'countries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'affected' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'phrase' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'involvements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'company' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'broughtBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'against' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'aboutEvents' },
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              alias: { kind: 'Name', value: 'incidentKind' },
                              name: { kind: 'Name', value: 'kind' },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'on' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'organization' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'aboutEvents' },
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EvidenceQuery, EvidenceQueryVariables>
export const DisagreementsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Disagreements' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'about' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'contradictions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'about' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'Variable', name: { kind: 'Name', value: 'about' } }],
                      },
                    },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'one' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'other' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DisagreementsQuery, DisagreementsQueryVariables>
export const SourceTextDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SourceText' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'original' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'pages' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SourceTextQuery, SourceTextQueryVariables>
export const LanesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Lanes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'companies' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompanyFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'regulators' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegulatorFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sources' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '500' },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '500' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventWords' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'knownFrom' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'consequences' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'event' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'evidence' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'first' },
                                  value: { kind: 'IntValue', value: '5' },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'saidBy' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'rulings' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'first' },
                                  value: { kind: 'IntValue', value: '5' },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'companies' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '500' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'companies' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ownedBy' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '5' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'parent' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'regulators' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '500' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'regulators' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kind' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'NO_COMMENT' }] },
                    },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'evidence' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '3' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'source' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'text' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sources' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'publishedOn' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '40' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
                { kind: 'Field', name: { kind: 'Name', value: 'review' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'saidBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'dataTypes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'countries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'affected' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'phrase' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'involvements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'company' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'broughtBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'against' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'aboutEvents' },
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              alias: { kind: 'Name', value: 'incidentKind' },
                              name: { kind: 'Name', value: 'kind' },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'on' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'organization' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'aboutEvents' },
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LanesQuery, LanesQueryVariables>
export const RevisionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Revision' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'revision' } }],
      },
    },
  ],
} as unknown as DocumentNode<RevisionQuery, RevisionQueryVariables>
export const ManyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Many' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'histogram' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'by' }, value: { kind: 'EnumValue', value: 'YEAR' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ManyQuery, ManyQueryVariables>
export const ReachDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Reach' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'all' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'about' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'about' },
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'about' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Organization' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'months' },
            name: { kind: 'Name', value: 'histogram' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'by' }, value: { kind: 'EnumValue', value: 'MONTH' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'all' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Months' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'all' },
            name: { kind: 'Name', value: 'histogram' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'by' }, value: { kind: 'EnumValue', value: 'YEAR' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'all' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'window' },
            name: { kind: 'Name', value: 'histogram' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'by' }, value: { kind: 'EnumValue', value: 'YEAR' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'window' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'total' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Months' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Histogram' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'buckets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uncertain' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReachQuery, ReachQueryVariables>
export const PartiesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Parties' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '500' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'involvements' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'company' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Owned' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'issuedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'against' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Owned' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'on' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Owned' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'by' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'organization' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Owned' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownedBy' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartiesQuery, PartiesQueryVariables>
export const RowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Rows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'by' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'HistogramUnit' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'rows' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'HistogramGrouping' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'histogram' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'by' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'by' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'rows' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'groups' }, value: { kind: 'IntValue', value: '16' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'buckets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'undated' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'count' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'groups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Group' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'buckets' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'undated' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'count' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ungrouped' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'buckets' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'undated' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'count' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Group' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HistogramGroup' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organization' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'country' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RowsQuery, RowsQueryVariables>
export const FacetsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Facets' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'by' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'HistogramGrouping' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'histogram' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'by' }, value: { kind: 'EnumValue', value: 'YEAR' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'by' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'groups' }, value: { kind: 'IntValue', value: '12' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'groups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Group' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ungrouped' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Group' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HistogramGroup' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organization' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'country' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>
export const OwnershipDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Ownership' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'company' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'on' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownership' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'company' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'company' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'on' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'on' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'company' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'companyKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'owners' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnershipTie' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'subsidiaries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnershipTie' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnershipTie' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnershipLink' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subsidiary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'periods' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'until' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'share' } },
                { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastTold' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnershipQuery, OwnershipQueryVariables>
export const ReaderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Reader' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOnOrigin' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'original' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'size' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withdrawn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenDown' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'supersededBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '1000' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimWords' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unread' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holds' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Thing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'regulatorKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidOn' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subject' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'object' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReaderQuery, ReaderQueryVariables>
export const FindDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Find' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'organizations' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'types' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'EnumValue', value: 'COMPANY' },
                    { kind: 'EnumValue', value: 'REGULATOR' },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '6' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Hit' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'events' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'types' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'EnumValue', value: 'INCIDENT' },
                    { kind: 'EnumValue', value: 'RULING' },
                    { kind: 'EnumValue', value: 'PENALTY' },
                    { kind: 'EnumValue', value: 'STATEMENT' },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '6' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Hit' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'sentences' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'types' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'CLAIM' }] },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '4' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Hit' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'articles' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'types' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'SOURCE' }] },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '4' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Hit' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Hit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchHit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'snippet' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ranges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'companyKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ownedBy' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '1' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'parent' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regulatorKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'date' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'rulingKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'issuedBy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'penaltyKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'on' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'statementKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'by' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'incidentKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'involvements' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'company' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'headline' },
                        name: { kind: 'Name', value: 'title' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'publishedOn' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindQuery, FindQueryVariables>
export const ChoicesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Choices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'histogram' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'by' }, value: { kind: 'EnumValue', value: 'YEAR' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'EnumValue', value: 'COUNTRY' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'groups' }, value: { kind: 'IntValue', value: '100' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'groups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'regulators' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '500' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'companies' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '500' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'penalties' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '500' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'amount' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChoicesQuery, ChoicesQueryVariables>
export const TableRowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TableRows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '500' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TableEvent' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TableParty' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'named' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TableEvent' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'source' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actor' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'involvements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'company' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TableParty' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'broughtBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'against' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TableParty' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'on' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TableParty' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rulings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '5' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'issuedBy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TableRowsQuery, TableRowsQueryVariables>
export const EndsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Ends' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Thing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'regulatorKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndsQuery, EndsQueryVariables>
export const WaysDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Ways' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxHops' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ways' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PathWays' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipKind' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'avoid' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxDegree' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'path' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxHops' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxHops' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ways' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ways' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'avoid' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'avoid' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxDegree' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxDegree' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '12' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'skipped' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'paths' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'length' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'steps' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'from' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'to' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'ties' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'link' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'since' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'claims' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Thing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'regulatorKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaysQuery, WaysQueryVariables>
export const WayWordsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WayWords' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimWords' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'When' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FuzzyDate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phrase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'derived' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Thing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'named' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'companyKind' }, name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Regulator' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'regulatorKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Incident' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'incidentKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Ruling' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'rulingKind' }, name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Penalty' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', alias: { kind: 'Name', value: 'penaltyKind' }, name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Statement' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'statementKind' },
                  name: { kind: 'Name', value: 'kind' },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summarized' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'summarizes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publishedOn' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Quoted' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'predicate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'review' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summarized' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimWords' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Quoted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saidOn' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'When' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subject' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'object' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Thing' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WayWordsQuery, WayWordsQueryVariables>
