import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readArticle } from '../../server/article/read-article.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import { annotated } from './annotated.ts'
import { score, type ExpectedFacts, type Scored } from './score.ts'

async function scoreOf(name: string): Promise<Scored[]> {
  const expected = JSON.parse(await readFile(name, 'utf8')) as ExpectedFacts
  const article = await readArticle(expected.doc)
  return score(expected, factsFile(expected.doc, article, readFacts(article)))
}

test('the annotated articles are read right: 95 of 100 facts read are, 90 of 100 there are read, none is forbidden', async () => {
  const all = (await Promise.all(annotated.caseFile.map(scoreOf))).flat()
  const count = (outcome: Scored['outcome']) => all.filter((one) => one.outcome === outcome).length
  expect(all.filter(({ outcome }) => outcome === 'FORBIDDEN')).toEqual([])
  expect(count('HIT') / (count('HIT') + count('EXTRA'))).toBeGreaterThanOrEqual(0.95)
  expect(count('HIT') / (count('HIT') + count('MISS'))).toBeGreaterThanOrEqual(0.9)
})
