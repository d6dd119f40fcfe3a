/** What was not understood in a source, as the API tells it, through whatever happens to the source. */
import { expect, it } from 'vitest'
import type { Reading, UnreadSentence } from '../../server/facts/fact.ts'
import { importArticle } from '../../server/graph/import.ts'
import { write } from '../../server/graph/write.ts'
import { importStory } from '../graph/import-story.ts'
import { tell } from '../graph/invented.ts'
import { askAGraph } from './asking.ts'

const story = tell({
  title: 'Aster writes to its customers',
  published: '2025-05-13',
  mentions: { aster: 'Company', leak: 'Incident' },
  facts: [
    { predicate: 'NAME', subject: 'aster', value: { name: 'Aster', named: true } },
    { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
  ],
})
const { sha256: id, text } = story.article
const [named, kind] = story.reading.facts.map(({ quote }) => quote)
const title: UnreadSentence = { start: 0, end: text.indexOf('\n'), holds: ['NAME'] }
const unread: UnreadSentence[] = [
  title,
  { start: named?.start ?? 0, end: named?.end ?? 0, holds: ['MONEY', 'DATE', 'NAME'] },
  { start: kind?.start ?? 0, end: kind?.end ?? 0, holds: ['DATE'] },
]
const plain = tell({ title: 'A record', mentions: {}, facts: [] })

const asking = askAGraph(async (graph) => {
  await importStory(graph, { ...story, reading: { ...story.reading, facts: [], unread } })
  await importStory(graph, plain)
})
const told = async (source = id) => {
  const query = 'query ($id: ID!) { source(id: $id) { left: unread { start end holds } } }'
  const { data, errors } = await asking.ask(query, { id: source })
  expect(errors).toEqual([])
  return data?.['source']?.['left']
}
const readAgain = (rulesVersion: string, more: Partial<Reading>) =>
  importArticle(asking.graph, story.article, () => ({ ...story.reading, rulesVersion, ...more }))

it('a source tells the sentences in which no fact was read, and what they have; one that was read whole tells none', async () => {
  expect(await told()).toEqual(unread)
  expect(await told(plain.article.sha256)).toEqual([])
})

it('what a fact quotes is understood, but for the amounts and dates around what somebody is called', async () => {
  await readAgain('2', { unread })
  expect(await told()).toEqual([title, { ...unread[1], holds: ['MONEY', 'DATE'] }])
})

it('what a person decided on stays understood where newer rules do not read it any more', async () => {
  const [row] = await asking.graph.read("MATCH (c:Claim {predicate: 'KIND'}) RETURN c.id AS id")
  await write(asking.graph, { kind: 'REVIEW', claim: String(row?.['id']), review: 'ACCEPTED' })
  await readAgain('3', { facts: [], unread })
  expect(await told()).toEqual(unread.slice(0, 2))
})

it('a list that is not one of sentences in the text is refused, and nothing changes', async () => {
  const before = await told()
  const wrong: (readonly UnreadSentence[])[] = [
    [{ ...title, end: text.length + 1 }],
    [title, title],
    [{ ...title, holds: [] }],
    [{ ...title, holds: ['SECRETS' as 'NAME'] }],
  ]
  for (const list of wrong)
    await expect(readAgain('4', { unread: list })).rejects.toMatchObject({ code: 'READING_INVALID' })
  expect(await told()).toEqual(before)
})

it('what was taken back has none until it counts again, and of what was removed nothing is left', async () => {
  const before = await told()
  await write(asking.graph, { kind: 'WITHDRAW', source: id })
  expect(await told()).toEqual([])
  await write(asking.graph, { kind: 'RESTORE', source: id })
  expect(await told()).toEqual(before)
  await write(asking.graph, { kind: 'TAKE_DOWN', source: id })
  expect(await told()).toEqual([])
  expect(await asking.graph.read('MATCH (s:Source {takenDown: true}) RETURN s.unread AS unread')).toEqual([
    { unread: null },
  ])
})
