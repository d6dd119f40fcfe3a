/**
 * How fast the API answers: beside @neo4j/graphql and beside the driver with Cypher by hand, alternately, on the same data.
 *
 *   npm run bench -- [--scale 0.1|1|10] [--json FILE] [--rounds N] [--only byId,list] [--home DIR]
 *   npm run bench -- --compare SMALL.json LARGE.json
 *
 * With a home, the filled database stays there and is taken as it is the next time.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createSchema } from '../../server/api/schema.ts'
import { connect } from '../../server/graph/driver.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { setUp } from '../../server/graph/setup.ts'
import { openEmbedded } from '../../server/neo4j/embedded.ts'
import { byHand, ours, peer, type Contender, type Database } from './contenders.ts'
import { checkEqual } from './equal.ts'
import { fill } from './fill.ts'
import { rate, waitsInTurn, type Ask, type Measured } from './measure.ts'
import { startClient } from './over-http.ts'
import { questionsOf, type Question } from './questions.ts'
import { compared, resultOf, tableOf, type Result, type Round } from './result.ts'
import { drawSamples } from './samples.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const from = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path)

/** What the peer's users would have of their own: the ids of its types are unique, lists of incidents have an order. */
const OF_THE_PEER = [
  ...['Company', 'Regulator', 'Incident', 'Ruling', 'Penalty', 'Statement'].map(
    (label) => `CREATE CONSTRAINT peer_${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...['Incident', 'Ruling', 'Penalty', 'Statement'].map(
    (label) => `CREATE INDEX peer_${label}_sort IF NOT EXISTS FOR (n:${label}) ON (n.sortDate, n.id)`,
  ),
  'CALL db.awaitIndexes(600)',
]
/** Of those that are no constraints. */
const INDEXES = `
SHOW INDEXES YIELD name, type, owningConstraint
WHERE owningConstraint IS NULL AND type IN ['RANGE', 'FULLTEXT'] RETURN name`
const COUNT = 'MATCH (n) RETURN count(n) AS nodes, COUNT { ()-->() } AS relationships'

/** Asked as soon as the schema has them. */
const later = new Set(['neighborhood', 'path'])
const WARM_MS = 1500
const IN_TURN_MS = 350

const { values, positionals } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    json: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    home: { type: 'string' },
    compare: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
if (values.compare) await compare(positionals)
else await bench(Number(values.scale), Number(values.rounds))

async function compare(files: readonly string[]): Promise<void> {
  const [small, large] = await Promise.all(files.map(async (file) => readFile(from(file), 'utf8')))
  say(compared(JSON.parse(small ?? '{}') as Result, JSON.parse(large ?? '{}') as Result))
}

async function bench(scale: number, rounds: number): Promise<void> {
  const kept = values.home === undefined ? null : from(values.home)
  const home = kept ?? (await mkdtemp(join(tmpdir(), 'throughline-bench-')))
  const database = await openEmbedded({ home, purpose: kept === null ? 'SERVER' : 'TASK' })
  try {
    const graph = await connect(database)
    await prepare(graph, scale)
    const result = resultOf(scale, await measureAll(graph, database, scale, rounds))
    say(tableOf(result))
    if (values.json !== undefined) await writeFile(from(values.json), `${JSON.stringify(result, null, 2)}\n`)
    await graph.close()
  } finally {
    await database.stop()
    if (kept === null) await rm(home, { recursive: true, force: true })
  }
}

async function prepare(graph: Graph, scale: number): Promise<void> {
  const start = performance.now()
  await setUp(graph)
  const [{ events } = {}] = await graph.read('MATCH (:Event) RETURN count(*) AS events')
  if (events === 0) await fillFast(graph, scale)
  for (const statement of OF_THE_PEER) await graph.write((transaction) => transaction.run(statement))
  const [{ nodes, relationships } = {}] = await graph.read(COUNT)
  say(
    `${Number(nodes)} nodes and ${Number(relationships)} relationships in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
}

/** Indexes that no filling needs are made afterwards, from what is there: of a large graph in a fraction of the time. */
async function fillFast(graph: Graph, scale: number): Promise<void> {
  for (const { name } of await graph.read(INDEXES))
    await graph.write((transaction) => transaction.run(`DROP INDEX ${String(name)}`))
  await fill(graph, { scale, evidenceOfEvery: 80 })
  await setUp(graph)
}

async function measureAll(graph: Graph, database: Database, scale: number, rounds: number): Promise<Round[]> {
  const contenders = [await ours(graph), await peer(database), byHand(database)]
  const client = startClient()
  const only = values.only?.split(',')
  const known = createSchema().getQueryType()?.getFields() ?? {}
  const questions = questionsOf(await drawSamples(graph, scale)).filter(
    ({ name }) => (only?.includes(name) ?? true) && (name in known || !later.has(name)),
  )
  const all: Round[] = []
  try {
    for (const question of questions) {
      for (let round = 0; round < 20; round += 1) await checkEqual(contenders, question, round)
      for (const contender of contenders) await rate((round) => contender.ask(question, round), WARM_MS)
      for (let round = 0; round < rounds; round += 1) {
        // Who begins differs, so that what the machine does besides hits nobody more than others.
        const order = contenders.map((_, index) => contenders[(index + round) % contenders.length] as Contender)
        all.push(...(await measureRound(order, question, client)))
      }
      say(`${question.name}: equal answers, measured ${rounds} times`)
    }
  } finally {
    client.stop()
    for (const contender of contenders) await contender.close()
  }
  return all
}

async function measureRound(
  order: readonly Contender[],
  question: Question,
  client: ReturnType<typeof startClient>,
): Promise<Round[]> {
  const asks = order.map((contender) => (round: number) => contender.ask(question, round))
  const waited = await waitsInTurn(asks, IN_TURN_MS)
  const rounds: Round[] = []
  for (const [index, contender] of order.entries()) {
    const [ask, p50] = [asks[index] as Ask, waited[index] as number]
    const inProcess: Measured = { p50, ...(await rate(ask, IN_TURN_MS)) }
    const http = contender.url === null ? null : await measureHttp(contender, question, client)
    rounds.push({ question: question.name, contender: contender.name, inProcess, http })
  }
  return rounds
}

async function measureHttp(
  contender: Contender,
  question: Question,
  client: ReturnType<typeof startClient>,
): Promise<Measured> {
  const p50 = await client.measure(contender, question, 'p50', IN_TURN_MS)
  const before = process.cpuUsage()
  const start = performance.now()
  const throughput = await client.measure(contender, question, 'throughput', IN_TURN_MS)
  const { user, system } = process.cpuUsage(before)
  const answers = (throughput * (performance.now() - start)) / 1000
  return { p50, throughput, cpu: (user + system) / 1000 / answers }
}
