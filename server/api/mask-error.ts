import { GraphQLError } from 'graphql'
import { GraphError } from '../graph/error.ts'

/**
 * What a client may know of a failure: expected ones as they are; that the database does not answer, without its
 * address or the text of a query; of everything else only that it happened. Those are logged.
 */
export function maskError(error: unknown, log: (error: unknown) => void): Error {
  const cause = rootOf(error)
  if (cause instanceof GraphQLError) return coded(error instanceof GraphQLError ? error : cause)
  log(cause)
  const { message, code } = cause instanceof GraphError ? unavailable(cause) : unexpected
  const at = error instanceof GraphQLError ? error : undefined
  return new GraphQLError(message, {
    nodes: at?.nodes ?? null,
    path: at?.path ?? null,
    extensions: { code, http: { status: code === unexpected.code ? 500 : 503 } },
  })
}

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

const unavailable = ({ code }: GraphError) => ({
  code,
  message:
    code === 'DATABASE_SLOW'
      ? 'The database took too long to answer. Ask for less at once: fewer fields, smaller pages.'
      : 'The database does not answer. Try again in a moment; the log of the server says more.',
})

const unexpected = {
  code: 'INTERNAL',
  message: 'Something went wrong on our side. The log of the server says what; asking again may help.',
}
