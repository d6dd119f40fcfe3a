/** The database of the run, empty, with what leads command lines to it: none of them need start its own. */
import { inject } from 'vitest'
import type { Graph } from '../../server/graph/driver.ts'
import { freshGraph } from '../support/neo4j.ts'
import type { Environment } from './throughline.ts'

export interface TestDatabase {
  readonly graph: Graph
  /** What leads a command line to it. */
  readonly environment: Environment
  close(): Promise<void>
}

/** Empties it, for the tests of one file. Close it when done. */
export async function openDatabase(): Promise<TestDatabase> {
  const graph = await freshGraph()
  return { graph, environment: environmentOf(inject('neo4j')), close: () => graph.close() }
}

/** What leads a command line to a database. */
export const environmentOf = (database: { uri: string; user: string; password: string }): Environment => ({
  NEO4J_URI: database.uri,
  NEO4J_USER: database.user,
  NEO4J_PASSWORD: database.password,
})
