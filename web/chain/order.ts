import { compareTexts } from '../words/compare-texts.ts'

/** What ordering a chain needs to know: its events with their dates, and what ties them. */
export interface ChainGraph {
  readonly nodes: readonly {
    readonly id: string
    readonly date?: { readonly earliest: string | null; readonly latest: string | null } | null
  }[]
  readonly edges: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string } }[]
}

export interface Numbered {
  readonly id: string
  /** From 1. */
  readonly number: number
}

/**
 * The order in which a chain is told: a cause before its effect, otherwise by date (its earliest day, else its latest),
 * the undated last, ties by id. The same numbers stand in the picture and before the sentences. Causes that run in a
 * circle, which only contradicting sources can make, are told by date.
 */
export function chainOrder(graph: ChainGraph): Numbered[] {
  const ids = new Set(graph.nodes.map(({ id }) => id))
  const causes = new Map<string, Set<string>>(graph.nodes.map(({ id }) => [id, new Set()]))
  for (const { from, to } of graph.edges)
    if (from.id !== to.id && ids.has(from.id) && ids.has(to.id)) causes.get(to.id)?.add(from.id)
  const waiting = [...graph.nodes].toSorted(
    (one, other) =>
      compareTexts(day(one), day(other)) ||
      compareTexts(one.date?.latest ?? '~', other.date?.latest ?? '~') ||
      compareTexts(one.id, other.id),
  )
  const told: string[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ id }) => [...(causes.get(id) ?? [])].every((cause) => told.includes(cause)))
    const [next] = waiting.splice(Math.max(free, 0), 1)
    if (next) told.push(next.id)
  }
  return told.map((id, index) => ({ id, number: index + 1 }))
}

const day = ({ date }: ChainGraph['nodes'][number]): string => date?.earliest ?? date?.latest ?? '~'
