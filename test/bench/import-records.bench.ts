/**
 * How fast a data set comes in, apart from the tests: incidents a second and memory, on a Neo4j of its own. The first
 * round warms the database up; the last is a second import of the same, which changes nothing.
 *
 *   node test/bench/import-records.bench.ts [ARCHIVE]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../server/graph/driver.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { setUp } from '../../server/graph/setup.ts'
import { importPaths } from '../../server/import/import-paths.ts'
import { openEmbedded } from '../../server/neo4j/embedded.ts'

const ARCHIVE = '../shared/data/vcdb/incidents-dev.tar.gz'
const EMPTY = 'MATCH (n) WHERE NOT n:Store WITH n LIMIT 20000 DETACH DELETE n RETURN count(n) AS gone'
const SIZE =
  'MATCH (n) RETURN count(n) AS nodes, COUNT { ()-->() } AS relationships, COUNT { (:Incident) } AS incidents'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const quiet = { say: () => undefined, complain: say, progress: () => undefined }
const archive = process.argv[2] ?? ARCHIVE

async function round(graph: Graph, name: string): Promise<void> {
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 100)
  const start = performance.now()
  const { imported, known, failed, facts, compared } = await importPaths(graph, [archive], process.cwd(), quiet, {
    corrects: true,
  })
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  const [rate, memory] = [(imported + known) / seconds, most / 1_000_000].map((number) => number.toFixed(0))
  say(
    `${name}: ${imported} imported, ${known} unchanged, ${failed} failed, ${facts} facts in ${seconds.toFixed(1)} s, ` +
      `${rate} a second; ${memory} MB at most; ${compared.joined} shared, ${compared.proposed} proposed`,
  )
}

const home = await mkdtemp(join(tmpdir(), 'throughline-bench-'))
const database = await openEmbedded({ home, purpose: 'SERVER' })
try {
  const graph = await connect(database)
  await setUp(graph)
  await round(graph, 'cold')
  say(JSON.stringify((await graph.read(SIZE))[0]))
  await emptied(graph)
  await round(graph, 'warm')
  await round(graph, 'again')
  await graph.close()
} finally {
  await database.stop()
  await rm(home, { recursive: true, force: true })
}

async function emptied(graph: Graph): Promise<void> {
  for (let gone = 1; gone > 0;) {
    gone = Number((await graph.write((transaction) => transaction.run(EMPTY)))[0]?.['gone'])
  }
  await setUp(graph)
}
