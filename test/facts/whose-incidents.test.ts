import { describe, expect, test } from 'vitest'
import { read, told } from './incidents-told.ts'

// Every company, event and amount in these texts is invented, and so are the words.
describe('those of the sentence before', () => {
  test.each([
    [
      'Quillmere Bank and Brisanne Bank were fined. They let customers deposit cash without checks against money laundering.',
      'MONEY_LAUNDERING of Quillmere Bank + Brisanne Bank',
    ],
    [
      'Quillmere Air, Brisanne Airways and Corvane Air must pay. The three airlines fixed fares.',
      'ANTITRUST of Quillmere Air + Brisanne Airways + Corvane Air',
    ],
  ])('did together what the next one tells: “%s”', (text, incident) => {
    expect(told(text)).toEqual([incident])
  })
})

describe('who looks on', () => {
  test.each([
    [
      'Quillmere Loans Ltd was hit. The lender told investors through the Wendle Stock Exchange that it saw suspicious activity. The unauthorised access has been stopped.',
    ],
    ['Data of Quillmere Loans Ltd were stolen, according to the security firm Falcon Feeds.'],
  ])('has no part in it: “%s”', (text) => {
    expect(told(text).join(' ')).not.toMatch(/Exchange|Falcon/)
  })
})

describe('the kind of an incident', () => {
  test.each([
    ['A train of Quillmere Rail Ltd derailed. It was a health and safety offence of Quillmere Rail Ltd.', ['OTHER']],
    ['Quillmere Pharma Ltd recalled batches that did not pass quality tests.', ['CONTAMINATION']],
    ['Quillmere Bank neglected customer due diligence.', ['MONEY_LAUNDERING']],
    ['Quillmere Coal Ltd deposited selenium into the upper Wendle River.', ['ENVIRONMENTAL']],
    ['Quillmere Bank did not test whether its services could survive a serious IT outage.', []],
    ['Quillmere Bank was told to prepare. Had services been disrupted, customers would have suffered.', []],
    ['Quillmere Securities Ltd is a gatekeeper of the market.', []],
  ])('is told by “%s”', (text, kinds) => {
    expect(read(text).incidents.map((one) => one.kind)).toEqual(kinds)
  })
})
