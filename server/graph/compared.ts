import type { Row } from './driver.ts'
import { counts } from './read/known.ts'
import { proposalIsOpen } from './read/lists.ts'

/** How sources go together with the others. */
export interface Compared {
  /** How many organizations and events of theirs are ones that other sources speak of too. */
  readonly joined: number
  /** How many questions are open whether one of their events is one of others. */
  readonly proposed: number
}

/** Asks the database: outside of a transaction or in one. */
export type Run = (cypher: string, parameters: Readonly<Record<string, unknown>>) => Promise<Row[]>

const claimOf = (entity: string, source: string): string =>
  `(${entity})<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:FROM]->(${source}:Source)`

const COMPARED = `
MATCH (source:Source) WHERE source.id IN $sources
MATCH ${claimOf('thing', 'source')}
WHERE (thing:Organization OR thing:Event) AND ${counts('claim', 'source')}
WITH DISTINCT source, thing
WITH thing, EXISTS { MATCH ${claimOf('thing', 'other')} WHERE other <> source AND ${counts('claim', 'other')} } AS shared
WITH collect(DISTINCT CASE WHEN shared THEN thing END) AS joined, collect(DISTINCT thing) AS things
RETURN size(joined) AS joined, COUNT {
  UNWIND things AS thing
  MATCH (thing)<-[:IS]-(:Mention)<-[:A|B]-(n:Decision)
  WHERE ${proposalIsOpen(false)}
  RETURN DISTINCT n
} AS proposed`

/** How these sources go together with all others, as the database has it or, with the `run` of a transaction, would have it. */
export async function compared(run: Run, sources: readonly string[]): Promise<Compared> {
  const [row] = await run(COMPARED, { sources })
  return { joined: Number(row?.['joined'] ?? 0), proposed: Number(row?.['proposed'] ?? 0) }
}
