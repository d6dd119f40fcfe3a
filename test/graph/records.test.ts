import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../server/article/article.ts'
import { parseVerisRecord } from '../../server/article/veris-record.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { importRecords } from '../../server/graph/import-records.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { setUp } from '../../server/graph/setup.ts'
import { write } from '../../server/graph/write.ts'
import { recordsIn } from '../../server/import/records-in.ts'
import { realRecords, record } from '../records/invented-record.ts'
import { freshGraph } from '../support/neo4j.ts'
import { clear } from './clear.ts'
import { day, tell } from './invented.ts'

const article = (given: Parameters<typeof record>[0]): Article => parseVerisRecord(JSON.stringify(record(given)))

/** Incidents of one victim, all of one kind and day: only that they are records tells them apart. */
const many = (count: number): Article[] =>
  Array.from({ length: count }, (_, index) => article({ incident_id: `orrin-${index}` }))

describe('records of a data set in the graph', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await freshGraph()
  })
  beforeEach(() => clear(graph))
  afterAll(() => graph.close())

  const put = (records: readonly Article[]) => importRecords(graph, records, readFacts)
  const count = async (pattern: string) => Number((await graph.read(`MATCH ${pattern} RETURN count(*) AS n`))[0]?.['n'])
  const news = () =>
    tell({
      published: '2015-02-10',
      mentions: { orrin: 'Company', leak: 'Incident' },
      facts: [
        { predicate: 'NAME', subject: 'orrin', value: { name: 'Orrin Clinics', named: true } },
        { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
        { predicate: 'DATE', subject: 'leak', value: day('2015-02-03') },
        { predicate: 'INVOLVED_IN', subject: 'orrin', object: 'leak', value: { role: 'VICTIM' } },
      ],
    })
  const readNews = () => write(graph, { kind: 'IMPORT', readings: [news()] })
  const proposed = () => count(`(:Decision {derived: true, kind: 'PROPOSED', undone: false})`)

  test('come in together, are left alone the second time, and are as a rebuild would have them', async () => {
    const records: Article[] = []
    for await (const { read } of recordsIn('real', realRecords)) {
      records.push((await read()).article)
      if (records.length === 48) break
    }
    const first = await put(records)
    expect(new Set(first.map(({ outcome }) => outcome))).toEqual(new Set(['NEW']))
    expect(await count('(:Incident)')).toBe(48)
    expect(await count('(source:Source {dataSet: "veris"}) WHERE source.urlKey IS NULL')).toBe(48)
    const [before] = await graph.read('MATCH (writer:Writer) RETURN writer.revision AS revision')
    const second = await put(records)
    expect(new Set(second.map(({ outcome }) => outcome))).toEqual(new Set(['UNCHANGED']))
    expect(second.map(({ claims }) => claims)).toEqual(first.map(({ claims }) => claims))
    expect(await graph.read('MATCH (writer:Writer) RETURN writer.revision AS revision')).toEqual([before])
    await setUp(graph)
    expect(await count('(source:Source) WHERE source.urlKey IS NOT NULL')).toBe(0)
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  test('that came twice in one go are one', async () => {
    const [one] = many(1)
    const outcomes = one ? await put([one, one]) : []
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['NEW', 'UNCHANGED'])
    expect(await count('(:Incident)')).toBe(1)
  })

  test('of one victim, kind and day are as many incidents, with no question whether they are one', async () => {
    await put(many(150))
    await put([...many(300)].slice(150))
    expect(await count('(:Company)-[:INVOLVED_IN]->(:Incident)')).toBe(300)
    expect(await count('(:Company)')).toBe(1)
    expect(await count('(:Decision {derived: true})')).toBe(0)
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  test.each(['before', 'after'])(
    'may be what an article tells that came %s: that is asked, and never decided',
    async (when) => {
      if (when === 'before') await readNews()
      await put(many(2))
      if (when === 'after') await readNews()
      expect(await count('(:Incident)')).toBe(3)
      expect(await proposed()).toBe(2)
      expect(await count(`(:Decision {derived: true, kind: 'SAME'})`)).toBe(0)
      expect(await rebuild(graph)).toEqual({ changed: 0 })
      const {
        article: { sha256 },
      } = news()
      await write(graph, { kind: 'WITHDRAW', source: sha256 })
      expect(await proposed()).toBe(0)
      expect(await rebuild(graph)).toEqual({ changed: 0 })
    },
  )

  test('may be what an article tells of its owner', async () => {
    const { facts, mentions, ...story } = {
      published: '2015-02-10',
      mentions: { group: 'Company', orrin: 'Company', leak: 'Incident' },
      facts: [
        { predicate: 'NAME', subject: 'group', value: { name: 'Orrin Group', named: true } },
        { predicate: 'NAME', subject: 'orrin', value: { name: 'Orrin Clinics', named: true } },
        {
          predicate: 'SUBSIDIARY_OF',
          subject: 'orrin',
          object: 'group',
          value: { from: null, until: null, share: null },
        },
        { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
        { predicate: 'DATE', subject: 'leak', value: day('2015-02-03') },
        { predicate: 'INVOLVED_IN', subject: 'group', object: 'leak', value: { role: 'VICTIM' } },
      ],
    } as const
    await put(many(1))
    await write(graph, { kind: 'IMPORT', readings: [tell({ ...story, mentions, facts })] })
    expect(await proposed()).toBe(1)
    await put(many(2))
    expect(await proposed()).toBe(2)
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  test('of which one is refused are not stored, and none of the others either', async () => {
    const [good] = many(1)
    const bad = { ...article({ incident_id: 'orrin-x' }), sha256: 'f'.repeat(64) }
    await expect(put([...(good ? [good] : []), bad])).rejects.toMatchObject({ code: 'READING_INVALID' })
    expect(await count('(:Source)')).toBe(0)
  })
})
