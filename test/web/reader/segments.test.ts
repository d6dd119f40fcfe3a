import { expect, it } from 'vitest'
import { citation, fileInWords, metaLine } from '../../../web/reader/about-source.ts'
import { groupsOf } from '../../../web/reader/groups.ts'
import { paragraphsOf } from '../../../web/reader/segments.ts'
import { factsOf } from '../../../web/words/facts.ts'
import { claimOf, leak, norvane, transfer } from '../words/claim-of.ts'

const text = 'Norvane lost letters.\n\nNobody answered.'
const at = (quote: string) => ({ quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
const facts = factsOf([
  claimOf({ predicate: 'NAME', subject: norvane, ...at('Norvane') }),
  claimOf({ predicate: 'KIND', subject: leak, ...at('Norvane lost letters') }),
  claimOf({ predicate: 'KIND', subject: transfer, ...at('lost letters') }),
])

it('Overlapping quotes cut the text without losing a letter of it', () => {
  const paragraphs = paragraphsOf(text, facts)
  expect(paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join(''))).toEqual([
    'Norvane lost letters.',
    'Nobody answered.',
  ])
  expect(paragraphs[0]?.segments.map(({ text: piece, facts: keys }) => [piece, keys.length])).toEqual([
    ['Norvane', 2],
    [' ', 1],
    ['lost letters', 2],
    ['.', 0],
  ])
})

it('A number stands where its quote ends, and the narrowest quote gives the color', () => {
  const segments = paragraphsOf(text, facts)[0]?.segments ?? []
  expect(segments[2]?.ends).toHaveLength(2)
  expect(segments[0]?.facts[0]).toBe(' norvane ')
})

it('Empty lines are no paragraphs', () => {
  expect(paragraphsOf(text, []).map(({ number, start }) => [number, start])).toEqual([
    [1, 0],
    [2, 23],
  ])
})

it('Inside a group doubt comes first and what is decided last', () => {
  const claims = (['ACCEPTED', 'SURE', 'CANDIDATE'] as const).map((review, start) =>
    claimOf({ predicate: 'FINDING', subject: leak, review, start, value: { text: review } }),
  )
  const [group] = groupsOf(factsOf(claims))
  expect(group?.facts.map(({ claims: [claim] }) => claim.review)).toEqual(['CANDIDATE', 'SURE', 'ACCEPTED'])
})

const source = {
  title: 'Kettles: part 2',
  url: null,
  publisher: null,
  publishedOnOrigin: 'IMPORTER' as const,
  publishedOn: { edtf: '2025-09', earliest: '2025-09-01', latest: '2025-09-30', phrase: null, derived: false },
  summarizes: [],
}

it('A date that a person entered is not passed off as the article’s', () => {
  expect(metaLine(source)).toBe(
    'Publisher not specified. The text has no date; September 2025 was entered by the person who added it.',
  )
})

it('A citation has the words, the place and what is not specified', () => {
  expect(citation(source, { quote: 'lost letters', paragraph: 1 })).toBe(
    '“lost letters” Kettles: part 2, publisher not specified, September 2025, paragraph 1',
  )
})

const summary = {
  ...source,
  publisher: 'Throughline',
  publishedOnOrigin: 'METADATA' as const,
  summarizes: [{ title: 'Norvane loses letters', publisher: 'Veldian Post', url: null, publishedOn: null }],
}

it('A citation from a summary names the page behind it and says that the words are ours', () => {
  expect(citation(summary, { quote: 'lost letters', paragraph: 1 })).toBe(
    '“lost letters” Kettles: part 2, our summary of “Norvane loses letters”, Veldian Post; paragraph 1',
  )
})

it('The date of a summary is said to be the summary’s', () => {
  expect(metaLine(summary)).toBe('Published by Throughline. The summary gives September 2025 as its date.')
})

it.each([
  ['application/pdf', 120_400, 'Original file (PDF, 120 KB)'],
  ['text/html', 12, 'Original file (HTML, 1 KB)'],
  ['text/markdown', 999_499, 'Original file (Markdown, 999 KB)'],
  ['text/plain', 999_500, 'Original file (text, 1.0 MB)'],
  ['constructor', 20_000_000, 'Original file (text, 20.0 MB)'],
])('a file of %s and %i bytes says so in words', (mediaType, size, words) => {
  expect(fileInWords({ mediaType, size })).toBe(words)
})
