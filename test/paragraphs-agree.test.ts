import * as fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { paragraphsOf as counted } from '../server/article/paragraphs.ts'
import { linesOf } from '../web/reader/paragraphs.ts'
import { paragraphsOf } from '../web/reader/segments.ts'

const body = 'The mill at Fenwick burned on Monday, and nobody was hurt.'

test.each([
  ['A short line over a longer one is a heading', `The fire\n${body}`, null, ['(1)', '1']],
  ['So is a short question', `Who did it?\n${body}`, null, ['(1)', '1']],
  ['A short sentence is a paragraph', `It burned.\n${body}`, null, ['1', '2']],
  ['The title said again is a heading', `${body}\nThe Mill: part 2.\n${body}`, 'The mill: Part 2', ['1', '(2)', '2']],
  ['Empty lines are no paragraphs', `${body}\n\n \n${body}`, null, ['1', '2']],
  ['A short last line is a paragraph', `${body}\nPhoto: A. Nobody`, null, ['1', '2']],
])('%s, for the reader as for the server', (_what, text, title, numbers) => {
  expect(linesOf(text, title).map(({ heading, number }) => (heading ? `(${number})` : String(number)))).toEqual(numbers)
  expect(linesOf(text, title)).toEqual(counted(text, title))
})

it('The reader numbers paragraphs as the server does, whatever the text', () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'A heading', 'Who?', body, 'The mill.'))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom(null, 'The mill', 'A heading'), (lines, title) => {
      expect(linesOf(lines.join('\n'), title)).toEqual(counted(lines.join('\n'), title))
    }),
  )
})

it('A heading is set apart, the title said again stands back, the first paragraph opens', () => {
  const lead = body.repeat(3)
  const text = [lead, 'The mill.', 'Who did it?', body, 'Featured photo: A. Nobody'].join('\n')
  expect(paragraphsOf(text, [], 'The mill').map(({ kind, number }) => `${number} ${kind}`)).toEqual([
    '1 lead',
    '2 title-again',
    '2 heading',
    '2 body',
    '3 page-note',
  ])
})
