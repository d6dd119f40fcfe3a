/** The whole graph in memory, as it is stored (schema/constraints.cypher), and what of it was known on a day. */
import type { Graph } from '../../server/graph/driver.ts'

/** Properties of nodes and ties, and arguments: those that are compared or counted have types. */
export interface Props {
  readonly [property: string]: unknown
  readonly id?: string
  readonly key?: string
  readonly name?: string
  readonly title?: string
  readonly first?: number
  readonly start?: number
  readonly end?: number
  readonly seq?: number
  readonly rank?: number
  readonly sortDate?: string | null
  readonly publishedFrom?: string | null
  readonly publishedUntil?: string | null
  readonly knownFrom?: string | null
  readonly never?: boolean
  readonly from?: string | null
  readonly until?: string | null
  readonly amount?: number | null
  readonly currency?: string | null
  readonly claims?: readonly unknown[]
}
export interface PlainNode {
  readonly labels: readonly string[]
  readonly p: Props
}
export interface PlainTie {
  readonly type: string
  readonly start: PlainNode
  readonly end: PlainNode
  readonly p: Props
}
export interface PlainGraph {
  readonly nodes: readonly PlainNode[]
  readonly entities: ReadonlyMap<unknown, PlainNode>
  /** By type and the node where they start, or end. */
  readonly out: (type: string, node: PlainNode) => readonly PlainTie[]
  readonly into: (type: string, node: PlainNode) => readonly PlainTie[]
}

/** A node or a tie seen at a time; of a tie, `node` is the end that was reached. */
export interface Seen {
  readonly kind: string
  readonly node: PlainNode
  readonly at: string | null
  readonly tie?: PlainTie
}

export async function loadPlain(graph: Graph): Promise<PlainGraph> {
  const rows = await graph.read('MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS p')
  const byId = new Map(rows.map(({ id, labels, p }) => [id, { labels, p } as PlainNode]))
  const found = await graph.read(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS p',
  )
  const node = (id: unknown): PlainNode => byId.get(id) ?? { labels: [], p: {} }
  const ties = found.map(({ type, start, end, p }): PlainTie => {
    return { type: String(type), start: node(start), end: node(end), p: p as Props }
  })
  const [starting, ending] = [Map.groupBy(ties, ({ start }) => start), Map.groupBy(ties, ({ end }) => end)]
  const nodes = [...byId.values()]
  return {
    nodes,
    entities: new Map(nodes.filter(({ labels }) => labels.includes('Entity')).map((entity) => [entity.p.id, entity])),
    out: (type, from) => (starting.get(from) ?? []).filter((tie) => tie.type === type),
    into: (type, to) => (ending.get(to) ?? []).filter((tie) => tie.type === type),
  }
}

const concrete = ['Company', 'Regulator', 'Incident', 'Ruling', 'Penalty', 'Statement', 'Source', 'Claim']
const kindOf = ({ labels }: PlainNode): string => concrete.find((name) => labels.includes(name)) ?? ''
export const seen = (node: PlainNode, at: string | null): Seen => ({ kind: kindOf(node), node, at })
export const known = (p: Props, at: string | null): boolean =>
  at === null || (p['knownFrom'] != null && p['knownFrom'] <= at)
export const json = (text: unknown): Props | null => (typeof text === 'string' ? (JSON.parse(text) as Props) : null)

type Key<T> = (item: T) => string | number | boolean | null | undefined

/** Sorts as Cypher does: nothing last; numbers and texts ascending. */
export function sorted<T>(items: readonly T[], ...keys: Key<T>[]): T[] {
  return items.toSorted((some, other) => {
    for (const key of keys) {
      const [a, b] = [key(some) ?? null, key(other) ?? null]
      if (a === b) continue
      if (a === null) return 1
      if (b === null) return -1
      return a < b ? -1 : 1
    }
    return 0
  })
}

/** The values of a predicate that held then. */
export function valuesOf(graph: PlainGraph, { node, at }: Seen, predicate: string): Props[] {
  const held = graph
    .out('HAS', node)
    .map(({ end }) => end.p)
    .filter((value) => value['predicate'] === predicate && !value.never)
    .filter(({ from, until }) => (from == null || from <= (at ?? '')) && (until == null || until > (at ?? '')))
  return sorted(
    held,
    ({ rank }) => rank,
    ({ key }) => key,
  ).map(({ value }) => json(value) ?? {})
}

/** Field → predicate, and the member that it is (null: the whole value). */
const single: Record<string, [string, string | null]> = {
  name: ['NAME', 'name'],
  named: ['NAME', 'named'],
  kind: ['KIND', 'kind'],
  country: ['COUNTRY', 'country'],
  description: ['DESCRIPTION', 'text'],
  date: ['DATE', null],
  discovered: ['DISCOVERED', null],
  target: ['TARGET', 'name'],
  affected: ['AFFECTED', null],
  actor: ['ACTOR', null],
  amount: ['AMOUNT', null],
  status: ['STATUS', 'status'],
  by: ['BY', null],
}
const several: Record<string, [string, string | null]> = {
  aliases: ['ALIAS', 'name'],
  identifiers: ['IDENTIFIER', null],
  dataTypes: ['DATA_TYPE', null],
  countries: ['TOUCHED_COUNTRY', null],
  legalBasis: ['LEGAL_BASIS', 'text'],
  findings: ['FINDING', null],
  broughtBy: ['BROUGHT_BY', null],
}
export const isSingle = (field: string): boolean => field in single && field !== 'by'
export const isSeveral = (field: string): boolean => field in several && field !== 'broughtBy'

/** The one value of a field; null where there was none. */
export function one(graph: PlainGraph, self: Seen, field: string): unknown {
  const [predicate, member] = single[field] ?? ['', null]
  if (self.at === null) return member === null ? json(self.node.p[field]) : (self.node.p[field] ?? null)
  const [value] = valuesOf(graph, self, predicate)
  return value === undefined ? null : member === null ? value : (value[member] ?? null)
}

export function many(graph: PlainGraph, self: Seen, field: string): unknown[] {
  const [predicate, member] = several[field] ?? ['', null]
  const stored = (self.node.p[field] ?? []) as string[]
  if (self.at === null) return member === null ? stored.map(json) : stored
  return valuesOf(graph, self, predicate).map((value) => (member === null ? value : value[member]))
}

/** The day by which an event is sorted. */
export function sortDay(graph: PlainGraph, event: Seen): string | null {
  const date = one(graph, event, 'date') as Props | null
  return (date?.['earliest'] ?? date?.['latest'] ?? null) as string | null
}

/** Ties of a type known then, with the known thing at their other end. */
export function tiesOf(graph: PlainGraph, { node, at }: Seen, type: string, isStart: boolean): [PlainTie, PlainNode][] {
  const ties = isStart ? graph.out(type, node) : graph.into(type, node)
  return ties
    .filter((tie) => known(tie.p, at))
    .map((tie): [PlainTie, PlainNode] => [tie, isStart ? tie.end : tie.start])
    .filter(([, far]) => known(far.p, at))
}

/** The source of a claim. */
export const sourceOf = (graph: PlainGraph, claim: PlainNode): PlainNode | undefined => graph.out('FROM', claim)[0]?.end

/** Whether a claim counts, in the words of the design: its source was not taken back, nor replaced by one that says it too. */
export function doesCount(claim: PlainNode, source: PlainNode | undefined): boolean {
  const { review, carried } = claim.p
  if (source === undefined || source.p['withdrawn'] === true) return false
  if (review === 'ACCEPTED') return source.p['supersededBy'] == null || carried !== true
  return review === 'SURE' && source.p['supersededBy'] == null
}

/** All claims that speak of a thing. */
export function claimsAbout(graph: PlainGraph, node: PlainNode): PlainNode[] {
  const mentions = graph.into('IS', node).map(({ start }) => start)
  const ties = mentions.flatMap((mention) => [...graph.into('SUBJECT', mention), ...graph.into('OBJECT', mention)])
  return [...new Set(ties.map(({ start }) => start))]
}

/** What a claim speaks of, or who says it: the thing behind its mention. */
export function behind(graph: PlainGraph, claim: PlainNode, type: string): PlainNode | undefined {
  const mention = graph.out(type, claim)[0]?.end
  return mention && graph.out('IS', mention)[0]?.end
}

/** The thing that an id leads to, through merges. */
export function thingOf(graph: PlainGraph, id: unknown): PlainNode | undefined {
  const found = graph.entities.get(id)
  return found?.p['mergedInto'] === undefined ? found : thingOf(graph, found.p['mergedInto'])
}
