/** The articles in a folder and in the folders inside of it. */
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { isArticleName } from '../article/format.ts'
import { readArticleFile } from '../article/read-article.ts'
import { unreadable } from './named-article.ts'
import type { NamedArticle } from './named-article.ts'

/** What cannot be read comes first, with its reason. */
export async function articlesIn(given: string, here: string): Promise<readonly NamedArticle[]> {
  const root = resolve(here, given)
  const inside = await filesIn(root)
  const shown = (path: string) => join(given, relative(root, path))
  if (inside.files.length + inside.refused.length === 0) {
    const message = 'There is no article in this folder. Put .txt, .md, .html or .pdf files into it.'
    return [unreadable(given, 'FILE_NOT_FOUND', message)]
  }
  const foreign =
    'It is neither text (.txt), Markdown (.md), HTML (.html), a VERIS record (.json) nor PDF (.pdf). Save it as one of these.'
  const others = inside.files.filter((path) => !isArticleName(path))
  return [
    ...inside.refused.map(([path, message]) => unreadable(shown(path), 'FILE_NOT_READABLE', message)),
    ...others.map((path) => unreadable(shown(path), 'FORMAT_NOT_SUPPORTED', foreign)),
    ...inside.files.filter(isArticleName).map((path) => ({ shown: shown(path), read: () => readArticleFile(path) })),
  ]
}

export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() === true

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
