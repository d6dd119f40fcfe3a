import { memo } from 'react'
import type { PlacedLane } from './layout.ts'
import { headerWidth } from './places.ts'
import type { Tick } from './time.ts'

/** Where a lane's header stands: beside its first row. */
export function headOf(lane: PlacedLane): number {
  if (lane.folded) return lane.top + 10
  const first = lane.firstRow ?? lane.top + 17
  const lines = nameLines(lane) + (showsNote(lane) ? noteLines(lane) : 0)
  return Math.max(lane.top + 15, Math.min(first, lane.top + lane.height - lines * lineHeight + 4))
}

const lineHeight = 16.5

/** How many lines a header's words take, by the room that its depth leaves. */
const nameLines = ({ name, depth }: PlacedLane): number => Math.ceil((name.length * 7.3) / headRoom(depth))
const noteLines = ({ note, depth }: PlacedLane): number => Math.ceil((note.length * 5.7) / headRoom(depth))
export const headRoom = (depth: number): number => 204 - depth * 25

/** A lane without room for it tells what it is in the panel. */
const showsNote = (lane: PlacedLane): boolean =>
  !lane.folded && (nameLines(lane) + noteLines(lane)) * lineHeight + 8 <= lane.height

interface Props {
  readonly lanes: readonly PlacedLane[]
  readonly ticks: readonly Tick[]
  readonly width: number
  readonly height: number
  readonly start: number
  readonly limit: number | null
}

/** Bands, month lines, the company tree, and the dimmed part nobody knows anything of yet. */
export function Backdrop({ lanes, ticks, width, height, start, limit }: Props) {
  return (
    <svg className="layer" width={width} height={height} aria-hidden="true">
      {lanes.map((lane) => (
        <g key={lane.id}>
          {lane.kind === 'regulator' ? (
            <>
              <rect y={lane.top} width={width} height={lane.height} fill="var(--lane-regulator)" />
              <rect y={lane.top} width={4} height={lane.height} fill="var(--regulator)" />
            </>
          ) : (
            lane.ground === 'lane' && <rect y={lane.top} width={width} height={lane.height} fill="var(--lane)" />
          )}
          <path className="hair" d={`M0 ${lane.top + lane.height + 0.5}H${width}`} />
        </g>
      ))}
      <path
        className="grid-line"
        d={ticks
          .filter(({ x }) => x > start + 1)
          .map(({ x }) => `M${Math.round(x) + 0.5} 0V${height}`)
          .join('')}
      />
      <path className="hair" d={`M${headerWidth + 0.5} 0V${height}M${start + 0.5} 0V${height}`} />
      {limit !== null && limit < width && (
        <rect x={limit} width={width - limit} height={height} fill="var(--paper)" opacity=".55" />
      )}
      <path className="tree-line" d={treeLines(lanes)} />
    </svg>
  )
}

/** How many lines a header takes: the tree starts below it. */
const linesOf = (lane: PlacedLane): number => nameLines(lane) + (showsNote(lane) ? noteLines(lane) : 0)

/** The lines from the headers of owners to those of what they own. */
export function treeLines(lanes: readonly PlacedLane[]): string {
  const placed = new Map(lanes.map((lane) => [lane.id, lane]))
  return lanes.map((lane) => treeLine(lane, placed.get(lane.parent ?? ''))).join('')
}

function treeLine(lane: PlacedLane, parent: PlacedLane | undefined): string {
  if (!parent) return ''
  const x = 25.5 + parent.depth * 25 + (parent.depth > 0 ? 1 : 0)
  const from = headOf(parent) + (parent.folded ? 8 : 15 * linesOf(parent))
  return `M${x} ${from}V${Math.round(headOf(lane)) + 0.5}H${x + 13}`
}

interface HeadersProps {
  readonly lanes: readonly PlacedLane[]
  readonly chosen: ReadonlySet<string>
  readonly collapsed: readonly string[]
  readonly onSelect: (id: string, more: boolean) => void
  readonly onFold: (id: string) => void
}

/** The names of lanes, with what each is. */
export function Headers({ lanes, chosen, collapsed, onSelect, onFold }: HeadersProps) {
  const owners = new Set(lanes.map(({ parent }) => parent))
  return lanes.map((lane) => (
    <Header
      key={lane.id}
      id={lane.id}
      kind={lane.kind}
      name={lane.name}
      note={showsNote(lane) ? lane.note : null}
      number={lane.number}
      depth={lane.depth}
      top={headOf(lane) - 10}
      folded={lane.folded}
      open={!collapsed.includes(lane.id)}
      owner={!lane.folded && (collapsed.includes(lane.id) || owners.has(lane.id))}
      chosen={chosen.has(lane.id)}
      onSelect={onSelect}
      onFold={onFold}
    />
  ))
}

interface HeaderProps extends Pick<PlacedLane, 'id' | 'kind' | 'name' | 'number' | 'depth' | 'top' | 'folded'> {
  /** What it is; null where there is no room to say it. */
  readonly note: string | null
  readonly open: boolean
  /** Whether it has something to fold into it. */
  readonly owner: boolean
  readonly chosen: boolean
  readonly onSelect: (id: string, more: boolean) => void
  readonly onFold: (id: string) => void
}

/** Most lanes stay where they are while time moves: their headers then cost nothing. */
const Header = memo(function Header(lane: HeaderProps) {
  const { id, name, number, note, open } = lane
  return (
    <div
      className={`lane-head ${lane.kind}${lane.folded ? ' folded' : ''}`}
      style={{ top: lane.top, paddingLeft: 20 + lane.depth * 25 }}
    >
      {number !== null && <i className="nr">{number}</i>}
      {lane.kind === 'others' ? (
        <b>{name}</b>
      ) : (
        <button
          type="button"
          data-thing={id}
          aria-pressed={lane.chosen}
          onClick={(event) => lane.onSelect(id, event.shiftKey)}
        >
          {name}
        </button>
      )}
      {note !== null && <small>{note}</small>}
      {lane.owner && (
        <button
          type="button"
          className="fold"
          aria-expanded={open}
          aria-label={`What ${name} owns`}
          title={open ? 'Fold what it owns into it' : 'Show what it owns'}
          onClick={() => lane.onFold(id)}
        />
      )}
    </div>
  )
})
