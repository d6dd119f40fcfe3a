import { readFile } from 'node:fs/promises'
import { addressKey } from './address-key.ts'
import type { Graph } from './driver.ts'
import { GraphError } from './error.ts'

/** Raised when what is stored changes its shape; a program refuses what a newer one has written. */
const STORE_VERSION = 1

const CONSTRAINTS = new URL('../../schema/constraints.cypher', import.meta.url)

const CLAIM_VERSION = `
MERGE (store:Store {id: 'throughline'})
ON CREATE SET store.version = toInteger($version)
RETURN store.version AS version`

const READ_VERSION = `MATCH (store:Store {id: 'throughline'}) RETURN store.version AS version`

const MAKE_WRITER = `MERGE (writer:Writer {id: 'writer'}) ON CREATE SET writer.revision = 0`

const WITHOUT_KEY = `
MATCH (source:Source) WHERE source.url IS NOT NULL AND source.urlKey IS NULL AND source.dataSet IS NULL
RETURN source.id AS id, source.url AS url LIMIT 10000`

const SET_KEYS = `UNWIND $keys AS row MATCH (source:Source {id: row.id}) SET source.urlKey = row.key`

/**
 * Makes constraints and indexes, in any state of the database and any number of times.
 * Throws `GraphError` STORE_NEWER, before it changes anything, where a newer version of this program has written.
 */
export async function setUp(graph: Graph): Promise<void> {
  const [stored] = await graph.read(READ_VERSION)
  refuseNewer(stored?.['version'])
  for (const statement of statements(await readFile(CONSTRAINTS, 'utf8'))) {
    // Neo4j does not mix changes of schema and of data in one transaction.
    await graph.write((transaction) => transaction.run(statement))
  }
  // An index over what was stored before it fills in the background, and cannot be asked until it is full.
  await graph.write((transaction) => transaction.run('CALL db.awaitIndexes(600)'))
  const [claimed] = await graph.write((transaction) => transaction.run(CLAIM_VERSION, { version: STORE_VERSION }))
  refuseNewer(claimed?.['version'])
  await graph.write((transaction) => transaction.run(MAKE_WRITER))
  await fillKeys(graph)
}

/** Sources stored before addresses were looked up by a key have none. */
async function fillKeys(graph: Graph): Promise<void> {
  const keys = (await graph.read(WITHOUT_KEY)).map(({ id, url }) => ({ id, key: addressKey(String(url)) ?? '' }))
  if (keys.length > 0) await graph.write((transaction) => transaction.run(SET_KEYS, { keys }))
}

function statements(cypher: string): string[] {
  const bare = cypher.replace(/^\s*\/\/.*$/gm, '')
  return bare
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

function refuseNewer(version: unknown): void {
  if (typeof version !== 'number' || version <= STORE_VERSION) return
  throw new GraphError(
    'STORE_NEWER',
    `The database was written by a newer Throughline (store version ${version}, this one knows ${STORE_VERSION}). ` +
      'Upgrade the program, or point it at another database.',
  )
}
