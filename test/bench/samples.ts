import type { Graph } from '../../server/graph/driver.ts'
import { luceneOf, readingsOf } from '../../server/graph/read/words.ts'
import { anyKind } from './by-hand.ts'
import { companyName, countries, pick } from './invented-stories.ts'

/** What questions are asked about, drawn from the graph by the same rule at every size. */
export interface Samples {
  readonly incidents: readonly string[]
  /** Of these, pairs that something connects. */
  readonly pairs: readonly { readonly from: string; readonly to: string }[]
  /** Companies with 300 to 500 things at most two relationships away, or the next best. */
  readonly hubs: readonly string[]
  readonly countries: readonly string[]
  readonly words: readonly { readonly typed: string; readonly lucene: string }[]
  /** Where deep pages start. */
  readonly places: readonly { readonly day: string; readonly id: string }[]
}

const ROUNDS = 50

const INCIDENTS = `
MATCH (u:Ruling)-[:ABOUT]->(n:Incident), (u)-[:IMPOSED]->(:Penalty)
WITH n.id AS id, n.title AS title ORDER BY id
WITH collect(id) AS ids
UNWIND range(0, ${ROUNDS - 1}) AS i
RETURN ids[toInteger(i * size(ids) / ${ROUNDS})] AS id`

const PAIRS = `
UNWIND range(0, size($ids) - 1) AS i UNWIND [1, 2, 3] AS step
MATCH (a:Entity {id: $ids[i]}), (b:Entity {id: $ids[(i + step) % size($ids)]}) WHERE a <> b
MATCH p = shortestPath((a)-[:${anyKind}*..6]-(b))
RETURN a.id AS from, b.id AS to`

const HUBS = `
MATCH (n:Company) WHERE COUNT { (n)-[:INVOLVED_IN]->() } > 5
WITH n ORDER BY COUNT { (n)-[:INVOLVED_IN]->() } DESC, n.id LIMIT 200
WITH n, COUNT { MATCH (n)-[r*1..2]-(m:Entity) WHERE NOT m:Value RETURN DISTINCT m } AS around
WHERE around < 450 RETURN n.id AS id ORDER BY around DESC, id LIMIT 20`

const PLACES = `
MATCH (n:Event) WHERE n.sortDate IS NOT NULL AND n.id IS NOT NULL
WITH n.sortDate AS day, n.id AS id ORDER BY n.sortDate, n.id SKIP toInteger($deep) LIMIT 1000
RETURN day, id`

export async function drawSamples(graph: Graph, scale: number): Promise<Samples> {
  const incidents = (await graph.read(INCIDENTS)).map(({ id }) => String(id))
  const places = await graph.read(PLACES, { deep: 60_000 * scale })
  const pairs = (await graph.read(PAIRS, { ids: incidents })).map(({ from, to }) => ({
    from: String(from),
    to: String(to),
  }))
  return {
    incidents,
    pairs,
    hubs: (await graph.read(HUBS)).map(({ id }) => String(id)),
    countries,
    words: Array.from({ length: 10 }, (_, round) => {
      const [first = '', second = ''] = companyName(pick(1000 * scale, 'words', round), 0).split(' ')
      const typed = `${first} ${second}`
      return { typed, lucene: luceneOf(readingsOf(typed)[0] ?? [], { name: 4, aliases: 3, description: 1 }) }
    }),
    places: places.filter((_, index) => index % 40 === 0).map(({ day, id }) => ({ day: String(day), id: String(id) })),
  }
}
