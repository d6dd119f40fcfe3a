import { connect } from '../../server/graph/driver.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { setUp } from '../../server/graph/setup.ts'

/** An empty graph on the database of the test run. */
export async function openEmpty(): Promise<Graph> {
  const graph = await openGraph()
  await empty(graph)
  await setUp(graph)
  return graph
}

export function openGraph(): Promise<Graph> {
  return connect({ uri: process.env['GRAPH_TEST_NEO4J'] ?? 'bolt://127.0.0.1:7820', user: '', password: '' })
}

export async function empty(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run('MATCH (n) WHERE NOT n:Store DETACH DELETE n'))
}
