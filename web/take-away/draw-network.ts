import { readPalette } from '../lanes/shapes.ts'
import { createMeasure } from '../lanes/use-measure.ts'
import { networkOf } from '../network/graph.ts'
import { placed } from '../network/placing.ts'
import { toPlace } from '../network/use-places.ts'
import { fontFace, sentenceOf } from './draw.ts'
import { networkSheetOf } from './network-sheet.ts'
import { sourcesInWords } from './sheet.ts'
import type { Shown } from './shown.ts'

/** The network as an SVG document: all of it, placed as on the screen, whatever part of it is in sight. */
export async function drawNetwork(shown: Shown): Promise<string> {
  const { data, span, numbers, theme } = shown
  const measure = createMeasure()
  const network = networkOf(data, span, numbers === null ? null : new Set(numbers.map(({ id }) => id)))
  const style = getComputedStyle(document.documentElement)
  return networkSheetOf({
    network,
    places: placed({ run: 0, ...toPlace(network, measure) }).places,
    palette: readPalette(document.documentElement, theme),
    color: (name) => style.getPropertyValue(`--${name}`).trim(),
    measure,
    sentence: sentenceOf(shown),
    sources: sourcesInWords(data, location.href),
    fonts: await fontFace(),
  })
}
