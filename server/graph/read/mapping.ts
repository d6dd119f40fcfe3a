/**
 * How the types of schema/*.graphql are stored (schema/constraints.cypher): every name that a compiled Cypher contains
 * comes from here, every value travels as a parameter.
 */

/** One relationship away: its type or types, which way it points seen from the owner of the field, and what is there. */
export interface Step {
  readonly type: string
  readonly way: 'out' | 'in'
  readonly to: string
}

/** `time`: the earliest first. `name`: by name. Ties are broken by id and key, so that an order is total. */
export type Order = 'time' | 'name'

/** How a value is written on a node. Lists are lists of it. A flag that is not there is false. */
export type Form = 'text' | 'json'

export type Field =
  /** Stored as it is and the same at all times. */
  | { readonly is: 'plain'; readonly property: string; readonly form?: Form | 'flag'; readonly list?: true }
  /** Decided from claims: the present value is a property; what was known when is in :Value nodes. */
  | {
      readonly is: 'value'
      readonly predicate: string
      readonly property: string
      readonly form: Form
      /** Where the value of the claim is an object of one member: that member. */
      readonly member?: string
      readonly list?: true
    }
  /** Nodes one relationship away. */
  | { readonly is: 'nodes'; readonly step: Step; readonly order: Order }
  /** The relationships themselves, with both their ends. */
  | { readonly is: 'ties'; readonly step: Step; readonly order: Order }
  /** One end of a relationship: where it starts, where it ends, or the one that is not the owner of the field. */
  | { readonly is: 'end'; readonly end: 'start' | 'end' | 'far' }
  /** Claims: of an entity through its mentions, of a relationship by the ids it keeps, of a source by reading it. */
  | { readonly is: 'claims'; readonly of: 'entity' | 'relationship' | 'source' }
  /** The entity that a claim speaks of, or one of the two that a proposal is about. */
  | { readonly is: 'spokenOf'; readonly relationship: 'SUBJECT' | 'OBJECT' | 'A' | 'B' }
  | { readonly is: 'sourceOfClaim' }
  /** The source in whose place this one is, or that is in its place. */
  | { readonly is: 'wording'; readonly which: 'before' | 'after' }
  /** Other publications of a source, as values. */
  | { readonly is: 'copies' }
  /** Made of an event's own values, and of what is looked up of its neighbors where these are not enough. */
  | { readonly is: 'title' }
  /** Looked up for all objects of an answer at once. */
  | { readonly is: 'lookedUp'; readonly what: 'original' | 'page' | 'unread' }
  | { readonly is: 'speaker'; readonly of: 'statement' | 'claim' | 'ruling' }

type Fields = Readonly<Record<string, Field>>

const plain = (property: string, form: Form | 'flag' = 'text'): Field => ({ is: 'plain', property, form })
const text = (predicate: string, property: string, member: string): Field => ({
  is: 'value',
  predicate,
  property,
  form: 'text',
  member,
})
const texts = (predicate: string, property: string, member: string): Field => ({
  is: 'value',
  predicate,
  property,
  form: 'text',
  member,
  list: true,
})
const json = (predicate: string, property: string): Field => ({ is: 'value', predicate, property, form: 'json' })
const jsons = (predicate: string, property: string): Field => ({
  is: 'value',
  predicate,
  property,
  form: 'json',
  list: true,
})
const out = (type: string, to: string): Step => ({ type, way: 'out', to })
const into = (type: string, to: string): Step => ({ type, way: 'in', to })
const nodes = (step: Step, order: Order = 'time'): Field => ({ is: 'nodes', step, order })
const ties = (step: Step, order: Order = 'time'): Field => ({ is: 'ties', step, order })

const entity: Fields = {
  id: plain('id'),
  knownFrom: plain('knownFrom'),
  evidence: { is: 'claims', of: 'entity' },
}

const organization: Fields = {
  ...entity,
  name: text('NAME', 'name', 'name'),
  aliases: texts('ALIAS', 'aliases', 'name'),
  kind: text('KIND', 'kind', 'kind'),
  country: text('COUNTRY', 'country', 'country'),
  description: text('DESCRIPTION', 'description', 'text'),
  statements: nodes(out('MADE', 'Statement')),
}

const event: Fields = {
  ...entity,
  title: { is: 'title' },
  kind: text('KIND', 'kind', 'kind'),
  date: json('DATE', 'date'),
  causes: ties(into('LED_TO', 'Event')),
  consequences: ties(out('LED_TO', 'Event')),
  reactions: nodes(into('ABOUT', 'Statement')),
}

const tie: Fields = {
  knownFrom: plain('knownFrom'),
  evidence: { is: 'claims', of: 'relationship' },
}

/** Type of the schema → its fields. Types that are not here are values: read whole, with the members as they are. */
export const mapping: Readonly<Record<string, Fields>> = {
  Company: {
    ...organization,
    named: { is: 'value', predicate: 'NAME', property: 'named', form: 'text', member: 'named' },
    identifiers: jsons('IDENTIFIER', 'identifiers'),
    ownedBy: ties(out('SUBSIDIARY_OF', 'Company'), 'name'),
    owns: ties(into('SUBSIDIARY_OF', 'Company'), 'name'),
    involvements: ties(out('INVOLVED_IN', 'Incident')),
    rulings: nodes(into('AGAINST', 'Ruling')),
    penalties: nodes(into('ON', 'Penalty')),
  },
  Regulator: {
    ...organization,
    rulings: nodes(out('ISSUED', 'Ruling')),
  },
  Incident: {
    ...event,
    discovered: json('DISCOVERED', 'discovered'),
    target: text('TARGET', 'target', 'name'),
    affected: json('AFFECTED', 'affected'),
    dataTypes: jsons('DATA_TYPE', 'dataTypes'),
    countries: jsons('TOUCHED_COUNTRY', 'countries'),
    involvements: ties(into('INVOLVED_IN', 'Company'), 'name'),
    actor: json('ACTOR', 'actor'),
    rulings: nodes(into('ABOUT', 'Ruling')),
  },
  Ruling: {
    ...event,
    issuedBy: nodes(into('ISSUED', 'Regulator'), 'name'),
    broughtBy: { is: 'speaker', of: 'ruling' },
    against: nodes(out('AGAINST', 'Company'), 'name'),
    about: nodes(out('ABOUT', 'Event')),
    legalBasis: texts('LEGAL_BASIS', 'legalBasis', 'text'),
    findings: jsons('FINDING', 'findings'),
    reviews: nodes(out('REVIEWS', 'Ruling')),
    reviewedBy: nodes(into('REVIEWS', 'Ruling')),
    penalties: nodes(out('IMPOSED', 'Penalty')),
  },
  Penalty: {
    ...event,
    amount: json('AMOUNT', 'amount'),
    status: text('STATUS', 'status', 'status'),
    history: ties(into('IMPOSED|ALTERED', 'Event')),
    on: nodes(out('ON', 'Company'), 'name'),
    rulings: nodes(into('IMPOSED', 'Ruling')),
  },
  Statement: {
    ...event,
    by: { is: 'speaker', of: 'statement' },
    about: nodes(out('ABOUT', 'Event')),
  },
  Source: {
    id: plain('id'),
    title: plain('title'),
    url: plain('url'),
    publisher: plain('publisher'),
    publishedOn: plain('publishedOn', 'json'),
    publishedOnOrigin: plain('publishedOnOrigin'),
    language: plain('language'),
    summarizes: { is: 'plain', property: 'summarizes', form: 'json', list: true },
    text: plain('text'),
    sha256: plain('sha256'),
    original: { is: 'lookedUp', what: 'original' },
    rulesVersion: plain('rulesVersion'),
    withdrawn: plain('withdrawn', 'flag'),
    takenDown: plain('takenDown', 'flag'),
    supersedes: { is: 'wording', which: 'before' },
    supersededBy: { is: 'wording', which: 'after' },
    copies: { is: 'copies' },
    claims: { is: 'claims', of: 'source' },
    unread: { is: 'lookedUp', what: 'unread' },
  },
  Claim: {
    id: plain('id'),
    predicate: plain('predicate'),
    subject: { is: 'spokenOf', relationship: 'SUBJECT' },
    object: { is: 'spokenOf', relationship: 'OBJECT' },
    value: plain('value', 'json'),
    quote: plain('quote'),
    start: plain('start'),
    end: plain('end'),
    paragraph: plain('paragraph'),
    page: { is: 'lookedUp', what: 'page' },
    source: { is: 'sourceOfClaim' },
    saidBy: { is: 'speaker', of: 'claim' },
    saidOn: plain('saidOn', 'json'),
    stance: plain('stance'),
    modality: plain('modality'),
    review: plain('review'),
    reason: plain('reason'),
    knownFrom: plain('knownFrom'),
  },
  Proposal: {
    id: plain('id'),
    reason: plain('reason'),
    a: { is: 'spokenOf', relationship: 'A' },
    b: { is: 'spokenOf', relationship: 'B' },
  },
  Involvement: {
    ...tie,
    company: { is: 'end', end: 'start' },
    incident: { is: 'end', end: 'end' },
    role: plain('role'),
  },
  Ownership: {
    ...tie,
    subsidiary: { is: 'end', end: 'start' },
    parent: { is: 'end', end: 'end' },
    from: plain('from', 'json'),
    until: plain('until', 'json'),
    share: plain('share'),
  },
  PenaltyStep: {
    ...tie,
    status: plain('status'),
    amount: plain('amount'),
    currency: plain('currency'),
    event: { is: 'end', end: 'far' },
  },
  EventLink: {
    ...tie,
    kind: plain('kind'),
    event: { is: 'end', end: 'far' },
  },
}

/** The label by which nodes of a type are told from those of others. */
export const labelOfType = (type: string): string => (type === 'Proposal' ? 'Decision' : type)

/** Members that a value has beyond what is stored. */
export const computed: Readonly<Record<string, (value: Record<string, unknown>) => Record<string, unknown>>> = {
  Money: (money) => ({ ...money, specified: typeof money['amount'] === 'number' }),
}
