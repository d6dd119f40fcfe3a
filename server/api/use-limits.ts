import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLField,
  type GraphQLNamedType,
  type SelectionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal } from '../graph/read/refusal.ts'

const mostTokens = 4000
const mostLevels = 25
/**
 * Every field weighs 1, and a list multiplies what is below it: five lists in each other with a handful of fields pass,
 * seven do not, nor do 140 aliases of a list of lists of lists. What the app asks of one event, each quote with its
 * source and the pages that sums up, weighs 24 500.
 */
const mostWeight = 25_000
const weightOfAList = 5

/** Refuses what would take the database's time to answer and no person would ask: TOO_COMPLEX. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string, options?: object) => parse(source, { ...options, maxTokens: mostTokens }))
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limits)
    },
  }
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
    const factor = isListType(getNullableType(field.type)) ? weightOfAList : 1
    return { levels: below.levels + 1, weight: 1 + factor * below.weight }
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

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === '__schema') return SchemaMetaFieldDef
  if (name === '__type') return TypeMetaFieldDef
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}
