import { getOperationAST, OperationTypeNode, type DocumentNode, type ExecutionArgs, type GraphQLSchema } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { ask, type Asked } from './direct-answer.ts'
import type { Context } from './schema.ts'
import { areTooDeep } from './use-limits.ts'
import type { ReadBody } from './use-request-body.ts'

const endpoint = '/graphql'
/** How many texts of queries are kept, and how long they may be; the longest of the app has 4 KB. */
const mostTexts = 1000
const longestText = 20_000
/** The same of what clients accept. */
const mostTypes = 64
const longestType = 200

/** What was read and asked for requests that could not be answered here; most can, and leave nothing to be collected. */
export type Early = WeakMap<object, { readonly body: Promise<GraphQLParams>; readonly asked: Asked | null }>

interface Given {
  readonly schema: GraphQLSchema
  /** Throws where the request asks for a state that there is not. */
  readonly contextFor: (request: Request) => Context
  readonly readBody: ReadBody
  readonly early: Early
}

/**
 * Answers a query that was sent before, and so was found valid, as soon as its body has been read: the hooks between a
 * request and its execution take longer than the database does for a small answer. Only what is plain is answered here.
 * Everything else goes on as if nothing had been; what was read and asked for it is not read and asked again.
 */
export function useKnownQuestions({ schema, contextFor, readBody, early }: Given): Plugin {
  const documents = new Map<string, DocumentNode>()
  /** What clients accept → the type of what they were sent. */
  const types = new Map<string, string>()
  const executed = new WeakSet<object>()

  async function answer(request: Request): Promise<string | null> {
    const body = readBody(request)
    let asked: Asked | null = null
    try {
      asked = askKnown(await body, request)
      if (asked) return JSON.stringify({ data: asked.complete(await Promise.all(asked.answers.values())) })
    } catch {
      // Whoever comes next meets it again, and knows what to say.
    }
    early.set(request, { body, asked })
    return null
  }

  function askKnown({ query, variables, operationName, ...more }: GraphQLParams, request: Request): Asked | null {
    const document = documents.get(query ?? '')
    const areObject = typeof (variables ?? {}) === 'object' && !Array.isArray(variables)
    const isPlain = Object.keys(more).length === 0 && areObject && !areTooDeep(variables)
    if (!document || !isPlain) return null
    return ask({ schema, document, operationName, variableValues: variables, contextValue: contextFor(request) })
  }

  return {
    onRequest: async (event) => {
      const { request, fetchAPI } = event
      if (request.method !== 'POST' || !request.url.endsWith(endpoint)) return
      const type = types.get(accepted(request))
      const text = type === undefined ? null : await answer(request)
      if (type === undefined || text === null) return
      event.endResponse(new fetchAPI.Response(text, { headers: { 'Content-Type': type } }))
    },
    onExecute: ({ args }) => {
      const { document, operationName, contextValue } = args as ExecutionArgs
      const { request, params } = contextValue as { request?: Request; params?: GraphQLParams }
      const isQuery = getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY
      if (!isQuery || params?.query === undefined || params.query.length > longestText || request?.method !== 'POST')
        return
      if (documents.size >= mostTexts) documents.clear()
      documents.set(params.query, document)
      executed.add(request)
    },
    onResponse: ({ request, response }) => {
      const type = response.headers.get('content-type')
      // A stream of events is made of answers in another way.
      if (!executed.has(request) || !type?.startsWith('application/')) return
      if (types.size >= mostTypes) types.clear()
      if (accepted(request).length <= longestType) types.set(accepted(request), type)
    },
  }
}

const accepted = ({ headers }: Request): string => headers.get('accept') ?? ''
