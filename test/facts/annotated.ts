import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'

/** Facts that a careful reader finds, each file beside or named after its article. */
interface AnnotatedFiles {
  /** Of the seeds: the articles of one case. */
  readonly caseFile: readonly string[]
  /** Of articles that the rules are tuned on too. */
  readonly tuning: readonly string[]
  /** Of articles that no rule was tuned on: nobody reads what is missed in them, or the number says nothing. */
  readonly unseen: readonly string[]
}

export const annotated: AnnotatedFiles = {
  caseFile: await jsonFilesIn('seeds/facts'),
  tuning: await jsonFilesIn('test/articles/tuning'),
  unseen: await jsonFilesIn('test/articles/unseen'),
}

async function jsonFilesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => `${folder}/${name}`)
}
