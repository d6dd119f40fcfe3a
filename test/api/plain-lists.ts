/** Lists of the root: what is in them, how they are sorted, and which part a page shows. */
import { GraphQLError } from 'graphql'
import { known, one, seen, sortDay, type PlainGraph, type PlainNode, type Props, type Seen } from './plain-graph.ts'
import { matches, type Filter } from './plain-filters.ts'

type Value = string | number | boolean | null | undefined
type Key = (graph: PlainGraph, self: Seen) => Value
interface List {
  readonly label: string
  readonly keys: Readonly<Record<string, Key>>
  readonly own: readonly Order[]
  readonly known: (graph: PlainGraph, node: PlainNode, at: string | null) => boolean
}
export interface Order {
  readonly by: string
  readonly direction?: 'ASCENDING' | 'DESCENDING'
}

const field =
  (name: string): Key =>
  (graph, self) =>
    one(graph, self, name) as Value
const stored =
  (name: string): Key =>
  (_, { node }) =>
    node.p[name] as Value
const money = (member: 'amount' | 'currency'): Key => {
  return (graph, self) => (one(graph, self, 'amount') as Props | null)?.[member]
}
const knownBy = (_: PlainGraph, { p }: PlainNode, at: string | null): boolean => known(p, at)

const organizations = (label: string): List => ({
  label,
  keys: { NAME: field('name'), COUNTRY: field('country'), KIND: field('kind'), KNOWN_FROM: stored('knownFrom') },
  own: [{ by: 'NAME' }],
  known: knownBy,
})
const events = (label: string, keys: List['keys'] = {}): List => ({
  label,
  keys: { DATE: sortDay, KIND: field('kind'), KNOWN_FROM: stored('knownFrom'), ...keys },
  own: [{ by: 'DATE' }],
  known: knownBy,
})

export const lists: Readonly<Record<string, List>> = {
  companies: organizations('Company'),
  regulators: organizations('Regulator'),
  incidents: events('Incident', {
    AFFECTED: (graph, self) => {
      const count = one(graph, self, 'affected') as { min: number | null; max: number | null } | null
      return count?.min ?? count?.max
    },
  }),
  rulings: events('Ruling'),
  penalties: events('Penalty', { STATUS: field('status'), CURRENCY: money('currency'), AMOUNT: money('amount') }),
  statements: events('Statement'),
  timeline: events('Event'),
  sources: {
    label: 'Source',
    keys: {
      PUBLISHED: (_, { node: { p } }) => p.publishedUntil ?? p.publishedFrom,
      TITLE: stored('title'),
      PUBLISHER: stored('publisher'),
      LANGUAGE: stored('language'),
    },
    own: [{ by: 'PUBLISHED', direction: 'DESCENDING' }],
    known: (graph, node, at) =>
      at === null ||
      (node.p.publishedUntil != null && node.p.publishedUntil <= at) ||
      graph.into('FROM', node).some(({ start }) => known(start.p, at)),
  },
  claims: {
    label: 'Claim',
    keys: {
      SOURCE: (graph, { node }) => graph.out('FROM', node)[0]?.end.p.seq ?? 0,
      START: stored('start'),
      PREDICATE: stored('predicate'),
      REVIEW: stored('review'),
      KNOWN_FROM: stored('knownFrom'),
    },
    own: [{ by: 'SOURCE' }, { by: 'START' }],
    known: knownBy,
  },
}

interface Asked {
  readonly asOf?: string | null
  readonly filter?: Filter | null
  readonly orderBy?: readonly Order[] | null
  readonly first?: number | null
  readonly last?: number | null
  /** Here the id of a thing; of the API, a cursor. */
  readonly after?: string | null
  readonly before?: string | null
}

/** How two things follow each other. */
export function comparing(graph: PlainGraph, list: List, orderBy: readonly Order[], at: string | null) {
  const values = (node: PlainNode): [Value, boolean][] =>
    orderBy.map(({ by, direction }) => [list.keys[by]?.(graph, seen(node, at)) ?? null, direction === 'DESCENDING'])
  const compare = (a: NonNullable<Value>, b: NonNullable<Value>, down: boolean): number => (a < b !== down ? -1 : 1)
  return (some: PlainNode, other: PlainNode): number => {
    const [left, right] = [values(some), values(other)]
    for (const [index, [a, down]] of left.entries()) {
      const b = right[index]?.[0] ?? null
      if (a === b) continue
      if (a == null) return 1
      return b === null ? -1 : compare(a, b, down)
    }
    if (some === other) return 0
    return compare(some.p.id ?? '', other.p.id ?? '', orderBy.at(-1)?.direction === 'DESCENDING')
  }
}

export function page(graph: PlainGraph, name: string, asked: Asked): unknown {
  const list = lists[name]
  if (!list) throw new Error(`No plain ${name}`)
  const { filter = null, orderBy, last = null } = asked
  const at = asked.asOf ?? null
  const chosen = (self: Seen): boolean =>
    matches(graph, list.label, self, filter ?? {}) &&
    (list.label !== 'Source' || filter?.['includeWithdrawn'] === true || self.node.p['withdrawn'] !== true)
  const compare = comparing(graph, list, orderBy?.length ? orderBy : list.own, at)
  const all = graph.nodes
    .filter((node) => node.labels.includes(list.label) && list.known(graph, node, at) && chosen(seen(node, at)))
    .toSorted(compare)
  const place = (id: string | null | undefined): PlainNode | null => {
    if (id == null) return null
    const node = graph.nodes.find(({ labels, p }) => labels.includes(list.label) && p.id === id)
    if (node) return node
    throw new GraphQLError(`${id} is no place in ${name}.`, { extensions: { code: 'BAD_CURSOR' } })
  }
  const [after, before] = [place(asked.after), place(asked.before)]
  const inside = all.filter(
    (node) => (after === null || compare(node, after) > 0) && (before === null || compare(node, before) < 0),
  )
  const count = asked.first ?? 50
  const shown = last === null ? inside.slice(0, count) : inside.slice(Math.max(0, inside.length - last))
  const nodes = shown.map((node) => seen(node, at))
  return {
    totalCount: all.length,
    nodes,
    edges: nodes.map((node) => ({ node })),
    pageInfo: {
      hasPreviousPage:
        all.some((node) => after !== null && compare(node, after) <= 0) ||
        (last !== null && shown.length < inside.length),
      hasNextPage:
        all.some((node) => before !== null && compare(node, before) >= 0) ||
        (last === null && shown.length < inside.length),
    },
  }
}
