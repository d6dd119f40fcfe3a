/** What tells how firmly an event stands. */
interface Standing {
  readonly __typename: string
  readonly rulingKind?: string
  readonly status?: string | null
  readonly evidence: readonly { readonly predicate: string; readonly stance: string; readonly modality: string }[]
}

const soft = new Set(['INVESTIGATION', 'ACCUSATION', 'LAWSUIT'])
const imposed = new Set(['IMPOSED', 'SUSPENDED', 'REDUCED', 'APPEALED', 'OVERTURNED', 'SETTLED', 'PAID'])

/**
 * Hollow: alleged, proposed or announced. A ruling is full once it is more than an accusation, a penalty once it is
 * imposed, an incident where a source reports it as having happened.
 */
export function isHollow(event: Standing): boolean {
  if (event.__typename === 'Ruling') return soft.has(event.rulingKind ?? '')
  if (event.__typename === 'Penalty') return !imposed.has(event.status ?? '')
  if (event.__typename === 'Statement') return false
  const kinds = event.evidence.filter(({ predicate }) => predicate === 'KIND')
  return kinds.length > 0 && kinds.every(({ stance }) => stance === 'ALLEGES' || stance === 'ACCUSES')
}
