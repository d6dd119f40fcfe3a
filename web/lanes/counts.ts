import { partInWords } from '../words/dates.ts'
import type { Link } from './dataset.ts'
import { shortened } from './label.ts'
import type { Label, Measure } from './label.ts'
import type { PlacedMark, Room } from './layout.ts'
import { timeRange } from './places.ts'
import { dayOf, endOf, startOf } from './time.ts'
import type { Span } from './time.ts'

/** Several events of a lane that stand as one number, because there is no room for each. */
export interface Counted {
  readonly ids: readonly string[]
  /** From the first to the last day on which one of them may have happened, inside the window. */
  readonly span: Span
  /** Its height beside the largest count of its lane, 0 to 1; null where it is as long as its events may have taken. */
  readonly share: number | null
}

/** Events nearer to each other than this are counted as one, in pixels. */
const wide = 46
const shortTitle = 96

/** What a label gives up first: its second line and the end of its title. */
export function shortLabel(mark: PlacedMark, measure: Measure): PlacedMark {
  const { label } = mark
  const inTitle = (text: string): number => measure(text, 'title')
  const title = shortened(label.title, shortTitle, inTitle)
  if (label.at === 'inside' || label.at === 'none') return { ...mark, label: { ...label, line: '' } }
  const taken = inTitle(title)
  const ends = label.at === 'left' ? { left: label.x - taken } : { right: label.x + taken }
  return { ...mark, label: { ...label, title, rest: '', line: '', ...ends } }
}

/** The mark alone; what it is, is said while it is pointed at. Words inside a bar take no room of others. */
export const noLabel = (mark: PlacedMark): PlacedMark =>
  mark.label.at === 'inside'
    ? mark
    : {
        ...mark,
        label: { ...mark.label, at: 'none', title: '', rest: '', line: '', left: mark.left, right: mark.right },
      }

/**
 * The marks of a lane as counts, a number for each 46 px. What may have happened over more than that is counted apart,
 * with others of about the same extent, under a bar that is as long: no date is made up to put it somewhere. One alone
 * stays a mark; what has no date, and what `kept` holds, stays as it is.
 */
export function countsOf(
  lane: string,
  marks: readonly PlacedMark[],
  { span, width, measure }: Pick<Room, 'span' | 'width' | 'measure'>,
  kept: ReadonlySet<string>,
): PlacedMark[] {
  const [start] = timeRange(width)
  const column = (x: number): number => Math.max(0, Math.floor((x - start) / wide))
  const keyOf = ({ bar, left, right, x }: PlacedMark): string => {
    const [first, last] = [column(left), column(right)]
    return bar && last - first > 1 ? `${first} ${last}` : String(column(x))
  }
  const stays = ({ id, undated }: PlacedMark): boolean => undated || kept.has(id)
  const groups = [
    ...Map.groupBy(
      marks.filter((mark) => !stays(mark)),
      keyOf,
    ),
  ]
  const peak = Math.max(...groups.flatMap(([key, { length }]) => (key.includes(' ') ? [] : [length])))
  const counts = groups.flatMap(([key, group]) => {
    const [first] = group
    if (first === undefined || group.length === 1) return group.map(noLabel)
    const from = start + Number(key) * wide
    const place = key.includes(' ')
      ? { left: Math.min(...group.map(({ left }) => left)), right: Math.max(...group.map(({ right }) => right)) }
      : { left: from + 1, right: from + wide - 1 }
    const count = {
      ids: group.map(({ id }) => id),
      span: spanOfAll(group, span),
      share: key.includes(' ') ? null : group.length / peak,
    }
    return [asCount(`counts ${lane} ${key}`, first, place, count, measure)]
  })
  // Short ones first: they share the first row, so that their heights can be compared.
  const isShort = (mark: PlacedMark): boolean => typeof mark.counted?.share === 'number'
  return [...counts.filter(isShort), ...marks.filter(stays), ...counts.filter((mark) => !isShort(mark))]
}

function asCount(
  id: string,
  like: PlacedMark,
  { left, right }: Pick<PlacedMark, 'left' | 'right'>,
  counted: Counted,
  measure: Measure,
): PlacedMark {
  const [title, x] = [String(counted.ids.length), (left + right) / 2]
  const start = x - measure(title, 'title') / 2
  const label: Label = { title, rest: '', line: '', at: 'inside', x: start, y: 0, left, right }
  const of = { parties: [], dense: null, inner: null, hollow: false, openStart: false, openEnd: false, knownFrom: null }
  const [first, last] = [counted.span.from, counted.span.until - 1].map((day) => partInWords(dayOf(day)))
  const when = first === last ? `${first}` : `between ${first} and ${last}`
  return {
    ...like,
    ...of,
    id,
    tone: 'o',
    title: `${title} events`,
    line: `${when}; a click or Enter draws them closer`,
    bar: true,
    left,
    right,
    x,
    label,
    counted,
  }
}

function spanOfAll(marks: readonly PlacedMark[], window: Span): Span {
  const from = marks.map(({ earliest }) => (earliest === null ? window.from : startOf(earliest)))
  const until = marks.map(({ latest }) => (latest === null ? window.until : endOf(latest)))
  return { from: Math.max(window.from, Math.min(...from)), until: Math.min(window.until, Math.max(...until)) }
}

/** Links to what is counted lead to its count; all between the same two are one: "imposed ×3". */
export function bundled(links: readonly Link[], marks: readonly PlacedMark[]): Link[] {
  const counts = new Map(marks.flatMap(({ id, counted }) => (counted?.ids ?? []).map((each) => [each, id])))
  if (counts.size === 0) return [...links]
  const lanes = new Map(marks.map(({ id, lane }) => [id, lane]))
  const moved = links.map((link) => ({
    ...link,
    from: counts.get(link.from) ?? link.from,
    to: counts.get(link.to) ?? link.to,
  }))
  const isCount = (id: string): boolean => id.startsWith('counts ')
  // Between counts of one lane there is no way beside the numbers, and nothing to see.
  const apart = moved.filter(({ from, to }) => !(isCount(from) && isCount(to) && lanes.get(from) === lanes.get(to)))
  return [...Map.groupBy(apart, ({ from, to }) => `${from}~${to}`)].flatMap(([id, same]) => {
    const [first, ...more] = same
    if (first === undefined || more.length === 0) return first ?? []
    const all = (like: (link: Link) => boolean): boolean => more.every(like)
    const label = all((link) => link.label === first.label) && first.label !== '' ? first.label : ''
    return {
      ...first,
      id,
      tone: all(({ tone }) => tone === first.tone) ? first.tone : 'o',
      said: same.every(({ said }) => said),
      faint: same.every(({ faint }) => faint),
      label: `${label}\u00A0×${same.length}`.trim(),
      claim: null,
    }
  })
}
