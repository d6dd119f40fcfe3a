/** A fact on the strip: its number, and where it stands in pixels. */
export interface Numbered {
  readonly key: string
  readonly number: number
  readonly y: number
}

/** Numbers that share a place: "4", "4–6", "4, 7", or the fact in focus alone. */
export interface StripLabel {
  readonly key: string
  readonly text: string
  readonly y: number
  readonly on: boolean
}

const apart = 12

/** What stands beside the ticks: facts closer than a line share one label; the one in focus keeps its own number. */
export function stripLabels(facts: readonly Numbered[], active: string | null): StripLabel[] {
  const groups: { y: number; facts: Numbered[] }[] = []
  for (const fact of facts.toSorted((one, other) => one.y - other.y || one.number - other.number)) {
    const last = groups.at(-1)
    if (last === undefined || fact.y - last.y >= apart) groups.push({ y: fact.y, facts: [fact] })
    else {
      last.facts.push(fact)
      if (fact.key === active) last.y = fact.y
    }
  }
  return groups.flatMap(({ y, facts: [first, ...more] }) => {
    if (!first) return []
    const focus = [first, ...more].find(({ key }) => key === active)
    const text = focus ? `${focus.number}` : together([first, ...more].map(({ number }) => number))
    return [{ key: first.key, text, y, on: focus !== undefined }]
  })
}

/** "4–6" only where none between is missing. */
function together(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)]
  if (first === last) return `${first}`
  if (last - first === sorted.length - 1) return `${first}–${last}`
  return sorted.length === 2 ? `${first}, ${last}` : `${first} …`
}
