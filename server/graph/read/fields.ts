import type { GraphQLCompositeType } from 'graphql'
import { mostEntries, nodeOf, type Asked, type Compilation, type Piece, type Scope } from './compilation.ts'
import { chosen, givenTo, orderIn, played } from './inner-lists.ts'
import { counts, isKnown, where } from './known.ts'
import { sourceIsKnown } from './lists.ts'
import { computed, type Field, type Step } from './mapping.ts'
import { below } from './selection.ts'
import { compileSpeaker } from './speaker.ts'
import { compileTitle } from './title-parts.ts'
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
    case 'wording':
      return wording(compilation, field, asked, nodeOf(scope))
    case 'copies':
      return copies(compilation, asked, nodeOf(scope))
    case 'title':
      return compileTitle(compilation, nodeOf(scope), asked.owners)
    case 'lookedUp':
      return { cypher: 'null', needsId: true, decode: (_, { id, lookUps }) => lookUps[field.what](id) }
    case 'speaker':
      return compileSpeaker(compilation, field.of, asked, nodeOf(scope))
    default:
      return field satisfies never
  }
}

const decoders = {
  text: (raw: unknown): unknown => raw,
  json: fromJson,
  flag: (raw: unknown): boolean => raw === true,
}

function plain(field: Of<'plain'>, owner: string): Piece {
  const decode = decoders[field.form ?? 'text']
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
function ordered(is: 'nodes' | 'ties', order: string, node: string, relationship: string): string {
  return is === 'nodes'
    ? `WITH DISTINCT ${node} ORDER BY ${order}`
    : `WITH ${relationship}, ${node} ORDER BY ${order}, ${relationship}.key`
}

function away(compilation: Compilation, field: Of<'nodes' | 'ties'>, asked: Asked, node: string): Piece {
  const { timed } = compilation
  const relationship = compilation.name('r')
  const other = compilation.name('n')
  const [start, finish] = field.step.way === 'out' ? [node, other] : [other, node]
  const scope = field.is === 'nodes' ? { node: other } : { relationship, start, end: finish, far: other }
  const object = compilation.object(asked.type as GraphQLCompositeType, below(asked.nodes), scope)
  const given = givenTo(compilation, asked)
  const { first, all } = chosen(compilation, asked.definition, given, other)
  const conditions = [
    isKnown(relationship, timed),
    isKnown(other, timed),
    ...all,
    ...played(compilation, given, relationship),
  ]
  return {
    cypher:
      `COLLECT { ${first}MATCH (${node})${arrow(field.step, relationship)}(${other}:${field.step.to})${where(...conditions)}` +
      ` ${ordered(field.is, orderIn(compilation, field.order, other, asked, given), other, relationship)}` +
      ` LIMIT ${limit(compilation, asked)} RETURN ${object.cypher} }`,
    decode: (raw, owner) => list(raw).map((one) => object.decode(one, owner)),
  }
}

function limit(compilation: Compilation, { field, definition, nodes, owners }: Asked): string {
  const [node] = nodes
  if (!node || !definition.args.some(({ name }) => name === 'first')) return String(mostEntries)
  return compilation.first(definition, node, field.is === 'claims' && owners[0] === 'Source')
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
    `MATCH (${c}:Claim)-[:FROM]->(${owner}) WITH *, ${owner} AS ${s} WHERE true`,
}

function claims(compilation: Compilation, field: Of<'claims'>, asked: Asked, owner: string): Piece {
  return compileClaims(compilation, field.of, asked, owner, limit(compilation, asked))
}

/** Claims in the order of sources and text. */
export function compileClaims(
  compilation: Compilation,
  of: Of<'claims'>['of'],
  { type, nodes, definition }: Pick<Asked, 'type' | 'nodes' | 'definition'>,
  owner: string,
  most: string,
): Piece {
  const c = compilation.name('c')
  const s = compilation.name('s')
  const { first, all } = chosen(compilation, definition, givenTo(compilation, { definition, nodes }), c)
  const object = compilation.object(type as GraphQLCompositeType, below(nodes), { node: c, source: s })
  return {
    cypher:
      `COLLECT { ${first}${claimPatterns[of](owner, c, s)} AND ${[isKnown(c, compilation.timed), ...all].join(' AND ')}` +
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
      `${where(isKnown(n, compilation.timed))} RETURN ${object.cypher} LIMIT 1 })`,
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

/** The earliest first, as it is among all publications of a text. */
function copies(compilation: Compilation, asked: Asked, owner: string): Piece {
  const copy = compilation.name('c')
  return {
    cypher:
      `COLLECT { MATCH (${copy}:Copy)-[:OF]->(${owner})` +
      ` WHERE ${compilation.timed ? `${copy}.publishedUntil <= $asOf` : 'true'} WITH ${copy}` +
      ` ORDER BY coalesce(${copy}.publishedUntil, '9999'), coalesce(${copy}.publishedFrom, '9999'), ${copy}.key` +
      ` LIMIT ${limit(compilation, asked)} RETURN ${copy} {.title, .url, .publisher, .publishedOn} }`,
    decode: (raw) => list(raw).map((one) => ({ ...members(one), publishedOn: fromJson(members(one)['publishedOn']) })),
  }
}

function wording(compilation: Compilation, field: Of<'wording'>, asked: Asked, owner: string): Piece {
  const s = compilation.name('s')
  const object = compilation.object(asked.type as GraphQLCompositeType, below(asked.nodes), { node: s })
  const other = field.which === 'after' ? `id: ${owner}.supersededBy` : `supersededBy: ${owner}.id`
  return {
    cypher:
      `head(COLLECT { MATCH (${s}:Source {${other}}) WHERE ${sourceIsKnown(compilation.timed, s)}` +
      ` WITH ${s} ORDER BY ${s}.seq DESC LIMIT 1 RETURN ${object.cypher} })`,
    decode: object.decode,
  }
}
