import { getOperationAST, OperationTypeNode, type ExecutionArgs } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/driver.ts'

/**
 * A change is answered with this header; a request that carries it is answered from a state that holds the change, by
 * whichever server and whichever member of a cluster.
 */
export const bookmarkHeader = 'throughline-bookmark'
const mostLetters = 2000

/** The graph for a request: as new as its bookmark says. Throws BAD_BOOKMARK. */
export function graphFor(graph: Graph, request: Request): Graph {
  const bookmark = request.headers.get(bookmarkHeader)
  if (bookmark === null || bookmark === '') return graph
  if (bookmark.length <= mostLetters && /^[\w:,+/=-]+$/.test(bookmark)) return graph.since(bookmark)
  throw createGraphQLError(`\`${bookmarkHeader}\` holds no bookmark: send one as a change has given it, or none.`, {
    extensions: { code: 'BAD_BOOKMARK', http: { status: 412 } },
  })
}

/** Tells in a header where the graph stands after a change. */
export function useBookmarks(graph: Graph): Plugin {
  const changed = new WeakMap<Request, string>()
  return {
    onExecute: ({ args }) => {
      const { document, operationName, contextValue } = args as ExecutionArgs
      if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.MUTATION) return undefined
      const { request } = contextValue as { request: Request }
      return {
        onExecuteDone: async () => {
          changed.set(request, await graph.bookmark())
        },
      }
    },
    onResponse: ({ request, response }) => {
      const bookmark = changed.get(request)
      if (bookmark) response.headers.set(bookmarkHeader, bookmark)
    },
  }
}
