/** What a page looks like, to the pixel. */
import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

export type Color = readonly [red: number, green: number, blue: number]

export interface Pixels {
  /** The color at a point of the viewport, in CSS pixels. */
  at(x: number, y: number): Color
}

/** A picture of the viewport, one pixel a CSS pixel. */
export async function lookAt(page: Page): Promise<Pixels> {
  return decode(await page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' }))
}

/** The largest difference in one channel, 0 to 255. */
export const difference = (one: Color, other: Color): number =>
  Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))))

/** A color of the palette in tokens.css, as the page has it now. */
export async function paletteColor(page: Page, name: string): Promise<Color> {
  const color = await page.evaluate((property) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = `var(${property})`
    const told = getComputedStyle(probe).color
    probe.remove()
    return told
  }, `--${name}`)
  const [red = NaN, green = NaN, blue = NaN] = [...color.matchAll(/\d+/g)].map(Number)
  return [red, green, blue]
}

/** A PNG of 8 bits a channel and not interlaced, which is what Chromium writes. */
function decode(png: Buffer): Pixels {
  const width = png.readUInt32BE(16)
  const channels = png[25] === 6 ? 4 : 3
  const data: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels)
  return {
    at: (x, y) => {
      const from = (Math.round(y) * width + Math.round(x)) * channels
      return [bytes[from] ?? NaN, bytes[from + 1] ?? NaN, bytes[from + 2] ?? NaN]
    },
  }
}

/** Each row says in its first byte from which neighbors its bytes are told. */
function unfiltered(raw: Buffer, stride: number, channels: number): Uint8Array {
  const rows = raw.length / (stride + 1)
  const out = new Uint8Array(rows * stride)
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0
    for (let at = 0; at < stride; at += 1) {
      const to = row * stride + at
      const left = at < channels ? 0 : (out[to - channels] ?? 0)
      const above = row === 0 ? 0 : (out[to - stride] ?? 0)
      const corner = row === 0 || at < channels ? 0 : (out[to - stride - channels] ?? 0)
      out[to] = (raw[row * (stride + 1) + 1 + at] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return out
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const far = (from: number) => Math.abs(left + above - corner - from)
  if (far(left) <= far(above) && far(left) <= far(corner)) return left
  return far(above) <= far(corner) ? above : corner
}
