import { expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import { deathsIn } from '../../server/facts/values/counts.ts'

// Every company, event and number in these texts is invented, and so are the words.
function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

test.each([
  ['a fire that killed 23 people', 23],
  ['it cost 23 lives', 23],
  ['killing three and hurting others', 3],
  ['the deaths of two of its men', 2],
  ['the death toll has risen to 45', 45],
  ['216 had died', 216],
])('the dead are counted: %s', (text, count) => {
  expect(deathsIn(text, 0).map((found) => found.count.min)).toEqual([count])
})

test.each(['it killed more than 800 fish', 'more than 2,000 fish died', 'killed hundreds of fish'])(
  'people only: %s',
  (text) => {
    expect(deathsIn(text, 0)).toEqual([])
  },
)

test.each([
  ['A fire at the plant of Quillmere Resins Ltd killed 23 people.', 23],
  ['A blast at Quillmere Mills Ltd killed six workers.', 6],
  // Where others are counted, those are whom it touched.
  ['An explosion at Quillmere Resins Ltd killed four workers and injured 27 people.', 27],
  ['Hackers stole the records of 10 lakh customers of Quillmere Bank.', 1_000_000],
])('whom an incident touched is a number: %s', (text, affected) => {
  expect(read(text).incidents.map((one) => one.affected)).toEqual([affected])
})

test('an outage happened where its text plays', () => {
  const text = 'The network of Quillmere Telecom Ltd was down for nine hours. Shops in Portugal could take no cards.'
  expect(read(text).incidents).toMatchObject([{ kind: 'OUTAGE', countries: ['PT'] }])
})

test('several countries in a list are where bribes went', () => {
  const text =
    'Quillmere Marine Ltd paid bribes to win cargoes. The money bought oil in Cameroon, Nigeria and South Sudan, the judge said.'
  expect(read(text).incidents).toMatchObject([{ kind: 'BRIBERY', countries: ['CM', 'NG', 'SS'] }])
})
