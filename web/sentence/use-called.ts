import { useMemo } from 'react'
import type { Dataset } from '../lanes/dataset.ts'
import type { View } from '../view.ts'
import { thingName } from '../words/claims.ts'
import { useThing } from '../words/use-thing.ts'
import { isSpeakerKind } from './narrowing.ts'

/** Names of the organizations that the sentence narrows to and that have no lane, by id. */
export function useCalled({ regulator, saidBy }: View, all: Dataset | null): ReadonlyMap<string, string> {
  const unnamed = (id: string | null): string | null =>
    id === null || all === null || isSpeakerKind(id) || all.lanes.some((lane) => lane.id === id) ? null : id
  const [ruling, speaking] = [unnamed(regulator), unnamed(saidBy)]
  const [one, other] = [useThing(ruling), useThing(speaking)]
  return useMemo(() => {
    const found = [[ruling, one] as const, [speaking, other] as const]
    return new Map(
      found.flatMap(([id, thing]) =>
        id === null || thing === null || 'title' in thing ? [] : [[id, thingName(thing)] as const],
      ),
    )
  }, [ruling, one, speaking, other])
}
