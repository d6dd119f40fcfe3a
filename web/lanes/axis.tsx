import { TourNumber } from '../first-visit/tour.tsx'
import { partInWords } from '../words/dates.ts'
import { headerWidth } from './places.ts'
import type { Tick } from './time.ts'

interface Props {
  readonly ticks: readonly Tick[]
  readonly width: number
  readonly start: number
  /** Where what is known ends; null outside the window. */
  readonly limit: number | null
  /** The last day known, and whether a person chose it. */
  readonly until: string | null
  readonly chosen: boolean
  readonly corner: string
}

/** What the end of the known is called, in as many words as there is room for; none rather than cut ones. */
function limitInWords(until: string, chosen: boolean, room: number): string {
  const month = partInWords(until.slice(0, 7)).split(' ')[0] ?? ''
  const wordings = chosen
    ? [`as known on ${partInWords(until)}`, partInWords(until)]
    : [`nothing known after ${month}`, `nothing after ${month}`]
  return wordings.find((words) => words.length * 6 <= room) ?? ''
}

/** Months and years over the lanes. */
export function Axis({ ticks, width, start, limit, until, chosen, corner }: Props) {
  const known = limit !== null && limit < width - 40 ? limit : null
  return (
    <svg className="axis" width={width} height={40} aria-hidden="true">
      <text x={20} y={32} className="line faint">
        {corner}
      </text>
      <TourNumber x={headerWidth - 22} y={28} number={1} />
      <path className="hair" d={`M0 39.5H${width}M${headerWidth + 0.5} 0V40M${start + 0.5} 28V40`} />
      {ticks.map(({ x, label, year }) => (
        <g key={x}>
          {year !== null && (
            <text x={x + 6} y={15} className="line year">
              {year}
            </text>
          )}
          {(known === null || x < known - 24) && (
            <text x={x + 6} y={32} className="line">
              {label}
            </text>
          )}
        </g>
      ))}
      {known !== null && until !== null && (
        <>
          <path d={`M${Math.round(known) + 0.5} 24V40`} stroke="var(--ink)" />
          <text x={known + 8} y={32} className="line faint">
            {limitInWords(until, chosen, width - known - 12)}
          </text>
        </>
      )}
    </svg>
  )
}
