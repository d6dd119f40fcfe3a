import type { ReadFact } from '../words/facts.ts'
import { stripLabels } from './strip-labels.ts'

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

/** The strip at the left: all facts by where they stand, and the part of the article in view. Facts close together share a number. */
export function Strip({ places, facts, active, seen, height, onPick }: Props) {
  const placed = places.flatMap(({ key, at }) => {
    const fact = facts.get(key)
    return fact ? [{ key, number: fact.number, y: yOf(at, height), tone: fact.tone }] : []
  })
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
      {placed.map(({ key, y, tone }) => (
        <g key={key} className={`${tone}${key === active ? ' on' : ''}`} onClick={() => onPick(key)}>
          <rect className="hit" x="0" y={y - 4} width="44" height="11" />
          <rect className="tick" x="1" y={y} width="9" height="3" />
        </g>
      ))}
      {stripLabels(placed, active).map(({ key, text, y, on }) => (
        <g key={key} className={on ? 'on' : undefined}>
          <text x="15" y={y + 5}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}

const yOf = (at: number, height: number): number => at * (height - 8) + 2
