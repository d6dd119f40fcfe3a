import type { ReadFact } from '../words/facts.ts'

/** Where a fact stands in the height of the article, 0 to 1. */
export interface Place {
  readonly key: string
  readonly at: number
}

interface Props {
  readonly places: readonly Place[]
  readonly facts: ReadonlyMap<string, ReadFact>
  readonly active: string | null
  /** The visible part of the article, 0 to 1. */
  readonly seen: { readonly from: number; readonly until: number }
  readonly height: number
  readonly onPick: (key: string) => void
}

const apart = 12

/** The strip at the left: all facts by where they stand, and the part of the article in view. Numbers give way before they overlap. */
export function Strip({ places, facts, active, seen, height, onPick }: Props) {
  const labelled = labelledOf(places, active, height)
  return (
    <svg className="strip" width="44" height={height} aria-hidden="true">
      <path className="hair" d={`M5.5 0V${height}`} />
      <rect
        className="seen"
        x="2"
        y={seen.from * height}
        width="7"
        height={Math.max(0, seen.until - seen.from) * height}
        rx="3"
      />
      {places.map(({ key, at }) => {
        const fact = facts.get(key)
        if (!fact) return null
        const y = yOf(at, height)
        return (
          <g key={key} className={`${fact.tone}${key === active ? ' on' : ''}`} onClick={() => onPick(key)}>
            <rect className="hit" x="0" y={y - 4} width="44" height="11" />
            <rect className="tick" x="1" y={y} width="9" height="3" />
            {labelled.has(key) && (
              <text x="16" y={y + 5}>
                {fact.number}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const yOf = (at: number, height: number): number => at * (height - 8) + 2

/** Whose number there is room for: the active one's always. */
function labelledOf(places: readonly Place[], active: string | null, height: number): Set<string> {
  const labelled = new Set<string>()
  const focus = places.find(({ key }) => key === active)
  let last = -apart
  for (const { key, at } of places) {
    const y = yOf(at, height)
    const besideFocus = focus !== undefined && Math.abs(y - yOf(focus.at, height)) < apart
    if (key !== active && (y - last < apart || besideFocus)) continue
    labelled.add(key)
    last = y
  }
  return labelled
}
