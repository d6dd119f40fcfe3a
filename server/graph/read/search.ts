import type { Graph, Row } from '../driver.ts'
import { allThen, counts, isKnown } from './known.ts'
import { list, members, textOrNull, thenOf } from './stored.ts'
import { readTogether } from './together.ts'
import { luceneOf, placesOf, readingsOf, type Word } from './words.ts'

interface Found {
  readonly id: string
  /** The name of its type. */
  readonly type: string
  readonly score: number
  /** What was asked for beside, if it was. */
  readonly beside?: unknown
  /** Its fields; null where they are long, and read only of what is handed out. */
  readonly texts: readonly Field[] | null
}

type Field = readonly [name: string, text: string]

/** What was found, without what is selected of it. */
export interface Hit extends Omit<Found, 'texts'> {
  readonly field: string
  /** The whole field; empty where nobody wants to see it. */
  readonly text: string
}

export interface Search {
  readonly text: string
  /** Names of types; empty for all. */
  readonly types: readonly string[]
  readonly first: number
  readonly asOf: string | null
  /** Whether anybody wants to see where the words stand. */
  readonly shown: boolean
  /** Of things of the one type asked for, what else to read of each `n`, as Cypher, with its parameters. */
  readonly beside: { readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> } | null
}

export const mostHits = 100

/** The names of types that `SearchType`s stand for. */
export const typesOf = (given: unknown): string[] =>
  list(given).map((name) => String(name).replace(/(?<=.)./gu, (letter) => letter.toLowerCase()))

/** The best of what holds the words, best first, equally good ones by id; what holds them with typos only where nothing else does. */
export async function findHits(graph: Graph, search: Search): Promise<{ hits: Hit[]; words: readonly Word[] }> {
  for (const words of search.first === 0 ? [] : readingsOf(search.text)) {
    const hits = await hitsOf(graph, search, words)
    if (hits.length > 0) return { hits, words }
  }
  return { hits: [], words: [] }
}

/** Each index is asked for at most ten times what is wanted, since some of it does not count or is not known by the day. */
async function hitsOf(
  graph: Graph,
  { types, first, asOf, shown, beside }: Search,
  words: readonly Word[],
): Promise<Hit[]> {
  const timed = asOf !== null
  const read = (cypher: string, fields: Readonly<Record<string, number>>): Promise<Row[]> =>
    readTogether(graph, cypher, luceneOf(words, fields), {
      ...beside?.parameters,
      most: Math.max(200, 10 * first),
      some: 10 * first,
      asOf,
      types,
      first,
    })
  const wants = (...names: string[]): boolean => types.length === 0 || names.some((name) => types.includes(name))
  const ofEvents = wants(...eventTypes)
  const [organizationRows, eventRows, claimRows, sourceRows] = await Promise.all([
    wants(...organizationTypes)
      ? read(organizations(timed, shown, types, beside?.cypher), { name: 4, aliases: 3, description: 1 })
      : [],
    ofEvents ? read(events(timed), { title: 3, target: 2 }) : [],
    ofEvents || wants('Claim') ? read(claims(timed, ofEvents), { quote: 1 }) : [],
    wants('Source') ? read(sources(timed, beside?.cypher), { title: 2, text: 1 }) : [],
  ])
  const entityRows = [...organizationRows, ...eventRows]
  const byClaims = claimRows.toSorted((a, b) => byRank(rankOf(a), rankOf(b)))
  const hits = [
    ...(timed ? entityRows.map(entityThen).filter(holding(words)) : entityRows.map(entityNow)),
    ...eventsOfClaims(byClaims),
    ...claimHits(byClaims),
    ...sourceRows.map(sourceOf),
  ]
  const best = new Map<string, Found>()
  for (const hit of hits.filter(({ type }) => wants(type))) {
    // What was found in several ways is shown by its own words rather than by a quote.
    const { score, ...known } = best.get(hit.id) ?? hit
    best.set(hit.id, { ...known, score: Math.max(score, hit.score) })
  }
  const handedOut = [...best.values()].toSorted(byRank).slice(0, first)
  return shown ? inFields(graph, handedOut, words) : handedOut.map((found) => ({ ...found, field: '', text: '' }))
}

const organizationTypes = ['Company', 'Regulator']
const eventTypes = ['Incident', 'Ruling', 'Penalty', 'Statement']

const from = (index: string, node: string): string =>
  `CALL db.index.fulltext.queryNodes('${index}', $query, {limit: toInteger($most)}) YIELD node AS ${node}, score`
const labelOf = (node: string, types: readonly string[]): string =>
  `head([label IN labels(${node}) WHERE label IN [${types.map((type) => `'${type}'`).join(', ')}]])`

/** As of a day: the values that held then. What was called otherwise then is found by the quotes that say so. */
const textsThen = (predicates: readonly string[]): string => allThen('n', predicates)

/** No other index gives organizations: of the present, no more than are handed out have to be read, and read once. */
function organizations(timed: boolean, shown: boolean, types: readonly string[], beside = 'null'): string {
  const wanted = organizationTypes.filter((type) => types.length === 0 || types.includes(type))
  const [only, ...others] = wanted.map((type) => `'${type}'`)
  return `${from('organization_words', 'n')} WHERE n:${wanted.join('|')} AND ${isKnown('n', timed)}
${timed ? '' : 'WITH n, score ORDER BY score DESC, n.id LIMIT toInteger($first)'}
RETURN n.id AS id, ${others.length > 0 ? labelOf('n', wanted) : only} AS type, score, ${beside} AS beside, ${
    timed
      ? textsThen(['NAME', 'ALIAS', 'DESCRIPTION'])
      : shown
        ? "[['NAME', n.name]] + [alias IN coalesce(n.aliases, []) | ['ALIAS', alias]] + [['DESCRIPTION', n.description]]"
        : '[]'
  } AS texts`
}

/** The one type asked for, if one index alone gives all of it: what is selected can be read as it is found; null otherwise. */
export const foundWhole = (types: readonly string[], asOf: string | null): string | null =>
  types.length === 1 && asOf === null
    ? ([...organizationTypes, 'Source'].find((type) => type === types[0]) ?? null)
    : null

const events = (timed: boolean): string =>
  `${from('event_words', 'n')} WHERE ${isKnown('n', timed)}
RETURN n.id AS id, ${labelOf('n', eventTypes)} AS type, score, ${
    timed ? textsThen(['TITLE', 'TARGET']) : "[['TITLE', n.title], ['TARGET', n.target]]"
  } AS texts`

/** Of those that count no more are looked into than are likely to be handed out: several may rest on the same words. */
const claims = (timed: boolean, withEvents: boolean): string =>
  `${from('claim_words', 'c')}
MATCH (c)-[:FROM]->(s:Source) WHERE ${counts('c', 's')} AND ${isKnown('c', timed)}
WITH c, s, score ORDER BY score DESC, c.id LIMIT toInteger($some)
RETURN c.id AS id, score, c.quote AS text, s.id + ' ' + c.start + ' ' + c.end AS place,
  ${withEvents ? eventsOf(timed) : '[]'} AS events`

const eventsOf = (timed: boolean): string =>
  `COLLECT { MATCH (c)-[:SUBJECT|OBJECT]->(:Mention)-[:IS]->(e:Event) WHERE ${isKnown('e', timed)}
    RETURN DISTINCT [e.id, ${labelOf('e', eventTypes)}] }`

/** Its words are known from its publication, not from the day of a statement in it. No other index gives sources. */
const sources = (timed: boolean, beside = 'null'): string =>
  `${from('source_words', 'n')} WHERE NOT coalesce(n.withdrawn, false) AND n.supersededBy IS NULL
  AND ${timed ? 'n.publishedUntil <= $asOf' : 'true'}
WITH n, score ORDER BY score DESC, n.id LIMIT toInteger($first)
RETURN n.id AS id, score, ${beside} AS beside`

const sourceTexts = `UNWIND $ids AS id MATCH (n:Source {id: id}) RETURN id, n.title AS title, n.text AS text`

const scoreOf = ({ score }: Row): number => Number(score)
const rankOf = (row: Row): Pick<Found, 'id' | 'score'> => ({ id: String(row['id']), score: scoreOf(row) })
const byRank = (a: Pick<Found, 'id' | 'score'>, b: Pick<Found, 'id' | 'score'>): number =>
  b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const entity = (row: Row, texts: readonly (readonly [field: string, text: string | null])[]): Found => ({
  ...rankOf(row),
  type: String(row['type']),
  beside: row['beside'],
  texts: texts.flatMap(([field, text]) => (text === null ? [] : [[field, text]])),
})

const entityNow = (row: Row): Found =>
  entity(
    row,
    list(row['texts']).map((pair) => [String(list(pair)[0]), textOrNull(list(pair)[1])]),
  )

const entityThen = (row: Row): Found =>
  entity(
    row,
    [...thenOf(row['texts'])].flatMap(([field, values]) => values.map((value) => [field, wording(value)] as const)),
  )

const wording = (value: unknown): string | null => {
  const { name, text, title } = members(value)
  return textOrNull(name ?? text ?? title)
}

/** As of a day all words have to stand in what was said then; the index knows only what is said now. */
const holding =
  (words: readonly Word[]) =>
  ({ texts }: Found): boolean => {
    const found = new Set((texts ?? []).flatMap(([, text]) => [...placesOf(words, text).found]))
    return words.every((word) => word.optional || found.has(word))
  }

const sourceOf = (row: Row): Found => ({
  ...rankOf(row),
  type: 'Source',
  score: scoreOf(row) / 2,
  beside: row['beside'],
  texts: null,
})

const eventsOfClaims = (rows: readonly Row[]): Found[] =>
  rows.flatMap((row) =>
    list(row['events']).map((event) => ({
      id: String(list(event)[0]),
      type: String(list(event)[1]),
      score: scoreOf(row),
      texts: quoteOf(row),
    })),
  )

/** One sentence carries many facts: of the claims that rest on the very same words, the first by id. */
function claimHits(rows: readonly Row[]): Found[] {
  const perPlace = Map.groupBy(rows, ({ place }) => String(place))
  return [...perPlace.values()].flatMap((same) => {
    const [row] = same.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
    return row ? [{ ...rankOf(row), type: 'Claim', score: scoreOf(row) * 0.75, texts: quoteOf(row) }] : []
  })
}

const quoteOf = ({ text }: Row): Field[] => [['QUOTE', String(text)]]

/** Each with the field in which most of the words stand. Only what is handed out is looked at: that is a few of hundreds. */
async function inFields(graph: Graph, found: readonly Found[], words: readonly Word[]): Promise<Hit[]> {
  const ids = found.filter(({ texts }) => texts === null).map(({ id }) => id)
  const rows = ids.length === 0 ? [] : await graph.read(sourceTexts, { ids })
  const read = new Map(rows.map((row) => [String(row['id']), row]))
  return found.flatMap((each) => {
    const [field, text] = (each.texts ? fullest(each.texts, words) : titleOrText(read.get(each.id), words)) ?? []
    return field === undefined || text === undefined ? [] : [{ ...each, field, text }]
  })
}

function fullest(texts: readonly Field[], words: readonly Word[]): Field | undefined {
  const placed = texts.map((field) => ({ field, found: placesOf(words, field[1]).found.size }))
  return placed.toSorted((a, b) => b.found - a.found)[0]?.field
}

/** Its title where all words stand there. */
function titleOrText({ title, text }: Row = {}, words: readonly Word[]): Field {
  const headed = placesOf(words, textOrNull(title) ?? '').found.size === words.length
  return headed ? ['TITLE', String(title)] : ['TEXT', textOrNull(text) ?? '']
}
