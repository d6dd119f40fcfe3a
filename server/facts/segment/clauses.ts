import type { Span } from '../fact.ts'
import { allOf } from '../lexicon/pattern.ts'
import type { Sentence } from './sentences.ts'

const boundary =
  /(?:(?:[;:—–]|(?<!\d),|,(?!\s(?:19|20)\d\d(?!\d)))\s{1,3}(?:(?:and|but|or|when|while)\s{1,3})?(?:that\s{1,3})?|\s{1,3}(?:and\s{1,3})?that\s{1,3}|\s{1,3}(?=accusing\s)|\s{1,3}(?:while|when)\s{1,3}|\s{1,3}(?:after|before)\s{1,3}(?=\p{L}{2,12}ing\s)|[“”]\s{0,3}(?:(?:and|while|when)\s{1,3})?)/gu

/** Every frame asks for the clauses of a sentence again. */
const known = new WeakMap<Sentence, readonly Span[]>()

/** The clauses of a sentence, trimmed, in order; commas within parentheses part nothing. */
function clausesOf(sentence: Sentence): readonly Span[] {
  const before = known.get(sentence)
  if (before) return before
  const clauses = split(sentence)
  known.set(sentence, clauses)
  return clauses
}

function split(sentence: Sentence): Span[] {
  const clauses: Span[] = []
  let from = 0
  for (const found of allOf(boundary, sentence.text)) {
    if (inParentheses(sentence.text, found.index)) continue
    clauses.push(trim(sentence, from, found.index))
    from = found.index + found[0].length
  }
  return [...clauses, trim(sentence, from, sentence.text.length)].filter((clause) => clause.end > clause.start)
}

/** From the start of the clause in which `span` starts to the end of that in which it ends. */
export function clauseAround(sentence: Sentence, span: Span): Span {
  const clauses = clausesOf(sentence)
  const first = clauses.findLast((clause) => clause.start <= span.start)
  const last = clauses.find((clause) => clause.end >= span.end)
  return { start: Math.min(first?.start ?? span.start, span.start), end: Math.max(last?.end ?? span.end, span.end) }
}

/** From the start of whichever comes first to the end of whichever goes on longest. */
export function spanning(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}

/** The sentence without the mark at its end. */
export function wholeSentence(sentence: Sentence): Span {
  return trim(sentence, 0, sentence.text.length)
}

function inParentheses(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at)
  return open >= 0 && text.lastIndexOf(')', at) < open && text.indexOf(')', at) >= 0
}

function trim(sentence: Sentence, from: number, until: number): Span {
  const text = sentence.text.slice(from, until)
  const lead = /^[\s,;:“”"]*/u.exec(text)?.[0].length ?? 0
  const tail = lead === text.length ? 0 : (/[\s.,;:!?“”"]*$/u.exec(text.slice(lead))?.[0].length ?? 0)
  return { start: sentence.start + from + lead, end: sentence.start + until - tail }
}
