import { TourNumber } from '../first-visit/tour.tsx'
import type { Link } from './dataset.ts'
import type { PlacedMark } from './layout.ts'
import { Number } from './number.tsx'
import type { Route } from './route.ts'
import { titleY, wordsOf } from './words-of.ts'

interface Props {
  readonly marks: readonly PlacedMark[]
  /** How many marks there are, with those not seen. */
  readonly all: number
  readonly links: readonly Link[]
  readonly routes: ReadonlyMap<string, Route>
  readonly chosen: ReadonlySet<string>
  readonly hovered: string | null
  readonly width: number
  readonly height: number
}

/** Labels of marks and links, as text over the canvas: sharper there, and searchable. The buttons say them to readers. */
export function Words({ marks, all, links, routes, chosen, hovered, width, height }: Props) {
  const example = exampleOf(marks)
  return (
    <svg className="layer words" width={width} height={height} aria-hidden="true">
      {links.map((link) => {
        const route = routes.get(link.id)
        const open = all < 40 || link.id === hovered || link.from === hovered || link.to === hovered
        if (!route?.label || !open) return null
        return (
          <text
            key={link.id}
            className={`line halo${link.claim !== null && chosen.has(link.claim) ? ' chosen' : ''}`}
            x={route.label.x}
            y={route.label.y}
            textAnchor={route.label.anchor}
          >
            {route.label.text}
          </text>
        )
      })}
      {marks.map((mark) => (
        <MarkWords key={mark.id} mark={mark} selected={chosen.has(mark.id)} />
      ))}
      {example && <TourNumber x={example.left - 6} y={example.y + 18} number={2} />}
    </svg>
  )
}

/** The mark that the tour points at: a ruling of a known day where there is one. */
function exampleOf(marks: readonly PlacedMark[]): PlacedMark | undefined {
  const dated = marks.filter(({ undated, bar }) => !undated && !bar)
  return dated.find(({ tone }) => tone === 'r') ?? dated[0] ?? marks[0]
}

function MarkWords({ mark, selected }: { mark: PlacedMark; selected: boolean }) {
  const { label, number } = mark
  if (label.at === 'none') return number === null ? null : <Number x={mark.right + 16} y={mark.y} number={number} />
  return (
    <g className={`on-${mark.ground}`}>
      {number !== null && <Number x={label.x + 8.5} y={titleY(mark) - 4.5} number={number} />}
      {wordsOf(mark).map(({ text, kind, halo, x, y, end }) => (
        <text
          key={y}
          className={`${kind}${halo ? ' halo' : ''}${selected && kind === 'title' ? ' selected' : ''}`}
          x={x}
          y={y}
          textAnchor={end ? 'end' : 'start'}
        >
          {text}
        </text>
      ))}
    </g>
  )
}
