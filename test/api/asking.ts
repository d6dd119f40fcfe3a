import { afterAll, beforeAll } from 'vitest'
import { createApi, type Api } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { clear } from '../graph/clear.ts'
import { freshGraph } from '../support/neo4j.ts'
import { makeWorld } from '../support/world.ts'

/** An object of an answer, with the members that tests look into where they asked for them; the others they compare whole. */
export interface Answered {
  readonly id: string
  readonly kind: string
  readonly knownFrom: string
  readonly nodes: readonly Answered[]
  readonly edges: readonly (Answered & { readonly cursor: string; readonly node: Answered })[]
  readonly truncated: boolean
  readonly review: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly source: { readonly id: string; readonly text: string }
  readonly from: Answered
  readonly to: Answered
  readonly claims: readonly Answered[]
  readonly evidence: readonly Answered[]
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  readonly [member: string]: unknown
}

/** An answer of the API. */
export interface Answer {
  readonly status: number
  readonly data: Readonly<Record<string, Answered>> | null
  readonly errors: readonly { message: string; path?: readonly unknown[]; extensions: { code: string } }[]
}

/** What a root field gave; fails the test where it gave nothing. */
export function given({ data, errors }: Answer, field: string): Answered {
  const answered = data?.[field]
  if (!answered) throw new Error(`No ${field}: ${JSON.stringify(errors)}`)
  return answered
}

export interface Asking {
  readonly graph: Graph
  readonly api: Api
  /** What was logged and kept from clients. */
  readonly logged: unknown[]
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>
}

/** Sends one query to an API as a client would. */
export async function send(api: Api, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await api.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  )
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>
  return { status: response.status, data, errors }
}

/** The API over the small invented world, for the tests of one file. */
export const askTheWorld = (): Asking => askAGraph(makeWorld)

/** The API over what `fill` puts into an empty graph, for the tests of one file or group. */
export function askAGraph(fill: (graph: Graph) => Promise<unknown>): Asking {
  let graph: Graph | undefined
  let api: Api | undefined
  const logged: unknown[] = []
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('Ask inside of a test')
    return thing
  }
  beforeAll(async () => {
    graph = await freshGraph()
    await clear(graph)
    await fill(graph)
    api = createApi({ graph, log: (error) => logged.push(error) })
  })
  afterAll(async () => {
    await graph?.close()
  })
  return {
    get graph() {
      return there(graph)
    },
    get api() {
      return there(api)
    },
    logged,
    ask: (query, variables) => send(there(api), query, variables),
  }
}
