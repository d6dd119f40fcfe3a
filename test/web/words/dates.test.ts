import { describe, expect, it } from 'vitest'
import { dateInWords, whenLine } from '../../../web/words/dates.ts'
import type { FuzzyDate } from '../../../web/words/dates.ts'

const date = (edtf: string, earliest: string | null, latest: string | null, phrase: string | null = null, derived = false): FuzzyDate => ({
  edtf, earliest, latest, phrase, derived,
}) // prettier-ignore

describe('A date in words says no more than the date does', () => {
  it.each([
    ['2025-09-09', '2025-09-09', '2025-09-09', '9 September 2025'],
    ['2025-05', '2025-05-01', '2025-05-31', 'some day in May 2025'],
    ['2025-05~', '2025-05-01', '2025-05-31', 'about May 2025'],
    ['2025-21', '2025-03-01', '2025-05-31', 'spring 2025'],
    ['2025', '2025-01-01', '2025-12-31', 'some time in 2025'],
    ['[..2025-05-31]', null, '2025-05-31', 'by the end of May 2025; start not specified'],
    ['[..2025-05-12]', null, '2025-05-12', 'by 12 May 2025; start not specified'],
    ['[2025-09-09..2025-09-30]', '2025-09-09', '2025-09-30', 'between 9 and 30 September 2025'],
    ['[2025-05-09..2025-09-03]', '2025-05-09', '2025-09-03', 'between 9 May and 3 September 2025'],
    ['[2024-12-30..2025-01-02]', '2024-12-30', '2025-01-02', 'between 30 December 2024 and 2 January 2025'],
    ['[2025-01-01..2025-09]', '2025-01-01', '2025-09-30', 'some time in 2025, by the end of September'],
    ['2025-01/2025-05', '2025-01-01', '2025-05-31', 'from January 2025 to May 2025'],
    ['2024-02-27..', '2024-02-27', null, 'from 27 February 2024; end not specified'],
    ['XXXX-09-09', null, null, 'date unknown'],
  ])('%s is said as it is known', (edtf, earliest, latest, words) => {
    expect(dateInWords(date(edtf, earliest, latest))).toBe(words)
  })

  it('What has no date has none in words either', () => {
    expect(dateInWords(null)).toBe('date unknown')
  })
})

describe('The line about when says where the date comes from', () => {
  it('A day without a year in the sentence has its year from the article', () => {
    expect(whenLine(date('2025-09-09', '2025-09-09', '2025-09-09', 'On September 9'))).toEqual({
      date: '9 September 2025',
      note: 'the year is from the article’s date',
    })
  })

  it('Vaguer words stay in quotes', () => {
    expect(whenLine(date('2025-21', '2025-03-01', '2025-05-31', 'Last spring')).note).toBe(
      'the article says “Last spring”; the year is from the article’s date',
    )
  })

  it('A full date needs no remark', () => {
    expect(whenLine(date('2024-03-01', '2024-03-01', '2024-03-01', '1 March 2024')).note).toBeNull()
  })

  it('A day of no year is unknown, and its words are given', () => {
    expect(whenLine(date('XXXX-09-09', null, null, 'on September 9'))).toEqual({
      date: 'Date unknown',
      note: 'the article says “on September 9”; no source says the year',
    })
  })

  it('A date that no sentence states is not passed off as stated', () => {
    expect(whenLine(date('[2025-09-09..2025-09-30]', '2025-09-09', '2025-09-30', null, true)).note).toBe(
      'no sentence states it; it follows from other dates',
    )
  })
})
