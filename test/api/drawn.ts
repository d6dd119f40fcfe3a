/** Graphs in stored form (schema/constraints.cypher) that are only shape: things by their ids, tied without any claims. */
import type { Graph } from '../../server/graph/driver.ts'

/** A relationship: its kind, where it starts and ends, and since when it is known. */
export type Tied = readonly [kind: string, from: string, to: string, knownFrom?: string | null]

const labels = { Company: 'Organization', Regulator: 'Organization', Incident: 'Event', Ruling: 'Event' } as const

export type Drawn = Partial<Readonly<Record<keyof typeof labels, readonly string[]>>> & {
  readonly ties: readonly Tied[]
}

export async function draw(graph: Graph, { ties, ...things }: Drawn): Promise<void> {
  await graph.write(async (transaction) => {
    for (const [type, ids = []] of Object.entries(things)) {
      const label = labels[type as keyof typeof labels]
      await transaction.run(
        `UNWIND $ids AS id CREATE (:Entity:${label}:${type} {id: id, name: id, kind: 'OTHER', knownFrom: '2025-01-01'})`,
        { ids },
      )
    }
    for (const [kind, rows] of Map.groupBy(ties, ([one]) => one)) {
      await transaction.run(
        `UNWIND $rows AS row MATCH (a:Entity {id: row[1]}), (b:Entity {id: row[2]})
        CREATE (a)-[:${kind} {key: row[4], knownFrom: row[3], claims: []}]->(b)`,
        { rows: rows.map(([one, from, to, knownFrom = null], i) => [one, from, to, knownFrom, `${one} ${i}`]) },
      )
    }
  })
}
