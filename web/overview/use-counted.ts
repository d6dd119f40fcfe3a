import { useState } from 'react'
import { useQuery } from 'urql'
import type { EventFilter, FacetsQuery, RowsQuery } from '../generated.ts'
import { FacetsDocument, RowsDocument } from '../generated.ts'
import type { Span } from '../lanes/time.ts'
import type { Rows } from '../view.ts'
import { unitOf } from './grid.ts'

interface Asked {
  readonly filter: EventFilter
  readonly asOf: string | null
}

interface Counts {
  readonly data: RowsQuery
  readonly rows: Rows
  readonly window: Span | null
}

/** Counts by rows and time, with what they are counts of; the last ones stay while others are on their way. */
export function useCounted({ filter, asOf, rows, window }: Asked & Pick<Counts, 'rows' | 'window'>): Counts | null {
  const variables = { by: unitOf(window), rows, filter, asOf }
  const [{ data, fetching }] = useQuery({ query: RowsDocument, variables })
  const [last, setLast] = useState<Counts | null>(null)
  if (data !== undefined && !fetching && data !== last?.data) setLast({ data, rows, window })
  return last
}

/** The same events by something else; null until they have come. */
export function useFacet({ filter, asOf, by }: Asked & { readonly by: Rows }): FacetsQuery['histogram'] | null {
  const [{ data }] = useQuery({ query: FacetsDocument, variables: { by, filter, asOf } })
  return data?.histogram ?? null
}
