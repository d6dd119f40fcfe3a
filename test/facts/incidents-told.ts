import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

/** The facts of a plain text. */
export function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

/** The incidents of a text and whose they are: "DATA_BREACH of Alder + Birch". */
export function told(text: string): string[] {
  const { companies, incidents } = read(text)
  const name = (key: string) => companies.find((one) => one.key === key)?.names[0] ?? key
  return incidents.map((one) => `${one.kind} of ${one.companies.map(name).join(' + ')}`)
}
