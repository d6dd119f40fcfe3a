import { describe, expect, it, test } from 'vitest'
import { widerDate } from '../../../web/words/dated.ts'
import { briefDescription } from '../../../web/words/speaker.ts'
import { askedBy, subline } from '../../../web/words/subline.ts'
import { eventSentence } from '../../../web/words/title.ts'
import { wholeSentence } from '../../../web/words/context.ts'
import { authority, byMay, day, incident, may, penalty, ruling, said, spring, statement, told, transfer } from './event-of.ts' // prettier-ignore

const rulingDay = { ...day('2024-09-09'), derived: true }
const accusing = { predicate: 'KIND', saidBy: authority, stance: 'ACCUSES' } as const

describe('the second line of a label says', () => {
  test.each([
    ['nothing where the day is known and nobody else says it', ruling(), ''],
    ['how many findings there are', ruling({ findings: [{ text: 'a', outcome: 'VIOLATION' }] }), 'one finding'],
    ['that a ruling is about an illegal transfer', ruling({ aboutEvents: [transfer()] }), 'of illegal transfer'],
    ['who calls a transfer illegal, and that its start is open', transfer({ evidence: [said(accusing)] }), 'start not specified; illegal, says the authority'],
    ['who says who did it', incident({ actor: { name: null, kind: 'UNKNOWN', phrase: 'a stranger' }, evidence: [said({ predicate: 'ACTOR', saidBy: { name: 'Norvane', kind: 'COMPANY' } })] }), '“a stranger”, says Norvane'],
    ['how exact the day is', incident(), 'some day in May 2024'],
    ['both phrases where two sentences date it', told(), '“last spring”; elsewhere “last May”'],
    ['both phrases of an incident too', incident({ evidence: [said({ predicate: 'DATE', value: spring })] }), '“last spring”; elsewhere “last May”'],
    ['that neither amount nor day is specified', penalty(), 'amount and day not specified'],
    ['that its day is the day of the ruling, where no sentence dates it', penalty({ date: rulingDay }), 'amount not specified; day of the ruling'],
    ['no such thing where a sentence does', penalty({ date: rulingDay, evidence: [said({ predicate: 'DATE', value: rulingDay })] }), 'amount and day not specified'],
    ['only the day where an amount is', penalty({ amount: { amount: 5, currency: 'EUR', phrase: 'EUR 5' } }), 'day not specified'],
    ['that no source dates it', incident({ date: null }), 'date unknown'],
  ])('%s', (_what, event, words) => expect(subline(event)).toBe(words)) // prettier-ignore

  it('names who asked only where the sentence around the quote does', () => {
    const text = 'It rained. When asked by the Fenwick Post, Norvane declined to comment. Then it stopped.'
    const start = text.indexOf('Norvane declined')
    const asked = askedBy(wholeSentence(text, { start, end: start + 'Norvane declined to comment'.length }))
    expect(asked).toBe('Fenwick Post')
    expect(subline(statement(), asked)).toBe('to Fenwick Post; day not specified')
    expect(subline(statement())).toBe('day not specified')
    expect(askedBy('Norvane declined to comment')).toBeNull()
  })
})

describe('a wider date', () => {
  const dated = (date: typeof may | null, ...values: object[]) =>
    widerDate({ date, evidence: values.map((value) => said({ predicate: 'DATE', value: { ...value } })) })
  test.each([
    ['is the season around the month', dated(may, may, spring), spring],
    ['is none where one sentence dates it', dated(may, may), null],
    ['is none where the other follows from other dates', dated(may, may, { ...spring, derived: true }), null],
    ['is none where the other has an open start', dated(may, may, { ...byMay, derived: false }), null],
    ['is none where the other lies elsewhere', dated(may, may, day('2024-07-01')), null],
    ['is none without a date', dated(null, spring), null],
  ])('%s', (_what, found, expected) =>
    expect(found).toEqual(
      expected && { earliest: expected.earliest, latest: expected.latest, phrase: expected.phrase },
    ),
  )
  it('is none where it is denied or not so', () => {
    const evidence = [said({ predicate: 'DATE', value: spring, modality: 'NEGATED' }), said({ predicate: 'DATE', value: spring, stance: 'DENIES' })] // prettier-ignore
    expect(widerDate({ date: may, evidence })).toBeNull()
  })
})

describe('the title of the panel carries its speaker:', () => {
  test.each([
    [ruling({ aboutEvents: [transfer()] }), 'Authority accuses Norvane of illegally transferring customer data'],
    [
      ruling({ against: [{ id: 'n', name: 'Norvane', named: true, description: null }, { id: 's', name: 'Tallinn-based subsidiary of Norvane', named: false, description: null }] }),
      'Authority accuses Norvane’s Tallinn subsidiary',
    ],
    [ruling({ rulingKind: 'FINE', aboutEvents: [incident()] }), 'Authority fines Norvane over leak of customer data'],
    [ruling({ issuedBy: [], title: 'A court decides' }), 'A court decides'],
    [transfer({ evidence: [said(accusing)] }), 'Customer data sent to Estonia, illegally, says the authority'],
    [incident({ countries: [{ country: 'EE', role: 'AFFECTED' }] }), 'Leak of customer data in Estonia'],
    [penalty({ evidence: [said(accusing)] }), 'Authority says it will impose an administrative penalty on Norvane, amount not specified'],
    [penalty({ status: 'IMPOSED', amount: { amount: 5000, currency: 'EUR', phrase: '' } }), 'Administrative penalty of EUR\u202f5\u202f000 on Norvane imposed'],
    [told(), 'Norvane told customers in Estonia'],
    [statement(), 'Norvane declines to comment'],
  ])('%#: $title', (event, sentence) => expect(eventSentence(event)).toBe(sentence)) // prettier-ignore
})

describe('a description in a lane header', () => {
  test.each([
    ['the flagship brand of the Orrin group', 'Orrin', 'flagship brand of Orrin'],
    ['the flagship brand of Orrin', 'Orrin', 'flagship brand of Orrin'],
    ['the flagship brand of the Orrin group', null, 'flagship brand of the Orrin group'],
    ['a maker of kettles', 'Orrin', 'maker of kettles'],
    ['the brand of the Larkfield group', 'Orrin', 'brand of the Larkfield group'],
    ['its kettle arm', 'Orrin', 'kettle arm'],
  ])('is short: %s, owned by %s', (description, owner, words) =>
    expect(briefDescription(description, owner)).toBe(words),
  )
})
