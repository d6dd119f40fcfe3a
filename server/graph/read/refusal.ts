import { GraphQLError } from 'graphql'

/** What can be asked wrongly of the graph. The codes are part of the API: they do not change. */
export type RefusalCode =
  | 'BAD_DATE'
  | 'BAD_CURSOR'
  | 'BAD_COUNT'
  | 'BAD_SELECTOR'
  | 'AMBIGUOUS_NAME'
  | 'UNKNOWN_ID'
  | 'SAME_THING'
  | 'BAD_INPUT'
  | 'TOO_MANY'
  | 'TOO_COMPLEX'
  | 'NEEDS_CURRENCY'
  | 'BAD_CURRENCY'
  | 'NEEDS_DATE'
  | 'BUSY'

/** An expected failure: `message` says what to try, `code` is for programs. */
export function refusal(code: RefusalCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
