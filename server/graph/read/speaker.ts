import { isObjectType, type GraphQLCompositeType } from 'graphql'
import { noValues, typeOf, type Asked, type Compilation, type Decoded, type Piece } from './compilation.ts'
import { isKnown, valuesThen } from './known.ts'
import { below, select, type Selected } from './selection.ts'
import { fromJson, list, members, textOrNull } from './stored.ts'

/** What is known of a speaker: the value of a claim, or the organization that made the statement. */
export function speakerOf(said: unknown, organization: { name: unknown; company: unknown } | null): Decoded {
  const { name, kind } = members(said)
  if (typeof name === 'string' && typeof kind === 'string') return { name, kind }
  if (organization && typeof organization.name === 'string') {
    return { name: organization.name, kind: organization.company === true ? 'COMPANY' : 'REGULATOR' }
  }
  return { name: 'not named', kind: 'OTHER' }
}

/** The organization, its name, and whether it is a company: read with every speaker. */
interface Spoken {
  readonly selected: Selected
  readonly organizations: ReadonlyMap<string, Piece>
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
  const decode = (raw: unknown): unknown => decodeSpeaker(spoken, fromJson(list(raw)[0]), list(raw)[1])
  if (of === 'ruling') {
    const speakers = timed ? valuesThen(owner, 'BROUGHT_BY') : `coalesce(${owner}.broughtBy, [])`
    return {
      cypher:
        `COLLECT { UNWIND ${speakers} AS said_${o} OPTIONAL MATCH (:Mention {id: ${mentionIn(`said_${o}`)}})` +
        `-[:IS]->(${o}:Organization) WHERE ${isKnown(o, timed)}` +
        ` RETURN [said_${o}, CASE WHEN ${o} IS NULL THEN NULL ELSE ${spoken.cypher} END] }`,
      decode: (raw) => list(raw).map(decode),
    }
  }
  const said = of === 'claim' ? `${owner}.saidBy` : timed ? 'null' : `${owner}.by`
  const pattern =
    of === 'claim'
      ? `(${owner})-[:SAID_BY]->(:Mention)-[:IS]->(${o}:Organization) WHERE ${isKnown(o, timed)}`
      : `(${owner})<-[r_${o}:MADE]-(${o}:Organization) WHERE ${isKnown(`r_${o}`, timed)}`
  return {
    cypher: `[${said}, head(COLLECT { MATCH ${pattern} WITH ${o} ORDER BY ${o}.name, ${o}.id LIMIT 1 RETURN ${spoken.cypher} })]`,
    ...(of === 'statement' && timed ? { reads: ['BY'] } : {}),
    decode: (raw, then) => {
      if (of === 'claim') return list(raw)[0] == null ? null : decode(raw)
      return timed ? decodeSpeaker(spoken, then.get('BY')?.[0] ?? null, list(raw)[1]) : decode(raw)
    },
  }
}

/** The id of the mention inside a stored speaker, in Cypher. Quotes in names are escaped there, so it cannot be forged. */
const mentionIn = (said: string): string => `split(split(${said}, '"mention":"')[1], '"')[0]`

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
  return { selected, organizations, cypher: `[${[`${o}.name`, `${o}:Company`, ...pieces].join(', ')}]` }
}

function decodeSpeaker({ selected, organizations }: Spoken, said: unknown, organization: unknown): Decoded {
  const [name, company, ...decoded] = list(organization)
  const speaker = speakerOf(said, textOrNull(name) === null ? null : { name, company })
  const keys = [...organizations]
  const object: Decoded = Object.create(null) as Decoded
  object[typeOf] = 'Speaker'
  for (const [key, nodes] of selected) {
    const at = keys.findIndex(([known]) => known === key)
    object[key] =
      at >= 0
        ? (keys[at]?.[1].decode(decoded[at] ?? null, noValues) ?? null)
        : (speaker[nodes[0]?.name.value ?? ''] ?? null)
  }
  return object
}
