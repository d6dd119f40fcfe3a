/** What the words of kinds are learned from: annotated articles that rules are tuned on, and invented passages. */
import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readArticle } from '../../../server/article/read-article.ts'
import { Surroundings, wholly, wordsIn, type Nearness } from '../../../server/facts/kinds/passage.ts'
import { sentences } from '../../../server/facts/segment/sentences.ts'
import { annotated } from '../annotated.ts'
import type { ExpectedFacts } from '../score.ts'

export interface Told {
  /** The article, or the file of passages. */
  readonly file: string
  readonly near: Nearness
  readonly kind: string
}

const PASSAGES = 'test/articles/passages'

/** One for each incident of each article: the words around the sentence that tells it, without names of companies. */
export async function fromArticles(): Promise<Told[]> {
  const all: Told[] = []
  for (const file of [...annotated.caseFile, ...annotated.tuning]) {
    const expected = JSON.parse(await readFile(file, 'utf8')) as ExpectedFacts
    const { text, title } = await readArticle(expected.doc)
    const surroundings = new Surroundings({ text, title }, sentences(text))
    const names = new Set(expected.companies.flatMap((company) => company.names.flatMap(wordsIn)))
    for (const { quote, kind } of expected.incidents) {
      if (kind === null) continue
      const start = text.indexOf(quote)
      const near = surroundings.of({ start, end: start + quote.length })
      all.push({ file, kind, near: new Map([...near].filter(([word]) => !names.has(word))) })
    }
  }
  return all
}

/** One for each line of the file of its kind. */
export async function fromPassages(): Promise<Told[]> {
  const files = (await readdir(PASSAGES)).toSorted()
  const read = files.map(async (name) => {
    const lines = (await readFile(`${PASSAGES}/${name}`, 'utf8')).split('\n').filter((line) => line !== '')
    return lines.map((line): Told => ({ file: `${PASSAGES}/${name}`, near: wholly(line), kind: basename(name, '.txt') }))
  })
  return (await Promise.all(read)).flat()
}
