import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import acts from '../../server/facts/lexicon/acts.json' with { type: 'json' }
import { readFacts } from '../../server/facts/read-facts.ts'

function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

/** The penalties of a sentence about Quillmere, short. */
function penaltiesOf(sentence: string): string[] {
  const { companies, penalties } = read(`Quillmere Foods Ltd makes cheese. ${sentence}`)
  const nameOf = (key: string) => companies.find((one) => one.key === key)?.names[0]
  return penalties.map(({ amount, currency, status, on }) =>
    [amount, currency, status, ...on.map(nameOf)].filter((part) => part !== null).join(' '),
  )
}

const on = 'Quillmere Foods Ltd'

describe('a penalty', () => {
  test.each([
    ['The FCA fined Quillmere Foods Ltd £2m.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd was fined £2 million by the FCA.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd has been hit with a £2 million fine.', `2000000 GBP IMPOSED ${on}`],
    ['The FCA slapped Quillmere Foods Ltd with a £2 million penalty.', `2000000 GBP IMPOSED ${on}`],
    ['A fine of £2 million was imposed on Quillmere Foods Ltd.', `2000000 GBP IMPOSED ${on}`],
    ['The FCA handed Quillmere Foods Ltd a record £2 million fine.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd was ordered to pay £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd must pay a penalty of £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['The court ordered Quillmere Foods Ltd to pay £2 million in damages.', `2000000 GBP IMPOSED ${on}`],
    ['The FCA imposed a £2 million fine on Quillmere Foods Ltd.', `2000000 GBP IMPOSED ${on}`],
    ['The FCA announced a £2 million fine against Quillmere Foods Ltd.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd received a fine of £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd was sentenced to pay a fine of £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd pleaded guilty and was fined £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['On Quillmere Foods Ltd £2 million was imposed as a fine.', `2000000 GBP IMPOSED ${on}`],
    ['The fine for Quillmere Foods Ltd amounts to £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd will have to pay a £2 million fine.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd agreed to pay £2 million to settle the allegations.', `2000000 GBP SETTLED ${on}`],
    ['Quillmere Foods Ltd has reached a £2 million settlement with the FCA.', `2000000 GBP SETTLED ${on}`],
    ['Quillmere Foods Ltd settled the lawsuit for £2 million.', `2000000 GBP SETTLED ${on}`],
    ['Quillmere Foods Ltd has paid the fine of £2 million.', `2000000 GBP PAID ${on}`],
    ['The FCA proposed a £2 million fine on Quillmere Foods Ltd.', `2000000 GBP PROPOSED ${on}`],
    ['The FCA intends to fine Quillmere Foods Ltd £2 million.', `2000000 GBP PROPOSED ${on}`],
    ['Prosecutors asked for a fine of £2 million for Quillmere Foods Ltd.', `2000000 GBP PROPOSED ${on}`],
    ['Quillmere Foods Ltd is facing a £2 million fine.', `2000000 GBP PROPOSED ${on}`],
    ['A court overturned a £2 million fine on Quillmere Foods Ltd.', `2000000 GBP OVERTURNED ${on}`],
    ['The court suspended a £2 million fine on Quillmere Foods Ltd.', `2000000 GBP SUSPENDED ${on}`],
    ['Quillmere Foods Ltd has appealed against a fine of £2 million.', `2000000 GBP APPEALED ${on}`],
    ['The court reduced the fine on Quillmere Foods Ltd to £2 million.', `2000000 GBP REDUCED ${on}`],
    ['The judges brought the penalty for Quillmere Foods Ltd down to £2 million.', `2000000 GBP REDUCED ${on}`],
  ])('is read in: %s', (sentence, penalty) => {
    expect(penaltiesOf(sentence)).toEqual([penalty])
  })

  test.each([
    'Under the law, Quillmere Foods Ltd could be fined up to £20 million.',
    'Quillmere Foods Ltd faces a maximum fine of £20 million.',
    'Fines of £20 million can be imposed on firms such as Quillmere Foods Ltd.',
    'The law provides for fines of £20 million, Quillmere Foods Ltd was told.',
    'For this, the law allows fines of 20 million euros or 4% of turnover, and Quillmere Foods Ltd knows it.',
    'Quillmere Foods Ltd avoided a fine of £20 million.',
    'Quillmere Foods Ltd was not fined £20 million.',
    'The offence carries a fine of £20 million, Quillmere Foods Ltd noted.',
  ])('is none where it is only possible, or spared: %s', (sentence) => {
    expect(penaltiesOf(sentence)).toEqual([])
  })

  test.each(acts.followUps.examples)('is $status after “$text”', ({ text, status }) => {
    expect(penaltiesOf(`The Food Standards Agency fined Quillmere Foods Ltd £2 million. ${text}`)).toEqual([
      `2000000 GBP ${status} ${on}`,
    ])
  })

  test.each(acts.notImposed.possible)('is none where it is only possible: %s', (sentence) => {
    expect(penaltiesOf(sentence)).toEqual([])
  })

  test.each(acts.notImposed.proposed)('is no more than proposed: %s', (sentence) => {
    expect(penaltiesOf(sentence)).toEqual([expect.stringMatching(/^2\d{7} (?:GBP|USD) PROPOSED/)])
  })

  test.each(acts.otherSums.examples)('is no other sum, told after one: %s', (sentence) => {
    expect(penaltiesOf(`The Food Standards Agency fined Quillmere Foods Ltd £1.5 million. ${sentence}`)).toEqual([
      `1500000 GBP IMPOSED ${on}`,
    ])
  })

  test.each([
    ...acts.penalized.examples,
    'In all, the authority imposed fines of £95 million last year.',
    'The authority imposed 212 fines worth £95 million in total last year.',
    'Fines rose to £95 million last year from £60 million in 2022, the authority said.',
  ])('is none of the company where others pay it: %s', (sentence) => {
    expect(penaltiesOf(sentence)).toEqual([])
  })
})
