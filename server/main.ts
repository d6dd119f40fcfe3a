/** The composition: settings, database, graph, API and HTTP server put together. The one reader of the environment. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { createApi } from './api/api.ts'
import { connect } from './graph/driver.ts'
import type { Graph } from './graph/driver.ts'
import { GraphError } from './graph/error.ts'
import type { GraphErrorCode } from './graph/error.ts'
import { findSource } from './graph/find-source.ts'
import type { NamedSource } from './graph/find-source.ts'
import { originalOf } from './graph/original.ts'
import { rebuild } from './graph/rebuild.ts'
import { setUp } from './graph/setup.ts'
import { write } from './graph/write.ts'
import { listen } from './http.ts'
import { importPaths, tryPaths } from './import/import-paths.ts'
import type { Summary } from './import/import-paths.ts'
import { openEmbedded } from './neo4j/embedded.ts'
import { passwordLost } from './neo4j/home.ts'
import type { Purpose } from './neo4j/lock.ts'
import { StartError } from './neo4j/start-error.ts'
import { printableLines } from './printable.ts'
import { readSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import type { Telling } from './telling.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const APP = join(ROOT, 'web', 'dist')
const HEALTH_MS = 2000
const AGAIN_MS = 2000

interface OpenGraph {
  readonly graph: Graph
  /** Settles when a database started here is gone. */
  readonly gone: Promise<void>
  close(): Promise<void>
}

/** Where the person stands, for the paths of a command line. */
export const whereFrom = (): string => readSettings(process.env).here

/** Serves the app and the API until SIGINT or SIGTERM, which also end a start under way. Throws `StartError` or `GraphError` where it cannot start. */
export async function serve(telling: Telling): Promise<void> {
  const settings = readSettings(process.env)
  await refuseUnbuilt()
  const http = await listen(settings.host, settings.port, APP)
  const asked = whenAskedToStop()
  let opened: OpenGraph | null = null
  try {
    opened = await openGraph(settings, 'SERVER', telling.say, asked)
    const { graph, gone } = opened
    // A person may have corrected what a seed says about itself.
    await importPaths(graph, ['seeds/articles'], ROOT, telling, { corrects: false, signal: asked })
    const api = createApi({ graph, log: logged })
    http.serve({
      api: (request, response) => api.listener(request, response),
      original: (source) => originalOf(graph, source),
      healthy: () => isHealthy(graph),
    })
    telling.say(
      `\nThroughline is ready.\n  App       ${http.address}/\n  GraphiQL  ${http.address}/graphql\nCtrl-C stops it.`,
    )
    void api.warmUp()
    await Promise.race([aborted(asked), gone])
    asked.throwIfAborted()
    throw databaseGone(settings)
  } catch (error) {
    if (!asked.aborted) throw explained(error, settings)
    telling.say('Stopping ...')
  } finally {
    await http.close()
    await opened?.close()
  }
  telling.say('Stopped.')
}

/** What clients are not told: the whole of a failure, on standard error. */
function logged(error: unknown): void {
  process.stderr.write(`${printableLines(inspect(error))}\n`)
}

/** Reads what an import would read, without any database. */
export async function runImportDry(paths: readonly string[], telling: Telling): Promise<Summary> {
  return tryPaths(paths, readSettings(process.env).here, telling)
}

/** Imports files and folders, into the running server's database where there is one. */
export async function runImport(paths: readonly string[], telling: Telling): Promise<Summary> {
  const settings = readSettings(process.env)
  return withGraph(settings, telling.say, (graph) =>
    importPaths(graph, paths, settings.here, telling, { corrects: true }),
  )
}

/** The source with this id, or whose id begins so. Throws `GraphError` SOURCE_NOT_FOUND. */
export async function runFindSource(given: string, telling: Telling): Promise<NamedSource> {
  return withGraph(readSettings(process.env), telling.say, (graph) => findSource(graph, given))
}

/**
 * Takes a source back, lets it count again, or removes its words for good. `given`: its id, or how that begins.
 * Throws `GraphError` SOURCE_NOT_FOUND, and SOURCE_TAKEN_DOWN where one that was taken down is to count again.
 */
export async function runWithdrawal(
  kind: 'WITHDRAW' | 'RESTORE' | 'TAKE_DOWN',
  given: string,
  telling: Telling,
): Promise<{ source: NamedSource; changed: boolean }> {
  return withGraph(readSettings(process.env), telling.say, async (graph) => {
    const source = await findSource(graph, given)
    const { changed } = await write(graph, { kind, source: source.id })
    return { source, changed }
  })
}

/** Resolves and projects everything anew. Returns how many stored items changed: none, unless something was wrong. */
export async function runRebuild(telling: Telling): Promise<{ changed: number }> {
  return withGraph(readSettings(process.env), telling.say, rebuild)
}

async function withGraph<T>(settings: Settings, say: (line: string) => void, work: (graph: Graph) => Promise<T>) {
  const opened = await openGraph(settings, 'TASK', say)
  try {
    return await work(opened.graph)
  } catch (error) {
    throw explained(error, settings)
  } finally {
    await opened.close()
  }
}

async function openGraph(
  settings: Settings,
  purpose: Purpose,
  say: (line: string) => void,
  signal: AbortSignal | null = null,
): Promise<OpenGraph> {
  const { home } = settings
  const embedded = settings.neo4j === null ? await openEmbedded({ home, purpose, say, signal }) : null
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
    throw embedded !== null && hasCode(error, 'DATABASE_AUTH') ? passwordLost(home, 'holds another') : error
  }
}

/** The first SIGINT or SIGTERM. One more, later, ends this process at once; the database still stops in good order. */
function whenAskedToStop(): AbortSignal {
  const controller = new AbortController()
  let first: number | null = null
  const ask = () => {
    // npm passes on what the terminal has sent already.
    if (first !== null && Date.now() - first > AGAIN_MS) process.exit(130)
    first ??= Date.now()
    controller.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask)
  return controller.signal
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

const hasCode = (error: unknown, code: GraphErrorCode): boolean => error instanceof GraphError && error.code === code

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

/** Of a database of ours, nobody has given the address. */
function explained(error: unknown, settings: Settings): unknown {
  return settings.neo4j === null && hasCode(error, 'DATABASE_UNREACHABLE') ? databaseGone(settings) : error
}

function databaseGone({ home }: Settings): StartError {
  const hint = 'Nothing is left half done: start again, or run the command again.'
  return new StartError(
    'NEO4J_GONE',
    `The database ended while Throughline was using it. ${hint} Its logs are in ${join(home, 'neo4j', 'logs')}`,
  )
}
