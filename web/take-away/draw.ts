import inter from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url'
import { layout } from '../lanes/layout.ts'
import { timeRange } from '../lanes/places.ts'
import { routesOf } from '../lanes/route.ts'
import { readPalette } from '../lanes/shapes.ts'
import { endOf, ticksOf, timeScale } from '../lanes/time.ts'
import { createMeasure } from '../lanes/use-measure.ts'
import { partInWords } from '../words/dates.ts'
import { capitalized } from '../words/sentence.ts'
import { morePartInWords, narrowingParts } from '../sentence/more-parts.ts'
import { kinds, withAllItOwns } from '../sentence/parts.ts'
import { spanInWords } from '../sentence/windows.ts'
import { sheetOf, sourcesInWords } from './sheet.ts'
import type { Shown } from './shown.ts'

const width = 1440

/** The lanes as an SVG document, as wide as a page, whatever the width of the window. */
export async function drawSheet(shown: Shown): Promise<string> {
  return sheetWith(shown, document.documentElement, await fontFace())
}

/** The same at once, in the colors of an element, with what brings its fonts along. */
export function sheetWith(shown: Shown, root: Element, fonts: string): string {
  const { data, span, numbers, until, theme } = shown
  const measure = createMeasure()
  const range = timeRange(width)
  const picture = layout(data, {
    width, height: 560, span, measure, unfolded: new Set(),
    numbers: numbers === null ? null : new Map(numbers.map(({ id, number }) => [id, number])),
  }) // prettier-ignore
  const style = getComputedStyle(root)
  return sheetOf({
    picture,
    routes: routesOf(picture.links, picture.marks, measure, picture.width - 8, picture.folds),
    ticks: ticksOf(span, range),
    limit:
      until !== null && endOf(until) < span.until ? Math.max(timeScale(span, range)(endOf(until)), range[0]) : null,
    palette: readPalette(root, theme),
    color: (name) => style.getPropertyValue(`--${name}`).trim(),
    measure,
    sentence: sentenceOf(shown),
    sources: sourcesInWords(data, location.href),
    fonts,
  })
}

/** "Every kind of event about Dior and all it owns in 2025, as known today". */
export function sentenceOf({ data, view, span, numbers }: Shown): string {
  const known =
    view.asOf === null ? `today, ${partInWords(new Date().toISOString().slice(0, 10))}` : `on ${partInWords(view.asOf)}`
  if (view.ways !== null) {
    const { from, to } = view.ways
    const [one, other] = [from, to].map((id) => nameIn(data, id))
    return `How ${one} connects with ${other}, as known ${known}`
  }
  if (numbers !== null) {
    const chosen = data.marks.find(({ id }) => id === view.chain)?.title ?? 'this'
    return `How it came to “${chosen}” and what followed, as known ${known}`
  }
  const names = kinds.filter(([type]) => view.types?.includes(type)).map(([, , name]) => name)
  const what = view.types === null ? 'Every kind of event' : capitalized(names.join(' and '))
  const about = data.lanes.find(({ id }) => id === view.about)
  const more = narrowingParts(view).map(({ part, lead }) => lead + morePartInWords(part, view, data.lanes, new Map()))
  return `${what}${about === undefined ? '' : ` about ${withAllItOwns(about, data.lanes)}`} in ${spanInWords(span)}${more.join('')}, as known ${known}`
}

function nameIn({ marks, lanes }: Shown['data'], id: string): string {
  const title = marks.find((mark) => mark.id === id)?.title
  return title === undefined ? (lanes.find((lane) => lane.id === id)?.name ?? 'one thing') : `“${title}”`
}

/** The font in the document itself: a picture that is opened elsewhere has no other way to it. */
export async function fontFace(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(inter)).arrayBuffer())
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

// Browsers draw no canvas with more pixels than this in either direction.
const largest = 16_000

/** An SVG document as a PNG with two pixels for each of its own; fewer where it would be too large to draw. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const scale = Math.min(2, largest / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(image.naturalWidth * scale),
      height: Math.round(image.naturalHeight * scale),
    })
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('The browser drew no picture')) : resolve(blob)),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
