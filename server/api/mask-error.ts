import { GraphQLError } from 'graphql'
import { GraphError } from '../graph/error.ts'
import type { GraphErrorCode } from '../graph/error.ts'

/**
 * What a client may know of a failure: expected ones as they are; that the database does not answer, without its
 * address or the text of a query; of everything else only that it happened. Those are logged.
 */
export function maskError(error: unknown, log: (error: unknown) => void): Error {
  const cause = rootOf(error)
  if (cause instanceof GraphQLError) return coded(error instanceof GraphQLError ? error : cause)
  const at = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}
  if (isOfTheInput(cause)) return new GraphQLError(cause.message, { ...at, extensions: { code: cause.code } })
  // Who goes while an article is read has ended it.
  if (!isAbort(cause)) log(cause)
  const { message, code } = cause instanceof GraphError ? unavailable(cause) : unexpected
  const http = { status: code === unexpected.code ? 500 : isOfTheBookmark(cause) ? 412 : 503 }
  return new GraphQLError(message, { ...at, extensions: { code, http } })
}

/** Asked without the bookmark there would be an answer. */
const isOfTheBookmark = (error: unknown): boolean =>
  error instanceof GraphError && (error.code === 'BAD_BOOKMARK' || error.code === 'DATABASE_BEHIND')

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

const ofTheInput = new Set<GraphErrorCode>([
  'SOURCE_NOT_FOUND',
  'SOURCE_TAKEN_DOWN',
  'SOURCE_CHANGED',
  'READING_INVALID',
])
const isOfTheInput = (error: unknown): error is GraphError => error instanceof GraphError && ofTheInput.has(error.code)

/** What GraphQL itself refuses while it executes (a missing variable, a mutation) comes without a code. */
function coded(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined) return error
  const { message, nodes, source, positions, path, extensions } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions, code: 'GRAPHQL_VALIDATION_FAILED' },
  })
}

function rootOf(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

const unavailable = (error: GraphError) => ({ code: error.code, message: whatToTry(error) })

function whatToTry(error: GraphError): string {
  if (isOfTheBookmark(error)) return error.message
  return error.code === 'DATABASE_SLOW'
    ? 'The database took too long to answer. Ask for less at once: fewer fields, smaller pages.'
    : 'The database does not answer. Try again in a moment; the log of the server says more.'
}

const unexpected = {
  code: 'INTERNAL',
  message: 'Something went wrong on our side. The log of the server says what; asking again may help.',
}
