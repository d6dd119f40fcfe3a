import './lanes.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Numbered } from '../chain/order.ts'
import { chosenOf, fold, select as choose } from '../arranging/acts.ts'
import type { View } from '../view.ts'
import { Axis } from './axis.tsx'
import { Backdrop, Headers } from './backdrop.tsx'
import type { Dataset } from './dataset.ts'
import { layout } from './layout.ts'
import type { Picture, PlacedMark } from './layout.ts'
import { MarkButtons } from './mark-buttons.tsx'
import { LanesPicture } from './picture.ts'
import { timeRange } from './places.ts'
import { routesOf } from './route.ts'
import { seenOf, useStretch } from './seen.ts'
import { readPalette } from './shapes.ts'
import type { Palette } from './shapes.ts'
import { endOf, ticksOf, timeScale } from './time.ts'
import { useDrag } from './use-drag.ts'
import { useInSight } from './use-in-sight.ts'
import { useMeasure } from './use-measure.ts'
import { useSize } from './use-size.ts'
import { useTouch } from './use-touch.ts'
import { useUncovered } from './use-uncovered.ts'
import { useOpening, useUnfolded } from './unfolded.ts'
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
  const isReplay = useReplay(data, until)
  const measure = useMeasure()
  const [hovered, setHovered] = useState<string | null>(null)
  const [unfolded, toggle] = useUnfolded(data, view.selected)
  const { selected, also } = view
  const chosen = useMemo(() => new Set(chosenOf({ selected, also })), [selected, also])
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
        : layout(data, { width, height, span, measure, numbers: byNumber, unfolded }),
    [data, width, height, span, measure, byNumber, unfolded],
  )
  const open = useOpening(picture, time, toggle)
  const [stretch, follow] = useStretch(height)
  const seen = useMemo(() => (picture === null ? null : seenOf(picture, stretch)), [picture, stretch])
  const routes = useMemo(
    () =>
      picture && measure
        ? routesOf(picture.links, picture.marks, measure, picture.width - 8, picture.folds)
        : new Map(),
    [picture, measure],
  )
  const palette = useRef<Palette>(null)
  const drawn = useRef<{
    show: LanesPicture
    tap: (id: string | null, at: { x: number; y: number }, more: boolean) => void
    hover: (id: string | null) => void
  }>(null)
  useEffect(() => {
    if (canvas.current === null) return undefined
    const tap = (id: string | null, at: { x: number; y: number }, more: boolean): void =>
      drawn.current?.tap(id, at, more)
    const show = new LanesPicture(canvas.current, { onTap: tap, onHover: (id) => drawn.current?.hover(id) })
    drawn.current = { show, tap: () => undefined, hover: () => undefined }
    return () => {
      drawn.current = null
      show.destroy()
    }
  }, [])
  useEffect(() => {
    if (drawn.current === null || picture === null || seen === null || frame.current === null) return
    const select = (id: string | null, at: { x: number; y: number }, more: boolean): void => {
      const link = picture.links.find((each) => each.id === id)
      const tapped = link ? link.claim : (id ?? labeledAt(picture.marks, at))
      if (tapped !== null && !open(tapped)) {
        choose(tapped, { selected, also }, more)
        // Arrow keys go on from what was just chosen, not from what had the focus before.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      }
    }
    drawn.current.tap = select
    drawn.current.hover = (id) => {
      setHovered(id)
      onUnder(underInWords(id, picture))
    }
    // The page's style and layout are asked for only where they may have changed: each time costs as much as all else here.
    if (palette.current?.theme !== theme) palette.current = readPalette(frame.current, theme)
    drawn.current.show.show({ ...seen, routes, palette: palette.current, chosen }, isReplay())
  }, [picture, seen, routes, selected, also, chosen, theme, onUnder, isReplay, open])
  const onSelect = useCallback(
    (id: string, more: boolean) => {
      if (!open(id)) choose(id, { selected, also }, more)
    },
    [selected, also, open],
  )
  const onFocus = useCallback((id: string | null) => drawn.current?.hover(id), [])
  const onMoved = useCallback(() => drawn.current?.show.resize(), [])
  const onFold = useCallback((id: string) => fold(id, view), [view])
  useEffect(() => {
    // What goes away under the pointer or the focus says nothing when it goes.
    if (hovered !== null && picture !== null && underInWords(hovered, picture) === null) drawn.current?.hover(null)
  }, [hovered, picture])
  useInSight(frame, picture, selected)
  useUncovered(
    frame,
    picture?.marks.find(({ id }) => id === selected),
    width,
    onMoved,
  )
  const range = timeRange(width)
  useDrag(frame, time, range)
  useTouch(frame, { time, along: 'x', range })
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
  const canvasHeight = Math.min(tall, height)
  useEffect(() => {
    if (width > 0 && canvasHeight > 0) drawn.current?.show.resize()
  }, [width, canvasHeight])
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
        onScroll={({ currentTarget: { scrollTop } }) => {
          drawn.current?.show.scrollTo(scrollTop)
          follow(scrollTop)
        }}
        style={byNumber === null || picture === null ? undefined : { flex: `0 1 ${picture.height}px` }}
      >
        <div className="lanes-body" style={{ height: tall }}>
          {picture && (
            <Backdrop lanes={picture.lanes} ticks={ticks} width={width} height={tall} start={range[0]} limit={limit} />
          )}
          {picture && (
            <Headers
              lanes={picture.lanes}
              chosen={chosen}
              collapsed={view.collapsed}
              onSelect={onSelect}
              onFold={onFold}
            />
          )}
          <div
            className="canvas layer"
            ref={canvas}
            // Cytoscape gives its element a position of its own, which no layer of a style sheet overrules.
            style={{ position: 'sticky', width, height: canvasHeight }}
            aria-hidden="true"
          />
          {picture && seen && (
            <Words
              marks={seen.marks}
              links={seen.links}
              all={picture.marks.length}
              routes={routes}
              chosen={chosen}
              hovered={hovered}
              width={width}
              height={tall}
            />
          )}
          {picture && seen && (
            <MarkButtons
              picture={picture}
              seen={seen.marks}
              chosen={chosen}
              onSelect={onSelect}
              onFocus={onFocus}
              onFold={toggle}
            />
          )}
        </div>
      </div>
    </>
  )
}

/** Whether what is drawn now is the first of another day: the day changes first, what was known on it comes later. */
function useReplay(data: Dataset, until: string | null): () => boolean {
  const last = useRef({ data, until, awaited: false })
  return useCallback(() => {
    const { current } = last
    const awaited = current.awaited || current.until !== until
    const replay = awaited && current.data !== data
    last.current = { data, until, awaited: awaited && !replay }
    return replay
  }, [data, until])
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
