import './phone.css'
import { lazy, useEffect, useRef } from 'react'
import type { Numbered } from '../chain/order.ts'
import { chosenOf } from '../arranging/acts.ts'
import { ChainStory } from '../chain/chain-story.tsx'
import type { Dataset, Link } from '../lanes/dataset.ts'
import { shapePaths } from '../lanes/shapes.ts'
import { ticksOf } from '../lanes/time.ts'
import { useSize } from '../lanes/use-size.ts'
import { useTouch } from '../lanes/use-touch.ts'
import type { TimeWindow } from '../lanes/use-window.ts'
import { Fetched } from '../fetched.tsx'
import type { FoundWays } from '../ways/use-ways.ts'
import type { View } from '../view.ts'
import { go } from '../view.ts'
import { columnsOf, labelLeft } from './columns.ts'
import type { Column } from './columns.ts'
import { MoreButton } from './more-button.tsx'
import { UndatedList } from './undated-list.tsx'

const WaysStory = lazy(async () => ({ default: (await import('../ways/ways-story.tsx')).WaysStory }))

interface Props {
  readonly data: Dataset
  readonly view: View
  readonly time: TimeWindow
  readonly numbers: readonly Numbered[] | null
  /** Whether nothing is known of what the chain was asked for. */
  readonly lost: boolean
  readonly until: string | null
  readonly ways: FoundWays | null
}

const barWidth = 14
/** Where time stands, from the top: from the window's first to its last moment. */
const timeRange = [16, 376] as const

/** The same picture turned: time runs down, each event has a column, its label stands at the right. */
export function Phone({ data, view, time, numbers, lost, ways }: Props) {
  const { span } = time
  const scroller = useRef<HTMLDivElement>(null)
  const { selected } = view
  const there = data.marks.some(({ id }) => id === selected)
  const { width } = useSize(scroller)
  useTouch(scroller, { time, along: 'y', range: timeRange })
  useEffect(() => {
    // What was chosen stays in sight above the sheet, also where it comes later than its evidence or there is less room.
    if (selected !== null && there && width > 0)
      scroller.current?.querySelector(`[data-event="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected, there, width])
  if (span === null) return null
  const chosen = new Set(chosenOf(view))
  const inChain = numbers !== null ? new Map(numbers.map(({ id, number }) => [id, number])) : null
  const shown = inChain === null ? data : { ...data, marks: data.marks.filter(({ id }) => inChain.has(id)) }
  // Once something is selected a + stands at the right of the words.
  const room = width === 0 ? undefined : width - labelLeft - (chosen.size > 0 ? 50 : 14)
  const { columns, undated, height } = columnsOf(shown, span, timeRange[1], inChain !== null, room)
  const tall = Math.max(height, timeRange[1])
  const scaled = ticksOf(span, timeRange, 26)
  return (
    <div className="turned">
      <div className={`turned-scroll${view.selected === null ? '' : ' under-sheet'}`} ref={scroller}>
        <div className="turned-body" style={{ height: tall }}>
          <svg width={labelLeft} height={tall} aria-hidden="true">
            <defs>
              {columns.map(({ tone, id }) => (
                <pattern
                  key={id}
                  id={`hatch-${tone}`}
                  width="5"
                  height="5"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                  className={tone}
                >
                  <path d="M0 0V5" stroke="var(--k)" strokeWidth="1.6" opacity=".55" />
                </pattern>
              ))}
              <linearGradient id="fade-down" x2="0" y2="1">
                <stop offset="0" stopColor="#fff" stopOpacity="0" />
                <stop offset=".5" stopColor="#fff" />
              </linearGradient>
              <mask id="open-top" maskContentUnits="objectBoundingBox">
                <rect width="1" height="1" fill="url(#fade-down)" />
              </mask>
            </defs>
            {scaled.map(({ x, label, year }) => (
              <g key={x}>
                <path className="grid-line" d={`M40 ${Math.round(x) + 0.5}H${labelLeft}`} />
                <text x={32} y={x + 18} textAnchor="end" className={year === null ? 'mo' : 'mo year'}>
                  {label}
                </text>
              </g>
            ))}
            <path className="hair" d={`M40.5 0V${tall}`} />
            {columns.map((column) => (
              <path key={column.id} className="leader" d={leader(column)} />
            ))}
            {shown.links.map((link) => (
              <PhoneLink key={link.id} link={link} columns={columns} />
            ))}
            {columns.map((column) => (
              <Bar key={column.id} column={column} selected={chosen.has(column.id)} />
            ))}
          </svg>
          <ul className="turned-labels">
            {columns.map((column) => (
              <li key={column.id} style={{ top: column.labelY - column.labelHeight / 2, height: column.labelHeight }}>
                <button
                  type="button"
                  aria-pressed={chosen.has(column.id)}
                  data-event={column.id}
                  title={column.title}
                  onClick={() => go({ selected: column.id })}
                >
                  <b>
                    {inChain && <i className="nr">{inChain.get(column.id)}</i>}
                    {column.title}
                  </b>
                  <small>{column.second}</small>
                </button>
                <MoreButton id={column.id} title={column.title} view={view} />
              </li>
            ))}
          </ul>
        </div>
        {undated.length > 0 && <UndatedList events={undated} numbers={inChain} view={view} />}
        {view.ways !== null && ways !== null && (
          <Fetched>
            <WaysStory ways={view.ways} found={ways} asOf={view.asOf} />
          </Fetched>
        )}
        {view.chain !== null && <ChainStory event={view.chain} asOf={view.asOf} lost={lost} />}
      </div>
    </div>
  )
}

/** A short arc from what led to it; only between neighbors in time, where the way is clear. */
function PhoneLink({ link, columns }: { link: Link; columns: readonly Column[] }) {
  const [cause, effect] = [columns.find(({ id }) => id === link.from), columns.find(({ id }) => id === link.to)]
  if (!cause || !effect || link.tone === 't') return null
  const [x, to] = [cause.left + barWidth / 2, effect.left + barWidth / 2]
  const start = (cause.bar ? cause.bottom : cause.at + 9) + 1
  const end = effect.top > start ? effect.top - 5 : effect.bottom + 4
  const low = Math.max(start, end) + 16
  const way =
    effect.top > start
      ? `M${x} ${start}C${x} ${(start + end) / 2} ${to} ${(start + end) / 2} ${to} ${end}`
      : `M${x} ${start}C${x} ${low} ${to} ${low} ${to} ${end}`
  const tip =
    effect.top > start
      ? `M${to - 3} ${end - 2}L${to} ${end + 4}L${to + 3} ${end - 2}Z`
      : `M${to - 3} ${end + 2}L${to} ${end - 4}L${to + 3} ${end + 2}Z`
  return (
    <g className={link.tone}>
      <path d={way} fill="none" stroke="var(--k)" strokeWidth="1.5" strokeDasharray={link.said ? '5 3.5' : undefined} />
      <path d={tip} fill="var(--k)" />
    </g>
  )
}

function leader({ left, at, labelY }: Column): string {
  const x = left + barWidth / 2
  return Math.abs(at - labelY) < 1 ? `M${x + 8} ${at}H${labelLeft}` : `M${x} ${at + 8}V${labelY}H${labelLeft}`
}

function Bar({ column, selected }: { column: Column; selected: boolean }) {
  const { left, top, bottom, bar, hollow, tone, at, openStart, inner } = column
  const box = { x: left, y: top, width: barWidth, height: bottom - top, rx: 2 }
  return (
    <g className={tone}>
      {bar && (
        <g mask={openStart ? 'url(#open-top)' : undefined}>
          {hollow && <rect {...box} fill="var(--paper)" />}
          <rect {...box} fill={hollow ? `url(#hatch-${tone})` : 'var(--ks)'} />
          {inner && <rect {...box} y={inner[0]} height={inner[1] - inner[0]} rx={0} fill="var(--k)" fillOpacity=".3" />}
          <rect
            {...box}
            x={left + 0.5}
            width={barWidth - 1}
            fill="none"
            stroke="var(--k)"
            strokeWidth="1.25"
            strokeDasharray="4 2.5"
          />
        </g>
      )}
      {selected && <circle cx={left + 7} cy={at} r="13" fill="var(--panel)" stroke="var(--ink)" strokeWidth="1.5" />}
      <path
        d={shapePaths[tone]}
        transform={`translate(${left + 7} ${at}) scale(${bar ? 0.9 : 1.3})`}
        fill={hollow ? 'var(--panel)' : 'var(--k)'}
        stroke="var(--k)"
        strokeWidth="1.6"
      />
    </g>
  )
}
