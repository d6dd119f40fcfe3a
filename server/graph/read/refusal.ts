import { GraphQLError } from 'graphql'

/** What a reader of the graph can have asked wrongly. The codes are part of the API: they do not change. */
export type RefusalCode =
  'BAD_DATE' | 'BAD_CURSOR' | 'BAD_COUNT' | 'BAD_SELECTOR' | 'TOO_MANY' | 'NEEDS_CURRENCY' | 'TOO_COMPLEX'

/** An expected failure: `message` says what to try, `code` is for programs. */
export function refusal(code: RefusalCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
