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

/** Where a publication date comes from. */
export type DateOrigin =
  /** The person who added the source entered it. */
  | 'IMPORTER'
  /** It stands in the page's metadata. */
  | 'METADATA'
  /** It stands in the text. */
  | 'TEXT'

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

/** Whether a regulator found a violation. */
export type FindingOutcome =
  /** It could not be told. */
  | 'INCONCLUSIVE'
  /** Rules were not broken, says the regulator. */
  | 'NO_VIOLATION'
  /** Rules were broken, says the regulator. */
  | 'VIOLATION'

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

/** What sort of regulator it is. */
export type RegulatorKind =
  /** An agency, commission, ministry or police. */
  | 'AUTHORITY'
  /** A court or tribunal. */
  | 'COURT'
  /** A public prosecutor. */
  | 'PROSECUTOR'

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
        subject:
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

export type SourceTextQueryVariables = Exact<{
  id: string
}>

export type SourceTextQuery = { source: { id: string; title: string | null; text: string } | null }

export type LanesQueryVariables = Exact<{
  asOf?: string | null | undefined
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
    publishedOn: {
      edtf: string
      earliest: string | null
      latest: string | null
      phrase: string | null
      derived: boolean
    } | null
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
    summarizes: Array<{
      title: string | null
      publisher: string | null
      url: string | null
      publishedOn: { edtf: string } | null
    }>
  } | null
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
                        name: { kind: 'Name', value: 'subject' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withdrawn' } },
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
