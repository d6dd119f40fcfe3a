import type { Java } from './java.ts'
import { StartError } from './start-error.ts'

export interface Release {
  readonly version: string
  readonly oldestJava: number
  /** The newest Java that Neo4j supports it on; newer ones are tried where there is no other. */
  readonly supportedJava: number
  readonly mainClass: string
  /** What only this line knows; a setting that a release does not know keeps it from starting. */
  readonly settings: Readonly<Record<string, string>>
}

/** Nothing is broadcast on the network, and nobody outside manages it. */
const QUIET = { 'server.fleet_discovery.enabled': 'false', 'dbms.fleet_manager.enabled': 'false' }

/** The releases that are known to work here, newest first. */
export const releases: readonly Release[] = [
  {
    version: '2026.09.0',
    oldestJava: 21,
    supportedJava: 99,
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    settings: QUIET,
  },
  {
    version: '5.26.30',
    oldestJava: 17,
    supportedJava: 21,
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    settings: {},
  },
]

const INSTALL_JAVA = `Install one:
  Debian, Ubuntu:  sudo apt-get install openjdk-21-jre-headless   (or openjdk-17-jre-headless)
  macOS:           brew install openjdk@21
  Windows:         winget install EclipseAdoptium.Temurin.21.JRE
Or set NEO4J_URI to a Neo4j of your own.`

/**
 * The newest release that this Java runs, never older than `written`, the version that wrote the home.
 * Throws `StartError` JAVA_MISSING or HOME_NEWER.
 */
export function chooseRelease(java: Java | null, written: string | null, only: string | null = null): Release {
  if (java === null)
    throw new StartError('JAVA_MISSING', `Neo4j needs Java 17 or newer, and none was found. ${INSTALL_JAVA}`)
  const fitting = releases.filter((release) => java.major >= release.oldestJava)
  const release = fitting.find(({ version }) => only === null || version === only)
  if (release === undefined) {
    const found = `Neo4j needs Java 17 or newer; the newest found is Java ${java.major} (${java.home}).`
    throw new StartError('JAVA_MISSING', `${found} ${INSTALL_JAVA}`)
  }
  if (written !== null && isNewer(written, release.version)) throw homeNewer(written, release, java)
  return release
}

function homeNewer(written: string, release: Release, java: Java): StartError {
  const known = releases.find(({ version }) => !isNewer(written, version))
  const remedy =
    known === undefined
      ? 'Upgrade Throughline'
      : `Install Java ${known.oldestJava} or newer (the newest found is Java ${java.major})`
  return new StartError(
    'HOME_NEWER',
    `The database of this home was written by Neo4j ${written}, which the ${release.version} at hand cannot open. ` +
      `${remedy}, or set THROUGHLINE_HOME to another folder.`,
  )
}

/** Compares dotted versions number by number: calendar releases (2026.09.0) are newer than 5.x. */
export function isNewer(version: string, than: string): boolean {
  const [left, right] = [numbers(version), numbers(than)]
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

const numbers = (version: string): number[] => version.split('.').map((part) => Number.parseInt(part, 10) || 0)
