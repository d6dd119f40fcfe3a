import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  isAbstractType,
  typeFromAST,
  visit,
  type ASTNode,
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

/** The names of the fields that a query selects of what a root field returns, an object of one type; or of what one of its own fields gives. */
export function fieldsOf(
  { schema, fragments, variableValues: variables, returnType, fieldNodes }: GraphQLResolveInfo,
  inside?: string,
): ReadonlySet<string> {
  const reading = { schema, fragments, variables }
  const type = getNamedType(returnType) as GraphQLObjectType
  const selected = [...select(reading, type, below(fieldNodes)).values()]
  if (inside === undefined) return namesOf(selected)
  const inner = getNamedType(type.getFields()[inside]?.type) as GraphQLObjectType
  return new Set(
    selected
      .filter(([node]) => node?.name.value === inside)
      .flatMap((nodes) => [...namesOf(select(reading, inner, below(nodes)).values())]),
  )
}

const namesOf = (selected: Iterable<readonly FieldNode[]>): Set<string> =>
  new Set([...selected].map(([node]) => node?.name.value ?? ''))

/** The selection sets below some field nodes. */
export const below = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []))

const shaping = new WeakMap<object, readonly string[]>()

/**
 * The values of the variables that change the shape of an operation: those that switch parts of it on and off, and those
 * that choose and sort inside of it.
 */
export function shapeOf(info: GraphQLResolveInfo): string {
  let names = shaping.get(info.operation)
  if (!names) {
    names = shapingNames(info)
    shaping.set(info.operation, names)
  }
  return names.map((name) => JSON.stringify(info.variableValues[name]) ?? '').join(' ')
}

/** Whether an argument chooses or sorts what a list has. */
const isChoosing = (argument: string): boolean => !counting.has(argument)
const counting = new Set(['first', 'last', 'after', 'before'])

function shapingNames({ operation, fragments, parentType }: GraphQLResolveInfo): readonly string[] {
  const names = new Set<string>()
  const add = (node: ASTNode): void => {
    visit(node, { Variable: ({ name }) => void names.add(name.value) })
  }
  for (const definition of [operation, ...Object.values(fragments)]) {
    const isRoot = definition.kind === Kind.OPERATION_DEFINITION || isOn(parentType, definition)
    let fields = isRoot ? 0 : 1
    visit(definition, {
      Directive: add,
      Field: {
        enter: ({ arguments: given = [] }) => {
          // What chooses at the root is compiled anew for each request.
          if (fields > 0) for (const { name, value } of given) if (isChoosing(name.value)) add(value)
          fields += 1
        },
        leave: () => {
          fields -= 1
        },
      },
    })
  }
  return [...names]
}

const isOn = (type: GraphQLObjectType, fragment: FragmentDefinitionNode): boolean =>
  fragment.typeCondition.name.value === type.name
