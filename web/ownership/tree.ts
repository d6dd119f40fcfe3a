import type { OwnershipQuery, OwnershipTieFragment } from '../generated.ts'
import { organizationsIn } from '../lanes/dataset.ts'
import type { Dataset } from '../lanes/dataset.ts'
import type { Lane } from '../lanes/trees.ts'
import { mayLieIn } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import type { Tone } from '../words/facts.ts'

export type Told = NonNullable<OwnershipQuery['ownership']>
export type Owned = Told['company']

/** A company in the tree, under the owner that the tie leads to. */
export interface Branch {
  readonly company: Owned
  /** What ties it to the company above; null at the top. */
  readonly tie: OwnershipTieFragment | null
  readonly below: readonly Branch[]
  /** Whether it stands in full somewhere else, because it has several owners. */
  readonly elsewhere: boolean
}

/** The companies as a tree, owners above what they own; several trees where owners have nothing to do with each other. */
export function branchesOf({ company, owners, subsidiaries }: Told): Branch[] {
  const ties = [...owners, ...subsidiaries]
  const owned = new Set(ties.map(({ subsidiary }) => subsidiary.id))
  const tops = new Map(ties.map(({ parent }) => [parent.id, parent] as const).filter(([id]) => !owned.has(id)))
  const seen = new Set<string>()
  const branch = (one: Owned, tie: OwnershipTieFragment | null): Branch => {
    const elsewhere = seen.has(one.id)
    seen.add(one.id)
    const below = elsewhere ? [] : ties.filter(({ parent }) => parent.id === one.id)
    return {
      company: one,
      tie,
      elsewhere,
      below: below.map((each) => branch(each.subsidiary, each)).toSorted(byName),
    }
  }
  // Owners in a circle, which only contradicting sources can make, have nobody above: it starts with the one asked about.
  return [...(tops.size === 0 ? [company] : tops.values())].map((top) => branch(top, null))
}

const byName = (one: Branch, other: Branch): number => one.company.name.localeCompare(other.company.name)

/** Every company of some branches, each once. */
export const companiesIn = (branches: readonly Branch[]): Set<string> =>
  new Set(branches.flatMap((each) => [each.company.id, ...companiesIn(each.below)]))

/** The heads of the company trees that are shown, and the companies of which no owner and nothing owned is known. */
export function headsOf(lanes: readonly Lane[]): { readonly trees: readonly Lane[]; readonly alone: readonly Lane[] } {
  const companies = lanes.filter(({ kind }) => kind === 'company')
  const ids = new Set(companies.map(({ id }) => id))
  const heads = companies.filter(({ parent }) => parent === null || !ids.has(parent))
  const tied = (lane: Lane): boolean => lane.parent !== null || companies.some(({ parent }) => parent === lane.id)
  return { trees: heads.filter(tied), alone: heads.filter((lane) => !tied(lane)) }
}

/** How many events of each kind an organization has a part in. */
export type Counts = ReadonlyMap<string, ReadonlyMap<Tone, number>>

export function countsOf({ marks }: Pick<Dataset, 'marks'>, span: Span | null): Counts {
  const counts = new Map<string, Map<Tone, number>>()
  for (const mark of marks) {
    if (span !== null && !mayLieIn(mark, span)) continue
    for (const id of organizationsIn(mark)) {
      const own = counts.get(id) ?? new Map<Tone, number>()
      counts.set(id, own.set(mark.tone, (own.get(mark.tone) ?? 0) + 1))
    }
  }
  return counts
}
