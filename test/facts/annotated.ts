import { readdir } from 'node:fs/promises'

/** Facts that a careful reader finds, each file beside or named after its article: of the seeds, and of the articles here. */
export const annotatedFiles: readonly string[] = (
  await Promise.all(['seeds/facts', 'test/articles'].map(jsonFilesIn))
).flat()

async function jsonFilesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => `${folder}/${name}`)
}
