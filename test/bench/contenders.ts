/** The three that are measured, on the same database and with pools of the same size. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type * as Library from '@neo4j/graphql'
import type * as Yoga from 'graphql-yoga'
import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { createApi } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { behind, neighborhoodMaps, pathMaps, totalsMaps } from './by-hand.ts'
import type { Question, Variables } from './questions.ts'

export interface Contender {
  readonly name: 'ours' | 'peer' | 'byHand'
  /** Asks a question and gives what came back; the whole of it is there. */
  ask(question: Question, round: number): Promise<unknown>
  /** Where it listens to HTTP, if it does. */
  readonly url: string | null
  close(): Promise<void>
}

export interface Database {
  readonly uri: string
  readonly user: string
  readonly password: string
}

const POOL = 8

const open = ({ uri, user, password }: Database): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: POOL,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  })

type Fetch = (request: Request) => Promise<Response>

async function overYoga(name: 'ours' | 'peer', fetch: Fetch, listener: RequestListener, end: () => Promise<void>) {
  const server = createServer(listener)
  // A client that waits its turn keeps its connections.
  server.keepAliveTimeout = 600_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  return {
    name,
    url,
    ask: async (question: Question, round: number): Promise<unknown> => {
      const body = bodyOf(question[name].text, question[name].variables(round))
      const response = await fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
      return response.text()
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await end()
    },
  }
}

const headers = { 'content-type': 'application/json', accept: 'application/json' }
export const bodyOf = (query: string, variables: Variables): string => JSON.stringify({ query, variables })

export function ours(graph: Graph): Promise<Contender> {
  const api = createApi({ graph, log: (error) => void process.stderr.write(`${String(error)}\n`) })
  const listener = (request: IncomingMessage, response: ServerResponse) => void api.listener(request, response)
  return overYoga(
    'ours',
    (request) => api.fetch(request),
    listener,
    async () => undefined,
  )
}

/** The library is CommonJS, and graphql must be there once: all of its server is loaded as such. */
export async function peer(database: Database): Promise<Contender> {
  const require = createRequire(import.meta.url)
  const { Neo4jGraphQL } = require('@neo4j/graphql') as typeof Library
  const { createYoga } = require('graphql-yoga') as typeof Yoga
  const typeDefs = (await readFile(new URL('peer.graphql', import.meta.url), 'utf8'))
    .replace('TOTALS', quoted(totalsMaps))
    .replace('NEIGHBORHOOD', quoted(neighborhoodMaps))
    .replace('PATH', quoted(pathMaps))
    .replace('BEHIND', quoted(`${behind} RETURN n`))
  const driver = open(database)
  const schema = await new Neo4jGraphQL({
    typeDefs,
    driver,
    features: { filters: { String: { GTE: true } } },
  }).getSchema()
  const yoga = createYoga({ schema, logging: false, landingPage: false, graphiql: false, batching: false, cors: false })
  return overYoga(
    'peer',
    async (request) => yoga.fetch(request),
    (request, response) => void yoga(request, response),
    () => driver.close(),
  )
}

const quoted = (cypher: string): string =>
  cypher.replaceAll('"', '\\"').replaceAll('\n', ' ').replaceAll('$', '$$$$').trim()

export function byHand(database: Database): Contender {
  const driver = open(database)
  return {
    name: 'byHand',
    url: null,
    ask: async ({ byHand: { text, variables } }, round) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ })
      try {
        const { records } = await session.run(text, variables(round))
        return records.map((record) => record.map((value) => value))
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}
