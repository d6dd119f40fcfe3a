/**
 * Homes into which the product has read its seeds, for tests of what comes after. Reading them into a database that has
 * just started takes the machine a minute, and a first start that does it is a test of its own (test/cli/server.test.ts):
 * the home it leaves is kept, and copied by whoever needs one.
 */
import { createHash, randomUUID } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { findJava } from '../../server/neo4j/java.ts'
import { chooseRelease } from '../../server/neo4j/releases.ts'
import { makeThrowawayHome } from './neo4j.ts'

const ROOT = join(import.meta.dirname, '../..')
/** What the state of a home follows from, beside the release of Neo4j. */
const MADE_FROM = ['server', 'schema', 'seeds/articles', 'package-lock.json']
const DAY_MS = 86_400_000
const STORE = join(tmpdir(), 'throughline-test-seeded')

/** A new home in the folder for temporary files: with the seeds, where a run of this state of the program has kept one. */
export async function makeSeededHome(): Promise<string> {
  const home = await makeThrowawayHome()
  const kept = join(STORE, await stateOfProgram())
  const isThere = await stat(kept).then(Boolean, () => false)
  if (isThere) await cp(kept, home, { recursive: true })
  return home
}

/** Keeps a home that holds nothing but the seeds, and whose database has stopped in good order. */
export async function keepSeeded(home: string): Promise<void> {
  const kept = join(STORE, await stateOfProgram())
  await mkdir(STORE, { recursive: true, mode: 0o700 })
  await removeOld()
  const half = join(STORE, randomUUID())
  await cp(home, half, { recursive: true })
  // A run before has kept the same.
  await rename(half, kept).catch(() => rm(half, { recursive: true, force: true }))
}

async function removeOld(): Promise<void> {
  for (const name of await readdir(STORE)) {
    const path = join(STORE, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > DAY_MS) await rm(path, { recursive: true, force: true })
  }
}

async function stateOfProgram(): Promise<string> {
  const hash = createHash('sha256').update(chooseRelease(await findJava(), null).version)
  for (const path of MADE_FROM) {
    const entries = await readdir(join(ROOT, path), { withFileTypes: true, recursive: true }).catch(() => null)
    const files = entries?.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    for (const file of files?.toSorted() ?? [join(ROOT, path)])
      hash.update(`${relative(ROOT, file)}\0`).update(await readFile(file))
  }
  return hash.digest('hex')
}
