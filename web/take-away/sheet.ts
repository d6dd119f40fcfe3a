import type { Dataset, Link } from '../lanes/dataset.ts'
import { headOf, headRoom, treeLines } from '../lanes/backdrop.tsx'
import type { Measure } from '../lanes/label.ts'
import type { Picture, PlacedLane, PlacedMark } from '../lanes/layout.ts'
import { headerWidth, timeRange } from '../lanes/places.ts'
import type { Point, Route } from '../lanes/route.ts'
import { bar, drawn, shapePaths } from '../lanes/shapes.ts'
import type { Palette } from '../lanes/shapes.ts'
import type { Tick } from '../lanes/time.ts'
import { wordsOf } from '../lanes/words-of.ts'
import type { Tone } from '../words/facts.ts'
import { eventTones } from '../words/tones.ts'
import { wrapped } from '../words/wrapped.ts'

/** All that stands on the sheet. */
export interface Sheet {
  readonly picture: Picture
  readonly routes: ReadonlyMap<string, Route>
  readonly ticks: readonly Tick[]
  /** Where what is known ends, in pixels; null outside the window. */
  readonly limit: number | null
  readonly palette: Palette
  /** A color of the page by its name in tokens.css. */
  readonly color: (name: string) => string
  readonly measure: Measure
  /** What is shown, as the sentence over the picture says it. */
  readonly sentence: string
  /** What it rests on and where it came from. */
  readonly sources: string
  /** CSS that brings the fonts along. */
  readonly fonts: string
}

const [above, axis, below] = [64, 40, 64]

/** The lanes as one SVG document that needs nothing beside it: what is shown, axis, names, links, marks, key, sources. */
export function sheetOf(sheet: Sheet): string {
  const { picture, color, fonts } = sheet
  const { width } = picture
  const height = above + axis + picture.height + below
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(sheet.sentence)}">
<style>${fonts}text{font:400 13px 'Inter Variable',sans-serif;fill:${color('ink')}}.title{font-weight:600}.line{font-size:11.5px;fill:${color('ink-2')}}.faint{fill:${color('ink-3')}}.halo{paint-order:stroke;stroke-width:5px;stroke-linejoin:round}.head{font-weight:600}</style>
<rect width="${width}" height="${height}" fill="${color('paper')}"/>
<text x="20" y="30" style="font-size:17px;font-weight:600">${escaped(sheet.sentence)}</text>
${key(20, 50, sheet, true)}
<g transform="translate(0 ${above})">${axisOf(sheet)}</g>
<g transform="translate(0 ${above + axis})">${backdrop(sheet)}${picture.links.map((link) => linkOf(link, sheet)).join('')}${picture.marks.map((mark, at) => markOf(mark, at, sheet)).join('')}${picture.folds.map(({ words, left, y }) => `<text class="line" x="${left + 38}" y="${y + 4}">+ ${words}</text>`).join('')}${picture.lanes.map((lane) => header(lane, sheet)).join('')}</g>
<path d="M0 ${height - below + 0.5}H${width}" stroke="${color('rule')}"/>
<text x="20" y="${height - 28}" class="line">${escaped(sheet.sources)}</text>
</svg>`
}

/** The signs of the five kinds, what a hollow one says, and with `bars` what a bar and its ends do. */
export function key(left: number, y: number, { palette, measure }: Pick<Sheet, 'palette' | 'measure'>, bars: boolean) {
  let x = left
  const one = (signs: readonly (readonly [width: number, drawing: string])[], name: string): string => {
    const drawings = signs.map(([width, drawing]) => {
      x += width
      return `<g transform="translate(${x - width / 2} ${y})">${drawing}</g>`
    })
    const words = `<text class="line" x="${x + 6}" y="${y + 4}">${name}</text>`
    x += measure(name, 'line') + 32
    return drawings.join('') + words
  }
  const sign = (tone: Tone, color: string, fill: string) =>
    [12, `<path d="${shapePaths[tone]}" fill="${fill}" stroke="${color}" stroke-width="1.3"/>`] as const
  const stretch = (scope: string, hollow: boolean, openStart: boolean) => {
    const ends = { left: -30, right: 30, x: 0, inner: null, openStart, openEnd: false } as const
    return [48, `<g transform="scale(.7)">${bar({ ...ends, tone: 'o', hollow, ground: 'paper' }, palette, false, scope)}</g>`] as const // prettier-ignore
  }
  const hollow = sign('i', palette.tone('o'), palette.panel)
  const alleged = 'alleged, proposed or announced'
  return [
    ...eventTones.map(([tone, name]) => one([sign(tone, palette.tone(tone), palette.tone(tone))], name)),
    ...(bars
      ? [
          one([hollow, stretch('key-hatched', true, false)], `hollow or hatched: ${alleged}`),
          one([stretch('key-bar', false, false)], 'bar: some day between its ends'),
          one([stretch('key-faded', false, true)], 'faded end: not specified'),
        ]
      : [one([hollow], `hollow: ${alleged}`)]),
  ].join('')
}

function axisOf({ picture, ticks, limit, color }: Sheet): string {
  const { width } = picture
  const known = limit !== null && limit < width - 40 ? limit : null
  const marks = ticks.map(({ x, label, year }) =>
    [
      year === null ? '' : `<text class="line" style="font-weight:600" x="${x + 6}" y="15">${year}</text>`,
      known === null || x < known - 24 ? `<text class="line" x="${x + 6}" y="32">${label}</text>` : '',
    ].join(''),
  )
  return `<path d="M0 .5H${width}M0 39.5H${width}M${headerWidth + 0.5} 0V40" fill="none" stroke="${color('rule')}"/>${marks.join('')}${known === null ? '' : `<path d="M${known} 24V40" stroke="${color('ink')}"/>`}`
}

function backdrop({ picture, ticks, limit, color }: Sheet): string {
  const { width, height, lanes } = picture
  const bands = lanes.map(
    ({ kind, ground, top, height: own }) =>
      `${ground === 'paper' ? '' : `<rect y="${top}" width="${width}" height="${own}" fill="${color(ground === 'lane' ? 'lane' : 'lane-regulator')}"/>`}${kind === 'regulator' ? `<rect y="${top}" width="4" height="${own}" fill="${color('regulator')}"/>` : ''}<path d="M0 ${top + own + 0.5}H${width}" stroke="${color('rule')}"/>`,
  )
  const [start] = timeRange(width)
  const grid = ticks.filter(({ x }) => x > start + 1).map(({ x }) => `M${Math.round(x) + 0.5} 0V${height}`).join('') // prettier-ignore
  const beyond =
    limit === null || limit >= width
      ? ''
      : `<rect x="${limit}" width="${width - limit}" height="${height}" fill="${color('paper')}" opacity=".55"/>`
  const tree = treeLines(lanes)
  return `${bands.join('')}<path d="${grid}" stroke="${color('rule-2')}"/><path d="M${headerWidth + 0.5} 0V${height}" stroke="${color('rule')}"/>${beyond}<path d="${tree}" fill="none" stroke="${color('ink-3')}"/>`
}

/** Its name in as many lines as it takes, and what it is. */
function header(lane: PlacedLane, { measure, color }: Sheet): string {
  const [x, top] = [20 + lane.depth * 25, headOf(lane)]
  // In a folded lane there is one line, and nothing beside it that the name could cover.
  if (lane.folded) return `<text class="line" x="${x}" y="${top + 4}">${escaped(lane.name)}</text>`
  const names = wrapped(lane.name, headRoom(lane.depth), (text) => measure(text, 'title'))
  const name = names.map((text, at) => `<text class="head" x="${x}" y="${top + 4 + at * 17}">${escaped(text)}</text>`)
  const room = Math.floor((lane.top + lane.height - top - 8) / 16.5) + 1 - names.length
  const whole = wrapped(lane.note, headRoom(lane.depth), (text) => measure(text, 'line'))
  // Whole or not at all: half of what it is says something else.
  const note = whole.length > room ? [] : whole
  return [...name, ...note.map((text, at) => `<text class="line" fill="${color('ink-2')}" x="${x}" y="${top + 4 + (names.length + at) * 16.5}">${escaped(text)}</text>`)].join('') // prettier-ignore
}

function markOf(mark: PlacedMark, at: number, { palette, color }: Sheet): string {
  const ground = { paper: 'paper', lane: 'lane', regulator: 'lane-regulator' }[mark.ground]
  const words = wordsOf(mark).map(
    ({ text, kind, halo, x, y, end }) =>
      `<text class="${kind}${halo ? ' halo' : ''}"${halo ? ` stroke="${color(ground)}"` : ''} x="${x}" y="${y}"${end ? ' text-anchor="end"' : ''}>${escaped(text)}</text>`,
  )
  return `<g transform="translate(${mark.x} ${mark.y})">${drawn(mark, palette, false, String(at))}</g>${words.join('')}`
}

function linkOf(link: Link, { routes, palette, color, picture }: Sheet): string {
  const route = routes.get(link.id)
  if (!route) return ''
  const stroke = palette.tone(link.tone)
  const last = route.bends.at(-1) ?? route.start
  const turn = (Math.atan2(route.end.y - last.y, route.end.x - last.x) * 180) / Math.PI
  const words =
    route.label === null || picture.marks.length >= 40
      ? ''
      : `<text class="line halo" stroke="${color('paper')}" x="${route.label.x}" y="${route.label.y}" text-anchor="${route.label.anchor}">${escaped(route.label.text)}</text>`
  return `<g${link.faint ? ' opacity=".4"' : ''}><path d="${pathOf(route)}" fill="none" stroke="${stroke}" stroke-width="1.5"${link.said ? ' stroke-dasharray="5 3.5"' : ''}/><path d="M0 0-7.5-3.4V3.4Z" transform="translate(${route.end.x} ${route.end.y}) rotate(${turn})" fill="${stroke}"/></g>${words}`
}

/** Quadratic pieces that meet half-way between the bends, as the picture draws them. */
function pathOf({ start, end, bends }: Route): string {
  const at = ({ x, y }: Point): string => `${x} ${y}`
  if (bends.length === 0) return `M${at(start)}L${at(end)}`
  const pieces = bends.map((bend, index) => {
    const next = bends[index + 1]
    const to = next === undefined ? end : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 }
    return `Q${at(bend)} ${at(to)}`
  })
  return `M${at(start)}${pieces.join('')}`
}

/** What sources give never becomes markup; characters that XML has no place for are left out. */
export function escaped(text: string): string {
  const signsOf: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replaceAll(/[&<>"]/g, (sign) => signsOf[sign] ?? '')
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
}

/** What the sheet says that it rests on. */
export const sourcesInWords = ({ sources, lastSource }: Dataset, address: string): string =>
  `From ${sources} source${sources === 1 ? '' : 's'}${lastSource === null ? '' : `, the last of ${lastSource.slice(0, 4)}`}. Each fact with the words it rests on: ${address}`
