import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

// Every company, event and amount in these texts is invented, and so are the words.
const dairy = `The Italian competition authority (AGCM) on Tuesday fined Borgo Latte and Serra Dairy 21.4 million euros and 12.2 million euros respectively for price fixing. The cartel ran between 2017 and 2020. Borgo Latte said it would appeal the decision. In 2025, a court in Rome reduced the fine on Borgo Latte to 15 million euros.`
const mine = `Kestrel Mining was fined A$3.5 million and Dunmore Rail A$1.2 million after an explosion at the Redbank mine. Statutory fines can reach a maximum of A$5 million.`
const cards = `The data regulator met on 11 March, Alder Today reported on 12 March 2024. The data regulator imposed penalty surcharges of 36 billion won and fines of 10.8 million won on Onyu Card, Haesong Pay and Birch Korea. The surcharge on Onyu Card was 21.4 billion won.`
const shops = `Norway penalized Fjellbutikk, Skrei Mat and Lysne a combined 36 million kroner over data leaks, Birch Daily reported on 12 March 2024. The decision was made the day before.`
const bank = `Customers of Halden Bank have filed a class action against the lender over a data breach that exposed the details of between 5,000 and 6,000 customers. Separately, Halden Bank suffered another data breach in 2019.`
const week = `Marston & Pike apologized for a data breach. Japan's Fair Trade Commission warned Kairo Foods over supplier contracts. A fire broke out at the Corvane Chemicals plant on Sunday, spokeswoman Mara Lind said. Corvane Chemicals declined to comment.`
const toys = `The FTC sued Brightlane Toys. Brightlane Toys agreed to pay $2 million to settle the lawsuit. The settlement is under the Children Online Safety Act.`

describe('amounts of several companies', () => {
  test('are told apart by “respectively” and by the name before each', () => {
    expect(amountsOf(dairy)).toEqual(['21400000 EUR on borgo-latte', '12200000 EUR on serra-dairy'])
    expect(amountsOf(mine)).toEqual(['3500000 AUD on kestrel-mining', '1200000 AUD on dunmore-rail'])
    expect(read(mine).rulings).toMatchObject([{ against: ['company:kestrel-mining', 'company:dunmore-rail'] }])
  })

  test('are one where they are combined, and two where surcharges and fines are', () => {
    expect(amountsOf(shops)).toEqual(['36000000 NOK on fjellbutikk, skrei-mat, lysne'])
    const three = 'onyu-card, haesong-pay, birch-korea'
    expect(amountsOf(cards)).toEqual([
      `36000000000 KRW on ${three}`,
      `10800000 KRW on ${three}`,
      '21400000000 KRW on onyu-card',
    ])
    expect(read(cards).penalties.map(({ ruling }) => ruling)).toEqual(['ruling:fine', 'ruling:fine', 'ruling:fine'])
  })

  test('that the law allows at most make no penalty', () => {
    expect(amountsOf(mine).join(' ')).not.toContain('5000000 ')
  })

  test('that end a lawsuit are settled', () => {
    expect(read(toys).penalties).toMatchObject([{ amount: 2_000_000, currency: 'USD', status: 'SETTLED' }])
  })
})

describe('a ruling', () => {
  test('is of the day on which the regulator met, or of the day before it was reported', () => {
    expect(read(cards).rulings).toMatchObject([{ edtf: '2024-03-11' }])
    expect(read(shops).rulings).toMatchObject([{ edtf: '2024-03-11', regulators: [] }])
  })

  test('of a country is no regulator’s, and says so', () => {
    expect(factsOf(shops).find((fact) => fact.predicate === 'BROUGHT_BY')).toMatchObject({
      value: { name: 'Norway', kind: 'REGULATOR' },
    })
  })

  test('is reviewed by a court that reduces its fine', () => {
    expect(read(dairy).penalties[0]).toMatchObject({ status: 'REDUCED' })
    expect(factsOf(dairy).find((fact) => fact.predicate === 'REVIEWS')).toMatchObject({ object: 'ruling:fine' })
    expect(factsOf(dairy).find((fact) => fact.predicate === 'ALTERED')).toMatchObject({
      object: 'penalty:fine',
      value: { status: 'REDUCED', amount: 15_000_000, currency: 'EUR' },
    })
  })

  test('sought by customers is brought by them', () => {
    expect(read(bank).rulings).toMatchObject([{ kind: 'LAWSUIT', regulators: [], against: ['company:halden-bank'] }])
    expect(factsOf(bank).find((fact) => fact.predicate === 'BROUGHT_BY')).toMatchObject({
      value: { name: 'Customers of Halden Bank', kind: 'PUBLIC' },
    })
  })
})

describe('names', () => {
  test('of a regulator and its acronym are one', () => {
    expect(read(dairy).regulators).toMatchObject([
      { names: ['Italian competition authority', 'AGCM'], country: 'IT' },
      { names: ['a court in Rome'], country: 'IT' },
    ])
  })

  test('go on over “&”, and persons have none of a company’s', () => {
    expect(read(week).companies.map(({ names }) => names[0])).toEqual([
      'Marston & Pike',
      'Kairo Foods',
      'Corvane Chemicals',
    ])
    expect(read(week).regulators).toMatchObject([{ names: ['Fair Trade Commission'], country: 'JP' }])
  })

  test('of papers that report are no companies', () => {
    expect([cards, shops].flatMap((text) => read(text).companies.flatMap(({ names }) => names))).toEqual([
      'Onyu Card',
      'Haesong Pay',
      'Birch Korea',
      'Fjellbutikk',
      'Skrei Mat',
      'Lysne',
    ])
  })
})

test('a second leak of one company is another incident, and counts have two ends', () => {
  expect(read(bank).incidents).toMatchObject([
    { kind: 'DATA_BREACH', affected: 5_000, edtf: null },
    { kind: 'DATA_BREACH', edtf: '2019' },
  ])
  expect(factsOf(bank).find((fact) => fact.predicate === 'AFFECTED')).toMatchObject({
    value: { min: 5_000, max: 6_000, qualifier: 'BETWEEN' },
  })
})

function read(text: string) {
  const article = parseArticle(`---\npublished: 2025-03-12\n---\n${text}`, 'markdown')
  return factsFile('text', article, readFacts(article))
}

function factsOf(text: string) {
  return readFacts(parseArticle(`---\npublished: 2025-03-12\n---\n${text}`, 'markdown')).facts
}

function amountsOf(text: string): string[] {
  return read(text).penalties.map(
    ({ amount, currency, on }) => `${amount} ${currency} on ${on.map((key) => key.replace('company:', '')).join(', ')}`,
  )
}
