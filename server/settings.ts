import { isIP } from 'node:net'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { StartError } from './neo4j/start-error.ts'

export interface Settings {
  readonly port: number
  readonly host: string
  /** Where the embedded database lives. */
  readonly home: string
  /** A Neo4j of the person's own; null: the embedded one. */
  readonly neo4j: { uri: string; user: string; password: string; database: string | null } | null
  /** Where the person stands: paths on the command line resolve against it. */
  readonly here: string
}

type Environment = Readonly<Record<string, string | undefined>>

const DEFAULT_PORT = 4000
const HIGHEST_PORT = 65_535

/** Reads the settings. Throws `StartError` SETTING_INVALID. */
export function readSettings(environment: Environment): Settings {
  // `npm run` changes to the package's folder, and tells where the person was.
  const here = environment['INIT_CWD'] ?? process.cwd()
  const uri = given(environment, 'NEO4J_URI')
  return {
    port: port(given(environment, 'PORT')),
    host: loopback(given(environment, 'HOST')),
    home: resolve(here, given(environment, 'THROUGHLINE_HOME') ?? defaultHome(environment)),
    neo4j:
      uri === null
        ? null
        : {
            uri,
            user: given(environment, 'NEO4J_USER') ?? 'neo4j',
            password: environment['NEO4J_PASSWORD'] ?? '',
            database: given(environment, 'NEO4J_DATABASE'),
          },
    here,
  }
}

function given(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim()
  return value === undefined || value === '' ? null : value
}

function port(value: string | null): number {
  if (value === null) return DEFAULT_PORT
  const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (number <= HIGHEST_PORT) return number
  throw new StartError(
    'SETTING_INVALID',
    `PORT is "${value}". Give a number from 0 (any free port) to ${HIGHEST_PORT}.`,
  )
}

function loopback(value: string | null): string {
  if (value === null) return '127.0.0.1'
  const bare = value.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  const isLoopback = bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
  if (isLoopback) return bare
  throw new StartError(
    'SETTING_INVALID',
    `HOST is "${value}", but until there is access control Throughline listens on this machine only. ` +
      'Leave HOST out, or set it to 127.0.0.1, ::1 or localhost.',
  )
}

/** Where each system keeps a program's data for one user. */
function defaultHome(environment: Environment): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'throughline')
  if (process.platform === 'win32') {
    return join(given(environment, 'LOCALAPPDATA') ?? join(homedir(), 'AppData', 'Local'), 'throughline')
  }
  return join(given(environment, 'XDG_DATA_HOME') ?? join(homedir(), '.local', 'share'), 'throughline')
}
