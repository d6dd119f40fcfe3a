import { useEffect, useState } from 'react'
import type { Measure } from './label.ts'

const fonts = { title: '600 13px "Inter Variable"', line: '400 11.5px "Inter Variable"' }

/** Measures with the fonts as they are now: who asks sees to it that they are there. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, font) => {
    const key = `${font} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (context === null) return text.length * 7
    context.font = fonts[font]
    const width = context.measureText(text).width
    known.set(key, width)
    return width
  }
}

/** Measures labels once their fonts are there; null until then, because a wrong width would move every row later. */
export function useMeasure(): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null)
  useEffect(() => {
    let gone = false
    const ready = (): void => {
      if (!gone) setMeasure(() => createMeasure())
    }
    Promise.all(Object.values(fonts).map((font) => document.fonts.load(font, 'Aa’')))
      .then(() => document.fonts.ready)
      .then(ready, ready)
    return () => {
      gone = true
    }
  }, [])
  return measure
}
