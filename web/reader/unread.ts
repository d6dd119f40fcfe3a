import type { UnreadValue } from '../generated.ts'
import type { Span } from '../words/context.ts'
import { counted, listed } from '../words/sentence.ts'

/** A sentence that was not understood, although it has what facts are made of. */
export interface UnreadSentence extends Span {
  readonly holds: readonly UnreadValue[]
}

/** The server lists no more. */
const most = 500
const one: Readonly<Record<UnreadValue, string>> = { MONEY: 'an amount', DATE: 'a date', NAME: 'a name' }
const many: Readonly<Record<UnreadValue, string>> = { MONEY: 'amounts', DATE: 'dates', NAME: 'names' }
const order: readonly UnreadValue[] = ['MONEY', 'DATE', 'NAME']

/** What stands on a sentence: why it is marked. A name in it can be a fact of its own, among those with `quotes`. */
export function whyUnread({ start, end, holds }: UnreadSentence, quotes: readonly Span[]): string {
  const isNamed = quotes.some((quote) => quote.start < end && quote.end > start)
  const read = isNamed ? 'Only a name was read' : 'No fact was read'
  return `${read} in this sentence: it has ${listed(holds.map((value) => one[value]))}.`
}

/** How many there are, and what they have: "3 sentences", "with amounts or dates were not understood". */
export function unreadInWords(sentences: readonly UnreadSentence[]): { readonly count: string; readonly rest: string } {
  const held = new Set(sentences.flatMap(({ holds }) => holds))
  const count = counted(sentences.length, 'sentence') + (sentences.length < most ? '' : ' or more')
  const single = sentences.length === 1
  const values = order.filter((value) => held.has(value)).map((value) => (single ? one : many)[value])
  return { count, rest: `with ${listed(values, single ? 'and' : 'or')} ${single ? 'was' : 'were'} not understood` }
}
