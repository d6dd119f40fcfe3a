import type { EventType } from '../view.ts'
import type { Dataset } from './dataset.ts'
import { others } from './trees.ts'
import type { Lane } from './trees.ts'

/** An organization and all it owns, by id. */
export function belongingTo(lanes: readonly Lane[], id: string): ReadonlySet<string> {
  const found = new Set([id])
  // Lanes come owner first, so one pass reaches every level.
  for (const lane of lanes) if (lane.parent !== null && found.has(lane.parent)) found.add(lane.id)
  return found
}

/** What of the data a filter leaves. Lanes of others stay only where one of their events does. */
export function filtered(
  data: Dataset,
  { types, about }: { types: readonly EventType[] | null; about: string | null },
): Dataset {
  if (types === null && about === null) return data
  const inside = about === null ? null : belongingTo(data.lanes, about)
  const near = (mark: Dataset['marks'][number]): boolean =>
    inside === null || inside.has(mark.lane) || mark.parties.some((id) => inside.has(id))
  const direct = new Set(data.marks.filter(near).map(({ id }) => id))
  // What others said of these events belongs to them.
  const spoken = data.links.filter(({ from }) => direct.has(from)).map(({ to }) => to)
  const related = new Set([...direct, ...spoken])
  const marks = data.marks.filter(
    (mark) =>
      (direct.has(mark.id) || (mark.lane === others && related.has(mark.id))) &&
      (types === null || types.some((type) => type === mark.type.toUpperCase())),
  )
  const kept = new Set(marks.map(({ id }) => id))
  const busy = new Set(marks.map(({ lane }) => lane))
  return {
    ...data,
    marks,
    links: data.links.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    lanes: data.lanes.filter(({ id }) => busy.has(id) || (inside?.has(id) ?? hasBelow(data.lanes, id, busy))),
  }
}

const hasBelow = (lanes: readonly Lane[], id: string, busy: ReadonlySet<string>): boolean =>
  [...belongingTo(lanes, id)].some((each) => busy.has(each))
