import type { FactGroup, ReadFact } from '../words/facts.ts'

/** Where a fact stands: doubt first, decided last. */
export type Standing = 'in doubt' | 'sure' | '✓ accepted' | 'rejected'

export function standingOf({ claims }: ReadFact): Standing {
  const reviews = new Set(claims.map(({ review }) => review))
  if (reviews.has('CANDIDATE')) return 'in doubt'
  if (reviews.has('SURE')) return 'sure'
  return reviews.has('ACCEPTED') ? '✓ accepted' : 'rejected'
}

const order: readonly Standing[] = ['in doubt', 'sure', '✓ accepted', 'rejected']
const titles: readonly (readonly [FactGroup, string])[] = [
  ['who', 'Who'],
  ['ruled', 'What was ruled'],
  ['wrong', 'What went wrong'],
  ['said', 'What was said'],
]

export interface Group {
  readonly title: string
  readonly facts: readonly ReadFact[]
  /** There is doubt to settle, and it stands first. */
  readonly doubt: boolean
}

/** Facts as they are listed: by subject, inside a subject doubt first and decided last, otherwise as in the text. */
export function groupsOf(facts: readonly ReadFact[]): Group[] {
  return titles.flatMap(([group, title]) => {
    const own = facts.filter((fact) => fact.group === group)
    const sorted = own.toSorted(
      (one, other) => order.indexOf(standingOf(one)) - order.indexOf(standingOf(other)) || one.number - other.number,
    )
    return own.length === 0
      ? []
      : [{ title, facts: sorted, doubt: own.some((fact) => standingOf(fact) === 'in doubt') }]
  })
}
