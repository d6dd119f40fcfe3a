import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { Numbered } from '../chain/order.ts'
import { EndsDocument, WaysDocument, WayWordsDocument } from '../generated.ts'
import type { ClaimWordsFragment, ThingFragment, WaysQuery } from '../generated.ts'
import { useTrouble } from '../trouble.ts'
import type { Trouble } from '../trouble.ts'
import type { View } from '../view.ts'
import { isThing } from '../words/claims.ts'
import { asked } from './asked.ts'
import { claimsOf, thingsOf, withWords } from './story.ts'
import type { Way } from './story.ts'

/** The ways between two things, as the picture, the sentence over it and the story below it need them. */
export interface FoundWays {
  /** The two ends; null until they have come. One that is not known is left out. */
  readonly ends: readonly ThingFragment[] | null
  /** Null until the answer has come; its ways are null where one of the two was not known then. */
  readonly answer: { readonly path: WaysQuery['path'] } | null
  /** The way that is told. */
  readonly way: Way | null
  /** Its things by their numbers, for the picture. */
  readonly numbers: readonly Numbered[] | null
  readonly trouble: Trouble | null
  readonly retry: () => void
}

/** As many as the API gives at once; a way has fewer. */
const mostClaims = 500

/** Null where nobody asks for ways. */
export function useWays({ ways, asOf }: View): FoundWays | null {
  const ids = useMemo(() => (ways === null ? [] : [ways.from, ways.to]), [ways])
  const [ends, askEnds] = useQuery({ query: EndsDocument, variables: { ids }, pause: ways === null })
  const known = ends.data?.nodes.filter(isThing)
  const both = known?.length === 2
  const variables = useMemo(() => (ways === null ? null : asked(ways, asOf)), [ways, asOf])
  const [found, askWays] = useQuery({
    query: WaysDocument,
    variables: variables ?? { from: '', to: '', maxHops: 1, ways: 'SHORTEST' },
    pause: variables === null || !both,
  })
  const path = found.data?.path
  const chosen = path?.paths[Math.min(ways?.told ?? 1, path.paths.length) - 1] ?? null
  const claims = useMemo(() => (chosen === null ? [] : claimsOf(chosen).slice(0, mostClaims)), [chosen])
  // All of it with every way at once would be more than one question may ask.
  const [words, askWords] = useQuery({
    query: WayWordsDocument,
    variables: { ids: claims, asOf },
    pause: claims.length === 0,
  })
  const retry = (): void => {
    askEnds({ requestPolicy: 'network-only' })
    if (both) askWays({ requestPolicy: 'network-only' })
    if (claims.length > 0) askWords({ requestPolicy: 'network-only' })
  }
  const fetching = found.fetching || words.fetching
  const state = { error: ends.error ?? found.error ?? words.error, fetching: ends.fetching || fetching }
  const trouble = useTrouble(state, retry)
  const way = useMemo(() => {
    const claimsTold = (words.data?.nodes ?? []).filter(
      (node): node is ClaimWordsFragment => node !== null && 'quote' in node,
    )
    return chosen && withWords(chosen, new Map(claimsTold.map((claim) => [claim.id, claim])))
  }, [chosen, words.data])
  const numbers = useMemo(
    () => chosen && thingsOf(chosen).map(({ id }, index) => ({ id, number: index + 1 })),
    [chosen],
  )
  if (ways === null) return null
  const answer = both && path !== undefined && !fetching ? { path } : null
  return { ends: known ?? null, answer, way, numbers, trouble, retry }
}
