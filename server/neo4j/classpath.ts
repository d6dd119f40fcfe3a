/** The jars of a Neo4j release, resolved by the machine's Maven, so that its mirrors and proxies keep working. */
import { spawn } from 'node:child_process'
import { access, readFile, rename, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { Release } from './releases.ts'
import { StartError } from './start-error.ts'

const POM = fileURLToPath(new URL('pom.xml', import.meta.url))
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath'
const LINES_SHOWN = 6

/**
 * The class path of a release. Cached in the home: Maven runs only where that is missing or one of its jars is.
 * Throws `StartError` MAVEN_MISSING or NEO4J_NOT_FETCHED.
 */
export async function resolveClasspath(
  home: string,
  release: Release,
  say: (line: string) => void,
  signal: AbortSignal | null,
): Promise<string> {
  const cached = classpathFile(home, release.version)
  const known = await readFile(cached, 'utf8').catch(() => null)
  if (known !== null && (await allThere(known))) return known.trim()
  say(`Fetching Neo4j ${release.version} by Maven (once, about 155 MB) ...`)
  const fresh = `${cached}.${process.pid}`
  try {
    await runMaven([`-Dneo4j.version=${release.version}`, `-Dmdep.outputFile=${fresh}`], release, signal)
    await rename(fresh, cached)
  } finally {
    await rm(fresh, { force: true })
  }
  return (await readFile(cached, 'utf8')).trim()
}

export const classpathFile = (home: string, version: string): string => join(home, `neo4j-${version}.classpath`)

async function allThere(classpath: string): Promise<boolean> {
  const jars = classpath.trim().split(delimiter)
  const missing = await Promise.allSettled(jars.map((jar) => access(jar)))
  return jars.length > 1 && missing.every(({ status }) => status === 'fulfilled')
}

async function runMaven(options: readonly string[], release: Release, signal: AbortSignal | null): Promise<void> {
  const windows = process.platform === 'win32'
  const plain = ['--batch-mode', '--file', POM, GOAL, ...options]
  // Maven is a batch file on Windows, which only a shell runs, and a shell splits at spaces.
  const maven = spawn('mvn', windows ? plain.map((argument) => `"${argument}"`) : plain, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
    ...(signal === null ? {} : { signal }),
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk.toString('utf8')
  }
  maven.stdout.on('data', keep)
  maven.stderr.on('data', keep)
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', (error) => reject(signal?.aborted === true ? error : mavenMissing(error)))
    maven.once('close', resolve)
  })
  if (windows && code === 1 && /not recognized/i.test(output)) throw mavenMissing()
  if (code !== 0) throw notFetched(release, output)
}

function mavenMissing(cause?: unknown): StartError {
  return new StartError(
    'MAVEN_MISSING',
    `Maven fetches Neo4j, and no "mvn" was found on the PATH. Install it:
  Debian, Ubuntu:  sudo apt-get install maven
  macOS:           brew install maven
  Windows:         choco install maven
Or set NEO4J_URI to a Neo4j of your own.`,
    cause,
  )
}

function notFetched(release: Release, output: string): StartError {
  const told = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]') && line.length > '[ERROR] '.length)
    .slice(0, LINES_SHOWN)
    .map((line) => `  ${line.slice(0, 300)}`)
  const lines = [
    `Maven could not fetch Neo4j ${release.version}. Check the network (and Maven's mirror or proxy in ~/.m2/settings.xml),`,
    'then start again; or set NEO4J_URI to a Neo4j of your own. Maven says:',
    ...(told.length > 0 ? told : [`  ${output.trim().slice(-300)}`]),
  ]
  return new StartError('NEO4J_NOT_FETCHED', lines.join('\n'))
}
