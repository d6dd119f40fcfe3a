import type { Tone } from '../words/facts.ts'
import type { PlacedMark } from './layout.ts'
import { barHeight } from './places.ts'

/** The colors of the page as they are now, so that the picture takes its palette from the same place. */
export interface Palette {
  readonly theme: string
  readonly tone: (tone: Tone) => string
  readonly panel: string
  readonly paper: string
  /** Behind the marks of companies, and of regulators. */
  readonly lane: string
  readonly regulator: string
  readonly ink: string
}

const names: Record<Tone, string> = {
  i: 'incident',
  d: 'disclosure',
  r: 'ruling',
  p: 'penalty',
  t: 'statement',
  o: 'company',
}

export function readPalette(element: Element, theme: string): Palette {
  const style = getComputedStyle(element)
  const value = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  const tones = new Map(Object.entries(names).map(([tone, name]) => [tone, value(name)]))
  return {
    theme,
    tone: (tone) => tones.get(tone) ?? '',
    panel: value('panel'),
    paper: value('paper'),
    lane: value('lane'),
    regulator: value('lane-regulator'),
    ink: value('ink'),
  }
}

/** The outline of a kind, around 0 0. */
export const shapePaths: Record<Tone, string> = {
  i: 'M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0Z',
  d: 'M-4.2-4.2h8.4v8.4h-8.4Z',
  r: 'M0-5.4 5.4 0 0 5.4-5.4 0Z',
  p: 'M-2.7-4.8h5.4L5.4 0 2.7 4.8h-5.4L-5.4 0Z',
  t: 'M-5-4h6.6L5.4 0 1.6 4H-5Z',
  o: 'M-4.6-4.6h9.2v9.2h-9.2Z',
}

/** Room around a drawing for the ring of the selected one. */
export const margin = 8

/** A mark or bar as an SVG image, `margin` larger on each side than what it draws. */
export function drawing(mark: PlacedMark, palette: Palette, selected: boolean): string {
  const [width, height] = sizeOf(mark)
  const body = drawn(mark, palette, selected)
  const [w, h] = [width + 2 * margin, height + 2 * margin]
  return `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${-w / 2} ${-h / 2} ${w} ${h}">${body}</svg>`)}`
}

/** A mark or bar as SVG around 0 0. `scope` keeps what it defines apart where several stand in one document. */
export const drawn = (mark: PlacedMark, palette: Palette, selected: boolean, scope = ''): string =>
  mark.counted !== null
    ? countBar(mark, mark.counted.share, palette)
    : mark.bar
      ? bar(mark, palette, selected, scope)
      : point(mark, palette, selected)

export const sizeOf = (mark: PlacedMark): [number, number] => [mark.bar ? mark.right - mark.left : barHeight, barHeight]

function point(mark: PlacedMark, palette: Palette, selected: boolean): string {
  const ring = selected ? `<circle r="17.5" fill="${palette.panel}" stroke="${palette.ink}" stroke-width="1.5"/>` : ''
  return ring + shapeAlone(mark, palette)
}

/** The shape of a kind as large as marks are, around 0 0. */
export function shapeAlone({ tone, hollow }: Pick<PlacedMark, 'tone' | 'hollow'>, palette: Palette): string {
  const color = palette.tone(tone)
  return `<path transform="scale(1.75)" d="${shapePaths[tone]}" fill="${hollow ? palette.panel : color}" stroke="${color}" stroke-width="1.3" stroke-linejoin="round"/>`
}

/** As high as its share, on a line that all stand on; or as long as its events may have taken. No color: kinds mix here. */
function countBar(mark: PlacedMark, share: number | null, palette: Palette): string {
  const [width, height] = sizeOf(mark)
  const [left, color] = [-width / 2, palette.tone('o')]
  const high = Math.max(1, (share ?? 1) * height)
  const ground = `<rect x="${left}" y="${-height / 2}" width="${width}" height="${height}" fill="${palette[mark.ground]}"/>`
  const fill = `<rect x="${left}" y="${height / 2 - high}" width="${width}" height="${high}" fill="${color}" fill-opacity=".18"/>`
  const line =
    share === null
      ? `<rect x="${left + 0.5}" y="${0.5 - height / 2}" width="${width - 1}" height="${height - 1}" rx="2" fill="none" stroke="${color}" stroke-opacity=".6" stroke-dasharray="4 2.5"/>`
      : `<path d="M${left} ${height / 2 - 0.5}H${-left}" stroke="${color}" stroke-opacity=".6"/>`
  return ground + fill + line
}

type Bar = Pick<PlacedMark, 'tone' | 'hollow' | 'ground' | 'inner' | 'left' | 'right' | 'x' | 'openStart' | 'openEnd'>

/** Some day between its ends, around 0 0. */
export function bar(mark: Bar, palette: Palette, selected: boolean, scope: string): string {
  const color = palette.tone(mark.tone)
  const [width, height] = [mark.right - mark.left, barHeight]
  const [left, top] = [-width / 2, -height / 2]
  const box = `x="${left}" y="${top}" width="${width}" height="${height}" rx="2"`
  // Opaque below its own color, so that links run beneath it.
  const ground = `<rect ${box} fill="${palette[mark.ground]}"/>`
  const inner =
    mark.inner === null
      ? ''
      : `<rect x="${mark.inner[0] - mark.x}" y="${top}" width="${mark.inner[1] - mark.inner[0]}" height="${height}" fill="${color}" fill-opacity=".2"/>`
  const fill = mark.hollow
    ? `<rect ${box} fill="url(#hatch${scope})"/>${inner}`
    : `<rect ${box} fill="${color}" fill-opacity=".19"/>${inner}`
  const [x1, x2, y1, y2] = [left + 0.5, width / 2 - 0.5, top + 0.5, height / 2 - 0.5]
  const ends = `${mark.openStart ? '' : `M${x1} ${y1}V${y2}`}${mark.openEnd ? '' : `M${x2} ${y1}V${y2}`}`
  const edge = `<path d="M${x1} ${y1}H${x2}M${x1} ${y2}H${x2}${ends}" fill="none" stroke="${color}" stroke-width="1.25" stroke-dasharray="4 2.5"/>`
  const at = mark.openStart ? width / 2 - 14 : left + 14
  const shape = `<path transform="translate(${at} 0)" d="${shapePaths[mark.tone]}" fill="${mark.hollow ? palette.panel : color}" stroke="${color}" stroke-width="1.6" stroke-linejoin="round"/>`
  const ring = selected
    ? `<rect x="${left - 4}" y="${top - 4}" width="${width + 8}" height="${height + 8}" rx="4" fill="none" stroke="${palette.ink}" stroke-width="1.5"/>`
    : ''
  const faded = mark.openStart || mark.openEnd
  const hatch = `<pattern id="hatch${scope}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${color}" stroke-width="2" opacity=".3"/></pattern>`
  const stops = mark.openStart
    ? `<stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset=".42" stop-color="#fff"/>${mark.openEnd ? '<stop offset=".7" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/>' : ''}`
    : '<stop offset=".58" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/>'
  const fade = faded
    ? `<linearGradient id="fade${scope}">${stops}</linearGradient><mask id="open${scope}" maskUnits="userSpaceOnUse" x="${left - 2}" y="${top - 2}" width="${width + 4}" height="${height + 4}"><rect x="${left}" y="${top}" width="${width}" height="${height}" fill="url(#fade${scope})"/></mask>`
    : ''
  return `<defs>${hatch}${fade}</defs>${ring}<g${faded ? ` mask="url(#open${scope})"` : ''}>${ground}${fill}${edge}</g>${shape}`
}
