import type { Span } from '../fact.ts'
import type { Sentence } from '../segment/sentences.ts'

/** How near each word of an article stands to a place in it: 1 in its sentence, less around it, 0 where it does not stand. */
export type Nearness = ReadonlyMap<string, number>

/** What a word counts that stands in the sentence, in its paragraph, in the title, or anywhere else in the article. */
const counted = { sentence: 1, paragraph: 0.6, title: 0.6, elsewhere: 0.35 }

/** The words of one article by how near they stand to a place. */
export class Surroundings {
  private readonly text: string
  private readonly sentences: readonly Sentence[]
  private readonly everywhere = new Map<string, number>()

  constructor({ text, title }: { readonly text: string; readonly title: string | null }, all: readonly Sentence[]) {
    this.text = text
    this.sentences = all
    for (const { text: words } of all) put(this.everywhere, words, counted.elsewhere)
    put(this.everywhere, title ?? '', counted.title)
  }

  of({ start, end }: Span): Nearness {
    const near = new Map(this.everywhere)
    const from = this.text.lastIndexOf('\n', start - 1) + 1
    const until = this.text.indexOf('\n', end)
    put(near, this.text.slice(from, until < 0 ? this.text.length : until), counted.paragraph)
    for (const one of this.sentences) if (one.start < end && one.end > start) put(near, one.text, counted.sentence)
    return near
  }
}

/** A passage that stands by itself: every word of it is near. */
export function wholly(passage: string): Nearness {
  const near = new Map<string, number>()
  put(near, passage, counted.sentence)
  return near
}

/** Words of two letters and more, in lower case. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []

function put(near: Map<string, number>, text: string, nearness: number): void {
  for (const word of wordsIn(text)) if ((near.get(word) ?? 0) < nearness) near.set(word, nearness)
}
