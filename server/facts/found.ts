/** What was found in an article, told before it is compared with anything. */
import type { FuzzyDate } from '../article/fuzzy-date.ts'
import type { EventType, OrganizationType, Reading, Span } from './fact.ts'
import type { Organization } from './reference/organization.ts'

/** An organization, and where it is first spoken of. */
export interface FoundOrganization extends Span {
  readonly type: OrganizationType
  readonly name: string
}

/** An event, and the place that says so. */
export interface FoundEvent extends Span {
  readonly type: EventType
  readonly kind: string | null
  readonly date: FuzzyDate | null
}

/** In text order. */
export function foundOrganizations(organizations: readonly Organization[]): FoundOrganization[] {
  return organizations
    .flatMap(({ type, name, spans }) => {
      const [first] = spans.toSorted(inOrder)
      return first ? [{ type, name: name.text, start: first.start, end: first.end }] : []
    })
    .toSorted(inOrder)
}

/** What is said with certainty to be so, in text order; what is denied or waits for a person is left out. */
export function foundEvents({ mentions, facts }: Reading): FoundEvent[] {
  const sure = facts.filter(({ certainty, stance, modality }) => {
    return certainty === 'SURE' && stance !== 'DENIES' && (modality === 'ACTUAL' || modality === 'PROPOSED')
  })
  const about = Map.groupBy(sure, ({ subject }) => subject)
  return mentions
    .flatMap(({ key, type }): FoundEvent[] => {
      if (type === 'Company' || type === 'Regulator') return []
      const told = about.get(key) ?? []
      const kind = told.find((fact) => fact.predicate === 'KIND')
      const date = told.find((fact) => fact.predicate === 'DATE')
      const quote = (kind ?? told[0])?.quote
      return quote ? [{ type, kind: kind?.value.kind ?? null, date: date?.value ?? null, ...quote }] : []
    })
    .toSorted(inOrder)
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
