import { createGraphQLError, type GraphQLParams, type Plugin } from 'graphql-yoga'

/** A page of GraphQL; the longest query of the app has 4 KB. */
const mostBytes = 256 * 1024

/**
 * Reads the body of POST requests: JSON alone, which no page of another site can send without asking first, and never
 * more than fits.
 */
export function useRequestBody(): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'POST') setRequestParser(readBody)
    },
  }
}

async function readBody(request: Request): Promise<GraphQLParams> {
  const [type] = (request.headers.get('content-type') ?? '').split(';')
  if (type?.trim().toLowerCase() !== 'application/json') {
    throw refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the query as JSON, with `content-type: application/json`.')
  }
  const text = await textOf(request)
  let params: unknown
  try {
    params = JSON.parse(text)
  } catch {
    throw refused(400, 'BAD_REQUEST', 'The body is no JSON. Send {"query": "...", "variables": {...}}.')
  }
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw refused(400, 'BAD_REQUEST', 'Send one query at a time: {"query": "...", "variables": {...}}.')
  }
  return params as GraphQLParams
}

async function textOf(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge()
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) throw tooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

const tooLarge = () =>
  refused(413, 'TOO_LARGE', `The request is too large: ${mostBytes / 1024} KB at most. Pass long lists page by page.`)

const refused = (status: number, code: string, message: string) =>
  createGraphQLError(message, { extensions: { code, http: { status } } })
