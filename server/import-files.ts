/** Articles into a graph, one by one; one that cannot be read is told and the rest goes on. */
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { ArticleError } from './article/article-error.ts'
import { isArticleName } from './article/format.ts'
import { isAddress, readArticleNamed } from './article/read-article.ts'
import { readFacts } from './facts/read-facts.ts'
import type { Graph } from './graph/driver.ts'
import { GraphError } from './graph/error.ts'
import { importArticle } from './graph/import.ts'
import { printable } from './printable.ts'

export interface Summary {
  readonly imported: number
  readonly known: number
  readonly failed: number
}

export interface Telling {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

/**
 * `paths` are files, folders read with all inside of them, or addresses of pages. Throws `GraphError` where the database is the trouble, and
 * the reason of the signal between two files.
 */
export async function importPaths(
  graph: Graph,
  paths: readonly string[],
  here: string,
  { say, complain }: Telling,
  signal: AbortSignal | null = null,
): Promise<Summary> {
  const count = { imported: 0, known: 0, failed: 0 }
  const fail = (path: string, message: string) => {
    count.failed += 1
    complain(`failed    ${printable(path)}: ${printable(message)}`)
  }
  for (const given of paths) {
    for (const path of await articlesAt(given, here, fail)) {
      signal?.throwIfAborted()
      try {
        const article = await readArticleNamed(path, here)
        const { outcome, claims } = await importArticle(graph, article, readFacts)
        const created = outcome !== 'UNCHANGED'
        count[created ? 'imported' : 'known'] += 1
        say(
          `${created ? 'imported ' : 'unchanged'} ${printable(path)} (${claims} ${claims === 1 ? 'claim' : 'claims'})`,
        )
      } catch (error) {
        if (!isOfTheFile(error)) throw error
        fail(path, error.message)
      }
    }
  }
  return count
}

/** What is wrong with one file does not stop the others; what is wrong with the database does. */
function isOfTheFile(error: unknown): error is Error {
  return error instanceof ArticleError || (error instanceof GraphError && error.code === 'READING_INVALID')
}

async function articlesAt(
  given: string,
  here: string,
  fail: (path: string, message: string) => void,
): Promise<readonly string[]> {
  if (isAddress(given)) return [given]
  const root = resolve(here, given)
  // What is missing or of another kind is said by the reader of articles.
  if (!(await isFolder(root))) return [given]
  const { files, refused } = await filesIn(root)
  const shown = (path: string) => join(given, relative(root, path))
  for (const [path, message] of refused) fail(shown(path), message)
  const articles = files.filter(isArticleName)
  for (const path of files) {
    if (!articles.includes(path))
      fail(
        shown(path),
        'It is neither text (.txt), Markdown (.md), HTML (.html) nor PDF (.pdf). Save it as one of these.',
      )
  }
  if (files.length + refused.length === 0) {
    fail(given, 'There is no article in this folder. Put .txt, .md, .html or .pdf files into it.')
  }
  return articles.map(shown)
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true

interface Inside {
  readonly files: readonly string[]
  /** What a person may have meant to be read and was not, with the reason. */
  readonly refused: readonly (readonly [path: string, message: string])[]
}

/** Hidden files and folders are left out without a word. Links to folders are not followed: they may lead in circles. */
async function filesIn(folder: string): Promise<Inside> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null)
    return { files: [], refused: [[folder, 'This folder cannot be read. Check that you may read it.']] }
  const files: string[] = []
  const refused: Inside['refused'][number][] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) {
      const inside = await filesIn(path)
      files.push(...inside.files)
      refused.push(...inside.refused)
    } else if (entry.isSymbolicLink() && (await isFolder(path))) {
      refused.push([path, 'It is a link to a folder, and those are not followed. Name that folder itself.'])
    } else if (entry.isFile() || entry.isSymbolicLink()) files.push(path)
  }
  return { files, refused }
}
