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
import type { Embedded } from '../../server/neo4j/embedded.ts'
import { releases } from '../../server/neo4j/releases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string }
  }
}

/** Where runs of tests keep what Maven resolved, so that not every throwaway home asks Maven again. */
const CLASSPATHS = join(tmpdir(), 'throughline-test-classpaths')

/** For a Java that lives for a few minutes, on two cores: cleaning up on several threads took it a tenth longer. */
const ONE_CLEANER = '-XX:+UseSerialGC'

/** For one that is asked little: compiling everything twice took it half of its time. */
const ASKED_LITTLE = `${ONE_CLEANER} -XX:TieredStopAtLevel=1`

/**
 * For one that plans thousands of new questions: it is slower where nothing is compiled twice, but only what is run very
 * often is worth it.
 */
const ASKED_MUCH = `${ONE_CLEANER} -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000`

/**
 * The environment of processes that live for seconds: their Java's, and what one command line has compiled of our
 * program is there for the next, which takes a third of what each of them computes.
 */
export const SHORT_LIVED = {
  JDK_JAVA_OPTIONS: ASKED_LITTLE,
  NODE_COMPILE_CACHE: join(tmpdir(), 'throughline-test-compiled'),
}

/**
 * Every test empties the graph and fills it again, after which Neo4j plans anew whatever was planned ten seconds ago:
 * half of all the time that the tests took. What is planned stays planned, also for lists and texts of another length.
 */
const SETTINGS = { 'dbms.cypher.min_replan_interval': '1h', 'internal.cypher.use_parameter_size': 'false' }

/** Starts the database of a project of tests; `release` picks one, null the newest that the machine's Java runs. */
export async function startForRun(project: TestProject, release: string | null): Promise<() => Promise<void>> {
  const home = await makeThrowawayHome()
  return provide(project, home, await open(home, ASKED_MUCH, release))
}

/** Starts the database that command lines are led to, one for all files: each of them empties it. */
export async function startForProcesses(project: TestProject): Promise<() => Promise<void>> {
  const home = await makeThrowawayHome()
  return provide(project, home, await openShortLived(home))
}

/** Starts a database that is asked little, on a home. */
export const openShortLived = (home: string): Promise<Embedded> => open(home, ASKED_LITTLE)

async function open(home: string, java: string, release: string | null = null): Promise<Embedded> {
  const name = 'JDK_JAVA_OPTIONS'
  const before = process.env[name]
  process.env[name] = before ?? java
  try {
    return await openEmbedded({ home, purpose: 'SERVER', release, settings: SETTINGS })
  } finally {
    if (before === undefined) delete process.env[name]
  }
}

async function provide(project: TestProject, home: string, database: Embedded): Promise<() => Promise<void>> {
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
