import './brush.css'
import { memo, useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { TourNumber } from '../first-visit/tour.tsx'
import type { Dataset } from '../lanes/dataset.ts'
import { headerWidth, timeRange } from '../lanes/places.ts'
import { dayOf, endOf, timeScale } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import { useSize } from '../lanes/use-size.ts'
import type { TimeWindow } from '../lanes/use-window.ts'
import { go } from '../view.ts'
import { partInWords } from '../words/dates.ts'
import { cameBetween, railNote, stopAt } from './known.ts'
import { blocksOf } from './months.ts'
import type { Month } from './months.ts'

interface Props {
  readonly all: Dataset
  readonly months: readonly Month[]
  /** The days at which "as known on" stops; the last is today. */
  readonly stops: readonly string[]
  /** Whether `all` is only a part of what the months count, so that nobody can say what came after a day. */
  readonly part: boolean
  readonly full: Span
  readonly time: TimeWindow
  readonly asOf: string | null
}

/** Events by month with the handles of the window, and the rail that goes back to what was known on a day. */
export function Brush({ all, months, stops, part, full, time, asOf }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const range = timeRange(width)
  const lastKnown = stops.at(-1)
  return (
    <div className="brush" ref={frame}>
      <div className="brush-words">
        <span>Events by month</span>
        <span className="faint">pale: somewhere in these months</span>
        <span id="rail-name">As known on</span>
      </div>
      {width > 0 && <Blocks months={months} full={full} width={width} />}
      {width > 0 && time.span && <WindowHandles full={full} time={time} range={range} />}
      {width > 0 && lastKnown !== undefined && <Rail {...{ all, stops, part, full, asOf, lastKnown, range, width }} />}
    </div>
  )
}

/** What no window changes is not drawn anew while it moves. */
const Blocks = memo(function Blocks({ months, full, width }: Pick<Props, 'months' | 'full'> & { width: number }) {
  const range = timeRange(width)
  const scale = timeScale(full, range)
  const most = Math.max(1, ...months.map(({ sure, maybe }) => sure + maybe))
  const step = Math.min(10, 40 / most)
  return (
    <svg
      width={width}
      height={91}
      role="img"
      aria-label={`Events by month: ${
        months
          .filter(({ sure }) => sure > 0)
          .map(({ from, sure }) => `${partInWords(dayOf(from).slice(0, 7))} ${sure}`)
          .join(', ') || 'none dated to a month'
      }`}
    >
      <path className="hair" d={`M${headerWidth + 0.5} 0V91M${range[0]} 46.5H${range[1]}`} />
      {months.map((month) => {
        const [x, wide] = [scale(month.from), scale(month.until) - scale(month.from)]
        const inset = Math.min(3, wide / 6)
        return blocksOf(month, step).map(({ y, height, sure }) => (
          <rect
            key={`${month.from} ${y}`}
            x={x + inset}
            width={Math.max(1, wide - 2 * inset)}
            y={y}
            height={height}
            fill="var(--ink-2)"
            opacity={sure ? 1 : 0.22}
          />
        ))
      })}
    </svg>
  )
})

function WindowHandles({ full, time, range }: { full: Span; time: TimeWindow; range: readonly [number, number] }) {
  const scale = timeScale(full, range)
  const { span } = time
  if (span === null) return null
  const day = 86_400_000
  const set = (end: 'from' | 'until', moment: number): void => {
    const next = { ...span, [end]: Math.min(Math.max(moment, full.from), full.until) }
    if (next.until - next.from >= 14 * day) time.change(next)
  }
  return (['from', 'until'] as const).map((end) => (
    <Handle
      key={end}
      className="window-handle"
      label={end === 'from' ? 'Window starts' : 'Window ends'}
      x={scale(span[end])}
      min={full.from / day}
      max={full.until / day}
      now={span[end] / day}
      words={partInWords(dayOf(end === 'from' ? span.from : span.until - 1))}
      onMove={(x) => set(end, full.from + ((x - range[0]) / (range[1] - range[0])) * (full.until - full.from))}
      onStep={(by) => set(end, span[end] + by * 7 * day)}
    />
  ))
}

interface HandleProps {
  readonly className: string
  readonly label: string
  readonly x: number
  readonly min: number
  readonly max: number
  readonly now: number
  readonly words: string
  readonly onMove: (x: number) => void
  readonly onStep: (by: number) => void
}

/** A slider's thumb on a time axis: drag it, or move it by arrow keys. */
function Handle({ className, label, x, min, max, now, words, onMove, onStep }: HandleProps) {
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const parent = event.currentTarget.parentElement
    if (parent) onMove(event.clientX - parent.getBoundingClientRect().left)
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -4,
    PageUp: 4,
    Home: -10_000,
    End: 10_000,
  }
  const key = (event: KeyboardEvent): void => {
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onStep(by)
  }
  return (
    // An input brings its own track and scale; this thumb stands on the scale of the picture.
    <div
      // oxlint-disable-next-line prefer-tag-over-role
      role="slider"
      tabIndex={0}
      className={className}
      aria-label={label}
      aria-valuemin={Math.round(min)}
      aria-valuemax={Math.round(max)}
      aria-valuenow={Math.round(now)}
      aria-valuetext={words}
      style={{ left: x }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={key}
    />
  )
}

function Rail({
  all,
  stops,
  part,
  full,
  asOf,
  lastKnown,
  range,
  width,
}: {
  all: Dataset
  stops: readonly string[]
  part: boolean
  full: Span
  asOf: string | null
  lastKnown: string
  range: readonly [number, number]
  width: number
}) {
  const scale = timeScale(full, range)
  const [moving, setMoving] = useState<string | null>(null)
  useEffect(() => {
    if (moving === null) return undefined
    // The hand is faster than the server: ask where it rests.
    const timer = setTimeout(() => {
      go({ asOf: moving >= lastKnown ? null : moving })
      setMoving(null)
    }, 90)
    return () => clearTimeout(timer)
  }, [moving, lastKnown])
  const day = moving ?? asOf ?? lastKnown
  const x = Math.min(scale(endOf(day)), range[1])
  const at = stops.indexOf(stopAt(stops, day) ?? lastKnown)
  const today = day >= lastKnown
  const came = useCame(all, asOf ?? lastKnown)
  const words = today ? 'today' : partInWords(day)
  const set = (next: string): void => setMoving(next)
  const flip = width - x < Math.min(x, 222)
  const room = (flip ? x - 8 : width - x - 22) - partInWords(day).length * 7.6 - 6
  const note = today ? lastInWords(all, lastKnown) : part ? 'and nothing later' : railNote(all.marks, day, room)
  return (
    <>
      <div className="rail-line" style={{ left: range[0], width: Math.max(0, x - range[0]) }} />
      <div className="rail-mark" style={{ left: x }} />
      <svg className="rail-tour" width={width} height={91} aria-hidden="true">
        <TourNumber x={x + 26} y={54} number={3} />
      </svg>
      <Handle
        className="rail-handle"
        label="As known on"
        x={x}
        min={0}
        max={stops.length - 1}
        now={at}
        words={`${words}; ${note}`}
        onMove={(to) => {
          const moment = full.from + ((to - range[0]) / (range[1] - range[0])) * (full.until - full.from)
          set(stopAt(stops, dayOf(moment + 4 * 86_400_000)) ?? lastKnown)
        }}
        onStep={(by) => set(stops[Math.min(Math.max(at + by, 0), stops.length - 1)] ?? lastKnown)}
      />
      <p className="rail-words" style={flip ? { right: width - x + 16 } : { left: x + 16 }}>
        <b>{today ? 'Today' : partInWords(day)}</b>{' '}
        {came !== null && moving === null && came.length * 6.3 < room ? `brought ${came}` : note}
      </p>
      <output className="apart">{came === null ? '' : `By ${words} came ${came}.`}</output>
    </>
  )
}

/** What the last step forward brought, in words; null where it went back or brought nothing. */
function useCame({ marks }: Dataset, day: string): string | null {
  const [step, setStep] = useState<{ readonly day: string; readonly came: string | null }>({ day, came: null })
  if (step.day !== day) setStep({ day, came: day > step.day ? cameBetween(marks, step.day, day) : null })
  return step.came
}

const lastInWords = ({ lastSource }: Dataset, lastKnown: string): string =>
  `last source: ${partInWords(lastSource ?? lastKnown.slice(0, 7))}`
