/** What chooses and sorts the entries of a list inside of a thing, in Cypher. */
import { getArgumentValues, getNamedType } from 'graphql'
import type { Asked, Compilation } from './compilation.ts'
import { addFilter, type Filter } from './filters.ts'
import { sortDay } from './known.ts'
import type { Order } from './mapping.ts'
import { sortingOf } from './orders.ts'
import { list } from './stored.ts'
import { orderOf } from './window.ts'

/** The order of a list inside, as Cypher: what `orderBy` says, or its own. */
export function orderIn({ timed }: Compilation, order: Order, node: string, asked: Asked, given: Given): string {
  if (list(given['orderBy']).length === 0)
    return `${order === 'name' ? `${node}.name` : sortDay(node, timed)}, ${node}.id`
  const sorting = sortingOf(asked.type.name, [], given['orderBy'])
  const texts = sorting.keys.map(({ matching }) => matching(timed, node))
  return orderOf({ sorting, backward: false }, texts, node)
}

/** Arguments as graphql-js has coerced them. */
type Given = Readonly<Record<string, unknown>>

/** The arguments of a field. */
export const givenTo = ({ reading }: Compilation, { definition, nodes }: Pick<Asked, 'definition' | 'nodes'>): Given =>
  nodes[0] ? getArgumentValues(definition, nodes[0], reading.variables) : {}

/** What `filter` asks of the nodes of a list: what comes before the list is matched, and conditions. */
export function chosen(compilation: Compilation, definition: Asked['definition'], given: Given, node: string) {
  const type = definition.args.find(({ name }) => name === 'filter')?.type
  const filter = given['filter'] as Filter | null | undefined
  if (!type || !filter) return { first: '', all: [] }
  const conditions = compilation.conditions(node)
  addFilter(conditions, getNamedType(type).name, filter)
  return {
    first: conditions.ids.length === 0 ? '' : `WITH ${conditions.ids.join(', ')} `,
    all: conditions.all,
  }
}

/** Of involvements: in which parts. */
export function played(compilation: Compilation, { role }: Given, relationship: string): string[] {
  if (role === undefined || role === null) return []
  return [`${relationship}.role IN ${compilation.conditions(relationship).parameter(role)}`]
}
