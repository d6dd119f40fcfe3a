import fc from 'fast-check'
import {
  buildSchema,
  execute,
  getNamedType,
  isAbstractType,
  isCompositeType,
  parse,
  printSchema,
  validate,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { createSchema } from '../../server/api/schema.ts'
import { askTheWorld } from './asking.ts'
import { loadPlain, plainField, plainTypeOf, type PlainGraph } from './plain-resolvers.ts'

const world = askTheWorld()
/** Without any resolver. */
const schema = buildSchema(printSchema(createSchema()))
let plain: PlainGraph
beforeAll(async () => {
  plain = await loadPlain(world.graph)
})

/** Planning a text nobody has asked before takes Neo4j half a second: more of them by hand, `COMPARISONS=1000`. */
const runs = Number(process.env['COMPARISONS'] ?? 40)

const roots = ['companies', 'regulators', 'incidents', 'rulings', 'penalties', 'statements', 'timeline'] as const

/** Chooses by the numbers of a seed, so that a failing query can be made again. */
class Choices {
  #state: number
  constructor(seed: number) {
    this.#state = seed | 0
  }
  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }
  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }
}

/** A random selection on a type: fields, aliases, counts, fragments, directives. */
function selection(choices: Choices, type: GraphQLNamedType, depth: number): string {
  const parts = ['__typename']
  const fields = 'getFields' in type ? Object.values((type as GraphQLObjectType).getFields()) : []
  for (let i = 0; i < 1 + choices.below(3) && fields.length > 0; i += 1) {
    const field = choices.of(fields)
    const inner = getNamedType(field.type)
    if (isCompositeType(inner) && depth === 0) continue
    const first = field.args.some(({ name }) => name === 'first') && choices.below(2) === 0
    const key = `k${choices.below(1000)}_${field.name}_${type.name}`
    const directive =
      choices.below(8) === 0 ? choices.of([' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: $yes)']) : ''
    const below = isCompositeType(inner) ? ` ${selection(choices, inner, depth - 1)}` : ''
    parts.push(`${key}: ${field.name}${first ? `(first: ${choices.below(4)})` : ''}${directive}${below}`)
  }
  if (isAbstractType(type)) {
    for (let i = 0; i < choices.below(2) + 1; i += 1) {
      const part = choices.of(schema.getPossibleTypes(type))
      parts.push(`... on ${part.name} ${selection(choices, part, depth)}`)
    }
  }
  return `{ ${parts.join(' ')} }`
}

function query(seed: number): string {
  const choices = new Choices(seed)
  const root = choices.of(roots)
  const page = schema.getQueryType()?.getFields()[root]?.type
  const node = getNamedType((getNamedType(page) as GraphQLObjectType).getFields()['nodes']?.type)
  const asOf = choices.of(['', '', ', asOf: "2025-06-30"', ', asOf: "2025-09-10"', ', asOf: "2026-01-01"'])
  const body = selection(choices, node as GraphQLNamedType, 1 + choices.below(3))
  return `query ($yes: Boolean!, $no: Boolean!) { list: ${root}(first: ${1 + choices.below(9)}${asOf}) { totalCount nodes ${body} } used: revision @include(if: $yes) @skip(if: $no) }`
}

it(
  'answers generated queries as plain resolvers over the same graph do',
  async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const document = query(seed)
        expect(validate(schema, parse(document)), document).toEqual([])
        const variables = { yes: true, no: false }
        const answer = await world.ask(document, variables)
        fc.pre(answer.errors[0]?.extensions.code !== 'TOO_COMPLEX')
        const expected = await execute({
          schema,
          document: parse(document),
          variableValues: variables,
          contextValue: plain,
          typeResolver: plainTypeOf,
          rootValue: {},
          fieldResolver: plainField,
        })
        expect(answer.errors, document).toEqual([])
        expect(JSON.parse(JSON.stringify(answer.data)), document).toEqual(JSON.parse(JSON.stringify(expected.data)))
        compared += 1
      }),
      { numRuns: runs, endOnFailure: true },
    )
    expect(compared).toBeGreaterThanOrEqual(runs)
  },
  60_000 + runs * 5_000,
)
