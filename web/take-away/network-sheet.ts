import { shapeAlone } from '../lanes/shapes.ts'
import type { Network, Thing, Tie } from '../network/graph.ts'
import { roomOf } from '../network/use-places.ts'
import type { Place, Places } from '../network/use-places.ts'
import { wrapped } from '../words/wrapped.ts'
import { escaped, key } from './sheet.ts'
import type { Sheet } from './sheet.ts'

interface NetworkSheet extends Pick<Sheet, 'palette' | 'color' | 'measure' | 'sentence' | 'sources' | 'fonts'> {
  readonly network: Network
  readonly places: Places
}

const [above, below, margin, narrowest] = [76, 52, 40, 960]
const [widest, lineHeight, sign] = [168, 16, 15]

/** The network as one SVG document that needs nothing beside it: what is shown, key, ties, names, signs, sources. */
export function networkSheetOf(sheet: NetworkSheet): string {
  const { network, color, fonts, sentence, sources } = sheet
  const box = boundsOf(sheet)
  const width = Math.max(narrowest, Math.ceil(box.right - box.left) + 2 * margin)
  const height = above + Math.ceil(box.bottom - box.top) + 2 * margin + below
  const [dx, dy] = [(width - box.left - box.right) / 2, above + margin - box.top]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(sentence)}">
<style>${fonts}text{font:600 13px 'Inter Variable',sans-serif;fill:${color('ink')}}.line{font-weight:400;font-size:11.5px;fill:${color('ink-2')}}.halo{paint-order:stroke;stroke:${color('paper')};stroke-width:4px;stroke-linejoin:round}</style>
<rect width="${width}" height="${height}" fill="${color('paper')}"/>
<text x="20" y="30" style="font-size:17px">${escaped(sentence)}</text>
${key(20, 50, sheet, false)}
<g transform="translate(${dx} ${dy})">${network.ties.map((tie) => tieOf(tie, sheet)).join('')}${network.things.map((thing) => thingOf(thing, sheet)).join('')}</g>
<path d="M0 ${height - below + 0.5}H${width}" stroke="${color('rule')}"/>
<text x="20" y="${height - 20}" class="line">${escaped(sources)}</text>
</svg>`
}

function boundsOf({ network, places, measure }: NetworkSheet) {
  const boxes = network.things.flatMap((thing) => {
    const place = places[thing.id]
    const { width, height } = roomOf(thing, measure)
    return place ? [{ left: place.x - width / 2, right: place.x + width / 2, top: place.y - height / 2, bottom: place.y + height }] : []
  })
  return {
    left: Math.min(0, ...boxes.map(({ left }) => left)),
    right: Math.max(0, ...boxes.map(({ right }) => right)),
    top: Math.min(0, ...boxes.map(({ top }) => top)),
    bottom: Math.max(0, ...boxes.map(({ bottom }) => bottom)),
  }
} // prettier-ignore

function thingOf(thing: Thing, { places, palette, color, measure }: NetworkSheet): string {
  const place = places[thing.id]
  if (!place) return ''
  const lines = wrapped(thing.name, widest, (text) => measure(text, 'title'))
  const { width, height } = roomOf(thing, measure)
  const event = thing.kind === 'event'
  const top = event ? sign + 16 : 4.5 - ((lines.length - 1) * lineHeight) / 2
  const words = lines.map(
    (line, at) =>
      `<text class="${event ? 'halo' : ''}" text-anchor="middle" y="${top + at * lineHeight}">${escaped(line)}</text>`,
  )
  const regulator = thing.kind === 'regulator'
  const box = `<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="4" fill="${color(regulator ? 'lane-regulator' : 'panel')}" stroke="${color('company')}" stroke-width="${regulator ? 3 : 1.25}"/>`
  return `<g transform="translate(${place.x} ${place.y})">${event ? shapeAlone(thing, palette) : box}${words.join('')}</g>`
}

/** A line from one to the other, with its arrow before the sign or the frame it leads to. */
function tieOf({ from, to, tone, said, words }: Tie, { network, places, palette, measure }: NetworkSheet): string {
  const [start, end] = [places[from], places[to]]
  const target = network.things.find(({ id }) => id === to)
  if (!start || !end || !target) return ''
  const stroke = palette.tone(tone ?? 'o')
  const tip = before(start, end, target.kind === 'event' ? null : roomOf(target, measure))
  const line = `<path d="M${start.x} ${start.y}L${tip.x} ${tip.y}" fill="none" stroke="${stroke}" stroke-width="${tone === null ? (words === 'owns' ? 2.5 : 1.25) : 1.75}"${tone === null ? ' opacity=".55"' : ''}${said ? ' stroke-dasharray="5 3.5"' : ''}/>`
  if (tone === null) return line
  const turn = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI
  return `${line}<path d="M0 0-8-3.6V3.6Z" transform="translate(${tip.x} ${tip.y}) rotate(${turn})" fill="${stroke}"/>`
}

/** Where a line meets what it leads to: the circle around a sign, or a frame. */
function before(start: Place, end: Place, frame: { readonly width: number; readonly height: number } | null): Place {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy) || 1
  const back =
    frame === null
      ? sign
      : Math.min((frame.width / 2) * (length / Math.abs(dx || 1e-9)), (frame.height / 2) * (length / Math.abs(dy || 1e-9)))
  const share = Math.max(0, 1 - back / length)
  return { x: start.x + dx * share, y: start.y + dy * share }
} // prettier-ignore
