import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type SelectionNode,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal } from '../graph/read/refusal.ts'

const mostTokens = 4000
const mostLevels = 25
/**
 * Every field weighs 1, and a list of things multiplies what is below it: five lists in each other with a handful of
 * fields pass, seven do not, nor do 140 aliases of a list of lists of lists. What the app asks of one event, each quote
 * with its source and the pages that sums up, weighs 15 300.
 */
const mostWeight = 25_000
const weightOfAList = 5
/**
 * What takes the database longer than its selection tells: a search asks four indexes for all words that are like the ones
 * given, a path may look at tens of thousands of relationships, and what counts or compares looks at all that there is. 25
 * of these fit into one request.
 */
const weights: Readonly<Record<string, number>> = {
  search: 1000,
  path: 1000,
  neighborhood: 1000,
  ownership: 500,
  liable: 500,
  histogram: 1000,
  contradictions: 1000,
  statistics: 1000,
}
/** Where a filter matches nothing, or an order has no index, all of a list is looked at; and each condition may look further. */
const weightOfAFilter = 100
const weightOfACondition = 10
/** What a variable holds is not known yet: no filter that people write has more. */
const conditionsOfAVariable = 10

/** Refuses what would take the database's time to answer and no person would ask: TOO_COMPLEX. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string, options?: object) => parse(source, { ...options, maxTokens: mostTokens }))
    },
    onParams({ params }) {
      if (areTooDeep(params.variables))
        throw refusal('TOO_COMPLEX', `The variables go too deep: ${mostLevels} levels at most.`)
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limits)
    },
  }
}

/** Of variables. */
export const areTooDeep = (variables: unknown): boolean => isDeeper(variables, mostLevels)

/** Level by level: who sends thousands of them in each other gets an answer, not a stack that overflows. */
function isDeeper(value: unknown, most: number): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []))
  }
  return false
}

/** How many fields stand on the first level. Those of a fragment count once: spread again, they are the same fields. */
function fieldsIn(
  context: ValidationContext,
  selections: readonly SelectionNode[],
  spread = new Set<string>(),
): number {
  let fields = 0
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) fields += 1
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      fields += fieldsIn(context, selection.selectionSet.selections, spread)
    else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value)
      fields += fieldsIn(context, context.getFragment(selection.name.value)?.selectionSet.selections ?? [], spread)
    }
  }
  return fields
}

interface Measure {
  readonly levels: number
  readonly weight: number
}

const limits: ValidationRule = (context) => {
  const measured = new Map<string, Measure | null>()
  return {
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation)
      if (!root) return
      // The server of GraphQL sees to it that a subscription has one field.
      if (
        operation.operation === OperationTypeNode.MUTATION &&
        fieldsIn(context, operation.selectionSet.selections) > 1
      ) {
        context.reportError(refusal('TOO_COMPLEX', 'Change one thing at a time: ask for one field of Mutation.'))
      }
      const { levels, weight } = measure(context, root, operation.selectionSet.selections, measured)
      if (levels > mostLevels) {
        context.reportError(
          refusal('TOO_COMPLEX', `The query goes ${levels} levels deep. Ask for ${mostLevels} at most.`),
        )
      }
      if (weight > mostWeight) {
        const hint = 'Ask for fewer fields at once, or for fewer lists inside lists.'
        context.reportError(
          refusal('TOO_COMPLEX', `The query asks for too much (${weight}, at most ${mostWeight}). ${hint}`),
        )
      }
    },
  }
}

function measure(
  context: ValidationContext,
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  measured: Map<string, Measure | null>,
): Measure {
  let levels = 0
  let weight = 0
  for (const selection of selections) {
    const part = measureOne(context, type, selection, measured)
    levels = Math.max(levels, part.levels)
    weight += part.weight
  }
  return { levels, weight }
}

const nothing: Measure = { levels: 0, weight: 0 }

function measureOne(
  context: ValidationContext,
  type: GraphQLNamedType,
  selection: SelectionNode,
  measured: Map<string, Measure | null>,
): Measure {
  if (selection.kind === Kind.FIELD) {
    const field = fieldOf(type, selection.name.value)
    const inner = field && selection.selectionSet ? getNamedType(field.type) : null
    if (!field || !inner || !selection.selectionSet) return { levels: 1, weight: 1 }
    const below = measure(context, inner, selection.selectionSet.selections, measured)
    const asked = (type === context.getSchema().getQueryType() ? weights[field.name] : undefined) ?? 1
    const own = asked + weightOfArguments(selection)
    const factor = isListType(getNullableType(field.type)) && !isValue(inner) ? weightOfAList : 1
    return { levels: below.levels + 1, weight: own + factor * below.weight }
  }
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const condition = selection.typeCondition && context.getSchema().getType(selection.typeCondition.name.value)
    return measure(context, condition ?? type, selection.selectionSet.selections, measured)
  }
  const name = selection.name.value
  const known = measured.get(name)
  // Null while it is being measured: a fragment inside itself, which another rule refuses.
  if (known !== undefined) return known ?? nothing
  const fragment = context.getFragment(name)
  if (!fragment) return nothing
  measured.set(name, null)
  const condition = context.getSchema().getType(fragment.typeCondition.name.value)
  const result =
    condition && isCompositeType(condition)
      ? measure(context, condition, fragment.selectionSet.selections, measured)
      : nothing
  measured.set(name, result)
  return result
}

const values = new WeakMap<GraphQLNamedType, boolean>()

/** Whether a type holds no thing of the graph: lists of it stand whole on what they are read with, and ask for nothing more. */
function isValue(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return isLeafType(type)
  const known = values.get(type)
  if (known !== undefined) return known
  // What holds itself, like a thing its kin, is none.
  values.set(type, false)
  const is = Object.values(type.getFields()).every((field) => isValue(getNamedType(field.type)))
  values.set(type, is)
  return is
}

/** Of what chooses and sorts. */
function weightOfArguments({ arguments: given = [] }: FieldNode): number {
  const choosing = given.filter(({ name, value }) => isChoosing(name.value) && value.kind !== Kind.NULL)
  return choosing.reduce((sum, { value }) => sum + weightOfAFilter + weightOfACondition * conditionsIn(value), 0)
}

const isChoosing = (argument: string): boolean => argument === 'filter' || argument === 'orderBy'

function conditionsIn(value: ValueNode): number {
  let conditions = 0
  visit(value, {
    ObjectField: () => {
      conditions += 1
    },
    Variable: () => {
      conditions += conditionsOfAVariable
    },
  })
  return conditions
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === '__schema') return SchemaMetaFieldDef
  if (name === '__type') return TypeMetaFieldDef
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}
