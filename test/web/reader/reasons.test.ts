import { expect, test } from 'vitest'
import { reasonsOf } from '../../../web/reader/reasons.ts'
import { claimOf, leak, may } from '../words/claim-of.ts'

const kind = claimOf({ predicate: 'KIND', subject: leak, reason: 'The words say what went wrong.' })
const target = claimOf({ predicate: 'TARGET', subject: leak, reason: 'The sentence says what was hit.' })
const stated = claimOf({ predicate: 'DATE', value: may, reason: 'The sentence says when.' })
const derived = claimOf({
  predicate: 'DATE',
  value: { ...may, phrase: null, derived: true },
  reason: 'It had happened by then.',
})
const full = claimOf({ predicate: 'DATE', value: { ...may, phrase: 'in May 2024' }, reason: 'The sentence says when.' })

test.each([
  ['only of what it is, where it has no date', [target, kind], 'The words say what went wrong.', null],
  [
    'of its date beside the date, where it follows from others',
    [kind, derived],
    'The words say what went wrong.',
    { words: 'Some day in May 2024', reason: 'it had happened by then.' },
  ],
  [
    'where the year is from, where the sentence leaves it out',
    [kind, derived, stated],
    'The words say what went wrong.',
    { words: 'Some day in May 2024', reason: 'the year is from the article’s date.' },
  ],
  ['none of a date that its sentence states in full', [kind, full], 'The words say what went wrong.', null],
] as const)('A fact gives one reason: %s', (_what, claims, reading, date) => {
  const [first, ...others] = claims
  expect(reasonsOf({ claims: [first, ...others] })).toEqual({ reading, date })
})
