import { expect, test } from 'vitest'
import { tableOf } from '../../web/take-away/rows.ts'
import type { Row } from '../../web/take-away/rows.ts'
import { wrapped } from '../../web/words/wrapped.ts'

const row: Row = {
  earliest: '2024-05-02', latest: '', kind: 'incident', title: 'Leak', detail: '', organization: 'Shop', parties: [],
  reported: true, knownFrom: '', link: '', id: '1',
} // prettier-ignore

test.each([
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+1', '"\'+1"'],
  ['-1', '"\'-1"'],
  ['@sum', '"\'@sum"'],
  ['\tx', '"\'\tx"'],
  ['\n=1', '"\'\n=1"'],
  ['＝1', '"\'＝1"'],
  ['＋1', '"\'＋1"'],
  ['－1', '"\'－1"'],
  ['＠sum', '"\'＠sum"'],
  ["'quoted", '"\'quoted"'],
  [' spaced', '" spaced"'],
  ['one, "two"\nthree', '"one, ""two""\nthree"'],
  ['plain', 'plain'],
])('%j becomes a cell of text', (title, cell) => {
  expect(tableOf([{ ...row, title }]).split('\r\n')[1]).toBe(`2024-05-02,,incident,${cell},,Shop,,yes,,,1`)
})

test('names break between words; a word too long for a line has its own', () => {
  const measure = (text: string) => text.length
  expect(wrapped('Louis Vuitton Hong Kong Limited', 14, measure)).toEqual(['Louis Vuitton', 'Hong Kong', 'Limited'])
  expect(wrapped('Donaudampfschiff AG', 5, measure)).toEqual(['Donaudampfschiff', 'AG'])
  expect(wrapped('', 5, measure)).toEqual([])
})
