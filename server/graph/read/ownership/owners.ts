/** Who owns a company through others, and how certain that is. Pure. */
import type { Link } from './climb.ts'
import type { Certainty } from './periods.ts'

interface Owner {
  readonly company: string
  readonly depth: number
  readonly certainty: Certainty
  readonly links: readonly Link[]
}

/** All owners of a company, the nearest first: by a way of certain links where there is one, else by the shortest. */
export function ownersOf(company: string, links: readonly Link[]): Owner[] {
  const certain = waysUp(
    company,
    links.filter(({ certainty }) => certainty === 'CERTAIN'),
  )
  const all = new Map([...waysUp(company, links), ...certain])
  return [...all]
    .map(([owner, way]): Owner => {
      const certainty = certain.has(owner) ? 'CERTAIN' : 'POSSIBLE'
      return {
        company: owner,
        depth: way.length,
        certainty,
        links: way.map((link, at) => ({ ...link, depth: at + 1 })),
      }
    })
    .toSorted((one, other) => one.depth - other.depth)
}

/** The shortest way up to every owner. */
function waysUp(company: string, links: readonly Link[]): Map<string, readonly Link[]> {
  const ofSubsidiary = Map.groupBy(links, ({ subsidiary }) => subsidiary)
  const ways = new Map<string, readonly Link[]>([[company, []]])
  // A map can be added to while it is gone through: what is added comes at the end, so the nearest come first.
  for (const [subsidiary, way] of ways) {
    for (const link of ofSubsidiary.get(subsidiary) ?? [])
      if (!ways.has(link.parent)) ways.set(link.parent, [...way, link])
  }
  ways.delete(company)
  return ways
}
