/** Builds the app into web/dist; does nothing where what it is built from has not changed since. */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WEB = join(ROOT, 'web')
const MARK = join(WEB, 'dist', '.built-from')

const from = await digest()
if ((await readFile(MARK, 'utf8').catch(() => '')) !== from) {
  process.stdout.write('Building the app ...\n')
  // Whatever the person or a test runner has set: with another word here, React is built for debugging.
  process.env['NODE_ENV'] = 'production'
  await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn' })
  await writeFile(MARK, from)
}

/** Of every file that the build reads, this one too; the lock file stands for the packages. */
async function digest(): Promise<string> {
  const entries = await readdir(WEB, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !relative(WEB, path).startsWith(`dist${sep}`))
    .toSorted()
  const hash = createHash('sha256')
  for (const path of [...files, import.meta.filename, join(ROOT, 'package-lock.json')]) {
    hash
      .update(`${relative(ROOT, path)}\0`)
      .update(await readFile(path))
      .update('\0')
  }
  return hash.digest('hex')
}
