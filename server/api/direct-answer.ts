import {
  getArgumentValues,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql'
import { typeOf, type Decoded } from '../graph/read/compilation.ts'
import { below, select, shapeOf, type Reading } from '../graph/read/selection.ts'
import { readField } from './schema.ts'

/** Response key → what the root field gives. */
export type Answers = ReadonlyMap<string, Promise<unknown>>

/** Turns what a field gives into what is sent. Throws `Odd`, or what a scalar throws, where it is not as it should be. */
type Complete = (value: unknown) => unknown
class Odd extends Error {}

/** Root fields that have been asked. */
export interface Asked {
  readonly answers: Answers
  readonly complete: (values: readonly unknown[]) => Record<string, unknown>
}

/** What is asked of the API, as far as it matters here. */
type Question = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues' | 'contextValue'>

/**
 * Asks the root fields of a query, to be answered without walking them field by field. What the reader hands out is keyed
 * by response key already, so all that is left is to check each value against its type, by a plan made once an operation.
 * `complete` throws where anything is not as it should be (null where there may be none, a value that is none of its type).
 * Null where it is no query, or one for the executor of the library, like introspection.
 */
export function ask({ schema, document, operationName, variableValues, contextValue }: Question): Asked | null {
  const operation = getOperationAST(document, operationName)
  const parentType = schema.getQueryType()
  if (!parentType || operation?.operation !== OperationTypeNode.QUERY) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (!coerced) return null
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one
  const common = { parentType, schema, fragments, rootValue: undefined, operation, variableValues: coerced }
  try {
    const plans = plansOf({ ...common, fieldNodes: [] } as unknown as GraphQLResolveInfo)
    const infos = plans.map(({ key, nodes, definition, node }) => ({
      resolve: definition.resolve,
      args: getArgumentValues(definition, node, coerced),
      info: {
        ...common,
        fieldName: definition.name,
        fieldNodes: nodes,
        returnType: definition.type,
        path: { prev: undefined, key, typename: parentType.name },
      },
    }))
    const answers = infos.map(async ({ resolve, args, info }) => resolve?.(undefined, args, contextValue, info))
    return {
      answers: new Map(answers.map((answer, index) => [plans[index]?.key ?? '', answer])),
      complete: (values) => {
        const data: Record<string, unknown> = {}
        for (const [index, { key, complete }] of plans.entries()) data[key] = complete(values[index])
        return data
      },
    }
  } catch {
    return null
  }
}

interface Plan {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly node: FieldNode
  readonly definition: ReturnType<GraphQLObjectType['getFields']>[string]
  readonly complete: Complete
}

/** Kept as long as the parsed operation is, by the values of the variables that switch parts of it on and off. */
const kept = new WeakMap<object, Map<string, readonly Plan[]>>()

function plansOf(info: GraphQLResolveInfo): readonly Plan[] {
  const shapes = kept.get(info.operation) ?? new Map<string, readonly Plan[]>()
  kept.set(info.operation, shapes)
  const shape = shapeOf(info)
  const known = shapes.get(shape)
  if (known) return known
  const { schema, fragments, variableValues: variables, parentType, operation } = info
  const reading = { schema, fragments, variables }
  const plans = [...select(reading, parentType, [operation.selectionSet])].map(([key, nodes]) => {
    const [node] = nodes
    const definition = node && parentType.getFields()[node.name.value]
    if (!definition || key === '__proto__') throw new Odd()
    return { key, nodes, node, definition, complete: completeAs(reading, definition.type, nodes) }
  })
  if (shapes.size >= mostShapes) shapes.clear()
  shapes.set(shape, plans)
  return plans
}

const mostShapes = 64

function completeAs(reading: Reading, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  const inner = completeNullable(reading, getNullableType(type), nodes)
  const nullable = !isNonNullType(type)
  return (value) => {
    if (value !== null && value !== undefined) return inner(value)
    if (nullable) return null
    throw new Odd()
  }
}

function completeNullable(reading: Reading, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isListType(type)) {
    const item = completeAs(reading, type.ofType as GraphQLOutputType, nodes)
    return (value) => {
      if (!Array.isArray(value)) throw new Odd()
      return value.map(item)
    }
  }
  if (isLeafType(type)) return leaf(type)
  if (isObjectType(type)) return completeObject(reading, type, nodes)
  if (!isAbstractType(type)) throw new Odd()
  const byType = new Map(
    reading.schema.getPossibleTypes(type).map((one) => [one.name, completeObject(reading, one, nodes)]),
  )
  return (value) => {
    const complete = byType.get(String((value as Decoded)[typeOf]))
    if (!complete) throw new Odd()
    return complete(value)
  }
}

/** Members are looked at only once an object of the type is there: of the types of an interface most never are. */
function completeObject(reading: Reading, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
  let members: readonly Member[] | undefined
  return (value) => {
    members ??= membersOf(reading, type, nodes)
    if (typeof value !== 'object') throw new Odd()
    const source = value as Decoded
    const keyed = typeOf in source
    const made: Record<string, unknown> = {}
    for (const { key, name, complete } of members) {
      const raw = source[keyed ? key : name]
      made[key] = complete(typeof raw === 'function' ? (raw as () => unknown)() : raw)
    }
    return made
  }
}

interface Member {
  readonly key: string
  readonly name: string
  readonly complete: Complete
}

function membersOf(reading: Reading, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly Member[] {
  return [...select(reading, type, below(nodes))].map(([key, fields]) => {
    const name = fields[0]?.name.value ?? ''
    if (key === '__proto__') throw new Odd()
    if (name === '__typename') return { key, name, complete: () => type.name }
    const definition = type.getFields()[name]
    if (!definition || (definition.resolve && definition.resolve !== readField)) throw new Odd()
    return { key, name, complete: completeAs(reading, definition.type, fields) }
  })
}

function leaf(type: GraphQLLeafType): Complete {
  if (type.name === 'String' || type.name === 'ID')
    return (value) => (typeof value === 'string' ? value : type.serialize(value))
  return (value) => {
    const sent = type.serialize(value)
    if (sent === null || sent === undefined) throw new Odd()
    return sent
  }
}
