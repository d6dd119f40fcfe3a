import { expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

/** The sums of the penalties of a text, with currency and status. */
function sumsIn(text: string): string[] {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article)).penalties.map(({ amount, currency, status }) =>
    [amount, currency, status].join(' '),
  )
}

test.each([
  ['The FCA fined Alder Milk Ltd 1 million 900 thousand lira.', '1900000 TRY IMPOSED'],
  ['The FCA fined Alder Milk Ltd 4 million 170 thousand 311 euros.', '4170311 EUR IMPOSED'],
  ['The FCA fined Alder Milk Ltd NIS 10,720,000.', '10720000 ILS IMPOSED'],
  ['The FCA fined Alder Milk Ltd 24 million meticais.', '24000000 MZN IMPOSED'],
  ['In Tanzania, Alder Milk Ltd was fined Sh655 million.', '655000000 TZS IMPOSED'],
  ['In Pakistan, Alder Milk Ltd was fined 6 million rupees.', '6000000 PKR IMPOSED'],
  [
    'Alder Milk Ltd was fined £3 million. The fine of £3 million was later annulled by the High Court.',
    '3000000 GBP OVERTURNED',
  ],
  [
    'A poultry wholesaler and its directors were fined £3 million. Alder Milk Ltd pleaded guilty.',
    '3000000 GBP IMPOSED',
  ],
])('a sum is read: %s', (text, sum) => {
  expect(sumsIn(text)).toEqual([sum])
})

test('shillings are those of the country that the paragraph tells of', () => {
  const kenya = '**Kenya.** The Competition Authority of Kenya has fined Alder Milk Ltd Sh549,019.'
  const tanzania = '**Tanzania.** Five banks were looked at. Birch Dairy Ltd was fined Sh655 million.'
  expect(sumsIn(`${kenya}\n\n${tanzania}`)).toEqual(['549019 KES IMPOSED', '655000000 TZS IMPOSED'])
})

test.each([
  'The basic fine for such a violation is £5 million.',
  'The FCA had first arrived at an amount of £5 million.',
  'The sum is due in five yearly instalments of at least £1 million each.',
  'For one cheese the company demanded £500.',
  'Prosecutors had asked the court to fine Alder Milk Ltd £5 million.',
])('a sum is no penalty: %s', (text) => {
  expect(sumsIn(`The FCA fined Alder Milk Ltd £3 million. ${text}`)).toEqual(['3000000 GBP IMPOSED'])
})
