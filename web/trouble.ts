import { useEffect, useRef } from 'react'
import type { CombinedError } from 'urql'

/** Why there is no answer: the server is starting, cannot be reached, or could not do what it was asked. */
export type Trouble = 'starting' | 'away' | 'failed'

const every = 3000

/** What went wrong, what happened to the data, what happens next or can be tried. */
export const troubleInWords: Readonly<Record<Trouble, { readonly what: string; readonly next: string }>> = {
  starting: {
    what: 'The server is starting.',
    next: 'Its database takes some seconds. This page asks again by itself until it answers.',
  },
  away: {
    what: 'The server does not answer.',
    next: 'Nothing was changed. See that it still runs (its terminal says so); this page asks again by itself every few seconds.',
  },
  failed: {
    what: 'The server could not answer this.',
    next: 'Nothing was changed. Its log says what went wrong.',
  },
}

/** Null where there is none. */
export function troubleOf(
  error: Pick<CombinedError, 'networkError' | 'graphQLErrors' | 'response'> | undefined,
): Trouble | null {
  if (error === undefined) return null
  const starting = error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'STARTING')
  const status: unknown = error.response?.status
  if (starting || status === 503) return 'starting'
  return error.networkError === undefined ? 'failed' : 'away'
}

/** The trouble with an answer. As long as it is one that passes by itself, asks again every few seconds. */
export function useTrouble(
  { error, fetching }: { readonly error?: CombinedError | undefined; readonly fetching: boolean },
  again: () => void,
): Trouble | null {
  const ask = useRef(again)
  useEffect(() => {
    ask.current = again
  })
  const trouble = troubleOf(error)
  const waits = trouble !== null && trouble !== 'failed' && !fetching
  useEffect(() => {
    if (!waits) return undefined
    const timer = setTimeout(() => ask.current(), every)
    return () => clearTimeout(timer)
  }, [waits])
  return trouble
}
