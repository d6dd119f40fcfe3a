import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import type { Graph } from '../driver.ts'
import { entries, mostEntries } from './compilation.ts'
import { compiledOnce } from './compiled-once.ts'
import { compose, readComposed, type Composed } from './compose.ts'
import { addFilter, Conditions, type Filter } from './filters.ts'
import { isKnown, sortDay, valueThen } from './known.ts'
import { lookedUp } from './look-ups.ts'
import { dayOf, type Arguments } from './places.ts'
import { refusal } from './refusal.ts'
import { list } from './stored.ts'

type Grouping = 'REGULATOR' | 'COMPANY' | 'GROUP' | 'COUNTRY' | 'YEAR'

/** What is asked for or only threatened, was struck down, or does not apply for now, is no money owed. */
const standing = ['IMPOSED', 'REDUCED', 'APPEALED', 'SETTLED', 'PAID']
const mostGroupings = 3

/** Sums of penalties, computed when asked: whatever was rejected or withdrawn since is not in them. */
export async function readTotals(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const field = info.parentType.getFields()[info.fieldName]
  if (!field) throw new Error(`${info.fieldName} is no field`)
  const first = entries(args['first'], mostEntries, field)
  const groupings = groupingsOf(args['groupBy'])
  const conditions = new Conditions(asOf !== null)
  addFilter(conditions, 'PenaltyFilter', { status: standing })
  addFilter(conditions, 'PenaltyFilter', (args['filter'] ?? {}) as Filter)
  const { compiled, parameters } = compiledOnce(info, asOf !== null, (compilation) =>
    compose(compilation, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes),
  )
  const given = { ...conditions.parameters, asOf, size: first + 1 }
  const [row] = await graph.read(totalsCypher(groupings, conditions, compiled), { ...parameters, ...given })
  const [sums, ...rows] = list(row?.['all']).map(list)
  const value = {
    rows: sums?.slice(0, first).map((sum) => rowOf(groupings, list(sum))),
    truncated: (sums?.length ?? 0) > first,
  }
  return lookedUp(graph, asOf, (lookUps) =>
    readComposed(graph, compiled, value, { ...parameters, asOf }, lookUps, { rows }),
  )
}

function groupingsOf(given: unknown): readonly Grouping[] {
  const groupings = list(given) as readonly Grouping[]
  if (new Set(groupings).size < groupings.length) throw refusal('BAD_INPUT', '`groupBy` names a grouping twice.')
  if (groupings.length > mostGroupings)
    throw refusal('TOO_MANY', `\`groupBy\` takes ${mostGroupings} groupings at most.`)
  return groupings
}

function rowOf(groupings: readonly Grouping[], [keys, parts]: readonly unknown[]) {
  const sums = list(parts).map((part) => list(part))
  return {
    group: groupings.map((by, index) => {
      const key = list(keys)[index] ?? null
      if (by === 'YEAR') return { by, year: key === null ? null : Number(key) }
      return by === 'COUNTRY' ? { by, country: key } : { by, organization: key }
    }),
    totals: sums.flatMap(([currency, amount, count]) => (currency === null ? [] : { currency, amount, count })),
    unspecified: sums.find(([currency]) => currency === null)?.[2] ?? 0,
  }
}

/**
 * Each penalty once a row, whatever ways lead from it to the row. A group and its company, a regulator and its country
 * come from the same match, so that those of two companies on one penalty do not mix.
 */
function totalsCypher(groupings: readonly Grouping[], conditions: Conditions, { pieces }: Composed): string {
  const { timed } = conditions
  const wants = (...some: Grouping[]): boolean => some.some((one) => groupings.includes(one))
  const known = (...variables: string[]): string => variables.map((variable) => isKnown(variable, timed)).join(' AND ')
  const keys = groupings.map((by, index) => `${keyOf(by, timed)} AS k${index}`)
  const carried = groupings.map((_, index) => `k${index}, `).join('')
  const nodes = groupings.flatMap((by, index) => (isNode(by) ? [`k${index}`] : []))
  // The organizations come with the sums, each of them once.
  const things = pieces.map(
    ({ cypher }) =>
      `COLLECT { UNWIND ${nodes.map((key) => `of_${key}`).join(' + ') || '[]'} AS n WITH DISTINCT n RETURN [n.id, ${cypher}] }`,
  )
  const order = groupings.map((by, index) => (isNode(by) ? `k${index}.name, k${index}.id` : `k${index}`))
  return [
    conditions.ids.length > 0 ? `WITH ${conditions.ids.join(', ')}` : '',
    `MATCH (n:Penalty) WHERE ${[known('n'), ...conditions.all].join(' AND ')}`,
    // Most were never altered, which the store knows without looking.
    `WITH n, CASE WHEN COUNT { (n)<-[:ALTERED]-() } > 0 THEN ${reduced(timed)} END AS reduced`,
    `WITH n, CASE WHEN reduced IS NULL THEN ${own(timed)} ELSE reduced END AS money`,
    wants('REGULATOR', 'COUNTRY')
      ? `OPTIONAL MATCH (n)<-[i:IMPOSED]-(u:Ruling)<-[s:ISSUED]-(regulator:Regulator) WHERE ${known('i', 'u', 's', 'regulator')}`
      : '',
    wants('COMPANY', 'GROUP') ? `OPTIONAL MATCH (n)-[o:ON]->(company:Company) WHERE ${known('o', 'company')}` : '',
    wants('GROUP') ? `OPTIONAL MATCH ${top(timed)}` : '',
    `WITH DISTINCT ${['n', 'money', ...keys].join(', ')}`,
    `WITH ${carried}CASE WHEN money[0] IS NULL THEN null ELSE money[1] END AS currency, money[0] AS amount`,
    `WITH ${carried}currency, sum(amount) AS amount, count(*) AS count ORDER BY currency`,
    `WITH ${carried}collect([currency, amount, count]) AS parts`,
    `${order.length > 0 ? `ORDER BY ${order.join(', ')} ` : ''}LIMIT toInteger($size)`,
    `WITH ${[`collect([[${groupings.map((by, index) => (isNode(by) ? `k${index}.id` : `k${index}`)).join(', ')}], parts]) AS sums`, ...nodes.map((key) => `collect(DISTINCT ${key}) AS of_${key}`)].join(', ')}`,
    `RETURN [${['sums', ...things].join(', ')}] AS all`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

const isNode = (by: Grouping): boolean => by === 'REGULATOR' || by === 'COMPANY' || by === 'GROUP'

function keyOf(by: Grouping, timed: boolean): string {
  if (by === 'REGULATOR') return 'regulator'
  if (by === 'COMPANY') return 'company'
  if (by === 'GROUP') return 'coalesce(top, company)'
  if (by === 'COUNTRY')
    return timed ? `split(${valueThen('regulator', 'COUNTRY', 'value')}, '"')[3]` : 'regulator.country'
  const [earliest, latest] = ['earliest', 'latest'].map((bound) =>
    timed ? valueThen('n', 'DATE', bound) : `n.${bound}`,
  )
  return `CASE WHEN left(${earliest}, 4) = left(${latest}, 4) THEN left(${earliest}, 4) END`
}

const own = (timed: boolean): string =>
  timed
    ? `[${valueThen('n', 'AMOUNT', 'amountValue')}, ${valueThen('n', 'AMOUNT', 'currency')}]`
    : '[n.amountValue, n.currency]'

/** What a penalty was reduced to: by the latest step that says so; without an amount where none does. */
const reduced = (timed: boolean): string =>
  `head(COLLECT { MATCH (e:Event)-[r:ALTERED {status: 'REDUCED'}]->(n) WHERE ${isKnown('r', timed)} AND ${isKnown('e', timed)}` +
  ` WITH r, coalesce(${sortDay('e', timed)}, '') AS day` +
  ` ORDER BY r.amount IS NULL, day DESC, r.knownFrom DESC, r.key LIMIT 1 RETURN [r.amount, r.currency] })`

/** Up to who owns and is owned by nobody; ownership that has ended does not count. */
const top = (timed: boolean): string => {
  const lasts = (r: string): string => `${r}.until IS NULL AND ${isKnown(r, timed)}`
  return (
    `(company)-[way:SUBSIDIARY_OF*1..10]->(top:Company) WHERE ${isKnown('top', timed)} AND all(step IN way WHERE ${lasts('step')})` +
    ` AND NOT EXISTS { MATCH (top)-[up:SUBSIDIARY_OF]->(:Company) WHERE ${lasts('up')} }`
  )
}
