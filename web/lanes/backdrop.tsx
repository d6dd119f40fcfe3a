import type { PlacedLane, PlacedMark } from './layout.ts'
import { headerWidth } from './layout.ts'
import type { Tick } from './time.ts'

/** Where a lane's header stands: beside its first row. */
export function headOf(lane: PlacedLane, marks: readonly PlacedMark[]): number {
  if (lane.folded) return lane.top + 10
  const rows = marks.filter((mark) => mark.lane === lane.id).map(({ y }) => y)
  return rows.length === 0 ? lane.top + 17 : Math.min(...rows)
}

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
  const band = lanes.filter(({ kind }) => kind !== 'regulator')
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
            band.indexOf(lane) % 2 === 1 && <rect y={lane.top} width={width} height={lane.height} fill="var(--lane)" />
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

/** How many lines a header takes, by the room its depth leaves: the tree starts below it. */
function linesOf({ name, note, depth }: PlacedLane): number {
  const room = 204 - depth * 25
  return Math.ceil((name.length * 7.4) / room) + Math.ceil((note.length * 5.9) / room)
}

function treeLine(lane: PlacedLane, lanes: readonly PlacedLane[], marks: readonly PlacedMark[]): string {
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
  selected,
  onSelect,
}: {
  lanes: readonly PlacedLane[]
  marks: readonly PlacedMark[]
  selected: string | null
  onSelect: (id: string) => void
}) {
  return (
    <>
      {lanes.map((lane) => (
        <div
          key={lane.id}
          className={`lane-head ${lane.kind}${lane.folded ? ' folded' : ''}`}
          style={{ top: headOf(lane, marks) - (lane.folded ? 10 : 10), paddingLeft: 20 + lane.depth * 25 }}
        >
          {lane.kind === 'others' ? (
            <b>{lane.name}</b>
          ) : (
            <button type="button" aria-pressed={selected === lane.id} onClick={() => onSelect(lane.id)}>
              {lane.name}
            </button>
          )}
          {/* A busy lane without room for it tells what it is in the panel. */}
          {!lane.folded && (lane.height <= 50 || lane.height >= 80) && <small>{lane.note}</small>}
        </div>
      ))}
    </>
  )
}
