/** One real Neo4j for a whole run of tests, on a throwaway home. */
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { inject } from 'vitest'
import { connect } from '../../server/graph/driver.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { setUp } from '../../server/graph/setup.ts'
import { classpathFile } from '../../server/neo4j/classpath.ts'
import { openEmbedded } from '../../server/neo4j/embedded.ts'
import { releases } from '../../server/neo4j/releases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string }
  }
}

/** Where runs of tests keep what Maven resolved, so that not every throwaway home asks Maven again. */
const CLASSPATHS = join(tmpdir(), 'throughline-test-classpaths')

/**
 * Java's own setting, for a Java that lives for a few minutes: compiling everything twice and cleaning up on several
 * threads took it a quarter longer, with two cores. A database that plans thousands of new questions is slower with it.
 */
export const JAVA_OPTIONS = { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' }

/**
 * Every test empties the graph and fills it again, after which Neo4j plans anew whatever was planned ten seconds ago:
 * half of all the time that the tests took. What is planned stays planned.
 */
const SETTINGS = { 'dbms.cypher.min_replan_interval': '1h' }

/** Starts the database of a project of tests; `release` picks one, null the newest that the machine's Java runs. */
export async function startForRun(project: TestProject, release: string | null): Promise<() => Promise<void>> {
  const home = await makeThrowawayHome()
  const database = await openEmbedded({ home, purpose: 'SERVER', release, settings: SETTINGS })
  await keepClasspaths(home)
  const { uri, user, password } = database
  project.provide('neo4j', { uri, user, password })
  return async () => {
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
}

/** A new, empty home in the folder for temporary files, which does not need Maven if a run before did. */
export async function makeThrowawayHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'throughline-test-'))
  for (const { version } of releases) {
    await copyFile(classpathFile(CLASSPATHS, version), classpathFile(home, version)).catch(() => undefined)
  }
  return home
}

/** Lets later throwaway homes use what Maven resolved for this one. */
export async function keepClasspaths(home: string): Promise<void> {
  await mkdir(CLASSPATHS, { recursive: true })
  for (const { version } of releases) {
    await copyFile(classpathFile(home, version), classpathFile(CLASSPATHS, version)).catch(() => undefined)
  }
}

/** The database of the run, as it is. Close it when done. */
export function openGraph(): Promise<Graph> {
  return connect(inject('neo4j'))
}

/** The database of the run with everything in it removed, and set up. Close it when done. */
export async function freshGraph(): Promise<Graph> {
  const graph = await openGraph()
  await empty(graph)
  return graph
}

/** Removes everything from a graph and sets it up again. */
async function empty(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'))
  await setUp(graph)
}
