/** Width of a text in pixels, in the fonts of the picture. */
export type Measure = (text: string, font: 'title' | 'line') => number

/** A label with its place: `at` says where it stands to its mark; `y` is the mark's middle. */
export interface Label {
  readonly title: string
  /** Its second line, where it is too long for one. */
  readonly rest: string
  readonly line: string
  readonly at: 'inside' | 'right' | 'left' | 'around' | 'none'
  readonly x: number
  readonly y: number
  readonly left: number
  readonly right: number
}

interface Labeled {
  readonly title: string
  readonly line: string
  readonly bar: boolean
  readonly openStart: boolean
  readonly undated: boolean
  readonly left: number
  readonly right: number
}

interface Place {
  readonly width: number
  readonly measure: Measure
  readonly number: number | null
  /** Only the title: a chain says the rest in sentences. */
  readonly shorter: boolean
}

const gap = 10
const numberWidth = 24

/** Inside a bar that has room, around one whose start is open, else at the right, else at the left, shortened if it must be. */
export function placeLabel(mark: Labeled, { width, measure, number, shorter }: Place): Label {
  const before = number === null ? 0 : numberWidth
  const line = shorter && !mark.openStart ? '' : mark.line
  const [titleWidth, lineWidth] = [measure(mark.title, 'title'), measure(line, 'line')]
  const wide = mark.right - mark.left
  const at = (place: Label['at'], x: number, left: number, right: number, title = mark.title, own = line): Label => ({
    title,
    rest: '',
    line: own,
    at: place,
    x,
    y: 0,
    left,
    right,
  })
  const needed = Math.max(titleWidth + before, lineWidth)
  if (mark.openStart) return at('around', mark.left + 9, mark.left, mark.left + 9 + needed)
  if (mark.bar && wide > titleWidth + before + lineWidth + 72)
    return at('inside', mark.left + 28, mark.left, mark.right)
  const from = mark.right + (mark.bar ? gap : gap + 4)
  // Where its words would be cut beside it, a long bar holds its title alone.
  if (mark.bar && from + needed > width - 6 && wide >= titleWidth + before + 34)
    return at('inside', mark.left + 28, mark.left, mark.right, mark.title, '')
  if (from + needed <= width - 6) return at('right', from, from, from + needed)
  const room = Math.max(width - 8 - from - before, 0)
  const to = mark.left - gap
  // Links come in from the left, so a label stands there only where it would be cut elsewhere: "Fine of …" says no amount.
  const left = to - needed >= 240 && before === 0
  if (room >= 60) {
    const inTitle = (text: string): number => measure(text, 'title')
    const own = shortened(line, room, (text) => measure(text, 'line'))
    const cut = shortened(mark.title, room, inTitle)
    const start = cut.endsWith(' …') ? cut.slice(0, -2) : ''
    const rest = start === '' ? '' : mark.title.slice(start.length).trim()
    if (rest !== '' && inTitle(rest) <= room)
      return { ...at('right', from, from, from + before + room, start, own), rest }
    // Links come to a bar from its left: its words stand there only where little would be left of them at its right.
    const most = mark.bar && inTitle(cut) > titleWidth * 0.6
    if (!left || most || cut === mark.title) return at('right', from, from, from + before + room, cut, own)
  }
  const held = wide - before - 34
  if (mark.bar && held >= 110)
    return at(
      'inside',
      mark.left + 28,
      mark.left,
      mark.right,
      shortened(mark.title, held, (text) => measure(text, 'title')),
      '',
    )
  if (left) return at('left', to, to - needed, to)
  return at('none', from, mark.left, mark.right, '', '')
}

/** The text cut at a word so that it fits, with "…"; whole where it does. */
export function shortened(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text
  const words = text.split(' ')
  while (words.length > 1) {
    words.pop()
    const cut = `${words.join(' ').replace(/[,;:]$/, '')} …`
    if (measure(cut) <= room) return cut
  }
  return measure(text.slice(0, 6)) <= room ? `${text.slice(0, 5)}…` : ''
}
