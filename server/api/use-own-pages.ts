import { getOperationAST, OperationTypeNode, type DocumentNode } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'

interface Arguments {
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly contextValue: { readonly request?: Request }
}

/**
 * Refuses what changes the graph where the page of another site sends it: FORBIDDEN. A browser says whose page it is;
 * programs that say nothing are let through. Questions need no such care, since the answer is kept from other sites.
 */
export function useOwnPages(): Plugin {
  return {
    onExecute({ args }) {
      const { document, operationName, contextValue } = args as Arguments
      if (getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION)
        refuseOthers(contextValue.request)
    },
    onSubscribe({ args }) {
      refuseOthers((args as Arguments).contextValue.request)
    },
  }
}

function refuseOthers(request: Request | undefined): void {
  if (!request) return
  const { headers, method, url } = request
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  // Another port of this machine is another site's page, too: the browser calls it "same-site".
  const isOwn = (site === null || site === 'same-origin' || site === 'none') && (origin === null || isOf(origin, url))
  // Older browsers send neither with the picture of a page, but such a request accepts no events.
  const isAsked = method !== 'GET' || (headers.get('accept') ?? '').includes('text/event-stream')
  if (!isOwn || !isAsked)
    throw createGraphQLError('Only pages of this server and programs may change anything. Ask from there.', {
      extensions: { code: 'FORBIDDEN', http: { status: 403 } },
    })
}

const isOf = (origin: string, url: string): boolean => URL.parse(origin)?.host === new URL(url).host
