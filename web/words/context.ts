/** A place in a text, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words of an article around a quote, and the quote. */
export interface Context {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/**
 * The sentence around a place in a text, cut to `reach` characters on either side of it at a word's end; what was cut
 * shows as "…". A quote is never changed: `quote` is the text between its offsets.
 */
export function sentenceAround(text: string, { start, end }: Span, reach = 64): Context {
  const from = sentenceStart(text, start)
  const until = sentenceEnd(text, end)
  return {
    before: shortened(text.slice(from, start), -reach),
    quote: text.slice(start, end),
    after: shortened(text.slice(end, until), reach),
  }
}

/** The whole sentence around a place in a text. */
export const wholeSentence = (text: string, { start, end }: Span): string =>
  text.slice(sentenceStart(text, start), sentenceEnd(text, end))

const ending = /[.!?][”"’)]*\s+(?=[\p{Lu}“"‘(])|\n/gu

function sentenceStart(text: string, start: number): number {
  const before = text.slice(0, start)
  const last = [...before.matchAll(ending)].at(-1)
  // A sentence that ends right before the quote is the one before it.
  const edge = /[.!?][”"’)]*\s+$/u.exec(before)
  if (edge) return start
  return last === undefined ? 0 : last.index + last[0].length
}

function sentenceEnd(text: string, end: number): number {
  if (/[.!?]$/.test(text.slice(0, end))) return end + (/^[”"’)]+/u.exec(text.slice(end))?.[0].length ?? 0)
  const line = text.indexOf('\n', end)
  const stop = /[.!?][”"’)]*(?=\s+[\p{Lu}“"‘(]|\s*$)/u.exec(text.slice(end, line < 0 ? undefined : line))
  if (stop) return end + stop.index + stop[0].length
  return line < 0 ? text.length : line
}

function shortened(text: string, reach: number): string {
  const limit = Math.abs(reach)
  if (text.length <= limit + 12) return text
  return reach > 0
    ? `${text.slice(0, limit).replace(/\s*\S*$/u, '')} …`
    : `… ${text.slice(-limit).replace(/^\S*\s*/u, '')}`
}

/** What is said in the wide words, not in the narrow ones inside of them: an amount, a second finding. */
const wide = new Set(['FINDING', 'AMOUNT', 'DATA_TYPE', 'LED_TO'])

/** Without the places that another of them lies inside of: the narrowest words that say it. */
export const tightSpans = <Place extends Span & { readonly predicate: string }>(places: readonly Place[]): Place[] =>
  places.filter(
    ({ start, end, predicate }) =>
      wide.has(predicate) ||
      !places.some((other) => other.start >= start && other.end <= end && other.end - other.start < end - start),
  )

/** Places as few as can be: those that overlap or touch become one, in the order of the text. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
