import { useMemo, useState } from 'react'
import type { Picture } from './layout.ts'

/** A stretch of the picture, from top to bottom, in pixels. */
interface Stretch {
  readonly top: number
  readonly bottom: number
}

/**
 * The screen that is seen and one above and below it. It moves by whole screens, so that scrolling seldom draws anything
 * anew; `follow` hears how far the lanes are scrolled.
 */
export function useStretch(height: number): [Stretch, (scrolled: number) => void] {
  const [screen, setScreen] = useState(0)
  const stretch = useMemo(() => ({ top: (screen - 1) * height, bottom: (screen + 2) * height }), [screen, height])
  return [stretch, (scrolled) => setScreen(height === 0 ? 0 : Math.round(scrolled / height))]
}

/** The marks in a stretch and the links that run through it, with their ends: hundreds of lanes cost no more than those seen. */
export function seenOf({ marks, links }: Picture, { top, bottom }: Stretch): Pick<Picture, 'marks' | 'links'> {
  const heights = new Map(marks.map(({ id, y }) => [id, y]))
  const seen = links.filter(({ from, to }) => {
    const [one, other] = [heights.get(from) ?? NaN, heights.get(to) ?? NaN]
    return Math.max(one, other) >= top && Math.min(one, other) <= bottom
  })
  const ends = new Set(seen.flatMap(({ from, to }) => [from, to]))
  return { marks: marks.filter(({ id, y }) => (y >= top && y <= bottom) || ends.has(id)), links: seen }
}
