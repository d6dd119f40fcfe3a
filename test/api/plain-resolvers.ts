/**
 * The API once more, as simple as it can be written: the whole graph in memory and a resolver a field, nothing compiled.
 * Slow and obvious, for comparing.
 */
import { type GraphQLFieldResolver, type GraphQLTypeResolver } from 'graphql'
import type { Graph } from '../../server/graph/driver.ts'
import { titleOf } from '../../server/graph/read/title.ts'

/** Properties of nodes and ties, and arguments: those that are compared or counted here have types. */
interface Props {
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
  readonly knownFrom?: string | null
  readonly never?: boolean
  readonly from?: string | null
  readonly until?: string | null
  readonly amount?: number | null
  readonly currency?: string | null
  readonly claims?: readonly unknown[]
}
interface PlainNode {
  readonly labels: readonly string[]
  readonly p: Props
}
interface PlainTie {
  readonly type: string
  readonly start: PlainNode
  readonly end: PlainNode
  readonly p: Props
}
export interface PlainGraph {
  readonly nodes: readonly PlainNode[]
  readonly ties: readonly PlainTie[]
}

export async function loadPlain(graph: Graph): Promise<PlainGraph> {
  const rows = await graph.read('MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS p')
  const byId = new Map(rows.map(({ id, labels, p }) => [id, { labels, p } as PlainNode]))
  const ties = await graph.read(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS p',
  )
  const node = (id: unknown): PlainNode => byId.get(id) ?? { labels: [], p: {} }
  return {
    nodes: [...byId.values()],
    ties: ties.map(({ type, start, end, p }) => ({
      type: String(type),
      start: node(start),
      end: node(end),
      p: p as Props,
    })),
  }
}

/** A node or a tie seen at a time; `far` is the end of a tie that was reached. */
interface Seen {
  readonly kind: string
  readonly node: PlainNode
  readonly at: string | null
  readonly tie?: PlainTie
}

const concrete = ['Company', 'Regulator', 'Incident', 'Ruling', 'Penalty', 'Statement', 'Source', 'Claim']
const kindOf = ({ labels }: PlainNode): string => concrete.find((name) => labels.includes(name)) ?? ''
const seen = (node: PlainNode, at: string | null): Seen => ({ kind: kindOf(node), node, at })
const known = (p: Props, at: string | null): boolean => at === null || (p['knownFrom'] != null && p['knownFrom'] <= at)
const json = (text: unknown): Props | null => (typeof text === 'string' ? (JSON.parse(text) as Props) : null)

/** Sorts as Cypher does: nothing last; numbers and texts ascending. */
function sorted<T>(items: readonly T[], ...keys: ((item: T) => string | number | null | undefined)[]): T[] {
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

export const plainTypeOf: GraphQLTypeResolver<Seen, PlainGraph> = ({ kind }) => kind

const listed: Record<string, string> = {
  companies: 'Company',
  regulators: 'Regulator',
  incidents: 'Incident',
  rulings: 'Ruling',
  penalties: 'Penalty',
  statements: 'Statement',
  timeline: 'Event',
}

function root(graph: PlainGraph, field: string, args: Props): unknown {
  const at = (args['asOf'] as string | undefined) ?? null
  const wanted = listed[field]
  const all = graph.nodes.filter(({ labels, p }) => labels.includes(wanted ?? '') && known(p, at))
  const byName = wanted === 'Company' || wanted === 'Regulator'
  const key = ({ p }: PlainNode) => (byName ? p['name'] : sortDay(graph, { kind: '', node: { labels: [], p }, at }))
  const order = sorted(all, key, ({ p }) => p['id'])
  return { nodes: order.slice(0, args['first'] ?? 50).map((node) => seen(node, at)), totalCount: all.length }
}

function valuesOf(graph: PlainGraph, { node, at }: Seen, predicate: string): Props[] {
  const values = graph.ties
    .filter(
      ({ type, start, end }) => type === 'HAS' && start.p['id'] === node.p['id'] && end.p['predicate'] === predicate,
    )
    .map(({ end }) => end.p)
    .filter(
      ({ never, from, until }) =>
        !never && (from == null || from <= (at ?? '')) && (until == null || until > (at ?? '')),
    )
  return sorted(
    values,
    ({ rank }) => rank,
    ({ key }) => key,
  ).map(({ value }) => json(value) ?? {})
}

const sortDay = (graph: PlainGraph, event: Seen): string | null => {
  if (event.at === null) return event.node.p['sortDate'] ?? null
  const [date] = valuesOf(graph, event, 'DATE')
  return (date?.['earliest'] ?? date?.['latest'] ?? null) as string | null
}

/** Field → predicate, and the member that it is (null: the whole value). */
const single: Record<string, [string, string | null]> = {
  name: ['NAME', 'name'],
  named: ['NAME', 'named'],
  kind: ['KIND', 'kind'],
  country: ['COUNTRY', 'country'],
  description: ['DESCRIPTION', 'text'],
  date: ['DATE', null],
  target: ['TARGET', 'name'],
  affected: ['AFFECTED', null],
  actor: ['ACTOR', null],
  amount: ['AMOUNT', null],
  status: ['STATUS', 'status'],
}
const several: Record<string, [string, string | null]> = {
  aliases: ['ALIAS', 'name'],
  identifiers: ['IDENTIFIER', null],
  dataTypes: ['DATA_TYPE', null],
  countries: ['TOUCHED_COUNTRY', null],
  legalBasis: ['LEGAL_BASIS', 'text'],
  findings: ['FINDING', null],
}
/** Owner and field → relationship, whether the owner is its start, and the label at the other end. */
const near: Record<string, [string, boolean, string]> = {
  'Company.statements': ['MADE', true, 'Statement'],
  'Regulator.statements': ['MADE', true, 'Statement'],
  'Company.rulings': ['AGAINST', false, 'Ruling'],
  'Company.penalties': ['ON', false, 'Penalty'],
  'Regulator.rulings': ['ISSUED', true, 'Ruling'],
  'Incident.rulings': ['ABOUT', false, 'Ruling'],
  'Ruling.issuedBy': ['ISSUED', false, 'Regulator'],
  'Ruling.against': ['AGAINST', true, 'Company'],
  'Ruling.about': ['ABOUT', true, 'Event'],
  'Ruling.reviews': ['REVIEWS', true, 'Ruling'],
  'Ruling.reviewedBy': ['REVIEWS', false, 'Ruling'],
  'Ruling.penalties': ['IMPOSED', true, 'Penalty'],
  'Penalty.on': ['ON', true, 'Company'],
  'Penalty.rulings': ['IMPOSED', false, 'Ruling'],
  'Statement.about': ['ABOUT', true, 'Event'],
}
const tied: Record<string, [string, boolean, string]> = {
  'Company.ownedBy': ['SUBSIDIARY_OF', true, 'Ownership'],
  'Company.owns': ['SUBSIDIARY_OF', false, 'Ownership'],
  'Company.involvements': ['INVOLVED_IN', true, 'Involvement'],
  'Incident.involvements': ['INVOLVED_IN', false, 'Involvement'],
  'Penalty.history': ['IMPOSED', false, 'PenaltyStep'],
}
const ends: Record<string, 'start' | 'end'> = {
  'Ownership.parent': 'end',
  'Ownership.subsidiary': 'start',
  'Involvement.company': 'start',
  'Involvement.incident': 'end',
  'PenaltyStep.event': 'start',
}

export const plainField: GraphQLFieldResolver<Props | undefined, PlainGraph> = (
  source,
  args,
  graph,
  { parentType, fieldName },
) => {
  if (parentType.name === 'Query') return fieldName === 'revision' ? 7 : root(graph, fieldName, args)
  if (source?.['node'] === undefined) return fieldName === 'specified' ? source?.amount != null : source?.[fieldName]
  const self = source as unknown as Seen
  const name = `${parentType.name}.${fieldName}`
  if (self.tie) return tieField(graph, self, self.tie, name, fieldName, args)
  if (fieldName in single && parentType.name !== 'Source' && parentType.name !== 'Claim')
    return one(graph, self, fieldName)
  if (fieldName in several) return many(graph, self, fieldName)
  if (name in near) return nodesNear(graph, self, near[name], args)
  if (fieldName === 'reactions') return nodesNear(graph, self, ['ABOUT', false, 'Statement'], args)
  if (fieldName === 'causes') return tiesNear(graph, self, ['LED_TO', false, 'EventLink'], args)
  if (fieldName === 'consequences') return tiesNear(graph, self, ['LED_TO', true, 'EventLink'], args)
  if (name in tied) return tiesNear(graph, self, tied[name], args)
  if (fieldName === 'evidence') return claimsOf(graph, self).slice(0, args['first'])
  if (fieldName === 'title' && parentType.name !== 'Source') return title(graph, self)
  if (name === 'Statement.by') return speaker(graph, self)
  if (name === 'Ruling.broughtBy') return []
  if (parentType.name === 'Claim') return claimField(graph, self, fieldName)
  if (fieldName === 'publishedOn') return json(self.node.p[fieldName])
  if (name === 'Source.summarizes') return ((self.node.p[fieldName] ?? []) as string[]).map(json)
  if (name === 'Source.claims') {
    const own = graph.ties.filter(({ type, end }) => type === 'FROM' && end === self.node).map(({ start }) => start)
    return inTextOrder(own.filter(({ p }) => known(p, self.at)).map((claim) => [claim, self.node]))
      .slice(0, args['first'])
      .map((claim) => seen(claim, self.at))
  }
  return self.node.p[fieldName] ?? null
}

function one(graph: PlainGraph, self: Seen, field: string): unknown {
  const [predicate, member] = single[field] ?? ['', null]
  if (self.at === null) return member === null ? json(self.node.p[field]) : (self.node.p[field] ?? null)
  const [value] = valuesOf(graph, self, predicate)
  return value === undefined ? null : member === null ? value : (value[member] ?? null)
}

function many(graph: PlainGraph, self: Seen, field: string): unknown[] {
  const [predicate, member] = several[field] ?? ['', null]
  const stored = (self.node.p[field] ?? []) as string[]
  if (self.at === null) return member === null ? stored.map(json) : stored
  return valuesOf(graph, self, predicate).map((value) => (member === null ? value : value[member]))
}

function tiesOf(graph: PlainGraph, { node, at }: Seen, type: string, isStart: boolean): [PlainTie, PlainNode][] {
  return graph.ties
    .filter((tie) => tie.type === type && (isStart ? tie.start : tie.end) === node && known(tie.p, at))
    .map((tie): [PlainTie, PlainNode] => [tie, isStart ? tie.end : tie.start])
    .filter(([, far]) => known(far.p, at))
}

const orderKey = (graph: PlainGraph, at: string | null) => (far: PlainNode) =>
  far.labels.includes('Organization') ? far.p['name'] : sortDay(graph, { kind: '', node: far, at })

function nodesNear(graph: PlainGraph, self: Seen, step: [string, boolean, string] | undefined, args: Props): Seen[] {
  const [type, isStart, label] = step ?? ['', true, '']
  const far = new Set(tiesOf(graph, self, type, isStart).map(([, other]) => other))
  const there = [...far].filter(({ labels }) => labels.includes(label))
  return sorted(there, orderKey(graph, self.at), ({ p }) => p['id'])
    .slice(0, args['first'])
    .map((node) => seen(node, self.at))
}

function tiesNear(graph: PlainGraph, self: Seen, step: [string, boolean, string] | undefined, args: Props): Seen[] {
  const [type, isStart, kind] = step ?? ['', true, '']
  const key = orderKey(graph, self.at)
  const found = sorted(
    tiesOf(graph, self, type, isStart),
    ([, far]) => key(far),
    ([, far]) => far.p['id'],
    ([tie]) => tie.p['key'],
  )
  return found.slice(0, args['first'] ?? 500).map(([tie, node]) => ({ kind, node, at: self.at, tie }))
}

function tieField(graph: PlainGraph, self: Seen, tie: PlainTie, name: string, field: string, args: Props): unknown {
  const end = ends[name]
  if (end) return seen(tie[end], self.at)
  if (name === 'EventLink.event') return seen(self.node, self.at)
  if (field === 'from' || field === 'until') return json(tie.p[field])
  if (field !== 'evidence') return tie.p[field] ?? null
  const claims = graph.nodes.filter(({ labels, p }) => labels.includes('Claim') && tie.p.claims?.includes(p.id))
  return counting(graph, claims, self.at).slice(0, args['first'])
}

const sourceOf = (graph: PlainGraph, claim: PlainNode): PlainNode | undefined =>
  graph.ties.find(({ type, start }) => type === 'FROM' && start === claim)?.end

const inTextOrder = (claims: [PlainNode, PlainNode][]): PlainNode[] =>
  sorted(
    claims,
    ([, s]) => s.p['seq'],
    ([c]) => c.p['start'],
    ([c]) => c.p['end'],
    ([c]) => c.p['id'],
  ).map(([claim]) => claim)

function counting(graph: PlainGraph, claims: readonly PlainNode[], at: string | null): Seen[] {
  const there = claims.flatMap((claim): [PlainNode, PlainNode][] => {
    const source = sourceOf(graph, claim)
    const counts = ['SURE', 'ACCEPTED'].includes(String(claim.p['review'])) && source?.p['withdrawn'] !== true
    return source && counts && known(claim.p, at) ? [[claim, source]] : []
  })
  return inTextOrder(there).map((claim) => seen(claim, at))
}

function claimsOf(graph: PlainGraph, { node, at }: Seen): Seen[] {
  const mentions = new Set(
    graph.ties.filter(({ type, end }) => type === 'IS' && end === node).map(({ start }) => start),
  )
  const claims = graph.ties
    .filter(({ type, end }) => (type === 'SUBJECT' || type === 'OBJECT') && mentions.has(end))
    .map(({ start }) => start)
  return counting(graph, [...new Set(claims)], at)
}

function behind(graph: PlainGraph, claim: PlainNode, type: string, at: string | null): Seen | null {
  const mention = graph.ties.find((tie) => tie.type === type && tie.start === claim)?.end
  const entity = graph.ties.find((tie) => tie.type === 'IS' && tie.start === mention)?.end
  return entity && known(entity.p, at) ? seen(entity, at) : null
}

function claimField(graph: PlainGraph, { node, at }: Seen, field: string): unknown {
  if (field === 'subject' || field === 'object') return behind(graph, node, field.toUpperCase(), at)
  if (field === 'value' || field === 'saidOn') return json(node.p[field])
  if (field === 'source') return seen(sourceOf(graph, node) ?? node, at)
  if (field !== 'saidBy') return node.p[field] ?? null
  const said = json(node.p['saidBy'])
  return said && { ...said, organization: behind(graph, node, 'SAID_BY', at) }
}

function speaker(graph: PlainGraph, self: Seen): Props {
  const said = self.at === null ? json(self.node.p['by']) : valuesOf(graph, self, 'BY')[0]
  const makers = graph.ties.filter(({ type, end, p }) => type === 'MADE' && end === self.node && known(p, self.at))
  const [maker] = sorted(
    makers.map(({ start }) => start),
    ({ p }) => p['name'],
    ({ p }) => p['id'],
  )
  const kind = maker?.labels.includes('Company') ? 'COMPANY' : 'REGULATOR'
  const by = said ?? (maker ? { name: maker.p['name'] ?? '', kind } : { name: 'not named', kind: 'OTHER' })
  return { ...by, organization: maker ? seen(maker, self.at) : null }
}

function title(graph: PlainGraph, self: Seen): string {
  const { at } = self
  const against = tiesOf(graph, self, 'AGAINST', true).map(([, far]) => far.p['name'] as string)
  const money = one(graph, self, 'amount') as Props | null
  const about = nodesNear(graph, self, ['ABOUT', true, 'Incident'], { first: 1 })[0]
  return titleOf({
    title: at === null ? (self.node.p['title'] ?? null) : (valuesOf(graph, self, 'TITLE')[0]?.title ?? null),
    type: self.kind,
    kind: String(one(graph, self, 'kind')),
    target: one(graph, self, 'target') as string | null,
    countries: many(graph, self, 'countries') as never,
    against: against.toSorted(),
    status: one(graph, self, 'status') as string | null,
    amount: money?.['amount'] ?? null,
    currency: money?.['currency'] ?? null,
    by: speaker(graph, self).name ?? '',
    about: about
      ? {
          kind: String(one(graph, about, 'kind')),
          target: one(graph, about, 'target') as string | null,
          countries: many(graph, about, 'countries') as never,
        }
      : null,
  })
}
