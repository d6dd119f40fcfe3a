import type { Piece, Then } from './compilation.ts'
import { allThen, isKnown, sortDay } from './known.ts'
import { speakerOf } from './speaker.ts'
import { fromJson, list, members, memberOf, textOrNull, thenOf } from './stored.ts'
import { titleOf, type Parts } from './title.ts'

/** Predicate → the property that holds its present value, and the member it is there; lists and JSON have none. */
const values: Readonly<Record<string, readonly [property: string, member?: string]>> = {
  TITLE: ['title', 'title'],
  KIND: ['kind', 'kind'],
  TARGET: ['target', 'name'],
  TOUCHED_COUNTRY: ['countries'],
  STATUS: ['status', 'status'],
  AMOUNT: ['amount'],
  BY: ['by'],
}
const ofAll = ['TITLE', 'KIND']
const ofType: Readonly<Record<string, readonly string[]>> = {
  Incident: ['TARGET', 'TOUCHED_COUNTRY'],
  Penalty: ['STATUS', 'AMOUNT'],
  Statement: ['BY'],
}
const ofAbout = ['KIND', 'TARGET', 'TOUCHED_COUNTRY']

/**
 * Compiles the title of events of some types: what it is made of is read with everything else, and put into words here.
 * Only what titles of those types are made of, because planning a text takes the database longer the longer it is.
 */
export function compileTitle(types: readonly string[], node: string, timed: boolean): Piece {
  const predicates = [...ofAll, ...types.flatMap((type) => ofType[type] ?? [])]
  const of = (cypher: string, ...needed: string[]): string =>
    needed.some((type) => types.includes(type)) ? cypher : 'null'
  const columns = [
    `head([label IN labels(${node}) WHERE label IN ['Incident', 'Ruling', 'Penalty', 'Statement']])`,
    timed ? 'null' : present(node, predicates),
    of(accused(node, timed), 'Ruling'),
    of(maker(node, timed), 'Statement'),
    of(about(node, timed), 'Ruling', 'Statement'),
  ]
  return {
    cypher: `[${columns.join(', ')}]`,
    ...(timed ? { reads: predicates } : {}),
    decode: (raw, then) => titleOf(partsOf(list(raw), timed ? then : presentOf(list(raw)[1], predicates), timed)),
  }
}

/** The present values, in the order of their predicates. */
const present = (node: string, predicates: readonly string[]): string =>
  `[${predicates.map((predicate) => `${node}.${values[predicate]?.[0]}`).join(', ')}]`

/** Present values in the form of those over time. */
function presentOf(raw: unknown, predicates: readonly string[]): Then {
  return new Map(
    predicates.map((predicate, index) => {
      const value = list(raw)[index] ?? null
      if (predicate === 'TOUCHED_COUNTRY') return [predicate, list(value).map(fromJson)]
      return [predicate, value === null ? [] : [values[predicate]?.[1] === undefined ? fromJson(value) : value]]
    }),
  )
}

const accused = (node: string, timed: boolean): string =>
  `COLLECT { MATCH (${node})-[r:AGAINST]->(p:Company) WHERE ${isKnown('r', timed)} AND p.name IS NOT NULL` +
  ` RETURN p.name ORDER BY p.name, p.id LIMIT 20 }`

const maker = (node: string, timed: boolean): string =>
  `head(COLLECT { MATCH (${node})<-[r:MADE]-(p:Organization) WHERE ${isKnown('r', timed)}` +
  ` RETURN [p.name, p:Company] ORDER BY p.name, p.id LIMIT 1 })`

/** What a ruling or statement is about: kind, target and countries of the earliest such incident. */
const about = (node: string, timed: boolean): string =>
  `head(COLLECT { MATCH (${node})-[r:ABOUT]->(e:Incident) WHERE ${isKnown('r', timed)} AND ${isKnown('e', timed)}` +
  ` WITH e, ${sortDay('e', timed)} AS day ORDER BY day, e.id LIMIT 1` +
  ` RETURN ${timed ? allThen('e', ofAbout) : present('e', ofAbout)} })`

function partsOf([type, , against, made, incident]: readonly unknown[], then: Then, timed: boolean): Parts {
  const [name, company] = list(made)
  const money = members(then.get('AMOUNT')?.[0])
  const of = incident == null ? null : timed ? thenOf(incident) : presentOf(incident, ofAbout)
  return {
    ...described(then),
    title: text(then, 'TITLE'),
    type: textOrNull(type) ?? '',
    against: list(against).map(String),
    status: text(then, 'STATUS'),
    amount: typeof money['amount'] === 'number' ? money['amount'] : null,
    currency: textOrNull(money['currency']),
    by: textOrNull(speakerOf(then.get('BY')?.[0], name == null ? null : { name, company })['name']) ?? 'not named',
    about: of && described(of),
  }
}

const text = (then: Then, predicate: string): string | null =>
  textOrNull(memberOf(then.get(predicate)?.[0], values[predicate]?.[1]))

const described = (then: Then): Pick<Parts, 'kind' | 'target' | 'countries'> => ({
  kind: text(then, 'KIND') ?? 'OTHER',
  target: text(then, 'TARGET'),
  countries: (then.get('TOUCHED_COUNTRY') ?? []).map((value) => {
    const { country, role } = members(value)
    return { country: String(country), role: String(role) }
  }),
})
