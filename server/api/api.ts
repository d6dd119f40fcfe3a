import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga } from 'graphql-yoga'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Graph } from '../graph/driver.ts'
import { createReader } from '../graph/read/reader.ts'
import { examples } from './examples.ts'
import { maskError } from './mask-error.ts'
import { createSchema, readField, type Context } from './schema.ts'
import { useLimits } from './use-limits.ts'
import { useRequestBody } from './use-request-body.ts'
import { warmUp } from './warm-up.ts'

export interface Api {
  fetch(request: Request): Promise<Response>
  /** The same as a listener of node:http. */
  listener(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Asks what people ask first, so that their first answers come fast. Takes a while, never fails, may be left alone. */
  warmUp(): Promise<void>
}

/**
 * The GraphQL API at /graphql, with GraphiQL for browsers. No other site's pages may read it (no CORS headers), batches
 * are refused, and what goes wrong is masked and handed to `log`.
 */
export function createApi({ graph, log }: { graph: Graph; log: (error: unknown) => void }): Api {
  const schema = createSchema()
  const context: Context = { reader: createReader(graph) }
  const yoga = createYoga<object, Context>({
    schema,
    context,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    logging: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    graphiql: {
      title: 'Throughline: ask the graph',
      defaultTabs: examples.map((query) => ({ query })),
      defaultQuery: examples[0] ?? '',
    },
    renderGraphiQL,
    plugins: [useLimits(), useRequestBody(), useResponseKeys()],
  })
  return {
    fetch: async (request) => yoga.fetch(request),
    listener: async (request, response) => yoga(request, response),
    warmUp: () => warmUp(schema, context),
  }
}

/** Reads compiled objects by response key wherever no resolver says otherwise. */
function useResponseKeys() {
  return {
    onExecute: ({ args }: { args: { fieldResolver?: unknown } }) => {
      args.fieldResolver = readField
    },
  }
}
