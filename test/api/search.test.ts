/** Searching, in a few invented articles in several scripts, and as of a day in the small world. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Fact, Mention } from '../../server/facts/fact.ts'
import { importArticle } from '../../server/graph/import.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { write } from '../../server/graph/write.ts'
import { clear } from '../graph/clear.ts'
import { day, type Told } from '../graph/invented.ts'
import { makeWorld, sourceId } from '../support/world.ts'
import { askAGraph } from './asking.ts'

interface Found {
  readonly node: { readonly id: string; readonly __typename: string; readonly name?: string; readonly title?: string }
  readonly score: number
  readonly field: string
  readonly snippet: { text: string; start: number; ranges: readonly { start: number; end: number }[] }
}

const query = `query ($text: String!, $types: [SearchType!], $first: Int, $asOf: Date) {
  search(text: $text, types: $types, first: $first, asOf: $asOf) {
    node { __typename id ... on Organization { name } ... on Event { title } ... on Source { headline: title } }
    score field snippet { text start ranges { start end } }
  }
}`

const world = askAGraph(async () => undefined)

async function search(text: string, more: Record<string, unknown> = {}): Promise<Found[]> {
  const { data, errors } = await world.ask(query, { text, ...more })
  expect(errors).toEqual([])
  return data?.['search'] as unknown as Found[]
}

const names = async (text: string, more: Record<string, unknown> = { types: ['COMPANY'] }): Promise<unknown[]> =>
  (await search(text, more)).map(({ node }) => node.name ?? node.title)

const marked = ({ snippet: { text, ranges } }: Found): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end))

type Line = readonly [quote: string, told: Told]

/** An article of sentences, each fact resting on words of it. */
async function tell(title: string, text: string, lines: readonly Line[], url: string | null = null): Promise<string> {
  const spanOf = (quote: string) => {
    const start = text.indexOf(quote)
    if (start < 0) throw new Error(`"${quote}" is not in the text`)
    return { start, end: start + quote.length }
  }
  const said = { stance: 'REPORTS', modality: 'ACTUAL', certainty: 'SURE', saidOn: null, saidBy: null } as const
  const facts = lines.map(([quote, told]): Fact => ({ ...said, ...told, quote: spanOf(quote), reason: 'Invented' }))
  const mentions = new Map<string, Mention>()
  for (const [quote, { subject }] of lines)
    if (!mentions.has(subject))
      mentions.set(subject, { key: subject, type: subject === 'leak' ? 'Incident' : 'Company', spans: [spanOf(quote)] })
  const sha256 = createHash('sha256').update(text).digest('hex')
  const dated = { publishedOn: day('2025-05-13'), publishedOnOrigin: 'IMPORTER', publisher: null } as const
  const article = { sha256, text, title, url, language: 'en', summarizes: [], ...dated }
  await importArticle(world.graph, article, () => ({ rulesVersion: '1', mentions: [...mentions.values()], facts }))
  return sha256
}

const named = (subject: string, name: string): Line => [
  name,
  { predicate: 'NAME', subject, value: { name, named: true } },
]

describe('what people search for', () => {
  beforeAll(async () => {
    await clear(world.graph)
    await tell(
      'A letter from Hélarion',
      'Hélarion Beauté, known as HB Maison, wrote to its customers. Thieves took the loyalty database in the night. ' +
        'Strøm Fjord had the same visit, and the database of example.com was copied; L’Oréane knows nothing of it.',
      [
        named('helarion', 'Hélarion Beauté'),
        ['HB Maison', { predicate: 'ALIAS', subject: 'helarion', value: { name: 'HB Maison' } }],
        named('strom', 'Strøm Fjord'),
        named('oreane', 'L’Oréane'),
        ['Thieves took the loyalty database', { predicate: 'KIND', subject: 'leak', value: { kind: 'DATA_BREACH' } }],
        ['loyalty database', { predicate: 'TARGET', subject: 'leak', value: { name: 'loyalty database' } }],
      ],
    )
    await tell('海伦美妆泄露客户数据', '海伦美妆公司昨日确认，客户数据泄露。ディオネールも同じ。한울패션은 사과했다.', [
      named('hailun', '海伦美妆'),
      named('dionel', 'ディオネール'),
      named('hanul', '한울패션'),
    ])
  })

  it.each([
    ['Helarion', 'Hélarion Beauté', 'no accent where there is one'],
    ['hélarión', 'Hélarion Beauté', 'an accent where there is none'],
    ['beaute HELARION', 'Hélarion Beauté', 'another order and case'],
    ['hel', 'Hélarion Beauté', 'the beginning'],
    ['helraion', 'Hélarion Beauté', 'two letters swapped'],
    ['helarin', 'Hélarion Beauté', 'a letter left out'],
    ['hb maison', 'Hélarion Beauté', 'another name'],
    ['“Hélarion Beauté”', 'Hélarion Beauté', 'quotation marks'],
    ['strom', 'Strøm Fjord', 'a letter of another alphabet'],
    ["l'oreane", 'L’Oréane', 'an apostrophe of another shape'],
    ['海伦', '海伦美妆', 'the beginning of a Chinese name'],
    ['美妆', '海伦美妆', 'the end of a Chinese name'],
    ['ディオ', 'ディオネール', 'the beginning of a Japanese name'],
    ['한울', '한울패션', 'the beginning of a Korean name'],
  ])('%s finds %s: %s', async (text, name) => {
    expect(await names(text)).toEqual([name])
  })

  it.each(['helarion fjord', '“beauté hélarion”', '伦海', 'helo', 'beaute zzzz', '', ' ', '*', '"', '&& ||', '🧵'])(
    'nothing is found by %j: every word has to fit',
    async (text) => {
      expect(await names(text)).toEqual([])
    },
  )

  it('a typo is forgiven where nothing holds the words as they are typed, and what it stands for is highlighted', async () => {
    await tell('Two mills', 'Quinton Mills and Quinten Mills are two.', [
      named('quinton', 'Quinton Mills'),
      named('quinten', 'Quinten Mills'),
    ])
    expect(await names('quinton mills')).toEqual(['Quinton Mills'])
    expect(await names('quinten')).toEqual(['Quinten Mills'])
    const both = await search('quintan mills', { types: ['COMPANY'] })
    expect(new Set(both.map(({ node }) => node.name))).toEqual(new Set(['Quinten Mills', 'Quinton Mills']))
    expect(new Set(both.map((hit) => marked(hit).join(' ')))).toEqual(new Set(['Quinten Mills', 'Quinton Mills']))
  })

  it('the words are highlighted where they stand, as offsets', async () => {
    const [name] = await search('helar', { types: ['COMPANY'] })
    expect(name?.snippet).toEqual({ text: 'Hélarion Beauté', start: 0, ranges: [{ start: 0, end: 8 }] })
    const [alias] = await search('maison', { types: ['COMPANY'] })
    expect([alias?.field, alias?.snippet.text, alias && marked(alias)]).toEqual(['ALIAS', 'HB Maison', ['Maison']])
    const [text] = await search('example.com copied', { types: ['SOURCE'] })
    expect([text?.field, text && marked(text)]).toEqual(['TEXT', ['example.com', 'copied']])
    const [chinese] = await search('客户数据', { types: ['SOURCE'] })
    expect([chinese?.field, chinese && marked(chinese)]).toEqual(['TITLE', ['客户数据']])
    const [quote] = await search('thieves the', { types: ['CLAIM'] })
    expect([quote?.field, quote && marked(quote)]).toEqual(['QUOTE', ['Thieves', 'the']])
  })

  it('a long text is shown around the words, at the place in it that is told', async () => {
    const text = `${'Nothing happened on this day. '.repeat(80)}Then the vault of Quarrow stood open. ${'🧵 Later, silence. '.repeat(80)}`
    const id = await tell('A long night', text.trim(), [named('quarrow', 'Quarrow')])
    const [found] = await search('quarrow vault', { types: ['SOURCE'] })
    if (!found) throw new Error('Not found')
    expect(found.node.id).toBe(id)
    expect(marked(found)).toEqual(['vault', 'Quarrow'])
    expect(found.snippet.text.length).toBeLessThanOrEqual(240)
    expect(found.snippet.text.isWellFormed()).toBe(true)
    expect(text.startsWith(found.snippet.text, found.snippet.start)).toBe(true)
  })

  it('an event is found by its target and by the quotes that speak of it; organizations by name come first', async () => {
    expect(await names('thieves', { types: ['INCIDENT'] })).toEqual(['Leak of loyalty database'])
    const [byTarget] = await search('loyalty', { types: ['INCIDENT'] })
    expect([byTarget?.field, byTarget?.snippet.text]).toEqual(['TARGET', 'loyalty database'])
    const all = await search('helarion')
    expect(all.map(({ node, field }) => [node.__typename, field])).toEqual([
      ['Company', 'NAME'],
      ['Source', 'TITLE'],
      ['Claim', 'QUOTE'],
    ])
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(await search('helarion', { first: 1 })).toEqual(all.slice(0, 1))
    expect(await search('helarion', { first: 0 })).toEqual([])
  })

  it('equally good ones come by id', async () => {
    for (const [index, title] of ['one', 'two', 'three'].entries())
      await tell('The same zeppelin', `Text ${title}`, index === 0 ? [named('acme', 'Text')] : [])
    const ids = (await search('zeppelin')).map(({ node }) => node.id)
    expect(ids).toHaveLength(3)
    expect(ids).toEqual(ids.toSorted())
  })

  it('more than 100 are refused, and so are more searches in one request than are reasonable', async () => {
    const codes = async (text: string) => (await world.ask(text)).errors.map(({ extensions }) => extensions.code)
    expect(await codes('{ search(text: "a", first: 101) { score } }')).toEqual(['TOO_MANY'])
    expect(await codes('{ search(text: "a", first: -1) { score } }')).toEqual(['BAD_COUNT'])
    const many = Array.from({ length: 30 }, (_, index) => `a${index}: search(text: "a") { score }`)
    expect(await codes(`{ ${many.join(' ')} }`)).toEqual(['TOO_COMPLEX'])
  })

  it('aliases and fragments are answered as everywhere', async () => {
    const { data } =
      await world.ask(`{ a: search(text: "helarion", types: [COMPANY]) { __typename x: node { ...F } y: node { id } field }
         b: search(text: "thieves", types: [INCIDENT]) { node { ... on Incident { evidence(first: 1) { quote } } } } }
       fragment F on Company { n: name aliases }`)
    expect(data?.['a']).toEqual([
      {
        __typename: 'SearchHit',
        x: { n: 'Hélarion Beauté', aliases: ['HB Maison'] },
        y: { id: expect.any(String) },
        field: 'NAME',
      },
    ])
    expect(data?.['b']).toEqual([{ node: { evidence: [{ quote: 'Thieves took the loyalty database' }] } }])
  })

  it('organizations are the same where one type of them is asked for, which is read as it is found', async () => {
    const ask = async (types: string, hit: string): Promise<unknown> =>
      (
        await world.ask(
          `query ($one: Int) { search(text: "he", types: [${types}]) { ${hit} node { __typename ...F } } }
           fragment F on Company { name claims: evidence(first: $one) { quote source { title } } statements { title } }`,
          { one: 1 },
        )
      ).data?.['search']
    for (const hit of ['score', 'field', 'score snippet { text ranges { start end } }']) {
      const alone = await ask('COMPANY', hit)
      expect(alone).toHaveLength(1)
      expect(alone).toEqual(await ask('COMPANY, REGULATOR', hit))
    }
    expect(await ask('REGULATOR', 'score')).toEqual([])
  })

  it.each([
    'name:helarion',
    '+helarion -beaute',
    'helarion~',
    'hel?rion*',
    '*:*',
    '/.*/',
    '[a TO z]',
    '{a TO z}',
    'AND',
    'NOT OR',
    'a AND',
    '(((',
    '"',
    '\\',
    '\\"',
    'helarion^9999999',
    '^',
    '~2',
    'a:b:c',
    "' OR 1=1 //",
    '\u0000',
    '\uD800',
    '\uDC00 x',
    '²',
    '½ ①',
    'ﬁ',
    'x'.repeat(40_000),
    'a* '.repeat(5000),
    '"'.repeat(999),
    'e\u0301',
    '\u0301',
    '!',
    '<b>x</b>',
    '$query',
    'a\nb',
    '()',
    'ａｂ',
  ])('what is typed is no syntax: %j', async (text) => {
    await search(text)
  })

  it('whatever is typed is answered, with highlights that lie inside of the snippets, in order', async () => {
    const signs = fc.constantFrom(
      ...'+-&|!(){}[]^"~*?:\\/.,\'’ <>=@#$%;'.split(''),
      'AND',
      'OR',
      'NOT',
      ' TO ',
      'helarion',
      'thieves',
      '数据',
      '\u0000',
    )
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(signs, { maxLength: 12 }).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        for (const { snippet } of await search(text)) {
          let at = 0
          for (const { start, end } of snippet.ranges) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(at).toBeLessThanOrEqual(snippet.text.length)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('what does not count', () => {
  beforeAll(() => clear(world.graph))
  const story = (word: string, url: string | null = null) =>
    tell(`${word} speaks`, `We are told that ${word} was robbed.`, [named('one', word)], url)

  it('the words of a source that was taken back are not found, and are again when it counts again', async () => {
    const source = await story('Withdrawnia')
    expect(await search('withdrawnia')).toHaveLength(3)
    await write(world.graph, { kind: 'WITHDRAW', source })
    expect(await search('withdrawnia')).toEqual([])
    await write(world.graph, { kind: 'RESTORE', source })
    expect(await search('withdrawnia')).toHaveLength(3)
  })

  it('nor those of one that was taken down, or whose place a later wording took', async () => {
    await write(world.graph, { kind: 'TAKE_DOWN', source: await story('Downia') })
    expect(await search('downia')).toEqual([])
    await story('Formeria', 'https://news.example/one')
    expect(await search('formeria')).toHaveLength(3)
    await story('Lateria', 'https://news.example/one')
    expect(await search('formeria')).toEqual([])
    expect((await search('lateria')).length).toBeGreaterThan(0)
    expect(await rebuild(world.graph)).toEqual({ changed: 0 })
  })
})

describe('as of a day', () => {
  beforeAll(() => makeWorld(world.graph))
  const june = '2025-06-30'

  it('only what was known by then is found', async () => {
    expect(await names('harbor authority', {})).toContain('Harbor Data Authority')
    expect(await search('harbor', { asOf: june })).toEqual([])
    expect((await search('Instagram', { asOf: '2025-09-29' })).length).toBe(0)
    expect((await search('Instagram', { asOf: '2025-09-30' })).map(({ node }) => node.__typename)).toContain('Source')
    const then = await search('customer data', { asOf: june })
    expect(then.filter(({ node }) => node.__typename === 'Source').map(({ node }) => node.id)).toEqual([
      sourceId('spring'),
    ])
    expect(then.filter(({ field }) => field === 'TARGET').map(({ node }) => node.id)).toEqual(['leak'])
    expect(await names('orrin', { asOf: june, types: ['COMPANY'] })).toEqual(['Maison Orrin'])
    expect(await names('flagship', { asOf: june, types: ['COMPANY'] })).toEqual(['Maison Orrin'])
  })

  it('the text of a source is not known from the day of a statement in it, but its quote is', async () => {
    const then = await search('assessment', { asOf: '2025-09-10' })
    expect(then.map(({ node }) => node.__typename).toSorted()).toEqual(['Claim', 'Ruling'])
    expect((await search('declined', { asOf: '2025-09-10' })).length).toBe(0)
  })

  it('what nobody dated is left out', async () => {
    expect((await search('gazette')).length).toBeGreaterThan(0)
    expect(await search('gazette', { asOf: '2099-01-01' })).toEqual([])
    expect(await search('never', {})).toEqual([])
  })
})
