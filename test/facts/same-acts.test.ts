import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

/** The rulings of a text, short: kind and against whom. */
function rulingsIn(text: string): string[] {
  const { companies, rulings } = read(text)
  const nameOf = (key: string) => companies.find((one) => one.key === key)?.names[0]
  return rulings.map(({ kind, against }) => [kind, ...against.map(nameOf)].join(' '))
}

describe('fines told item by item', () => {
  const alder = '- **Alder Foods Ltd**: £2 million for dirty vats.'
  const birch = '- **Birch Dairy Ltd**: £3 million for late papers.'

  test('are as many acts', () => {
    expect(rulingsIn(`The FCA has fined several dairies this year.\n\n${alder}\n${birch}`)).toEqual([
      'FINE Alder Foods Ltd',
      'FINE Birch Dairy Ltd',
    ])
  })

  test('are shares of one act where the text gives their total', () => {
    expect(rulingsIn(`The FCA has fined two dairies £5 million.\n\n${alder}\n${birch}`)).toEqual([
      'FINE Alder Foods Ltd Birch Dairy Ltd',
    ])
  })
})
