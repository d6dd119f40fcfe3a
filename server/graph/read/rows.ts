/** The Cypher of the rows of a page, and their reading. */
import type { Graph } from '../driver.ts'
import type { Conditions } from './conditions.ts'
import type { List } from './lists.ts'
import type { CompiledPage, Found } from './page.ts'
import { list as listOf } from './stored.ts'
import { halfOf, inside, orderOf, outside, shapeOfWindow, type Window } from './window.ts'

const mostTexts = 64

/** The Cypher of a page: what it shows in its direction, and where that is not enough, the rest. */
export interface PageTexts {
  readonly first: string
  readonly rest: string | null
}

/** Reads a page. Rows come in the order of an index straight out of it: passed on as a list, they take a third longer. */
export async function readRows(
  graph: Graph,
  list: List,
  conditions: Conditions,
  compiled: CompiledPage,
  window: Window,
  parameters: Record<string, unknown>,
): Promise<Found> {
  const { first, rest } = textsOf(list, conditions, compiled, window)
  const size = window.count + 1
  const [found] = await graph.read(first, { ...parameters, size })
  const rows = listOf(found?.['rows'])
  if (rest === null || found?.['rest'] !== true) return { ...found, rows }
  const [others] = await graph.read(rest, { ...parameters, size: size - rows.length })
  return { ...found, rows: [...rows, ...listOf(others?.['rows'])] }
}

/** Made once for all that differ in values alone. */
function textsOf(list: List, conditions: Conditions, compiled: CompiledPage, window: Window): PageTexts {
  const shape = JSON.stringify([conditions.all, conditions.ids, shapeOfWindow(window)])
  const known = compiled.texts.get(shape)
  if (known) return known
  const texts = makeTexts(list, conditions, compiled, window)
  if (compiled.texts.size >= mostTexts) compiled.texts.clear()
  compiled.texts.set(shape, texts)
  return texts
}

function makeTexts(list: List, conditions: Conditions, compiled: CompiledPage, window: Window): PageTexts {
  const all = conditionsOf(list, conditions)
  const texts = window.sorting.keys.map(({ matching }) => matching(conditions.timed, 'n'))
  const ids = conditions.ids.map((step, index) => `WITH ${index === 0 ? '' : '*, '}${step}`)
  const [near, far] = partsOf(list, all, texts, window, conditions.timed)
  const rows = ({ match, carried, order }: Part): string =>
    `CALL (${ids.length > 0 ? '*' : ''}) { ${match} WITH ${['n', ...carried].join(', ')} ORDER BY ${order} LIMIT toInteger($size)` +
    ` RETURN collect([${[...(carried.length > 0 ? carried : texts), 'n.id', ...compiled.columns].join(', ')}]) AS rows }`
  const columns = [
    near ? 'rows' : '[] AS rows',
    ...(far ? [`CASE WHEN size(rows) < $size THEN EXISTS { ${far.match} RETURN n } ELSE false END AS rest`] : []),
    ...(compiled.countsAll ? [`COUNT { MATCH ${list.match} WHERE ${all.join(' AND ')} } AS total`] : []),
    ...(compiled.looks.earlier ? [`${isThere(list, all, outside(window, texts, 'earlier'))} AS earlier`] : []),
    ...(compiled.looks.later ? [`${isThere(list, all, outside(window, texts, 'later'))} AS later`] : []),
  ]
  return {
    first: [...ids, ...(near ? [rows(near)] : []), `RETURN ${columns.join(', ')}`].join('\n'),
    rest: far ? [...ids, rows(far), 'RETURN rows'].join('\n') : null,
  }
}

const isThere = (list: List, all: readonly string[], where: string | null): string =>
  where === null ? 'false' : `EXISTS { MATCH ${list.match} WHERE ${[...all, where].join(' AND ')} }`

function conditionsOf(list: List, conditions: Conditions): string[] {
  const label = list.match === `(n:${list.label})` ? [] : [`n:${list.label}`]
  return [...label, list.known(conditions.timed), ...conditions.all]
}

/** Finds nodes `n`, with their keys where these are no properties, and says how they are sorted. */
interface Part {
  readonly match: string
  readonly carried: readonly string[]
  readonly order: string
}

/**
 * Two parts where the one key can be missing: what has one, in the order of the index, and what has none, by id; the
 * nearer in the direction of the window comes first, so paging over the boundary loses and repeats nothing.
 */
function partsOf(
  list: List,
  all: readonly string[],
  texts: readonly string[],
  window: Window,
  timed: boolean,
): readonly Part[] {
  const [only] = window.sorting.keys
  const [text = ''] = texts
  const match = `MATCH ${list.match} WHERE ${all.join(' AND ')}`
  if (!only || only.always || texts.length > 1) {
    const carried = texts.map((_, index) => `k${index}`)
    const where = inside(window, carried)
    const keyed = `${match} WITH n, ${texts.map((one, index) => `${one} AS k${index}`).join(', ')}`
    return [
      {
        match: where.length > 0 ? `${keyed} WHERE ${where.join(' AND ')}` : keyed,
        carried,
        order: orderOf(window, carried),
      },
    ]
  }
  return (window.backward ? [false, true] : [true, false]).flatMap((has): Part | readonly [] => {
    // Conditions directly on the properties, so that the planner can walk the index instead of sorting.
    const named = timed && has ? 'k0' : text
    const half = halfOf(window, named, has)
    if (!half) return []
    const where = half.where.join(' AND ')
    return named === text
      ? { match: `${match} AND ${where}`, carried: [], order: half.order }
      : { match: `${match} WITH n, ${text} AS k0 WHERE ${where}`, carried: ['k0'], order: half.order }
  })
}
