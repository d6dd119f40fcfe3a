import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import acts from '../../server/facts/lexicon/acts.json' with { type: 'json' }
import { readFacts } from '../../server/facts/read-facts.ts'

function facts(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

/** The penalties of a sentence about Quillmere, short. */
function penaltiesOf(sentence: string): string[] {
  const { companies, penalties } = facts(`Quillmere Foods Ltd makes cheese. ${sentence}`)
  return penalties.map((one) => short(companies, one))
}

function short(
  companies: FactsFile['companies'],
  { amount, currency, status, on }: FactsFile['penalties'][number],
): string {
  const names = on.map((key) => companies.find((one) => one.key === key)?.names[0])
  return [amount, currency, status, ...names].filter((part) => part !== null).join(' ')
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
    ['The FCA urged on Monday that Quillmere Foods Ltd be fined £2 million.', `2000000 GBP PROPOSED ${on}`],
    ['The FCA fined 45 companies, among them Quillmere Foods Ltd, £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['The FCA revoked a permit of Quillmere Foods Ltd and fined it £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['A court fined Quillmere Foods Ltd £2 million in a tax fraud case.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd, the FCA said, will pay £2 million into a redress fund.', `2000000 GBP SETTLED ${on}`],
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
    'The penalty for Quillmere Foods Ltd should have come to £20 million.',
    'Quillmere Foods Ltd avoided a fine of £20 million.',
    'Quillmere Foods Ltd was not fined £20 million.',
    'The former chief executive of Quillmere Foods Ltd was fined £20 million.',
    'The FCA fined Tom Lee, who ran Quillmere Foods Ltd, £20 million.',
    'The offence carries a fine of £20 million, Quillmere Foods Ltd noted.',
  ])('is none where it is only possible, or spared: %s', (sentence) => {
    expect(penaltiesOf(sentence)).toEqual([])
  })

  test.each([
    // What the sum is worth, in words and as it is written in India, Africa and on the continent.
    ['Quillmere Foods Ltd was fined twenty-five thousand pounds.', `25000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd was fined two and a half million pounds.', `2500000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd has been fined a quarter of a million pounds.', `250000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd was fined a hundred and fifty thousand pounds.', `150000 GBP IMPOSED ${on}`],
    ['A fine of Rs. 10,00,000/- was imposed on Quillmere Foods Ltd.', `1000000 INR IMPOSED ${on}`],
    ['The commission fined Quillmere Foods Ltd Tk 10 lakh.', `1000000 BDT IMPOSED ${on}`],
    ['The regulator fined Quillmere Foods Ltd N1bn.', `1000000000 NGN IMPOSED ${on}`],
    ['The regulator fined Quillmere Foods Ltd 500.000 €.', `500000 EUR IMPOSED ${on}`],
    ['The court fined Quillmere Foods Ltd 5 million CFA francs.', `5000000 XOF IMPOSED ${on}`],
    // Whom it is on.
    ['Quillmere Foods Ltd, a unit of Alder Bank plc, has been fined £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['Proposed fines of £2 million await Quillmere Foods Ltd.', `2000000 GBP PROPOSED ${on}`],
    ['The last to be punished was Quillmere Foods Ltd, which was fined £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['The regulator wants £2 million from Quillmere Foods Ltd as a fine.', `2000000 GBP PROPOSED ${on}`],
    // What became of it.
    ['Quillmere Foods Ltd asked the High Court to set aside a £2 million fine.', `2000000 GBP APPEALED ${on}`],
    ['Quillmere Foods Ltd said it would appeal against the £2 million fine.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd does not have to pay the £2 million fine for now.', `2000000 GBP SUSPENDED ${on}`],
    ['Quillmere Foods Ltd accepted a fine of £2 million.', `2000000 GBP IMPOSED ${on}`],
    ['Quillmere Foods Ltd settled with the regulator for an undisclosed sum.', `SETTLED ${on}`],
    ['A jury awarded £2 million to a customer who sued Quillmere Foods Ltd.', `2000000 GBP IMPOSED ${on}`],
    ['The settlement calls for Quillmere Foods Ltd to pay £2 million in penalties.', `2000000 GBP SETTLED ${on}`],
  ])('is read as it is written: %s', (sentence, penalty) => {
    expect(penaltiesOf(sentence)).toEqual([penalty])
  })

  const others = 'Alder Bank plc lends money and Birch Mills plc grinds corn.'
  const [alder, birch] = ['Alder Bank plc', 'Birch Mills plc']
  test.each([
    [
      'Quillmere Foods Ltd, the largest dairy in the county, and Alder Bank plc were fined £2 million and £3 million respectively.',
      [`2000000 GBP IMPOSED ${on}`, `3000000 GBP IMPOSED ${alder}`],
    ],
    [
      'The watchdog fined Quillmere Foods Ltd and Alder Bank plc. The fines are £2 million and £3 million respectively.',
      [`2000000 GBP IMPOSED ${on}`, `3000000 GBP IMPOSED ${alder}`],
    ],
    [
      'Quillmere Foods Ltd and Alder Bank plc must each pay £2 million.',
      [`2000000 GBP IMPOSED ${on}`, `2000000 GBP IMPOSED ${alder}`],
    ],
    [
      'Two companies must pay £2 million in all for the leak: Quillmere Foods Ltd and Alder Bank plc.',
      [`2000000 GBP IMPOSED ${on} ${alder}`],
    ],
    [
      'The watchdog announced fines of £9 million in total. Quillmere Foods Ltd was fined £2 million, Alder Bank plc £3 million and Birch Mills plc £4 million.',
      [
        `9000000 GBP IMPOSED ${on} ${alder} ${birch}`,
        `2000000 GBP IMPOSED ${on}`,
        `3000000 GBP IMPOSED ${alder}`,
        `4000000 GBP IMPOSED ${birch}`,
      ],
    ],
    [
      'Quillmere Foods Ltd was fined 2 million euros in France and 3 million in Spain.',
      [`2000000 EUR IMPOSED ${on}`, `3000000 EUR IMPOSED ${on}`],
    ],
    [
      'The court punished Quillmere Foods Ltd and Alder Bank plc. Fines of £2 million were imposed on both companies.',
      [`2000000 GBP IMPOSED ${on} ${alder}`],
    ],
  ])('is on each or on all, as the text has it: %s', (text, penalties) => {
    const { companies, penalties: read } = facts(`${others} Quillmere Foods Ltd makes cheese. ${text}`)
    expect(read.map((one) => short(companies, one))).toEqual(penalties)
  })

  test.each([
    'The price: £2 million.',
    'That will cost the dairy £2 million.',
    'It got away with a warning and £2 million.',
    'Two million pounds: for a dairy that is much.',
    'The bill came to £2 million.',
    '£2 million for breaking the rules is a lot, it said.',
  ])('is what a text about fines goes on with: %s', (sentence) => {
    expect(
      penaltiesOf(`The watchdog has penalised Quillmere Foods Ltd. A fine was due for its sour milk. ${sentence}`),
    ).toContain(`2000000 GBP IMPOSED ${on}`)
  })

  test.each([
    'The attackers want £2 million from Quillmere Foods Ltd, which told the regulator, the court and the police commission.',
    'The hackers: £2 million or the data go online, they told Quillmere Foods Ltd. The regulator knows. The commission too.',
  ])('is none where somebody is blackmailed: %s', (sentence) => {
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

  const fined = 'The watchdog fined Quillmere Foods Ltd £1.5 million for its sour milk. The penalty was its first.'
  test.each([
    'So far the affair has swallowed £27 million in fines, recalls and repairs.',
    'The dairy puts its outlay on fines, settlements and cleaning up at £12 million.',
    'The year before, the watchdog had told its owners to expect a fine of £4 million.',
    'The smallest shortfall was £2,000, the largest £23,000.',
    'The dairy will come up with the £65,000 they are owed.',
    'The agency likes to recall £95 million of sanctions in 2022 and 2023.',
    'It wants £30 million to make good the harm.',
  ])('is no other sum of the affair: %s', (sentence) => {
    expect(penaltiesOf(`${fined} ${sentence}`)).toEqual([`1500000 GBP IMPOSED ${on}`])
  })

  test('is told as a whole, not by its parts as well', () => {
    expect(penaltiesOf('Quillmere Foods Ltd must pay £3 million in fines: £2 million for the first leak.')).toEqual([
      `3000000 GBP IMPOSED ${on}`,
    ])
  })

  test('is asked for where it is called a demand', () => {
    expect(penaltiesOf(`${fined} Prosecutors have come forward with a demand: £2 million.`)).toContain(
      `2000000 GBP PROPOSED ${on}`,
    )
  })

  test.each([
    'Another dairy was made to part with £130,000.',
    'A dairy whose name the watchdog does not give must pay £130,000.',
    'Fines of £130,000 were shared out among operators.',
    '2. **Zwonk.** On its site a price was wrong. Notice of 3 May: £130,000.',
  ])('is not on whom the sentence before told of: %s', (sentence) => {
    expect(penaltiesOf(`${fined}\n\n${sentence}`).filter((one) => one.startsWith('130000 '))).toEqual([
      '130000 GBP IMPOSED',
    ])
  })

  test('is no name of whom it is on by its label', () => {
    expect(penaltiesOf(`${fined}\n\nIt stood trial for its cream as well. Result: £130,000.`)).toContain(
      `130000 GBP IMPOSED ${on}`,
    )
  })

  test('of an item is on whom the item begins with', () => {
    expect(
      penaltiesOf(`${fined}\n\n1. **Alder Bank plc.** It was late with its papers. Notice of 3 May 2023: £130,000.`),
    ).toContain('130000 GBP IMPOSED Alder Bank plc')
  })
})
