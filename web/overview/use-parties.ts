import { useMemo } from 'react'
import type { CombinedError } from 'urql'
import { useQuery } from 'urql'
import type { EventFilter, PartiesQuery } from '../generated.ts'
import { PartiesDocument } from '../generated.ts'

/** As many ids as one question takes. */
const atMost = 500

/** Who has a part in the events of a part of the graph, with their owners. Without a part, everybody is asked for. */
export function useParties(
  part: EventFilter | null,
  asOf: string | null,
): {
  readonly known: boolean
  readonly lanes: { readonly id: string[] } | null
  readonly fetching: boolean
  readonly error: CombinedError | undefined
} {
  const [{ data, fetching, error }] = useQuery({
    query: PartiesDocument,
    variables: { filter: part, asOf },
    pause: part === null,
  })
  const lanes = useMemo(
    () => (part === null || data === undefined ? null : { id: partiesOf(data).slice(0, atMost) }),
    [part, data],
  )
  return { known: part === null || (lanes !== null && !fetching), lanes, fetching: part !== null && fetching, error }
}

function partiesOf({ timeline }: PartiesQuery): string[] {
  const companies = timeline.nodes.flatMap((event) => {
    switch (event.__typename) {
      case 'Incident':
        return event.involvements.map(({ company }) => company)
      case 'Ruling':
        return event.against
      case 'Penalty':
        return event.on
      case 'Statement':
        return []
      default:
        return event satisfies never
    }
  })
  const others = timeline.nodes.flatMap((event) => {
    if (event.__typename === 'Ruling') return event.issuedBy.map(({ id }) => id)
    return event.__typename === 'Statement' && event.by.organization !== null ? [event.by.organization.id] : []
  })
  return [
    ...new Set([
      ...companies.map(({ id }) => id),
      ...others,
      ...companies.flatMap(({ ownedBy }) => ownedBy.map(({ parent }) => parent.id)),
    ]),
  ]
}
