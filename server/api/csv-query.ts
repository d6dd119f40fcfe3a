/** A query of one connection, made ready to be asked page by page and written as a table. */
import {
  getOperationAST,
  Kind,
  parse,
  print,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  OperationTypeNode,
} from 'graphql'
import { refusal } from '../graph/read/refusal.ts'

export interface CsvQuery {
  /** Asks for a page: takes the variables `csvFirst` and `csvAfter` besides its own. */
  readonly query: string
  /** Response key of the connection, and of `pageInfo` and `nodes` in it. */
  readonly root: string
  readonly nodes: string
  /** Ways to the leaves, by response keys. */
  readonly columns: readonly (readonly string[])[]
  /** The arguments `first` and `after` as given, for the whole table. */
  readonly first: number | null
  readonly after: string | null
}

export const pageInfoKey = 'csvPageInfo'
const mostTokens = 4000

/** Throws BAD_INPUT where the query is of anything but one connection with its `nodes`. */
export function csvQuery(text: string, variables: Readonly<Record<string, unknown>>): CsvQuery {
  const document = parsed(text)
  const operation = getOperationAST(document)
  const [root] = operation?.selectionSet.selections ?? []
  const isOne = operation?.operation === OperationTypeNode.QUERY && operation.selectionSet.selections.length === 1
  if (!isOne || root?.kind !== Kind.FIELD) throw wrong('Ask for one field of Query')
  const given = (name: string): unknown =>
    valueOf(
      root.arguments?.find((one) => one.name.value === name),
      variables,
    )
  if (given('last') !== undefined || given('before') !== undefined)
    throw wrong('A table goes on by `after`, not `before`')
  const nodes = root.selectionSet?.selections.find(
    (one): one is FieldNode => one.kind === Kind.FIELD && one.name.value === 'nodes',
  )
  if (!nodes?.selectionSet) throw wrong('Ask for `nodes { ... }` of a connection')
  const [first, after] = [given('first'), given('after')]
  return {
    query: print({
      ...document,
      definitions: document.definitions.map((one) => (one === operation ? paged(operation, root, nodes) : one)),
    }),
    root: keyOf(root),
    nodes: keyOf(nodes),
    columns: columnsOf(document, nodes.selectionSet),
    first: typeof first === 'number' ? first : null,
    after: typeof after === 'string' ? after : null,
  }
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: mostTokens })
  } catch (error) {
    throw wrong(error instanceof Error ? error.message.replace(/\.$/, '') : 'This is no GraphQL')
  }
}

const wrong = (what: string) =>
  refusal('BAD_INPUT', `${what}. A table is made of a query like { penalties { nodes { id title } } }.`)

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value

function valueOf(argument: ArgumentNode | undefined, variables: Readonly<Record<string, unknown>>): unknown {
  const value = argument?.value
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] ?? undefined
  if (value?.kind === Kind.INT) return Number(value.value)
  return value?.kind === Kind.STRING ? value.value : undefined
}

/** Variables that only counted or placed the page are declared no more: GraphQL refuses those that nothing uses. */
function paged(operation: OperationDefinitionNode, root: FieldNode, nodes: FieldNode): OperationDefinitionNode {
  const [extra] = parse(`query ($csvFirst: Int, $csvAfter: String) {
    root(first: $csvFirst, after: $csvAfter) { ${pageInfoKey}: pageInfo { endCursor hasNextPage } } }`).definitions
  const [field] = (extra as OperationDefinitionNode).selectionSet.selections as [FieldNode]
  const kept = root.arguments?.filter(({ name }) => name.value !== 'first' && name.value !== 'after') ?? []
  const dropped = new Set(
    root.arguments
      ?.filter((one) => !kept.includes(one))
      .flatMap(({ value }) => (value.kind === Kind.VARIABLE ? value.name.value : [])),
  )
  const declared = operation.variableDefinitions?.filter(({ variable }) => !dropped.has(variable.name.value)) ?? []
  return {
    ...operation,
    variableDefinitions: [...declared, ...((extra as OperationDefinitionNode).variableDefinitions ?? [])],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          ...root,
          arguments: [...kept, ...(field.arguments ?? [])],
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: [nodes, ...(field.selectionSet?.selections ?? [])],
          },
        },
      ],
    },
  }
}

function columnsOf(document: DocumentNode, set: SelectionSetNode): string[][] {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  )
  const columns = new Map<string, string[]>()
  const walk = ({ selections }: SelectionSetNode, way: readonly string[], inside: readonly string[]): void => {
    for (const one of selections) {
      if (one.kind === Kind.FIELD) {
        const here = [...way, keyOf(one)]
        if (one.selectionSet) walk(one.selectionSet, here, inside)
        else columns.set(JSON.stringify(here), here)
      } else if (one.kind === Kind.INLINE_FRAGMENT) walk(one.selectionSet, way, inside)
      else {
        const { value: name } = one.name
        const fragment = fragments.get(name)
        // A fragment inside itself is refused by the API when the first page is asked for.
        if (fragment && !inside.includes(name)) walk(fragment.selectionSet, way, [...inside, name])
      }
    }
  }
  walk(set, [], [])
  return [...columns.values()]
}
