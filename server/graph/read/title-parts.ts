import type { Piece } from './compilation.ts'
import { isKnown, sortDay, valuesThen, valueThen } from './known.ts'
import { speakerOf } from './speaker.ts'
import { fromJson, list, members, memberOf, textOrNull } from './stored.ts'
import { titleOf, type Parts } from './title.ts'

/** Compiles the title of an event: what it is made of is read with everything else, and put into words here. */
export function compileTitle(_owner: string, node: string, timed: boolean): Piece {
  const value = (predicate: string, property: string): string =>
    timed ? valueThen(node, predicate, 'value') : `${node}.${property}`
  const parties = (pattern: string): string =>
    `COLLECT { MATCH ${pattern} WHERE ${isKnown('r', timed)} AND p.name IS NOT NULL RETURN p.name ORDER BY p.name, p.id LIMIT 20 }`
  const columns = [
    value('TITLE', 'title'),
    value('KIND', 'kind'),
    `head([label IN labels(${node}) WHERE label IN ['Incident', 'Ruling', 'Penalty', 'Statement']])`,
    value('TARGET', 'target'),
    countries(node, timed),
    parties(`(${node})-[r:AGAINST]->(p:Company)`),
    value('STATUS', 'status'),
    value('AMOUNT', 'amount'),
    value('BY', 'by'),
    `head(COLLECT { MATCH (${node})<-[r:MADE]-(p:Organization) WHERE ${isKnown('r', timed)}` +
      ` RETURN [p.name, p:Company] ORDER BY p.name, p.id LIMIT 1 })`,
    about(node, timed),
  ]
  return { cypher: `[${columns.join(', ')}]`, decode: (raw) => titleOf(partsOf(list(raw), timed)) }
}

const countries = (node: string, timed: boolean): string =>
  timed ? valuesThen(node, 'TOUCHED_COUNTRY') : `coalesce(${node}.countries, [])`

/** What a ruling or statement is about: kind, countries and target of the earliest such incident. */
function about(node: string, timed: boolean): string {
  const kind = timed ? valueThen('e', 'KIND', 'value') : 'e.kind'
  const target = timed ? valueThen('e', 'TARGET', 'value') : 'e.target'
  return (
    `head(COLLECT { MATCH (${node})-[r:ABOUT]->(e:Incident) WHERE ${isKnown('r', timed)} AND ${isKnown('e', timed)}` +
    ` WITH e, ${sortDay('e', timed)} AS day ORDER BY day, e.id LIMIT 1 RETURN [${kind}, ${target}, ${countries('e', timed)}] })`
  )
}

function partsOf(raw: readonly unknown[], timed: boolean): Parts {
  const text = (value: unknown, member: string): string | null =>
    textOrNull(timed ? memberOf(fromJson(value), member) : value)
  const [title, kind, type, target, touched, against, status, amount, by, made, about] = raw
  const [name, company] = list(made)
  const [aboutKind, aboutTarget, aboutCountries] = list(about)
  const money = members(fromJson(amount))
  return {
    title: text(title, 'title'),
    kind: text(kind, 'kind') ?? 'OTHER',
    type: textOrNull(type) ?? '',
    target: text(target, 'name'),
    countries: touchedBy(touched),
    against: list(against).map(String),
    status: text(status, 'status'),
    amount: typeof money['amount'] === 'number' ? money['amount'] : null,
    currency: textOrNull(money['currency']),
    by: textOrNull(speakerOf(fromJson(by), name == null ? null : { name, company })['name']) ?? 'not named',
    about: about == null ? null : {
      kind: text(aboutKind, 'kind') ?? 'OTHER',
      target: text(aboutTarget, 'name'),
      countries: touchedBy(aboutCountries),
    },
  }
}

const touchedBy = (stored: unknown): { country: string; role: string }[] =>
  list(stored).map((json) => {
    const { country, role } = members(fromJson(json))
    return { country: String(country), role: String(role) }
  })
