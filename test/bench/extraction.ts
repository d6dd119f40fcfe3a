// How fast the rules read, one core, extraction alone: `node test/facts/evaluate.ts --speed`. No test: machines differ.
import { parseArticle, readArticle } from '../../server/article/read-article.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import { annotated } from '../facts/annotated.ts'

const print = (line: string) => process.stdout.write(`${line}\n`)
const articles = await Promise.all(
  [...annotated.caseFile, ...annotated.tuning].map((file) =>
    readArticle(file.replace('seeds/facts', 'seeds/articles').replace('.json', '.md')),
  ),
)
for (const article of articles) readFacts(article) // warm
const rounds = 5
const start = performance.now()
for (let round = 0; round < rounds; round++) for (const article of articles) readFacts(article)
const seconds = (performance.now() - start) / 1000
const size = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length
print(
  `${((rounds * articles.length) / seconds).toFixed(0)} articles a second, of ${size.toFixed(0)} characters on average`,
)

const text = articles.map((article) => article.text).join('\n\n')
for (const length of [100_000, 1_000_000]) {
  const long = parseArticle(text.repeat(Math.ceil(length / text.length)).slice(0, length), 'text')
  const before = process.memoryUsage().heapUsed
  const from = performance.now()
  const { facts } = readFacts(long)
  const took = (performance.now() - from) / 1000
  const memory = (process.memoryUsage().heapUsed - before) / 1e6
  print(`${length} characters: ${took.toFixed(1)} s, ${facts.length} facts, ${memory.toFixed(0)} MB more`)
}
