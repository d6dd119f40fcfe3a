import { organizationsIn } from '../lanes/dataset.ts'
import type { Dataset, Mark } from '../lanes/dataset.ts'
import { isUndated, mayLieIn } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import { compareTexts } from '../words/compare-texts.ts'

/** What a walk goes through, by id: what happened, the ruling on it, and the penalty that came of that. */
export type Walk = readonly [incident: string, ruling: string, penalty: string]

/**
 * The plainest walk through what is drawn; null where no incident is tied to a ruling and that one to a penalty. Only
 * ties that a source gives count: what merely stands close to each other is no story.
 */
export function walkIn({ marks, links }: Dataset, span: Span): Walk | null {
  const seen = new Map(marks.filter((mark) => mayLieIn(mark, span)).map((mark) => [mark.id, mark]))
  const ledTo = (from: Mark, type: Mark['type']): Mark[] =>
    links
      .filter((link) => link.from === from.id)
      .flatMap(({ to }) => seen.get(to) ?? [])
      .filter((mark) => mark.type === type)
  const walks = [...seen.values()]
    .filter(({ type }) => type === 'Incident')
    .flatMap((incident) =>
      ledTo(incident, 'Ruling').flatMap((ruling) =>
        ledTo(ruling, 'Penalty').map((penalty) => [incident, ruling, penalty] as const),
      ),
    )
  const count = (walk: readonly Mark[], what: (mark: Mark) => boolean): number => walk.filter(what).length
  // What has a place in time shows how the picture is read, and few parties make the plainest story.
  const [best] = walks.toSorted(
    (one, other) =>
      count(one, isUndated) - count(other, isUndated) ||
      partiesIn(one) - partiesIn(other) ||
      count(one, ({ hollow }) => hollow) - count(other, ({ hollow }) => hollow) ||
      compareTexts(keyOf(one), keyOf(other)),
  )
  if (best === undefined) return null
  const [incident, ruling, penalty] = best
  return [incident.id, ruling.id, penalty.id]
}

const partiesIn = (walk: readonly Mark[]): number => new Set(walk.flatMap(organizationsIn)).size

/** The same walk for the same data, whatever order it came in. */
const keyOf = (walk: readonly Mark[]): string => walk.map(({ id }) => id).join(' ')
