import type { GraphQLCompositeType } from 'graphql'
import { mostEntries, nodeOf, type Asked, type Compilation, type Piece, type Scope } from './compilation.ts'
import { counts, isKnown, sortDay } from './known.ts'
import { computed, type Field, type Order, type Step } from './mapping.ts'
import { below } from './selection.ts'
import { compileSpeaker } from './speaker.ts'
import { fromJson, list, memberOf, members } from './stored.ts'

type Of<Is extends Field['is']> = Extract<Field, { is: Is }>

export function compileField(compilation: Compilation, asked: Asked, scope: Scope): Piece {
  const { field } = asked
  switch (field.is) {
    case 'plain':
      return plain(field, nodeOf(scope))
    case 'value':
      return value(compilation, field, asked, nodeOf(scope))
    case 'nodes':
    case 'ties':
      return away(compilation, field, asked, nodeOf(scope))
    case 'end':
      return end(compilation, field, asked, scope)
    case 'claims':
      return claims(compilation, field, asked, nodeOf(scope))
    case 'spokenOf':
      return spokenOf(compilation, field, asked, nodeOf(scope))
    case 'sourceOfClaim':
      return sourceOfClaim(compilation, asked, scope)
    case 'title':
      return { cypher: 'null', needsId: true, decode: (_, { id, lookUps }) => lookUps.title(id) }
    case 'speaker':
      return compileSpeaker(compilation, field.of, asked, nodeOf(scope))
    default:
      return field satisfies never
  }
}

const asItIs = (raw: unknown): unknown => raw

function plain(field: Of<'plain'>, owner: string): Piece {
  const decode = field.form === 'json' ? fromJson : asItIs
  return {
    cypher: `${owner}.${field.property}`,
    decode: field.list ? (raw) => list(raw).map(decode) : decode,
  }
}

function value({ timed }: Compilation, field: Of<'value'>, { type }: Asked, node: string): Piece {
  const { predicate, property, form, member } = field
  const extend = computed[type.name]
  const read = (stored: unknown): unknown => {
    const taken = memberOf(stored, form === 'text' ? member : undefined)
    return extend && taken !== null ? extend(members(taken)) : taken
  }
  if (timed) {
    return {
      cypher: 'null',
      needsId: true,
      decode: (_, { id, lookUps }) => {
        const then = lookUps.values(id, [predicate])
        const values = (): unknown[] => (then().get(predicate) ?? []).map(read)
        return field.list ? values : () => values()[0] ?? null
      },
    }
  }
  const present = (raw: unknown): unknown => read(form === 'json' ? fromJson(raw) : raw)
  return {
    cypher: `${node}.${property}`,
    decode: field.list ? (raw) => list(raw).map(present) : present,
  }
}

const arrow = ({ type, way }: Step, relationship: string): string =>
  way === 'out' ? `-[${relationship}:${type}]->` : `<-[${relationship}:${type}]-`

/** Two relationships of one type may lead to one node (imposed, then imposed anew): as nodes they are one, as ties two. */
function ordered(is: 'nodes' | 'ties', order: Order, node: string, relationship: string, timed: boolean): string {
  const first = order === 'name' ? `${node}.name` : sortDay(node, timed)
  return is === 'nodes'
    ? `WITH DISTINCT ${node} ORDER BY ${first}, ${node}.id`
    : `WITH ${relationship}, ${node} ORDER BY ${first}, ${node}.id, ${relationship}.key`
}

function away(compilation: Compilation, field: Of<'nodes' | 'ties'>, asked: Asked, node: string): Piece {
  const { timed } = compilation
  const relationship = compilation.name('r')
  const other = compilation.name('n')
  const [start, finish] = field.step.way === 'out' ? [node, other] : [other, node]
  const scope = field.is === 'nodes' ? { node: other } : { relationship, start, end: finish, far: other }
  const object = compilation.object(asked.type as GraphQLCompositeType, below(asked.nodes), scope)
  return {
    cypher:
      `COLLECT { MATCH (${node})${arrow(field.step, relationship)}(${other}:${field.step.to})` +
      ` WHERE ${isKnown(relationship, timed)} AND ${isKnown(other, timed)}` +
      ` ${ordered(field.is, field.order, other, relationship, timed)}` +
      ` LIMIT ${limit(compilation, asked)} RETURN ${object.cypher} }`,
    decode: (raw, owner) => list(raw).map((one) => object.decode(one, owner)),
  }
}

function limit(compilation: Compilation, { definition, nodes, owners }: Asked): string {
  const [node] = nodes
  if (!node || !definition.args.some(({ name }) => name === 'first')) return String(mostEntries)
  return compilation.first(definition, node, owners[0] === 'Source')
}

function end(compilation: Compilation, field: Of<'end'>, asked: Asked, scope: Scope): Piece {
  if ('node' in scope) throw new Error(`${asked.owners.join()} has no ends`)
  return compilation.object(asked.type as GraphQLCompositeType, below(asked.nodes), { node: scope[field.end] })
}

/** Which claims, as a pattern that binds claim `c` and its source `s`. */
const claimPatterns = {
  entity: (owner: string, c: string, s: string) =>
    `MATCH (${owner})<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(${c}:Claim)-[:FROM]->(${s}:Source) WHERE ${counts(c, s)}`,
  relationship: (owner: string, c: string, s: string) =>
    `UNWIND ${owner}.claims AS id_${c} MATCH (${c}:Claim {id: id_${c}})-[:FROM]->(${s}:Source) WHERE ${counts(c, s)}`,
  source: (owner: string, c: string, s: string) =>
    `MATCH (${c}:Claim)-[:FROM]->(${owner}) WITH ${c}, ${owner} AS ${s} WHERE true`,
}

function claims(compilation: Compilation, field: Of<'claims'>, asked: Asked, owner: string): Piece {
  return compileClaims(compilation, field.of, asked, owner, limit(compilation, asked))
}

/** Claims in the order of sources and text. */
export function compileClaims(
  compilation: Compilation,
  of: Of<'claims'>['of'],
  { type, nodes }: Pick<Asked, 'type' | 'nodes'>,
  owner: string,
  most: string,
): Piece {
  const c = compilation.name('c')
  const s = compilation.name('s')
  const object = compilation.object(type as GraphQLCompositeType, below(nodes), { node: c, source: s })
  return {
    cypher:
      `COLLECT { ${claimPatterns[of](owner, c, s)} AND ${isKnown(c, compilation.timed)}` +
      ` WITH DISTINCT ${c}, ${s} ORDER BY ${s}.seq, ${c}.start, ${c}.end, ${c}.id LIMIT ${most} RETURN ${object.cypher} }`,
    decode: (raw, above) => list(raw).map((one) => object.decode(one, above)),
  }
}

function spokenOf(compilation: Compilation, field: Of<'spokenOf'>, asked: Asked, owner: string): Piece {
  const n = compilation.name('n')
  const object = compilation.object(asked.type as GraphQLCompositeType, below(asked.nodes), { node: n })
  return {
    cypher:
      `head(COLLECT { MATCH (${owner})-[:${field.relationship}]->(:Mention)-[:IS]->(${n}:Organization|Event)` +
      ` WHERE ${isKnown(n, compilation.timed)} RETURN ${object.cypher} LIMIT 1 })`,
    decode: object.decode,
  }
}

function sourceOfClaim(compilation: Compilation, asked: Asked, scope: Scope): Piece {
  const bound = 'source' in scope ? scope.source : undefined
  const s = bound ?? compilation.name('s')
  const object = compilation.object(asked.type as GraphQLCompositeType, below(asked.nodes), { node: s })
  if (bound !== undefined) return object
  return {
    cypher: `head(COLLECT { MATCH (${nodeOf(scope)})-[:FROM]->(${s}:Source) RETURN ${object.cypher} LIMIT 1 })`,
    decode: object.decode,
  }
}
