import type { Span } from '../fact.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { DateAt } from '../values/dates.ts'
import type { Nearness } from './passage.ts'

/** A date, and the words for what happened, which may stand in a sentence near it. */
export interface DatedPlace {
  readonly event: Span
  readonly eventIn: Sentence
  readonly kind: string
  readonly at: DateAt
  readonly dateIn: Sentence
  /** Other dates of the sentence. */
  readonly others: readonly Span[]
}

/** Words right beside the date, of which the place counts too. */
const beside = 4
/** Words of the way from one to the other. */
const longest = 14

/** What stands around a date, and between it and what happened: that tells whether it happened then. */
export function aroundDate({ event, eventIn, kind, at, dateIn, others }: DatedPlace): Nearness {
  const near = new Map<string, number>()
  const put = (word: string, nearness: number) => {
    if ((near.get(word) ?? 0) < nearness) near.set(word, nearness)
  }
  const text = dateIn.text
  const [start, end] = [at.start - dateIn.start, at.end - dateIn.start]
  const before = partsIn(text.slice(0, start)).toReversed()
  const behind = partsIn(text.slice(end))
  const side = sideOf(event, eventIn, at, dateIn)
  const shape = shapeOf(at)
  put(`side:${side}`, 1)
  put(`shape:${shape}`, 1)
  put(`${side}:${shape}`, 1)
  put(`kind:${kind}`, 0.5)
  put(`kind:${kind} ${shape}`, 0.5)
  put(`phrase:${partsIn(at.phrase)[0] ?? ''}`, 0.7)
  for (let index = 0; index < beside; index++) {
    put(`before ${index}:${before[index] ?? 'start'}`, 1 - 0.15 * index)
    put(`behind ${index}:${behind[index] ?? 'end'}`, 1 - 0.2 * index)
    put(`before:${before[index] ?? 'start'}`, 0.6)
    put(`behind:${behind[index] ?? 'end'}`, 0.6)
  }
  for (const word of partsIn(text)) put(`there:${word}`, dateIn === eventIn ? 0.2 : 0.5)
  if (start <= 3) put('heads', 1)
  if (dateIn === eventIn) {
    const way =
      at.start >= event.end
        ? text.slice(event.end - dateIn.start, start)
        : text.slice(end, Math.max(end, event.start - dateIn.start))
    const words = partsIn(way)
    put(`far:${Math.min(6, Math.ceil(Math.log2(words.length + 1)))} ${side}`, 1)
    put(`commas:${Math.min(3, words.filter((word) => /^[,;:]$/.test(word)).length)}`, 0.7)
    for (const word of words.slice(-longest)) put(`way ${side}:${word}`, 0.7)
    for (const word of partsIn(text.slice(event.start - dateIn.start, event.end - dateIn.start)))
      put(`event:${word}`, 0.4)
    if (others.some((one) => isNearer(one, at, event))) put('farther', 1)
  }
  return near
}

function sideOf(event: Span, eventIn: Sentence, at: Span, dateIn: Sentence): string {
  const steps = dateIn.index - eventIn.index
  if (steps !== 0) return steps > 0 ? `next ${steps}` : `last ${-steps}`
  return at.start >= event.end ? 'behind' : at.end <= event.start ? 'before' : 'within'
}

const gap = (one: Span, other: Span) => Math.max(one.start - other.end, other.start - one.end)
const isNearer = (one: Span, at: Span, event: Span) => one.start !== at.start && gap(one, event) < gap(at, event)

function shapeOf({ date, phrase, anchored }: DateAt): string {
  if (phrase.endsWith('day')) return 'weekday'
  if (date.edtf.includes('/')) return 'period'
  const length = date.edtf.length
  const sort = length === 10 ? 'day' : length === 7 ? 'month' : length === 4 ? 'year' : 'vague'
  return anchored ? `${sort} of the article` : sort
}

/** Words and the signs that part them, in lower case. */
const partsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+|[,:;()“”"–—-]/gu) ?? []
