import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { OperationResult } from 'urql'
import { TableRowsDocument } from '../generated.ts'
import type { EventFilter, TableRowsQuery } from '../generated.ts'
import { troubleOf } from '../trouble.ts'
import type { Trouble } from '../trouble.ts'
import { rowOf } from './rows.ts'
import type { TableRow } from './rows.ts'

export interface Rows {
  readonly rows: readonly TableRow[]
  /** How many there are in all; null until the first have come. */
  readonly total: number | null
  readonly whole: boolean
  readonly trouble: Trouble | null
}

const nothing: Rows = { rows: [], total: null, whole: false, trouble: null }

/**
 * All rows of a selection, 500 at a time. The last ones stay until the first of the next have come. They are asked for
 * once the picture knows what there is, and again when that changes.
 */
export function useRows(filter: EventFilter, asOf: string | null, known: object | null): Rows {
  const client = useClient()
  const [shown, setShown] = useState(nothing)
  useEffect(() => {
    if (known === null) return undefined
    let wanted = true
    const ask = async (): Promise<void> => {
      const rows: TableRow[] = []
      let after: string | null = null
      for (;;) {
        const answer: OperationResult<TableRowsQuery> = await client
          .query(TableRowsDocument, { filter, asOf, after }, { requestPolicy: 'network-only' })
          .toPromise()
        const { data, error } = answer
        if (!wanted) return
        if (data === undefined) {
          setShown((last) => ({ ...last, trouble: troubleOf(error) ?? 'failed' }))
          return
        }
        rows.push(...data.timeline.nodes.map(rowOf))
        const { hasNextPage, endCursor } = data.timeline.pageInfo
        setShown({ rows: [...rows], total: data.timeline.totalCount, whole: !hasNextPage, trouble: null })
        if (!hasNextPage) return
        after = endCursor
      }
    }
    void ask()
    return () => {
      wanted = false
    }
  }, [client, filter, asOf, known])
  return shown
}
