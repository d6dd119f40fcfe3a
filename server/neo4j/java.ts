import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { findRuntimes } from 'jdk-utils'

export interface Java {
  readonly home: string
  readonly major: number
}

/** The newest Java on the machine that has a launcher, or null; `upTo` bounds its major version. */
export async function findJava(upTo = Number.POSITIVE_INFINITY): Promise<Java | null> {
  const runtimes = await findRuntimes({ withVersion: true })
  const javas = runtimes
    .flatMap(({ homedir, version }) => (version === undefined ? [] : [{ home: homedir, major: version.major }]))
    .filter(({ major }) => major <= upTo)
    .toSorted((a, b) => b.major - a.major)
  for (const java of javas) {
    if (await isThere(javaLauncher(java))) return java
  }
  return null
}

export const javaLauncher = ({ home }: Java): string =>
  join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java')

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
