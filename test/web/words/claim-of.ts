import type { ClaimWordsFragment, ThingFragment } from '../../../web/generated.ts'

// An invented company and an invented office, in our own words.
export const office: ThingFragment = {
  __typename: 'Regulator',
  id: 'office',
  name: 'Veldian Data Office',
  country: 'EE',
  regulatorKind: 'AUTHORITY',
}
export const authority = { name: 'Veldian Safety Authority', kind: 'REGULATOR' } as const
export const norvane: ThingFragment = {
  __typename: 'Company',
  id: 'norvane',
  name: 'Norvane',
  named: true,
  companyKind: 'BRAND',
}
export const holding: ThingFragment = {
  __typename: 'Company',
  id: 'holding',
  name: 'Orrin Holding',
  named: true,
  companyKind: 'GROUP',
}
export const may = { edtf: '2024-05', earliest: '2024-05-01', latest: '2024-05-31', phrase: 'in May', derived: false }
export const leak: ThingFragment = {
  __typename: 'Incident',
  id: 'leak',
  title: 'Leak of customer data',
  incidentKind: 'DATA_BREACH',
  target: 'customer data',
  date: may,
}
export const transfer: ThingFragment = {
  __typename: 'Incident',
  id: 'transfer',
  title: 'Customer data sent to Estonia',
  incidentKind: 'ILLEGAL_TRANSFER',
  target: 'customer data',
  date: null,
}

/** A claim with what matters in a test; the rest is unremarkable. */
export function claimOf(
  claim: Partial<ClaimWordsFragment> & Pick<ClaimWordsFragment, 'predicate'>,
): ClaimWordsFragment {
  const start = claim.start ?? 0
  return {
    id: `${claim.predicate} ${start} ${JSON.stringify(claim.value ?? '')}`,
    value: null, quote: 'words', start, end: start + 5, paragraph: 1, stance: claim.saidBy ? 'SAYS' : 'REPORTS', modality: 'ACTUAL', review: 'SURE', reason: null,
    saidBy: null, saidOn: null, source: { id: 'article', title: 'Kettles: part 2', summarizes: [] }, subject: null, object: null,
    ...claim,
  } // prettier-ignore
}
