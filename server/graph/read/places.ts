import type { GraphQLResolveInfo } from 'graphql'
import { addressKey } from '../address-key.ts'
import type { Graph } from '../driver.ts'
import { normalizeName } from '../identity.ts'
import { isKnown, valuesThen } from './known.ts'
import { proposalIsOpen, sourceIsKnown } from './lists.ts'
import { refusal } from './refusal.ts'
import { fromJson, list, members } from './stored.ts'

/** Arguments of a field as graphql-js has coerced them. */
export type Arguments = Readonly<Record<string, unknown>>

export const dayOf = ({ asOf }: Arguments): string | null => (typeof asOf === 'string' ? asOf : null)

/** Where to find an id. An entity that was merged away leads to the one it was merged into, unless only `living` are meant. */
const places: Record<'entity' | 'living' | 'source' | 'claim' | 'proposal', (id: string) => string> = {
  entity: (id) =>
    `MATCH (asked:Entity {id: ${id}}) OPTIONAL MATCH (one:Entity {id: asked.mergedInto})` +
    ' OPTIONAL MATCH (two:Entity {id: one.mergedInto}) WITH coalesce(two, one, asked) AS n',
  living: (id) => `MATCH (n:Entity {id: ${id}})`,
  source: (id) => `MATCH (n:Source {id: ${id}})`,
  claim: (id) => `MATCH (n:Claim {id: ${id}})-[:FROM]->(:Source)`,
  proposal: (id) => `MATCH (n:Decision {id: ${id}})`,
}

/** The Cypher of one thing by its id, which is a parameter, or the variable `id` where many are asked for. */
export function byId(
  type: string,
  timed: boolean,
  object: string,
  id: '$id' | 'id' = '$id',
  entity: 'entity' | 'living' = 'entity',
): string {
  const row = `RETURN ${object} AS row`
  const known = isKnown('n', timed)
  const source = `${places.source(id)} WHERE ${sourceIsKnown(timed)}`
  const claim = `${places.claim(id)} WHERE ${known}`
  const proposal = `${places.proposal(id)} WHERE ${proposalIsOpen(timed)}`
  if (type === 'Source') return `${source} ${row}`
  if (type === 'Claim') return `${claim} ${row}`
  if (type === 'Proposal') return `${proposal} ${row}`
  if (type !== 'Node') return `${places[entity](id)} WHERE n:${type} AND ${known} ${row}`
  return `CALL (${id === 'id' ? 'id' : ''}) { ${places.entity(id)} WHERE n:Organization|Event AND ${known} RETURN n
UNION ALL ${source} RETURN n
UNION ALL ${claim} RETURN n
UNION ALL ${proposal} RETURN n } WITH n LIMIT 1 ${row}`
}

/** The id of the living thing that an id leads to. */
export async function livingId(graph: Graph, id: string): Promise<string | null> {
  const [row] = await graph.read(`${places.entity('$id')} RETURN n.id AS id`, { id })
  return row ? String(row['id']) : null
}

/** The same of many ids, `$ids`: the rows come with theirs. */
export const byIds = (type: string, timed: boolean, object: string): string =>
  `UNWIND $ids AS id CALL (id) { ${byId(type, timed, object, 'id')} } RETURN id, row`

/** Of several wordings from one address, the last that came. */
export const byAddress = (timed: boolean, object: string): string =>
  `CALL () { MATCH (n:Source {urlKey: $id}) RETURN n UNION MATCH (:Copy {key: $id})-[:OF]->(n:Source) RETURN n }` +
  ` WITH n WHERE ${sourceIsKnown(timed)} WITH n ORDER BY n.seq DESC LIMIT 1 RETURN ${object} AS row`

interface Selector {
  readonly by: 'id' | 'url'
  /** Null where it leads nowhere. */
  readonly value: string | null
}

/** What a thing is found by: its id or, where the field takes one, its address or its name. Throws BAD_SELECTOR, AMBIGUOUS_NAME. */
export async function selectorOf(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<Selector> {
  const taken = info.parentType.getFields()[info.fieldName]?.args ?? []
  const other = (['url', 'name'] as const).find((name) => taken.some((argument) => argument.name === name))
  if (other === undefined) return { by: 'id', value: String(args['id']) }
  const { id, [other]: given } = args
  if ((typeof id === 'string') === (typeof given === 'string'))
    throw refusal('BAD_SELECTOR', `Give either \`id\` or \`${other}\`, and not both.`)
  if (typeof given !== 'string') return { by: 'id', value: String(id) }
  if (other === 'name') return { by: 'id', value: await idOfName(graph, info.fieldName, given, dayOf(args)) }
  const key = addressKey(given)
  if (key === null)
    throw refusal(
      'BAD_SELECTOR',
      `${JSON.stringify(given.slice(0, 200))} is no address of a page: start it with https://`,
    )
  return { by: 'url', value: key }
}

const labels: Readonly<Record<string, string>> = { company: 'Company', regulator: 'Regulator' }
const mostNamed = 20

/** Names are compared as joining compares them, which no index does: this reads the names of all there are. */
async function idOfName(graph: Graph, field: string, name: string, asOf: string | null): Promise<string | null> {
  const wanted = normalizeName(name)
  if (wanted === '') return null
  const timed = asOf !== null
  const aliases = timed ? valuesThen('n', 'ALIAS') : 'n.aliases'
  const rows = await graph.read(
    `MATCH (n:${labels[field]}) WHERE ${isKnown('n', timed)} RETURN n.id AS id, n.name AS name, ${aliases} AS aliases ORDER BY id`,
    { asOf },
  )
  const goesByIt = rows.filter((row) => {
    const others = list(row['aliases']).map((alias) => (timed ? members(fromJson(alias))['name'] : alias))
    return [row['name'], ...others].some((one) => typeof one === 'string' && normalizeName(one) === wanted)
  })
  const ids = goesByIt.map(({ id }) => String(id))
  if (ids.length <= 1) return ids[0] ?? null
  const more = ids.length > mostNamed ? ' and more' : ''
  throw refusal(
    'AMBIGUOUS_NAME',
    `${JSON.stringify(name.slice(0, 200))} is the name of several. Ask for one of them by \`id\`: ` +
      `${ids.slice(0, mostNamed).join(', ')}${more}.`,
  )
}
