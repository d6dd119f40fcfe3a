import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ArticleError } from '../../server/article/article-error.ts'
import { fuzzyDate } from '../../server/article/bounds.ts'

const bounds: readonly (readonly [edtf: string, earliest: string | null, latest: string | null])[] = [
  ['2025-09-09', '2025-09-09', '2025-09-09'],
  ['2025-05', '2025-05-01', '2025-05-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-05~', '2025-05-01', '2025-05-31'],
  ['2025?', '2025-01-01', '2025-12-31'],
  ['2025-21', '2025-03-01', '2025-05-31'],
  ['2025-24', '2025-12-01', '2026-02-28'],
  ['2025-29', '2025-09-01', '2025-11-30'],
  ['2025-30', '2025-12-01', '2026-02-28'],
  ['2025-33', '2025-01-01', '2025-03-31'],
  ['2025-41', '2025-07-01', '2025-12-31'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['2025-XX', '2025-01-01', '2025-12-31'],
  ['2025-XX-31', '2025-01-31', '2025-12-31'],
  ['2025-02-2X', '2025-02-20', '2025-02-28'],
  ['XXXX', null, null],
  ['XXXX-09-09', null, null],
  ['2025-01/2025-05', '2025-01-01', '2025-05-31'],
  ['2025-03-05/..', '2025-03-05', null],
  ['../2025', null, '2025-12-31'],
  ['[..2025-05-31]', null, '2025-05-31'],
  ['[2025-05..]', '2025-05-01', null],
  ['[2025-01-01..2025-09]', '2025-01-01', '2025-09-30'],
  ['[2025-09-09..2025-09-30]', '2025-09-09', '2025-09-30'],
  ['{2020,2021-05}', '2020-01-01', '2021-05-31'],
]

const unreadable = [
  '', ' ', '9 September 2025', '2025-13', '2025-02-30', '2025-9-9', '[..]', '../..', '/', '[2025..2026', '2025..2026',
  '2025-09-09T10:00:00Z', 'Y17000', '-0044', '２０２５', '2025-0X-31X', '0', '[,]', '2025/2026/2027', '2025\n', '🙂', '['.repeat(99),
  '2025,'.repeat(1000),
] // prettier-ignore

describe('a date is as exact as its source makes it', () => {
  test.each(bounds)('%s can be from %s to %s', (edtf, earliest, latest) => {
    expect(fuzzyDate(edtf, { phrase: 'then', derived: true })).toEqual({
      edtf,
      earliest,
      latest,
      phrase: 'then',
      derived: true,
    })
  })

  test.each(unreadable)('%j is refused with a code', (text) => {
    expect(code(text)).toBe('DATE_NOT_UNDERSTOOD')
  })

  test.each(['2025-09/2025-05', '[2025-09-10..2025-09-09]', '2026/2025'])(
    '%s ends before it starts, which is refused',
    (text) => {
      expect(code(text)).toBe('DATE_BACKWARDS')
    },
  )

  test('whatever is written, the answer is bounds in order or a coded error', () => {
    const written = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('2', '0', 'X', '-', '/', '.', '..', '[', ']', '~', '?', ',', '1', '20', '2025', '09'), {
          maxLength: 12,
        })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(written, (text) => {
        const refused = code(text)
        if (refused) return
        const { earliest, latest } = fuzzyDate(text, { phrase: null })
        const days = [earliest, latest].filter((day) => day !== null)
        expect(days.map((day) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10))).toEqual(days)
        expect(days.toSorted()).toEqual(days)
      }),
      { numRuns: 2000 },
    )
  })

  test('the bounds of a day are that day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          expect(fuzzyDate(day, { phrase: null })).toMatchObject({ earliest: day, latest: day })
        },
      ),
    )
  })
})

function code(text: string): string | null {
  try {
    fuzzyDate(text, { phrase: null })
    return null
  } catch (error) {
    if (error instanceof ArticleError) return error.code
    throw error
  }
}
