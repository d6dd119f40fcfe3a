/** The folder where the embedded database lives: its password, its configuration, and what wrote it. */
import { createHash, randomBytes } from 'node:crypto'
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { totalmem } from 'node:os'
import type { Release } from './releases.ts'
import { StartError } from './start-error.ts'

const MEGABYTE = 2 ** 20
const HASH_ROUNDS = 1024
const SALT_BYTES = 32
const PASSWORD_BYTES = 24

export const databaseFolder = (home: string): string => join(home, 'neo4j')
export const configurationFolder = (home: string): string => join(home, 'neo4j', 'conf')
export const consoleLog = (home: string): string => join(home, 'neo4j', 'logs', 'console.log')
const passwordFile = (home: string): string => join(home, 'password')
const versionFile = (home: string): string => join(home, 'version.json')

/** Makes the home where it is missing. Throws `StartError` HOME_NOT_WRITABLE. */
export async function makeHome(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 })
    for (const folder of ['conf', 'logs', 'data/dbms']) {
      await mkdir(join(databaseFolder(home), folder), { recursive: true, mode: 0o700 })
    }
  } catch (error) {
    throw notWritable(home, error)
  }
}

export function notWritable(home: string, error: unknown): StartError {
  const reason = error instanceof Error ? error.message : String(error)
  const hint = 'Make room or allow it, or set THROUGHLINE_HOME to a folder that you may write to.'
  return new StartError('HOME_NOT_WRITABLE', `The home ${home} cannot be written (${reason}). ${hint}`, error)
}

/** The Neo4j version that last wrote the home; null where none did. */
export async function writtenBy(home: string): Promise<string | null> {
  const text = await readFile(versionFile(home), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const { neo4j } = JSON.parse(text) as { neo4j?: unknown }
    if (typeof neo4j === 'string') return neo4j
  } catch {
    // Said below.
  }
  throw new StartError(
    'HOME_NEWER',
    `${versionFile(home)} is damaged. Restore it, or set THROUGHLINE_HOME to another folder.`,
  )
}

export const rememberVersion = (home: string, { version }: Release): Promise<void> =>
  replaceFile(versionFile(home), `${JSON.stringify({ neo4j: version })}\n`)

/**
 * The password of the database. Made with a new home, and given to the database as the file that `neo4j-admin
 * set-initial-password` would write: there is no moment at which a default password works, and no second JVM.
 * Throws `StartError` PASSWORD_LOST where there is data that a new password would not open.
 */
export async function ensurePassword(home: string): Promise<string> {
  const known = await readPassword(home)
  if (known !== null) return known
  if (await exists(join(databaseFolder(home), 'data', 'databases'))) throw passwordLost(home, 'is gone')
  const password = randomBytes(PASSWORD_BYTES).toString('base64url')
  await replaceFile(join(databaseFolder(home), 'data', 'dbms', 'auth.ini'), `${initialUser(password)}\n`)
  await replaceFile(passwordFile(home), `${password}\n`)
  return password
}

export async function readPassword(home: string): Promise<string | null> {
  const text = await readFile(passwordFile(home), 'utf8').catch(() => null)
  return text?.trim() || null
}

/** `what` is wrong with the file of the password. */
export function passwordLost(home: string, what: string): StartError {
  return new StartError(
    'PASSWORD_LOST',
    `The database in ${home} has a password, and the file that held it, ${passwordFile(home)}, ${what}. ` +
      'Put that file back from a backup, or set THROUGHLINE_HOME to another folder and import your articles there.',
  )
}

function initialUser(password: string): string {
  const salt = randomBytes(SALT_BYTES)
  let hash = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < HASH_ROUNDS; round += 1) hash = createHash('sha256').update(hash).digest()
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${HASH_ROUNDS}:`
}

/** Heap and page cache in megabytes: an eighth of the memory each, within bounds that suit a laptop. */
export function memoryShares(bytes: number = availableMemory()): { heap: number; pageCache: number } {
  const eighth = Math.floor(bytes / MEGABYTE / 8)
  return { heap: Math.min(2048, Math.max(384, eighth)), pageCache: Math.min(1024, Math.max(64, eighth)) }
}

/** What a container allows, where it allows less than the machine has. */
function availableMemory(): number {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

export async function writeConfiguration(home: string, port: number, release: Release): Promise<void> {
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.usage_report.enabled': false,
    'db.logs.query.enabled': 'OFF',
    'server.memory.pagecache.size': `${memoryShares().pageCache}m`,
    // Nobody but us is connected when it stops; the default waits 5 s for others.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    // Without these, a new home takes half a gigabyte of disk before the first fact.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '32m',
    ...release.settings,
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  await replaceFile(join(configurationFolder(home), 'neo4j.conf'), `${lines.join('\n')}\n`)
}

/** The console output of the start before stays beside that of this one. */
export async function turnLog(home: string): Promise<void> {
  const log = consoleLog(home)
  if (await exists(log)) await rename(log, `${log}.1`)
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Never leaves half a file behind; only the owner may read it. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}`
  await writeFile(fresh, text, { mode: 0o600 })
  await rename(fresh, path)
}
