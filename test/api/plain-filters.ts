/** What filters of the schema mean, read from their descriptions: one thing at a time, over the graph in memory. */
import {
  behind,
  claimsAbout,
  doesCount,
  json,
  known,
  many,
  one,
  seen,
  sortDay,
  sourceOf,
  thingOf,
  tiesOf,
  type PlainGraph,
  type PlainNode,
  type PlainTie,
  type Props,
  type Seen,
} from './plain-graph.ts'

export type Filter = Readonly<Record<string, unknown>>
type Test = (graph: PlainGraph, self: Seen, value: never, filter: Filter) => boolean
type Tests = Readonly<Record<string, Test>>

type Words = { readonly in?: string[] | null; readonly contains?: string | null; readonly startsWith?: string | null }
type Range = { readonly from?: string | null; readonly until?: string | null }
type Lies<R> = { readonly overlaps?: R | null; readonly within?: R | null }
type Amounts = { readonly min?: number | null; readonly max?: number | null }
type Bounds<V> = readonly [least: V | null | undefined, most: V | null | undefined]

function text(value: unknown, words: Words): boolean {
  if (typeof value !== 'string') return false
  const [has, lower] = [value.toLowerCase(), (word: string) => word.toLowerCase()]
  return (
    (words.in == null || words.in.some((word) => lower(word) === has)) &&
    (words.contains == null || has.includes(lower(words.contains))) &&
    (words.startsWith == null || has.startsWith(lower(words.startsWith)))
  )
}

function lies<V extends string | number>(
  [least, most]: Bounds<V>,
  overlaps: Bounds<V> | null,
  within: Bounds<V> | null,
) {
  if (least == null && most == null) return false
  if (overlaps) {
    const [from, until] = overlaps
    if (from != null && most != null && most < from) return false
    if (until != null && least != null && least > until) return false
  }
  if (within) {
    const [from, until] = within
    if (from != null && (least == null || least < from)) return false
    if (until != null && (most == null || most > until)) return false
  }
  return true
}

const days = (range: Range | null | undefined): Bounds<string> | null => (range ? [range.from, range.until] : null)
const counts = (range: Amounts | null | undefined): Bounds<number> | null => (range ? [range.min, range.max] : null)
function date(value: Props | null, { overlaps, within }: Lies<Range>): boolean {
  if (!overlaps && !within) return true
  return lies(boundsOf(value), days(overlaps), days(within))
}
const boundsOf = (value: Props | null): Bounds<string> => [value?.['earliest'] as never, value?.['latest'] as never]
const inRange = (day: string | null | undefined, range: Range): boolean =>
  day != null && (range.from == null || day >= range.from) && (range.until == null || day <= range.until)

/** What ids lead to, and whatever belongs to it. */
function things(
  graph: PlainGraph,
  ids: readonly string[],
  at: string | null,
  withSubsidiaries: unknown,
): Set<PlainNode> {
  const found = new Set(ids.map((id) => thingOf(graph, id)).filter((node) => node !== undefined))
  if (withSubsidiaries !== true) return found
  for (const owner of found)
    for (const { p, start } of graph.into('SUBSIDIARY_OF', owner)) if (p.until == null && known(p, at)) found.add(start)
  return found
}

const far = (graph: PlainGraph, self: Seen, type: string, isStart: boolean): PlainNode[] =>
  tiesOf(graph, self, type, isStart).map(([, node]) => node)

/** Through several ties, each with whether its start is nearer. */
const reach = (graph: PlainGraph, self: Seen, ...steps: [string, boolean][]): PlainNode[] =>
  steps.reduce(
    (from, [type, isStart]) => from.flatMap((node) => far(graph, seen(node, self.at), type, isStart)),
    [self.node],
  )

const leads =
  (...steps: [string, boolean][]): Test =>
  (graph, self, ids: string[], { withSubsidiaries }) => {
    const wanted = things(graph, ids, self.at, withSubsidiaries)
    return reach(graph, self, ...steps).some((node) => wanted.has(node))
  }
const exists =
  (...steps: [string, boolean][]): Test =>
  (graph, self, wanted: boolean) =>
    reach(graph, self, ...steps).length > 0 === wanted
const inCountry =
  (...steps: [string, boolean][]): Test =>
  (graph, self, countries: string[]) =>
    reach(graph, self, ...steps).some((node) => isOf(graph, seen(node, self.at), 'country', countries))

const isOf = (graph: PlainGraph, self: Seen, field: string, values: readonly unknown[]): boolean =>
  values.includes(one(graph, self, field))
const single =
  (field: string): Test =>
  (graph, self, values: string[]) =>
    isOf(graph, self, field, values)
const textOf =
  (field: string): Test =>
  (graph, self, words: Words) =>
    text(one(graph, self, field), words)
const listed = (graph: PlainGraph, self: Seen, field: string): Props[] => many(graph, self, field) as Props[]
const called = (graph: PlainGraph, self: Seen, words: Words): boolean =>
  [one(graph, self, 'name'), ...many(graph, self, 'aliases')].some((name) => text(name, words))

const entity: Tests = {
  id: (graph, self, ids: string[]) => things(graph, ids, self.at, false).has(self.node),
  knownFrom: (_, { node }, range: Range) => inRange(node.p.knownFrom, range),
  evidence: (graph, { node, at }, filter: Filter) =>
    claimsAbout(graph, node).some(
      (claim) =>
        doesCount(claim, sourceOf(graph, claim)) &&
        known(claim.p, at) &&
        matches(graph, 'Claim', seen(claim, at), filter),
    ),
  review: (graph, { node, at }, reviews: string[]) =>
    claimsAbout(graph, node).some(({ p }) => reviews.includes(String(p['review'])) && known(p, at)),
}
const event: Tests = {
  ...entity,
  date: (graph, self, filter: Lies<Range>) => date(one(graph, self, 'date') as Props | null, filter),
  from: (graph, self, day: string) =>
    sortDay(graph, self) !== null && lies(boundsOf(one(graph, self, 'date') as Props), [day, null], null),
  until: (graph, self, day: string) =>
    sortDay(graph, self) !== null && lies(boundsOf(one(graph, self, 'date') as Props), [null, day], null),
}
const organization: Tests = {
  ...entity,
  name: (graph, self, part: string) => called(graph, self, { contains: part }),
  called,
  country: single('country'),
  kind: single('kind'),
}

const isPart = ({ p }: PlainTie, roles: unknown): boolean => !Array.isArray(roles) || roles.includes(p['role'])
const touched: Test = (graph, self, countries: string[] | null, { countryRole }) =>
  listed(graph, self, 'countries').some(
    ({ country, role }) =>
      (countries === null || countries.includes(String(country))) &&
      (!Array.isArray(countryRole) || countryRole.includes(role)),
  )

function speaks(said: Props | null, kinds: string[] | null | undefined, name: Words | null | undefined): boolean {
  if (said === null) return false
  return (kinds == null || kinds.includes(String(said['kind']))) && (name == null || text(said.name, name))
}
interface SpeakerFilter {
  readonly organization?: string[] | null
  readonly kind?: string[] | null
  readonly name?: Words | null
}
const isA =
  (type: string): Test =>
  (graph, self, filter: Filter) =>
    self.node.labels.includes(type) && matches(graph, type, self, filter)

const tests: Readonly<Record<string, Tests>> = {
  Company: {
    ...organization,
    named: (graph, self, wanted: boolean) => (one(graph, self, 'named') === true) === wanted,
    identifier: (graph, self, ids: string[]) =>
      listed(graph, self, 'identifiers').some(({ id }) => ids.includes(String(id))),
    group: (graph, self, ids: string[]) => things(graph, ids, self.at, true).has(self.node),
    role: (graph, self, roles: string[]) =>
      tiesOf(graph, self, 'INVOLVED_IN', true).some(([tie]) => isPart(tie, roles)),
    hasPenalty: exists(['ON', false]),
  },
  Regulator: { ...organization, hasPenalty: exists(['ISSUED', true], ['IMPOSED', true]) },
  Incident: {
    ...event,
    kind: single('kind'),
    country: touched,
    countryRole: (graph, self, _roles, filter) => touched(graph, self, null as never, filter),
    company: (graph, self, ids: string[], { withSubsidiaries, role }) => {
      const wanted = things(graph, ids, self.at, withSubsidiaries)
      return tiesOf(graph, self, 'INVOLVED_IN', false).some(([tie, node]) => wanted.has(node) && isPart(tie, role))
    },
    role: (graph, self, roles: string[]) =>
      tiesOf(graph, self, 'INVOLVED_IN', false).some(([tie]) => isPart(tie, roles)),
    target: textOf('target'),
    affected: (graph, self, { overlaps, within }: Lies<Amounts>) => {
      const count = one(graph, self, 'affected') as { min: number | null; max: number | null } | null
      return (!overlaps && !within) || lies([count?.min, count?.max], counts(overlaps), counts(within))
    },
    dataTaken: (graph, self, types: string[]) =>
      listed(graph, self, 'dataTypes').some(({ type, taken }) => taken === 'YES' && types.includes(String(type))),
    actorKind: (graph, self, kinds: string[]) =>
      kinds.includes(String((one(graph, self, 'actor') as Props | null)?.['kind'])),
    discovered: (graph, self, filter: Lies<Range>) => date(one(graph, self, 'discovered') as Props | null, filter),
    regulator: leads(['ABOUT', false], ['ISSUED', false]),
    hasPenalty: exists(['ABOUT', false], ['IMPOSED', true]),
  },
  Ruling: {
    ...event,
    kind: single('kind'),
    regulator: (graph, self, ids: string[]) => leads(['ISSUED', false])(graph, self, ids as never, {}),
    against: leads(['AGAINST', true]),
    country: inCountry(['ISSUED', false]),
    about: (graph, self, ids: string[]) => leads(['ABOUT', true])(graph, self, ids as never, {}),
    legalBasis: (graph, self, words: Words) => many(graph, self, 'legalBasis').some((law) => text(law, words)),
    outcome: (graph, self, outcomes: string[]) =>
      listed(graph, self, 'findings').some(({ outcome }) => outcomes.includes(String(outcome))),
    broughtBy: (graph, self, { organization: ids, kind, name }: SpeakerFilter) =>
      listed(graph, self, 'broughtBy').some((said) => {
        if (!speaks(said, kind, name)) return false
        if (ids == null) return true
        const mention = graph.nodes.find(({ labels, p }) => labels.includes('Mention') && p.id === said['mention'])
        const thing = mention && graph.out('IS', mention)[0]?.end
        return thing !== undefined && known(thing.p, self.at) && things(graph, ids, self.at, false).has(thing)
      }),
    hasPenalty: exists(['IMPOSED', true]),
  },
  Penalty: {
    ...event,
    kind: single('kind'),
    status: single('status'),
    company: leads(['ON', true]),
    regulator: (graph, self, ids: string[]) =>
      leads(['IMPOSED', false], ['ISSUED', false])(graph, self, ids as never, {}),
    country: inCountry(['IMPOSED', false], ['ISSUED', false]),
    amount: (graph, self, { currency, min, max }: Amounts & { currency: string }) => {
      const money = one(graph, self, 'amount') as Props | null
      return (
        money?.currency === currency && money.amount != null && lies([money.amount, money.amount], null, [min, max])
      )
    },
    specified: (graph, self, wanted: boolean) =>
      ((one(graph, self, 'amount') as Props | null)?.amount != null) === wanted,
    currency: (graph, self, wanted: string) => (one(graph, self, 'amount') as Props | null)?.currency === wanted,
    minAmount: (graph, self, least: number) => ((one(graph, self, 'amount') as Props | null)?.amount ?? -1) >= least,
  },
  Statement: {
    ...event,
    kind: single('kind'),
    organization: leads(['MADE', false]),
    by: (graph, self, { organization: ids, kind, name }: SpeakerFilter) => {
      const said = one(graph, self, 'by') as Props | null
      const wanted = ids == null ? null : things(graph, ids, self.at, false)
      const makers = far(graph, self, 'MADE', false).filter((node) => wanted?.has(node) ?? true)
      if (said) return speaks(said, kind, name) && (wanted === null || makers.length > 0)
      return makers.some(({ labels, p }) =>
        speaks({ name: p.name ?? '', kind: labels.includes('Company') ? 'COMPANY' : 'REGULATOR' }, kind, name),
      )
    },
    about: (graph, self, ids: string[]) => leads(['ABOUT', true])(graph, self, ids as never, {}),
  },
  Event: {
    ...event,
    type: (_, { node }, types: string[]) => node.labels.some((label) => types.includes(label.toUpperCase())),
    organization: (graph, self, ids: string[], { withSubsidiaries }) => {
      const wanted = things(graph, ids, self.at, withSubsidiaries)
      const [nearer, farther] = [
        ['AGAINST', 'ON'],
        ['INVOLVED_IN', 'ISSUED', 'MADE'],
      ]
      const parts = [
        ...(nearer ?? []).flatMap((type) => far(graph, self, type, true)),
        ...(farther ?? []).flatMap((type) => far(graph, self, type, false)),
      ]
      return parts.some((node) => wanted.has(node))
    },
    country: (graph, self, countries: string[]) =>
      tests[self.kind]?.['country']?.(graph, self, countries as never, {}) ?? false,
    incident: isA('Incident'),
    ruling: isA('Ruling'),
    penalty: isA('Penalty'),
    statement: isA('Statement'),
  },
  Source: {
    id: (_, { node }, ids: string[]) => ids.includes(node.p.id ?? ''),
    text: (_, { node: { p } }, part: string) =>
      [p.title, p['publisher']].some((said) => text(said, { contains: part })),
    title: (_, { node }, words: Words) => text(node.p.title, words),
    publisher: (_, { node }, words: Words) => text(node.p['publisher'], words),
    url: (_, { node }, words: Words) => text(node.p['url'], words),
    language: (_, { node }, languages: string[]) => languages.includes(String(node.p['language'])),
    publishedOn: (_, { node }, filter: Lies<Range>) => date(json(node.p['publishedOn']), filter),
    from: (_, { node: { p } }, day: string) => inRange(p.publishedUntil ?? p.publishedFrom, { from: day }),
    until: (_, { node: { p } }, day: string) => inRange(p.publishedFrom ?? p.publishedUntil, { until: day }),
    withdrawn: (_, { node }, wanted: boolean) => (node.p['withdrawn'] === true) === wanted,
    superseded: (_, { node }, wanted: boolean) => (node.p['supersededBy'] != null) === wanted,
    about: (graph, { node, at }, ids: string[]) =>
      graph
        .into('FROM', node)
        .some(({ start }) => known(start.p, at) && speaksOf(graph, start, things(graph, ids, at, false))),
    review: (graph, { node, at }, reviews: string[]) =>
      graph.into('FROM', node).some(({ start: { p } }) => known(p, at) && reviews.includes(String(p['review']))),
  },
  Claim: {
    id: (_, { node }, ids: string[]) => ids.includes(node.p.id ?? ''),
    ...Object.fromEntries(
      ['predicate', 'review', 'stance', 'modality'].map((name): [string, Test] => [
        name,
        (_, { node }, values: string[]) => values.includes(String(node.p[name])),
      ]),
    ),
    source: (graph, { node }, ids: string[]) => ids.includes(sourceOf(graph, node)?.p.id ?? ''),
    about: (graph, { node, at }, ids: string[]) => speaksOf(graph, node, things(graph, ids, at, false)),
    quote: (_, { node }, words: Words) => text(node.p['quote'], words),
    saidBy: (graph, { node, at }, { organization: ids, kind, name }: SpeakerFilter) => {
      if (!speaks(json(node.p['saidBy']), kind, name)) return false
      const thing = behind(graph, node, 'SAID_BY')
      return ids == null || (thing !== undefined && known(thing.p, at) && things(graph, ids, at, false).has(thing))
    },
    saidOn: (_, { node }, filter: Lies<Range>) => date(json(node.p['saidOn']), filter),
    counts: (graph, { node }, wanted: boolean) => doesCount(node, sourceOf(graph, node)) === wanted,
    publisher: (graph, { node }, words: Words) => text(sourceOf(graph, node)?.p['publisher'], words),
    publishedOn: (graph, { node }, filter: Lies<Range>) => date(json(sourceOf(graph, node)?.p['publishedOn']), filter),
    knownFrom: (_, { node }, range: Range) => inRange(node.p.knownFrom, range),
  },
}

const speaksOf = (graph: PlainGraph, claim: PlainNode, wanted: ReadonlySet<PlainNode>): boolean =>
  ['SUBJECT', 'OBJECT'].some((type) => {
    const thing = behind(graph, claim, type)
    return thing !== undefined && wanted.has(thing)
  })

/** Whether a thing is one that a filter asks for. What is absent or null asks for nothing. */
export function matches(graph: PlainGraph, type: string, self: Seen, filter: Filter): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (value === null || value === undefined) return true
    const some = value as readonly Filter[]
    if (name === 'AND') return some.every((one_) => matches(graph, type, self, one_))
    if (name === 'OR') return some.some((one_) => matches(graph, type, self, one_))
    if (name === 'NOT') return !matches(graph, type, self, value as Filter)
    if (name === 'withSubsidiaries' || name === 'includeWithdrawn') return true
    const test = tests[type]?.[name]
    if (!test) throw new Error(`No plain ${type}.${name}`)
    return test(graph, self, value as never, filter)
  })
}
