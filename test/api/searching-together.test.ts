import { describe, expect, it } from 'vitest'
import type { Graph } from '../../server/graph/driver.ts'
import { readTogether } from '../../server/graph/read/together.ts'
import { askAGraph } from './asking.ts'
import { draw } from './drawn.ts'

const companies = Array.from({ length: 24 }, (_, i) => `aster${String(i).padStart(2, '0')}`)
const world = askAGraph((graph) => draw(graph, { Company: companies, Regulator: ['office'], ties: [] }))

const text =
  '{ search(text: $text, types: [COMPANY, REGULATOR], first: 3) { score field node { id } snippet { text } } }'
const ask = (typed: string) => world.ask(`query ($text: String!) ${text}`, { text: typed })

/** Companies by their ids; for `zero` the database divides by it. */
const cypher = `WITH 1 / size(split($query, 'zero')[0]) AS checked
MATCH (n:Entity) WHERE n.id STARTS WITH $query AND checked >= 0 RETURN n.id AS id`
/** Counts the statements. */
function counting() {
  const statements: string[] = []
  const graph: Graph = {
    ...world.graph,
    read: (statement, parameters) => {
      statements.push(statement)
      return world.graph.read(statement, parameters)
    },
  }
  const read = async (query: string, parameters = {}) =>
    (await readTogether(graph, cypher, query, parameters)).map(({ id }) => String(id))
  return { read, statements }
}

describe('searches that come at once', () => {
  it('are answered as if each had come alone', async () => {
    const typed = [...companies, 'office', 'aster', 'nothing', 'astre07', '"aster08"', '(', 'aster1 AND', '  ']
    const alone = []
    for (const words of typed) alone.push(await ask(words))
    expect(await Promise.all(typed.map(ask))).toEqual(alone)
  })

  it('go to the database together where they would wait for each other, and alone where nothing is under way', async () => {
    const { read, statements } = counting()
    expect(await read('aster07')).toEqual(['aster07'])
    expect(statements).toEqual([cypher])
    expect(await Promise.all(companies.map((id) => read(id)))).toEqual(companies.map((id) => [id]))
    expect(statements.length - 1).toBeLessThan(10)
  })

  it('are not mixed where they ask for something else', async () => {
    const { read } = counting()
    const found = await Promise.all(companies.map((id, index) => read(id, { first: index % 2 })))
    expect(found).toEqual(companies.map((id) => [id]))
  })

  it('fail alone', async () => {
    const { read } = counting()
    const found = await Promise.allSettled([...companies, 'zero'].map((id) => read(id)))
    expect(found.map(({ status }) => status)).toEqual([...companies.map(() => 'fulfilled'), 'rejected'])
  })
})
