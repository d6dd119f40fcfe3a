import { expect, it } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import { examples } from '../../server/api/examples.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { askTheWorld, send } from './asking.ts'

const world = askTheWorld()

it('a question that was warmed up for sends the database nothing it has not planned', async () => {
  const texts = new Set<string>()
  const graph: Graph = {
    ...world.graph,
    read: (cypher, parameters) => {
      texts.add(cypher)
      return world.graph.read(cypher, parameters)
    },
  }
  const api = createApi({ graph, log: (error) => world.logged.push(error) })
  await api.warmUp()
  const planned = texts.size
  expect(planned).toBeGreaterThan(30)
  for (const query of examples) expect((await send(api, query)).errors).toEqual([])
  expect(texts.size).toBe(planned)
  expect(world.logged).toEqual([])
})

it('warming up over a database that fails ends at the first failure, quietly', async () => {
  let asked = 0
  const fail = async (): Promise<never> => {
    asked += 1
    throw new Error('The disk is full')
  }
  const logged: unknown[] = []
  const graph: Graph = { read: fail, write: fail, close: () => Promise.resolve() }
  await createApi({ graph, log: (error) => logged.push(error) }).warmUp()
  expect(logged).toEqual([])
  // The root fields of the first question.
  expect(asked).toBeLessThan(10)
})
