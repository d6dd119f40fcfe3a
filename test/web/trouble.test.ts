import { CombinedError } from 'urql'
import { expect, it } from 'vitest'
import { troubleOf } from '../../web/trouble.ts'

const coded = (code: string) => new CombinedError({ graphQLErrors: [{ message: 'No.', extensions: { code } }] })

it.each([
  ['is starting while it says so', coded('STARTING'), 'starting'],
  ['is starting while something before it answers 503', new CombinedError({ networkError: new Error('Unavailable'), response: new Response(null, { status: 503 }) }), 'starting'],
  ['is away where nothing answers', new CombinedError({ networkError: new TypeError('Failed to fetch') }), 'away'],
  ['failed where it answers with an error', coded('INTERNAL_SERVER_ERROR'), 'failed'],
  ['is in no trouble without one', undefined, null],
] as const)('The server %s', (_, error, trouble) => {
  expect(troubleOf(error)).toBe(trouble)
}) // prettier-ignore
