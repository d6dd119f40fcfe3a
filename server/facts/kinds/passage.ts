import type { Span } from '../fact.ts'
import type { Sentence } from '../segment/sentences.ts'

/** How near each word of an article stands to a place in it: 1 in its sentence, less around it. */
export type Nearness = ReadonlyMap<string, number>

/** What a word counts that stands in the sentence, in its paragraph, in the title, or elsewhere within reach. */
const counted = { sentence: 1, paragraph: 0.6, title: 0.6, elsewhere: 0.35 }
/** Sentences to either side that count: most articles have no more, and the time to read a text grows with its length only. */
const reach = 40

/** The words of one article by how near they stand to a place. */
export class Surroundings {
  private readonly sentences: readonly Sentence[]
  private readonly text: string
  private readonly title: readonly string[]
  private readonly words: (readonly string[] | undefined)[] = []

  constructor({ text, title }: { readonly text: string; readonly title: string | null }, all: readonly Sentence[]) {
    this.sentences = all
    this.text = text
    this.title = wordsIn(title ?? '')
  }

  /** Of a place that lies in this sentence, or begins there. */
  of(sentence: Sentence, { end }: Span = sentence): Nearness {
    const near = new Map<string, number>()
    const within = this.sentences.slice(Math.max(0, sentence.index - reach), sentence.index + reach + 1)
    const paragraph = this.paragraphOf({ start: sentence.start, end }, within)
    for (const one of within) {
      const isInside = one.start < end && one.end > sentence.start
      const isBeside = one.start < paragraph.end && one.end > paragraph.start
      put(near, this.wordsOf(one), counted[isInside ? 'sentence' : isBeside ? 'paragraph' : 'elsewhere'])
    }
    put(near, this.title, counted.title)
    return near
  }

  /** As far as these sentences go: a text of millions of characters may be one paragraph. */
  private paragraphOf({ start, end }: Span, within: readonly Sentence[]): Span {
    const before = this.text.slice(within[0]?.start ?? start, start + 1)
    const after = this.text.slice(end, Math.max(end, within.at(-1)?.end ?? end))
    const lineEnd = after.indexOf('\n')
    return {
      start: start + 1 - before.length + before.lastIndexOf('\n') + 1,
      end: end + (lineEnd < 0 ? after.length : lineEnd),
    }
  }

  private wordsOf({ index, text }: Sentence): readonly string[] {
    return (this.words[index] ??= wordsIn(text))
  }
}

/** A passage that stands by itself: every word of it is near. */
export function wholly(passage: string): Nearness {
  const near = new Map<string, number>()
  put(near, wordsIn(passage), counted.sentence)
  return near
}

/** Words of two letters and more, in lower case. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

function put(near: Map<string, number>, words: readonly string[], nearness: number): void {
  for (const word of words) if ((near.get(word) ?? 0) < nearness) near.set(word, nearness)
}
