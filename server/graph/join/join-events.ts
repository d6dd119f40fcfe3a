/**
 * Joins the events of several articles by decisions that follow from claims, stage by stage: rulings first, since their
 * companies and regulators suffice; then incidents, which a common ruling may tell apart; then the penalties of rulings;
 * then statements about any of these. Each stage looks at whole blocks, so that what it decides does not depend on what
 * came first.
 */
import type { EventType } from '../../facts/fact.ts'
import { hash } from '../claim.ts'
import type { Transaction } from '../driver.ts'
import { resolveAround } from '../resolve-around.ts'
import type { Resolved } from '../resolve-around.ts'
import { beyondRecords } from './beyond-records.ts'
import { fit, lookedUpBy } from './fit.ts'
import { loadUnits } from './load-units.ts'
import type { Loaded } from './load-units.ts'
import { blocksOf, eventsAt, eventsLookingAt, mentionsOf, relatives } from './nearby.ts'
import { sameEvents } from './same-events.ts'
import type { Link } from './same-events.ts'
import type { EventUnit } from './unit.ts'

const STAGES = ['Ruling', 'Incident', 'Penalty', 'Statement'] as const satisfies readonly EventType[]

const ALL = `MATCH (mention:Mention {type: $type}) RETURN mention.id AS id`

const STORED = `
UNWIND $ids AS id
MATCH (:Mention {id: id})<-[:A|B]-(decision:Decision {derived: true})
MATCH (decision)-[:A]->(a:Mention), (decision)-[:B]->(b:Mention)
RETURN DISTINCT decision.id AS id, decision.kind AS kind, decision.undone AS undone, decision.reason AS reason, a.id AS a, b.id AS b`

const DELETE = `UNWIND $ids AS id MATCH (decision:Decision {id: id}) DETACH DELETE decision`

const WRITE = `
UNWIND $rows AS row
MATCH (a:Mention {id: row.a}), (b:Mention {id: row.b})
MERGE (decision:Decision {id: row.id})
ON CREATE SET decision.kind = row.kind, decision.by = 'MACHINE', decision.derived = true, decision.undone = false
SET decision.reason = row.reason
MERGE (decision)-[:A]->(a)
MERGE (decision)-[:B]->(b)`

/** Joins what a change has brought together and parts what it has parted. Returns the ids of all entities to look at. */
export async function joinEvents(transaction: Transaction, { entities, moved }: Resolved): Promise<string[]> {
  const touched = new Set(await beyondRecords(transaction, entities))
  if (touched.size === 0) return [...entities]
  for (const type of STAGES) {
    const seeds = await seedsOf(transaction, type, [...touched], moved)
    const { parted } = await joinAround(transaction, type, seeds)
    if (parted.length === 0) continue
    for (const entity of (await resolveAround(transaction, parted)).entities) touched.add(entity)
  }
  return [...new Set([...entities, ...touched])]
}

/** Does it for all there is. Returns how many decisions were not as they should be. */
export async function joinAllEvents(transaction: Transaction): Promise<number> {
  let changed = 0
  for (const type of STAGES) {
    const seeds = (await transaction.run(ALL, { type })).map(({ id }) => String(id))
    const outcome = await joinAround(transaction, type, seeds)
    if (outcome.parted.length > 0) await resolveAround(transaction, outcome.parted)
    changed += outcome.changed
  }
  return changed
}

/** Mentions of events that may fit others now, or may have fitted others before. */
async function seedsOf(
  transaction: Transaction,
  type: EventType,
  touched: readonly string[],
  moved: ReadonlySet<string>,
): Promise<string[]> {
  const mentions = await mentionsOf(transaction, touched)
  const isOrganization = (id: string) => mentions.get(id) === 'Company' || mentions.get(id) === 'Regulator'
  // An organization that is still the same changes nothing for the rulings it issued, of which there can be thousands.
  const looked = touched.filter((id) => moved.has(id) || !isOrganization(id))
  const own = [...mentions].filter(([, of]) => of === type).map(([id]) => id)
  const first = [...new Set([...own, ...(await eventsLookingAt(transaction, type, looked))])]
  const companies = touched.filter((id) => mentions.get(id) === 'Company')
  const families =
    type === 'Ruling' || type === 'Incident' ? [...companies, ...(await relatives(transaction, companies))] : []
  const blocks = [...new Set([...families, ...(await blocksOf(transaction, type, first))])]
  return [...new Set([...first, ...(await eventsAt(transaction, type, blocks))])]
}

interface Outcome {
  /** Mentions whose entity may be another one now. */
  readonly parted: readonly string[]
  readonly changed: number
}

async function joinAround(transaction: Transaction, type: EventType, seeds: readonly string[]): Promise<Outcome> {
  if (seeds.length === 0) return { parted: [], changed: 0 }
  const { units, merge, isApart } = await wholeBlocks(transaction, type, seeds)
  const { same, proposed } = sameEvents(units, merge, isApart)
  const wanted = new Map(
    [...same.map(decision('SAME')), ...proposed.map(decision('PROPOSED'))].map((one) => [one.id, one]),
  )
  const rows = await transaction.run(STORED, { ids: units.flatMap(({ mentions }) => mentions) })
  const stored = new Map(rows.map((row) => [String(row['id']), row]))
  const stale = rows.filter(({ id, undone }) => undone !== true && !wanted.has(String(id)))
  const fresh = [...wanted.values()].filter(({ id, reason }) => stored.get(id)?.['reason'] !== reason)
  if (stale.length > 0) await transaction.run(DELETE, { ids: stale.map(({ id }) => id) })
  if (fresh.length > 0) await transaction.run(WRITE, { rows: fresh })
  const parted = [...stale, ...fresh]
    .filter(({ kind }) => kind === 'SAME')
    .flatMap(({ a, b }) => [String(a), String(b)])
  return { parted: [...new Set(parted)], changed: stale.length + fresh.length }
}

/** The units of the seeds and all that fit them, directly or by others. */
async function wholeBlocks(transaction: Transaction, type: EventType, seeds: readonly string[]): Promise<Loaded> {
  const asked = new Set<string>()
  const ids = new Set(seeds)
  for (;;) {
    const loaded = await loadUnits(transaction, type, [...ids])
    const reached = fitting(loaded, new Set(seeds))
    const blocks = await blocksOf(
      transaction,
      type,
      reached.flatMap(({ mentions }) => mentions),
    )
    const fresh = blocks.filter((block) => !asked.has(block))
    for (const block of fresh) asked.add(block)
    const there = new Set(loaded.units.flatMap(({ mentions }) => mentions))
    const found = (await eventsAt(transaction, type, fresh)).filter((id) => !there.has(id))
    if (found.length === 0) return { ...loaded, units: reached }
    for (const id of found) ids.add(id)
  }
}

function fitting({ units, isApart }: Loaded, seeds: ReadonlySet<string>): EventUnit[] {
  const near = lookedUpBy(units)
  const reached = new Set(units.filter(({ mentions }) => mentions.some((mention) => seeds.has(mention))))
  // A set hands out what is added to it while it is gone through.
  for (const one of reached) {
    for (const other of near(one)) {
      if (!reached.has(other) && fit(one, other) !== null && !isApart(one, other)) reached.add(other)
    }
  }
  return [...reached]
}

const decision = (kind: 'SAME' | 'PROPOSED') => (link: Link) => ({
  ...link,
  kind,
  id: hash('decision', 'EVENTS', kind, link.a, link.b),
})
