/** The words that facts may use, at run time: what comes from outside is checked against them. */
import type {
  ActorKind,
  CompanyKind,
  CountryRole,
  DataType,
  EntityType,
  FindingOutcome,
  IncidentKind,
  InvolvementRole,
  LinkKind,
  Modality,
  PenaltyKind,
  PenaltyStatus,
  RegulatorKind,
  RulingKind,
  SpeakerKind,
  Stance,
  StatementKind,
  Taken,
  UnreadValue,
} from '../facts/fact.ts'

/** A list that holds every word of a union: one that is missing does not type-check. */
const every =
  <Word extends string>() =>
  <const Words extends readonly Word[]>(
    ...words: Exclude<Word, Words[number]> extends never ? Words : never
  ): readonly Word[] =>
    words

export const entityTypes = every<EntityType>()('Company', 'Regulator', 'Incident', 'Ruling', 'Penalty', 'Statement')
export const stances = every<Stance>()('SAYS', 'REPORTS', 'ALLEGES', 'ACCUSES', 'FINDS', 'DENIES')
export const modalities = every<Modality>()('ACTUAL', 'PROPOSED', 'MAXIMUM', 'NEGATED')
export const unreadValues = every<UnreadValue>()('MONEY', 'DATE', 'NAME')
export const speakerKinds = every<SpeakerKind>()(
  'COMPANY',
  'REGULATOR',
  'MEDIA',
  'HACKERS',
  'PUBLIC',
  'PERSON',
  'OTHER',
)
export const linkKinds = every<LinkKind>()('CAUSED', 'FOLLOWED', 'APPEALED')
export const takens = every<Taken>()('YES', 'NO', 'UNKNOWN')
export const countryRoles = every<CountryRole>()('AFFECTED', 'ORIGIN', 'DESTINATION')
export const actorKinds = every<ActorKind>()('EXTERNAL', 'INTERNAL', 'PARTNER', 'UNKNOWN')
export const findingOutcomes = every<FindingOutcome>()('VIOLATION', 'NO_VIOLATION', 'INCONCLUSIVE')
export const involvementRoles = every<InvolvementRole>()(
  'VICTIM',
  'RESPONSIBLE',
  'PROCESSOR',
  'SENDER',
  'RECIPIENT',
  'OTHER',
)
export const qualifiers = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'BETWEEN'] as const
export const penaltyStatuses = every<PenaltyStatus>()(
  'PROPOSED',
  'ANNOUNCED',
  'IMPOSED',
  'SUSPENDED',
  'REDUCED',
  'APPEALED',
  'OVERTURNED',
  'SETTLED',
  'PAID',
)
export const dataTypes = every<DataType>()(
  'PERSONAL_DATA',
  'NAME',
  'GENDER',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'DATE_OF_BIRTH',
  'GOVERNMENT_ID',
  'PASSPORT',
  'BANK_DETAILS',
  'IBAN',
  'PAYMENT_CARD',
  'FINANCIAL',
  'CREDENTIALS',
  'PURCHASE_HISTORY',
  'PREFERENCES',
  'HEALTH',
  'BIOMETRIC',
  'LOCATION',
  'COMMUNICATIONS',
  'INTERNAL',
  'OTHER',
)

/** Every type has its own kinds. */
export const kinds: Readonly<Record<EntityType, readonly string[]>> = {
  Company: every<CompanyKind>()('GROUP', 'OPERATING_COMPANY', 'SUBSIDIARY', 'BRAND'),
  Regulator: every<RegulatorKind>()('AUTHORITY', 'COURT', 'PROSECUTOR'),
  Incident: every<IncidentKind>()(
    'DATA_BREACH',
    'ILLEGAL_TRANSFER',
    'ACCOUNT_TAKEOVER',
    'CYBERATTACK',
    'OUTAGE',
    'CONTAMINATION',
    'EXPLOSION',
    'ENVIRONMENTAL',
    'FRAUD',
    'BRIBERY',
    'ANTITRUST',
    'MONEY_LAUNDERING',
    'DISCRIMINATION',
    'SAFETY_DEFECT',
    'LABOR',
    'OTHER',
  ),
  Ruling: every<RulingKind>()(
    'INVESTIGATION',
    'ACCUSATION',
    'LAWSUIT',
    'FINDING',
    'ORDER',
    'FINE',
    'SETTLEMENT',
    'WARNING',
    'APPEAL_DECISION',
    'DISMISSAL',
  ),
  Penalty: every<PenaltyKind>()(
    'FINE',
    'ADMINISTRATIVE_PENALTY',
    'SURCHARGE',
    'DAMAGES',
    'SETTLEMENT',
    'CONFISCATION',
    'BAN',
    'OTHER',
  ),
  Statement: every<StatementKind>()(
    'DISCLOSURE',
    'DENIAL',
    'APOLOGY',
    'NO_COMMENT',
    'WILL_APPEAL',
    'COOPERATES',
    'COMMENT',
    'OTHER',
  ),
}

/** ISO 4217. */
export const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** ISO 3166-1 alpha-2. */
export const countries: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF ' +
    'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH ' +
    'GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW ' +
    'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG ' +
    'NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN ' +
    'SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ' +
    'ZA ZM ZW'
  ).split(' '),
)
