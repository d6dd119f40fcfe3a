/** Records of a data set, many at a time: claims first, then one decision about all that they touch. */
import { setImmediate } from 'node:timers/promises'
import type { Article } from '../article/article.ts'
import type { Reading } from '../facts/fact.ts'
import type { Graph } from './driver.ts'
import type { Imported } from './import.ts'
import { write } from './write.ts'

export type ImportedRecord = Pick<Imported, 'source' | 'outcome' | 'claims'>

const THERE = `
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, source.rulesVersion AS rulesVersion, COUNT { (source)<-[:FROM]-(:Claim) } AS claims`

/**
 * Stores records and what `read` finds in them in one transaction. What is said about a record follows from its text, so
 * that one which is there is left alone, unless it is read by newer rules now. They are read at once, and stored when
 * `turn` comes: others may be stored meanwhile, none of which may be among these.
 * Throws `GraphError` READING_INVALID where one of them is, with nothing of any stored.
 */
export async function importRecords(
  graph: Graph,
  records: readonly Article[],
  read: (article: Article) => Reading,
  turn: () => Promise<unknown> = async () => undefined,
): Promise<readonly ImportedRecord[]> {
  const rows = await graph.read(THERE, { ids: records.map(({ sha256 }) => sha256) })
  const there = new Map(rows.map((row) => [String(row['id']), row]))
  const imported = new Map<string, ImportedRecord>()
  const readings: { article: Article; reading: Reading }[] = []
  const outcomes: ImportedRecord[] = []
  for (const article of records) {
    const { sha256: source } = article
    const [stored, twin] = [there.get(source), imported.get(source)]
    if (twin) {
      outcomes.push({ ...twin, outcome: 'UNCHANGED' })
      continue
    }
    // Whoever is being stored meanwhile has the next word with the database.
    await setImmediate()
    const reading = read(article)
    const isNew = stored?.['rulesVersion'] !== reading.rulesVersion
    if (isNew) readings.push({ article, reading })
    const outcome = !isNew ? 'UNCHANGED' : stored ? 'REREAD' : 'NEW'
    const one = { source, outcome, claims: isNew ? reading.facts.length : Number(stored?.['claims']) } as const
    imported.set(source, one)
    outcomes.push(one)
  }
  await turn()
  if (readings.length > 0) await write(graph, { kind: 'IMPORT', readings })
  return outcomes
}
