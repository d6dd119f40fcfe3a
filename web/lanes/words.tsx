import type { Link } from './dataset.ts'
import type { PlacedMark } from './layout.ts'
import type { Route } from './route.ts'

interface Props {
  readonly marks: readonly PlacedMark[]
  readonly links: readonly Link[]
  readonly routes: ReadonlyMap<string, Route>
  readonly selected: string | null
  readonly hovered: string | null
  readonly width: number
  readonly height: number
}

/** Labels of marks and links, as text over the canvas: sharper there, and searchable. The buttons say them to readers. */
export function Words({ marks, links, routes, selected, hovered, width, height }: Props) {
  return (
    <svg className="layer words" width={width} height={height} aria-hidden="true">
      {links.map((link) => {
        const route = routes.get(link.id)
        const open = marks.length < 40 || link.id === hovered || link.from === hovered || link.to === hovered
        if (!route?.label || !open) return null
        const chosen = link.claim !== null && link.claim === selected
        return (
          <text
            key={link.id}
            className={`line halo${chosen ? ' chosen' : ''}`}
            x={route.label.x}
            y={route.label.y}
            textAnchor={route.label.anchor}
          >
            {link.label}
          </text>
        )
      })}
      {marks.map((mark) => (
        <MarkWords key={mark.id} mark={mark} selected={mark.id === selected} />
      ))}
    </svg>
  )
}

function MarkWords({ mark, selected }: { mark: PlacedMark; selected: boolean }) {
  const { label, number } = mark
  if (label.at === 'none') return number === null ? null : <Number x={mark.right + 16} y={mark.y} number={number} />
  const { x, y } = label
  const anchor = label.at === 'left' ? 'end' : 'start'
  const around = label.at === 'around'
  const alone = label.at === 'inside' || label.line === ''
  const two = label.rest !== ''
  const titleY = around ? y - 20 : two ? y - (label.line === '' ? 4 : 12) : alone ? y + 4.5 : y - 3
  const indent = number === null ? 0 : 24
  return (
    <g className={`on-${mark.ground}`}>
      {number !== null && <Number x={x + 8.5} y={titleY - 4.5} number={number} />}
      <text
        className={`title${label.at === 'inside' ? '' : ' halo'}${selected ? ' selected' : ''}`}
        x={x + indent}
        y={titleY}
        textAnchor={anchor}
      >
        {label.title}
      </text>
      {two && (
        <text className={`title halo${selected ? ' selected' : ''}`} x={x + indent} y={titleY + 16}>
          {label.rest}
        </text>
      )}
      {label.line !== '' && (
        <text
          className={label.at === 'inside' ? 'line' : 'line halo'}
          x={label.at === 'inside' ? mark.right - 10 : x}
          y={around ? y + 28 : label.at === 'inside' ? y + 4 : two ? y + 20 : y + 13}
          textAnchor={label.at === 'inside' ? 'end' : anchor}
        >
          {label.line}
        </text>
      )}
    </g>
  )
}

function Number({ x, y, number }: { x: number; y: number; number: number }) {
  return (
    <g className="num">
      <circle cx={x} cy={y} r="8.5" />
      <text x={x} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  )
}
