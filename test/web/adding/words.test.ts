import { expect, it } from 'vitest'
import { CombinedError } from 'urql'
import { publishedOnOf } from '../../../web/adding/day.ts'
import { givenOf, nameOf, worthReading } from '../../../web/adding/given.ts'
import { failureInWords, needInWords, outcomeInWords, stagesOf } from '../../../web/adding/words.ts'
import type { Step } from '../../../web/adding/words.ts'

it.each([
  ['2025-09-09', '2025-09-09'], ['2025-09', '2025-09'], [' 2025 ', '2025'],
  ['September 2025', '2025-09'], ['9 sept 2025', '2025-09-09'],
])('%j is understood as %s', (typed, edtf) => {
  expect(publishedOnOf(typed, '2026-01-01')).toBe(edtf)
}) // prettier-ignore

it.each(['', '9/8/2025', 'last spring', '2025-02-30', '2025-13', '2052', 'Smarch 2025'])(
  '%j is not taken as a day of publication',
  (typed) => {
    expect(() => publishedOnOf(typed, '2026-01-01')).toThrow(/Write it|not come yet/)
  },
)

it.each([
  ['https://news.example/a?b=c', 'url', 'news.example/a?b=c'],
  ['www.news.example/a', 'url', 'news.example/a'],
  ['# Mill burns\n\nIn May the mill burned.', 'text', 'Mill burns'],
  ['Mill.Burns down', 'text', 'Mill.Burns down'],
])('%j is a %s called %s', (text, kind, name) => {
  const given = givenOf(text)
  expect([given.kind, nameOf(given)]).toEqual([kind, name])
})

it('An address pasted outside of a field is an offer, a word is not', () => {
  expect(['https://news.example/a', 'mill', 'The mill burned. '.repeat(20)].map(worthReading)).toEqual([
    true,
    false,
    true,
  ])
})

const imported = { source: null, outcome: 'NEW', joined: 0, proposed: 0 } as const

it('What came of it says how many facts there are, what was known and what is asked', () => {
  expect(outcomeInWords({ ...imported, joined: 3, proposed: 2 }, 14)).toBe(
    'Added: 14 facts; 3 things were known already, 2 questions for a person.',
  )
  expect(outcomeInWords({ ...imported, joined: 1, proposed: 1 }, 1)).toBe(
    'Added: 1 fact; 1 thing was known already, 1 question for a person.',
  )
  expect(outcomeInWords({ ...imported, outcome: 'UNCHANGED' }, 2)).toBe(
    'It was here already, and nothing changed: 2 facts.',
  )
  expect(outcomeInWords(imported, 0)).toBe('Added. No fact was found in it; its text is kept.')
})

const step: Step = {
  stage: 'TEXT', title: null, text: 'The mill burned.', organizations: null, events: null, needsDate: false, imported: null,
} // prettier-ignore

it('A stage is done once what it gives is there, and none is under way while a person is asked', () => {
  const item = { id: 1, name: 'mill', given: givenOf('The mill burned.') }
  const states = (more: Partial<Step>, asking = false) =>
    stagesOf({ item, step: { ...step, ...more }, asking }).map(({ state }) => state)
  expect(states({})).toEqual(['done', 'on', 'ahead', 'ahead'])
  expect(states({ stage: 'EVENTS', organizations: [] })).toEqual(['done', 'done', 'on', 'ahead'])
  expect(states({ stage: 'ASKING', organizations: [] }, true)).toEqual(['done', 'done', 'done', 'ahead'])
})

it('Why it is asked names the words that have no year without it, once each', () => {
  const date = { edtf: 'XXXX-03-12', earliest: null, latest: null, derived: false }
  const found = (phrase: string) => ({ type: 'INCIDENT', kind: null, quote: '', start: 0, end: 1, date: { ...date, phrase } }) as const // prettier-ignore
  expect(needInWords([found('on March 12'), found('on March 12'), found('last spring')])).toBe(
    'The text does not say. Without it “on March 12” and “last spring” have no year and are shown as “date unknown”.',
  )
})

it('A failure is told in the words of the server, and that it is away in ours', () => {
  const refused = new CombinedError({ graphQLErrors: [{ message: 'It is empty. Add the text.' }] })
  expect(failureInWords(refused)).toBe('It is empty. Add the text.')
  expect(failureInWords(new CombinedError({ networkError: new TypeError('Failed to fetch') }))).toMatch(
    /^The server does not answer\./,
  )
})
