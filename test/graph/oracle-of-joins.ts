/**
 * Which events are one, thought out a second time and as simply as can be: over all there is at once, every two events
 * compared, and groups found by their definition: two are one where each fits just what the other fits, and all of that
 * fits each other.
 */
import type { Graph } from '../../server/graph/driver.ts'
import { resolve } from '../../server/graph/resolve.ts'
import type { Decision } from '../../server/graph/resolve.ts'
import { best, CLAIMS, DECISIONS, latest, MENTIONS } from './oracle.ts'
import type { OracleClaim, Value } from './oracle.ts'

interface Joins {
  /** Mentions of one event, joined by "+", for all that have more than one. */
  readonly joined: readonly string[]
  /** Two mentions each. */
  readonly proposed: readonly string[]
}

type Mention = { id: string; seq: number; type: string; source: string }
/** An event is the set of its mentions. */
type Event = readonly string[]
type Fit = 'JOINS' | 'BY_RULING' | 'PROPOSES' | null

const UNDONE = `
MATCH (a:Mention)<-[:A]-(d:Decision {derived: true, undone: true})-[:B]->(b:Mention)
RETURN d.kind AS kind, a.id + ' ' + b.id AS pair`
const PROPOSED = `MATCH (a:Mention)<-[:A]-(:Decision {kind: 'PROPOSED', undone: false})-[:B]->(b:Mention) RETURN a.id + ' ' + b.id AS pair`
const JOINED = `
MATCH (m:Mention)-[:IS]->(e:Entity)
WHERE m.type IN ['Ruling', 'Incident', 'Penalty', 'Statement']
RETURN e.id AS event, collect(m.id) AS ids`

export async function storedJoins(graph: Graph): Promise<Joins> {
  const joined = (await graph.read(JOINED)).map(({ ids }) => (ids as string[]).toSorted().join('+'))
  const proposed = (await graph.read(PROPOSED)).map(({ pair }) => String(pair))
  return { joined: joined.filter((ids) => ids.includes('+')).toSorted(), proposed: proposed.toSorted() }
}

export async function expectedJoins(graph: Graph): Promise<Joins> {
  const mentions = (await graph.read(MENTIONS)) as unknown as Mention[]
  const decisions = ((await graph.read(DECISIONS)) as unknown as Decision[]).filter(({ derived }) => derived !== true)
  const undone = await graph.read(UNDONE)
  const entity = new Map(resolve(mentions, decisions))
  const apart = new Set([
    ...neverPairs(decisions),
    ...undone.filter(({ kind }) => kind === 'SAME').map(({ pair }) => String(pair)),
  ])
  const answered = new Set(undone.filter(({ kind }) => kind === 'PROPOSED').map(({ pair }) => String(pair)))
  const world = new World(await counting(graph), mentions, entity)
  const isApart = (one: Event, other: Event) =>
    one.some((a) => other.some((b) => apart.has(`${a} ${b}`) || apart.has(`${b} ${a}`)))
  const proposed: string[] = []
  for (const type of ['Ruling', 'Incident', 'Penalty', 'Statement']) {
    const own = mentions.filter((mention) => mention.type === type).map(({ id }) => id)
    let events: Event[] = [...Map.groupBy(own, (id) => entity.get(id)).values()].map((ids) => ids.toSorted())
    const fits = (one: Event, other: Event): Fit => (isApart(one, other) ? null : world.fit(type, one, other))
    events = together(events, (one, other) => fits(one, other) === 'JOINS')
    events = together(events, (one, other) => ['JOINS', 'BY_RULING'].includes(fits(one, other) ?? ''))
    for (const event of events) for (const id of event) entity.set(id, event[0] ?? id)
    const near = new Map(
      events.map((one) => [one, events.filter((other) => other !== one && fits(one, other) !== null)]),
    )
    for (const [one, others] of near)
      for (const other of others)
        if ((one[0] ?? '') < (other[0] ?? '') && others.length <= 8 && (near.get(other)?.length ?? 0) <= 8)
          proposed.push(`${one[0] ?? ''} ${other[0] ?? ''}`)
  }
  const events = mentions.filter(({ type }) => type !== 'Company' && type !== 'Regulator')
  const joined = [...Map.groupBy(events, ({ id }) => entity.get(id)).values()]
    .map((group) => group.map(({ id }) => id).toSorted())
    .filter(({ length }) => length > 1)
  return {
    joined: joined.map((ids) => ids.join('+')).toSorted(),
    proposed: proposed.filter((pair) => !answered.has(pair)).toSorted(),
  }
}

/** The last word on each pair: people's over machines', a later one's over an earlier one's, NEVER over SAME. */
function neverPairs(decisions: readonly Decision[]): string[] {
  const pairs = Map.groupBy(
    decisions.filter(({ b }) => b !== null),
    ({ a, b }) => [a, String(b)].toSorted((one, other) => (one < other ? -1 : 1)).join(' '),
  )
  const weight = ({ by, at, kind, id }: Decision) =>
    by === 'PERSON' ? `2 ${at} ${kind} ${id}` : `1 ${kind === 'NEVER' ? 1 : 0} ${id}`
  return [...pairs].flatMap(([pair, some]) => {
    const last = some.toSorted((one, other) => (weight(one) < weight(other) ? 1 : -1))[0]
    return last?.kind === 'NEVER' ? [pair] : []
  })
}

async function counting(graph: Graph): Promise<OracleClaim[]> {
  const rows = (await graph.read(CLAIMS)) as unknown as (OracleClaim & { value: string | null; published: unknown })[]
  return rows.map((row) => ({
    ...row,
    value: row.value === null ? {} : (JSON.parse(row.value) as Value),
    published: latest(row.published),
  }))
}

function together(events: readonly Event[], fits: (one: Event, other: Event) => boolean): Event[] {
  const around = new Map(events.map((one) => [one, events.filter((other) => other === one || fits(one, other))]))
  const of = (one: Event) => around.get(one) ?? []
  const one = (some: Event, other: Event) =>
    of(some).includes(other) &&
    [some, other].every((each) => of(each).every((a) => of(each).every((b) => of(a).includes(b))))
  const groups = Map.groupBy(events, (event) => events.find((other) => other === event || one(event, other)))
  return [...groups.values()].map((group) => group.flat().toSorted())
}

const oneProceeding = new Set(['ACCUSATION', 'FINDING', 'ORDER', 'FINE'])

class World {
  readonly #claims: readonly OracleClaim[]
  readonly #source: ReadonlyMap<string, string>
  readonly #entity: ReadonlyMap<string, string>

  constructor(claims: readonly OracleClaim[], mentions: readonly Mention[], entity: ReadonlyMap<string, string>) {
    this.#claims = claims
    this.#source = new Map(mentions.map(({ id, source }) => [id, source]))
    this.#entity = entity
  }

  fit(type: string, one: Event, other: Event): Fit {
    if (one.some((a) => other.some((b) => this.#source.get(a) === this.#source.get(b)))) return null
    const [kind, rival] = [this.#kind(one), this.#kind(other)]
    const [window, span] = [this.#days(one), this.#days(other)]
    if (kind === undefined || rival === undefined || window.from > span.until || span.from > window.until) return null
    const dated = window.narrow && span.narrow
    const vague = kind === 'OTHER' || kind === 'COMMENT'
    const meet = (predicate: string, role: 'subject' | 'object') =>
      this.#ends(one, predicate, role).some((id) => this.#ends(other, predicate, role).includes(id))
    if (type === 'Incident') {
      if (kind !== rival || !this.#related(this.#victims(one), this.#victims(other))) return null
      if (vague) return 'PROPOSES'
      if (dated) return 'JOINS'
      return meet('ABOUT', 'object') ? 'BY_RULING' : 'PROPOSES'
    }
    if (type === 'Ruling') {
      if (!this.#related(this.#accused(one), this.#accused(other)) || !this.#aboutOneThing(one, other)) return null
      const unknown = [one, other].some((event) => this.#ends(event, 'ISSUED', 'object').length === 0)
      const agree = meet('ISSUED', 'object')
      if (!agree && !unknown) return null
      if (kind === rival) return dated && agree ? 'JOINS' : 'PROPOSES'
      return dated && agree && oneProceeding.has(String(kind)) && oneProceeding.has(String(rival)) ? 'PROPOSES' : null
    }
    if (type === 'Penalty') {
      const [amount, wanted] = [one, other].map((event) => best(this.#of(event, 'AMOUNT'))?.value)
      if (kind !== rival || !meet('IMPOSED', 'object')) return null
      const unknown = [one, other].some((event) => this.#ends(event, 'ON', 'subject').length === 0)
      if (!unknown && !meet('ON', 'subject')) return null
      const known = typeof amount?.['amount'] === 'number' && typeof wanted?.['amount'] === 'number'
      if (known && (amount['amount'] !== wanted['amount'] || amount['currency'] !== wanted['currency'])) return null
      return unknown || vague ? 'PROPOSES' : 'JOINS'
    }
    if (kind !== rival || !meet('ABOUT', 'subject') || !meet('MADE', 'object')) return null
    return dated && !vague ? 'JOINS' : 'PROPOSES'
  }

  #of(event: Event, predicate: string): OracleClaim[] {
    return this.#claims.filter((claim) => claim.predicate === predicate && event.includes(claim.subject))
  }

  /** Entities at the other ends of claims in which the event has a role. */
  #ends(event: Event, predicate: string, role: 'subject' | 'object'): string[] {
    return this.#claims
      .filter((claim) => claim.predicate === predicate && event.includes(claim[role] ?? ''))
      .map(({ subject, object }) => this.#entity.get((role === 'subject' ? object : subject) ?? '') ?? '')
  }

  #kind(event: Event) {
    return best(this.#of(event, 'KIND'))?.value['kind']
  }

  #days(event: Event) {
    const date = best(this.#of(event, 'DATE'))?.value
    const [earliest, until] = [date?.['earliest'], date?.['latest']].map((end) =>
      typeof end === 'string' ? end : null,
    )
    const days = earliest && until ? (Date.parse(until) - Date.parse(earliest)) / 86_400_000 : Infinity
    return { from: earliest ?? '0', until: until ?? '9', narrow: days <= 91 }
  }

  #victims(event: Event): string[] {
    return this.#claims
      .filter(
        ({ predicate, object, value }) =>
          predicate === 'INVOLVED_IN' &&
          event.includes(object ?? '') &&
          ['VICTIM', 'RESPONSIBLE', 'SENDER'].includes(String(value['role'])),
      )
      .map(({ subject }) => this.#entity.get(subject) ?? '')
  }

  #accused(event: Event): string[] {
    const abouts = this.#of(event, 'ABOUT').map(({ object }) => object ?? '')
    return [...this.#ends(event, 'AGAINST', 'subject'), ...this.#victims(abouts)]
  }

  #aboutOneThing(one: Event, other: Event): boolean {
    const [some, others] = [one, other].map((event) => this.#of(event, 'ABOUT').map(({ object }) => [object ?? '']))
    if (!some?.length || !others?.length) return true
    return some.some((a) =>
      others.some((b) => {
        const [window, span] = [this.#days(a), this.#days(b)]
        return this.#kind(a) === this.#kind(b) && window.from <= span.until && span.from <= window.until
      }),
    )
  }

  #related(some: readonly string[], others: readonly string[]): boolean {
    const owns = (a: string, b: string) =>
      this.#claims.some(
        ({ predicate, subject, object }) =>
          predicate === 'SUBSIDIARY_OF' && this.#entity.get(subject) === a && this.#entity.get(object ?? '') === b,
      )
    return some.some((a) => others.some((b) => a === b || owns(a, b) || owns(b, a)))
  }
}
