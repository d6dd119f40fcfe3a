import { parse, print, separateOperations } from 'graphql'
import { readdir, readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import { examples } from '../../server/api/examples.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { sourceId } from '../support/world.ts'
import { askTheWorld, send } from './asking.ts'

const world = askTheWorld()

/** Each with the fragments it takes, by name. */
async function operationsOfTheApp(): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir('web', { recursive: true })).filter((name) => name.endsWith('.graphql'))
  const texts = await Promise.all(files.map((name) => readFile(`web/${name}`, 'utf8')))
  const operations = Object.entries(separateOperations(parse(texts.join('\n'))))
  return Object.fromEntries(operations.map(([name, document]) => [name, print(document)]))
}

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
  const app = await operationsOfTheApp()
  const about = { Lanes: {}, Evidence: { id: 'accusation' }, ChainStory: { event: 'accusation' } }
  const beside = { Reader: { id: sourceId('autumn') }, BesideTheChain: { organizations: ['orrin'] } }
  for (const [operation, variables] of Object.entries({ ...about, ...beside }))
    expect((await send(api, app[operation] ?? '', variables)).errors).toEqual([])
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
  const graph: Graph = { read: fail, write: fail, bookmark: fail, since: () => graph, close: () => Promise.resolve() }
  await createApi({ graph, log: (error) => logged.push(error) }).warmUp()
  expect(logged).toEqual([])
  // The root fields of the first question.
  expect(asked).toBeLessThan(10)
})
