/** Article files into a graph, one by one; a file that cannot be read is told and the rest goes on. */
import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { ArticleError } from './article/article-error.ts'
import { readArticle } from './article/read-article.ts'
import { readFacts } from './facts/read-facts.ts'
import type { Graph } from './graph/driver.ts'
import { GraphError } from './graph/error.ts'
import { importArticle } from './graph/import.ts'

export interface Summary {
  readonly imported: number
  readonly known: number
  readonly failed: number
}

export interface Telling {
  say(line: string): void
  complain(line: string): void
}

const ARTICLES = new Set(['.txt', '.md'])

/** `paths` are files, or folders read with all inside of them. Throws `GraphError` where the database is the trouble. */
export async function importPaths(
  graph: Graph,
  paths: readonly string[],
  here: string,
  { say, complain }: Telling,
): Promise<Summary> {
  const count = { imported: 0, known: 0, failed: 0 }
  const fail = (path: string, message: string) => {
    count.failed += 1
    complain(`failed    ${path}: ${message}`)
  }
  for (const given of paths) {
    for (const path of await articlesAt(given, here, fail)) {
      try {
        const article = await readArticle(resolve(here, path))
        const { created, claims } = await importArticle(graph, article, readFacts(article))
        count[created ? 'imported' : 'known'] += 1
        say(`${created ? 'imported ' : 'unchanged'} ${path} (${claims} ${claims === 1 ? 'claim' : 'claims'})`)
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
  const found = await stat(resolve(here, given)).catch(() => null)
  // What is missing or of another kind is said by the reader of articles.
  if (found?.isDirectory() !== true) return [given]
  const inside = await readdir(resolve(here, given), { withFileTypes: true, recursive: true })
  const files = inside
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(given, parentPath.slice(resolve(here, given).length), name))
    .toSorted()
  const articles = files.filter((path) => ARTICLES.has(extname(path).toLowerCase()))
  for (const path of files) {
    if (!articles.includes(path)) fail(path, 'It is neither text (.txt) nor Markdown (.md). Save it as one of these.')
  }
  if (files.length === 0) fail(given, 'There is no article in this folder. Put .txt or .md files into it.')
  return articles
}
