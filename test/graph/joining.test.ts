import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../server/graph/driver.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { write } from '../../server/graph/write.ts'
import { freshGraph } from '../support/neo4j.ts'
import { clear } from './clear.ts'
import { importStory } from './import-story.ts'
import { day, tell } from './invented.ts'
import type { Imported, Story, Told } from './invented.ts'

const named = (subject: string, name: string): Told => ({ predicate: 'NAME', subject, value: { name, named: true } })
const on = (subject: string, edtf: string): Told => ({ predicate: 'DATE', subject, value: day(edtf) })
const owned: Told = { predicate: 'SUBSIDIARY_OF', subject: 'shop', object: 'house', value: { from: null, until: null, share: null } } // prettier-ignore

/** An article on one leak of a company; `more` facts may speak of "leak", "house" and whatever else it mentions. */
const leak = (title: string, company: string, date: string | null, ...more: Told[]): Imported => {
  const mentions: Story['mentions'] = { house: 'Company', leak: 'Incident' }
  return tell({
    title,
    published: '2025-10-01',
    mentions,
    facts: [
      named('house', company),
      { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
      { predicate: 'INVOLVED_IN', subject: 'house', object: 'leak', value: { role: 'VICTIM' } },
      ...(date === null ? [] : [on('leak', date)]),
      ...more,
    ],
  })
}

const noticed = (edtf: string): Told => ({ predicate: 'DISCOVERED', subject: 'leak', value: day(edtf) })
const people = (count: number): Told => ({ predicate: 'AFFECTED', subject: 'leak', value: { min: count, max: count, qualifier: 'EXACT', phrase: `${count}` } }) // prettier-ignore

/** An article on a fine of so many euros (null: it does not say), and the apology that followed. */
const fine = (title: string, office: string, amount: number | null, leaked: string | null, ...more: Told[]): Imported =>
  tell({
    title,
    published: '2025-10-01',
    mentions: { house: 'Company', office: 'Regulator', leak: 'Incident', ruling: 'Ruling', penalty: 'Penalty', letter: 'Statement' }, // prettier-ignore
    facts: [
      named('house', 'Aster'),
      named('office', office),
      { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
      { predicate: 'INVOLVED_IN', subject: 'house', object: 'leak', value: { role: 'VICTIM' } },
      ...(leaked === null ? [] : [on('leak', leaked)]),
      { predicate: 'KIND', subject: 'ruling', value: { kind: 'FINE' } },
      { predicate: 'ISSUED', subject: 'office', object: 'ruling' },
      { predicate: 'AGAINST', subject: 'ruling', object: 'house' },
      { predicate: 'ABOUT', subject: 'ruling', object: 'leak' },
      on('ruling', '2025-09-09'),
      { predicate: 'KIND', subject: 'penalty', value: { kind: 'FINE' } },
      { predicate: 'ON', subject: 'penalty', object: 'house' },
      { predicate: 'AMOUNT', subject: 'penalty', value: { amount, currency: amount === null ? null : 'EUR', phrase: `${amount ?? 'some'} euros` } }, // prettier-ignore
      { predicate: 'IMPOSED', subject: 'ruling', object: 'penalty', value: { status: 'IMPOSED', amount: null, currency: null } }, // prettier-ignore
      { predicate: 'KIND', subject: 'letter', value: { kind: 'APOLOGY' } },
      { predicate: 'MADE', subject: 'house', object: 'letter' },
      { predicate: 'ABOUT', subject: 'letter', object: 'ruling' },
      on('letter', '2025-09'),
      ...more,
    ],
  })

describe('events that several articles tell of', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await freshGraph()
  })
  beforeEach(() => clear(graph))
  afterAll(() => graph.close())

  const take = async (...stories: Imported[]) => {
    for (const story of stories) await importStory(graph, story)
  }
  const count = async (label: string) => Number((await graph.read(`MATCH (n:${label}) RETURN count(n) AS n`))[0]?.['n'])
  const decisions = async (kind: string) =>
    (await graph.read('MATCH (d:Decision {derived: true, kind: $kind, undone: false}) RETURN d.id AS id, d.reason AS reason', { kind })).map((row) => [row['id'], row['reason']] as const) // prettier-ignore
  const reasons = async (kind: string) =>
    (await decisions(kind)).map(([, reason]) => String(reason)).toSorted((a, b) => (a < b ? -1 : 1))
  const mentionsOf = async (type: string) =>
    (await graph.read('MATCH (m:Mention {type: $type}) RETURN m.id AS id ORDER BY m.seq', { type })).map(({ id }) => String(id)) // prettier-ignore

  it('a leak in May and a leak of 7 May at one company are one, with the claims of both', async () => {
    await take(leak('First', 'Aster', '2025-05'), leak('Second', 'Aster S.A.', '2025-05-07'))
    expect(await graph.read('MATCH (i:Incident) RETURN i.sortDate AS date')).toEqual([{ date: '2025-05-07' }])
    expect(await graph.read('MATCH (:Company)-[r:INVOLVED_IN]->(:Incident) RETURN size(r.claims) AS claims')).toEqual([{ claims: 2 }]) // prettier-ignore
    expect(await reasons('SAME')).toEqual(['AGREE'])
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  it('another day, another kind or another company is another leak', async () => {
    await take(leak('First', 'Aster', '2025-05'), leak('Second', 'Aster', '2025-06'), leak('Third', 'Birch', '2025-05'))
    expect(await count('Incident')).toBe(3)
    expect(await reasons('PROPOSED')).toEqual([])
  })

  it('three articles on one leak tell of one; where the third could be either of two, it stays alone and is proposed', async () => {
    await take(leak('First', 'Aster', '2025-05'), leak('Second', 'Aster', '2025-05'), leak('Third', 'Aster', '2025-05'))
    expect(await count('Incident')).toBe(1)
    await clear(graph)
    await take(leak('May', 'Aster', '2025-05-07'), leak('June', 'Aster', '2025-06-01'), leak('Spring', 'Aster', '2025-05/2025-06')) // prettier-ignore
    expect(await count('Incident')).toBe(3)
    expect(await reasons('PROPOSED')).toEqual(['SEVERAL_FIT', 'SEVERAL_FIT'])
  })

  it('two leaks of one article are two, and a third article that fits both is neither', async () => {
    const two = tell({
      mentions: { house: 'Company', leak: 'Incident', hack: 'Incident' },
      facts: [
        named('house', 'Aster'),
        ...['leak', 'hack'].flatMap((event): Told[] => [
          { predicate: 'KIND', subject: event, value: { kind: 'DATA_BREACH' } },
          { predicate: 'INVOLVED_IN', subject: 'house', object: event, value: { role: 'VICTIM' } },
          on(event, '2025-05'),
        ]),
      ],
    })
    await take(two, leak('Third', 'Aster', '2025-05-07'))
    expect(await count('Incident')).toBe(3)
    expect(await reasons('PROPOSED')).toEqual(['SEVERAL_FIT', 'SEVERAL_FIT'])
  })

  it('without a day, or by its year only, a leak is the only one that was there to be told of', async () => {
    await take(leak('First', 'Aster', '2025-05'), leak('Second', 'Aster', '2025'), leak('Third', 'Aster', null))
    expect(await count('Incident')).toBe(1)
    expect(await reasons('SAME')).toEqual(['ONLY_FIT', 'ONLY_FIT'])
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  it('where two were there, one is years past, or the numbers differ, it is proposed', async () => {
    await take(leak('May', 'Aster', '2025-05-07'), leak('June', 'Aster', '2025-06-01'), leak('Vague', 'Aster', null))
    expect(await count('Incident')).toBe(3)
    expect(await reasons('PROPOSED')).toEqual(['SEVERAL_FIT', 'SEVERAL_FIT'])
    await clear(graph)
    await take(leak('Long ago', 'Aster', '2022-05-07'), leak('Vague', 'Aster', null))
    expect(await reasons('PROPOSED')).toEqual(['NOT_SURE'])
    await clear(graph)
    await take(leak('Many', 'Aster', '2025-05-07', people(9000)), leak('Few', 'Aster', null, people(40)))
    expect(await reasons('PROPOSED')).toEqual(['NOT_SURE'])
  })

  it('noticed on one day, leaks are one, though their dates contradict each other; both dates stay', async () => {
    await take(leak('January', 'Aster', '2025-01-26', noticed('2025-05-07')), leak('Second', 'Aster', '[..2025-05-07]', noticed('2025-05-07')), leak('May', 'Aster', '2025-05')) // prettier-ignore
    expect(await count('Incident')).toBe(1)
    expect(await reasons('SAME')).toEqual(['AGREE', 'AGREE'])
    expect(await graph.read(`MATCH (:Incident)<-[:IS]-(:Mention)<-[:SUBJECT]-(c:Claim {predicate: 'DATE'}) RETURN count(c) AS dates`)).toEqual([{ dates: 3 }]) // prettier-ignore
    await clear(graph)
    await take(leak('January', 'Aster', '2025-01-26', noticed('2025-02-01')), leak('May', 'Aster', '2025-05'))
    expect(await count('Incident')).toBe(2)
  })

  it('a day without its year is that day of the year of which others know', async () => {
    await take(leak('First', 'Aster', '2025-01-26'), leak('Second', 'Aster', 'XXXX-01-26'), leak('Third', 'Aster', 'XXXX-03-01')) // prettier-ignore
    expect(await count('Incident')).toBe(2)
    expect(await reasons('SAME')).toEqual(['ONLY_FIT'])
  })

  it('a leak that no source gives a victim is of whom its cause befell', async () => {
    const caused: Told[] = [
      { predicate: 'KIND', subject: 'hack', value: { kind: 'ILLEGAL_TRANSFER' } },
      { predicate: 'INVOLVED_IN', subject: 'house', object: 'hack', value: { role: 'SENDER' } },
      { predicate: 'LED_TO', subject: 'hack', object: 'leak', value: { kind: 'CAUSED' } },
    ]
    const without = tell({
      mentions: { house: 'Company', hack: 'Incident', leak: 'Incident' },
      facts: [named('house', 'Aster'), ...caused, { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } }, on('leak', '2025-05')], // prettier-ignore
    })
    await take(leak('First', 'Aster', '2025-05-07'), without)
    expect(await reasons('SAME')).toEqual(['AGREE'])
    const [sent] = await graph.read(`MATCH (c:Claim {predicate: 'INVOLVED_IN'})-[:OBJECT]->(m:Mention) WHERE c.value CONTAINS 'SENDER' RETURN c.id AS id`) // prettier-ignore
    await write(graph, { kind: 'REVIEW', claim: String(sent?.['id']), review: 'REJECTED' })
    expect(await reasons('SAME')).toEqual([])
  })

  it('a country that acts is its regulator, and what one calls a fine another calls an order', async () => {
    const country: Told = { predicate: 'COUNTRY', subject: 'office', value: { country: 'FR' } }
    const act = (title: string, kind: 'FINE' | 'ORDER', ...by: Told[]) =>
      tell({
        title,
        published: '2025-09-10',
        mentions: { house: 'Company', office: 'Regulator', ruling: 'Ruling' },
        facts: [named('house', 'Aster'), named('office', 'Data Office'), { predicate: 'KIND', subject: 'ruling', value: { kind } }, { predicate: 'AGAINST', subject: 'ruling', object: 'house' }, ...by], // prettier-ignore
      })
    const issued: Told = { predicate: 'ISSUED', subject: 'office', object: 'ruling' }
    const byCountry = (name: string): Told => ({ predicate: 'BROUGHT_BY', subject: 'ruling', value: { name, kind: 'REGULATOR', mention: null } }) // prettier-ignore
    await take(act('First', 'ORDER', issued, country, on('ruling', '2025-09-09')), act('Second', 'FINE', byCountry('France')), act('Third', 'FINE', byCountry('Italy'))) // prettier-ignore
    expect(await count('Ruling')).toBe(2)
    expect(await reasons('SAME')).toEqual(['ONLY_FIT'])
    const [claim] = await graph.read(`MATCH (c:Claim {predicate: 'COUNTRY'}) RETURN c.id AS id`)
    await write(graph, { kind: 'REVIEW', claim: String(claim?.['id']), review: 'REJECTED' })
    expect(await count('Ruling')).toBe(3)
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  it('an amount in rounder words is the same amount, and the exact one is shown', async () => {
    await take(fine('First', 'Data Office', 36e9, '2025-05'), fine('Second', 'Data Office', 36.033e9, '2025-05'), fine('Third', 'Data Office', 37e9, '2025-05')) // prettier-ignore
    expect(await graph.read('MATCH (p:Penalty) RETURN p.amountValue AS amount ORDER BY amount')).toEqual([{ amount: 36.033e9 }, { amount: 37e9 }]) // prettier-ignore
  })

  it('a leak at the parent and one at its child may be one; at two children they are two', async () => {
    const family = tell({
      mentions: { house: 'Company', shop: 'Company' },
      facts: [named('house', 'Aster'), named('shop', 'Aster Shanghai'), owned],
    })
    await take(leak('First', 'Aster', '2025-05'), leak('Second', 'Aster Shanghai', '2025-05'))
    expect(await count('Incident')).toBe(2)
    await take(family)
    expect(await count('Incident')).toBe(1)
    await write(graph, { kind: 'WITHDRAW', source: family.article.sha256 })
    expect(await count('Incident')).toBe(2)
    await write(graph, { kind: 'RESTORE', source: family.article.sha256 })
    expect(await count('Company')).toBe(2)
    expect(await count('Incident')).toBe(1)
  })

  it('a ruling, its penalty and what was said of it become one each, and so does the undated leak that it is about', async () => {
    await take(fine('First', 'Data Office', 10, '2025-05'), fine('Second', 'Data Office', null, null))
    for (const label of ['Ruling', 'Penalty', 'Statement', 'Incident']) expect(`${label} ${await count(label)}`).toBe(`${label} 1`) // prettier-ignore
    expect(await reasons('SAME')).toEqual(['AGREE', 'AGREE', 'AGREE', 'SAME_RULING'])
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  it('another office rules on its own, and another amount is another penalty', async () => {
    await take(fine('First', 'Data Office', 10, '2025-05'), fine('Second', 'Data Office', 20, '2025-05'), fine('Third', 'Trade Office', 10, '2025-05')) // prettier-ignore
    expect([await count('Ruling'), await count('Penalty'), await count('Incident')]).toEqual([2, 3, 1])
  })

  it('a corrected day parts what it had joined, and all that hung on it', async () => {
    await take(fine('First', 'Data Office', 10, '2025-05'), fine('Second', 'Data Office', 10, '2025-05'))
    const [claim] = await graph.read(`MATCH (c:Claim {predicate: 'DATE'})-[:SUBJECT]->(:Mention {type: 'Ruling'}) RETURN c.id AS id ORDER BY id`) // prettier-ignore
    await write(graph, { kind: 'CORRECT', claim: String(claim?.['id']), value: { ...day('2025-11-11') } })
    // The corrected one is a person's word, so it is the joined ruling's date too: only a person parts them.
    expect(await count('Ruling')).toBe(2)
    expect([await count('Penalty'), await count('Statement'), await count('Incident')]).toEqual([2, 2, 1])
    expect(await rebuild(graph)).toEqual({ changed: 0 })
  })

  it('a person parts what a machine joined, by undoing or by NEVER, and joins what it only proposes', async () => {
    await take(leak('First', 'Aster', '2025-05'), leak('Second', 'Aster', '2025-05'))
    const [[same] = []] = await decisions('SAME')
    await write(graph, { kind: 'UNDO', decision: String(same) })
    expect(await count('Incident')).toBe(2)
    expect(await reasons('PROPOSED')).toEqual([])
    const [a = '', b = ''] = await mentionsOf('Incident')
    await write(graph, { kind: 'DECIDE', decision: 'SAME', a, b, by: 'PERSON', at: '2026-01-01T00:00:00Z' })
    expect(await count('Incident')).toBe(1)
    await write(graph, { kind: 'DECIDE', decision: 'NEVER', a, b, by: 'PERSON', at: '2026-01-02T00:00:00Z' })
    expect(await count('Incident')).toBe(2)
  })

  it('a proposal that was answered is not made again', async () => {
    await take(leak('First', 'Aster', '2022-05'), leak('Second', 'Aster', null))
    const [[proposed] = []] = await decisions('PROPOSED')
    await write(graph, { kind: 'UNDO', decision: String(proposed) })
    await rebuild(graph)
    await take(leak('Third', 'Birch', null))
    expect(await reasons('PROPOSED')).toEqual([])
  })

  it('a processor that two leaks share does not make them one', async () => {
    const processed = (title: string, company: string) => {
      const shared: Told = { predicate: 'INVOLVED_IN', subject: 'cloud', object: 'leak', value: { role: 'PROCESSOR' } }
      return tell({
        title,
        mentions: { house: 'Company', cloud: 'Company', leak: 'Incident' },
        facts: [
          named('house', company),
          named('cloud', 'Cirrus Cloud'),
          { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } },
          { predicate: 'INVOLVED_IN', subject: 'house', object: 'leak', value: { role: 'VICTIM' } },
          on('leak', '2025-05'),
          shared,
        ],
      })
    }
    await take(processed('First', 'Aster'), processed('Second', 'Birch'))
    expect(await count('Incident')).toBe(2)
  })

  it('an acronym leads to who goes by it, unless two do or it is in another country', async () => {
    const office = (title: string, name: string, alias: string | null, country: string | null) =>
      tell({
        title,
        mentions: { office: 'Regulator' },
        facts: [
          named('office', name),
          ...(alias === null ? [] : [{ predicate: 'ALIAS', subject: 'office', value: { name: alias } } as Told]),
          ...(country === null ? [] : [{ predicate: 'COUNTRY', subject: 'office', value: { country } } as Told]),
        ],
      })
    const short = office('Short', 'DPO', null, 'FR')
    await take(short, office('Long', 'Data Protection Office', 'DPO', null))
    expect(await count('Regulator')).toBe(1)
    await take(office('Other', 'Department of Postal Order', 'DPO', null))
    expect(await count('Regulator')).toBe(3)
    await clear(graph)
    await take(short, office('Abroad', 'Data Protection Office', 'DPO', 'DE'))
    expect(await count('Regulator')).toBe(2)
    await clear(graph)
    await take(office('Long', 'Data Protection Office', 'the Office', null), office('Vague', 'Office', null, null))
    expect(await count('Regulator')).toBe(2)
  })
})
