import { describe, expect, it } from 'vitest'
import { mergedSpans, sentenceAround } from '../../../web/words/context.ts'

// In our own words, about an invented company.
const text =
  'Norvane sells kettles. On May 2, the office said that Norvane had lost 40 letters. Nobody answered.\nA new line'
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

describe('A quote stands inside its own sentence', () => {
  it('The sentence before and the sentence after stay out', () => {
    expect(sentenceAround(text, at('had lost 40 letters'))).toEqual({
      before: 'On May 2, the office said that Norvane ',
      quote: 'had lost 40 letters',
      after: '.',
    })
  })

  it('A quote that is a whole sentence stands alone', () => {
    expect(sentenceAround(text, at('Nobody answered.'))).toEqual({ before: '', quote: 'Nobody answered.', after: '' })
  })

  it('A line ends a sentence', () => {
    expect(sentenceAround(text, at('new line')).before).toBe('A ')
  })

  it('A long sentence is cut at a word, and the cut shows', () => {
    const long = `${'word '.repeat(60)}here ${'more '.repeat(60)}`
    const { before, after } = sentenceAround(long, { start: 300, end: 304 }, 20)
    expect(before).toMatch(/^… (word )+$/)
    expect(after).toMatch(/^( more)+ …$/)
  })
})

it('Places that overlap or touch are one place', () => {
  expect(
    mergedSpans([
      { start: 5, end: 9 },
      { start: 0, end: 3 },
      { start: 8, end: 12 },
      { start: 12, end: 13 },
    ]),
  ).toEqual([
    { start: 0, end: 3 },
    { start: 5, end: 13 },
  ])
})
