import type { Span } from '../words/context.ts'
import { mergedSpans, tightSpans } from '../words/context.ts'
import type { ReadFact } from '../words/facts.ts'

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
}

export interface Paragraph {
  readonly start: number
  /** From 1. */
  readonly number: number
  readonly kind: 'lead' | 'heading' | 'body' | 'page-note'
  readonly segments: readonly Segment[]
}

/** The places of a fact in its article; those that overlap are one. */
export const spansOf = (fact: ReadFact): Span[] => mergedSpans(tightSpans(fact.claims))

/** The article as paragraphs (lines of its text), each cut where a quote begins or ends. Quotes may overlap as they like. */
export function paragraphsOf(text: string, facts: readonly ReadFact[]): Paragraph[] {
  const spans = facts.flatMap((fact) => spansOf(fact).map((span) => ({ ...span, key: fact.key })))
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.trim() !== '') {
      const number = paragraphs.length + 1
      paragraphs.push({ start, number, kind: kindOf(line, number), segments: segmentsOf(text, start, end, spans) })
    }
    start = end + 1
  }
  return paragraphs
}

/** The opening stands out; a short line without a full stop is a heading; a note about the page is neither. */
function kindOf(line: string, number: number): Paragraph['kind'] {
  if (/^(read also|see also|photo|featured photo|image|©)/i.test(line)) return 'page-note'
  if (line.length < 60 && !/[.!…”"]$/.test(line.trim())) return 'heading'
  return number === 1 && line.length > 120 ? 'lead' : 'body'
}

interface KeyedSpan extends Span {
  readonly key: string
}

function segmentsOf(text: string, from: number, until: number, spans: readonly KeyedSpan[]): Segment[] {
  const inside = spans.filter(({ start, end }) => start < until && end > from)
  const cuts = new Set([from, until])
  for (const { start, end } of inside) for (const cut of [start, end]) if (cut > from && cut < until) cuts.add(cut)
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
    }
  })
}
