import type { Graph, Row } from '../driver.ts'
import { allThen, counts, isKnown } from './known.ts'
import { list, members, textOrNull, thenOf } from './stored.ts'
import { luceneOf, placesOf, wordsOf, type Word } from './words.ts'

/** What was found, without what is selected of it. */
export interface Hit {
  readonly id: string
  /** The name of its type. */
  readonly type: string
  readonly score: number
  readonly field: string
  /** The whole field; null where it is read only of what is handed out. */
  readonly text: string | null
  /** What was asked for beside, if it was. */
  readonly beside?: unknown
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

/**
 * The best of what holds the words, best first, equally good ones by id. Each index is asked for at most ten times what is
 * wanted, since some of it does not count or is not known by the day.
 */
export async function findHits(
  graph: Graph,
  { text, types, first, asOf, shown, beside }: Search,
): Promise<{ hits: Hit[]; words: Word[] }> {
  const words = wordsOf(text)
  if (words.length === 0 || first === 0) return { hits: [], words }
  const timed = asOf !== null
  const read = (cypher: string, fields: Readonly<Record<string, number>>): Promise<Row[]> =>
    graph.read(cypher, {
      ...beside?.parameters,
      query: luceneOf(words, fields),
      most: Math.max(200, 10 * first),
      asOf,
      types,
      first,
    })
  const wants = (...names: string[]): boolean => types.length === 0 || names.some((name) => types.includes(name))
  const found = await Promise.all([
    wants(...organizationTypes)
      ? read(organizations(timed, shown, types, beside?.cypher), { name: 4, aliases: 3, description: 1 })
      : [],
    wants(...eventTypes) ? read(events(timed), { title: 3, target: 2 }) : [],
    wants('Claim', ...eventTypes) ? read(claims(timed), { quote: 1 }) : [],
    wants('Source') ? read(sources(timed), { title: 2, text: 1 }) : [],
  ])
  const [ofOrganizations, ofEvents, claimRows, ofSources] = found
  const ofClaims = claimRows.toSorted((a, b) => byRank(rankOf(a), rankOf(b)))
  const hits = [
    ...(shown || timed ? ofOrganizations.flatMap((row) => entityHit(row, words, timed)) : ofOrganizations.map(bareHit)),
    ...ofEvents.flatMap((row) => entityHit(row, words, timed)),
    ...eventsOfClaims(ofClaims),
    ...claimHits(ofClaims),
    ...ofSources.map((row) => ({ ...idOf(row), type: 'Source', score: scoreOf(row) / 2, field: 'TEXT', text: null })),
  ]
  const best = new Map<string, Hit>()
  for (const hit of hits.filter(({ type }) => wants(type))) {
    // What was found in several ways is shown by its own words rather than by a quote.
    const { score, ...known } = best.get(hit.id) ?? hit
    best.set(hit.id, { ...known, score: Math.max(score, hit.score) })
  }
  return { hits: await withTexts(graph, [...best.values()].toSorted(byRank).slice(0, first), words), words }
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

/** The one type of organization asked for, of which all that is selected can be read as they are found; null otherwise. */
export const foundWhole = (types: readonly string[], asOf: string | null): string | null =>
  asOf === null && types.length === 1 && organizationTypes.includes(types[0] ?? '') ? (types[0] ?? null) : null

const events = (timed: boolean): string =>
  `${from('event_words', 'n')} WHERE ${isKnown('n', timed)}
RETURN n.id AS id, ${labelOf('n', eventTypes)} AS type, score, ${
    timed ? textsThen(['TITLE', 'TARGET']) : "[['TITLE', n.title], ['TARGET', n.target]]"
  } AS texts`

const claims = (timed: boolean): string =>
  `${from('claim_words', 'c')}
MATCH (c)-[:FROM]->(s:Source) WHERE ${counts('c', 's')} AND ${isKnown('c', timed)}
RETURN c.id AS id, score, c.quote AS text, s.id + ' ' + c.start + ' ' + c.end AS place,
  COLLECT { MATCH (c)-[:SUBJECT|OBJECT]->(:Mention)-[:IS]->(e:Event) WHERE ${isKnown('e', timed)}
    RETURN DISTINCT [e.id, ${labelOf('e', eventTypes)}] } AS events`

/** Its words are known from its publication, not from the day of a statement in it. */
const sources = (timed: boolean): string =>
  `${from('source_words', 'n')} WHERE NOT coalesce(n.withdrawn, false) AND n.supersededBy IS NULL
  AND ${timed ? 'n.publishedUntil <= $asOf' : 'true'}
RETURN n.id AS id, score`

const sourceTexts = `UNWIND $ids AS id MATCH (n:Source {id: id}) RETURN id, n.title AS title, n.text AS text`

const idOf = ({ id }: Row): { id: string } => ({ id: String(id) })
const scoreOf = ({ score }: Row): number => Number(score)
const rankOf = (row: Row): { id: string; score: number } => ({ ...idOf(row), score: scoreOf(row) })
const byRank = (a: Pick<Hit, 'id' | 'score'>, b: Pick<Hit, 'id' | 'score'>): number =>
  b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** By the field in which most of the words stand. As of a day all of them have to stand in what was said then. */
function entityHit(row: Row, words: readonly Word[], timed: boolean): Hit[] {
  const texts = textsOf(row, timed)
  const placed = texts.map(([field, text]) => ({ field, text, found: placesOf(words, text).found }))
  const found = new Set(placed.flatMap((one) => [...one.found]))
  if (timed && words.some((word) => !word.optional && !found.has(word))) return []
  const [best] = placed.toSorted((a, b) => b.found.size - a.found.size)
  return best ? [{ ...bareHit(row), field: best.field, text: best.text }] : []
}

/** Where nobody asks in which field the words stand. */
const bareHit = (row: Row): Hit => ({
  ...idOf(row),
  type: String(row['type']),
  score: scoreOf(row),
  field: 'NAME',
  text: '',
  beside: row['beside'],
})

function textsOf({ texts }: Row, timed: boolean): [field: string, text: string][] {
  const pairs = timed
    ? [...thenOf(texts)].flatMap(([field, values]) => values.map((value) => [field, wordingOf(value)] as const))
    : list(texts).map((pair) => [String(list(pair)[0]), textOrNull(list(pair)[1])] as const)
  return pairs.flatMap(([field, text]) => (text === null ? [] : [[field, text]]))
}

const wordingOf = (value: unknown): string | null => {
  const { name, text, title } = members(value)
  return textOrNull(name ?? text ?? title)
}

const eventsOfClaims = (rows: readonly Row[]): Hit[] =>
  rows.flatMap((row) =>
    list(row['events']).map((event) => ({
      id: String(list(event)[0]),
      type: String(list(event)[1]),
      score: scoreOf(row),
      field: 'QUOTE',
      text: String(row['text']),
    })),
  )

/** One sentence carries many facts: of the claims that rest on the very same words, the first by id. */
function claimHits(rows: readonly Row[]): Hit[] {
  const perPlace = Map.groupBy(rows, ({ place }) => String(place))
  return [...perPlace.values()].flatMap((same) => {
    const [row] = same.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
    return row
      ? [{ ...idOf(row), type: 'Claim', score: scoreOf(row) * 0.75, field: 'QUOTE', text: String(row['text']) }]
      : []
  })
}

/** Texts are long: read only of the sources that are handed out. */
async function withTexts(graph: Graph, hits: readonly Hit[], words: readonly Word[]): Promise<Hit[]> {
  const ids = hits.filter(({ text }) => text === null).map(({ id }) => id)
  if (ids.length === 0) return [...hits]
  const rows = new Map((await graph.read(sourceTexts, { ids })).map((row) => [String(row['id']), row]))
  return hits.map((hit) => {
    if (hit.text !== null) return hit
    const { title, text } = rows.get(hit.id) ?? {}
    const headed = placesOf(words, textOrNull(title) ?? '').found.size === words.length
    return headed ? { ...hit, field: 'TITLE', text: String(title) } : { ...hit, text: textOrNull(text) ?? '' }
  })
}
