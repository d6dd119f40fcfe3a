import {
  buildSchema,
  execute,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  parse,
  printSchema,
  validate,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { createSchema } from '../../server/api/schema.ts'
import { askAGraph, type Answer } from './asking.ts'
import { Choices } from './choices.ts'
import { drawFilter, drawOrder, type Drawing, type Ids } from './draw-filter.ts'
import { fillGraph } from './full-graph.ts'
import { loadPlain, type PlainGraph } from './plain-graph.ts'
import { lists } from './plain-lists.ts'
import { plainField, plainTypeOf } from './plain-resolvers.ts'

const full = askAGraph(fillGraph)
/** Without any resolver. */
const schema = buildSchema(printSchema(createSchema()))
let plain: PlainGraph
let ids: Ids
beforeAll(async () => {
  plain = await loadPlain(full.graph)
  const of = (label: string): string[] =>
    plain.nodes.filter(({ labels }) => labels.includes(label)).map(({ p }) => p.id ?? '')
  const merged = plain.nodes.filter(({ p }) => p['mergedInto'] !== undefined).map(({ p }) => p.id ?? '')
  ids = {
    Source: of('Source'),
    Claim: of('Claim'),
    Organization: [...of('Organization'), ...merged],
    Event: of('Event'),
  }
})

/**
 * A question nobody has asked before takes Neo4j a tenth of a second to plan, so each is asked many times with other values:
 * `COMPARISONS=400` questions of each sort by hand, and `SEED=5` for others.
 */
const questions = Number(process.env['COMPARISONS'] ?? 16)
const times = 41
const first = Number(process.env['SEED'] ?? 1) * 1_000_000
const atOnce = 5

type Variables = Readonly<Record<string, unknown>>

/** What must be the same: the data, and of errors where they are and their codes. False for what is too much to ask. */
async function compare(document: string, variables: Variables, plainVariables = variables): Promise<boolean> {
  const answer = await full.ask(document, variables)
  if (answer.errors[0]?.extensions.code === 'TOO_COMPLEX') return false
  const { data, errors = [] } = await execute({
    schema,
    document: parse(document),
    variableValues: plainVariables,
    contextValue: plain,
    typeResolver: plainTypeOf,
    rootValue: {},
    fieldResolver: plainField,
  })
  const told = `${document}\n${JSON.stringify(variables)}\n${JSON.stringify(plainVariables)}`
  const placed = (all: Answer['errors']) =>
    all.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`).toSorted()
  expect(placed(answer.errors), told).toEqual(placed(errors as never))
  expect(answer.data, told).toEqual(JSON.parse(JSON.stringify(data)))
  return true
}

/** Asks each question with several values, until so many questions were not too much. */
async function compareAll(compareOne: (seed: number, time: number) => Promise<boolean>): Promise<void> {
  for (let [seed, asked] = [first, 0]; asked < questions; seed += 1) {
    if (!(await compareOne(seed, 0))) continue
    asked += 1
    for (let time = 1; time < times; time += atOnce)
      await Promise.all(Array.from({ length: atOnce }, (_, index) => compareOne(seed, time + index)))
  }
}
const limit = 60_000 + questions * 15_000

const days = ['2025-03-31', '2025-05-31', '2025-06-30', '2025-09-10', '2026-01-01']

interface Writing {
  readonly choices: Choices
  readonly drawing: Drawing
  readonly fragments: string[]
  /** What lists inside are filtered and sorted by: declared variables, with what they hold. */
  readonly declared: string[]
  readonly variables: Record<string, unknown>
}

/** The arguments of a field: how many, which and in what order. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>, { choices, drawing, ...writing }: Writing): string {
  const given = args.flatMap(({ name, type }) => {
    const inner = getNamedType(type)
    if (name === 'first') return choices.once(2) ? [choices.of(['first: 1', 'first: $few'])] : []
    if (!choices.once(3)) return []
    const variable = `${name}${writing.declared.length}`
    if (name === 'role') return [`role: [VICTIM, SENDER]`]
    if (!isInputObjectType(inner)) return []
    writing.declared.push(`$${variable}: ${String(type)}`)
    writing.variables[variable] =
      name === 'filter' ? drawFilter(inner, drawing, choices.below(2)) : drawOrder(inner, drawing)
    return [`${name}: $${variable}`]
  })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

/** A random selection on a type: fields, aliases, arguments, fragments, directives, and fields asked for twice. */
function selection(writing: Writing, type: GraphQLNamedType, depth: number): string {
  const { choices, fragments } = writing
  const parts = ['__typename']
  const fields = 'getFields' in type ? Object.values((type as GraphQLObjectType).getFields()) : []
  for (let i = 0; i < 1 + choices.below(3); i += 1) {
    const field = choices.of(fields)
    const inner = getNamedType(field.type)
    if (isCompositeType(inner) && depth === 0) continue
    const key = `k${choices.below(1000)}_${field.name}_${type.name}: ${field.name}${argumentsOf(field, writing)}`
    const directive = choices.once(6) ? choices.of([' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: $yes)']) : ''
    const below = () => (isCompositeType(inner) ? ` ${selection(writing, inner, depth - 1)}` : '')
    parts.push(`${key}${directive}${below()}`)
    if (choices.once(4)) parts.push(`${key}${below()}`)
  }
  for (let i = 0; isAbstractType(type) && i < choices.below(2) + 1; i += 1) {
    const part = choices.of(schema.getPossibleTypes(type))
    parts.push(`... on ${part.name} ${selection(writing, part, depth)}`)
  }
  if (choices.once(4)) {
    const place = fragments.push('') - 1
    fragments[place] = `fragment F${place} on ${type.name} ${selection(writing, type, depth)}`
    parts.push(`...F${place}${choices.of(['', ' @include(if: $yes)', ' @skip(if: $yes)'])}`)
    parts.push(`... @skip(if: $no) { ...F${place} }`)
  }
  return `{ ${parts.join(' ')} }`
}

const roots = Object.keys(lists)
const argumentOf = (root: string, name: string): GraphQLInputObjectType => {
  const fields = schema.getQueryType()?.getFields() ?? {}
  return getNamedType(fields[root]?.args.find((argument) => argument.name === name)?.type) as GraphQLInputObjectType
}

it(
  'selects of generated questions what plain resolvers over the same graph select',
  async () => {
    await compareAll(async (seed, time) => {
      const [choices, values] = [new Choices(seed), new Choices(seed * 100 + time)]
      const drawing = { shape: choices, values, ids }
      const writing: Writing = { choices, drawing, fragments: [], declared: [], variables: {} }
      const root = choices.of(roots)
      const page = getNamedType(schema.getQueryType()?.getFields()[root]?.type) as GraphQLObjectType
      const node = getNamedType(page.getFields()['nodes']?.type) as GraphQLNamedType
      const timed = choices.once(2)
      const body = selection(writing, node, 1 + choices.below(3))
      const declared = ['$yes: Boolean!', '$no: Boolean!', '$few: Int', '$asOf: Date', ...writing.declared]
      const document =
        `query (${declared.join(', ')}) { list: ${root}(first: $few${timed ? ', asOf: $asOf' : ''}) { totalCount nodes ${body} }` +
        ` used: revision @include(if: $yes) @skip(if: $no) again: ${root}(asOf: $asOf) { __typename } } ${writing.fragments.join(' ')}`
      expect(validate(schema, parse(document)), document).toEqual([])
      const variables = {
        yes: true,
        no: false,
        few: values.below(8),
        ...(timed && { asOf: values.of(days) }),
        ...writing.variables,
      }
      return compare(document, variables)
    })
  },
  limit,
)

/** Where things are in a list: their ids, with the cursors that the API gives them in this order. */
async function placesIn(root: string, orderBy: unknown, asOf: string | null): Promise<[id: string, cursor: string][]> {
  const order = orderBy === null ? '' : `, orderBy: $orderBy`
  const document = `query ($orderBy: [${argumentOf(root, 'orderBy').name}!], $asOf: Date) { list: ${root}(first: 500${order}, asOf: $asOf) { edges { cursor node { id } } } }`
  const { data } = await full.ask(document, { orderBy: orderBy ?? [], asOf })
  return (data?.['list']?.edges ?? []).map(({ cursor, node }) => [node.id, cursor])
}

it(
  'filters, sorts and pages lists as plain resolvers over the same graph do',
  async () => {
    const places = new Map<string, Promise<[string, string][]>>()
    await compareAll(async (seed, time) => {
      const shape = new Choices(seed)
      const values = new Choices(seed * 100 + time)
      const drawing = { shape, values, ids }
      const root = shape.of(roots)
      const [filterType, orderType] = [argumentOf(root, 'filter'), argumentOf(root, 'orderBy')]
      const timed = shape.once(2)
      const asOf = timed ? values.of(days) : null
      const orderBy = shape.once(2) ? drawOrder(orderType, drawing) : null
      const filter = drawFilter(filterType, drawing, shape.below(3))
      const key = JSON.stringify([root, orderBy, asOf])
      const known = places.get(key) ?? placesIn(root, orderBy, asOf)
      places.set(key, known)
      const all = await known
      const window: Record<string, number | [string, string]> = { [shape.once(2) ? 'first' : 'last']: values.below(7) }
      if (all.length > 0 && shape.once(2)) window['after'] = values.of(all)
      if (all.length > 0 && shape.once(2)) window['before'] = values.of(all)
      const seenBy = (index: 0 | 1): Variables => ({
        filter,
        orderBy,
        asOf,
        ...Object.fromEntries(
          Object.entries(window).map(([name, place]) => [name, Array.isArray(place) ? place[index] : place]),
        ),
      })
      const document =
        `query ($filter: ${filterType.name}, $orderBy: [${orderType.name}!], $asOf: Date, $first: Int, $after: String, $last: Int, $before: String)` +
        ` { list: ${root}(filter: $filter, orderBy: $orderBy, asOf: $asOf, first: $first, after: $after, last: $last, before: $before)` +
        ' { totalCount nodes { id } edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } }'
      return compare(document, seenBy(1), seenBy(0))
    })
  },
  limit,
)

it(
  'answers the other root fields where one of them goes wrong, as the specification says',
  async () => {
    await compareAll(async (seed, time) => {
      const [shape, values] = [new Choices(seed), new Choices(seed * 100 + time)]
      const parts = ['a', 'b', 'c', 'd']
        .slice(0, 2 + shape.below(3))
        .map((key) =>
          shape.of([
            `${key}: node(id: $id) { __typename id }`,
            `${key}: company(id: $id) { id name }`,
            `${key}: company { id }`,
            `${key}: incident(id: $event) { id kind rulings(first: 2) { id } }`,
            `${key}: ruling(id: "nobody") { id }`,
            `${key}: rulings(first: 2) { nodes { id kind } }`,
            ...(shape.once(3) ? [`${key}: companies(first: 2, after: "nowhere") { nodes { id } }`] : []),
          ]),
        )
      const document = `query ($id: ID!, $event: ID!) { ${parts.join(' ')} used: node(id: $id) { id } or: node(id: $event) { id } }`
      return compare(document, { id: values.of(ids.Organization), event: values.of(ids.Event) })
    })
  },
  limit,
)
