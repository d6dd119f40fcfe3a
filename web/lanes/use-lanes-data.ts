import { useEffect, useMemo, useRef, useState } from 'react'
import { useClient, useQuery } from 'urql'
import { ChainStoryDocument, LanesDocument, RevisionDocument } from '../generated.ts'
import { chainOrder } from '../chain/order.ts'
import type { Numbered } from '../chain/order.ts'
import { troubleOf, useTrouble } from '../trouble.ts'
import type { Trouble } from '../trouble.ts'
import type { View } from '../view.ts'
import { datasetOf } from './dataset.ts'
import type { Dataset } from './dataset.ts'

export interface LanesData {
  /** Everything there is today: the axis, the brush and the rail follow it, so that nothing moves under `asOf`. */
  readonly all: Dataset | null
  /** What was known then. */
  readonly known: Dataset | null
  readonly numbers: readonly Numbered[] | null
  /** Whether nothing is known of what the chain was asked for, on any day. */
  readonly lost: boolean
  /** Whether the chain has come, or there is none: until then the lanes stay as they are. */
  readonly folded: boolean
  /** Why the server does not answer; what it last gave stays. */
  readonly trouble: Trouble | null
  readonly retry: () => void
}

const pollEvery = 5000

/** What the picture draws. While a new answer is on its way the last one stays. */
export function useLanesData({ asOf, chain }: Pick<View, 'asOf' | 'chain'>): LanesData {
  const [today, askToday] = useQuery({ query: LanesDocument, variables: { asOf: null } })
  const [then, askThen] = useQuery({ query: LanesDocument, variables: { asOf }, pause: asOf === null })
  // The story asks the same, so that its sentences and the numbers of the picture change together.
  const [links, askLinks] = useQuery({
    query: ChainStoryDocument,
    variables: { event: chain ?? '', asOf },
    pause: chain === null,
  })
  const all = useMemo(() => (today.data ? datasetOf(today.data) : null), [today.data])
  const now = asOf === null ? today.data : then.data
  const [last, setLast] = useState(now)
  if (now !== undefined && now !== last) setLast(now)
  const answer = now ?? last
  const known = useMemo(() => (answer ? datasetOf(answer) : null), [answer])
  const graph = chain === null ? null : links.data?.chain
  const numbers = useMemo(
    () => (graph ? chainOrder({ ...graph, nodes: graph.nodes.filter((node) => 'date' in node) }) : null),
    [graph],
  )
  const seen = all?.marks.some(({ id }) => id === chain) ?? true
  const lost = chain !== null && graph === null && !links.fetching && (asOf === null || !(seen || all?.truncated))
  const retry = (): void => {
    askToday({ requestPolicy: 'network-only' })
    if (asOf !== null) askThen({ requestPolicy: 'network-only' })
    if (chain !== null) askLinks({ requestPolicy: 'network-only' })
  }
  const polled = useRevision(retry)
  const asked = { error: today.error ?? then.error, fetching: today.fetching || then.fetching }
  const trouble = useTrouble(asked, retry) ?? polled
  const folded = chain !== null && (numbers !== null || !links.fetching)
  return { all, known, numbers, lost, folded, trouble, retry }
}

/** Calls when something in the graph has changed, as long as somebody looks. Its result is why the server did not answer last. */
function useRevision(onChange: () => void): Trouble | null {
  const client = useClient()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  })
  useEffect(() => {
    let seen: number | null = null
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return
      const { data, error } = await client.query(RevisionDocument, {}, { requestPolicy: 'network-only' }).toPromise()
      setTrouble(troubleOf(error))
      if (data === undefined) return
      if (seen !== null && seen !== data.revision) change.current()
      seen = data.revision
    }
    void ask()
    const timer = setInterval(() => void ask(), pollEvery)
    return () => clearInterval(timer)
  }, [client])
  return trouble
}
