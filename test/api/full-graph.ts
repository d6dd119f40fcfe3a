/**
 * A graph in which every field has values: drawn stories that share names, days and amounts, written as articles are, and
 * then reviewed, joined and withdrawn. All names are invented, and some are hostile.
 */
import type { Fact } from '../../server/facts/fact.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { write } from '../../server/graph/write.ts'
import { day, tell, type Told } from '../graph/invented.ts'
import { Choices } from './choices.ts'

export const stock = {
  names: ['Aster', 'Birch Ltd', 'Ünal "Q" A.Ş.', 'Back\\slash', 'ÉTOILE', 'Đông Á', '北風公司', 'Aster Shanghai'],
  offices: ['Data Office', 'Tribunal of Sál', 'Prosecutor "One"'],
  countries: ['FR', 'CN', 'KR', 'DE'],
  days: [
    '2025',
    '2025-05',
    '2025-05-07',
    '[..2025-05-31]',
    '[2025-06-01..]',
    '2025-09-09',
    'XXXX-09-09',
    '2025-21',
    '2026-02-01',
  ],
  published: ['2025-03-10', '2025-06', '2025-09-15', '2025-12-01', null],
  currencies: ['EUR', 'KRW', 'USD'],
  amounts: [10, 36e9, 36.033e9, 0.5, 1200],
  counts: [0, 3, 4, 5, 1200, 2_000_000],
  words: ['customer data', 'a "vault"', 'Instagram account', 'back\\up', 'ЖУРНАЛ', 'größe'],
  publishers: ['The Thread', 'Harbor "Post"', 'Ábaco'],
} as const

const companies = ['c1', 'c2', 'c3']
const events = ['leak', 'hack', 'r1', 'r2', 'p1', 'p2', 's1', 's2']
const mentions = {
  ...Object.fromEntries(companies.map((key) => [key, 'Company'] as const)),
  office: 'Regulator',
  leak: 'Incident',
  hack: 'Incident',
  r1: 'Ruling',
  r2: 'Ruling',
  p1: 'Penalty',
  p2: 'Penalty',
  s1: 'Statement',
  s2: 'Statement',
} as const

/** One drawn fact; `c` chooses. */
const facts: readonly ((c: Choices) => Told)[] = [
  (c) => ({ predicate: 'ALIAS', subject: c.of(companies), value: { name: c.of(stock.names) } }),
  (c) => ({ predicate: 'COUNTRY', subject: c.of([...companies, 'office']), value: { country: c.of(stock.countries) } }),
  (c) => ({
    predicate: 'IDENTIFIER',
    subject: c.of(companies),
    value: { scheme: 'LEI', id: c.of(['12', '1', 'a"b']) },
  }),
  (c) => ({ predicate: 'DESCRIPTION', subject: c.of(companies), value: { text: c.of(stock.words) } }),
  (c) => ({ predicate: 'KIND', subject: c.of(companies), value: { kind: c.of(['GROUP', 'BRAND', 'SUBSIDIARY']) } }),
  (c) => ({ predicate: 'KIND', subject: 'office', value: { kind: c.of(['AUTHORITY', 'COURT']) } }),
  (c) => ({ predicate: 'KIND', subject: c.of(['leak', 'hack']), value: { kind: c.of(['FRAUD', 'OUTAGE', 'OTHER']) } }),
  (c) => ({
    predicate: 'KIND',
    subject: c.of(['r1', 'r2']),
    value: { kind: c.of(['FINE', 'ACCUSATION', 'DISMISSAL']) },
  }),
  (c) => ({ predicate: 'KIND', subject: c.of(['p1', 'p2']), value: { kind: c.of(['FINE', 'BAN', 'OTHER']) } }),
  (c) => ({
    predicate: 'KIND',
    subject: c.of(['s1', 's2']),
    value: { kind: c.of(['DENIAL', 'APOLOGY', 'DISCLOSURE']) },
  }),
  (c) => ({ predicate: 'DATE', subject: c.of(events), value: day(c.of(stock.days)) }),
  (c) => ({ predicate: 'DATE', subject: c.of(events), value: day(c.of(stock.days)) }),
  (c) => ({ predicate: 'DISCOVERED', subject: c.of(['leak', 'hack']), value: day(c.of(stock.days)) }),
  (c) => ({ predicate: 'TITLE', subject: c.of(events), value: { title: c.of(stock.words) } }),
  (c) => ({ predicate: 'TARGET', subject: c.of(['leak', 'hack']), value: { name: c.of(stock.words) } }),
  (c) => {
    const [a, b] = [c.of(stock.counts), c.of(stock.counts)]
    const value = c.of([
      { min: a, max: a, qualifier: 'EXACT' as const },
      { min: a, max: null, qualifier: 'AT_LEAST' as const },
      { min: null, max: a, qualifier: 'AT_MOST' as const },
      { min: Math.min(a, b), max: Math.max(a, b), qualifier: 'BETWEEN' as const },
    ])
    return { predicate: 'AFFECTED', subject: c.of(['leak', 'hack']), value: { ...value, phrase: '"min":7' } }
  },
  (c) => ({
    predicate: 'DATA_TYPE',
    subject: c.of(['leak', 'hack']),
    value: { type: c.of(['IBAN', 'NAME', 'EMAIL']), taken: c.of(['YES', 'NO', 'UNKNOWN']) },
  }),
  (c) => ({
    predicate: 'TOUCHED_COUNTRY',
    subject: c.of(['leak', 'hack']),
    value: { country: c.of(stock.countries), role: c.of(['AFFECTED', 'ORIGIN', 'DESTINATION']) },
  }),
  (c) => ({
    predicate: 'ACTOR',
    subject: c.of(['leak', 'hack']),
    value: {
      name: c.of([null, 'Night Owls']),
      kind: c.of(['EXTERNAL', 'INTERNAL', 'UNKNOWN']),
      phrase: '"kind":"PARTNER"',
    },
  }),
  (c) => ({
    predicate: 'INVOLVED_IN',
    subject: c.of(companies),
    object: c.of(['leak', 'hack']),
    value: { role: c.of(['VICTIM', 'SENDER', 'RESPONSIBLE']) },
  }),
  (c) => ({ predicate: 'ISSUED', subject: 'office', object: c.of(['r1', 'r2']) }),
  (c) => ({
    predicate: 'BROUGHT_BY',
    subject: c.of(['r1', 'r2']),
    value: c.of([
      { name: 'Anna "A" Berg', kind: 'PERSON', mention: null },
      { name: 'An owner', kind: 'COMPANY', mention: 'c1' },
    ]),
  }),
  (c) => ({ predicate: 'AGAINST', subject: c.of(['r1', 'r2']), object: c.of(companies) }),
  (c) => ({ predicate: 'ABOUT', subject: c.of(['r1', 'r2', 's1', 's2']), object: c.of(['leak', 'hack', 'r1', 'p1']) }),
  (c) => ({ predicate: 'REVIEWS', subject: 'r2', object: c.of(['r1']) }),
  (c) => ({
    predicate: 'LEGAL_BASIS',
    subject: c.of(['r1', 'r2']),
    value: { text: c.of(['Article 66', '§ "12" \\ 3']) },
  }),
  (c) => ({
    predicate: 'FINDING',
    subject: c.of(['r1', 'r2']),
    value: { text: '"outcome":"INCONCLUSIVE"', outcome: c.of(['VIOLATION', 'NO_VIOLATION']) },
  }),
  (c) => ({
    predicate: 'AMOUNT',
    subject: c.of(['p1', 'p2']),
    value: c.of([
      { amount: c.of(stock.amounts), currency: c.of(stock.currencies), phrase: 'so much' },
      { amount: null, currency: null, phrase: 'not said' },
    ]),
  }),
  (c) => ({ predicate: 'ON', subject: c.of(['p1', 'p2']), object: c.of(companies) }),
  (c) => ({
    predicate: 'IMPOSED',
    subject: c.of(['r1', 'r2']),
    object: c.of(['p1', 'p2']),
    value: { status: c.of(['ANNOUNCED', 'IMPOSED']), amount: null, currency: null },
  }),
  (c) => ({
    predicate: 'ALTERED',
    subject: c.of(['r2', 's2']),
    object: c.of(['p1', 'p2']),
    value: { status: c.of(['REDUCED', 'PAID', 'APPEALED']), amount: c.of([null, 7]), currency: 'EUR' },
  }),
  (c) => ({ predicate: 'MADE', subject: c.of([...companies, 'office']), object: c.of(['s1', 's2']) }),
  (c) => ({
    predicate: 'BY',
    subject: c.of(['s1', 's2']),
    value: c.of([
      { name: 'The "Owls"', kind: 'HACKERS', mention: null },
      { name: 'Readers', kind: 'PUBLIC', mention: null },
    ]),
  }),
  (c) => ({
    predicate: 'LED_TO',
    subject: c.of(['leak', 'r1']),
    object: c.of(['hack', 'p1', 's1']),
    value: { kind: c.of(['CAUSED', 'FOLLOWED']) },
  }),
  (c) => ({
    predicate: 'SUBSIDIARY_OF',
    subject: c.of(['c2', 'c3']),
    object: 'c1',
    value: { from: c.of([null, day('2017')]), until: c.of([null, null, day('2024')]), share: c.of([null, 0.5]) },
  }),
]

const said = (c: Choices): Partial<Told> => ({
  stance: c.of<Fact['stance']>(['REPORTS', 'REPORTS', 'SAYS', 'FINDS', 'ACCUSES', 'DENIES']),
  modality: c.of<Fact['modality']>(['ACTUAL', 'ACTUAL', 'ACTUAL', 'ACTUAL', 'PROPOSED', 'NEGATED']),
  certainty: c.once(6) ? 'CANDIDATE' : 'SURE',
  saidOn: c.once(3) ? day(c.of(['2025-04-01', '2025-05', '2026'])) : null,
  saidBy: c.once(2)
    ? c.of([
        { name: 'The Data Office', kind: 'REGULATOR', mention: 'office' },
        { name: 'A "spokes\\person"', kind: 'PERSON', mention: null },
      ])
    : null,
})

function story(c: Choices, number: number) {
  const first: Told[] = [
    ...companies.map((subject): Told => ({
      predicate: 'NAME',
      subject,
      value: { name: c.of(stock.names), named: !c.once(6) },
    })),
    { predicate: 'NAME', subject: 'office', value: { name: c.of(stock.offices), named: true } },
    { predicate: 'KIND', subject: 'leak', value: { kind: c.of(['DATA_BREACH', 'FRAUD']) } },
    { predicate: 'INVOLVED_IN', subject: 'c1', object: 'leak', value: { role: 'VICTIM' } },
    ...events.slice(1).map((subject): Told => ({
      predicate: 'KIND',
      subject,
      value: { kind: subject.startsWith('r') ? 'WARNING' : 'OTHER' },
    })),
  ]
  const more = Array.from({ length: 30 }, (): Told => ({ ...c.of(facts)(c), ...said(c) }) as Told)
  const told = tell({
    mentions,
    facts: [...first, ...more],
    title: `Story ${number}`,
    published: c.of(stock.published),
  })
  const published = { publisher: c.of([null, ...stock.publishers]), language: c.of(['en', 'fr', null]) }
  // Two wordings of some pages.
  return { ...told, article: { ...told.article, ...published, url: `https://paper.example/${number % 7}` } }
}

/** Fills an empty graph from a seed. */
export async function fillGraph(graph: Graph, seed = 20_261_129, stories = 10): Promise<void> {
  const c = new Choices(seed)
  const readings = Array.from({ length: stories }, (_, number) => story(c, number))
  await write(graph, { kind: 'IMPORT', readings: readings.slice(0, stories / 2) })
  await write(graph, { kind: 'IMPORT', readings: readings.slice(stories / 2) })
  const ids = async (cypher: string): Promise<string[]> => (await graph.read(cypher)).map(({ id }) => String(id))
  const claims = await ids('MATCH (c:Claim) RETURN c.id AS id ORDER BY id')
  const mentioned = await ids("MATCH (m:Mention {type: 'Company'}) RETURN m.id AS id ORDER BY id")
  const sources = await ids('MATCH (s:Source) RETURN s.id AS id ORDER BY id')
  for (const review of ['ACCEPTED', 'REJECTED', 'ACCEPTED', 'REJECTED'] as const)
    await write(graph, { kind: 'REVIEW', claim: c.of(claims), review })
  for (let pair = 0; pair < 2; pair += 1) {
    const [a, b] = [c.of(mentioned), c.of(mentioned)]
    const at = `2026-01-01T00:00:0${pair}Z`
    if (a !== b) await write(graph, { kind: 'DECIDE', decision: 'SAME', a, b, by: 'PERSON', at })
  }
  await write(graph, { kind: 'WITHDRAW', source: c.of(sources) })
}
