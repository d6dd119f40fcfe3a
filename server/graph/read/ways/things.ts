import type { Graph } from '../../driver.ts'
import { isKnown } from '../known.ts'
import { refusal } from '../refusal.ts'

/** What an id can be asked to lead to: the labels, and what to call it. */
const wanted = {
  Entity: ['Organization|Event', 'organization or event'],
  Company: ['Company', 'company'],
  Event: ['Event', 'event'],
} as const

/** Whether a node is a thing that lives, and was known by then. */
export const thing = (node: string, timed: boolean): string => `${node}:${wanted.Entity[0]} AND ${isKnown(node, timed)}`

/** The name of the type of a thing that lives. */
export const typeOfThing = (node: string): string =>
  `head([label IN labels(${node}) WHERE NOT label IN ['Entity', 'Organization', 'Event']])`

/** Ids of things that were merged away lead to those they were merged into. */
const living = (labels: string, timed: boolean): string => `
UNWIND $ids AS id
MATCH (asked:Entity {id: id}) OPTIONAL MATCH (one:Entity {id: asked.mergedInto})
OPTIONAL MATCH (two:Entity {id: one.mergedInto})
WITH id, coalesce(two, one, asked) AS n WHERE n:${labels}
RETURN id, n.id AS living, coalesce(${isKnown('n', timed)}, false) AS known`

/** The living things that ids lead to, in their order; null for one that was not known by `asOf`. Throws UNKNOWN_ID. */
export async function findThings(
  graph: Graph,
  ids: readonly string[],
  what: keyof typeof wanted,
  asOf: string | null,
): Promise<(string | null)[]> {
  const [labels, name] = wanted[what]
  const rows = await graph.read(living(labels, asOf !== null), { ids: [...new Set(ids)], asOf })
  const found = new Map(rows.map((row) => [String(row['id']), row['known'] === true ? String(row['living']) : null]))
  return ids.map((id) => {
    const known = found.get(id)
    if (known !== undefined) return known
    const hint = 'Take an id that a field `id` gave, or look for the thing with `search`.'
    throw refusal('UNKNOWN_ID', `No ${name} has the id ${JSON.stringify(id.slice(0, 100))}. ${hint}`)
  })
}

/** A number among the arguments; the fallback where it is null. Throws BAD_COUNT below `least`, TOO_MANY above `most`. */
export function numberWithin(
  name: string,
  given: unknown,
  { fallback, least, most }: { fallback: number; least: number; most: number },
): number {
  const count = typeof given === 'number' ? given : fallback
  const hint = `\`${name}: ${count}\`: give a number from ${least} to ${most}.`
  if (count < least) throw refusal('BAD_COUNT', hint)
  if (count > most) throw refusal('TOO_MANY', hint)
  return count
}
