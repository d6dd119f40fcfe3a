import type { PlacedMark } from './layout.ts'

/** A piece of a label where it stands, in pixels of the picture. */
export interface LabelWords {
  readonly text: string
  readonly kind: 'title' | 'line'
  /** Whether it stands on the ground rather than on its bar. */
  readonly halo: boolean
  readonly x: number
  readonly y: number
  /** Whether it ends at x instead of starting there. */
  readonly end: boolean
}

const numberWidth = 24

/** Where the first line of a label stands. */
export function titleY({ label: { at, y, rest, line } }: PlacedMark): number {
  if (at === 'around') return y - 20
  if (rest !== '') return y - (line === '' ? 4 : 12)
  return at === 'inside' || line === '' ? y + 4.5 : y - 3
}

/** A mark's label in its lines. */
export function wordsOf(mark: PlacedMark): LabelWords[] {
  const { label, number } = mark
  if (label.at === 'none') return []
  const { x, y, at } = label
  const [inside, end] = [at === 'inside', at === 'left']
  const [top, from] = [titleY(mark), x + (number === null ? 0 : numberWidth)]
  // Of a row of counts the largest stands out.
  const kind = mark.counted === null || mark.counted.share === 1 ? 'title' : 'line'
  const words: LabelWords[] = [{ text: label.title, kind, halo: !inside, x: from, y: top, end }]
  if (label.rest !== '') words.push({ text: label.rest, kind: 'title', halo: true, x: from, y: top + 16, end: false })
  if (label.line !== '') {
    const below = at === 'around' ? y + 28 : inside ? y + 4 : label.rest !== '' ? y + 20 : y + 13
    words.push({
      text: label.line,
      kind: 'line',
      halo: !inside,
      x: inside ? mark.right - 10 : x,
      y: below,
      end: inside || end,
    })
  }
  return words
}
