import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '../../server/article/canonical.ts'
import { paragraphsOf } from '../../server/article/paragraphs.ts'
import { readArticle } from '../../server/article/read-article.ts'

/** Each line that is not empty, with its number, a heading's in brackets. */
function counted(text: string, title: string | null): string[] {
  return paragraphsOf(text, title).map(
    ({ start, end, heading, number }) => `${heading ? `(${number})` : number} ${text.slice(start, end)}`,
  )
}

const body = 'The mill at Fenwick burned on Monday, and nobody was hurt.'

describe('a paragraph is counted as a person counts it', () => {
  test.each<[what: string, text: string, title: string | null, expected: string[]]>([
    ['empty lines are no paragraphs', `${body}\n\n \n${body}`, null, [`1 ${body}`, `2 ${body}`]],
    ['a short line over a longer one is a heading', `The fire\n${body}`, null, ['(1) The fire', `1 ${body}`]],
    ['so is a short question', `Who did it?\n${body}`, null, ['(1) Who did it?', `1 ${body}`]],
    ['an empty line below it changes nothing', `The fire\n\n${body}`, null, ['(1) The fire', `1 ${body}`]],
    ['a short sentence is a paragraph', `It burned.\n${body}`, null, ['1 It burned.', `2 ${body}`]],
    ['so is a short cry', `Fire!\n${body}`, null, ['1 Fire!', `2 ${body}`]],
    ['so is one that trails off', `It burned…\n${body}`, null, ['1 It burned…', `2 ${body}`]],
    ['so is a short quotation', `“It burned”\n${body}`, null, ['1 “It burned”', `2 ${body}`]],
    ['a short last line is a paragraph', `${body}\nPhoto: A. Nobody`, null, [`1 ${body}`, '2 Photo: A. Nobody']],
    [
      'a line as long as a paragraph is one, however it ends',
      `${'Word '.repeat(15)}words\n${'Word '.repeat(30)}`.trimEnd(),
      null,
      [`1 ${'Word '.repeat(15)}words`, `2 ${'Word '.repeat(30)}`.trimEnd()],
    ],
    [
      'the title, repeated, is a heading, whatever its case and with its period',
      `${body}\nThe Mill: part 2.\n${body}`,
      'The mill: Part 2',
      [`1 ${body}`, '(2) The Mill: part 2.', `2 ${body}`],
    ],
    [
      'the title is one too where it is a whole sentence, or the last line',
      `${body}\nThe mill is gone.`,
      'The mill is gone.',
      [`1 ${body}`, '(1) The mill is gone.'],
    ],
    ['the title in Markdown is one', `# The mill\n\n${body}`, 'The mill', ['(1) # The mill', `1 ${body}`]],
    ['an article that is only its title has one paragraph', 'The mill', 'The mill', ['(1) The mill']],
    [
      'two headings stand over one paragraph',
      `The mill\nHow it burned\n${body}`,
      null,
      ['(1) The mill', '(1) How it burned', `1 ${body}`],
    ],
    ['an empty title is repeated by nothing', `.\n${body}`, '.', ['1 .', `2 ${body}`]],
  ])('%s', (_what, text, title, expected) => {
    expect(counted(text, title)).toEqual(expected)
  })

  test('the seed article has its accusation of 9 September in paragraph 3 and its findings in paragraph 6', async () => {
    const { text, title } = await readArticle('seeds/articles/dior-and-its-chinese-data-season-2.md')
    expect(counted(text, title).map((line) => line.slice(0, 36).trimEnd())).toEqual([
      '1 A few months after informing its C',
      '(2) Dior and its Chinese data: Seaso',
      '2 The Shanghai-based subsidiary of t',
      '(3) Illegal transfer?',
      '3 On September 9, the latter publish',
      '4 Last spring, Dior informed its Chi',
      '(5) Unfortunate turn of events',
      '5 A few months later, the case has t',
      '6 According to the Chinese Public Se',
      '7 When questioned by the Reuters new',
      '8 This latest episode is all the mor',
      '9 For example, Dior’s official Insta',
      '10 Read also > Dior victim of cybera',
      '11 Featured photo: © Unsplash',
    ])
  })

  test('numbers never fall, start at 1 and leave out none, whatever the text', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'A heading', body))
    fc.assert(
      fc.property(fc.array(line), fc.option(line), (lines, title) => {
        const text = canonicalText(lines.join('\n'))
        const paragraphs = paragraphsOf(text, title)
        const numbers = paragraphs.map(({ number }) => number)
        expect(numbers).toEqual([...numbers].toSorted((a, b) => a - b))
        expect([...new Set(numbers)]).toEqual(Array.from({ length: numbers.at(-1) ?? 0 }, (_, index) => index + 1))
        expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(
          text.split('\n').filter((each) => each.trim() !== ''),
        )
      }),
    )
  })
})
