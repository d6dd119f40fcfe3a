/**
 * Which events are one, thought out a second time and as simply as can be: over all there is at once, every two events
 * compared, and groups found by their definition: two are one where each fits just what the other fits, and all of that
 * fits each other.
 */
import type { Graph } from '../../server/graph/driver.ts'
import { resolve } from '../../server/graph/resolve.ts'
import type { Decision } from '../../server/graph/resolve.ts'
import { best, CLAIMS, DECISIONS, first, MENTIONS, rounded, unrefined } from './oracle.ts'
import type { OracleClaim, Value } from './oracle.ts'

interface Joins {
  /** Mentions of one event, joined by "+", for all that have more than one. */
  readonly joined: readonly string[]
  /** Two mentions each. */
  readonly proposed: readonly string[]
}

type Mention = { id: string; seq: number; type: string; source: string; countries: readonly string[] }
/** An event is the set of its mentions. */
type Event = readonly string[]
type Fit = 'JOINS' | 'BY_RULING' | 'IF_ALONE' | 'PROPOSES' | null
type Span = { from: string; until: string; recurring: string | null; days: number }
type Days = { happened: Span[]; noticed: Span[] }

const UNDONE = `
MATCH (a:Mention)<-[:A]-(d:Decision {derived: true, undone: true})-[:B]->(b:Mention)
RETURN d.kind AS kind, a.id + ' ' + b.id AS pair`
const PUBLISHED = `MATCH (m:Mention)-[:IN]->(s:Source) RETURN m.id AS id, s.publishedOn AS on`
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
  const published = new Map(
    (await graph.read(PUBLISHED)).map(({ id, on }) => [String(id), typeof on === 'string' ? on : '{}']),
  )
  const world = new World(await counting(graph), mentions, entity, published)
  const isApart = (one: Event, other: Event) =>
    one.some((a) => other.some((b) => apart.has(`${a} ${b}`) || apart.has(`${b} ${a}`)))
  const proposed: string[] = []
  for (const type of ['Ruling', 'Incident', 'Penalty', 'Statement']) {
    const own = mentions.filter((mention) => mention.type === type).map(({ id }) => id)
    let events: Event[] = [...Map.groupBy(own, (id) => entity.get(id)).values()].map((ids) => ids.toSorted())
    const fits = (one: Event, other: Event): Fit => (isApart(one, other) ? null : world.fit(type, one, other))
    events = together(events, (one, other) => fits(one, other) === 'JOINS')
    events = together(events, (one, other) => ['JOINS', 'BY_RULING'].includes(fits(one, other) ?? ''))
    events = together(events, (one, other) => ['JOINS', 'BY_RULING', 'IF_ALONE'].includes(fits(one, other) ?? ''))
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
    published: first(row.published),
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

const oneProceeding = ['ACCUSATION', 'FINDING', 'ORDER', 'FINE']
const oneIntrusion = ['DATA_BREACH', 'CYBERATTACK']
const money = ['FINE', 'ADMINISTRATIVE_PENALTY', 'SURCHARGE', 'OTHER']
const like = (kinds: string[], a: unknown, b: unknown) =>
  a === b || [a, b].every((kind) => kinds.includes(String(kind)))
const addDays = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

function spanOf(date: Value): Span {
  const { earliest, latest: last, edtf } = date
  const [from, until] = [typeof earliest === 'string' ? earliest : '0', typeof last === 'string' ? last : '9']
  const days = from === '0' || until === '9' ? Infinity : (Date.parse(until) - Date.parse(from)) / 86_400_000
  return { from, until, days, recurring: /^XXXX-\d\d-\d\d$/.test(String(edtf)) ? String(edtf).slice(5) : null }
}

const narrow = ({ days }: Span) => days <= 91
function meet(a: Span, b: Span): boolean {
  if (a.recurring && b.recurring) return a.recurring === b.recurring
  if (b.recurring) return meet(b, a)
  if (!a.recurring) return a.from <= b.until && b.from <= a.until
  if (b.days >= 366) return true
  const day = a.recurring
  return [b.from, b.until].some(
    (end) => `${end.slice(0, 4)}-${day}` >= b.from && `${end.slice(0, 4)}-${day}` <= b.until,
  )
}
const any = (some: Span[], others: Span[], fits: (a: Span, b: Span) => boolean) =>
  some.some((a) => others.some((b) => fits(a, b)))
const near = (a: Span, b: Span) => narrow(a) && narrow(b) && meet(a, b)
const inside = (a: Span, b: Span) => narrow(a) && narrow(b) && b.from <= a.from && a.until <= b.until

function agree(one: Days, other: Days): boolean {
  return (
    any(one.happened, other.happened, near) ||
    any(one.noticed, other.noticed, near) ||
    any(one.noticed, other.happened, inside) ||
    any(other.noticed, one.happened, inside)
  )
}
const apart = (one: Days, other: Days) =>
  !agree(one, other) && one.happened.length > 0 && other.happened.length > 0 && !any(one.happened, other.happened, meet)

function oneDay(one: Days, other: Days): boolean {
  const same = (a: Span, b: Span) => {
    const [day, rival] = [a, b].map(({ from, until, recurring }) => recurring ?? (from === until ? from : null))
    if (a.recurring && b.recurring) return false
    return a.recurring || b.recurring ? day?.slice(-5) === rival?.slice(-5) : day !== null && day === rival
  }
  return any(one.happened, other.happened, same) || any(one.noticed, other.noticed, same)
}

class World {
  readonly #claims: readonly OracleClaim[]
  readonly #mentions: ReadonlyMap<string, Mention>
  readonly #entity: ReadonlyMap<string, string>
  readonly #published: ReadonlyMap<string, string>

  constructor(
    claims: readonly OracleClaim[],
    mentions: readonly Mention[],
    entity: ReadonlyMap<string, string>,
    published: ReadonlyMap<string, string>,
  ) {
    this.#claims = claims
    this.#mentions = new Map(mentions.map((mention) => [mention.id, mention]))
    this.#entity = entity
    this.#published = published
  }

  fit(type: string, one: Event, other: Event): Fit {
    const source = (id: string) => this.#mentions.get(id)?.source
    if (one.some((a) => other.some((b) => source(a) === source(b)))) return null
    const [kind, rival] = [this.#kind(one), this.#kind(other)]
    const [days, others] = [this.#days(one), this.#days(other)]
    if (kind === undefined || rival === undefined || apart(days, others)) return null
    if (type === 'Incident') return this.#incidents(one, other)
    if (type === 'Ruling') return this.#rulings(one, other)
    if (type === 'Penalty') return this.#penalties(one, other)
    if (kind !== rival || !this.#meet(one, other, 'ABOUT', 'subject') || !this.#meet(one, other, 'MADE', 'object'))
      return null
    return agree(days, others) && kind !== 'OTHER' && kind !== 'COMMENT' ? 'JOINS' : 'PROPOSES'
  }

  #incidents(one: Event, other: Event): Fit {
    const [kind, rival] = [this.#kind(one), this.#kind(other)]
    const [days, others] = [this.#days(one), this.#days(other)]
    const [some, those] = [this.#victims(one), this.#victims(other)]
    if (!like(oneIntrusion, kind, rival) || !this.#related(some, those)) return null
    if (kind === 'OTHER') return 'PROPOSES'
    const [shared, crowds] = [some.some((company) => those.includes(company)), this.#crowdsDiffer(one, other)]
    if (kind !== rival)
      return shared && !crowds && oneDay(days, others) ? 'IF_ALONE' : agree(days, others) ? 'PROPOSES' : null
    if (agree(days, others)) return shared || !crowds ? 'JOINS' : 'PROPOSES'
    if (this.#meet(one, other, 'ABOUT', 'object')) return 'BY_RULING'
    const all =
      some.every((company) => this.#related([company], those)) &&
      those.every((company) => this.#related([company], some))
    const told = this.#timely('Incident', one, other) || oneDay(days, others)
    return told && shared && !crowds && all ? 'IF_ALONE' : 'PROPOSES'
  }

  #rulings(one: Event, other: Event): Fit {
    const [kind, rival] = [this.#kind(one), this.#kind(other)]
    const [some, those] = [this.#accused(one), this.#accused(other)]
    if (!like(oneProceeding, kind, rival) || !this.#related(some, those)) return null
    const [abouts, matters] = [this.#abouts(one), this.#abouts(other)]
    const fits = (a: string, b: string) =>
      like(oneIntrusion, this.#kind([a]), this.#kind([b])) && !apart(this.#days([a]), this.#days([b]))
    const open = abouts.length === 0 || matters.length === 0
    if (!open && !abouts.some((a) => matters.some((b) => fits(a, b)))) return null
    const [by, rivals] = [this.#actors(one), this.#actors(other)]
    const acted = by.flatMap((actor) =>
      rivals.filter(
        (each) => actor.id === each.id || (actor.acts ?? 'no') === each.has || (each.acts ?? 'no') === actor.has,
      ),
    )
    if (acted.length === 0) return kind === rival && (by.length === 0 || rivals.length === 0) ? 'PROPOSES' : null
    const dated = agree(this.#days(one), this.#days(other))
    if (kind === rival && dated) return 'JOINS'
    const oneMatter = abouts.some((a) =>
      matters.some((b) => this.#kind([a]) === this.#kind([b]) && agree(this.#days([a]), this.#days([b]))),
    )
    if ((dated || oneMatter || this.#timely('Ruling', one, other)) && some.some((company) => those.includes(company)))
      return 'IF_ALONE'
    return kind === rival || dated ? 'PROPOSES' : null
  }

  #penalties(one: Event, other: Event): Fit {
    const [kind, rival] = [this.#kind(one), this.#kind(other)]
    const [on, against] = [one, other].map((event) => this.#ends(event, 'ON', 'subject')) as [string[], string[]]
    const unknown = on.length === 0 || against.length === 0
    if (!this.#meet(one, other, 'IMPOSED', 'object') || !(unknown || this.#related(on, against))) return null
    const shared = on.some((company) => against.includes(company))
    const [a, b] = [one, other].map((event) => best(this.#of(event, 'AMOUNT'))?.value)
    if (typeof a?.['amount'] === 'number' && typeof b?.['amount'] === 'number') {
      const [sum, total] = [a['amount'], b['amount']]
      const same = a['currency'] === b['currency'] && (sum === total || rounded(sum, total) || rounded(total, sum))
      if (!same || !like(money, kind, rival)) return null
      return unknown ? 'PROPOSES' : shared && kind === rival && sum === total ? 'JOINS' : 'IF_ALONE'
    }
    if (kind !== rival && !(like(money, kind, rival) && (kind === 'OTHER' || rival === 'OTHER'))) return null
    if (unknown || !shared || (kind === 'OTHER' && rival === 'OTHER')) return 'PROPOSES'
    return kind === rival ? 'JOINS' : 'IF_ALONE'
  }

  /** Whether one of them without a narrow date was told of when the other could be news. */
  #timely(type: string, one: Event, other: Event): boolean {
    const dated = (event: Event) => [this.#days(event).happened, this.#days(event).noticed].flat().filter(narrow)
    const told = (event: Event) => event.map((id) => spanOf(JSON.parse(this.#published.get(id) ?? '{}') as Value))
    const back = (span: Span, days: number) => (span.from === '0' ? span : { ...span, from: addDays(span.from, -days) })
    const [some, others] = [dated(one), dated(other)]
    if (some.length > 0 && others.length > 0) return false
    if (some.length === 0 && others.length === 0) return any(told(one), told(other), near)
    const [days, vague] = some.length > 0 ? [some, other] : [others, one]
    const [reach, widest] = type === 'Incident' ? [366, 366] : [31, 92]
    const reported = told(vague).filter((span) => span.days < widest)
    const spoken = this.#days(vague).happened.filter((span) => span.days < 366)
    return any(days, [...reported.map((span) => back(span, reach)), ...spoken], meet)
  }

  #crowdsDiffer(one: Event, other: Event): boolean {
    const counts = (event: Event) =>
      unrefined(this.#of(event, 'AFFECTED')).map(({ value }) => [value['min'] ?? -1, value['max'] ?? 1e99].map(Number))
    const less = ([, max = 0]: number[], [min = 0]: number[]) => max * 1.2 < min
    const [some, others] = [counts(one), counts(other)]
    if (some.length === 0 || others.length === 0) return false
    return some.every((a) => others.every((b) => less(a, b) || less(b, a)))
  }

  #meet(one: Event, other: Event, predicate: string, role: 'subject' | 'object'): boolean {
    return this.#ends(one, predicate, role).some((id) => this.#ends(other, predicate, role).includes(id))
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

  #days(event: Event): Days {
    const spans = (predicate: string) => unrefined(this.#of(event, predicate)).map(({ value }) => spanOf(value))
    return { happened: spans('DATE'), noticed: spans('DISCOVERED') }
  }

  /** Where nobody says whom it befell, those whom its cause befell. */
  #victims(event: Event): string[] {
    const own = this.#befallen(event)
    const causes = this.#claims.filter(
      ({ predicate, object }) => predicate === 'LED_TO' && event.includes(object ?? ''),
    )
    return own.length > 0 ? own : causes.flatMap(({ subject }) => this.#befallen([subject]))
  }

  #befallen(event: Event): string[] {
    return this.#claims
      .filter(
        ({ predicate, object, value }) =>
          predicate === 'INVOLVED_IN' &&
          event.includes(object ?? '') &&
          ['VICTIM', 'RESPONSIBLE', 'SENDER'].includes(String(value['role'])),
      )
      .map(({ subject }) => this.#entity.get(subject) ?? '')
  }

  #abouts(event: Event): string[] {
    return this.#of(event, 'ABOUT').map(({ object }) => object ?? '')
  }

  /** Regulators with their countries, and countries that are said to have acted themselves. */
  #actors(event: Event): { id: string; acts?: string; has?: string }[] {
    const issuers = this.#claims.filter(
      ({ predicate, object }) => predicate === 'ISSUED' && event.includes(object ?? ''),
    )
    const offices = issuers.flatMap(({ subject }) => {
      const countries = (this.#mentions.get(subject)?.countries ?? []).map(
        (json) => (JSON.parse(json) as Value)['country'],
      )
      const id = this.#entity.get(subject) ?? ''
      return [{ id, has: 'none' }, ...countries.map((country) => ({ id, has: String(country) }))]
    })
    return [...offices, ...this.#of(event, 'BROUGHT_BY').map(() => ({ id: 'France', acts: 'FR' }))]
  }

  #accused(event: Event): string[] {
    return [...this.#ends(event, 'AGAINST', 'subject'), ...this.#abouts(event).flatMap((id) => this.#befallen([id]))]
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
