import type { GroupFragment } from '../generated.ts'
import type { View } from '../view.ts'
import type { Grid } from './grid.ts'
import { nameOf, narrowing } from './groups.ts'
import { most } from './selection.ts'

/** One click to a part that is few enough to draw. */
export interface Way {
  readonly name: string
  readonly count: number
  readonly opens: Partial<View>
}

const ofEach = 3
const inAll = 7

/** The largest parts that can be drawn: of every facet some, and of a row that is too large its largest such year. */
export function waysOf(grid: Grid | null, facets: readonly (readonly GroupFragment[])[]): Way[] {
  const groups = facets.flatMap((facet) =>
    facet
      .filter(({ total }) => total <= most)
      .slice(0, ofEach)
      .map((group): Way => ({ name: nameOf(group), count: group.total, opens: { ...narrowing(group), rows: null } })),
  )
  const cells = (grid?.rows ?? [])
    .filter(({ alone, total }) => alone !== null && total > most)
    .flatMap(({ name, alone, counts }) =>
      counts.flatMap((count, at): Way[] => {
        const column = grid?.columns[at]
        if (column === undefined || count > most) return []
        return [{ name: `${name} in ${column.words}`, count, opens: { ...alone, rows: null, from: column.from, until: column.until } }]
      }),
    ) // prettier-ignore
  const [cell] = cells.toSorted(byCount)
  // What is counted by rows and by a facet alike is one way.
  const all = new Map([...groups, ...(cell === undefined ? [] : [cell])].map((way) => [way.name, way]))
  return [...all.values()].toSorted(byCount).slice(0, inAll)
}

const byCount = (one: Way, other: Way): number => other.count - one.count
