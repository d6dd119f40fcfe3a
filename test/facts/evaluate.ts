// What the rules read in the articles against what a careful reader finds: `node test/facts/evaluate.ts [--all]`.
// Prints precision, recall and F1 per fact type as Markdown; with --all every miss and every fact too much as well.
import { readFile } from 'node:fs/promises'
import { readArticle } from '../../server/article/read-article.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import { annotatedFiles } from './annotated.ts'
import { score, type ExpectedFacts, type Scored } from './score.ts'

const print = (line: string) => process.stdout.write(`${line}\n`)
const all: Scored[] = []
for (const name of annotatedFiles) {
  const expected = JSON.parse(await readFile(name, 'utf8')) as ExpectedFacts
  const article = await readArticle(expected.doc)
  const scored = score(expected, factsFile(expected.doc, article, readFacts(article)))
  all.push(...scored)
  if (!process.argv.includes('--all')) continue
  print(`\n## ${name}`)
  for (const one of scored) if (one.outcome !== 'HIT') print(`- ${one.outcome} ${one.type}: ${one.what}`)
}
print('\n| fact | right | too much | missed | precision | recall | F1 |\n|---|---|---|---|---|---|---|')
for (const [type, those] of [...Map.groupBy(all, (one) => one.type), ['all', all] as const]) {
  const count = (outcome: Scored['outcome']) => those.filter((one) => one.outcome === outcome).length
  const [right, extra, missed] = [count('HIT'), count('EXTRA'), count('MISS')]
  const part = (of: number) => (of === 0 ? '–' : (right / of).toFixed(2))
  const f1 = right === 0 ? '–' : ((2 * right) / (2 * right + extra + missed)).toFixed(2)
  if (type !== 'forbidden')
    print(`| ${type} | ${right} | ${extra} | ${missed} | ${part(right + extra)} | ${part(right + missed)} | ${f1} |`)
}
print(`\nForbidden facts read: ${all.filter((one) => one.outcome === 'FORBIDDEN').length}`)
