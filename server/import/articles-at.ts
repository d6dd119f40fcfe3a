/** From what a person writes on the command line to the articles that are meant. */
import { glob, realpath, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { isAddress, readArticleFile, readArticleNamed } from '../article/read-article.ts'
import { articlesIn, isFolder } from './articles-in.ts'
import { unreadable } from './named-article.ts'
import type { NamedArchive, NamedArticle } from './named-article.ts'
import { isArchive, recordsIn } from './records-in.ts'
import { readStandardInput } from './standard-input.ts'

type Named = NamedArticle | NamedArchive

/** Files, folders, patterns the shell has left alone, addresses of pages, and "-", in the order given. */
export async function articlesNamed(paths: readonly string[], here: string): Promise<readonly Named[]> {
  const articles: Named[] = []
  // Standard input can be read only once.
  const once = paths.filter((path, index) => path !== '-' || paths.indexOf('-') === index)
  for (const given of once) articles.push(...(await articlesAt(given, here)))
  return articles
}

async function articlesAt(given: string, here: string): Promise<readonly Named[]> {
  if (given === '-') return [{ shown: 'standard input', read: () => readStandardInput(process.stdin) }]
  if (isAddress(given)) return [{ shown: given, read: () => readArticleNamed(given, here) }]
  const about = await stat(resolve(here, given)).catch(() => null)
  // A file that has such a name is meant before a pattern is.
  if (about === null && /[*?[\]{}]/.test(given)) return matching(given, here)
  return about?.isDirectory() === true ? articlesIn(given, here) : [await fileAt(given, here)]
}

/** What is missing or of another kind is said by the reader of articles. */
async function fileAt(shown: string, here: string): Promise<Named> {
  const path = resolve(here, shown)
  if (await isArchive(path)) return { inside: () => recordsIn(shown, path) }
  return { shown, read: () => readArticleFile(path) }
}

/** As a shell would have it: hidden files only where the pattern names them, folders with all inside. */
async function matching(pattern: string, here: string): Promise<readonly Named[]> {
  const matches = await matchesOf(pattern, here)
  if (matches === null)
    return [unreadable(pattern, 'FILE_NOT_READABLE', 'What this pattern matches cannot be listed. Name the files.')]
  const articles: Named[] = []
  for (const path of matches) {
    if (!(await isFolder(resolve(here, path)))) articles.push(await fileAt(path, here))
    // Of "**" the files inside are matches themselves.
    else if (!pattern.includes('**')) articles.push(...(await articlesIn(path, here)))
  }
  if (articles.length > 0) return articles
  return [
    unreadable(pattern, 'FILE_NOT_FOUND', 'There is no file of this name, and none that it matches. Check the path.'),
  ]
}

/** Sorted; null where they cannot be listed. */
async function matchesOf(pattern: string, here: string): Promise<readonly string[] | null> {
  const isHidden = (path: string) => /^\.[^.]/.test(basename(path))
  const namesHidden = pattern.split(/[/\\]/).some(isHidden)
  const exclude = (path: string) => !namesHidden && isHidden(path)
  try {
    const matches: string[] = []
    for await (const path of glob(pattern, { cwd: here, exclude })) matches.push(path)
    return (await withoutDetours(matches, here)).toSorted()
  } catch {
    return null
  }
}

/** "**" looks one step behind links to folders: what is found there and without them is the same file. */
async function withoutDetours(paths: readonly string[], here: string): Promise<readonly string[]> {
  const found: { path: string; real: string; direct: boolean }[] = []
  for (const path of paths) {
    const full = resolve(here, path)
    const real = await realpath(full).catch(() => full)
    found.push({ path, real, direct: real === full })
  }
  const direct = new Set(found.filter((one) => one.direct).map(({ real }) => real))
  return found.filter((one) => one.direct || !direct.has(one.real)).map(({ path }) => path)
}
