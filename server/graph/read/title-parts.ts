import type { Compilation, Piece } from './compilation.ts'
import { allThen, isKnown, sortDay } from './known.ts'
import { fromJson, list, members, memberOf, speakerOf, textOrNull, thenOf, type Then } from './stored.ts'
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
/** What titles are made of. */
export const titlePredicates = Object.keys(values)
const ofAbout = ['KIND', 'TARGET', 'TOUCHED_COUNTRY']

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

const typeOfEvent = (node: string): string =>
  `head([label IN labels(${node}) WHERE label IN ['Incident', 'Ruling', 'Penalty', 'Statement']])`

/** What titles are made of that say nothing of an event's neighbors. */
const alone: Readonly<Record<string, readonly string[]>> = {
  Incident: ['KIND', 'TARGET', 'TOUCHED_COUNTRY'],
  Penalty: ['KIND', 'STATUS', 'AMOUNT'],
}

/**
 * Reads what is on the node itself with everything else that is selected: it costs no subquery, and saves most answers
 * their second way to the database.
 */
export function compileTitle({ timed }: Compilation, node: string, types: readonly string[]): Piece {
  const [only, ...others] = types
  const predicates = [...new Set(types.flatMap((type) => alone[type] ?? []))]
  const type = others.length > 0 ? [typeOfEvent(node)] : []
  const parts =
    predicates.length === 0 ? '' : `coalesce(${node}.title, [${[...type, present(node, predicates)].join(', ')}])`
  return {
    cypher: timed ? 'null' : parts || `${node}.title`,
    needsId: true,
    decode: (raw, { id, lookUps }) => {
      if (typeof raw === 'string') return raw
      const row = list(raw)
      const made = others.length > 0 ? row[0] : only
      if (row.length === 0 || !alone[String(made)]) return lookUps.title(id)
      return titleOf(partsOf({ type: made }, presentOf(row.at(-1), predicates)))
    },
  }
}

const accused = (timed: boolean): string =>
  `COLLECT { MATCH (n)-[r:AGAINST]->(p:Company) WHERE ${isKnown('r', timed)} AND p.name IS NOT NULL` +
  ` RETURN p.name ORDER BY p.name, p.id LIMIT 20 }`

const maker = (timed: boolean): string =>
  `head(COLLECT { MATCH (n)<-[r:MADE]-(p:Organization) WHERE ${isKnown('r', timed)}` +
  ` RETURN [p.name, p:Company] ORDER BY p.name, p.id LIMIT 1 })`

/** What a ruling or statement is about: kind, target and countries of the earliest such incident. */
const about = (timed: boolean): string =>
  `head(COLLECT { MATCH (n)-[r:ABOUT]->(e:Incident) WHERE ${isKnown('r', timed)} AND ${isKnown('e', timed)}` +
  ` WITH e, ${sortDay('e', timed)} AS day ORDER BY day, e.id LIMIT 1` +
  ` RETURN ${timed ? allThen('e', ofAbout) : present('e', ofAbout)} })`

/** Reads what the titles of the events `$ids` are made of, but for the values of their own as of a day. */
export const titleText = (timed: boolean): string => `
UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n:Event
RETURN id, ${typeOfEvent('n')} AS type,
  ${timed ? 'null' : present('n', titlePredicates)} AS own, ${accused(timed)} AS against, ${maker(timed)} AS made,
  ${about(timed)} AS about`

/** A row of `titleText` as parts. `valuesThen`: the event's values as of a day; null asks for the present ones. */
export function partsOf(row: Readonly<Record<string, unknown>>, valuesThen: Then | null): Parts {
  const then = valuesThen ?? presentOf(row['own'], titlePredicates)
  const [name, company] = list(row['made'])
  const money = members(then.get('AMOUNT')?.[0])
  const incident = row['about']
  const of = incident == null ? null : valuesThen ? thenOf(incident) : presentOf(incident, ofAbout)
  return {
    ...described(then),
    title: text(then, 'TITLE'),
    type: textOrNull(row['type']) ?? '',
    against: list(row['against']).map(String),
    status: text(then, 'STATUS'),
    amount: typeof money['amount'] === 'number' ? money['amount'] : null,
    currency: textOrNull(money['currency']),
    by: speakerOf(then.get('BY')?.[0], name == null ? null : { name, company }).name,
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
