import { createGraphQLError, type GraphQLParams, type Plugin } from 'graphql-yoga'
import type { Early } from './use-known-questions.ts'

/** A page of GraphQL; the longest query of the app has 4 KB. */
const mostBytes = 256 * 1024
/** A file of 20 MB as base64, in the variables. Only strings may be that long: what stands around them grows in memory. */
const mostWithStrings = 28_000_000
/** How many requests may be longer than `mostBytes` while they come in. */
const mostLongOnes = 8

/** Reads the body of a POST request, which can be done once. Throws what is to be answered where it is none of ours. */
export type ReadBody = (request: Request) => Promise<GraphQLParams>

/**
 * Reads bodies: JSON alone, which no page of another site can send without asking first, and never more than fits:
 * 256 KB, and strings in the variables beside (the text of an article, a file) up to 28 MB in all.
 */
export function bodyReader(): ReadBody {
  const long = { underWay: 0 }
  return (request) => readBody(request, long)
}

/** Takes the bodies of requests that came without having been answered from `early`. */
export function useRequestBody(read: ReadBody, early: Early): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'POST') setRequestParser((body) => early.get(body)?.body ?? read(body))
    },
  }
}

interface LongOnes {
  underWay: number
}

async function readBody(request: Request, long: LongOnes): Promise<GraphQLParams> {
  const [type] = (request.headers.get('content-type') ?? '').split(';')
  if (type?.trim().toLowerCase() !== 'application/json') {
    throw refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the query as JSON, with `content-type: application/json`.')
  }
  const text = await textOf(request, long)
  let params: unknown
  try {
    params = JSON.parse(text)
  } catch {
    throw refused(400, 'BAD_REQUEST', 'The body is no JSON. Send {"query": "...", "variables": {...}}.')
  }
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw refused(400, 'BAD_REQUEST', 'Send one query at a time: {"query": "...", "variables": {...}}.')
  }
  // What was parsed is kept for the next time.
  if ('query' in params && typeof params.query === 'string' && params.query.length > mostBytes) throw tooLarge()
  return params as GraphQLParams
}

async function textOf(request: Request, long: LongOnes): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > mostWithStrings) throw tooLarge()
  const decoder = new TextDecoder()
  const around = new OutsideOfStrings()
  let bytes = 0
  let text = ''
  let isLong = false
  let refusal: Error | null = null
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength
      if (bytes > mostWithStrings) throw tooLarge()
      // Who leaves before all has come in cuts the line, and the client never hears why: the rest is read and let go.
      if (refusal !== null) continue
      if (around.count(chunk) > mostBytes) refusal = tooLarge()
      else if (bytes > mostBytes && !isLong) {
        if (long.underWay >= mostLongOnes) refusal = busy()
        else {
          long.underWay += 1
          isLong = true
        }
      }
      text = refusal === null ? text + decoder.decode(chunk, { stream: true }) : ''
    }
  } finally {
    if (isLong) long.underWay -= 1
  }
  if (refusal !== null) throw refusal
  return text + decoder.decode()
}

const [quote, backslash] = [0x22, 0x5c]

/** Counts the bytes of JSON that are in no string, chunk by chunk; in UTF-8 both characters are bytes of their own. */
class OutsideOfStrings {
  #bytes = 0
  #inside = false
  #escaped = false

  count(chunk: Uint8Array): number {
    for (const byte of chunk) {
      if (!this.#inside) this.#bytes += 1
      if (this.#escaped) this.#escaped = false
      else if (byte === quote) this.#inside = !this.#inside
      else if (this.#inside && byte === backslash) this.#escaped = true
    }
    return this.#bytes
  }
}

const tooLarge = () =>
  refused(
    413,
    'TOO_LARGE',
    `The request is too large: ${mostBytes / 1024} KB at most, and long texts and files, ${mostWithStrings / 1_000_000} MB, ` +
      'in the variables only. Pass long lists page by page.',
  )

const busy = () => refused(503, 'BUSY', 'Too many files are coming in at once. Try again in a moment.')

const refused = (status: number, code: string, message: string) =>
  createGraphQLError(message, { extensions: { code, http: { status } } })
