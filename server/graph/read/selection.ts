import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  isAbstractType,
  typeFromAST,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What a selection needs to be read: the fragments it may spread, the variables its directives may name. */
export interface Reading {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/** Response key → all its field nodes, for objects of one type, in the order of the specification (CollectFields). */
export type Selected = Map<string, FieldNode[]>

export function select(reading: Reading, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selected {
  const selected: Selected = new Map()
  const spread = new Set<string>()
  for (const set of sets) collect(reading, type, set, selected, spread)
  return selected
}

function collect(
  reading: Reading,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  selected: Selected,
  spread: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(reading, selection)) continue
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const nodes = selected.get(key)
      if (nodes) nodes.push(selection)
      else selected.set(key, [selection])
      continue
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (spread.has(selection.name.value)) continue
      spread.add(selection.name.value)
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? reading.fragments[selection.name.value] : selection
    if (fragment && appliesTo(reading, fragment.typeCondition, type)) {
      collect(reading, type, fragment.selectionSet, selected, spread)
    }
  }
}

function isIncluded(reading: Reading, node: SelectionNode): boolean {
  if (!node.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, reading.variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, reading.variables)?.['if'] !== false
}

function appliesTo(
  reading: Reading,
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
  type: GraphQLObjectType,
): boolean {
  if (!condition) return true
  const wanted = typeFromAST(reading.schema, condition)
  if (wanted === type) return true
  return isAbstractType(wanted) && reading.schema.isSubType(wanted, type)
}

/** The selection sets below some field nodes. */
export const below = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []))

const switches = new WeakMap<object, readonly string[]>()

/** The values of the variables that switch parts of the operation on and off: all that changes its shape. */
export function shapeOf(info: GraphQLResolveInfo): string {
  let names = switches.get(info.operation)
  if (!names) {
    names = switchNames(info)
    switches.set(info.operation, names)
  }
  return names.map((name) => (info.variableValues[name] ? '1' : '0')).join('')
}

function switchNames(info: GraphQLResolveInfo): readonly string[] {
  const names = new Set<string>()
  for (const definition of [info.operation, ...Object.values(info.fragments)]) {
    visit(definition, {
      Directive(directive) {
        for (const argument of directive.arguments ?? []) {
          if (argument.value.kind === Kind.VARIABLE) names.add(argument.value.name.value)
        }
      },
    })
  }
  return [...names]
}
