/**
 * The API once more, as simple as it can be written: a resolver a field over the whole graph in memory, nothing compiled.
 * Slow and obvious, for comparing.
 */
import { GraphQLError, type GraphQLFieldResolver, type GraphQLTypeResolver } from 'graphql'
import { titleOf } from '../../server/graph/read/title.ts'
import {
  behind,
  claimsAbout,
  doesCount,
  isSeveral,
  isSingle,
  json,
  known,
  many,
  one,
  seen,
  sortDay,
  sorted,
  sourceOf,
  thingOf,
  tiesOf,
  valuesOf,
  type PlainGraph,
  type PlainNode,
  type PlainTie,
  type Props,
  type Seen,
} from './plain-graph.ts'
import { matches, type Filter } from './plain-filters.ts'
import { comparing, lists, page, type Order } from './plain-lists.ts'

export const plainTypeOf: GraphQLTypeResolver<Seen, PlainGraph> = ({ kind }) => kind

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
const tied: Record<string, [string[], boolean, string]> = {
  'Company.ownedBy': [['SUBSIDIARY_OF'], true, 'Ownership'],
  'Company.owns': [['SUBSIDIARY_OF'], false, 'Ownership'],
  'Company.involvements': [['INVOLVED_IN'], true, 'Involvement'],
  'Incident.involvements': [['INVOLVED_IN'], false, 'Involvement'],
  'Penalty.history': [['IMPOSED', 'ALTERED'], false, 'PenaltyStep'],
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
  if (parentType.name === 'Query') return root(graph, fieldName, args)
  if (source?.['node'] === undefined || parentType.name.endsWith('Edge'))
    return fieldName === 'specified' ? source?.amount != null : source?.[fieldName]
  const self = source as unknown as Seen
  const { name: type } = parentType
  const name = `${type}.${fieldName}`
  if (self.tie) return tieField(graph, self, self.tie, name, fieldName, args)
  if (type === 'Claim') return claimField(graph, self, fieldName)
  if (type === 'Source') return sourceField(graph, self, fieldName, args)
  if (isSingle(fieldName)) return one(graph, self, fieldName)
  if (isSeveral(fieldName)) return many(graph, self, fieldName)
  if (name in near) return nodesNear(graph, self, near[name], args)
  if (fieldName === 'reactions') return nodesNear(graph, self, ['ABOUT', false, 'Statement'], args)
  if (fieldName === 'causes') return tiesNear(graph, self, [['LED_TO'], false, 'EventLink'], args)
  if (fieldName === 'consequences') return tiesNear(graph, self, [['LED_TO'], true, 'EventLink'], args)
  if (name in tied) return tiesNear(graph, self, tied[name], args)
  if (fieldName === 'evidence') return counting(graph, claimsAbout(graph, self.node), self.at, args)
  if (fieldName === 'title') return title(graph, self)
  if (name === 'Statement.by') return speaker(graph, self)
  if (name === 'Ruling.broughtBy')
    return (many(graph, self, 'broughtBy') as Props[]).map((said) => bringer(graph, self, said))
  return self.node.p[fieldName] ?? null
}

const onlyOf: Record<string, string> = {
  company: 'Company',
  ruling: 'Ruling',
  incident: 'Incident',
  penalty: 'Penalty',
}

function root(graph: PlainGraph, field: string, args: Props): unknown {
  const at = (args['asOf'] as string | undefined) ?? null
  if (field === 'revision') return graph.nodes.find(({ labels }) => labels.includes('Writer'))?.p['revision']
  if (field in lists) return page(graph, field, args)
  if (args.id == null) throw new GraphQLError('Neither an id nor a name.', { extensions: { code: 'BAD_SELECTOR' } })
  const found = thingOf(graph, args.id)
  if (!found) return null
  if (field in onlyOf && !found.labels.includes(onlyOf[field] ?? '')) return null
  return known(found.p, at) ? seen(found, at) : null
}

function sourceField(graph: PlainGraph, self: Seen, field: string, args: Props): unknown {
  const { node, at } = self
  if (field === 'publishedOn') return json(node.p[field])
  if (field === 'summarizes') return ((node.p[field] ?? []) as string[]).map(json)
  if (field === 'copies') return copiesOf(graph, self).slice(0, args['first'])
  if (field === 'takenDown' || field === 'withdrawn') return node.p[field] === true
  if (field === 'supersededBy') return wording(graph, at, ({ id }) => id === node.p['supersededBy'])
  if (field === 'supersedes') return wording(graph, at, ({ supersededBy }) => supersededBy === node.p.id)
  if (field === 'unread') return []
  if (field !== 'claims') return node.p[field] ?? null
  const own = graph.into('FROM', node).map(({ start }) => start)
  return inTextOrder(
    own.filter((claim) => known(claim.p, at) && passes(graph, 'Claim', claim, at, args)).map((claim) => [claim, node]),
  )
    .slice(0, args['first'])
    .map((claim) => seen(claim, at))
}

function wording(graph: PlainGraph, at: string | null, is: (p: Props) => boolean): Seen | null {
  const [last] = sorted(
    graph.nodes.filter(
      (node) => node.labels.includes('Source') && is(node.p) && lists['sources']?.known(graph, node, at),
    ),
    ({ p }) => -(p.seq ?? 0),
  )
  return last ? seen(last, at) : null
}

function copiesOf(graph: PlainGraph, { node, at }: Seen): Props[] {
  const copies = graph.into('OF', node).map(({ start }) => start.p)
  const there = copies.filter(({ publishedUntil }) => at === null || (publishedUntil != null && publishedUntil <= at))
  return sorted(
    there,
    ({ publishedUntil }) => publishedUntil,
    ({ publishedFrom }) => publishedFrom,
    ({ key }) => key,
  ).map((copy) => ({ ...copy, publishedOn: json(copy['publishedOn']) }))
}

const orderKey = (graph: PlainGraph, at: string | null) => (far: PlainNode) =>
  far.labels.includes('Organization') ? far.p['name'] : sortDay(graph, seen(far, at))

/** Whether a filter, if there is one, lets a thing through. */
const passes = (graph: PlainGraph, type: string, node: PlainNode, at: string | null, { filter }: Props): boolean =>
  filter == null || matches(graph, type, seen(node, at), filter as Filter)

function nodesNear(graph: PlainGraph, self: Seen, step: [string, boolean, string] | undefined, args: Props): Seen[] {
  const [type, isStart, label] = step ?? ['', true, '']
  const far = new Set(tiesOf(graph, self, type, isStart).map(([, other]) => other))
  const there = [...far].filter((node) => node.labels.includes(label) && passes(graph, label, node, self.at, args))
  const orderBy = (args['orderBy'] ?? []) as Order[]
  const list = Object.values(lists).find((each) => each.label === label)
  const ordered =
    list && orderBy.length > 0
      ? there.toSorted(comparing(graph, list, orderBy, self.at))
      : sorted(there, orderKey(graph, self.at), ({ p }) => p['id'])
  return ordered.slice(0, args['first']).map((node) => seen(node, self.at))
}

const filtered: Record<string, string> = { EventLink: 'Event', Ownership: 'Company' }

function tiesNear(graph: PlainGraph, self: Seen, step: [string[], boolean, string] | undefined, args: Props): Seen[] {
  const [types, isStart, kind] = step ?? [[], true, '']
  const key = orderKey(graph, self.at)
  const roles = args['role'] as unknown[] | undefined
  const there = types
    .flatMap((type) => tiesOf(graph, self, type, isStart))
    .filter(
      ([{ p }, far]) =>
        passes(
          graph,
          filtered[kind] ?? far.labels.find((label) => label in { Company: 1, Incident: 1 }) ?? '',
          far,
          self.at,
          args,
        ) &&
        (roles?.includes(p['role']) ?? true),
    )
  const found = sorted(
    there,
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
  return counting(graph, claims, self.at, args)
}

const inTextOrder = (claims: [PlainNode, PlainNode][]): PlainNode[] =>
  sorted(
    claims,
    ([, s]) => s.p['seq'],
    ([c]) => c.p['start'],
    ([c]) => c.p['end'],
    ([c]) => c.p['id'],
  ).map(([claim]) => claim)

function counting(graph: PlainGraph, claims: readonly PlainNode[], at: string | null, args: Props): Seen[] {
  const there = claims.flatMap((claim): [PlainNode, PlainNode][] => {
    const source = sourceOf(graph, claim)
    const isThere = doesCount(claim, source) && known(claim.p, at) && passes(graph, 'Claim', claim, at, args)
    return source && isThere ? [[claim, source]] : []
  })
  return inTextOrder(there)
    .slice(0, args['first'])
    .map((claim) => seen(claim, at))
}

/** Null also where what a claim speaks of is not there, since nothing that counts says so. */
function thingBehind(graph: PlainGraph, claim: PlainNode, type: string, at: string | null): Seen | null {
  const thing = behind(graph, claim, type)
  const isThere = thing?.labels.some((label) => label === 'Organization' || label === 'Event') === true
  return thing && isThere && known(thing.p, at) ? seen(thing, at) : null
}

function bringer(graph: PlainGraph, { at }: Seen, said: Props): Props {
  const mention = graph.nodes.find(({ labels, p }) => labels.includes('Mention') && p.id === said['mention'])
  const thing = mention && graph.out('IS', mention)[0]?.end
  return { ...said, organization: thing && known(thing.p, at) ? seen(thing, at) : null }
}

function claimField(graph: PlainGraph, { node, at }: Seen, field: string): unknown {
  if (field === 'subject' || field === 'object') return thingBehind(graph, node, field.toUpperCase(), at)
  if (field === 'value' || field === 'saidOn') return json(node.p[field])
  if (field === 'source') return seen(sourceOf(graph, node) ?? node, at)
  if (field !== 'saidBy') return node.p[field] ?? null
  const said = json(node.p['saidBy'])
  return said && { ...said, organization: thingBehind(graph, node, 'SAID_BY', at) }
}

function speaker(graph: PlainGraph, self: Seen): Props {
  const said = one(graph, self, 'by') as Props | null
  const makers = graph.into('MADE', self.node).filter(({ p }) => known(p, self.at))
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
