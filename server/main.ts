/** The composition: settings, database, graph, API and HTTP server put together. The one reader of the environment. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApi } from './api/api.ts'
import { connect } from './graph/driver.ts'
import type { Graph } from './graph/driver.ts'
import { rebuild } from './graph/rebuild.ts'
import { setUp } from './graph/setup.ts'
import { listen } from './http.ts'
import { importPaths } from './import-files.ts'
import type { Summary, Telling } from './import-files.ts'
import { openEmbedded } from './neo4j/embedded.ts'
import type { Purpose } from './neo4j/lock.ts'
import { StartError } from './neo4j/start-error.ts'
import { readSettings } from './settings.ts'
import type { Settings } from './settings.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const APP = join(ROOT, 'web', 'dist')
const HEALTH_MS = 2000

interface OpenGraph {
  readonly graph: Graph
  /** Settles when a database started here is gone. */
  readonly gone: Promise<void>
  close(): Promise<void>
}

/** Where the person stands, for the paths of a command line. */
export const whereFrom = (): string => readSettings(process.env).here

/** Serves the app and the API until SIGINT or SIGTERM. Throws `StartError` or `GraphError` where it cannot start. */
export async function serve(telling: Telling): Promise<void> {
  const settings = readSettings(process.env)
  await refuseUnbuilt()
  const http = await listen(settings.host, settings.port, APP)
  const asked = untilAskedToStop()
  let opened: OpenGraph | null = null
  try {
    opened = await openGraph(settings, 'SERVER', telling.say)
    const { graph, gone } = opened
    await importPaths(graph, ['seeds/articles'], ROOT, telling)
    const api = createApi({ graph })
    http.serve({ api: (request, response) => api.listener(request, response), healthy: () => isHealthy(graph) })
    telling.say(
      `\nThroughline is ready.\n  App       ${http.address}/\n  GraphiQL  ${http.address}/graphql\nCtrl-C stops it.`,
    )
    const ended = await Promise.race([asked, gone.then(() => 'GONE' as const)])
    if (ended === 'GONE') throw databaseGone(settings)
    telling.say('Stopping ...')
  } finally {
    await http.close()
    await opened?.close()
  }
  telling.say('Stopped.')
}

/** Imports files and folders, into the running server's database where there is one. */
export async function runImport(paths: readonly string[], telling: Telling): Promise<Summary> {
  const settings = readSettings(process.env)
  return withGraph(settings, telling.say, (graph) => importPaths(graph, paths, settings.here, telling))
}

/** Resolves and projects everything anew. Returns how many stored items changed: none, unless something was wrong. */
export async function runRebuild(telling: Telling): Promise<{ changed: number }> {
  return withGraph(readSettings(process.env), telling.say, rebuild)
}

async function withGraph<T>(settings: Settings, say: (line: string) => void, work: (graph: Graph) => Promise<T>) {
  const opened = await openGraph(settings, 'TASK', say)
  try {
    return await work(opened.graph)
  } finally {
    await opened.close()
  }
}

async function openGraph(settings: Settings, purpose: Purpose, say: (line: string) => void): Promise<OpenGraph> {
  const embedded = settings.neo4j === null ? await openEmbedded({ home: settings.home, purpose, say }) : null
  try {
    const graph = await connect(settings.neo4j ?? (embedded as NonNullable<typeof embedded>))
    const close = async () => {
      await graph.close()
      await embedded?.stop()
    }
    try {
      await setUp(graph)
    } catch (error) {
      await graph.close()
      throw error
    }
    return { graph, gone: embedded?.gone ?? new Promise(() => undefined), close }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

/** The first SIGINT or SIGTERM. One more, later, ends this process at once; the database still stops in good order. */
function untilAskedToStop(): Promise<'ASKED'> {
  return new Promise((resolve) => {
    let first: number | null = null
    const ask = () => {
      // npm passes on what the terminal has sent already.
      if (first !== null && Date.now() - first > HEALTH_MS) process.exit(130)
      first ??= Date.now()
      resolve('ASKED')
    }
    process.on('SIGINT', ask)
    process.on('SIGTERM', ask)
    process.on('SIGHUP', ask)
  })
}

async function isHealthy(graph: Graph): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), HEALTH_MS).unref()
  })
  const answer = graph.read('RETURN 1 AS one').then(
    () => true,
    () => false,
  )
  return Promise.race([answer, late])
}

async function refuseUnbuilt(): Promise<void> {
  await access(`${APP}/index.html`).catch((error: unknown) => {
    throw new StartError(
      'APP_NOT_BUILT',
      'The app is not built yet. Run "npm run build", or start with "npm start".',
      error,
    )
  })
}

function databaseGone({ home }: Settings): StartError {
  return new StartError('NEO4J_NOT_STARTED', `The database ended unexpectedly. Its logs are in ${home}/neo4j/logs`)
}
