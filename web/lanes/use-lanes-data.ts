import { useEffect, useMemo, useRef, useState } from 'react'
import { useClient, useQuery } from 'urql'
import { ChainStoryDocument, LanesDocument, RevisionDocument } from '../generated.ts'
import { useParties } from '../overview/use-parties.ts'
import { useReach } from '../overview/use-reach.ts'
import type { Reach } from '../overview/use-reach.ts'
import { chainOrder } from '../chain/order.ts'
import type { Numbered } from '../chain/order.ts'
import { narrowingFilter } from '../sentence/narrowing.ts'
import { troubleOf, useTrouble } from '../trouble.ts'
import { useLast } from '../use-last.ts'
import type { Trouble } from '../trouble.ts'
import type { View } from '../view.ts'
import { datasetOf } from './dataset.ts'
import type { Dataset } from './dataset.ts'

export interface LanesData {
  /** Whether the selection is drawn or counted; null until that is known. */
  readonly reach: Reach | null
  /** Whether what is drawn is what was last asked for. */
  readonly settled: boolean
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
export function useLanesData(view: View): LanesData {
  const { asOf, chain } = view
  // The story asks the same, so that its sentences and the numbers of the picture change together.
  const [links, askLinks] = useQuery({
    query: ChainStoryDocument,
    variables: { event: chain ?? '', asOf },
    pause: chain === null,
  })
  const held = useReach(view)
  const { reach } = held
  const large = reach !== null && reach.months !== null
  // The events of a chain are seldom among those selected.
  const chained = useMemo(
    () => (large && chain !== null && !links.fetching ? (links.data?.chain?.nodes.map(({ id }) => id) ?? null) : null),
    [large, chain, links.fetching, links.data],
  )
  const drawn = reach?.how === 'drawn' ? reach.filter : null
  const part = useMemo(() => (chained === null ? drawn : { id: chained }), [chained, drawn])
  // Of so many there is no "all of today" at hand: what is known on a day is asked for alone.
  const day = large ? asOf : null
  const parties = useParties(part, day)
  const lanes = { companies: parties.lanes, regulators: parties.lanes, sources: large ? 1 : 500 }
  // A chain or a way has its own sentence: what the other one narrows does not cut it short.
  const filter = chain === null && view.ways === null ? narrowingFilter(view) : null
  const whole = large || (asOf === null && filter === null)
  const pause = reach === null || (large && part === null) || !parties.known
  const [today, askToday] = useQuery({ query: LanesDocument, variables: { ...lanes, filter: part, asOf: day }, pause })
  const [then, askThen] = useQuery({ query: LanesDocument, variables: { filter, asOf }, pause: pause || whole })
  const all = useMemo(() => (today.data ? datasetOf(today.data) : null), [today.data])
  const now = whole ? today.data : then.data
  const answer = useLast(now)
  const narrowed = filter !== null && !large
  const known = useMemo(() => {
    if (answer === null) return null
    if (answer === today.data) return all
    const data = datasetOf(answer, all?.lanes)
    return narrowed && all !== null ? { ...data, lanes: asBefore(data.lanes, all.lanes) } : data
  }, [answer, today.data, all, narrowed])
  const graph = chain === null ? null : links.data?.chain
  const numbers = useMemo(
    () => (graph ? chainOrder({ ...graph, nodes: graph.nodes.filter((node) => 'date' in node) }) : null),
    [graph],
  )
  const seen = all?.marks.some(({ id }) => id === chain) ?? true
  const lost = chain !== null && graph === null && !links.fetching && (asOf === null || !(seen || all?.truncated))
  const retry = (): void => {
    held.again()
    if (pause) return
    askToday({ requestPolicy: 'network-only' })
    if (!whole) askThen({ requestPolicy: 'network-only' })
    if (chain !== null) askLinks({ requestPolicy: 'network-only' })
  }
  const polled = useRevision(retry)
  const fetching = held.fetching || parties.fetching || today.fetching || then.fetching
  const error = held.error ?? parties.error ?? today.error ?? then.error
  const trouble = useTrouble({ error, fetching }, retry) ?? polled
  const folded = chain !== null && (numbers !== null || !links.fetching)
  const settled = all !== null && !fetching
  return { reach, settled, all, known, numbers, lost, folded, trouble, retry }
}

/** What a lane is does not change with what is asked of its events. */
function asBefore(lanes: Dataset['lanes'], all: Dataset['lanes']): Dataset['lanes'] {
  const whole = new Map(all.map((lane) => [lane.id, lane]))
  return lanes.map((lane) => ({ ...lane, note: whole.get(lane.id)?.note ?? lane.note }))
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
