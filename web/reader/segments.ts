import type { Span } from '../words/context.ts'
import { mergedSpans, tightSpans } from '../words/context.ts'
import type { ReadFact } from '../words/facts.ts'
import { linesOf, repeats } from './paragraphs.ts'
import type { TextLine } from './paragraphs.ts'

/** A stretch of text between two ends of quotes. */
export interface Segment {
  readonly text: string
  readonly start: number
  /** Keys of the facts that quote it, the narrowest first, whose color it takes. */
  readonly facts: readonly string[]
  /** Keys of the facts that end here: their numbers stand behind it. */
  readonly ends: readonly string[]
  /** Keys of the facts that begin here. */
  readonly begins: readonly string[]
  /** Where the sentence starts that was not understood, and of which this is a part; else null. */
  readonly unread: number | null
}

export interface Paragraph {
  readonly start: number
  /** As the server counts them: from 1, without headings. */
  readonly number: number
  readonly kind: 'lead' | 'heading' | 'title-again' | 'body' | 'page-note'
  readonly segments: readonly Segment[]
}

/** The places of a fact in its article; those that overlap are one. */
const spansOf = (fact: ReadFact): Span[] => mergedSpans(tightSpans(fact.claims))

/** The article as paragraphs (lines of its text), each cut where a quote begins or ends. Quotes may overlap as they like. */
export function paragraphsOf(
  text: string,
  facts: readonly ReadFact[],
  title: string | null = null,
  unread: readonly Span[] = [],
): Paragraph[] {
  const spans = facts.flatMap((fact) => spansOf(fact).map((span) => ({ ...span, key: fact.key })))
  return linesCut(text, spans, title, unread)
}

/** The same for any stretches of the text, each known by its key; `unread` are sentences that share no place. */
export function linesCut(
  text: string,
  spans: readonly KeyedSpan[],
  title: string | null,
  unread: readonly Span[] = [],
): Paragraph[] {
  return linesOf(text, title).map((line) => ({
    start: line.start,
    number: line.number,
    kind: kindOf(text.slice(line.start, line.end), line, title),
    segments: segmentsOf(text, line, spans, unread),
  }))
}

/** The opening stands out; a note about the page and the title said again stand back. */
function kindOf(words: string, { heading, number }: TextLine, title: string | null): Paragraph['kind'] {
  if (/^(read also|see also|photo|featured photo|image|©)/i.test(words)) return 'page-note'
  if (heading) return repeats(words, title) ? 'title-again' : 'heading'
  return number === 1 && words.length > 120 ? 'lead' : 'body'
}

export interface KeyedSpan extends Span {
  readonly key: string
}

function segmentsOf(
  text: string,
  { start: from, end: until }: Span,
  spans: readonly KeyedSpan[],
  unread: readonly Span[],
): Segment[] {
  const touches = ({ start, end }: Span) => start < until && end > from
  const [inside, sentences] = [spans.filter(touches), unread.filter(touches)]
  const cuts = new Set([from, until])
  for (const { start, end } of [...inside, ...sentences])
    for (const cut of [start, end]) if (cut > from && cut < until) cuts.add(cut)
  const ordered = [...cuts].toSorted((one, other) => one - other)
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? until
    const over = inside.filter((span) => span.start <= start && span.end >= end)
    return {
      text: text.slice(start, end),
      start,
      facts: [...over].toSorted((one, other) => one.end - one.start - (other.end - other.start)).map(({ key }) => key),
      ends: over.filter((span) => span.end === end).map(({ key }) => key),
      begins: over.filter((span) => Math.max(span.start, from) === start).map(({ key }) => key),
      unread: sentences.find((sentence) => sentence.start <= start && sentence.end >= end)?.start ?? null,
    }
  })
}
