import type { Dataset } from '../lanes/dataset.ts'
import { belongingTo } from '../lanes/filter.ts'
import type { Lane } from '../lanes/trees.ts'
import type { View } from '../view.ts'
import { counted } from '../words/sentence.ts'

/** What a person did to the picture, beside narrowing it. */
export type Arrangement = Pick<View, 'hidden' | 'only' | 'pinned' | 'collapsed'>

/**
 * The data as a person arranged it: without what was hidden, or only what was chosen; trees folded into their owner; what
 * is pinned stays, and stands first. An organization stands for itself and all it owns.
 */
export function arranged(data: Dataset, { hidden, only, pinned, collapsed }: Arrangement): Dataset {
  if ([hidden, only, pinned, collapsed].every(({ length }) => length === 0)) return data
  const reach = (ids: readonly string[]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => [...belongingTo(data.lanes, id)]))
  const [without, chosen, kept] = [reach(hidden), reach(only), reach(pinned)]
  const folded = new Set(collapsed.flatMap((id) => [...belongingTo(data.lanes, id)].filter((each) => each !== id)))
  const shown = data.marks.filter(({ id, lane, parties }) => {
    if (without.has(id) || without.has(lane)) return false
    if (only.length === 0 || kept.has(id) || kept.has(lane)) return true
    return chosen.has(id) || chosen.has(lane) || parties.some((party) => chosen.has(party))
  })
  const marks = shown.filter(({ lane }) => !folded.has(lane))
  const ids = new Set(marks.map(({ id }) => id))
  const busy = new Set(shown.map(({ lane }) => lane))
  const lanes = data.lanes.filter(
    ({ id }) =>
      !without.has(id) &&
      !folded.has(id) &&
      (only.length === 0 || kept.has(id) || [...belongingTo(data.lanes, id)].some((each) => busy.has(each))),
  )
  const told = lanes.map((lane) => described(lane, data.lanes, shown, collapsed, pinned))
  return {
    ...data,
    marks,
    lanes: pinnedFirst(told, pinned),
    links: data.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  }
}

/** A folded tree says what it hides, a pinned lane that it is pinned. */
function described(
  lane: Lane,
  lanes: readonly Lane[],
  shown: Dataset['marks'],
  collapsed: readonly string[],
  pinned: readonly string[],
): Lane {
  const below = [...belongingTo(lanes, lane.id)].filter((id) => id !== lane.id)
  const events = shown.filter((mark) => below.includes(mark.lane)).length
  // So short that it finds room in a lane without events.
  const inside = `${counted(below.length, 'company', 'companies')}, ${counted(events, 'event')} inside`
  const notes = [
    pinned.includes(lane.id) ? 'pinned' : '',
    collapsed.includes(lane.id) && below.length > 0 ? inside : lane.note,
  ]
  return { ...lane, note: notes.filter(Boolean).join('; ') }
}

/** Whole trees move, so that nothing is torn from its owner; a regulator in the middle of one moves alone. */
function pinnedFirst(lanes: readonly Lane[], pinned: readonly string[]): Lane[] {
  if (pinned.length === 0) return [...lanes]
  const blocks: Lane[][] = []
  let tree: Lane[] | undefined
  for (const lane of lanes) {
    if (tree !== undefined && lane.depth > 0 && lane.kind !== 'regulator') tree.push(lane)
    else {
      blocks.push([lane])
      if (lane.kind !== 'regulator') tree = blocks.at(-1)
    }
  }
  const isPinned = (block: readonly Lane[]): boolean => block.some(({ id }) => pinned.includes(id))
  return [...blocks.filter(isPinned), ...blocks.filter((block) => !isPinned(block))].flat()
}
