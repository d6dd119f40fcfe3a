import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import { stillUnread } from '../../server/facts/unread.ts'

// Companies, the office and what is said of them are invented.
const front = '---\ntitle: Merlion Cart pays\npublished: 2024-06-15\n---\n'
const fined = 'The Singapore privacy regulator fined Merlion Cart $10,000 on 3 June.'

function unreadIn(text: string): readonly (readonly [string, string])[] {
  const article = parseArticle(`${front}${text}`, 'markdown')
  return (readFacts(article).unread ?? []).map(({ start, end, holds }) => [
    article.text.slice(start, end),
    holds.join(' '),
  ])
}

describe('a sentence is not understood', () => {
  test('where it has an amount, a date or a name, and no fact quotes it', () => {
    const text = `${fined} The bill for the lawyers was another 40,000 dollars. The fair opens on 1 July. Few like Merlion Cart. It rained.`
    expect(unreadIn(text)).toEqual([
      ['The bill for the lawyers was another 40,000 dollars.', 'MONEY'],
      ['The fair opens on 1 July.', 'DATE'],
      ['Few like Merlion Cart.', 'NAME'],
    ])
  })

  test('where the only fact in it is what somebody is called', () => {
    const first = 'Gulls sat on the roof of Merlion Cart Pte Ltd when a beam fell and cost 2 million euros.'
    expect(unreadIn(`${first} ${fined}`)).toEqual([[first, 'MONEY']])
  })

  test('but not where it has none of them, is a heading, or only says "the company"', () => {
    const text = `${fined}\n\n## Money for Merlion Cart in June 2024\n\nThe company was silent, and so were its neighbors, for as long as anybody was there.`
    expect(unreadIn(text)).toEqual([])
  })

  test('among the first 500 of them only', () => {
    expect(unreadIn('The toll is 3 euros. '.repeat(700))).toHaveLength(500)
  })
})

test('What is quoted later is understood from then on, but for the amount beside a name', () => {
  const sentences = [
    { start: 0, end: 20, holds: ['MONEY', 'NAME'] },
    { start: 21, end: 40, holds: ['DATE'] },
    { start: 41, end: 60, holds: ['DATE', 'NAME'] },
  ] as const
  const quotes = [
    { predicate: 'NAME', start: 45, end: 50 },
    { predicate: 'AMOUNT', start: 20, end: 22 },
    { predicate: 'ALIAS', start: 2, end: 5 },
  ]
  expect(stillUnread(sentences, quotes)).toEqual([
    { start: 0, end: 20, holds: ['MONEY'] },
    { start: 41, end: 60, holds: ['DATE'] },
  ])
  expect(stillUnread(sentences, [])).toEqual(sentences)
})
