import { useCallback, useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Place } from './strip.tsx'

/** What of the article is in view, where its facts stand, and the line between the pair in focus. */
export interface Layout {
  readonly places: readonly Place[]
  readonly seen: { readonly from: number; readonly until: number }
  readonly height: number
  /** A path in the reader's own pixels; null where one of the two is out of sight. */
  readonly tie: { readonly path: string; readonly x: number; readonly y: number } | null
}

const nothing: Layout = { places: [], seen: { from: 0, until: 1 }, height: 0, tie: null }

type Of<Tag extends HTMLElement> = RefObject<Tag | null>

/** Measures after every change of what is active, every scroll and every resize; one measure a frame. */
export function useLayout(
  reader: Of<HTMLDivElement>,
  text: Of<HTMLElement>,
  list: Of<HTMLElement>,
  active: string | null,
): Layout {
  const [layout, setLayout] = useState(nothing)
  const measure = useCallback(() => {
    if (!reader.current || !text.current || !list.current) return
    setLayout(measured(reader.current, text.current, list.current, active))
  }, [reader, text, list, active])
  useLayoutEffect(() => {
    let frame = requestAnimationFrame(measure)
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    const scrollers = [text.current, list.current].filter((each) => each !== null)
    for (const scroller of scrollers) scroller.addEventListener('scroll', later, { passive: true })
    const sizes = new ResizeObserver(later)
    for (const each of [...scrollers, ...scrollers.map(({ firstElementChild }) => firstElementChild)])
      if (each) sizes.observe(each)
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      for (const scroller of scrollers) scroller.removeEventListener('scroll', later)
    }
  }, [measure, text, list])
  return layout
}

function measured(reader: HTMLElement, text: HTMLElement, list: HTMLElement, active: string | null): Layout {
  const whole = Math.max(text.scrollHeight, 1)
  const top = text.getBoundingClientRect().top - text.scrollTop
  const places = new Map<string, number>()
  for (const mark of text.querySelectorAll<HTMLElement>('mark[data-begins]'))
    for (const key of (mark.dataset['begins'] ?? '').split('|'))
      if (key !== '' && !places.has(key)) places.set(key, (mark.getBoundingClientRect().top - top) / whole)
  return {
    places: [...places].map(([key, at]) => ({ key, at })).toSorted((one, other) => one.at - other.at),
    seen: { from: text.scrollTop / whole, until: (text.scrollTop + text.clientHeight) / whole },
    height: Math.max(0, text.clientHeight - 48),
    tie: active === null ? null : tieOf(reader, text, list, active),
  }
}

function tieOf(reader: HTMLElement, text: HTMLElement, list: HTMLElement, active: string): Layout['tie'] {
  const row = [...list.querySelectorAll<HTMLElement>('[data-fact]')].find(({ dataset }) => dataset['fact'] === active)
  const [box, page, side] = [reader.getBoundingClientRect(), text.getBoundingClientRect(), list.getBoundingClientRect()]
  const line = lastLineOf(text, active, page)
  const column = text.firstElementChild?.getBoundingClientRect()
  if (!row || !line || !column || side.left < page.right - 2) return null
  const target = row.getBoundingClientRect()
  const y2 = target.top + 14
  if (y2 < side.top || y2 > side.bottom) return null
  const [x1, y1, x2] = [column.right + 8 - box.left, line.top + line.height / 2 - box.top, side.left - box.left]
  const turn = Math.min(72, Math.max(24, (x2 - x1 - 24) / 2))
  const start = Math.max(x1, x2 - 18 - turn)
  const end = y2 - box.top
  return {
    path: `M${x1} ${y1}H${start}C${start + turn * 0.7} ${y1} ${x2 - 18 - turn * 0.7} ${end} ${x2 - 18} ${end}H${x2}`,
    x: x1,
    y: y1,
  }
}

/** The last line in sight of a fact's first quote in sight. From the edge of its column a tie crosses no words. */
function lastLineOf(text: HTMLElement, key: string, page: DOMRect): DOMRect | undefined {
  const seen = marksOf(text, key).flatMap((mark) =>
    [...mark.getClientRects()]
      .filter(({ top, bottom }) => top >= page.top && bottom <= page.bottom)
      .map((line) => ({ line, paragraph: mark.parentElement })),
  )
  return seen.findLast(({ paragraph }) => paragraph === seen[0]?.paragraph)?.line
}

/** The marks of a fact, in the order of the text. */
export const marksOf = (text: HTMLElement, key: string): HTMLElement[] =>
  [...text.querySelectorAll<HTMLElement>('mark[data-facts]')].filter(({ dataset }) =>
    dataset['facts']?.split('|').includes(key),
  )
