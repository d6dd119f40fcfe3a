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
