import { useQuery } from 'urql'
import { EndsDocument } from '../generated.ts'
import type { ThingFragment } from '../generated.ts'
import { isThing } from './claims.ts'

/** An organization or event by its id, to be named in a sentence; null until it is known. */
export function useThing(id: string | null): ThingFragment | null {
  const [{ data }] = useQuery({ query: EndsDocument, variables: { ids: id === null ? [] : [id] }, pause: id === null })
  const node: unknown = id === null ? null : data?.nodes[0]
  return isThing(node) ? node : null
}
