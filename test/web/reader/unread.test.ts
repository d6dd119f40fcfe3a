import { expect, it } from 'vitest'
import { paragraphsOf } from '../../../web/reader/segments.ts'
import { unreadInWords, whyUnread } from '../../../web/reader/unread.ts'
import { factsOf } from '../../../web/words/facts.ts'
import { claimOf, norvane } from '../words/claim-of.ts'

const text = 'It rained. Norvane paid 3 euros in May.\n\nThe bridge cost 5 euros.'
const paid = { start: 11, end: 39, holds: ['MONEY', 'DATE'] } as const
const bridge = { start: 41, end: 65, holds: ['MONEY'] } as const
const name = claimOf({ predicate: 'NAME', subject: norvane, quote: 'Norvane', start: 11, end: 18 })

it('A sentence that was not understood is told apart from its paragraph, and from the name quoted in it', () => {
  const segments = paragraphsOf(text, factsOf([name]), null, [paid, bridge]).map((paragraph) =>
    paragraph.segments.map((segment) => [segment.text, segment.facts.length, segment.unread]),
  )
  expect(segments).toEqual([
    [
      ['It rained. ', 0, null],
      ['Norvane', 1, 11],
      [' paid 3 euros in May.', 0, 11],
    ],
    [['The bridge cost 5 euros.', 0, 41]],
  ])
})

it('It says what it has, and whether a name in it was read', () => {
  expect(whyUnread(bridge, [name])).toBe('No fact was read in this sentence: it has an amount.')
  expect(whyUnread(paid, [name])).toBe('Only a name was read in this sentence: it has an amount and a date.')
})

it('They are counted with what they have; the list may go on behind the last', () => {
  const said = (count: number) => Object.values(unreadInWords(Array.from({ length: count }, () => paid))).join(' ')
  expect(Object.values(unreadInWords([bridge, paid])).join(' ')).toBe(
    '2 sentences with amounts or dates were not understood',
  )
  expect(said(1)).toBe('1 sentence with an amount and a date was not understood')
  expect(said(500)).toBe('500 sentences or more with amounts or dates were not understood')
})
