import { describe, expect, it } from 'vitest'
import { claimText } from '../../../web/words/claims.ts'
import { factsOf } from '../../../web/words/facts.ts'
import { moneyInWords } from '../../../web/words/kinds.ts'
import { plain } from '../../../web/words/sentence.ts'
import { partyName, shortRegulator } from '../../../web/words/speaker.ts'
import { authority, claimOf, holding, leak, norvane, office, transfer } from './claim-of.ts'

const dior = { name: 'Norvane', kind: 'COMPANY' } as const
const texts = (claims: Parameters<typeof factsOf>[0]) => factsOf(claims).map(({ sentence }) => plain(sentence))

describe('A claim is a sentence with its speaker', () => {
  it.each([
    [
      'What was not taken is a fact',
      claimOf({ predicate: 'DATA_TYPE', subject: leak, value: { type: 'IBAN', taken: 'NO' }, saidBy: dior }),
      'Not taken: IBAN numbers, Norvane says',
    ],
    [
      'When it was noticed is not when it happened',
      claimOf({ predicate: 'DISCOVERED', subject: leak, value: { edtf: '2025-06', earliest: '2025-06-01', latest: '2025-06-30', phrase: 'in June', derived: false } }), // prettier-ignore
      'Leak of customer data: noticed, some day in June 2025',
    ],
    [
      'A cause is somebody’s word',
      claimOf({
        predicate: 'LED_TO',
        subject: transfer,
        object: leak,
        value: { kind: 'CAUSED' },
        stance: 'ACCUSES',
        saidBy: authority,
      }),
      'The transfer to Estonia caused the leak of customer data, the authority says',
    ],
    [
      'An allegation without a speaker is the article’s',
      claimOf({ predicate: 'KIND', subject: leak, stance: 'ALLEGES' }),
      'Leak of customer data, as alleged in the article',
    ],
    [
      'A denial leads with who denies',
      claimOf({ predicate: 'KIND', subject: leak, stance: 'DENIES', saidBy: dior }),
      'Norvane denies it: Leak of customer data',
    ],
    [
      'What is not so is said to be not so',
      claimOf({ predicate: 'KIND', subject: leak, modality: 'NEGATED', saidBy: dior }),
      'Not so: Leak of customer data, Norvane says',
    ],
    [
      'No amount is never a zero',
      claimOf({ predicate: 'AMOUNT', subject: leak, value: { amount: null, currency: null, phrase: 'no sum' } }),
      'Leak of customer data: amount not specified',
    ],
  ])('%s', (_, claim, sentence) => {
    expect(claimText(claim)).toBe(sentence)
  })
})

describe('Claims become the facts that a person would count', () => {
  it('All that is said of a brand is one fact', () => {
    const claims = [
      claimOf({ predicate: 'NAME', subject: norvane, value: { name: 'Norvane', named: true } }),
      claimOf({ predicate: 'DESCRIPTION', subject: norvane, value: { text: 'the flagship brand' }, start: 20 }),
      claimOf({ predicate: 'SUBSIDIARY_OF', subject: norvane, object: holding, start: 20 }),
    ]
    expect(texts(claims)).toEqual(['Norvane is the flagship brand of Orrin Holding'])
  })

  it('Types of data that one speaker excludes are one fact, in one order', () => {
    const not = (type: string) =>
      claimOf({ predicate: 'DATA_TYPE', subject: leak, value: { type, taken: 'NO' }, stance: 'SAYS', saidBy: dior })
    expect(texts([not('PAYMENT_CARD'), not('IBAN'), not('BANK_DETAILS')])).toEqual([
      'Not taken: bank details, IBAN numbers, card data, Norvane says',
    ])
  })

  it('What two speakers say needs neither’s word', () => {
    const kind = (start: number, saidBy: typeof dior | typeof authority) =>
      claimOf({ predicate: 'KIND', subject: leak, start, saidBy })
    expect(texts([kind(0, dior), kind(9, authority)])).toEqual(['Leak of customer data, some day in May 2024'])
    expect(texts([kind(0, dior), kind(9, dior)])).toEqual(['Leak of customer data, some day in May 2024, Norvane says'])
  })

  it('What nobody has settled yet is told by its words alone', () => {
    const claims = [
      claimOf({ predicate: 'KIND', value: { kind: 'COMMENT' }, review: 'CANDIDATE', start: 50 }),
      claimOf({ predicate: 'BY', value: { name: 'the public', kind: 'PUBLIC' }, review: 'CANDIDATE', start: 50 }),
    ]
    expect(texts(claims)).toEqual(['Comment, by the public'])
    expect(factsOf(claims)[0]).toMatchObject({ group: 'said', about: null })
  })

  it('Numbers follow the text', () => {
    const facts = factsOf([
      claimOf({ predicate: 'KIND', subject: leak, start: 80 }),
      claimOf({ predicate: 'NAME', subject: office, start: 3 }),
    ])
    expect(facts.map(({ number, about }) => [number, about])).toEqual([
      [1, 'office'],
      [2, 'leak'],
    ])
  })
})

it('A regulator is called by what its name says it is', () => {
  expect(shortRegulator('Veldian Safety Authority')).toBe('the authority')
  expect(shortRegulator('County Court of Tarn')).toBe('the court')
  expect(shortRegulator('BaFin')).toBe('BaFin')
})

it('A description of an unnamed subsidiary reads as a name, a name stays as written', () => {
  expect(partyName({ name: 'Tarn-based subsidiary of Norvane', named: false })).toBe('Norvane’s Tarn subsidiary')
  expect(partyName({ name: 'Bank of Tarn', named: true })).toBe('Bank of Tarn')
})

it('Amounts carry their currency and thin spaces', () => {
  expect(moneyInWords({ amount: 3_000_000, currency: 'EUR' })).toBe('EUR\u202f3\u202f000\u202f000')
  expect(moneyInWords({ amount: null, currency: null })).toBe('amount not specified')
})
