/**
 * A failure that was to be expected, with a code for programs and a message that tells a person what to try.
 * Anything that is no `GraphError` is a bug of ours, to be masked and logged.
 */
export class GraphError extends Error {
  readonly code: GraphErrorCode

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'GraphError'
    this.code = code
  }
}

export type GraphErrorCode =
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_AUTH'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_BUSY'
  | 'DATABASE_SLOW'
  | 'DATABASE_BEHIND'
  | 'BAD_BOOKMARK'
  | 'DATABASE_ADDRESS'
  | 'DATABASE_NOT_FOUND'
  | 'DATABASE_READ_ONLY'
  | 'STORE_NEWER'
  | 'READING_INVALID'
  | 'CLAIM_NOT_FOUND'
  | 'MENTION_NOT_FOUND'
  | 'DECISION_NOT_FOUND'
  | 'DECISION_INVALID'
  | 'SOURCE_NOT_FOUND'
  | 'SOURCE_TAKEN_DOWN'
  | 'SOURCE_CHANGED'
