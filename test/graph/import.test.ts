import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../server/graph/driver.ts'
import { GraphError } from '../../server/graph/error.ts'
import { importArticle } from '../../server/graph/import.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { setUp } from '../../server/graph/setup.ts'
import { write } from '../../server/graph/write.ts'
import { day, tell } from './invented.ts'
import type { Imported, Story } from './invented.ts'
import { freshGraph, openGraph } from '../support/neo4j.ts'
import { clear } from './clear.ts'

const leak: Story = {
  title: 'Aster writes to its customers',
  published: '2025-09-30',
  mentions: { aster: 'Company', leak: 'Incident', letter: 'Statement' },
  facts: [
    { predicate: 'NAME', subject: 'aster', value: { name: 'Aster', named: true } },
    { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
    {
      predicate: 'INVOLVED_IN',
      subject: 'aster',
      object: 'leak',
      value: { role: 'VICTIM' },
      saidOn: day('2025-05-13'),
    },
    {
      predicate: 'AFFECTED',
      subject: 'leak',
      value: { min: null, max: 9, qualifier: 'AT_MOST', phrase: 'up to nine' },
      modality: 'MAXIMUM',
    },
    { predicate: 'DATE', subject: 'leak', value: day('2025-05', 'in May') },
    { predicate: 'DATE', subject: 'leak', value: day('2025-05-07', 'on 7 May'), certainty: 'CANDIDATE' },
    { predicate: 'KIND', subject: 'letter', value: { kind: 'DISCLOSURE' }, certainty: 'CANDIDATE' },
  ],
}
const verdict: Story = {
  title: 'The Data Office fines Aster',
  published: '2025-10-02',
  mentions: { aster: 'Company', office: 'Regulator', ruling: 'Ruling' },
  facts: [
    { predicate: 'NAME', subject: 'aster', value: { name: 'Aster S.A.', named: true } },
    { predicate: 'NAME', subject: 'office', value: { name: 'Data Office', named: true } },
    { predicate: 'KIND', subject: 'ruling', value: { kind: 'FINE' } },
    { predicate: 'ISSUED', subject: 'office', object: 'ruling' },
    { predicate: 'AGAINST', subject: 'ruling', object: 'aster' },
  ],
}

describe('importing', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await freshGraph()
  })
  beforeEach(() => clear(graph))
  afterAll(() => graph.close())

  const count = async (pattern: string) => Number((await graph.read(`MATCH ${pattern} RETURN count(*) AS n`))[0]?.['n'])
  const column = async (cypher: string, parameters = {}) =>
    (await graph.read(cypher, parameters)).map((row) => Object.values(row)[0])
  const revision = async () => (await column('MATCH (w:Writer) RETURN w.revision'))[0]
  const take = (story: Imported) => importArticle(graph, story.article, () => story.reading)
  const claimOf = async (predicate: string, value = '') =>
    String(
      (
        await column(
          'MATCH (c:Claim {predicate: $predicate}) WHERE coalesce(c.value, "") CONTAINS $value RETURN c.id',
          { predicate, value },
        )
      )[0],
    )

  it('an article is there once, however often it comes', async () => {
    const story = tell(leak)
    const first = await take(story)
    expect(first).toEqual({ source: story.article.sha256, outcome: 'NEW', of: null, claims: 7, joined: 0, proposed: 0 })
    const before = await revision()
    expect(await take(story)).toEqual({ ...first, outcome: 'UNCHANGED' })
    expect(await revision()).toBe(before)
    expect(await count('(:Source)')).toBe(1)
  })

  it('every quote stands in its source to the character, in its paragraph', async () => {
    await take(tell(leak))
    const rows = await graph.read(
      'MATCH (c:Claim)-[:FROM]->(s:Source) RETURN c.quote AS quote, c.start AS start, c.end AS end, c.paragraph AS paragraph, s.text AS text',
    )
    for (const { quote, start, end, paragraph, text } of rows) {
      expect(String(text).slice(Number(start), Number(end))).toBe(quote)
      const [, ...belowTheTitle] = String(text).split('\n')
      expect(belowTheTitle[Number(paragraph) - 1]).toBe(quote)
    }
  })

  it('a quote that is not in the text, an unknown word, a wrong end or a foreign hash refuses the whole article', async () => {
    const { article, reading } = tell(leak)
    const [fact, ...others] = reading.facts
    const hostile: [string, Imported][] = [
      [
        'past the end',
        {
          article,
          reading: { ...reading, facts: [...others, { ...fact, quote: { start: 0, end: 99_999 } } as never] },
        },
      ],
      [
        'empty',
        { article, reading: { ...reading, facts: [...others, { ...fact, quote: { start: 5, end: 5 } } as never] } },
      ],
      [
        'unknown stance',
        { article, reading: { ...reading, facts: [...others, { ...fact, stance: 'SHOUTS' } as never] } },
      ],
      [
        'unknown predicate',
        { article, reading: { ...reading, facts: [...others, { ...fact, predicate: 'constructor' } as never] } },
      ],
      [
        'kind of another type',
        { article, reading: { ...reading, facts: [{ ...reading.facts[1], value: { kind: 'FINE' } } as never] } },
      ],
      ['no mention', { article, reading: { ...reading, facts: [{ ...fact, subject: 'nobody' } as never] } }],
      [
        'infinite',
        {
          article,
          reading: {
            ...reading,
            facts: [
              { ...reading.facts[3], value: { min: Infinity, max: null, qualifier: 'ABOUT', phrase: 'x' } } as never,
            ],
          },
        },
      ],
      [
        'dates out of order',
        {
          article,
          reading: {
            ...reading,
            facts: [{ ...reading.facts[4], value: { ...day('2025-05'), earliest: '2025-06-01' } } as never],
          },
        },
      ],
      ['foreign hash', { article: { ...article, sha256: 'f'.repeat(64) }, reading }],
    ]
    for (const [what, story] of hostile) {
      const outcome = await take(story).then(
        () => 'taken',
        (error: unknown) => (error instanceof GraphError ? error.code : error),
      )
      expect(`${what}: ${String(outcome)}`).toBe(`${what}: READING_INVALID`)
    }
    expect(await count('(n) WHERE n:Source OR n:Claim OR n:Mention OR n:Entity')).toBe(0)
  })

  it('the same name in two articles is one company, and a refused name is its alias', async () => {
    await take(tell(leak))
    await take(tell(verdict))
    expect(await graph.read('MATCH (c:Company) RETURN c.name AS name, c.aliases AS aliases')).toEqual([
      { name: 'Aster S.A.', aliases: ['Aster'] },
    ])
    expect(await count('(:Ruling)-[:AGAINST]->(:Company)-[:INVOLVED_IN]->(:Incident)')).toBe(1)
  })

  it('what was disclosed in spring is known from spring, its date only from the article that gives it', async () => {
    await take(tell(leak))
    expect(await column('MATCH (i:Incident) RETURN i.knownFrom')).toEqual(['2025-05-13'])
    expect(await column(`MATCH (:Incident)-[:HAS]->(v:Value {predicate: 'DATE'}) RETURN v.from`)).toEqual([
      '2025-09-30',
    ])
  })

  it('what waits for a person or is the most that could be is kept and shows nothing', async () => {
    await take(tell(leak))
    expect(await count('(:Statement)')).toBe(0)
    expect(await column('MATCH (i:Incident) RETURN i.affected')).toEqual([null])
    expect(await count(`(:Claim {modality: 'MAXIMUM'})`)).toBe(1)
  })

  it('accepting a narrower date shows it, rejecting it again brings the wider one back', async () => {
    await take(tell(leak))
    const claim = await claimOf('DATE', '2025-05-07')
    await write(graph, { kind: 'REVIEW', claim, review: 'ACCEPTED' })
    expect(await column('MATCH (i:Incident) RETURN i.sortDate')).toEqual(['2025-05-07'])
    await write(graph, { kind: 'REVIEW', claim, review: 'REJECTED' })
    expect(await column('MATCH (i:Incident) RETURN i.sortDate')).toEqual(['2025-05-01'])
  })

  it.each([
    ['an accusation where another says finding, whoever is later', ['ACCUSATION', 'FINDING'], 'ACCUSATION'],
    ['a fine where another says accusation, if that is later', ['ACCUSATION', 'FINE'], 'FINE'],
  ] as const)('a ruling is %s', async (_what, [first, second], shown) => {
    const days = ['2025-10-02', '2025-10-03']
    for (const [kind, published] of [first, second].map((each, at) => [each, days[at] ?? ''] as const)) {
      const facts = verdict.facts.map((fact) => (fact.predicate === 'KIND' ? { ...fact, value: { kind } } : fact))
      const when = { predicate: 'DATE', subject: 'ruling', value: day('2025-10-01') } as const
      await take(tell({ ...verdict, title: `It is called ${kind}`, published, facts: [...facts, when] }))
    }
    expect(await column('MATCH (r:Ruling) RETURN r.kind')).toEqual([shown])
  })

  it('a penalty without a date of its own follows its ruling, and says that it does', async () => {
    await take(
      tell({
        published: '2025-10-02',
        mentions: { ruling: 'Ruling', penalty: 'Penalty' },
        facts: [
          { predicate: 'KIND', subject: 'ruling', value: { kind: 'FINE' } },
          { predicate: 'KIND', subject: 'penalty', value: { kind: 'FINE' } },
          { predicate: 'DATE', subject: 'ruling', value: day('2025-09', 'in September') },
          {
            predicate: 'IMPOSED',
            subject: 'ruling',
            object: 'penalty',
            value: { status: 'ANNOUNCED', amount: null, currency: null },
          },
        ],
      }),
    )
    const penaltyDate = async () => JSON.parse(String((await column('MATCH (p:Penalty) RETURN p.date'))[0])) as unknown
    expect(await penaltyDate()).toEqual({ ...day('2025-09', 'in September'), derived: true })
    await write(graph, { kind: 'CORRECT', claim: await claimOf('DATE'), value: { ...day('2025-09-09') } })
    expect(await penaltyDate()).toEqual({ ...day('2025-09-09'), derived: true })
  })

  it('newer rules read an article anew, and what people decided on stays decided', async () => {
    const story = tell(leak)
    await take(story)
    const accepted = await claimOf('DATE', '2025-05-07')
    await write(graph, { kind: 'REVIEW', claim: accepted, review: 'ACCEPTED' })
    const rejected = await claimOf('INVOLVED_IN')
    await write(graph, { kind: 'REVIEW', claim: rejected, review: 'REJECTED' })
    const facts = story.reading.facts.filter(({ predicate }) => predicate !== 'DATE' && predicate !== 'AFFECTED')
    const again = await importArticle(graph, story.article, () => ({ ...story.reading, facts, rulesVersion: '10' }))
    expect(again).toMatchObject({ outcome: 'REREAD', claims: 5 })
    expect(await column('MATCH (c:Claim {id: $accepted}) RETURN c.review', { accepted })).toEqual(['ACCEPTED'])
    expect(await column('MATCH (c:Claim {id: $rejected}) RETURN c.review', { rejected })).toEqual(['REJECTED'])
    expect(await importArticle(graph, story.article, () => ({ ...story.reading, rulesVersion: '9' }))).toMatchObject({
      outcome: 'UNCHANGED',
      claims: 5,
    })
  })

  const about = async (): Promise<unknown> =>
    (await column('MATCH (s:Source) RETURN s {.title, .publisher, .publishedUntil, .summarizes}'))[0]

  it('what nobody knew of a stored text is added, and what was known stays as it was', async () => {
    const { article, reading } = tell({ ...leak, published: null })
    const again = (more: Partial<typeof article>, corrects = false) =>
      importArticle(graph, { ...article, ...more }, () => reading, { corrects })
    await again({})
    const page = { title: 'A letter from Aster', publisher: null, url: null, publishedOn: day('2025-05') }
    const known = { publisher: 'Throughline', publishedOn: day('2025-09-30'), summarizes: [page] }
    expect(await again(known)).toMatchObject({ outcome: 'CORRECTED', claims: 7 })
    const stored = {
      title: leak.title,
      publisher: 'Throughline',
      publishedUntil: '2025-09-30',
      summarizes: [expect.stringContaining('A letter from Aster')],
    }
    expect(await about()).toMatchObject(stored)
    expect(await again({ title: 'Another headline', publishedOn: day('2024-01-01') })).toMatchObject({
      outcome: 'UNCHANGED',
    })
    expect(await about()).toMatchObject({ title: leak.title, publishedUntil: '2025-09-30' })
  })

  it('a corrected day of publication dates everything anew, also what a person decided on', async () => {
    const { article, reading } = tell(leak)
    await importArticle(graph, article, () => reading)
    await write(graph, { kind: 'CORRECT', claim: await claimOf('DATE', '2025-05-07'), value: { ...day('2025-05-08') } })
    const known = () => column('MATCH (i:Incident) RETURN i.knownFrom')
    const decided = () => column('MATCH (c:Claim {corrected: true}) RETURN [c.review, c.knownFrom]')
    expect([await known(), await decided()]).toEqual([['2025-05-13'], [['ACCEPTED', '2025-09-30']]])
    const read: (typeof article)[] = []
    const corrected = { ...article, title: null, publishedOn: day('2025-04-02') }
    const outcome = await importArticle(graph, corrected, (one) => (read.push(one), reading), { corrects: true })
    expect(outcome).toMatchObject({ outcome: 'CORRECTED', claims: 8 })
    expect(read).toMatchObject([{ title: leak.title, publishedOn: { edtf: '2025-04-02' } }])
    expect([await known(), await decided()]).toEqual([['2025-04-02'], [['ACCEPTED', '2025-04-02']]])
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  it('what another, later address says of the same text corrects nothing', async () => {
    const { article, reading } = tell(leak)
    const at = (url: string, more = {}) =>
      importArticle(graph, { ...article, url, ...more }, () => reading, { corrects: true })
    await at('https://one.example/leak')
    const elsewhere = { title: 'Copied', publishedOn: day('2026-01-01') }
    expect(await at('https://other.example/copy', elsewhere)).toMatchObject({ outcome: 'COPY', of: leak.title })
    expect(await about()).toMatchObject({ title: leak.title, publishedUntil: '2025-09-30' })
  })

  it('a withdrawn source shows nothing, and everything again when it is restored', async () => {
    const { article } = tell(leak)
    await take(tell(leak))
    await write(graph, { kind: 'WITHDRAW', source: article.sha256 })
    expect(await count('(e:Organization|Event)')).toBe(0)
    expect(await count('(:Value)')).toBe(0)
    await write(graph, { kind: 'RESTORE', source: article.sha256 })
    expect(await count('(e:Organization|Event)')).toBe(2)
  })

  it('undoing a merge gives both back with the ids they had', async () => {
    await take(tell(leak))
    const facts = leak.facts.filter(({ predicate }) => predicate !== 'DATE')
    await take(tell({ ...leak, title: 'A leak on no day', published: null, facts }))
    const ids = (await column('MATCH (i:Incident) RETURN i.id ORDER BY i.id')) as [string, string]
    await write(graph, {
      kind: 'DECIDE',
      decision: 'SAME',
      a: ids[0],
      b: ids[1],
      by: 'PERSON',
      at: '2026-01-01T00:00:00Z',
    })
    expect(await count('(:Incident)')).toBe(1)
    expect(await count('(e:Entity) WHERE e.mergedInto IS NOT NULL AND e.id IN ' + JSON.stringify(ids))).toBe(1)
    const [decision] = await column(`MATCH (d:Decision {by: 'PERSON'}) RETURN d.id`)
    await write(graph, { kind: 'UNDO', decision: String(decision) })
    expect(await column('MATCH (i:Incident) RETURN i.id ORDER BY i.id')).toEqual(ids)
  })

  it('two things of different types are never one', async () => {
    await take(tell(leak))
    const ids = await column('MATCH (m:Mention) RETURN m.id ORDER BY m.type')
    const merge = {
      kind: 'DECIDE',
      decision: 'SAME',
      a: String(ids[0]),
      b: String(ids[1]),
      by: 'PERSON',
      at: '2026-01-01T00:00:00Z',
    } as const
    await expect(write(graph, merge)).rejects.toMatchObject({ code: 'DECISION_INVALID' })
  })

  it('articles that come at once over two connections are all there, each once', async () => {
    const other = await openGraph()
    try {
      const stories = Array.from({ length: 6 }, (_, index) => tell({ ...verdict, title: `Report ${index}` }))
      await Promise.all(
        [graph, other].flatMap((one) =>
          stories.map(({ article, reading }) => importArticle(one, article, () => reading)),
        ),
      )
    } finally {
      await other.close()
    }
    expect([
      await count('(:Source)'),
      await count('(:Company)'),
      await count('(:Regulator)'),
      await count('(:Ruling)'),
    ]).toEqual([6, 1, 1, 1])
    expect(await revision()).toBe(6)
    expect(await column('MATCH (m:Mention) WITH m.seq AS seq, count(*) AS n WHERE n > 1 RETURN seq')).toEqual([])
  })

  it('rebuilding mends what something else has damaged, and counts it', async () => {
    await take(tell(leak))
    await take(tell(verdict))
    expect(await rebuild(graph)).toEqual({ changed: 0 })
    const damage = [
      `MATCH (c:Company) SET c.name = 'Wrong'`,
      'MATCH ()-[r:AGAINST]->() DELETE r',
      `MATCH (v:Value {predicate: 'DATE'}) DETACH DELETE v`,
    ]
    for (const cypher of damage) await graph.write((transaction) => transaction.run(cypher))
    expect(await rebuild(graph)).toEqual({ changed: 3 })
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  it('a store that a newer program wrote is refused', async () => {
    await graph.write((transaction) => transaction.run('MATCH (s:Store) SET s.version = s.version + 1'))
    await expect(setUp(graph)).rejects.toMatchObject({ code: 'STORE_NEWER' })
    await graph.write((transaction) => transaction.run('MATCH (s:Store) SET s.version = s.version - 1'))
  })
})
