import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

// Every company, event and amount in these texts is invented, and so are the words.
function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

const told = (text: string) => {
  const { companies, incidents } = read(text)
  const name = (key: string) => companies.find((one) => one.key === key)?.names[0] ?? key
  return incidents.map((one) => `${one.kind} of ${one.companies.map(name).join(' + ')}`)
}

describe('a name that heads a paragraph', () => {
  test.each([
    ['**Larkmoor:** The hotel chain said that hackers had stolen guest data.', 'DATA_BREACH of Larkmoor'],
    ['Larkmoor. The jeweller, owned by Italy’s Tibbins Ltd, lost customer data.', 'DATA_BREACH of Larkmoor'],
    ['**Larkmoor.** The brand of Tibbins Corporation was hit by ransomware.', 'CYBERATTACK of Larkmoor'],
    ['- **Larkmoor Dairy**: raw sewage of the company killed fish.', 'ENVIRONMENTAL of Larkmoor Dairy'],
    ['**Larkmoor Water** was fined £10,000 after it let sewage into a brook.', 'ENVIRONMENTAL of Larkmoor Water'],
    ['1. **Larkmoor** — This grocer sold tainted milk.', 'CONTAMINATION of Larkmoor'],
  ])('is whose it is: “%s”: %s', (text, incident) => {
    expect(told(text)).toEqual([incident])
  })

  test.each([
    ['Findings. The company of Ann Lee kept no records.'],
    ['MILAN — The bank of a village is closed.'],
    ['Oslo. The retailer of the year is a florist.'],
  ])('is no company where it is a heading or a place: “%s”', (text) => {
    expect(read(text).companies).toEqual([])
  })
})
