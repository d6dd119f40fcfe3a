/** The one module that knows the driver: plain values go in and come out, expected failures have codes. */
import neo4j, { isRetryableError, Neo4jError } from 'neo4j-driver'
import type { Driver, ManagedTransaction, SessionConfig } from 'neo4j-driver'
import { setTimeout as sleep } from 'node:timers/promises'
import { GraphError } from './error.ts'

export interface Connection {
  /** bolt://, neo4j:// (routes over a cluster) or either with +s. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Null or absent: the user's home database. */
  readonly database?: string | null
  /** How long a reading statement may take, in milliseconds; a minute where absent. */
  readonly mostReadMs?: number
}

/** Numbers among the parameters travel as floats: `toInteger($n)` where Cypher wants an integer. */
type Parameters = Readonly<Record<string, unknown>>
/** One record, by the names of the RETURN clause. Return maps of the fields you need, never whole nodes. */
export type Row = Record<string, unknown>

export interface Transaction {
  run(cypher: string, parameters?: Parameters): Promise<Row[]>
}

export interface Graph {
  /** One reading statement. Throws `GraphError` where the database cannot answer, or not in time (DATABASE_SLOW). */
  read(cypher: string, parameters?: Parameters): Promise<Row[]>
  /** One transaction; `work` may run more than once, when the database asks for it. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /**
   * The same graph, read no earlier than a bookmark says, whichever member of a cluster answers. Reading throws `GraphError`
   * BAD_BOOKMARK where it is none, DATABASE_BEHIND where that state does not come in time.
   */
  since(bookmark: string): Graph
  /**
   * What this process wrote last (and read, where an address routes), for others to read no earlier: letters, digits and
   * `:,+/=`.
   */
  bookmark(): Promise<string>
  close(): Promise<void>
}

const OLDEST_MAJOR = 5
const OLDEST_MINOR = 26
/**
 * What takes longer would hold the database up for everybody. Planning counts: on a machine with work for thirty, a database
 * that had just started took 30 s for its first plan.
 */
const MOST_READ_MS = 60_000
/** A pool of 8 was as fast as one of 100, and leaves room for others on a shared database. */
const POOL = 8
const READ_ATTEMPTS = 6
const FIRST_PAUSE_MS = 40

/**
 * Connects and makes sure that the database answers, lets us in and is new enough.
 * Throws `GraphError` DATABASE_ADDRESS, DATABASE_UNREACHABLE, DATABASE_AUTH, DATABASE_NOT_FOUND or DATABASE_TOO_OLD.
 */
export async function connect(connection: Connection): Promise<Graph> {
  const driver = open(connection)
  const database = connection.database ? { database: connection.database } : {}
  try {
    const { agent } = await driver.getServerInfo(database)
    refuseOld(agent)
    // The handshake alone says nothing of the chosen database.
    await driver.executeQuery('RETURN 1', {}, database)
  } catch (error) {
    await driver.close()
    throw coded(error, connection)
  }
  // Whoever asks the process that wrote needs no bookmark of their own.
  const bookmarkManager = neo4j.bookmarkManager()
  const timeout = connection.mostReadMs ?? MOST_READ_MS
  const from = (bookmarks: string[]): Graph => {
    const writing = { ...database, bookmarkManager, bookmarks, defaultAccessMode: neo4j.session.WRITE }
    // One server never reads less than was written to it: the bookmarks of its own writes cost a small answer a tenth.
    const own = connection.uri.startsWith('neo4j') ? { bookmarkManager } : {}
    const reading = { ...database, ...own, bookmarks, defaultAccessMode: neo4j.session.READ }
    return {
      read: (cypher, parameters) =>
        translating(connection, () => readRetrying(driver, reading, timeout, cypher, parameters)),
      write: (work) => translating(connection, () => writeManaged(driver, writing, work)),
      since: (bookmark) => from([...bookmarks, ...bookmark.split(',')]),
      bookmark: async () => [...(await bookmarkManager.getBookmarks())].join(','),
      close: () => driver.close(),
    }
  }
  return from([])
}

function open({ uri, user, password }: Connection): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: POOL,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: 20_000,
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
      userAgent: 'throughline',
    })
  } catch (error) {
    const hint = 'Use an address like bolt://127.0.0.1:7687 or neo4j+s://name.databases.neo4j.io.'
    throw new GraphError('DATABASE_ADDRESS', `"${uri}" is not an address of a Neo4j database. ${hint}`, error)
  }
}

function refuseOld(agent: string | undefined): void {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(agent ?? '') ?? []
  const old = Number(major) < OLDEST_MAJOR || (Number(major) === OLDEST_MAJOR && Number(minor) < OLDEST_MINOR)
  if (!old) return
  const wanted = `Neo4j ${OLDEST_MAJOR}.${OLDEST_MINOR} LTS or newer is needed`
  throw new GraphError(
    'DATABASE_TOO_OLD',
    `The database is ${agent ?? 'of an unknown version'}; ${wanted}. Upgrade it.`,
  )
}

/** An auto-commit run is almost twice as fast as a managed transaction on a point read, but does not retry by itself. */
async function readRetrying(
  driver: Driver,
  config: SessionConfig,
  timeout: number,
  cypher: string,
  parameters?: Parameters,
) {
  for (let attempt = 1, pause = FIRST_PAUSE_MS; ; attempt += 1, pause *= 2) {
    const session = driver.session(config)
    try {
      const { records } = await untraced(() => session.run(cypher, parameters, { timeout }))
      return records.map((record) => record.toObject())
    } catch (error) {
      if (attempt === READ_ATTEMPTS || !isRetryableError(error) || isBehind(error)) throw error
    } finally {
      await session.close()
    }
    await sleep(pause * (0.8 + 0.4 * Math.random()))
  }
}

/**
 * The driver keeps for each statement where in the code it was run, for its errors: of a small answer a twentieth of the
 * time. What is logged has the way that the error took here (`GraphError`).
 */
function untraced<T>(run: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The database has waited for the state of a bookmark already. */
const isBehind = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === 'Neo.TransientError.Transaction.BookmarkTimeout'

async function writeManaged<T>(driver: Driver, config: SessionConfig, work: (transaction: Transaction) => Promise<T>) {
  const session = driver.session(config)
  try {
    return await session.executeWrite((transaction) => work(plain(transaction)))
  } finally {
    await session.close()
  }
}

function plain(transaction: ManagedTransaction): Transaction {
  return {
    async run(cypher, parameters) {
      const { records } = await transaction.run(cypher, parameters)
      return records.map((record) => record.toObject())
    },
  }
}

async function translating<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw coded(error, connection)
  }
}

function coded(error: unknown, { uri, user, database }: Connection): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code } = error
  if (/^Neo\.ClientError\.Security\.(Unauthorized|Authentication|Credentials|Token|Forbidden)/.test(code)) {
    const hint = 'Check NEO4J_USER and NEO4J_PASSWORD, and that this user may read and write.'
    return new GraphError('DATABASE_AUTH', `The database at ${uri} did not let "${user}" in. ${hint}`, error)
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const hint = 'Check NEO4J_DATABASE, or leave it out for the default one.'
    return new GraphError('DATABASE_NOT_FOUND', `There is no database "${database ?? ''}" at ${uri}. ${hint}`, error)
  }
  if (/ReadOnly/.test(code)) {
    const hint = 'Use an address that leads to a writer (neo4j:// routes by itself).'
    return new GraphError('DATABASE_READ_ONLY', `The database at ${uri} takes no writes. ${hint}`, error)
  }
  if (/InvalidBookmark/.test(code)) {
    const hint = 'Send one as a change has given it, or none.'
    return new GraphError('BAD_BOOKMARK', `This is no bookmark of this database. ${hint}`, error)
  }
  if (isBehind(error)) {
    const hint = 'Try again in a moment, or without the bookmark.'
    return new GraphError('DATABASE_BEHIND', `The database has not yet got what the bookmark tells of. ${hint}`, error)
  }
  if (/TransactionTimedOut/.test(code)) {
    const hint = 'Ask for less at once, or try again when it has less to do.'
    return new GraphError('DATABASE_SLOW', `The database at ${uri} took too long to answer. ${hint}`, error)
  }
  if (/acquisition timed out/i.test(error.message) || code.startsWith('Neo.TransientError.')) {
    return new GraphError(
      'DATABASE_BUSY',
      `The database at ${uri} is too busy to answer. Try again in a moment.`,
      error,
    )
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    const hint = 'Check that it runs and that the address and port are right.'
    return new GraphError('DATABASE_UNREACHABLE', `No Neo4j database answers at ${uri}. ${hint}`, error)
  }
  return error
}
