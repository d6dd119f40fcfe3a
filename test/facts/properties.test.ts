import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle, readArticle } from '../../server/article/read-article.ts'
import type { Reading, Span } from '../../server/facts/fact.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

const seed = await readArticle('seeds/articles/dior-and-its-chinese-data-season-2.md')
const sentences = seed.text.split(/(?<=[.!?])\s+|\n/)
const words = seed.text.split(/\s+/)
const hostile = fc.constantFrom(
  '\u202e',
  '🇨🇳',
  'e\u0301',
  '\ud800',
  '’s',
  '“',
  '(',
  '((((',
  '\u0000',
  '$$$',
  'on 99 May 9999',
  '—',
  '\n',
  'a'.repeat(3000),
  '1,000,000',
  '.',
  'the latter',
  'it',
)
const texts = fc.oneof(
  fc.shuffledSubarray(sentences).map((parts) => parts.join(' ')),
  fc.shuffledSubarray(words).map((parts) => parts.join(' ')),
  fc.nat({ max: seed.text.length }).map((end) => seed.text.slice(end)),
  fc.nat({ max: seed.text.length }).map((end) => seed.text.slice(0, end)),
  fc.array(fc.oneof(hostile, fc.constantFrom(...words)), { maxLength: 80 }).map((parts) => parts.join(' ')),
  fc.array(fc.oneof(hostile, fc.constantFrom(...sentences)), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)
const published = fc.constantFrom(
  '',
  'published: 2025-09\n',
  'published: XXXX\n',
  'published: 0000-01-01\n',
  'published: 2025/..\n',
)

describe('whatever the text', { timeout: 60_000 }, () => {
  test('reading does not fail, quotes are places in it, keys resolve and are read the same again', () => {
    fc.assert(
      fc.property(texts, published, (text, date) => {
        const raw = `---\ntitle: x\n${date}---\n.${text}`
        const article = parseArticle(raw, 'markdown')
        const reading = readFacts(article)
        check(reading, article.text)
        factsFile('x', article, reading)
        expect(JSON.stringify(readFacts(article))).toBe(JSON.stringify(reading))
      }),
      // A text that breaks off after "that".
      { numRuns: 250, examples: [[seed.text.slice(0, seed.text.indexOf('customers that') + 14), '']] },
    )
  })
})

function check({ mentions, facts, unread = [] }: Reading, text: string): void {
  const keys = new Set(mentions.map(({ key }) => key))
  const firsts = new Set(mentions.map(({ type, spans: [first] }) => `${type} ${first.start} ${first.end}`))
  expect([keys.size, firsts.size]).toEqual([mentions.length, mentions.length])
  const spans = [...mentions.flatMap((mention) => mention.spans), ...facts.map((fact) => fact.quote), ...unread]
  expect(spans.filter((span) => !isPlaceIn(span, text))).toEqual([])
  const spokenOf = facts.flatMap((fact) => [
    fact.subject,
    ...('object' in fact ? [fact.object] : []),
    ...(fact.saidBy?.mention ? [fact.saidBy.mention] : []),
  ])
  expect(spokenOf.filter((key) => !keys.has(key))).toEqual([])
  expect(facts.filter((fact) => fact.reason === '')).toEqual([])
}

test('what several do by the same words has a place for each of them', () => {
  const text =
    'Alder Ltd, Birch Ltd and Cedar Ltd, all of Porto, declined to comment on the leak of client data at Alder Ltd.'
  const article = parseArticle(text, 'text')
  const reading = readFacts(article)
  expect(reading.mentions.filter(({ type }) => type === 'Statement')).toHaveLength(3)
  check(reading, article.text)
})

function isPlaceIn({ start, end }: Span, text: string): boolean {
  return start >= 0 && end > start && end <= text.length && text.slice(start, end).isWellFormed()
}

describe('the time to read', { timeout: 60_000 }, () => {
  const units = [
    'The Lisbon Authority fined Acme Ltd €2 million over a data leak on 3 May 2024. ',
    'the brand of the brand of ',
    'a',
    'Aa ',
    '(a, ',
    'data leak caused cyberattack, ',
    seed.text,
  ]
  test.each(units.map((unit) => [unit.slice(0, 30), unit] as const))(
    'grows with the length of the text only: %j',
    (_start, unit) => {
      const time = (length: number) => {
        const article = parseArticle(unit.repeat(Math.ceil(length / unit.length)), 'text')
        const start = process.threadCpuUsage()
        readFacts(article)
        const { user, system } = process.threadCpuUsage(start)
        return (user + system) / 1000
      }
      time(10_000)
      // Work that grew with the square would take 64 times as long; a short time tells nothing.
      expect(time(80_000)).toBeLessThan(Math.max(30 * time(10_000), 1500))
    },
  )
})
