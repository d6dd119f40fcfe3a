import { readFile } from 'node:fs/promises'
import { readArticle } from '../../server/article/read-article.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import { score, type ExpectedFacts, type Scored } from './score.ts'

/** What the rules read in an annotated article against what is expected of it, by the path of its JSON. */
export async function scoredOf(file: string): Promise<Scored[]> {
  const expected = JSON.parse(await readFile(file, 'utf8')) as ExpectedFacts
  const article = await readArticle(expected.doc)
  return score(expected, factsFile(expected.doc, article, readFacts(article)))
}
