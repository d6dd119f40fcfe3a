import { isObjectType, type GraphQLCompositeType } from 'graphql'
import {
  atTheRoot,
  bare,
  typeOf,
  type Asked,
  type Compilation,
  type Decoded,
  type Owner,
  type Piece,
} from './compilation.ts'
import { isKnown, valuesThen } from './known.ts'
import type { LookUps } from './look-ups.ts'
import { below, select, type Selected } from './selection.ts'
import { fromJson, list, mentionIn, speakerOf, textOrNull } from './stored.ts'

/** The organization, its name, and whether it is a company: read with every speaker. */
interface Spoken {
  readonly selected: Selected
  readonly organizations: ReadonlyMap<string, Piece>
  /** Whether anything of the organization is asked for. */
  readonly asked: boolean
  readonly cypher: string
}

/** Compiles a `Speaker`: who made a statement, brought a ruling, or says something inside a source. */
export function compileSpeaker(
  compilation: Compilation,
  of: 'statement' | 'claim' | 'ruling',
  asked: Asked,
  owner: string,
): Piece {
  const o = compilation.name('o')
  const spoken = selectSpeaker(compilation, asked, o)
  const { timed } = compilation
  const decode = (raw: unknown, { lookUps }: Owner): unknown => {
    const [words, organization] = list(raw)
    return decodeSpeaker(spoken, organization, lookUps)(fromJson(words))
  }
  if (of === 'ruling') {
    const said = compilation.name('said')
    const speakers = timed ? valuesThen(owner, 'BROUGHT_BY') : `coalesce(${owner}.broughtBy, [])`
    const organization = spoken.asked
      ? `head(COLLECT { MATCH (:Mention {id: ${mentionIn(said)}})-[:IS]->(${o}:Organization)` +
        ` WHERE ${isKnown(o, timed)} RETURN ${spoken.cypher} })`
      : 'null'
    return {
      cypher: `COLLECT { UNWIND ${speakers} AS ${said} RETURN [${said}, ${organization}] }`,
      decode: (raw, at) => list(raw).map((one) => decode(one, at)),
    }
  }
  if (of === 'claim') {
    // Who is quoted has a name of their own: the organization is looked up only for those who ask for it.
    const pattern = `(${owner})-[:SAID_BY]->(:Mention)-[:IS]->(${o}:Organization) WHERE ${isKnown(o, timed)}`
    return {
      cypher: `[${owner}.saidBy, ${spoken.asked ? first(pattern, o, spoken) : 'null'}]`,
      decode: (raw, at) => (list(raw)[0] == null ? null : decode(raw, at)),
    }
  }
  const made = first(`(${owner})<-[r_${o}:MADE]-(${o}:Organization) WHERE ${isKnown(`r_${o}`, timed)}`, o, spoken)
  if (!timed) return { cypher: `[${owner}.by, ${made}]`, decode }
  return {
    cypher: made,
    needsId: true,
    decode: (raw, { id, lookUps }) => {
      const then = lookUps.values(id, ['BY'])
      const speaker = decodeSpeaker(spoken, raw, lookUps)
      return () => speaker(then().get('BY')?.[0] ?? null)
    },
  }
}

const first = (pattern: string, o: string, { cypher }: Spoken): string =>
  `head(COLLECT { MATCH ${pattern} WITH ${o} ORDER BY ${o}.name, ${o}.id LIMIT 1 RETURN ${cypher} })`

function selectSpeaker(compilation: Compilation, asked: Asked, o: string): Spoken {
  if (!isObjectType(asked.type)) throw new Error('Speaker is an object type')
  const type = asked.type
  const selected = select(compilation.reading, type, below(asked.nodes))
  const organizations = new Map<string, Piece>()
  for (const [key, nodes] of selected) {
    if (nodes[0]?.name.value !== 'organization') continue
    const organization = compilation.reading.schema.getType('Organization') as GraphQLCompositeType
    organizations.set(key, compilation.object(organization, below(nodes), { node: o }))
  }
  const pieces = [...organizations.values()].map(({ cypher }) => cypher)
  const cypher = `[${[`${o}.name`, `${o}:Company`, ...pieces].join(', ')}]`
  return { selected, organizations, asked: organizations.size > 0, cypher }
}

/** Decodes the organization, and gives what makes a speaker of it and of what is said. */
function decodeSpeaker(
  { selected, organizations }: Spoken,
  organization: unknown,
  lookUps: LookUps,
): (said: unknown) => Decoded {
  const [name, company, ...columns] = list(organization)
  const decoded = new Map(
    [...organizations].map(([key, piece], index) => [key, piece.decode(columns[index] ?? null, atTheRoot(lookUps))]),
  )
  return (said) => {
    const speaker: Record<string, unknown> = speakerOf(said, textOrNull(name) === null ? null : { name, company })
    const object = new bare()
    object[typeOf] = 'Speaker'
    for (const [key, nodes] of selected) {
      object[key] = decoded.has(key) ? decoded.get(key) : (speaker[nodes[0]?.name.value ?? ''] ?? null)
    }
    return object
  }
}
