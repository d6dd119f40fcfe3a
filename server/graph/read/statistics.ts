import type { GraphQLResolveInfo } from 'graphql'
import type { Graph, Row } from '../driver.ts'
import { answerWith } from './compose.ts'
import { isKnown, sortDay, valueThen } from './known.ts'
import { sourceIsKnown } from './lists.ts'
import { dayOf, type Arguments } from './places.ts'
import { fieldsOf } from './selection.ts'

const types = ['COMPANY', 'REGULATOR', 'INCIDENT', 'RULING', 'PENALTY', 'STATEMENT']
const mostPublishers = 100

/** Counts what is asked for; every count is one pass over what it counts. */
export async function readStatistics(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const timed = asOf !== null
  const selected = fieldsOf(info)
  const read = async (cypher: string, ...fields: string[]): Promise<Row[]> =>
    fields.some((field) => selected.has(field)) ? graph.read(cypher, { asOf, mostPublishers }) : []
  const [kinds, sources, publishers, claims, happened] = await Promise.all([
    read(kindsCypher(timed), 'things'),
    read(sourcesCypher(timed), 'sources', 'withdrawnSources', 'published'),
    read(publishersCypher(timed), 'publishers'),
    read(claimsCypher(timed), 'claims'),
    read(happenedCypher(timed), 'happened'),
  ])
  const [counted, days] = [sources[0] ?? {}, happened[0] ?? {}]
  return answerWith(graph, info, asOf, {
    things: thingsOf(kinds),
    sources: counted['sources'],
    withdrawnSources: counted['withdrawn'],
    publishers,
    published: counted,
    claims,
    happened: days,
  })
}

function thingsOf(rows: readonly Row[]) {
  const byType = Map.groupBy(rows, ({ type }) => String(type))
  return types.flatMap((type) => {
    const kinds = (byType.get(type) ?? []).map(({ kind, count }) => ({ kind, count: Number(count) }))
    return kinds.length === 0 ? [] : [{ type, count: kinds.reduce((sum, { count }) => sum + count, 0), kinds }]
  })
}

// A kind is a label that has held from the start, whatever the day.
const kindsCypher = (timed: boolean): string => `
MATCH (n:Organization|Event) WHERE ${isKnown('n', timed)}
WITH toUpper(head([label IN labels(n) WHERE NOT label IN ['Entity', 'Organization', 'Event']])) AS type, n.kind AS kind, count(*) AS count
ORDER BY count DESC, kind
RETURN type, kind, count`

const sourcesCypher = (timed: boolean): string => `
MATCH (n:Source) WHERE ${sourceIsKnown(timed)}
WITH coalesce(n.withdrawn, false) AS withdrawn, n.publishedFrom AS from, n.publishedUntil AS until
RETURN sum(CASE WHEN withdrawn THEN 0 ELSE 1 END) AS sources, sum(CASE WHEN withdrawn THEN 1 ELSE 0 END) AS withdrawn,
  min(CASE WHEN NOT withdrawn THEN coalesce(from, until) END) AS earliest,
  max(CASE WHEN NOT withdrawn THEN coalesce(until, from) END) AS latest,
  sum(CASE WHEN NOT withdrawn AND from IS NULL AND until IS NULL THEN 1 ELSE 0 END) AS undated`

const publishersCypher = (timed: boolean): string => `
MATCH (n:Source) WHERE NOT coalesce(n.withdrawn, false) AND ${sourceIsKnown(timed)}
RETURN n.publisher AS publisher, count(*) AS count ORDER BY count DESC, publisher LIMIT toInteger($mostPublishers)`

// Few sources are withdrawn: their claims are taken off, so that not the source of every claim has to be looked at.
const claimsCypher = (timed: boolean): string => `
MATCH (n:Claim) WHERE ${isKnown('n', timed)}
WITH n.review AS review, count(*) AS all
WITH review, all - COUNT {
  MATCH (s:Source)<-[:FROM]-(n:Claim) WHERE s.withdrawn AND n.review = review AND ${isKnown('n', timed)}
} AS count
WHERE count > 0 RETURN review, count ORDER BY review`

const happenedCypher = (timed: boolean): string => {
  const bound = (name: string): string => (timed ? valueThen('n', 'DATE', name) : `n.${name}`)
  return `
MATCH (n:Event) WHERE ${isKnown('n', timed)}
WITH ${sortDay('n', timed)} AS day, ${bound('latest')} AS latest
RETURN min(day) AS earliest, max(coalesce(latest, day)) AS latest, sum(CASE WHEN day IS NULL THEN 1 ELSE 0 END) AS undated`
}
