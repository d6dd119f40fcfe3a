import type { EventWordsFragment } from '../../../web/generated.ts'

// An invented case in our own words: Norvane, a brand of Orrin Holding, and the Veldian Safety Authority.
type Of<Type extends EventWordsFragment['__typename']> = Extract<EventWordsFragment, { __typename: Type }>
type Evidence = EventWordsFragment['evidence'][number]

export const authority = { name: 'Veldian Safety Authority', kind: 'REGULATOR' } as const
export const day = (date: string, phrase: string | null = null) => ({
  edtf: date, earliest: date, latest: date, phrase, derived: false,
}) // prettier-ignore
export const may = { edtf: '2024-05', earliest: '2024-05-01', latest: '2024-05-31', phrase: 'last May', derived: false }
export const spring = { edtf: '2024-21', earliest: '2024-03-01', latest: '2024-05-31', phrase: 'last spring', derived: false } // prettier-ignore
const inOrAfter = { edtf: '[2024-09-09..2024-09-30]', earliest: '2024-09-09', latest: '2024-09-30', phrase: null, derived: true } // prettier-ignore
export const byMay = { edtf: '[..2024-05-31]', earliest: null, latest: '2024-05-31', phrase: null, derived: true }

export const said = (evidence: Partial<Evidence> & Pick<Evidence, 'predicate'>): Evidence => ({
  value: null, quote: 'words', stance: 'REPORTS', modality: 'ACTUAL', review: 'SURE', saidBy: null, ...evidence,
}) // prettier-ignore

export const incident = (more: Partial<Of<'Incident'>> = {}): Of<'Incident'> => ({
  __typename: 'Incident', id: 'leak', title: 'Leak of customer data', date: may, evidence: [], incidentKind: 'DATA_BREACH',
  target: 'customer data', dataTypes: [], countries: [], affected: null, actor: null, involvements: [], ...more,
}) // prettier-ignore
export const transfer = (more: Partial<Of<'Incident'>> = {}): Of<'Incident'> =>
  incident({ id: 'transfer', title: 'Customer data sent to Estonia', incidentKind: 'ILLEGAL_TRANSFER', date: byMay, ...more }) // prettier-ignore
export const ruling = (more: Partial<Of<'Ruling'>> = {}): Of<'Ruling'> => ({
  __typename: 'Ruling', id: 'ruling', title: 'Accuses Norvane', date: day('2024-09-09'), evidence: [], rulingKind: 'ACCUSATION',
  issuedBy: [{ id: 'authority', name: authority.name, country: null }], broughtBy: [], against: [{ id: 'norvane', name: 'Norvane', named: true, description: null }],
  aboutEvents: [], findings: [], ...more,
}) // prettier-ignore
export const penalty = (more: Partial<Of<'Penalty'>> = {}): Of<'Penalty'> => ({
  __typename: 'Penalty', id: 'penalty', title: 'Administrative penalty announced', date: inOrAfter, evidence: [],
  penaltyKind: 'ADMINISTRATIVE_PENALTY', status: 'ANNOUNCED', amount: null, on: [{ id: 'norvane', name: 'Norvane', named: true }], ...more,
}) // prettier-ignore
export const statement = (more: Partial<Of<'Statement'>> = {}): Of<'Statement'> => ({
  __typename: 'Statement', id: 'statement', title: 'Norvane declines to comment', date: inOrAfter, evidence: [], statementKind: 'NO_COMMENT',
  by: { name: 'Norvane', kind: 'COMPANY', organization: { id: 'norvane', name: 'Norvane' } }, aboutEvents: [], ...more,
}) // prettier-ignore
export const told = (more: Partial<Of<'Statement'>> = {}): Of<'Statement'> =>
  statement({ id: 'told', title: 'Customers in Estonia told', statementKind: 'DISCLOSURE', date: may, evidence: [said({ predicate: 'DATE', value: spring }), said({ predicate: 'DATE', value: may })], ...more }) // prettier-ignore
