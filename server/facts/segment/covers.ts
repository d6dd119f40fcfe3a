import type { Span } from '../fact.ts'

/** Whether any of `spans` shares a place with a stretch; of stretches in text order that share none. One pass in all. */
export function covers(spans: readonly Span[]): (stretch: Span) => boolean {
  const sorted = spans.toSorted((one, other) => one.start - other.start)
  let [next, reach] = [0, -1]
  return ({ start, end }) => {
    for (let span = sorted[next]; span && span.start < end; span = sorted[(next += 1)])
      reach = Math.max(reach, span.end)
    return reach > start
  }
}
