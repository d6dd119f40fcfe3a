import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import acts from '../../server/facts/lexicon/acts.json' with { type: 'json' }
import { entriesOf, matches, triggers } from '../../server/facts/lexicon/pattern.ts'
import { PhraseIndex } from '../../server/facts/lexicon/phrase-index.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

/** The rulings of a sentence about Quillmere, short: kind, who ruled, against whom. */
function rulingsOf(sentence: string): string[] {
  const { companies, regulators, rulings } = read(`Quillmere Foods Ltd makes cheese. ${sentence}`)
  const nameOf = (key: string) => [...companies, ...regulators].find((one) => one.key === key)?.names[0]
  return rulings.map((one) => [one.kind, ...one.regulators.map(nameOf), '>', ...one.against.map(nameOf)].join(' '))
}

const on = '> Quillmere Foods Ltd'

describe('a ruling', () => {
  test.each([
    ['The FCA fined Quillmere Foods Ltd £2m.', `FINE FCA ${on}`],
    ['Quillmere Foods Ltd was fined £2m by the FCA.', `FINE FCA ${on}`],
    ['Quillmere Foods Ltd, a maker of cheese, was fined £2m by the FCA.', `FINE FCA ${on}`],
    ['The FCA has imposed a fine of £2m on Quillmere Foods Ltd.', `FINE FCA ${on}`],
    ['The FCA issued a £2m fine against Quillmere Foods Ltd.', `FINE FCA ${on}`],
    ['Quillmere Foods Ltd received a £2m fine from the FCA.', `FINE FCA ${on}`],
    ['Quillmere Foods Ltd, the FCA said, must pay £2m.', `FINE FCA ${on}`],
    ['A £2m fine by the FCA has hit Quillmere Foods Ltd.', `FINE FCA ${on}`],
    ['The FCA ordered Quillmere Foods Ltd to stop selling cheese.', `ORDER FCA ${on}`],
    ['Quillmere Foods Ltd was ordered by the FCA to stop selling cheese.', `ORDER FCA ${on}`],
    ['The FCA banned Quillmere Foods Ltd from selling cheese.', `ORDER FCA ${on}`],
    ['The FCA revoked the license of Quillmere Foods Ltd.', `ORDER FCA ${on}`],
    ['The FCA suspended Quillmere Foods Ltd’s license.', `ORDER FCA ${on}`],
    ['The FCA issued an enforcement notice to Quillmere Foods Ltd.', `ORDER FCA ${on}`],
    ['Quillmere Foods Ltd must delete the data, the FCA ordered.', `ORDER FCA ${on}`],
    ['The FCA told Quillmere Foods Ltd to recall its cheese.', `ORDER FCA ${on}`],
    ['The FCA decided on Monday to fine Quillmere Foods Ltd £2m.', `FINE FCA ${on}`],
    ['Quillmere Foods Ltd, the carrier run by people of Kent, was fined £2m by the FCA.', `FINE FCA ${on}`],
    ['The FCA served Quillmere Foods Ltd with two improvement notices.', `ORDER FCA ${on}`],
    ['The FCA closed the cheese maker Quillmere Foods Ltd.', `ORDER FCA ${on}`],
    ['The FCA issued a corrective order to Quillmere Foods Ltd.', `ORDER FCA ${on}`],
    ['The FCA closed the plant of Quillmere Foods Ltd.', `ORDER FCA ${on}`],
    ['The FCA reprimanded Quillmere Foods Ltd.', `WARNING FCA ${on}`],
    ['Quillmere Foods Ltd got a warning letter from the FCA.', `WARNING FCA ${on}`],
    ['The FCA issued a reprimand to Quillmere Foods Ltd.', `WARNING FCA ${on}`],
    ['The FCA is investigating Quillmere Foods Ltd.', `INVESTIGATION FCA ${on}`],
    ['The FCA opened an investigation into Quillmere Foods Ltd.', `INVESTIGATION FCA ${on}`],
    ['The FCA has launched a probe into Quillmere Foods Ltd.', `INVESTIGATION FCA ${on}`],
    ['Quillmere Foods Ltd is under investigation by the FCA.', `INVESTIGATION FCA ${on}`],
    ['Quillmere Foods Ltd is being investigated by the FCA.', `INVESTIGATION FCA ${on}`],
    ['The FCA raided offices of Quillmere Foods Ltd.', `INVESTIGATION FCA ${on}`],
    ['An investigation by the FCA into Quillmere Foods Ltd goes on.', `INVESTIGATION FCA ${on}`],
    ['Quillmere Foods Ltd is facing an FCA investigation.', `INVESTIGATION FCA ${on}`],
    ['The FCA said it was looking into Quillmere Foods Ltd.', `INVESTIGATION FCA ${on}`],
    ['The FCA sued Quillmere Foods Ltd.', `LAWSUIT FCA ${on}`],
    ['The FCA has filed a lawsuit against Quillmere Foods Ltd.', `LAWSUIT FCA ${on}`],
    ['Quillmere Foods Ltd was sued by the FCA.', `LAWSUIT FCA ${on}`],
    ['The FCA took Quillmere Foods Ltd to court.', `LAWSUIT FCA ${on}`],
    ['The FCA brought proceedings against Quillmere Foods Ltd in the High Court.', `LAWSUIT FCA ${on}`],
    ['The FCA accused Quillmere Foods Ltd of fraud.', `ACCUSATION FCA ${on}`],
    ['The FCA charged Quillmere Foods Ltd with fraud.', `ACCUSATION FCA ${on}`],
    ['Quillmere Foods Ltd has been charged by the FCA.', `ACCUSATION FCA ${on}`],
    ['The FCA sent Quillmere Foods Ltd its objections.', `ACCUSATION FCA ${on}`],
    ['Quillmere Foods Ltd was charged by the FCA and will appear in the High Court.', `ACCUSATION FCA ${on}`],
    ['The FCA alleges that Quillmere Foods Ltd misled customers.', `ACCUSATION FCA ${on}`],
    ['The FCA found that Quillmere Foods Ltd broke the law.', `FINDING FCA ${on}`],
    ['The FCA ruled that Quillmere Foods Ltd had broken the law.', `FINDING FCA ${on}`],
    ['Quillmere Foods Ltd broke the law, the FCA found.', `FINDING FCA ${on}`],
    ['The FCA found Quillmere Foods Ltd in breach of the law.', `FINDING FCA ${on}`],
    ['The FCA found earlier this year that Quillmere Foods Ltd broke the law.', `FINDING FCA ${on}`],
    ['The FCA said Quillmere Foods Ltd violated the law.', `FINDING FCA ${on}`],
    ['The FCA cleared Quillmere Foods Ltd.', `DISMISSAL FCA ${on}`],
    ['The FCA closed its investigation into Quillmere Foods Ltd.', `DISMISSAL FCA ${on}`],
    ['The FCA dropped its case against Quillmere Foods Ltd.', `DISMISSAL FCA ${on}`],
    ['The FCA reached a settlement with Quillmere Foods Ltd.', `SETTLEMENT FCA ${on}`],
    ['Quillmere Foods Ltd settled with the FCA.', `SETTLEMENT FCA ${on}`],
    ['Quillmere Foods Ltd signed a consent order with the FCA.', `SETTLEMENT FCA ${on}`],
    ['The High Court dismissed the appeal of Quillmere Foods Ltd.', `APPEAL_DECISION High Court ${on}`],
    ['The High Court upheld the fine on Quillmere Foods Ltd.', `APPEAL_DECISION High Court ${on}`],
    ['The High Court set the fine on Quillmere Foods Ltd aside.', `APPEAL_DECISION High Court ${on}`],
    ['Quillmere Foods Ltd lost its appeal before the High Court.', `APPEAL_DECISION High Court ${on}`],
    ['The fine on Quillmere Foods Ltd was annulled by the High Court.', `APPEAL_DECISION High Court ${on}`],
    ['The High Court sided with Quillmere Foods Ltd and annulled the fine.', `APPEAL_DECISION High Court ${on}`],
  ])('is read in: %s', (sentence, ruling) => {
    expect(rulingsOf(sentence)).toEqual([ruling])
  })
})

test('phrases that are looked up by how they begin are found wherever trying each would find them', () => {
  const phrases = [
    'fines?',
    '(?:has )?(?:sued|taken to court)',
    'recallW',
    'penali[sz]ed',
    '(?:issued|sent)~notice',
    '(?:spear)?-?phishing',
    '(?:two|\\d{1,2})-day halt',
    '(?<=was )raided',
    '(?:\\p{L}+ )?glut',
  ]
  const texts = ['a fin', 'Fined', 'FINES', 'sued', 'Recalling', 'penalised', 'it sent them a notice', 'fine weather']
  const more = ['by phishing', 'spear-phishing', 'a 12-day halt', 'it was raided', 'they raided', 'a wine glut']
  const all = [...texts, ...more]
  const tried = all.map((text) => matches(triggers(phrases), text, 0))
  expect(tried.filter(({ length }) => length > 0)).toHaveLength(11)
  expect(all.map((text) => new PhraseIndex([phrases]).matches(text, 0)[0])).toEqual(tried)
})

describe('a ruling told as the word list has it', () => {
  const all = entriesOf(acts.rulings).flatMap(([kind, { examples }]) => examples.map((text) => ({ kind, text })))
  test.each(all)('is $kind: $text', ({ kind, text }) => {
    const { companies, rulings } = read(`Quillmere Foods Ltd makes cheese in Kent.\n\n${text}`)
    const key = companies.find(({ names }) => names.includes('Quillmere Foods Ltd'))?.key
    expect(rulings.map((one) => [one.kind, ...one.against])).toEqual([[kind, key]])
  })
})

test.each([
  'Its board investigated Quillmere Foods Ltd.',
  'Customers warned Quillmere Foods Ltd.',
  'The ministry didn’t order Quillmere Foods Ltd to stop.',
  "The ministry hasn't yet fined Quillmere Foods Ltd.",
  'Union officials accused Quillmere Foods Ltd of greed.',
  'Company officials told Quillmere Foods Ltd to stop.',
  'The court heard that Quillmere Foods Ltd had cleaned its vats.',
  'The ministry said Quillmere Foods Ltd had shown good will.',
])('is no ruling: %s', (sentence) => {
  expect(rulingsOf(sentence)).toEqual([])
})

describe('a ruling that was told before', () => {
  const fined = 'Quillmere Foods Ltd was fined £2 million.'
  test.each(acts.definite.examples)('is the one of: $text', ({ text, kind, by, date }) => {
    const { regulators, rulings } = read(`${fined} ${text}`)
    const told = rulings.find((one) => one.kind === kind)
    expect(rulings).toHaveLength(kind === 'FINE' ? 1 : 2)
    expect(told?.regulators).toEqual(by === null ? [] : [regulators.find(({ names }) => names.includes(by))?.key])
    expect(told?.edtf).toBe(date)
    expect(told?.against).toEqual(['company:quillmere-foods-ltd'])
  })

  test.each([
    ['It was fined £3 million in 2014.', [null, '2014']],
    ['The fine of £2 million was announced in 2014.', ['2014']],
    ['It had already been fined £3 million.', [null, null]],
    ['It has to pay £1 million of it at once.', [null]],
  ])('is not another one, or is: %s', (text, dates) => {
    const { rulings } = read(`Quillmere Foods Ltd was fined £2 million. ${text}`)
    expect(rulings.filter(({ kind }) => kind === 'FINE').map(({ edtf }) => edtf)).toEqual(dates)
  })
})

test.each([
  ['OSLO, 12 May - The FCA fined Quillmere Foods Ltd £2m.', null],
  ['OSLO, 12 May - The FCA fined Quillmere Foods Ltd £2m. It said on 3 May 2021 that more would follow.', null],
  ['The FCA fined Quillmere Foods Ltd £2m. The FCA said on 3 May 2021 that its vats were dirty.', '2021-05-03'],
  ['The FCA fined Quillmere Foods Ltd £2m after a leak on 3 May 2021.', null],
  ['The FCA fined Quillmere Foods Ltd £2m over the May 2021 leak.', null],
  ['Quillmere Foods Ltd was fined £2m by the Bank of England in 2021.', '2021'],
  ['Quillmere Foods Ltd said on 3 May 2021 that it had appealed against a £2m fine.', null],
  ['The High Court cut the £2m fine that the FCA had imposed on Quillmere Foods Ltd in 2021.', '2021'],
])('the day of the act, and no other one: %s', (text, date) => {
  expect(read(text).rulings.find(({ kind }) => kind === 'FINE')?.edtf).toBe(date)
})

test('a decision on an appeal told twice is one, and a discount is none', () => {
  const lost =
    'Quillmere Foods Ltd has lost its appeal against a £2m fine. The High Court dismissed the appeal on 3 May 2021.'
  expect(read(lost).rulings.filter(({ kind }) => kind === 'APPEAL_DECISION')).toHaveLength(1)
  const early = 'The FCA fined Quillmere Foods Ltd £2m. The fine was reduced because it cooperated.'
  expect(read(early).rulings.map(({ kind }) => kind)).toEqual(['FINE'])
})

test('two authorities that act together both ruled', () => {
  const { rulings } = read('The FCA and the Bank of England announced a settlement with Quillmere Foods Ltd.')
  expect(rulings.map(({ kind, regulators }) => [kind, regulators.length])).toEqual([['SETTLEMENT', 2]])
})

describe('who rules', () => {
  test.each([
    ['The FCA looked at the vats. Quillmere Foods Ltd was fined £2 million.', ['regulator:fca']],
    ['The FCA looked at the vats. Magistrates fined Quillmere Foods Ltd £2 million.', []],
    ['The FCA looked at the vats. Quillmere Foods Ltd was sued.', []],
    ['Quillmere Foods Ltd was fined £2 million.', []],
    ['The FCA met the managers. It also ordered Quillmere Foods Ltd to stop.', ['regulator:fca']],
    ['The FCA looked at the vats of Quillmere Foods Ltd and fined it £2 million.', ['regulator:fca']],
    ['The FCA, which once praised Marram Energy Ltd, fined Quillmere Foods Ltd £2 million.', ['regulator:fca']],
  ])('follows where the text knows no other authority: %s', (text, by) => {
    expect(read(text).rulings.map(({ regulators }) => regulators)).toEqual([by])
  })

  test.each([
    'Quillmere Foods Ltd took the FCA to court.',
    'Quillmere Foods Ltd asked the High Court to annul the decision.',
    'Quillmere Foods Ltd sued the FCA over the decision.',
  ])('is not ruled against where it goes to court: %s', (text) => {
    expect(read(text).rulings).toMatchObject([{ kind: 'LAWSUIT', regulators: [], against: [] }])
  })
})

test.each([
  ['The FCA ordered Quillmere Foods Ltd to report by 31 March 2024.', null],
  ['The FCA fined Quillmere Foods Ltd £2 million over the leak of 2019.', null],
  ['The FCA has suspended the licence of Quillmere Foods Ltd since 3 May 2021.', null],
  ['The FCA sued Quillmere Foods Ltd on 3 May 2021.', '2021-05-03'],
])('a ruling has a day of its own: %s', (text, date) => {
  expect(read(text).rulings.map(({ edtf }) => edtf)).toEqual([date])
})

test('the day that heads an entry is that of all it tells', () => {
  const { rulings, statements } = read(
    '**3 May 2021.** Customers complain. The FCA fines Quillmere Foods Ltd £2 million. Quillmere Foods Ltd will appeal.',
  )
  expect([...rulings, ...statements].map(({ edtf }) => edtf)).toEqual(['2021-05-03', '2021-05-03'])
})

test('an authority goes by its office and its seat too', () => {
  const { regulators } = read(
    'The Privacy Commissioner’s Office fined Quillmere Foods Ltd. The High Court in Pretoria annulled it. Japan’s transport ministry and the Health and Welfare Ministry looked on.',
  )
  const names = regulators.map((one) => one.names)
  expect(names[0]).toContain('Privacy Commissioner’s Office')
  expect(names[1]).toContain('High Court in Pretoria')
  expect(names[2]).toContain('transport ministry')
  expect(names[3]).toContain('Health and Welfare Ministry')
})

test.each([
  ['Quillmere Foods Ltd said on 3 May 2021 that it would appeal.', '2021-05-03'],
  ['Quillmere Foods Ltd said in a statement to the stock exchange on 3 May 2021 that it would appeal.', '2021-05-03'],
  ['It will appeal, Quillmere Foods Ltd said on 3 May 2021.', '2021-05-03'],
  ['Quillmere Foods Ltd will appeal against the fine that the FCA announced on 3 May 2021.', null],
  ['Quillmere Foods Ltd said that the decision of 3 May 2021 was wrong and it would appeal.', null],
])('a statement has the day of its verb: %s', (text, date) => {
  const { statements } = read(`Quillmere Foods Ltd was fined. ${text}`)
  expect(statements.find(({ gist }) => gist === 'WILL_APPEAL')?.edtf).toBe(date)
})

test('what a bureau of an authority does is the authority’s act', () => {
  const { regulators } = read(
    'The Enforcement Bureau of the Federal Communications Commission fined Quillmere Foods Ltd $2 million.',
  )
  expect(regulators.map(({ names }) => names[0])).toEqual(['Federal Communications Commission'])
})

test('what an authority demands of a company is imposed on it', () => {
  const { penalties } = read(
    'Quillmere Foods Ltd makes cheese. The Food Standards Agency demands £2 million of Quillmere Foods Ltd.',
  )
  expect(penalties).toMatchObject([{ amount: 2000000, status: 'IMPOSED' }])
})
