import './lanes.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Numbered } from '../chain/order.ts'
import type { View } from '../view.ts'
import { go } from '../view.ts'
import { Axis } from './axis.tsx'
import { Backdrop, Headers } from './backdrop.tsx'
import type { Dataset } from './dataset.ts'
import { layout, timeRange } from './layout.ts'
import type { Picture, PlacedMark } from './layout.ts'
import { LanesPicture } from './picture.ts'
import { routesOf } from './route.ts'
import { readPalette } from './shapes.ts'
import { endOf, ticksOf, timeScale } from './time.ts'
import { useDrag } from './use-drag.ts'
import { useMeasure } from './use-measure.ts'
import { useSize } from './use-size.ts'
import type { TimeWindow } from './use-window.ts'
import { Words } from './words.tsx'

interface Props {
  readonly data: Dataset
  readonly view: View
  readonly time: TimeWindow
  readonly numbers: readonly Numbered[] | null
  readonly theme: string
  readonly total: number
  readonly until: string | null
  /** Hears what the pointer or the focus is on, in words; null where it is on nothing. */
  readonly onUnder: (words: string | null) => void
}

/** The picture: lanes over time, what happened in them, and how one thing led to another. */
export function Lanes({ data, view, time, numbers, theme, total, until, onUnder }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const measure = useMeasure()
  const [hovered, setHovered] = useState<string | null>(null)
  const { span } = time
  const { width, height } = size
  const byNumber = useMemo(
    () => (numbers === null ? null : new Map(numbers.map(({ id, number }) => [id, number]))),
    [numbers],
  )
  const picture = useMemo(
    () =>
      measure === null || span === null || width === 0
        ? null
        : layout(data, { width, height, span, measure, numbers: byNumber }),
    [data, width, height, span, measure, byNumber],
  )
  const routes = useMemo(
    () => (picture && measure ? routesOf(picture.links, picture.marks, measure) : new Map()),
    [picture, measure],
  )
  const drawn = useRef<{
    show: LanesPicture
    tap: (id: string | null, at: { x: number; y: number }) => void
    hover: (id: string | null) => void
  }>(null)
  useEffect(() => {
    if (canvas.current === null) return undefined
    const tap = (id: string | null, at: { x: number; y: number }): void => drawn.current?.tap(id, at)
    const show = new LanesPicture(canvas.current, { onTap: tap, onHover: (id) => drawn.current?.hover(id) })
    drawn.current = { show, tap: () => undefined, hover: () => undefined }
    return () => {
      drawn.current = null
      show.destroy()
    }
  }, [])
  useEffect(() => {
    if (drawn.current === null || picture === null || frame.current === null) return
    const select = (id: string | null, at: { x: number; y: number }): void => {
      const link = picture.links.find((each) => each.id === id)
      const chosen = link ? link.claim : (id ?? labeledAt(picture.marks, at))
      if (chosen !== null) {
        go({ selected: chosen })
        // Arrow keys go on from what was just chosen, not from what had the focus before.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      }
    }
    drawn.current.tap = select
    drawn.current.hover = (id) => {
      setHovered(id)
      onUnder(underInWords(id, picture))
    }
    drawn.current.show.resize()
    drawn.current.show.show({
      marks: picture.marks,
      links: picture.links,
      routes,
      palette: readPalette(frame.current, theme),
      selected: view.selected,
    })
  }, [picture, routes, view.selected, theme, onUnder])
  useDrag(frame, time, timeRange(width))
  const range = timeRange(width)
  const ticks = span ? ticksOf(span, range) : []
  const limit =
    span && until !== null && endOf(until) < span.until
      ? Math.max(timeScale(span, range)(endOf(until)), range[0])
      : null
  const folded = total - (picture?.marks.length ?? total)
  const corner =
    byNumber === null
      ? 'Companies and regulators'
      : folded === 0
        ? 'Nothing folded away'
        : `${folded} event${folded === 1 ? '' : 's'} folded away`
  const tall = Math.max(picture?.height ?? 0, byNumber === null ? height : 0)
  return (
    <>
      <Axis
        ticks={ticks}
        width={width}
        start={range[0]}
        limit={limit}
        until={until}
        chosen={view.asOf !== null}
        corner={corner}
      />
      <div
        className="lanes-frame"
        ref={frame}
        style={byNumber === null || picture === null ? undefined : { flex: `0 1 ${picture.height}px` }}
      >
        <div className="lanes-body" style={{ height: tall }}>
          {picture && (
            <Backdrop
              lanes={picture.lanes}
              marks={picture.marks}
              ticks={ticks}
              width={width}
              height={tall}
              start={range[0]}
              limit={limit}
            />
          )}
          {picture && (
            <Headers
              lanes={picture.lanes}
              marks={picture.marks}
              selected={view.selected}
              onSelect={(id) => go({ selected: id })}
            />
          )}
          <div className="canvas layer" ref={canvas} style={{ width, height: tall }} aria-hidden="true" />
          {picture && (
            <Words
              marks={picture.marks}
              links={picture.links}
              routes={routes}
              selected={view.selected}
              hovered={hovered}
              width={width}
              height={tall}
            />
          )}
          {picture && (
            <MarkButtons
              marks={picture.marks}
              lanes={new Map(picture.lanes.map(({ id, name }) => [id, name]))}
              selected={view.selected}
              onFocus={(id) => onUnder(underInWords(id, picture))}
            />
          )}
        </div>
      </div>
    </>
  )
}

/** The same events for a keyboard and for readers, each where its mark is, so that focus shows there. */
function MarkButtons({
  marks,
  lanes,
  selected,
  onFocus,
}: {
  marks: readonly PlacedMark[]
  lanes: ReadonlyMap<string, string>
  selected: string | null
  onFocus: (id: string | null) => void
}) {
  return (
    <ul className="mark-list" aria-label="Events, the earliest first in each lane">
      {marks.map((mark) => (
        <li key={mark.id}>
          <button
            type="button"
            data-event={mark.id}
            aria-pressed={mark.id === selected}
            aria-label={[lanes.get(mark.lane), mark.title, mark.line].filter(Boolean).join(', ')}
            style={{ left: mark.left - 3, top: mark.y - 15, width: mark.right - mark.left + 6, height: 30 }}
            onClick={() => go({ selected: mark.id })}
            onFocus={() => onFocus(mark.id)}
            onBlur={() => onFocus(null)}
          />
        </li>
      ))}
    </ul>
  )
}

/** What is under the pointer, whole, where its label may be cut: "Leak of customer data; some day in May 2025". */
function underInWords(id: string | null, { marks, links }: Picture): string | null {
  const named = (each: string): string => marks.find((mark) => mark.id === each)?.title ?? ''
  const mark = marks.find((each) => each.id === id)
  if (mark) return [mark.title, mark.line].filter(Boolean).join('; ')
  const link = links.find((each) => each.id === id)
  return link ? `${named(link.from)} → ${named(link.to)}${link.label === '' ? '' : `: ${link.label}`}` : null
}

function labeledAt(marks: readonly PlacedMark[], { x, y }: { x: number; y: number }): string | null {
  return (
    marks.find(
      ({ label, y: middle }) =>
        x >= label.left - 4 && x <= label.right + 4 && Math.abs(y - middle) <= (label.at === 'around' ? 32 : 18),
    )?.id ?? null
  )
}
