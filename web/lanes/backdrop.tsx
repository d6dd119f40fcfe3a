import type { PlacedLane, PlacedMark } from './layout.ts'
import { headerWidth } from './layout.ts'
import type { Tick } from './time.ts'

/** Where a lane's header stands: beside its first row. */
export function headOf(lane: PlacedLane, marks: readonly PlacedMark[]): number {
  if (lane.folded) return lane.top + 10
  const rows = marks.filter((mark) => mark.lane === lane.id).map(({ y }) => y)
  const first = rows.length === 0 ? lane.top + 17 : Math.min(...rows)
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
  readonly marks: readonly PlacedMark[]
  readonly ticks: readonly Tick[]
  readonly width: number
  readonly height: number
  readonly start: number
  readonly limit: number | null
}

/** Bands, month lines, the company tree, and the dimmed part nobody knows anything of yet. */
export function Backdrop({ lanes, marks, ticks, width, height, start, limit }: Props) {
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
      <path className="tree-line" d={lanes.map((lane) => treeLine(lane, lanes, marks)).join('')} />
    </svg>
  )
}

/** How many lines a header takes: the tree starts below it. */
const linesOf = (lane: PlacedLane): number => nameLines(lane) + (showsNote(lane) ? noteLines(lane) : 0)

/** The line from an owner's header to this one. */
export function treeLine(lane: PlacedLane, lanes: readonly PlacedLane[], marks: readonly PlacedMark[]): string {
  const parent = lanes.find(({ id }) => id === lane.parent)
  if (!parent) return ''
  const x = 25.5 + parent.depth * 25 + (parent.depth > 0 ? 1 : 0)
  const from = headOf(parent, marks) + (parent.folded ? 8 : 15 * linesOf(parent))
  return `M${x} ${from}V${Math.round(headOf(lane, marks)) + 0.5}H${x + 13}`
}

/** The names of lanes, with what each is. */
export function Headers({
  lanes,
  marks,
  chosen,
  collapsed,
  onSelect,
  onFold,
}: {
  lanes: readonly PlacedLane[]
  marks: readonly PlacedMark[]
  chosen: ReadonlySet<string>
  collapsed: readonly string[]
  onSelect: (id: string, more: boolean) => void
  onFold: (id: string) => void
}) {
  return (
    <>
      {lanes.map((lane) => (
        <div
          key={lane.id}
          className={`lane-head ${lane.kind}${lane.folded ? ' folded' : ''}`}
          style={{ top: headOf(lane, marks) - 10, paddingLeft: 20 + lane.depth * 25 }}
        >
          {lane.number !== null && <i className="nr">{lane.number}</i>}
          {lane.kind === 'others' ? (
            <b>{lane.name}</b>
          ) : (
            <button
              type="button"
              data-thing={lane.id}
              aria-pressed={chosen.has(lane.id)}
              onClick={(event) => onSelect(lane.id, event.shiftKey)}
            >
              {lane.name}
            </button>
          )}
          {showsNote(lane) && <small>{lane.note}</small>}
          {!lane.folded && (collapsed.includes(lane.id) || lanes.some(({ parent }) => parent === lane.id)) && (
            <button
              type="button"
              className="fold"
              aria-expanded={!collapsed.includes(lane.id)}
              aria-label={`What ${lane.name} owns`}
              title={collapsed.includes(lane.id) ? 'Show what it owns' : 'Fold what it owns into it'}
              onClick={() => onFold(lane.id)}
            />
          )}
        </div>
      ))}
    </>
  )
}
