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

const three = 'Alder Milk Ltd, Birch Dairy Ltd and Cedar Foods Ltd'
const those = 'Alder Milk Ltd Birch Dairy Ltd Cedar Foods Ltd'

describe('those whom a sentence only counts are named by another', () => {
  test.each([
    [`The FCA fined five dairies £40 million for fixing prices. The fined dairies are ${three}.`, `FINE ${those}`],
    [
      `The FCA has fined 12 producers £40 million. The companies concerned – ${three} – agreed on prices.`,
      `FINE ${those}`,
    ],
    [`The FCA sent preliminary findings to seven firms. The addressees are ${three}.`, `ACCUSATION ${those}`],
    [
      `The FCA suspended the permits of several carriers. Minister Ann Lee named the carriers as ${three}.`,
      `ORDER ${those}`,
    ],
    [`The FCA fined a dozen lenders a total of £30 million. Among them are ${three}.`, `FINE ${those}`],
    [`The FCA fined seven banks a total of £30 million. ${three} were the ones involved.`, `FINE ${those}`],
  ])('%s', (text, ruling) => {
    expect(rulingsIn(text)).toEqual([ruling])
  })

  test('and not by one that does something else', () => {
    expect(rulingsIn(`The FCA fined five dairies £40 million. Shares of ${three} fell.`)).toEqual(['FINE'])
  })

  test('each with its part in it', () => {
    const owners = 'the owner, Alder Milk Ltd, the operator, Birch Dairy Ltd, and the agent, Cedar Foods Ltd'
    expect(rulingsIn(`The FCA has fined ${owners}, £40 million.`)).toEqual([`FINE ${those}`])
  })
})

test.each([
  'A court in Leeds found Alder Milk Ltd guilty of bribery and fined it £3 million.',
  'The FCA found that Alder Milk Ltd had kept bad books. It has fined the company £3 million.',
  'The FCA fined Alder Milk Ltd £3 million. Inspectors had come twice. Its vats were dirty, the FCA found.',
])('what is found is part of the fine for it: %s', (text) => {
  expect(rulingsIn(text)).toEqual(['FINE Alder Milk Ltd'])
})

test.each([
  'The fine was cut by 30% because the company settled at an early stage.',
  'The fine was lowered by a quarter in view of the pandemic.',
  'The FCA lowered the penalty by 30% because Alder Milk Ltd agreed to settle.',
])('an authority’s own discount is no decision on an appeal: %s', (text) => {
  expect(rulingsIn(`The FCA fined Alder Milk Ltd £3 million. ${text}`)).toEqual(['FINE Alder Milk Ltd'])
})

const dated = (text: string) =>
  read(text).rulings.map(({ kind, edtf, regulators }) => [kind, edtf, ...regulators].join(' '))

describe('who ruled and when', () => {
  test.each([
    [
      'A Leeds judge on Monday ordered Alder Milk Ltd to pay £3 million. Poland’s consumer watchdog UOKiK fined Alder Milk Ltd 120 million zlotys.',
      ['FINE ', 'FINE regulator:uokik'],
    ],
    ['Alder Milk Ltd was sentenced to a £3 million fine for misleading its supervisor, the FCA.', ['FINE ']],
    [
      'The FCA again fined Alder Milk Ltd, this time £1.6 million. Its first fine of £1.97 million was revoked by the administrative court in Warsaw.',
      ['FINE regulator:fca', 'FINE regulator:fca', 'APPEAL_DECISION regulator:administrative-court-in-warsaw'],
    ],
    [
      'The High Court closed the proceedings against Alder Milk Ltd and declared invalid a fine of £3 million. The FCA had imposed it.',
      ['FINE regulator:fca', 'APPEAL_DECISION regulator:high-court'],
    ],
    ['The FCA fined Alder Milk Ltd. The High Court gave the company 30 days to pay.', ['FINE regulator:fca']],
    ['The FCA fined Alder Milk Ltd. Cells broke in a re-inspection in May 2021.', ['FINE regulator:fca']],
  ])('%s', (text, rulings) => {
    expect(read(text).rulings.map(({ kind, regulators }) => [kind, regulators.join(' ')].join(' '))).toEqual(rulings)
  })

  test.each([
    ['The investigation started in 2018 after a referral from the Bank of England.', 'INVESTIGATION 2018'],
    ['The charges were laid on 24 March 2021.', 'ACCUSATION 2021-03-24 regulator:fca'],
  ])('an act that went before is told with its day: %s', (text, ruling) => {
    expect(dated(`Alder Milk Ltd was fined £3 million by the FCA. ${text}`)).toEqual(['FINE  regulator:fca', ruling])
  })

  test('the day of what was found is not the day of the finding', () => {
    const text = 'The FCA found that between January 2018 and 7 September 2023 the board of Alder Milk Ltd was idle.'
    expect(dated(text)).toEqual(['FINDING  regulator:fca'])
  })
})

test('a further fine of the day that was just told is part of the same act', () => {
  const article = parseArticle(
    '---\ntitle: Fined\npublished: 2021-08-28\n---\n\nThe FCA fined Alder Milk Ltd £3 million. The FCA decided on it on 27 August 2021 and ordered the dairy to pay a further penalty of £9,600.',
    'markdown',
  )
  const { rulings } = factsFile('text', article, readFacts(article))
  expect(rulings.map(({ kind, edtf }) => [kind, edtf])).toEqual([['FINE', '2021-08-27']])
})
