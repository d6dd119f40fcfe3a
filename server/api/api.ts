import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga } from 'graphql-yoga'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Graph } from '../graph/driver.ts'
import { createReader } from '../graph/read/reader.ts'
import { write } from '../graph/write.ts'
import { createImporting } from '../import/importing.ts'
import type { Importing } from '../import/importing.ts'
import { examples } from './examples.ts'
import { exportCsv, exportPath } from './export-csv.ts'
import { maskError } from './mask-error.ts'
import { createSchema, readField, type Context } from './schema.ts'
import { graphFor, useBookmarks } from './use-bookmarks.ts'
import { useDirectAnswers } from './use-direct-answers.ts'
import { useKnownQuestions, type Early } from './use-known-questions.ts'
import { useLimits } from './use-limits.ts'
import { useOwnPages } from './use-own-pages.ts'
import { bodyReader, useRequestBody } from './use-request-body.ts'
import { warmUp } from './warm-up.ts'

export interface Api {
  fetch(request: Request): Promise<Response>
  /** The same as a listener of node:http. */
  listener(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Asks what people ask first, so that their first answers come fast. Takes a while, never fails, may be left alone. */
  warmUp(): Promise<void>
}

/**
 * The GraphQL API at /graphql, with GraphiQL for browsers, and its connections as tables at /export.csv. No other site's pages may read it (no CORS headers) or change
 * anything, batches are refused, and what goes wrong is masked and handed to `log`. `importing` is for tests.
 */
export function createApi({
  graph,
  log,
  importing = createImporting(graph),
}: {
  graph: Graph
  log: (error: unknown) => void
  importing?: Importing
}): Api {
  const schema = createSchema()
  const context: Context = {
    reader: createReader(graph),
    importing,
    changeSource: (kind, source) => write(graph, { kind, source }),
    bookmark: () => graph.bookmark(),
  }
  const contextFor = (request: Request): Context => {
    const asked = graphFor(graph, request)
    return asked === graph ? context : { ...context, reader: createReader(asked) }
  }
  const readBody = bodyReader()
  const early: Early = new WeakMap()
  const yoga = createYoga<object, Context>({
    schema,
    context: ({ request }) => contextFor(request),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    // `useRequestBody` has bounds of its own.
    maxRequestBodySize: false,
    logging: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    graphiql: {
      title: 'Throughline: ask the graph',
      defaultTabs: examples.map((query) => ({ query })),
      defaultQuery: examples[0] ?? '',
    },
    renderGraphiQL,
    plugins: [
      useKnownQuestions({ schema, contextFor, readBody, early }),
      useLimits(),
      useRequestBody(readBody, early),
      useOwnPages(),
      useBookmarks(graph),
      useResponseKeys(),
      useDirectAnswers(early),
    ],
  })
  return {
    fetch: async (request) => yoga.fetch(request),
    listener: async (request, response) =>
      request.url?.split('?', 1)[0] === exportPath
        ? exportCsv(async (asked) => yoga.fetch(asked), request, response)
        : yoga(request, response),
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
