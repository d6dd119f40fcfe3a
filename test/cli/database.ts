/** A database that outlives the command lines of a test, so that each of them need not start its own. */
import { rm } from 'node:fs/promises'
import { connect } from '../../server/graph/driver.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { openEmbedded } from '../../server/neo4j/embedded.ts'
import { keepClasspaths, makeThrowawayHome } from '../support/neo4j.ts'
import type { Environment } from './throughline.ts'

export interface TestDatabase {
  readonly graph: Graph
  /** What leads a command line to it. */
  readonly environment: Environment
  close(): Promise<void>
}

/** Starts an empty database on a throwaway home. Close it when done. */
export async function openDatabase(): Promise<TestDatabase> {
  const home = await makeThrowawayHome()
  const database = await openEmbedded({ home, purpose: 'SERVER' })
  await keepClasspaths(home)
  const graph = await connect(database)
  const close = async () => {
    await graph.close()
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
  const { uri, user, password } = database
  return { graph, environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, close }
}
