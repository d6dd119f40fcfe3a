import type { Span } from '../fact.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { Nearness } from './passage.ts'

/** Words on either side of a sum that say what it is. */
const reach = { before: 12, behind: 10 }
/** What each step away from the sum takes off a word. */
const fading = { before: 0.06, behind: 0.08 }
/** Words right beside the sum, of which the place counts too. */
const beside = 3
const counted = { beside: 0.7, sentence: 0.6, title: 0.3 }

/**
 * The words around a sum of money, with where they stand: "before:fined", "behind:for", "before 0:of" right before it, and
 * by themselves wherever in the sentence; those of the title count less.
 */
export function aroundSum({ text, start }: Sentence, sum: Span, title: string | null): Nearness {
  const near = new Map<string, number>()
  const put = (word: string, nearness: number) => {
    if ((near.get(word) ?? 0) < nearness) near.set(word, nearness)
  }
  const sides = {
    before: partsIn(text.slice(0, sum.start - start)).toReversed(),
    behind: partsIn(text.slice(sum.end - start)),
  }
  for (const side of ['before', 'behind'] as const)
    for (const [index, word] of sides[side].entries()) {
      if (index < reach[side]) put(`${side}:${word}`, 1 - fading[side] * index)
      if (index < beside) put(`${side} ${index}:${word}`, counted.beside)
      put(word, counted.sentence)
    }
  for (const word of partsIn(title ?? '')) put(`title:${word}`, counted.title)
  return near
}

/** Words and the signs that part them, in lower case. */
const partsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+|[:;()–—]/gu) ?? []
